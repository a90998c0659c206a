import type { BatchCount } from '../outbox/witness-book.ts'
import { deliveredBefore, lostBatches, type LostBatch } from '../outbox/witness.ts'
import { witnessCopy, type Shelf, type WitnessCopy } from '../storage/witness-copy.ts'

/** What the engine of this tab tells of its outbox. */
interface Witnessed {
  knownBatches(): Promise<readonly string[]>
  remember(marks: readonly string[]): Promise<void>
  witnessed(): Promise<readonly BatchCount[]>
}

export interface WitnessKeeper {
  /** A tab that leads compares what its outbox knows with the copy. Call before anything is looked into. */
  begin(engine: Witnessed): Promise<readonly LostBatch[]>
  /** Something has moved in the outbox. It is written down soon, and not more often than that. */
  changed(): void
  /** This tab leads no more. */
  end(): void
  /** A person has read what was lost. */
  dismiss(): void
}

const EVERY_MS = 3_000

const nowhere: WitnessCopy = { read: () => [], put: () => undefined, drop: () => undefined }

/** Where a policy of the browser forbids the shelf there is no second copy. */
const shelfOfWindow = (): Shelf | undefined => {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

const copyOn = (shelf: Shelf | undefined): WitnessCopy => (shelf === undefined ? nowhere : witnessCopy(shelf))

interface KeeperOptions {
  readonly shelf?: Shelf
  readonly everyMs?: number
  /** What was lost, whenever it is another than before. */
  readonly onLost: (lost: readonly LostBatch[]) => void
}

/** Keeps the second copy of the ledger, as only the window may: a worker has no `localStorage`. */
export function witnessKeeper({ shelf = shelfOfWindow(), everyMs = EVERY_MS, onLost }: KeeperOptions): WitnessKeeper {
  const copy = copyOn(shelf)
  let engine: Witnessed | undefined
  let known = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const lost = (): readonly LostBatch[] => lostBatches(copy.read(), known)
  const write = async (from: Witnessed): Promise<void> => {
    const changed = await from.witnessed()
    // A tab that has lost the lead writes over nobody's copy.
    if (engine !== from || changed.length === 0) return
    for (const { batch } of changed) known.add(batch)
    copy.put(changed.map((one) => ({ ...one, isTold: false })))
    if (lost().length > 0) onLost(lost())
  }
  const later = (): void => {
    if (engine === undefined || timer !== undefined) return
    timer = setTimeout(() => {
      timer = undefined
      // What cannot be asked now is asked with the next change.
      if (engine !== undefined) write(engine).catch(() => undefined)
    }, everyMs)
  }
  return {
    begin: async (leading) => {
      known = new Set(await leading.knownBatches())
      const found = copy.read()
      await leading.remember(deliveredBefore(found, known))
      engine = leading
      later()
      onLost(lost())
      return lost()
    },
    changed: later,
    end: () => {
      engine = undefined
      clearTimeout(timer)
      timer = undefined
    },
    dismiss: () => {
      const told = copy.read().filter(({ batch }) => !known.has(batch))
      copy.put(told.filter(({ isListed }) => isListed).map((one) => ({ ...one, isTold: true })))
      copy.drop(told.filter(({ isListed }) => !isListed).map(({ batch }) => batch))
      onLost([])
    },
  }
}
