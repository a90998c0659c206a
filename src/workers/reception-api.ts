/** The engine's door as the instance workers see it across the threads. Blocks are moved, not copied. */
import type { Intake } from '../outbox/accept.ts'
import type { Acceptance, StagedBlock } from '../outbox/ports.ts'
import type { Engine } from '../pipeline/engine.ts'
import { transfer, type Remote } from './thread.ts'

export const receptionApi = ({ intake, outbox }: Engine, signal: AbortSignal) => ({
  stage: (id: string, block: StagedBlock) => intake.staging.write(id, block),
  discard: (id: string) => intake.staging.discard(id),
  commit: (acceptance: Acceptance) => intake.commit(acceptance),
  waitForSpace: (sizeBytes: number) => intake.space.waitForSpace(sizeBytes, signal),
  release: (sizeBytes: number) => intake.space.release(sizeBytes),
  isAccepted: async (ledgerKey: string) => (await outbox.ledger.get(ledgerKey)) !== undefined,
})

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
  // The engine numbers what it accepts, in the order of its door.
  nextOrder: () => 0,
  nowMs: () => Date.now(),
})
