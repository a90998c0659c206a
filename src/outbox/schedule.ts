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

/** How much it matters to whom it is for: an urgent study, then what else its batch needs to be read, then the others. */
export type Urgency = 0 | 1 | 2

type InStudy = Pick<Job, 'batch' | 'group'>

export const urgencyIn = (
  studies: readonly InStudy[],
  isUrgent: (group: string | undefined) => boolean,
): ((job: InStudy) => Urgency) => {
  const batches = new Set(studies.filter(({ group }) => isUrgent(group)).map(({ batch }) => batch))
  return ({ batch, group }) => (isUrgent(group) ? 2 : batches.has(batch) ? 1 : 0)
}

/** The more urgent first; then of the newest batch first; then as it was accepted. */
const goesBefore = (a: Job, b: Job, urgencyOf: (job: Job) => Urgency): boolean => {
  const [urgencyA, urgencyB] = [urgencyOf(a), urgencyOf(b)]
  if (urgencyA !== urgencyB) return urgencyA > urgencyB
  return a.batch === b.batch ? a.order < b.order : a.order > b.order
}

export interface Turn {
  readonly nowMs: number
  readonly isBusy: (id: string) => boolean
  readonly urgencyOf: (job: Job) => Urgency
}

/** The job to begin now, of those that are due and not under way. */
export const nextJob = (jobs: ReadonlyMap<string, Job>, { nowMs, isBusy, urgencyOf }: Turn): Job | undefined => {
  let next: Job | undefined
  for (const job of jobs.values()) {
    if (isBusy(job.id) || !isDue(job, nowMs)) continue
    if (next !== undefined && !goesBefore(job, next, urgencyOf)) continue
    if (job.kind !== 'manifest' || isAlone(job, jobs.values())) next = job
  }
  return next
}

/** When the next wait ends; undefined when none is waiting. */
export const nextWaitEndsMs = (jobs: Iterable<Job>): number | undefined => {
  let soonest: number | undefined
  for (const { state } of jobs) if (state.state === 'waiting') soonest = Math.min(soonest ?? Infinity, state.untilMs)
  return soonest
}

/** A device that has slept, or a clock that was set, is noticed after so long. */
const LOOK_EVERY_MS = 60_000

/** How long until the first of these that is still to come, and not longer than until the next look. */
export const untilNextMs = (endsMs: readonly (number | undefined)[], nowMs: number): number =>
  endsMs.reduce<number>(
    (soonest, endMs) => (endMs !== undefined && endMs > nowMs ? Math.min(soonest, endMs - nowMs) : soonest),
    LOOK_EVERY_MS,
  )
