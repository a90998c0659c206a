/** Made-up figures for screens that are looked at and tested alone. Nobody of these names is meant. */
import type { FailureCode } from '../../src/errors.ts'
import type {
  ChangeRow,
  Examined,
  ProjectView,
  Proof,
  ReceiptView,
  ReportSummary,
  Status,
} from '../../src/workers/sealift.ts'
import { AGAIN, LOST } from './lost.ts'
import { EMPTY, HEX, jobsOf, manyJobs, outboxOf, troubledJobs } from './outbox-scenes.ts'

export { HEX } from './outbox-scenes.ts'
const HOUR_MS = 3_600_000

export const PROJECT: ProjectView = {
  name: 'Multicentre Lung Study 2026',
  lane: 'research',
  number: 4,
  demo: false,
  profile: {
    edition: '2026d',
    options: ['cleanDesc', 'rtnLongMod'],
    siteRules: [
      { path: '00120040', action: 'D', column: 'subject' },
      { path: '00081090', action: 'X' },
      { path: '00102160', action: 'K' },
    ],
    shift: { minDays: 30, maxDays: 90 },
  },
  recipients: [
    { name: 'Study data centre', fingerprint: HEX },
    { name: 'Independent custodian', fingerprint: HEX.slice(32) + HEX.slice(0, 32) },
  ],
  rootFingerprint: HEX.replaceAll('a', 'e'),
  hasSecret: true,
}

export const LINK = {
  way: 'link',
  host: 'lungstudy.blob.core.windows.net',
  container: 'site-014',
  rights: { read: true, list: true, create: true, write: false, delete: false, deleteVersion: false },
  expiresMs: Date.now() + 5.4 * HOUR_MS,
} as const satisfies Status['link']

/** States of the house that a screen must look right in. */
export const SCENES: Readonly<Record<string, Status>> = {
  fresh: { vault: 'absent', leader: true, outbox: EMPTY },
  cleared: { vault: 'absent', leader: true, outbox: EMPTY, lost: LOST },
  afresh: { vault: 'open', leader: true, project: PROJECT, link: LINK, outbox: EMPTY, lost: AGAIN },
  bare: { vault: 'open', leader: true, outbox: EMPTY },
  ready: {
    vault: 'open',
    leader: true,
    project: PROJECT,
    link: LINK,
    admission: { list: { patients: 48, columns: ['subject'] }, barred: 2, missing: [] },
    outbox: EMPTY,
  },
  unlisted: {
    vault: 'open',
    leader: true,
    project: PROJECT,
    link: LINK,
    admission: { barred: 0, missing: ['subject'] },
    outbox: EMPTY,
  },
  demo: { vault: 'open', leader: true, project: { ...PROJECT, demo: true }, link: LINK, outbox: EMPTY },
  lacking: { vault: 'open', leader: true, project: { ...PROJECT, hasSecret: false }, outbox: EMPTY },
  sending: {
    vault: 'open',
    leader: true,
    project: PROJECT,
    link: LINK,
    outbox: outboxOf([...jobsOf('7c41d09be2', 61, 140), ...jobsOf('e09a5513fa', 0, 24)], { state: 'running' }),
  },
  rolling: {
    vault: 'open',
    leader: true,
    project: PROJECT,
    link: LINK,
    outbox: {
      ...outboxOf([], { state: 'offline' }),
      rolling: [{ id: HEX.slice(0, 32), sentBytes: 1_288_490_188, mostBytes: 4_312_147_165 }],
    },
  },
  parked: {
    vault: 'open',
    leader: false,
    project: PROJECT,
    link: { ...LINK, rights: { ...LINK.rights, delete: true }, expiresMs: Date.now() - 1 },
    outbox: outboxOf(jobsOf('7c41d09be2', 61, 140), { state: 'parked', code: 'internal/unexpected' }),
  },
  troubled: {
    vault: 'open',
    leader: true,
    project: PROJECT,
    link: LINK,
    outbox: outboxOf([...troubledJobs('a07be91c44'), ...jobsOf('51d0c7e2aa', 12, 12)], { state: 'running' }),
  },
  onMobileData: {
    vault: 'open',
    leader: true,
    project: PROJECT,
    link: LINK,
    outbox: {
      ...outboxOf(jobsOf('7c41d09be2', 61, 140), { state: 'held', by: 'mobile-data' }),
      rules: { mobile: { isUsed: true, isAllowed: false } },
    },
  },
  outOfHours: {
    vault: 'open',
    leader: true,
    project: PROJECT,
    link: LINK,
    outbox: {
      ...outboxOf(jobsOf('7c41d09be2', 61, 140), { state: 'held', by: 'hours', untilMs: Date.now() + HOUR_MS }),
      rules: { mobile: { isUsed: false, isAllowed: false }, hours: { fromMinute: 20 * 60, untilMinute: 6 * 60 } },
    },
  },
  overBudget: {
    vault: 'open',
    leader: true,
    project: PROJECT,
    link: LINK,
    outbox: {
      ...outboxOf(jobsOf('7c41d09be2', 61, 140), { state: 'parked', code: 'upload/mobile-budget-spent' }),
      rules: { mobile: { isUsed: true, isAllowed: true, budgetBytes: 50_000_000 } },
      mobileBytes: 49_800_000,
    },
  },
  /** Made when it is asked for: it is large. */
  get many(): Status {
    const outbox = outboxOf(manyJobs('7c41d09be2'), { state: 'running' })
    return { vault: 'open', leader: true, project: PROJECT, link: LINK, outbox }
  },
  locked: {
    vault: 'locked',
    leader: true,
    project: PROJECT,
    outbox: outboxOf(jobsOf('7c41d09be2', 61, 140), { state: 'running' }),
  },
  reloaded: {
    vault: 'locked',
    leader: true,
    outbox: outboxOf(jobsOf('7c41d09be2', 61, 140), { state: 'locked' }),
  },
}

