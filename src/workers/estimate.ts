import { Failure, toFailure } from '../errors.ts'

/** What sending would come to. */
export interface Estimate {
  readonly bytes: number
  /** How many sources were looked at for that, of how many. */
  readonly sampled: number
  readonly of: number
}

/** A source that would be sent. */
export interface Chosen {
  readonly ordinal: number
  readonly sizeBytes: number
  /** Of one kind is what comes from the same machines in the same transfer syntax. */
  readonly kind: string
  /** Of the same series is what was made alike, and compresses alike. */
  readonly series: string
}

/** More would be no nearer, and would be waited for. */
const MOST_SAMPLED = 24

const bytesOf = (chosen: readonly Chosen[]): number => chosen.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)

const grouped = (chosen: readonly Chosen[], by: 'series' | 'kind'): Map<string, Chosen[]> => {
  const groups = new Map<string, Chosen[]>()
  for (const one of chosen) {
    const group = groups.get(one[by])
    if (group === undefined) groups.set(one[by], [one])
    else group.push(one)
  }
  return groups
}

/**
 * Which sources are looked at: one of every series, the largest series first, and of those with most bytes more, spread
 * from the first to the last.
 */
export function spread(chosen: readonly Chosen[], most: number = MOST_SAMPLED): readonly Chosen[] {
  const series = [...grouped(chosen, 'series').values()]
    .map((members) => ({ members, bytes: bytesOf(members), places: 1 }))
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, most)
  for (let left = most - series.length; left > 0; left -= 1) {
    const open = series.filter(({ members, places }) => places < members.length)
    const [first, ...others] = open
    if (first === undefined) break
    const next = others.reduce((best, one) => (one.bytes / one.places > best.bytes / best.places ? one : best), first)
    next.places += 1
  }
  return series.flatMap(({ members, places }) =>
    Array.from({ length: places }, (_, index) => members[Math.floor(((index + 0.5) * members.length) / places)]).filter(
      (one) => one !== undefined,
    ),
  )
}

/** How much is left of a byte, of those that were looked at. */
const ratioOf = (chosen: readonly Chosen[], known: ReadonlyMap<number, number>): number | undefined => {
  const looked = chosen.filter(({ ordinal }) => known.has(ordinal))
  const before = bytesOf(looked)
  return before === 0 ? undefined : looked.reduce((sum, { ordinal }) => sum + (known.get(ordinal) ?? 0), 0) / before
}

/** What is known of some said of all: as its own series, else as its kind, else as everything that was looked at. */
export function scaled(chosen: readonly Chosen[], known: ReadonlyMap<number, number>): number {
  const overall = ratioOf(chosen, known) ?? 1
  let bytes = 0
  for (const alike of grouped(chosen, 'kind').values()) {
    const ofKind = ratioOf(alike, known) ?? overall
    for (const members of grouped(alike, 'series').values()) {
      const ratio = ratioOf(members, known) ?? ofKind
      for (const { ordinal, sizeBytes } of members) bytes += known.get(ordinal) ?? sizeBytes * ratio
    }
  }
  return Math.round(bytes)
}

/**
 * Look at some and say of all what they will come to. What was looked at before is known. A source that can be looked at
 * no longer is left out; when none can, the first says why.
 */
export async function estimated(
  chosen: readonly Chosen[],
  known: Map<number, number>,
  look: (ordinal: number) => Promise<number>,
): Promise<Estimate> {
  const failures: Failure[] = []
  const lookAt = async ({ ordinal }: Chosen): Promise<void> => {
    try {
      if (!known.has(ordinal)) known.set(ordinal, await look(ordinal))
    } catch (thrown) {
      failures.push(toFailure(thrown))
    }
  }
  await Promise.all(spread(chosen).map(lookAt))
  const given = failures.find(({ code }) => code === 'bytes/aborted')
  if (given !== undefined) throw given
  const sampled = chosen.filter(({ ordinal }) => known.has(ordinal)).length
  const [first] = failures
  if (sampled === 0 && first !== undefined) throw first
  return { bytes: scaled(chosen, known), sampled, of: chosen.length }
}
