import type { JsonObject } from '../crypto/canonical-json.ts'
import type { Reviewer } from '../deid/approve.ts'
import type { FailureCode } from '../errors.ts'
import { fieldsOf, type Fields } from '../seal/fields.ts'
import type { ResidualFind } from './report/residual-find.ts'

/** What the report that travels with a batch says of a source: a number instead of its path. */
export interface ReportLine {
  readonly ordinal: number
  readonly status: 'accepted' | 'already-accepted' | 'not-chosen' | 'quarantined' | 'skipped'
  readonly code?: FailureCode
  /** Where the residual scan stopped it. */
  readonly residual?: ResidualFind
}

/** Who looked at what left, and when. */
export interface Review {
  /** Initials or a number, as the project knows the person. */
  readonly reviewer: string
  /** RFC 3339, in UTC. */
  readonly at: string
  /** Names of the objects that it was of; absent when it was of all. */
  readonly objects?: readonly string[]
}

/** How many sources became what. */
export type Counts = Readonly<Record<ReportLine['status'], number>>

/** RFC 3339, whole seconds. */
export const utcSeconds = (timeMs: number): string => `${new Date(timeMs).toISOString().slice(0, 19)}Z`

interface Reviewed {
  readonly object: string
  readonly reviewer?: Reviewer
}

interface Group {
  readonly review: Review
  readonly objects: string[]
}

/** One review of all as a rule; where several people or times were at work, each with its objects. */
export function reviewsOf(instances: readonly Reviewed[]): readonly Review[] {
  const groups = new Map<string, Group>()
  for (const { object, reviewer } of instances) {
    if (reviewer === undefined) continue
    const review = { reviewer: reviewer.id, at: utcSeconds(reviewer.atMs) }
    const key = `${review.at} ${review.reviewer}`
    const group: Group = groups.get(key) ?? { review, objects: [] }
    group.objects.push(object)
    groups.set(key, group)
  }
  const isOfAll = (objects: readonly string[]) => objects.length === instances.length
  return [...groups.values()].map(({ review, objects }) => (isOfAll(objects) ? review : { ...review, objects }))
}

/** What a screen shows of a report that came with a batch. */
export interface ReportSummary {
  readonly batch: string
  readonly created: string
  readonly reviews: readonly Review[]
  readonly counts: Counts
}

/** All that there ever were: a batch that an older version made is still restored. */
export const FORMATS = ['sealift-batch-report/1', 'sealift-batch-report/2'] as const

const reviewOf = (fields: Fields): Review => ({
  reviewer: fields.text('reviewer'),
  at: fields.text('at'),
  ...(fields.has('objects') ? { objects: fields.texts('objects') } : {}),
})

export function summaryIn(fields: Fields): ReportSummary {
  const counts = fields.object('counts')
  fields.oneOf('format', FORMATS)
  return {
    batch: fields.text('batch'),
    created: fields.text('created'),
    reviews: fields.has('reviews') ? fields.list('reviews', reviewOf) : [],
    counts: {
      accepted: counts.count('accepted'),
      'already-accepted': counts.count('already-accepted'),
      'not-chosen': counts.count('not-chosen'),
      quarantined: counts.count('quarantined'),
      skipped: counts.count('skipped'),
    },
  }
}

export const readBatchReport = (report: JsonObject): ReportSummary => summaryIn(fieldsOf(report, 'seal/bad-manifest'))
