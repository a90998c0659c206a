import { DICTIONARY } from '../../dicom/dictionary.generated.ts'
import { foldedForms } from './fold.ts'
import { englishPlural, englishVerb, french, german, italian, portuguese, spanish, type Inflection } from './inflect.ts'
import { ACQUISITION } from './words/acquisition.ts'
import { ENGLISH_BODY } from './words/english-body.ts'
import { ENGLISH_CLINICAL } from './words/english-clinical.ts'
import { ENGLISH_COMMON } from './words/english-common.ts'
import { ENGLISH } from './words/english.ts'
import { FRENCH_CLINICAL } from './words/french-clinical.ts'
import { FRENCH } from './words/french.ts'
import { GENERAL } from './words/general.ts'
import { GERMAN_CLINICAL } from './words/german-clinical.ts'
import { GERMAN } from './words/german.ts'
import { ITALIAN_CLINICAL } from './words/italian-clinical.ts'
import { ITALIAN } from './words/italian.ts'
import {
  COMBINING,
  COMPOUNDING,
  ENDING_WORDS,
  GIVEN_NAMES_TOO,
  GLUED_SHORT,
  MEDICAL_ENDINGS,
  PARTICLES,
  STOP_WORDS,
  SURNAMES_TOO,
} from './words/kinds.ts'
import { PORTUGUESE_CLINICAL } from './words/portuguese-clinical.ts'
import { PORTUGUESE } from './words/portuguese.ts'
import { SPANISH_CLINICAL } from './words/spanish-clinical.ts'
import { SPANISH } from './words/spanish.ts'
import { TECHNIQUE } from './words/technique.ts'

const uninflected: Inflection = () => []

/** Of shorter words, more are names and abbreviations than have a plural. */
const MIN_INFLECTED = 5

/** `lung+s` is lung and lungs, `destr-o-a` is destro and destra; what has no endings gets those of its language. */
const inflected = (entry: string, inflection: Inflection): readonly string[] => {
  if (entry.endsWith('~')) return englishVerb(entry.slice(0, -1))
  const [stem = '', ...endings] = entry.split(/[+-]/)
  const forms = endings.map((ending) => stem + ending)
  if (endings.length > 0) return entry.includes('+') ? [stem, ...forms] : forms
  if (stem.length < MIN_INFLECTED || inflection === uninflected || surnames().has(stem)) return [stem]
  return [stem, ...inflection(stem)]
}

const wordsOf = (lists: readonly string[], inflection = uninflected): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const list of lists)
    for (const entry of list.trim().split(/\s+/))
      for (const word of inflected(entry, inflection)) for (const form of foldedForms(word)) words.add(form)
  return words
}

/** Made at first use: a session that cleans no text does not pay for it. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

/** The words that PS3.6 makes its keywords of: `ImagePositionPatient`. */
const standardWords = (): ReadonlySet<string> =>
  new Set(DICTIONARY.match(/[A-Z]?[a-z]{2,}/g)?.map((word) => word.toLowerCase()))

const LISTS: readonly (readonly [lists: readonly string[], inflection: Inflection])[] = [
  [[...TECHNIQUE, ACQUISITION], uninflected],
  [[...ENGLISH_BODY, ...ENGLISH, ...GENERAL, ENGLISH_CLINICAL, ENGLISH_COMMON], englishPlural],
  [[...ITALIAN, ITALIAN_CLINICAL], italian],
  [[...PORTUGUESE, PORTUGUESE_CLINICAL], portuguese],
  [[...GERMAN, GERMAN_CLINICAL], german],
  [[...FRENCH, FRENCH_CLINICAL], french],
  [[...SPANISH, SPANISH_CLINICAL], spanish],
]

const all = once((): ReadonlySet<string> => {
  const words = new Set(standardWords())
  for (const [lists, inflection] of LISTS) for (const word of wordsOf(lists, inflection)) words.add(word)
  return words
})
const surnames = once(() => wordsOf([SURNAMES_TOO, GIVEN_NAMES_TOO]))
const givenNames = once(() => wordsOf([GIVEN_NAMES_TOO]))
const particles = once(() => wordsOf([PARTICLES]))
const functions = once(() => wordsOf([STOP_WORDS]))
const endings = once(() => wordsOf([STOP_WORDS, ENDING_WORDS]))
const endingsOfMedicine = once(() => wordsOf([MEDICAL_ENDINGS]))
/** Words of which German makes others. */
const compounding = once(() => {
  const words = [...wordsOf([...GERMAN, GERMAN_CLINICAL], german)].filter(
    (word) => word.length >= 4 && !isSurnameToo(word) && !isParticle(word),
  )
  return new Set([...words, ...wordsOf([COMPOUNDING])])
})
const combining = once(() => [...wordsOf([COMBINING])].sort((a, b) => b.length - a.length))

/** Words that are names of people as well: beside a word that nobody knows, they count as a name. */
export const isSurnameToo = (word: string): boolean => surnames().has(word)

/** Words that are given names as well: beside a family name, they make it one. */
export const isGivenName = (word: string): boolean => givenNames().has(word)

/** `de`, `van`, `la`: a part of the name that follows. */
export const isParticle = (word: string): boolean => particles().has(word)

/** Words at which a name ends: `for`, `with`, `per`, `mit`. */
export const isStopWord = (word: string): boolean => endings().has(word)

/** Words that say nothing alone. */
export const isFunctionWord = (word: string): boolean => functions().has(word) || particles().has(word)

