/** The engine's door as the instance workers see it across the threads. Blocks are moved, not copied. */
import { Failure } from '../errors.ts'
import type { BlockId, SentBlock } from '../outbox/direct.ts'
import type { Intake } from '../outbox/intake.ts'
import { heldBytesOf } from '../outbox/job.ts'
import type { Acceptance, StagedBlock } from '../outbox/ports.ts'
import type { WitnessBook } from '../outbox/witness-book.ts'
import type { Engine } from '../pipeline/engine.ts'
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
  begin: (id: string, mostBytes: number) => {
    refuseEnded()
    rolling.add(id)
    return direct.begin(id, mostBytes)
  },
  send: (id: string, block: SentBlock) => direct.stage(id, block),
  commitSent: (id: string, blocks: readonly BlockId[]) => direct.commit(id, blocks),
  end: (id: string) => {
    rolling.delete(id)
    return direct.end(id)
  },
})

/** For one thread; the signal aborts when that is ended. */
export const receptionApi = (running: Engine, book: Pick<WitnessBook, 'remembers'>, signal: AbortSignal) => {
  const { intake } = running
  const hand = inHand(intake, signal)
  const { staged, hold, refuseEnded } = hand
  return {
    ...directFor(intake, hand),
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
    waitForSpace: async (sizeBytes: number): Promise<void> => {
      await intake.space.waitForSpace(sizeBytes, signal)
      hold(sizeBytes)
    },
    release: (sizeBytes: number): void => {
      if (signal.aborted) return
      hold(-sizeBytes)
      intake.space.release(sizeBytes)
    },
    isAccepted: async (ledgerKey: string, sourceMark?: string): Promise<boolean> =>
      (await running.isAccepted(ledgerKey)) || (sourceMark !== undefined && book.remembers(sourceMark)),
  }
}

export type ReceptionApi = ReturnType<typeof receptionApi>

const buffersOf = (blocks: readonly StagedBlock[]) => blocks.map(({ body }) => body.buffer)

/** The intake of an engine in another thread. */
export const intakeAt = (reception: Remote<ReceptionApi>): Intake => ({
  staging: {
    write: (id, block) => reception.stage(id, transfer(block, buffersOf([block]))),
    discard: (id) => reception.discard(id),
  },
  commit: (acceptance) => reception.commit(transfer(acceptance, buffersOf(acceptance.blocks))),
  space: {
    waitForSpace: (sizeBytes) => reception.waitForSpace(sizeBytes),
    release: (sizeBytes) => void reception.release(sizeBytes),
  },
  budgetBytes: () => reception.budgetBytes(),
  requestBytes: () => reception.requestBytes(),
  direct: {
    begin: (id, mostBytes) => reception.begin(id, mostBytes),
    stage: (id, block) => reception.send(id, transfer(block, buffersOf([block]))),
    commit: (id, blocks) => reception.commitSent(id, blocks),
    end: (id) => reception.end(id),
  },
  // The engine numbers what it accepts, in the order of its door.
  nextOrder: () => 0,
  nowMs: () => Date.now(),
})
