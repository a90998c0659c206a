import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { JsonObject } from '../../crypto/canonical-json.ts'
import { BASIC_PROFILE } from '../../deid/profile.ts'
import { FAILURE_CODES } from '../../errors.ts'
import type { ReportLine } from '../report.ts'
import { batchReport } from './batch-report.ts'
import { profileFacts } from './profile-facts.ts'
import { readReport } from './read.ts'

const line = fc.oneof(
  fc.constantFrom('accepted', 'already-accepted', 'not-chosen').map((status) => ({ status })),
  fc
    .tuple(fc.constantFrom('quarantined', 'skipped'), fc.constantFrom(...FAILURE_CODES))
    .map(([status, code]) => ({ status, code })),
) as fc.Arbitrary<Omit<ReportLine, 'ordinal'>>

const facts = { batch: 'ab', createdMs: 0, project: 'cd', profile: await profileFacts(BASIC_PROFILE), reviews: [] }

it('in = out + quarantined + skipped + what was left out, by whatever reasons; and what is off is said', () => {
  fc.assert(
    fc.property(fc.array(line), fc.integer({ min: -3, max: 3 }), (all, off) => {
      const sources = all.map((one, ordinal) => ({ ordinal, ...one }))
      const listed = sources.filter(({ status }) => status === 'accepted').length
      const instances = Math.max(0, listed + off)
      const held = { instances, series: 0, studies: 0, patients: 0 }
      const gathered = { held, deeds: [], counted: instances, profiles: new Map<string, number>() }
      const report = batchReport({ ...facts, complete: true, gathered }, sources)
      const { quarantined, skipped, ...others } = report.counts
      const out = report.held.instances + others['already-accepted'] + others['not-chosen']
      expect(out + quarantined + skipped + report.difference).toBe(sources.length)
      expect(report.difference).toBe(listed - instances)
      expect(readReport(JSON.parse(JSON.stringify(report)) as JsonObject).sources).toBe(sources.length)
    }),
  )
})
