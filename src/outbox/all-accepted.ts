import type { Receipt } from './job.ts'
import { objectsOf, type Open } from './places.ts'
import type { OutboxStore } from './ports.ts'

/**
 * Everything that was accepted: what is under way, and what is delivered. [Law: the queue is asked before the receipts]
 * A job that is finished between the two questions stands in both answers, and would stand in neither the other way round.
 */
export async function allAccepted(
  { jobs, receipts }: Pick<OutboxStore, 'jobs' | 'receipts'>,
  batch?: string,
): Promise<{ readonly open: readonly Open[]; readonly delivered: readonly Receipt[] }> {
  const queued = (await jobs.list()).flatMap(objectsOf)
  const delivered = await receipts.list(batch)
  const done = new Set(delivered.map(({ id }) => id))
  return { open: queued.filter((job) => !done.has(job.id) && (batch === undefined || job.batch === batch)), delivered }
}
