import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../crypto/canonical-json.ts'
import { PRESETS } from '../../deid/presets.ts'
import { projectKeys, pseudonymiser } from '../../deid/pseudonyms.ts'
import { LANGUAGES } from '../../words/failures.ts'
import { examine } from '../examine.ts'
import type { ReportLine } from '../report.ts'
import { instanceOf } from '../selftest/instance.ts'
import { stands } from '../selftest/judge.ts'
import type { Needle } from '../selftest/needle.ts'
import { person } from '../selftest/person.ts'
import { PLACES } from '../selftest/selftest.ts'
import { batchReport } from './batch-report.ts'
import { reportPage } from './page.ts'
import { profileFacts } from './profile-facts.ts'
import { tally } from './tally.ts'

/** Every kind of place of the selftest, one instance each, as a batch would count them. */
async function reportOfAll(profile: (typeof PRESETS)['basic']) {
  const pseudonyms = await pseudonymiser(await projectKeys(new Uint8Array(32).fill(7)))
  const total = tally({})
  const [lines, needles]: [ReportLine[], Needle[]] = [[], []]
  for (const [ordinal, kind] of PLACES.entries()) {
    const who = person(ordinal)
    const planting = kind.plant(who)
    needles.push(...planting.needles)
    const bytes = await instanceOf(who, planting)
    const path = `${who.family}_${who.given}/${who.token}.dcm`
    const finding = await examine({ path, sizeBytes: bytes.length, blob: new Blob([bytes]) }, { profile, pseudonyms })
    if (finding.kind === 'archive') throw new Error('No place is an archive.')
    if (finding.kind !== 'instance') {
      const { kind: status, ...reason } = finding
      lines.push({ ordinal, status, ...reason })
      continue
    }
    const one = tally(profile)
    one.addInstance(finding.instance.changes, finding.file.dataSet)
    total.addKept(one.kept())
    lines.push({ ordinal, status: 'accepted' })
  }
  const instances = lines.filter(({ status }) => status === 'accepted').length
  const facts = await profileFacts(profile)
  const report = batchReport(
    {
      batch: 'ab'.repeat(16),
      createdMs: Date.UTC(2026, 2, 14),
      project: 'cd'.repeat(32),
      profile: facts,
      reviews: [],
      complete: true,
      gathered: {
        held: { instances, series: instances, studies: instances, patients: instances },
        deeds: total.deeds(),
        counted: instances,
        profiles: new Map([[facts.sha256, instances]]),
      },
    },
    lines,
  )
  return { report, needles, instances }
}

describe('the report of the planted set', () => {
  it('holds nothing that was planted, as data and as a page in each language', { timeout: 120_000 }, async () => {
    const { report, needles, instances } = await reportOfAll(PRESETS['tcia-like'])
    expect(instances).toBeGreaterThan(50)
    expect(needles.length).toBeGreaterThan(PLACES.length)
    const text = JSON.stringify(report)
    const document = JSON.parse(text) as JsonObject
    const seen = [text, ...LANGUAGES.map((language) => reportPage(document, language))].join('\n')
    expect(needles.filter((needle) => stands(needle, seen))).toEqual([])
    expect(seen).not.toContain('.dcm')
    const one = needles.find(({ value }) => typeof value === 'string')
    expect(one !== undefined && stands(one, [seen, one.value].join(' ')), 'the search sees').toBe(true)
  })
})
