import type { Proof } from '../../workers/sealift.ts'
import type { WordKey } from '../words.ts'

type Place = Proof['places'][number]
type Group = Place['group']
type Score = Place['score']

export const GROUP_WORDS: Readonly<Record<Group, WordKey>> = {
  whole: 'selftest.groupWhole',
  names: 'selftest.groupNames',
  numbers: 'selftest.groupNumbers',
  institution: 'selftest.groupInstitution',
  texts: 'selftest.groupTexts',
  dates: 'selftest.groupDates',
  uids: 'selftest.groupUids',
  sequences: 'selftest.groupSequences',
  unlisted: 'selftest.groupUnlisted',
  nested: 'selftest.groupNested',
  private: 'selftest.groupPrivate',
  'wrong-place': 'selftest.groupWrongPlace',
  content: 'selftest.groupContent',
  charset: 'selftest.groupCharset',
  written: 'selftest.groupWritten',
  file: 'selftest.groupFile',
  pixels: 'selftest.groupPixels',
  refused: 'selftest.groupRefused',
}

export const SCORE_WORDS: Readonly<Record<Score, WordKey>> = {
  clean: 'selftest.clean',
  retained: 'selftest.retained',
  stopped: 'selftest.stopped',
  leak: 'selftest.leak',
}

/** What is bad first. */
export const SCORE_TONE: Readonly<Record<Score, string>> = {
  leak: 'bad',
  retained: 'warn',
  stopped: 'accent',
  clean: 'good',
}
const ORDER = Object.keys(SCORE_TONE) as Score[]

export interface GroupOfPlaces {
  readonly group: Group
  readonly counts: readonly (readonly [Score, number])[]
  readonly places: readonly Place[]
}

/** The places of a kind together, what is bad first. */
export const groupsOf = (places: readonly Place[]): readonly GroupOfPlaces[] =>
  (Object.keys(GROUP_WORDS) as Group[]).flatMap((group) => {
    const own = places.filter((place) => place.group === group)
    if (own.length === 0) return []
    const counts = ORDER.map((score) => [score, own.filter((place) => place.score === score).length] as const)
    return [
      {
        group,
        counts: counts.filter(([, count]) => count > 0),
        places: own.toSorted((a, b) => ORDER.indexOf(a.score) - ORDER.indexOf(b.score)),
      },
    ]
  })
