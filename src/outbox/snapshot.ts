import type { FailureCode } from '../errors.ts'
import type { RollingView } from './direct.ts'
import { acknowledgedBytes, hasBlock, runsOf, storedMark, type Job, type State } from './job.ts'
import type { LineView } from './line-state.ts'
import { leftMs } from './rate.ts'

/** The outbox as a screen shows it. */
export interface Snapshot {
  readonly line: LineView
  readonly jobs: readonly JobView[]
  /** Sent while they are sealed, and not accepted yet. */
  readonly rolling: readonly RollingView[]
  readonly totalBytes: number
  /** What the store has acknowledged, not what was handed to the network. */
  readonly acknowledgedBytes: number
  readonly rateBytesPerSecond: number
  readonly leftMs?: number
  readonly heldBytes: number
  readonly budgetBytes: number
}

export interface JobView {
  readonly id: string
  readonly batch: string
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
  const { batch, state } = job
  const rest = {
    batch,
    state: state.state,
    ...('code' in state ? { code: state.code } : {}),
    ...(state.state === 'waiting' ? { untilMs: state.untilMs } : {}),
  }
  return shownOf(job).map((shown) => ({ ...shown, ...rest }))
}

type Rest = Pick<Snapshot, 'line' | 'rolling' | 'rateBytesPerSecond' | 'heldBytes' | 'budgetBytes'>

export const snapshotOf = (jobs: readonly JobView[], rest: Rest): Snapshot => {
  const totalBytes = jobs.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const acknowledged = jobs.reduce((sum, job) => sum + job.acknowledgedBytes, 0)
  const left = leftMs(totalBytes - acknowledged, rest.rateBytesPerSecond)
  return {
    ...rest,
    jobs,
    totalBytes,
    acknowledgedBytes: acknowledged,
    ...(left === undefined ? {} : { leftMs: left }),
  }
}
