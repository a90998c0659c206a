/**
 * A second, small copy of what was accepted and delivered, for the day on which the browser clears the outbox: ids of
 * batches, counts, times, and marks of their sources. It says nothing of a patient and holds no content.
 *
 * [Law: listed, then safe] Whoever restores finds an object by the signed manifest of its batch, and that is sent last. So
 * what had arrived of a batch whose manifest had not is as lost as the rest: its sources are picked again.
 */
export interface BatchWitness {
  readonly batch: string
  /** When the first of it was accepted. */
  readonly sinceMs: number
  /** Instances. */
  readonly accepted: number
  /** Of them, those whose copy in the store was confirmed. */
  readonly delivered: number
  /** The manifest that names them all was confirmed as well. */
  readonly isListed: boolean
  /** Of the sources, as `markOf` makes them. A source of an older version has none. */
  readonly marks: readonly string[]
  /** A person has read that it is gone from this device. */
  readonly isTold: boolean
}

/** A batch that the copy knows and the outbox does not. */
export interface LostBatch extends Pick<BatchWitness, 'batch' | 'sinceMs' | 'accepted' | 'delivered' | 'isListed'> {
  /** Instances that must be picked again. */
  readonly lost: number
  /** Of these, how many were accepted again since. */
  readonly again: number
}

const MARK_BYTES = 12
const MARK_CHARACTERS = 16
const VERSION = 1

/**
 * 96 bits of a keyed digest, so that even among 2^32 sources two of a kind by chance are less likely than 2^-32. RFC 4648
 * section 4; twelve bytes need no padding.
 */
export const markOf = (digest: Uint8Array): string => btoa(String.fromCharCode(...digest.subarray(0, MARK_BYTES)))

export const encodeWitness = ({ marks, ...rest }: BatchWitness): string =>
  JSON.stringify({ version: VERSION, ...rest, marks: marks.join('') })

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

const isText = (value: unknown): value is string => typeof value === 'string'

const marksIn = (text: string): readonly string[] | undefined =>
  text.length % MARK_CHARACTERS === 0 && /^[A-Za-z0-9+/]*$/.test(text) ? (text.match(/.{16}/g) ?? []) : undefined

const parsed = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

/** Undefined for what no version of this program has written, or a newer one. */
export function decodeWitness(text: string): BatchWitness | undefined {
  const { version, batch, sinceMs, accepted, delivered, isListed, isTold, marks: joined } = parsed(text)
  if (version !== VERSION || !isText(batch) || !isText(joined)) return undefined
  if (!isCount(sinceMs) || !isCount(accepted) || !isCount(delivered) || delivered > accepted) return undefined
  const marks = marksIn(joined)
  if (marks === undefined || marks.length > accepted) return undefined
  return { batch, sinceMs, accepted, delivered, isListed: isListed === true, marks, isTold: isTold === true }
}

const isUnknown = (known: ReadonlySet<string>) => (one: BatchWitness) => !known.has(one.batch)

const allMarks = (copy: readonly BatchWitness[]): ReadonlySet<string> => new Set(copy.flatMap(({ marks }) => marks))

/** What the outbox has lost, oldest first, but for what a person has read already. */
export function lostBatches(copy: readonly BatchWitness[], known: ReadonlySet<string>): readonly LostBatch[] {
  const lacks = isUnknown(known)
  const there = allMarks(copy.filter((one) => one.isListed || !lacks(one)))
  return copy
    .filter((one) => lacks(one) && !one.isTold && one.accepted > 0)
    .map(({ marks, isTold: _isTold, ...one }): LostBatch => {
      if (one.isListed) return { ...one, lost: 0, again: 0 }
      return { ...one, lost: one.accepted, again: marks.filter((mark) => there.has(mark)).length }
    })
    .sort((a, b) => a.sinceMs - b.sinceMs)
}

/** Sources that need no sending though the outbox does not know them any more. */
export const deliveredBefore = (copy: readonly BatchWitness[], known: ReadonlySet<string>): readonly string[] => [
  ...allMarks(copy.filter((one) => one.isListed && isUnknown(known)(one))),
]

const sizeOf = (one: BatchWitness): number => encodeWitness(one).length

/** What goes first, and the oldest of it: what is of no more use, then what was delivered. Others only lose their marks. */
const worth = ({ isTold, isListed }: BatchWitness): number => (isListed ? 1 : isTold ? 0 : 2)

/** As much of the copy as fits, counted in characters. What is not delivered is never forgotten, but for its marks. */
export function fitting(copy: readonly BatchWitness[], maxCharacters: number): readonly BatchWitness[] {
  let characters = copy.reduce((sum, one) => sum + sizeOf(one), 0)
  const kept = new Map(copy.map((one) => [one.batch, one]))
  const inOrder = [...copy].sort((a, b) => worth(a) - worth(b) || a.sinceMs - b.sinceMs)
  for (const one of inOrder) {
    if (characters <= maxCharacters) break
    const shorter = { ...one, marks: [] }
    characters -= sizeOf(one)
    if (worth(one) < 2) kept.delete(one.batch)
    else {
      kept.set(one.batch, shorter)
      characters += sizeOf(shorter)
    }
  }
  return [...kept.values()]
}
