import type { FailureCode } from '../../errors.ts'
import type { JobView } from '../../workers/sealift.ts'

export type JobState = JobView['state']

export interface Batch {
  readonly batch: string
  readonly jobs: readonly JobView[]
  readonly sizeBytes: number
  readonly acknowledgedBytes: number
  readonly counts: Readonly<Record<JobState, number>>
  /** Why objects of this batch wait or are parked, and how many of them. */
  readonly reasons: readonly { readonly code: FailureCode; readonly count: number }[]
}

const isLeft = ({ state }: JobView): boolean => state !== 'verified'

/** Objects that have no confirmed copy yet. */
export const leftToSend = (jobs: readonly JobView[]): number => jobs.filter(isLeft).length

const batchOf = (batch: string, jobs: readonly JobView[]): Batch => {
  const counts: Record<JobState, number> = { sealed: 0, uploading: 0, waiting: 0, uploaded: 0, verified: 0, parked: 0 }
  const reasons = new Map<FailureCode, number>()
  let sizeBytes = 0
  let acknowledgedBytes = 0
  for (const job of jobs) {
    counts[job.state] += 1
    sizeBytes += job.sizeBytes
    acknowledgedBytes += job.acknowledgedBytes
    if (job.code !== undefined) reasons.set(job.code, (reasons.get(job.code) ?? 0) + 1)
  }
  return {
    batch,
    jobs,
    sizeBytes,
    acknowledgedBytes,
    counts,
    reasons: [...reasons].map(([code, count]) => ({ code, count })),
  }
}

/** Batches in the order in which their first object stands in the outbox. */
export function batchesOf(jobs: readonly JobView[]): readonly Batch[] {
  const byBatch = new Map<string, JobView[]>()
  for (const job of jobs) {
    const known = byBatch.get(job.batch)
    if (known === undefined) byBatch.set(job.batch, [job])
    else known.push(job)
  }
  return [...byBatch].map(([batch, ofBatch]) => batchOf(batch, ofBatch))
}
