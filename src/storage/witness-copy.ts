import { decodeWitness, encodeWitness, fitting, type BatchWitness } from '../outbox/witness.ts'

/** What `localStorage` gives, and a `Map` in tests. */
export interface Shelf {
  readonly length: number
  key(index: number): string | null
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/** The second copy, batch by batch. */
export interface WitnessCopy {
  read(): readonly BatchWitness[]
  /** These take the place of what was known of their batches. */
  put(changed: readonly BatchWitness[]): void
  drop(batches: readonly string[]): void
}

const PREFIX = 'sealift.witness.'
/** Of the five million characters that a site may keep there. */
const MOST_CHARACTERS = 2 * 1024 * 1024

const keyOf = (batch: string): string => PREFIX + batch

/** The copy is an extra: where there is no place for it, nothing stops that would go on without it. */
const attempt = (act: () => void): boolean => {
  try {
    act()
    return true
  } catch {
    return false
  }
}

const keysOn = (shelf: Shelf): readonly string[] =>
  Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '').filter((key) => key.startsWith(PREFIX))

/** The copy on a shelf that the browser does not clear when it clears IndexedDB. */
export function witnessCopy(shelf: Shelf, mostCharacters = MOST_CHARACTERS): WitnessCopy {
  const read = (): readonly BatchWitness[] =>
    keysOn(shelf).flatMap((key) => decodeWitness(shelf.getItem(key) ?? '') ?? [])
  const drop = (batches: readonly string[]): void => {
    for (const batch of batches) shelf.removeItem(keyOf(batch))
  }
  const makeRoom = (copy: readonly BatchWitness[], characters: number): void => {
    const kept = new Map(fitting(copy, characters).map((one) => [one.batch, one]))
    for (const { batch } of copy) {
      const one = kept.get(batch)
      if (one === undefined) shelf.removeItem(keyOf(batch))
      else attempt(() => shelf.setItem(keyOf(batch), encodeWitness(one)))
    }
  }
  const write = (one: BatchWitness): void => {
    const save = () => shelf.setItem(keyOf(one.batch), encodeWitness(one))
    if (attempt(save)) return
    // The shelf is shared with all that the site keeps there, and may be full before the copy is.
    makeRoom(read(), mostCharacters / 2)
    attempt(save)
  }
  const put = (changed: readonly BatchWitness[]): void => {
    for (const one of changed) {
      if (one.accepted > 0) write(one)
      else drop([one.batch])
    }
    const sizeOf = (key: string): number => shelf.getItem(key)?.length ?? 0
    if (keysOn(shelf).reduce((sum, key) => sum + sizeOf(key), 0) > mostCharacters) makeRoom(read(), mostCharacters)
  }
  return { read, put, drop }
}
