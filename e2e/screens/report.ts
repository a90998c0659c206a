/** A made-up report of a batch, written as the program itself writes one. */
import { batchReport } from '../../src/pipeline/report/batch-report.ts'
import { profileFacts } from '../../src/pipeline/report/profile-facts.ts'
import type { ReportLine } from '../../src/pipeline/report.ts'
import { HEX, PROJECT } from './scenes.ts'

const lines = (count: number, line: Omit<ReportLine, 'ordinal'>): readonly Omit<ReportLine, 'ordinal'>[] =>
  Array.from({ length: count }, () => line)

const SOURCES: readonly ReportLine[] = [
  ...lines(139, { status: 'accepted' }),
  ...lines(12, { status: 'already-accepted' }),
  ...lines(2, { status: 'quarantined', code: 'dicom/truncated' }),
  ...lines(1, {
    status: 'quarantined',
    code: 'deid/residual-identifier',
    residual: { place: '(0008,1030)', kind: 'name' },
  }),
  ...lines(1, { status: 'skipped', code: 'prepare/not-dicom' }),
].map((line, ordinal) => ({ ordinal, ...line }))

export async function reportOf(batch: string): Promise<Blob> {
  const profile = await profileFacts(PROJECT.profile)
  const held = { instances: 139, series: 6, studies: 2, patients: 2 }
  const report = batchReport(
    {
      batch: batch.padEnd(32, '0'),
      createdMs: Date.UTC(2026, 2, 14, 9, 26, 53),
      project: HEX,
      profile,
      reviews: [{ reviewer: 'AB', at: '2026-03-14T09:24:10Z' }],
      complete: true,
      gathered: {
        held,
        counted: held.instances,
        profiles: new Map([[profile.sha256, held.instances]]),
        deeds: [
          { tag: '00080018', action: 'U', rule: 'table', count: 139 },
          { tag: '00080020', action: 'C', rule: 'option', count: 139 },
          { tag: '00081030', action: 'C', rule: 'option', count: 96 },
          { tag: '00081155', action: 'U', rule: 'table', count: 1_112 },
          { tag: '00100010', action: 'D', rule: 'pseudonym', count: 139 },
          { tag: '001900xx', action: 'X', rule: 'private', count: 278 },
          { tag: '0019xx0C', creator: 'SIEMENS MR HEADER', action: 'X', rule: 'private', count: 139 },
          { tag: '0029xxxx', action: 'X', rule: 'private', count: 1_946 },
          { tag: '0040A730[]', action: 'X', rule: 'option', count: 4 },
        ],
      },
    },
    SOURCES,
  )
  return new Blob([JSON.stringify(report)], { type: 'application/json' })
}
