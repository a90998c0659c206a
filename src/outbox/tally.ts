import type { FailureCode } from '../errors.ts'
import type { JobView } from './job-view.ts'

/** What stands in the outbox of one study, in sums. */
export interface StudySum {
  readonly batch: string
  /** Absent: what a batch needs besides its studies, the catalogue and the manifest. */
  readonly group?: string
  readonly objects: number
  readonly sizeBytes: number
  /** What the store has acknowledged, not what was handed to the network. */
  readonly acknowledgedBytes: number
  readonly counts: Readonly<Record<JobView['state'], number>>
  /** Why objects wait or are parked, and how many of them. */
  readonly reasons: readonly { readonly code: FailureCode; readonly count: number }[]
}

/** Sums that are kept up: what changes is taken out and put in again, and nothing else is looked at. */
export interface Tally {
  /** What this job comes to now; nothing when it has gone. */
  set(id: string, views: readonly JobView[]): void
  /** In the order in which the first object of each came. */
  sums(): readonly StudySum[]
  views(): readonly JobView[]
}

interface Running {
  readonly batch: string
  readonly group?: string
  objects: number
  sizeBytes: number
  acknowledgedBytes: number
  readonly counts: Record<JobView['state'], number>
  readonly reasons: Map<FailureCode, number>
}

const keyOf = ({ batch, group = '' }: JobView): string => `${batch} ${group}`

const empty = ({ batch, group }: JobView): Running => ({
  batch,
  ...(group === undefined ? {} : { group }),
  objects: 0,
  sizeBytes: 0,
  acknowledgedBytes: 0,
  counts: { sealed: 0, uploading: 0, waiting: 0, uploaded: 0, verified: 0, parked: 0 },
  reasons: new Map(),
})

const add = (sum: Running, view: JobView, times: 1 | -1): void => {
  sum.objects += times
  sum.sizeBytes += times * view.sizeBytes
  sum.acknowledgedBytes += times * view.acknowledgedBytes
  sum.counts[view.state] += times
  if (view.code === undefined) return
  const count = (sum.reasons.get(view.code) ?? 0) + times
  if (count === 0) sum.reasons.delete(view.code)
  else sum.reasons.set(view.code, count)
}

const shown = ({ counts, reasons, ...sum }: Running): StudySum => ({
  ...sum,
  counts: { ...counts },
  reasons: [...reasons].map(([code, count]) => ({ code, count })),
})

export const tally = (): Tally => {
  const known = new Map<string, readonly JobView[]>()
  const sums = new Map<string, Running>()
  const sumOf = (view: JobView): Running => {
    const key = keyOf(view)
    const sum = sums.get(key) ?? empty(view)
    sums.set(key, sum)
    return sum
  }
  return {
    set: (id, views) => {
      for (const view of known.get(id) ?? []) add(sumOf(view), view, -1)
      for (const view of views) add(sumOf(view), view, 1)
      if (views.length === 0) known.delete(id)
      else known.set(id, views)
    },
    sums: () => [...sums.values()].filter(({ objects }) => objects > 0).map(shown),
    views: () => [...known.values()].flat(),
  }
}
