import type { FailureCode } from '../errors.ts'

/** What the report that travels with a batch says of a source: a number instead of its path. */
export interface ReportLine {
  readonly ordinal: number
  readonly status: 'accepted' | 'already-accepted' | 'not-chosen' | 'quarantined' | 'skipped'
  readonly code?: FailureCode
}

/** Nothing of a patient and nothing of a device stands in it. */
export interface BatchReport {
  readonly format: 'sealift-batch-report/1'
  readonly batch: string
  /** RFC 3339, in UTC. */
  readonly created: string
  /** Fingerprint of the project's root. */
  readonly project: string
  /** Of PS3.15 Annex E. */
  readonly edition: string
  readonly counts: Readonly<Record<ReportLine['status'], number>>
  readonly sources: readonly ReportLine[]
}

export interface ReportFacts {
  readonly batch: string
  readonly createdMs: number
  readonly project: string
  readonly edition: string
}

/** RFC 3339, whole seconds. */
export const utcSeconds = (timeMs: number): string => `${new Date(timeMs).toISOString().slice(0, 19)}Z`

export function batchReport(
  { batch, createdMs, project, edition }: ReportFacts,
  sources: readonly ReportLine[],
): BatchReport {
  const counts = { accepted: 0, 'already-accepted': 0, 'not-chosen': 0, quarantined: 0, skipped: 0 }
  for (const { status } of sources) counts[status] += 1
  const created = utcSeconds(createdMs)
  return { format: 'sealift-batch-report/1', batch, created, project, edition, counts, sources }
}
