import type { BatchCount } from '../outbox/witness-book.ts'
import { deliveredBefore, lostBatches, type BatchWitness, type LostBatch } from '../outbox/witness.ts'
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
  /** A person has read what was shown as lost. */
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

const isSame = (now: BatchWitness, before: BatchWitness): boolean =>
  now.accepted === before.accepted &&
  now.delivered === before.delivered &&
  now.isListed === before.isListed &&
  now.marks.length === before.marks.length &&
  now.marks.every((mark, index) => mark === before.marks[index])

/** The copy as it was read and written since: nobody else writes while a tab leads. */
function heldCopy(copy: WitnessCopy) {
  let held = new Map<string, BatchWitness>()
  const isNew = (one: BatchWitness): boolean => {
    const before = held.get(one.batch)
    return before === undefined || !isSame(one, before)
  }
  return {
    read: (): readonly BatchWitness[] => {
      held = new Map(copy.read().map((one) => [one.batch, one]))
      return [...held.values()]
    },
    all: (): readonly BatchWitness[] => [...held.values()],
    /** Writes what is another than before. */
    put: (told: readonly BatchCount[]): void => {
      const changed = told.map((one) => ({ ...one, isTold: false })).filter(isNew)
      for (const one of changed) held.set(one.batch, one)
      if (changed.length > 0) copy.put(changed)
    },
    /** A person has read of these. */
    tell: (batches: readonly LostBatch[]): void => {
      const told = batches.flatMap(({ batch }) => held.get(batch) ?? [])
      copy.put(told.filter(({ isListed }) => isListed).map((one) => ({ ...one, isTold: true })))
      copy.drop(told.filter(({ isListed }) => !isListed).map(({ batch }) => batch))
    },
  }
}

/** Keeps the second copy of the ledger, as only the window may: a worker has no `localStorage`. */
export function witnessKeeper({ shelf = shelfOfWindow(), everyMs = EVERY_MS, onLost }: KeeperOptions): WitnessKeeper {
  const copy = heldCopy(copyOn(shelf))
  let engine: Witnessed | undefined
  let known = new Set<string>()
  let shown: readonly LostBatch[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = (lost: readonly LostBatch[]): void => onLost((shown = lost))
  const write = async (from: Witnessed): Promise<void> => {
    const told = await from.witnessed()
    // A tab that has lost the lead writes over nobody's copy.
    if (engine !== from || told.length === 0) return
    for (const { batch } of told) known.add(batch)
    copy.put(told)
    // Nothing is lost while this tab leads: it can only become less.
    if (shown.length > 0) show(lostBatches(copy.all(), known))
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
      await leading.remember(deliveredBefore(copy.read(), known))
      engine = leading
      later()
      show(lostBatches(copy.all(), known))
      return shown
    },
    changed: later,
    end: () => {
      engine = undefined
      clearTimeout(timer)
      timer = undefined
      // Whoever leads now reports it, and knows what has come since.
      show([])
    },
    dismiss: () => {
      copy.tell(shown)
      show([])
    },
  }
}
