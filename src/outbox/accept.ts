import { Failure, toFailure } from '../errors.ts'
import { cut, sealedOf } from './cut.ts'
import type { Arriving, Intake } from './intake.ts'
import type { Sealed } from './job.ts'
import type { StagedBlock } from './ports.ts'
import { roll } from './rolling.ts'

export type { Intake } from './intake.ts'

/** Stages every block as it comes, but for the last: that one is committed with the record. */
const keep = async (arriving: Arriving, intake: Intake, signal: AbortSignal): Promise<Sealed> => {
  await intake.space.waitForSpace(arriving.maxBytes, signal)
  try {
    const held: StagedBlock[] = []
    const stageBefore = async ({ index, body }: StagedBlock): Promise<void> => {
      const before = held.pop()
      if (before !== undefined) await intake.staging.write(arriving.id, before)
      held.push({ index, body })
    }
    const accepted = await sealedOf(arriving, await cut(arriving, stageBefore, signal), intake)
    if (signal.aborted) throw new Failure('bytes/aborted', { cause: signal.reason })
    await intake.commit({ ...accepted, blocks: held })
    intake.space.release(arriving.maxBytes - accepted.sealed.sizeBytes)
    return accepted.sealed
  } catch (error) {
    // What cannot be discarded now is swept at the next start.
    await intake.staging.discard(arriving.id).catch(() => undefined)
    intake.space.release(arriving.maxBytes)
    throw signal.aborted ? new Failure('bytes/aborted', { cause: signal.reason }) : toFailure(error)
  }
}

/**
 * Takes an object's ciphertext into the outbox. When it resolves the object is accepted: its last byte and its record
 * were committed together, or, of an object larger than the outbox's budget, the store has all of it and the record says
 * so. When it fails nothing of it stays, and the source is as it was: not yet accepted.
 */
export const accept = async (arriving: Arriving, intake: Intake, signal: AbortSignal): Promise<Sealed> => {
  const budgetBytes = await intake.budgetBytes()
  // [Law: the manifest comes last] It is no guest that could go ahead.
  const fits = arriving.maxBytes <= budgetBytes || arriving.kind === 'manifest'
  return fits ? keep(arriving, intake, signal) : roll(arriving, intake, signal)
}
