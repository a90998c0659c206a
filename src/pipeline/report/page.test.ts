import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../crypto/canonical-json.ts'
import { BASIC_PROFILE, type Profile } from '../../deid/profile.ts'
import { LANGUAGES } from '../../words/failures.ts'
import { REPORT_WORDS } from '../../words/report.ts'
import type { ReportLine } from '../report.ts'
import { batchReport, type ReportFacts } from './batch-report.ts'
import { reportPage } from './page.ts'
import { profileFacts } from './profile-facts.ts'
import { readReport } from './read.ts'

const MARKUP = `<img src=x onerror="alert(1)">&'`

const SITE: Profile = {
  ...BASIC_PROFILE,
  options: ['rtnLongMod', 'rtnSafePriv'],
  siteRules: [
    { path: '00081140>00081155', action: 'K' },
    { path: '00120040', action: 'D', column: MARKUP },
    { path: '00120020', action: 'D', value: 'SECRET-PROTOCOL' },
    { path: '00081090', action: 'D' },
  ],
  safePrivate: [{ creator: 'SITE TOOLS', group: 0x19, element: 0x10 }],
}

const SOURCES: readonly ReportLine[] = [
  { ordinal: 0, status: 'accepted' },
  { ordinal: 1, status: 'accepted' },
  { ordinal: 2, status: 'quarantined', code: 'dicom/truncated' },
  { ordinal: 3, status: 'quarantined', code: 'dicom/truncated' },
  {
    ordinal: 4,
    status: 'quarantined',
    code: 'deid/residual-identifier',
    residual: { place: '(0008,1030)', kind: 'name' },
  },
  { ordinal: 5, status: 'quarantined', code: 'deid/residual-identifier' },
  { ordinal: 6, status: 'skipped', code: 'prepare/not-dicom' },
  { ordinal: 7, status: 'already-accepted' },
  { ordinal: 8, status: 'not-chosen' },
]

const facts = await (async (): Promise<ReportFacts> => {
  const profile = await profileFacts(SITE)
  return {
    batch: 'ab'.repeat(16),
    createdMs: Date.UTC(2026, 2, 14, 9, 26, 53),
    project: 'cd'.repeat(32),
    profile,
    reviews: [{ reviewer: MARKUP, at: '2026-03-14T09:26:53Z' }],
    complete: true,
    gathered: {
      held: { instances: 2, series: 1, studies: 1, patients: 1 },
      deeds: [
        { tag: '00080018', action: 'U', rule: 'table', count: 2 },
        { tag: '0008xxxx', action: 'X', rule: 'vr-policy', count: 1 },
        { tag: '0019xx0C', creator: 'SIEMENS MR HEADER', action: 'X', rule: 'private', count: 3 },
        { tag: '0019xxxx', action: 'X', rule: 'private', count: 40 },
        { tag: '0040A730[]', action: 'X', rule: 'option', count: 1 },
        { tag: '60xx3000', action: 'X', rule: 'table', count: 1 },
      ],
      counted: 2,
      profiles: new Map([[profile.sha256, 2]]),
    },
  }
})()

type Change = Partial<Omit<ReportFacts, 'gathered'>> & { readonly gathered?: Partial<ReportFacts['gathered']> }
const documentOf = ({ gathered, ...change }: Change = {}, sources = SOURCES): JsonObject =>
  JSON.parse(
    JSON.stringify(batchReport({ ...facts, ...change, gathered: { ...facts.gathered, ...gathered } }, sources)),
  ) as JsonObject

describe('the report of a batch', () => {
  it('counts once what went in, what came out and what was set aside, by reason', () => {
    expect(documentOf()).toMatchObject({
      difference: 0,
      counts: { accepted: 2, 'already-accepted': 1, 'not-chosen': 1, quarantined: 4, skipped: 1 },
      setAside: [
        { status: 'quarantined', code: 'deid/residual-identifier', count: 2 },
        { status: 'quarantined', code: 'dicom/truncated', count: 2 },
        { status: 'skipped', code: 'prepare/not-dicom', count: 1 },
      ],
      residualScan: {
        scanned: 4,
        passed: 2,
        stopped: 2,
        finds: [{ place: '(0008,1030)', kind: 'name', count: 1 }],
      },
    })
  })

  it('names attributes by their keywords, and counts actions', () => {
    const { deeds } = documentOf()
    expect(deeds).toMatchObject({
      actions: { U: 2, X: 46 },
      attributes: [
        { attribute: 'SOPInstanceUID' },
        { attribute: '' },
        { attribute: '', creator: 'SIEMENS MR HEADER' },
        { attribute: '' },
        { attribute: 'ContentSequence' },
        { attribute: 'OverlayData' },
      ],
    })
  })

  it('says of the rules what they do and what they leave, and no value that they write', () => {
    const { profile } = documentOf()
    expect(profile).toMatchObject({
      name: 'site',
      methods: [{ code: '113107' }, { code: '113111' }],
      longitudinal: 'MODIFIED',
      shift: { minDays: 30, maxDays: 365 },
      siteRules: [
        { path: '(0008,1140)>(0008,1155)', attribute: 'ReferencedSOPInstanceUID', action: 'K', weakens: true },
        { path: '(0012,0040)', writes: 'column' },
        { path: '(0012,0020)', writes: 'value' },
        { path: '(0008,1090)', writes: 'dummy' },
      ],
      safePrivate: [{ creator: 'SITE TOOLS', tag: '0019xx10' }],
    })
    expect(JSON.stringify(profile)).not.toContain('SECRET-PROTOCOL')
  })

  it('tells by how much it does not add up', () => {
    const held = { ...facts.gathered.held, instances: 3 }
    expect(documentOf({ gathered: { held } })['difference']).toBe(-1)
    expect(documentOf({ gathered: { held: { ...held, instances: 0 } } })['difference']).toBe(2)
  })
})

