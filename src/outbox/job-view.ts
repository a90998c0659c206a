import type { FailureCode } from '../errors.ts'
import { acknowledgedBytes, hasBlock, runsOf, storedMark, type Job, type State } from './job.ts'

/** An object as a screen shows it. */
export interface JobView {
  readonly id: string
  readonly batch: string
  /** A study. */
  readonly group?: string
  readonly kind: Exclude<Job['kind'], 'pack'>
  readonly sizeBytes: number
  readonly acknowledgedBytes: number
  readonly state: State['state']
  readonly code?: FailureCode
  readonly untilMs?: number
}

type Shown = Pick<JobView, 'id' | 'kind' | 'sizeBytes' | 'acknowledgedBytes'>

/** A pack is shown as what is in it. */
const kindOf = ({ kind }: Pick<Job, 'kind'>): JobView['kind'] => (kind === 'pack' ? 'instance' : kind)

/** Of a pack its members: that they share a request is nothing that a person needs to know. */
const shownOf = (job: Job): readonly Shown[] => {
  const { id, sizeBytes, members, state, acknowledged } = job
  if (members === undefined) return [{ id, kind: kindOf(job), sizeBytes, acknowledgedBytes: acknowledgedBytes(job) }]
  const isThere = state.state === 'verified' || storedMark(state) !== undefined
  return runsOf(members, job.blockBytes).flatMap((run, index) =>
    run.map((member): Shown => {
      const sent = isThere || hasBlock(acknowledged, index) ? member.sizeBytes : 0
      return { id: member.id, kind: kindOf(member), sizeBytes: member.sizeBytes, acknowledgedBytes: sent }
    }),
  )
}

export const viewsOfJob = (job: Job): readonly JobView[] => {
  const { batch, group, state } = job
  const rest = {
    batch,
    ...(group === undefined ? {} : { group }),
    state: state.state,
    ...('code' in state ? { code: state.code } : {}),
    ...(state.state === 'waiting' ? { untilMs: state.untilMs } : {}),
  }
  return shownOf(job).map((shown) => ({ ...shown, ...rest }))
}
