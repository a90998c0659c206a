/** The engine's door as the instance workers see it across the threads. Blocks are moved, not copied. */
import { Failure } from '../errors.ts'
import type { BlockId, RollingObject, SentBlock } from '../outbox/direct.ts'
import type { Intake } from '../outbox/intake.ts'
import { heldBytesOf } from '../outbox/job.ts'
import type { Acceptance, StagedBlock } from '../outbox/ports.ts'
import type { WitnessBook } from '../outbox/witness-book.ts'
import type { Engine } from '../pipeline/engine.ts'
import { unlessAborted } from './pool.ts'
import { transfer, type Remote } from './thread.ts'

/** What a thread has in hand that was not accepted yet. Threads are ended without a word: then it is given back. */
const inHand = ({ staging, space, direct }: Intake, signal: AbortSignal) => {
  const staged = new Set<string>()
  const rolling = new Set<string>()
  let heldBytes = 0
  const hold = (sizeBytes: number): void => {
    if (signal.aborted) space.release(sizeBytes)
    else heldBytes += sizeBytes
  }
  const giveBack = (): void => {
    for (const id of rolling) void direct.end(id)
    // What cannot be discarded now is swept at the next start.
    for (const id of staged) void Promise.resolve(staging.discard(id)).catch(() => undefined)
    space.release(heldBytes)
    heldBytes = 0
  }
  signal.addEventListener('abort', giveBack, { once: true })
  /** What a thread has said before it was ended may arrive after that. */
  const refuseEnded = (): void => {
    if (signal.aborted) throw new Failure('bytes/aborted')
  }
  return { staged, rolling, hold, refuseEnded }
}

const directFor = ({ direct }: Intake, { rolling, refuseEnded }: ReturnType<typeof inHand>) => ({
  begin: (id: string, object: RollingObject) => {
    refuseEnded()
    rolling.add(id)
    return direct.begin(id, object)
  },
  send: (id: string, block: SentBlock) => direct.stage(id, block),
  commitSent: (id: string, blocks: readonly BlockId[]) => direct.commit(id, blocks),
  end: (id: string) => {
    rolling.delete(id)
    return direct.end(id)
  },
})

/** A signal crosses no thread: whoever leaves the queue says so, by what it has called its wait. */
const spaceFor = ({ space }: Intake, { hold }: ReturnType<typeof inHand>, signal: AbortSignal) => {
  const waiting = new Map<string, AbortController>()
  return {
    waitForSpace: async (sizeBytes: number, wait: string): Promise<void> => {
      const left = new AbortController()
      waiting.set(wait, left)
      try {
        await space.waitForSpace(sizeBytes, AbortSignal.any([signal, left.signal]))
        hold(sizeBytes)
      } finally {
        waiting.delete(wait)
      }
    },
    leaveSpace: (wait: string): void => waiting.get(wait)?.abort(),
    release: (sizeBytes: number): void => {
      if (signal.aborted) return
      hold(-sizeBytes)
      space.release(sizeBytes)
    },
  }
}

/** For one thread; the signal aborts when that is ended. */
export const receptionApi = (running: Engine, book: Pick<WitnessBook, 'remembers'>, signal: AbortSignal) => {
  const { intake } = running
  const hand = inHand(intake, signal)
  const { staged, hold, refuseEnded } = hand
  return {
    ...directFor(intake, hand),
    ...spaceFor(intake, hand, signal),
    stage: (id: string, block: StagedBlock) => {
      refuseEnded()
      staged.add(id)
      return intake.staging.write(id, block)
    },
    discard: (id: string) => {
      staged.delete(id)
      return intake.staging.discard(id)
    },
    commit: async (acceptance: Acceptance): Promise<void> => {
      refuseEnded()
      const { sealed, progress } = acceptance
      const sizeBytes = heldBytesOf({ ...sealed, ...progress })
      staged.delete(sealed.id)
      // From here on it is the outbox's, also when the thread is ended before it hears of it.
      hold(-sizeBytes)
      try {
        await intake.commit(acceptance)
      } catch (error) {
        hold(sizeBytes)
        throw error
      }
    },
    budgetBytes: () => intake.budgetBytes(),
    requestBytes: () => intake.requestBytes(),
    isAccepted: async (ledgerKey: string, sourceMark?: string): Promise<boolean> =>
      (await running.isAccepted(ledgerKey)) || (sourceMark !== undefined && book.remembers(sourceMark)),
  }
}

export type ReceptionApi = ReturnType<typeof receptionApi>

const buffersOf = (blocks: readonly StagedBlock[]) => blocks.map(({ body }) => body.buffer)

/** Who has left is told at once. What was granted meanwhile is given back. */
const spaceAt = (reception: Remote<ReceptionApi>): Intake['space'] => {
  const release = (sizeBytes: number): void => void reception.release(sizeBytes)
  return {
    waitForSpace: async (sizeBytes, signal) => {
      if (signal.aborted) throw new Failure('bytes/aborted', { cause: signal.reason })
      const wait = crypto.randomUUID()
      const granted = reception.waitForSpace(sizeBytes, wait)
      try {
        await unlessAborted(granted, signal)
      } catch (thrown) {
        void reception.leaveSpace(wait)
        granted.then(() => release(sizeBytes)).catch(() => undefined)
        throw thrown
      }
    },
    release,
  }
}

/** The intake of an engine in another thread. */
export const intakeAt = (reception: Remote<ReceptionApi>): Intake => ({
  staging: {
    write: (id, block) => reception.stage(id, transfer(block, buffersOf([block]))),
    discard: (id) => reception.discard(id),
  },
  commit: (acceptance) => reception.commit(transfer(acceptance, buffersOf(acceptance.blocks))),
  space: spaceAt(reception),
  budgetBytes: () => reception.budgetBytes(),
  requestBytes: () => reception.requestBytes(),
  direct: {
    begin: (id, object) => reception.begin(id, object),
    stage: (id, block) => reception.send(id, transfer(block, buffersOf([block]))),
    commit: (id, blocks) => reception.commitSent(id, blocks),
    end: (id) => reception.end(id),
  },
  // The engine numbers what it accepts, in the order of its door.
  nextOrder: () => 0,
  nowMs: () => Date.now(),
})
