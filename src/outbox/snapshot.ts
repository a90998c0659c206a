import type { FailureCode } from '../errors.ts'
import type { RollingView } from './direct.ts'
import { acknowledgedBytes, type Job, type State } from './job.ts'
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
  readonly kind: Job['kind']
  readonly sizeBytes: number
  readonly acknowledgedBytes: number
  readonly state: State['state']
  readonly code?: FailureCode
  readonly untilMs?: number
}

export const viewOfJob = (job: Job): JobView => {
  const { id, batch, kind, sizeBytes, state } = job
  return {
    id,
    batch,
    kind,
    sizeBytes,
    acknowledgedBytes: acknowledgedBytes(job),
    state: state.state,
    ...('code' in state ? { code: state.code } : {}),
    ...(state.state === 'waiting' ? { untilMs: state.untilMs } : {}),
  }
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
