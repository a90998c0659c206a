import type { Job } from './job.ts'

const isDue = ({ state }: Job, nowMs: number): boolean => {
  switch (state.state) {
    case 'sealed':
    case 'uploaded':
      return true
    case 'waiting':
      return state.untilMs <= nowMs
    case 'uploading':
    case 'verified':
    case 'parked':
      return false
    default:
      return state satisfies never
  }
}

/**
 * [Law: the manifest comes last] A manifest says what stands in the store, so it is sent when all else of its batch has
 * been verified and has left the outbox.
 */
const isAlone = (job: Job, jobs: Iterable<Job>): boolean => {
  for (const other of jobs) if (other.batch === job.batch && other.id !== job.id) return false
  return true
}

/** The job to begin now: the first by order that is due and not under way. `jobs` are in order. */
export const nextJob = (
  jobs: ReadonlyMap<string, Job>,
  isBusy: (id: string) => boolean,
  nowMs: number,
): Job | undefined => {
  for (const job of jobs.values())
    if (!isBusy(job.id) && isDue(job, nowMs) && (job.kind !== 'manifest' || isAlone(job, jobs.values()))) return job
  return undefined
}

/** When the next wait ends; undefined when none is waiting. */
export const nextWaitEndsMs = (jobs: Iterable<Job>): number | undefined => {
  let soonest: number | undefined
  for (const { state } of jobs) if (state.state === 'waiting') soonest = Math.min(soonest ?? Infinity, state.untilMs)
  return soonest
}
