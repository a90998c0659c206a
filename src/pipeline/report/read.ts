import type { JsonObject } from '../../crypto/canonical-json.ts'
import { Failure, type FailureCode } from '../../errors.ts'
import { fieldsOf, type Fields } from '../../seal/fields.ts'
import { FORMATS, summaryIn, type ReportSummary } from '../report.ts'
import { differenceOf } from './difference.ts'

/** A report to be shown. Codes and terms that this version does not know stand as they came. */
export interface ReadReport extends ReportSummary {
  readonly project: string
  /** How many sources were looked at. */
  readonly sources: number
  /** Absent in reports of older versions. */
  readonly body?: ReportBody
}

export type ReportBody = ReturnType<typeof bodyOf>

const REFUSED: FailureCode = 'report/unreadable'

const siteRuleOf = (fields: Fields) => ({
  path: fields.text('path'),
  attribute: fields.text('attribute'),
  action: fields.text('action'),
  writes: fields.has('writes') ? fields.text('writes') : undefined,
  column: fields.has('column') ? fields.text('column') : undefined,
  weakens: fields.flag('weakens'),
})

const shiftOf = (fields: Fields) => ({ minDays: fields.count('minDays'), maxDays: fields.count('maxDays') })

const profileOf = (fields: Fields) => ({
  name: fields.text('name'),
  sha256: fields.hex('sha256', 32),
  edition: fields.text('edition'),
  methods: fields.list('methods', (one) => ({ code: one.text('code'), meaning: one.text('meaning') })),
  longitudinal: fields.text('longitudinal'),
  shift: fields.has('shift') ? shiftOf(fields.object('shift')) : undefined,
  siteRules: fields.list('siteRules', siteRuleOf),
  safePrivate: fields.list('safePrivate', (one) => ({ creator: one.text('creator'), tag: one.text('tag') })),
})

const deedOf = (fields: Fields) => ({
  tag: fields.text('tag'),
  attribute: fields.text('attribute'),
  creator: fields.has('creator') ? fields.text('creator') : undefined,
  action: fields.text('action'),
  rule: fields.text('rule'),
  count: fields.count('count'),
})

const scanOf = (fields: Fields) => ({
  scanned: fields.count('scanned'),
  passed: fields.count('passed'),
  stopped: fields.count('stopped'),
  finds: fields.list('finds', (one) => ({
    place: one.text('place'),
    kind: one.text('kind'),
    count: one.count('count'),
  })),
})

const heldOf = (fields: Fields) => ({
  instances: fields.count('instances'),
  series: fields.count('series'),
  studies: fields.count('studies'),
  patients: fields.count('patients'),
})

const asideOf = (fields: Fields) => ({
  status: fields.text('status'),
  code: fields.text('code'),
  count: fields.count('count'),
})

function bodyOf(fields: Fields) {
  const deeds = fields.object('deeds')
  return {
    program: fields.text('program'),
    profile: profileOf(fields.object('profile')),
    byProfile: fields.count('byProfile'),
    complete: fields.flag('complete'),
    held: heldOf(fields.object('held')),
    setAside: fields.list('setAside', asideOf),
    deeds: { instances: deeds.count('instances'), attributes: deeds.list('attributes', deedOf) },
    residualScan: scanOf(fields.object('residualScan')),
  }
}

const sumOf = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0)

/** What is counted twice is counted alike: a report that was tampered with, or written wrong, is not shown as if it held. */
function refuseContradiction(summary: ReportSummary, body: ReportBody, document: JsonObject): void {
  const { counts } = summary
  const { sources } = document
  const total = Array.isArray(sources) ? sources.length : 0
  const aside = (status: string) => sumOf(body.setAside.filter((one) => one.status === status))
  const { scanned, passed, stopped } = body.residualScan
  const holds =
    Object.values(counts).reduce((sum, count) => sum + count, 0) === total &&
    differenceOf(total, counts, body.held) === document['difference'] &&
    aside('quarantined') === counts.quarantined &&
    aside('skipped') === counts.skipped &&
    passed + stopped === scanned &&
    body.deeds.instances <= body.held.instances
  if (!holds) throw new Failure('report/contradicts-itself')
}

/** Reads a report of any version. Fails with `report/unreadable`, and with `report/contradicts-itself`. */
export function readReport(document: JsonObject): ReadReport {
  const fields = fieldsOf(document, REFUSED)
  const summary = summaryIn(fields)
  const project = fields.text('project')
  const { sources } = document
  const read = { ...summary, project, sources: Array.isArray(sources) ? sources.length : 0 }
  if (fields.oneOf('format', FORMATS) === FORMATS[0]) return read
  const body = bodyOf(fields)
  refuseContradiction(summary, body, document)
  return { ...read, body }
}