const STUDIES = [
  {
    label: 'CT THORAX MIT KM',
    date: '20260312',
    series: ['Topogramm', 'Thorax nativ 1.0', 'Thorax venös 3.0'],
    modality: 'CT',
  },
  { label: 'SONO ABDOMEN', date: '20260402', series: [''], modality: 'US' },
]
const PATIENTS = ['Bianchi^Maria Luisa', 'Oliveira^João', 'Nowak^Zofia'] as const
const ASIDE: readonly FailureCode[] = ['dicom/truncated', 'dicom/too-deep', 'dicom/truncated']

export const examined = (ordinal: number): Examined => {
  const path = `export/DICOM/${String(ordinal % 9).padStart(2, '0')}/IM${String(ordinal).padStart(5, '0')}`
  const base = { ordinal, path, sizeBytes: 527_000 + ordinal }
  if (ordinal % 41 === 40)
    return { ...base, finding: { kind: 'quarantined', code: ASIDE[ordinal % 3] ?? 'dicom/too-deep' } }
  if (ordinal % 53 === 52) return { ...base, finding: { kind: 'skipped', code: 'dicom/not-dicom' } }
  if (ordinal % 37 === 36) return { ...base, finding: { kind: 'already-accepted' } }
  const patient = PATIENTS[ordinal % 3] ?? PATIENTS[0]
  const study = STUDIES[(ordinal >> 3) % 2] ?? STUDIES[0]!
  const series = study.series[(ordinal >> 5) % study.series.length] ?? ''
  return {
    ...base,
    finding: {
      kind: 'ready',
      labels: {
        modality: study.modality,
        patient,
        patientKey: patient,
        study: study.label,
        studyDate: study.date,
        studyKey: study.label,
        series,
        seriesKey: series,
      },
      pseudonym: `LUNG-${String(4711 + (ordinal % 3) * 97)}`,
      changes: 48,
    },
  }
}

export const CHANGES: readonly ChangeRow[] = [
  [
    '(0008,0018)',
    'SOP Instance UID',
    '1.3.12.2.1107.5.1.4.73.20260312083142.5',
    '2.25.301127488170364553498112390554412',
    'U',
    'E.1-1',
  ],
  ['(0008,0020)', 'Study Date', '20260312', '', 'Z', 'E.1-1'],
  ['(0008,0080)', 'Institution Name', 'Ospedale San Carlo', '', 'X', 'E.1-1'],
  ['(0008,0090)', 'Referring Physician’s Name', 'Dr. Conti^Paolo', '', 'Z', 'E.1-1'],
  ['(0010,0010)', 'Patient’s Name', 'Bianchi^Maria Luisa', 'LUNG-4711', 'D', 'E.1-1'],
  ['(0010,0030)', 'Patient’s Birth Date', '19580623', '', 'Z', 'E.1-1'],
  [
    '(0040,0275)[1]/(0040,0007)',
    'Scheduled Procedure Step Description',
    'CT Thorax, Kontrolle Fr. Bianchi',
    '',
    'X/Z',
    'VR policy',
  ],
].map(([path = '', name = '', before = '', after = '', action = '', rule = '']) => ({
  path,
  name,
  before,
  after,
  action,
  rule,
}))

export const RECEIPTS: readonly ReceiptView[] = [
  {
    batch: '7c41d09be2',
    createdMs: Date.now() - HOUR_MS,
    objects: 142,
    sizeBytes: 98_400_000,
    verified: 'read-back',
    delivered: 63,
  },
  {
    batch: '0b8f13aa96',
    createdMs: Date.now() - 28 * HOUR_MS,
    objects: 812,
    sizeBytes: 1_430_000_000,
    verified: 'block-checksums',
    delivered: 812,
  },
]

const NONE = { accepted: 0, 'already-accepted': 0, 'not-chosen': 0, quarantined: 0, skipped: 0 }

export const REPORTS: readonly ReportSummary[] = [
  {
    batch: '7c41d09be27c41d09be27c41d09be2ff',
    created: '2026-03-14T09:26:53Z',
    reviews: [{ reviewer: 'AB', at: '2026-03-14T09:26:53Z' }],
    counts: { ...NONE, accepted: 139, quarantined: 3 },
  },
  {
    batch: '0b8f13aa960b8f13aa960b8f13aa96ee',
    created: '2026-03-13T17:02:00Z',
    reviews: [
      { reviewer: 'CD', at: '2026-03-13T16:40:00Z', objects: ['a1', 'a2'] },
      { reviewer: 'AB', at: '2026-03-13T17:01:10Z', objects: ['a3'] },
    ],
    counts: { ...NONE, accepted: 3 },
  },
]

const places = [
  { group: 'whole', place: 'CT Image Storage', score: 'clean' },
  { group: 'names', place: '(0010,0010) Patient Name', score: 'clean' },
  { group: 'institution', place: '(0008,0080) Institution Name', score: 'retained' },
  { group: 'file', place: 'cut in the middle', score: 'stopped', code: 'dicom/truncated' },
  { group: 'pixels', place: 'JPEG COM', score: 'clean' },
] as const

export const PROOF: Proof = {
  edition: PROJECT.profile.edition,
  options: PROJECT.profile.options,
  places,
  counts: { clean: 3, retained: 1, stopped: 1, leak: 0 },
  passesPlain: true,
  holds: true,
}
