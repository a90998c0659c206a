import type { Line } from '../outbox/line.ts'
import { isOf, type StudyKey } from '../outbox/line-port.ts'
import type { OutboxStore } from '../outbox/ports.ts'

/**
 * A person gives up what is parked, of one study or of all: it goes from this device, and its sources can be chosen again
 * later. The manifest of its batch names it no more. Resolves to how many objects were given up.
 */
export async function giveUp(
  study: StudyKey | undefined,
  { jobs }: Pick<OutboxStore, 'jobs'>,
  discard: Line['discard'],
): Promise<number> {
  const parked = (await jobs.list()).filter((job) => job.state.state === 'parked' && isOf(study, job))
  for (const { id } of parked) await discard(id)
  return parked.length
}
