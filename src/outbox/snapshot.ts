import type { RollingView } from './direct.ts'
import type { LineView } from './line-state.ts'
import type { Settings } from './ports.ts'
import { leftMs } from './rate.ts'
import type { SendingRules } from './sending-rules.ts'
import type { StudySum } from './tally.ts'

/** The outbox as a screen shows it: in sums. Objects are asked for where they are looked at. */
export interface Snapshot {
  readonly line: LineView
  readonly studies: readonly StudyView[]
  /** Sent while they are sealed, and not accepted yet. */
  readonly rolling: readonly RollingView[]
  readonly objects: number
  /** Objects that have no confirmed copy yet. */
  readonly left: number
  readonly totalBytes: number
  /** What the store has acknowledged, not what was handed to the network. */
  readonly acknowledgedBytes: number
  readonly rateBytesPerSecond: number
  /** As it was last measured, in this session or before. */
  readonly lineBytesPerSecond?: number
  readonly leftMs?: number
  readonly heldBytes: number
  readonly budgetBytes: number
  readonly rules: SendingRules
  /** Sent over mobile data since the budget was set. */
  readonly mobileBytes: number
}

export interface StudyView extends StudySum {
  /** Sent before all others. */
  readonly isUrgent: boolean
}

type Rest = Pick<Snapshot, 'line' | 'studies' | 'rolling' | 'rateBytesPerSecond' | 'heldBytes' | 'budgetBytes'>

const sumOf = (studies: readonly StudyView[], of: (study: StudyView) => number): number =>
  studies.reduce((sum, study) => sum + of(study), 0)

export const snapshotOf = (rest: Rest, { rules, mobileBytes, lineBytesPerSecond }: Settings): Snapshot => {
  const { studies } = rest
  const totalBytes = sumOf(studies, ({ sizeBytes }) => sizeBytes)
  const acknowledged = sumOf(studies, ({ acknowledgedBytes }) => acknowledgedBytes)
  const left = leftMs(totalBytes - acknowledged, rest.rateBytesPerSecond)
  return {
    ...rest,
    objects: sumOf(studies, ({ objects }) => objects),
    left: sumOf(studies, ({ objects, counts }) => objects - counts.verified),
    totalBytes,
    acknowledgedBytes: acknowledged,
    ...(left === undefined ? {} : { leftMs: left }),
    ...(lineBytesPerSecond === undefined ? {} : { lineBytesPerSecond }),
    rules,
    mobileBytes,
  }
}
