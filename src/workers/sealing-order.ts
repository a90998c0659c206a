import type { Traits } from '../pipeline/labels.ts'

/** A source that is to be sealed, and where it belongs. */
export interface Placed extends Omit<Traits, 'transferSyntax'> {
  readonly ordinal: number
  readonly study: string
  readonly series: string
}

/** Of a study: the newest moment that any of its instances names, and the source that was listed first. */
interface Study {
  newest: string
  first: number
}

const studiesOf = (placed: readonly Placed[]): ReadonlyMap<string, Study> => {
  const studies = new Map<string, Study>()
  for (const { study, studyMoment, ordinal } of placed) {
    const known = studies.get(study)
    if (known === undefined) studies.set(study, { newest: studyMoment, first: ordinal })
    else {
      if (studyMoment > known.newest) known.newest = studyMoment
      known.first = Math.min(known.first, ordinal)
    }
  }
  return studies
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

/** What has no number comes after what has one. */
const numbered = (a: number | undefined, b: number | undefined): number => compare(a ?? Infinity, b ?? Infinity)

/**
 * In which order sources are sealed: what is urgent first; then study by study, the newest first and those of no known
 * date last; in a study by series and instance number.
 */
export function sealingOrder(placed: readonly Placed[], urgent: ReadonlySet<number>): readonly number[] {
  const studies = studiesOf(placed)
  const none: Study = { newest: '', first: 0 }
  const rank = ({ ordinal }: Placed) => (urgent.has(ordinal) ? 0 : 1)
  const byStudy = (a: Placed, b: Placed): number => {
    const [one, other] = [studies.get(a.study) ?? none, studies.get(b.study) ?? none]
    return compare(other.newest, one.newest) || compare(one.first, other.first)
  }
  const bySeries = (a: Placed, b: Placed): number =>
    numbered(a.seriesNumber, b.seriesNumber) || compare(a.series, b.series)
  const within = (a: Placed, b: Placed): number =>
    numbered(a.instanceNumber, b.instanceNumber) || compare(a.ordinal, b.ordinal)
  return placed
    .toSorted((a, b) => rank(a) - rank(b) || byStudy(a, b) || bySeries(a, b) || within(a, b))
    .map(({ ordinal }) => ordinal)
}