describe('a report that is read', () => {
  it('is read as it was written', () => {
    const { body, sources } = readReport(documentOf())
    expect(sources).toBe(SOURCES.length)
    expect(body).toMatchObject({ held: facts.gathered.held, byProfile: 2, complete: true })
  })

  it('may be of the first version, which knew no rules', () => {
    const { counts, batch, created, project, sources } = documentOf()
    const first = { format: 'sealift-batch-report/1', counts, batch, created, project, edition: '2026d', sources }
    expect(readReport(first as JsonObject).body).toBeUndefined()
    expect(reportPage(first as JsonObject, 'en')).toContain(REPORT_WORDS.en.older)
  })

  const counts = { accepted: 2, 'already-accepted': 1, 'not-chosen': 1, quarantined: 4, skipped: 1 }
  it.each([
    ['a source left out', { sources: SOURCES.slice(1) as unknown as JsonObject[] }],
    ['a count that is not that of the list', { counts: { ...counts, skipped: 2 } }],
    ['another difference', { difference: 1 }],
    ['a reason left out', { setAside: [] }],
    ['a scan of fewer', { residualScan: { scanned: 3, passed: 2, stopped: 2, finds: [] } }],
  ])('is refused with %s', (_what, change) => {
    const code = 'report/contradicts-itself'
    expect(() => readReport({ ...documentOf(), ...(change as JsonObject) })).toThrow(expect.objectContaining({ code }))
  })

  it.each([
    ['another format', { format: 'sealift-batch-report/9' }],
    ['no rules', { profile: undefined }],
    ['no deeds', { deeds: 'none' }],
  ])('is refused with %s', (_what, change) => {
    const code = 'report/unreadable'
    expect(() => readReport({ ...documentOf(), ...(change as JsonObject) })).toThrow(expect.objectContaining({ code }))
  })
})

describe('the page', () => {
  it.each(LANGUAGES)('%s: has every text, and no markup but its own', (language) => {
    const page = reportPage(documentOf(), language)
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;')
    expect(page).not.toMatch(/<img|<script|<link|https?:|url\(|\son\w+="/)
    expect(page).not.toMatch(/\{\w+\}(?![^<]*<\/style>)|undefined|NaN/)
    expect(page).toContain(REPORT_WORDS[language].adds)
    expect(page).toContain('<td class="code">(0019,xx0C)</td><td>SIEMENS MR HEADER')
    expect(page).toContain('Modified Dates Option')
  })

  it.each([
    ['sources of a sitting that broke off', { complete: false }, 'incomplete'],
    ['instances of another profile', { gathered: { profiles: new Map<string, number>() } }, 'otherProfile'],
    ['instances of which nothing is recorded', { gathered: { counted: 1 } }, 'doneSome'],
  ] as const)('says it of %s', (_what, change, words) => {
    const [start = ''] = REPORT_WORDS.en[words].split('{')
    expect(start === '' ? REPORT_WORDS.en[words] : start).not.toBe('')
    const said = REPORT_WORDS.en[words].split(/\{\w+\}/)
    const page = reportPage(documentOf(change), 'en')
    for (const part of said) expect(page).toContain(part)
    const whole = reportPage(documentOf(), 'en')
    expect(said.every((part) => whole.includes(part))).toBe(false)
  })

  it.each(LANGUAGES)('%s: every word has its text, with the same places to fill', (language) => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join()
    for (const [key, english] of Object.entries(REPORT_WORDS.en)) {
      const theirs = REPORT_WORDS[language][key as keyof typeof REPORT_WORDS.en]
      expect(theirs.trim(), key).not.toBe('')
      expect(places(theirs), key).toBe(places(english))
    }
  })
})
