import { Failure, toFailure } from '../errors.ts'
import { cut, sealedOf } from './cut.ts'
import type { SentBlock } from './direct.ts'
import type { Arriving, Intake } from './intake.ts'
import { rolledProgress, type Sealed } from './job.ts'

const MOST_BLOCKS = 4
const WINDOW_BYTES = 8 * 1024 * 1024

/** Blocks on their way together: few, and fewer where blocks are large. */
export const windowBlocks = (blockBytes: number): number =>
  Math.max(1, Math.min(MOST_BLOCKS, Math.floor(WINDOW_BYTES / blockBytes)))

/** At most so many tasks under way. Who begins another waits for a place, and is told what has failed meanwhile. */
const rollingWindow = (most: number) => {
  const underWay = new Set<Promise<void>>()
  const failed: Failure[] = []
  const tell = (): void => {
    for (const failure of failed) throw failure
  }
  return {
    begin: async (task: () => Promise<void>): Promise<void> => {
      while (underWay.size >= most) await Promise.race(underWay)
      tell()
      const one = task()
        .catch((error: unknown) => void failed.push(toFailure(error)))
        .finally(() => underWay.delete(one))
      underWay.add(one)
    },
    ended: async (): Promise<void> => {
      await Promise.all(underWay)
      tell()
    },
  }
}

/** Sends every block as it comes, and makes them the object: only when all of it is what was approved. */
const sendWhole = async (arriving: Arriving, intake: Intake, signal: AbortSignal) => {
  const { direct } = intake
  const window = rollingWindow(windowBlocks(arriving.blockBytes))
  const send = (block: SentBlock) => window.begin(() => direct.stage(arriving.id, block))
  const whole = await cut(arriving, send, signal)
  const accepted = await sealedOf(arriving, whole, intake)
  await window.ended()
  const committed = await direct.commit(
    arriving.id,
    whole.blocks.map((sha256, index) => ({ index, sha256 })),
  )
  return { ...accepted, committed }
}

/**
 * [Law: the rolling window] Takes an object that the outbox cannot hold: it is sent while it is sealed, and the device
 * holds no more of it than the window. When the store has made it an object, and not before, its record is committed: so
 * nothing that is accepted hangs on blocks that the store may forget. What fails before leaves nothing here; the source
 * is sealed again under a new name and data key. Blocks that the store has taken by then are swept by the store; an
 * object that stands there already, because the record could not be written any more, is in no manifest.
 */
export const roll = async (arriving: Arriving, intake: Intake, signal: AbortSignal): Promise<Sealed> => {
  const { id, maxBytes, blockBytes } = arriving
  const { direct, space } = intake
  // The window, and the block that is being cut.
  const windowBytes = blockBytes * (windowBlocks(blockBytes) + 1)
  const heldBytes = Math.min(windowBytes, await intake.budgetBytes())
  await space.waitForSpace(heldBytes, signal)
  const leave = () => void direct.end(id)
  signal.addEventListener('abort', leave, { once: true })
  try {
    await direct.begin(id, { batch: arriving.batch, mostBytes: maxBytes })
    const { committed, ...accepted } = await sendWhole(arriving, intake, signal)
    if (signal.aborted) throw new Failure('bytes/aborted', { cause: signal.reason })
    await intake.commit({ ...accepted, blocks: [], progress: rolledProgress(accepted.sealed, committed) })
    return accepted.sealed
  } catch (error) {
    throw signal.aborted ? new Failure('bytes/aborted', { cause: signal.reason }) : toFailure(error)
  } finally {
    signal.removeEventListener('abort', leave)
    await direct.end(id)
    space.release(heldBytes)
  }
}