/** `Becken` + `übersicht`, with a linking letter between: German writes what English says in two words. */
const isCompound = (word: string): boolean => {
  for (let cut = 4; cut <= word.length - 4; cut++) {
    if (!compounding().has(word.slice(cut))) continue
    const head = word.slice(0, cut)
    if (compounding().has(head) || compounding().has(head.replace(/(?:e?[ns])$/, ''))) return true
  }
  return false
}

/** Words of technique and of the body, which scanners and worklists write together. */
const gluing = once(() => {
  const words = wordsOf([...TECHNIQUE, ACQUISITION, ...ENGLISH_BODY, ...ENGLISH.slice(0, 1)])
  return new Set([...words].filter((word) => word.length >= 4 && !isSurnameToo(word) && !isParticle(word)))
})
const gluedShort = once(() => wordsOf([GLUED_SHORT]))

const isGluing = (part: string): boolean => gluedShort().has(part) || gluing().has(part)

/** `VIEWONLY`, `BREASTUNI`, `CTHEADNECK`: without a space that a field had no room for. */
const isGlued = (word: string): boolean => {
  for (let cut = 2; cut <= word.length - 3; cut++) {
    const tail = word.slice(cut)
    if (Math.max(cut, tail.length) < 4 || !isGluing(word.slice(0, cut))) continue
    if (isGluing(tail) || (tail.length >= 6 && isGlued(tail))) return true
  }
  return false
}

/** Shorter ones have too many names beside them. */
const MIN_MISSPELLED = 9
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

/** Long words of technique and of the body: one letter left out, put in, put wrong, or two changed over. */
const spelled = once(() => {
  const lists: readonly (readonly [lists: readonly string[], inflection: Inflection])[] = [
    [[...TECHNIQUE, ACQUISITION], uninflected],
    [[...ENGLISH_BODY, ...ENGLISH.slice(0, 1)], englishPlural],
    [ITALIAN.slice(0, 3), italian],
    [PORTUGUESE.slice(0, 3), portuguese],
    [FRENCH.slice(0, 3), french],
    [SPANISH.slice(0, 3), spanish],
  ]
  const words = lists.flatMap(([entries, inflection]) => [...wordsOf(entries, inflection)])
  return new Set(words.filter((word) => word.length >= MIN_MISSPELLED))
})

const MIN_CUT_OFF = 7

/** `UNENHAN`, `COLONOGRA`: what a field had no room for. */
const cutOff = once(() => {
  const stems = new Set<string>()
  for (const word of wordsOf([...TECHNIQUE, ACQUISITION, ...ENGLISH_BODY, ...ENGLISH.slice(0, 1)]))
    for (let length = MIN_CUT_OFF; length < word.length; length++) stems.add(word.slice(0, length))
  return stems
})

/** Beginnings and ends of the words that may be misspelled. */
const edges = once(() => {
  const beginnings = new Set<string>()
  const ends = new Set<string>()
  for (const word of spelled())
    for (let length = 1; length <= word.length; length++) {
      beginnings.add(word.slice(0, length))
      ends.add(word.slice(-length))
    }
  return { beginnings, ends }
})

const isMisspelledAt = (word: string, at: number): boolean => {
  const words = spelled()
  const [head, tail] = [word.slice(0, at), word.slice(at)]
  if (words.has(head + tail.slice(1)) || words.has(head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2)))
    return true
  for (const letter of ALPHABET)
    if (words.has(head + letter + tail) || words.has(head + letter + tail.slice(1))) return true
  return false
}

/** What stands before the wrong letter begins a word, and what follows it ends one: few words are tried letter by letter. */
const isMisspelled = (word: string): boolean => {
  const { beginnings, ends } = edges()
  let known = 0
  while (known < word.length && beginnings.has(word.slice(0, known + 1))) known++
  let ending = 0
  while (ending < word.length && ends.has(word.slice(-ending - 1))) ending++
  for (let at = Math.max(0, word.length - ending - 2); at <= known; at++) if (isMisspelledAt(word, at)) return true
  return false
}

/** `angio` + `resonancia`: a Greek or Latin beginning before a word that is known itself. */
const isCombined = (word: string): boolean =>
  combining().some((prefix) => {
    if (!word.startsWith(prefix)) return false
    // `endo` + `rretal`: Romance languages double the letter.
    const rest = word.slice(prefix.length).replace(/^([rs])\1/, '$1')
    return rest.length >= 5 && all().has(rest) && !surnames().has(rest)
  })

/** `Ureterogram`, `Nephrostomie`: by its ending. */
const isMedical = (word: string): boolean => {
  for (let cut = 3; word.length - cut >= 4; cut++) if (endingsOfMedicine().has(word.slice(cut))) return true
  return false
}

const LATIN = /^[a-z]+$/

/** No word of the vocabulary is longer; what is longer is not looked at, so that a long one costs nothing. */
const MAX_WORD = 40

const verdicts = new Map<string, boolean>()
const MAX_VERDICTS = 8192

/** A word of radiology, or one that holds a sentence together. Folded. */
export const isVocabulary = (word: string): boolean => {
  if (all().has(word)) return true
  if (word.length < MIN_CUT_OFF || word.length > MAX_WORD || !LATIN.test(word) || isSurnameToo(word)) return false
  const before = verdicts.get(word)
  if (before !== undefined) return before
  const verdict =
    isGlued(word) ||
    cutOff().has(word) ||
    (word.length >= 8 && (isMedical(word) || isCombined(word) || isCompound(word))) ||
    (word.length >= MIN_MISSPELLED && isMisspelled(word))
  if (verdicts.size >= MAX_VERDICTS) verdicts.clear()
  verdicts.set(word, verdict)
  return verdict
}
