import { FAILURE_WORDS, type Language } from '../../words/failures.ts'
import type { ReportWords } from '../../words/report.ts'
import { penFor, text, type Block, type Fact, type Outline, type Pen, type Section, type Table } from './outline.ts'
import { doneSection } from './outline-deeds.ts'
import { rulesSection } from './outline-rules.ts'
import type { ReadReport, ReportBody } from './read.ts'

/** In UTC, so that it is the same wherever it is read. What is no moment stands as it came. */
const momentOf = (at: string, { words, language, say }: Pen): string => {
  const timeMs = Date.parse(at)
  if (Number.isNaN(timeMs)) return at
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  return say(words.utc, { moment: format.format(timeMs) })
}

const reviewsOf = ({ reviews }: ReadReport, pen: Pen): string => {
  const { words, count, say } = pen
  const said = reviews.map(({ reviewer, at, objects }) => {
    const named = { who: reviewer, when: momentOf(at, pen), n: count(objects?.length ?? 0) }
    return say(objects === undefined ? words.review : words.reviewOf, named)
  })
  return said.length === 0 ? words.notReviewed : said.join('; ')
}

const batchSection = (report: ReadReport, pen: Pen): Section => {
  const { words } = pen
  const { body } = report
  const facts: Fact[] = [
    { name: words.batchId, value: report.batch, isCode: true },
    { name: words.made, value: momentOf(report.created, pen) },
    { name: words.reviewedBy, value: reviewsOf(report, pen) },
    { name: words.project, value: report.project, isCode: true },
    ...(body === undefined ? [] : [{ name: words.program, value: `Sealift ${body.program}` }]),
  ]
  return {
    heading: words.batch,
    blocks: [{ kind: 'facts', facts }, ...(body === undefined ? [text(words.older, 'warn')] : [])],
  }
}

/** In = out + set aside, or by how much it is not. */
const accountOf = ({ sources, counts }: ReadReport, { complete, held }: ReportBody, pen: Pen): Block => {
  const { words, count, say } = pen
  if (!complete) return text(words.incomplete, 'warn')
  const more = held.instances - counts.accepted
  if (more === 0 && sources > 0) return text(words.adds, 'good')
  return text(say(more > 0 ? words.more : words.fewer, { n: count(Math.abs(more)) }), 'warn')
}

const balanceSection = (report: ReadReport, pen: Pen): Section => {
  const { words, count } = pen
  const { counts, sources, body } = report
  const rows: readonly (readonly [string, number])[] = [
    [words.accepted, counts.accepted],
    [words.alreadyAccepted, counts['already-accepted']],
    [words.notChosen, counts['not-chosen']],
    [words.quarantined, counts.quarantined],
    [words.skipped, counts.skipped],
    [words.looked, sources],
  ]
  const became: Table = {
    kind: 'table',
    caption: words.files,
    columns: [{ head: words.became }, { head: words.count, as: 'count' }],
    rows: rows.map(([name, value]) => [name, count(value)]),
  }
  if (body === undefined) return { heading: words.balance, blocks: [became] }
  const { instances, series, studies, patients } = body.held
  const held: readonly (readonly [string, number])[] = [
    [words.instances, instances],
    [words.series, series],
    [words.studies, studies],
    [words.patients, patients],
  ]
  const facts = held.map(([name, value]) => ({ name, value: count(value) }))
  return {
    heading: words.balance,
    blocks: [became, accountOf(report, body, pen), text(words.held), { kind: 'facts', facts }],
  }
}

const reasonWords = (code: string, language: Language): string =>
  (FAILURE_WORDS[language] as Readonly<Record<string, string>>)[code] ?? ''

const asideSection = ({ setAside }: ReportBody, { words, language, count }: Pen): Section => {
  const statusOf = (status: string) => (status === 'quarantined' ? words.statusQuarantined : words.statusSkipped)
  const table: Table = {
    kind: 'table',
    caption: words.aside,
    columns: [
      { head: words.status },
      { head: words.reason },
      { head: words.code, as: 'code' },
      { head: words.count, as: 'count' },
    ],
    rows: setAside.map((one) => [statusOf(one.status), reasonWords(one.code, language), one.code, count(one.count)]),
  }
  return { heading: words.setAside, blocks: [setAside.length === 0 ? text(words.noneAside) : table] }
}

const kindWords = (kind: string, words: ReportWords): string => {
  const known: Readonly<Record<string, string>> = {
    name: words.kindName,
    id: words.kindId,
    text: words.kindText,
    date: words.kindDate,
    uid: words.kindUid,
  }
  return known[kind] ?? kind
}

const placeWords = (place: string, words: ReportWords): string => {
  const known: Readonly<Record<string, string>> = {
    preamble: words.placePreamble,
    'pixel data segment': words.placeSegment,
  }
  return known[place] ?? place
}

const scanSection = ({ residualScan }: ReportBody, { words, count }: Pen): Section => {
  const { scanned, passed, stopped, finds } = residualScan
  const rows = finds.map((find) => [placeWords(find.place, words), kindWords(find.kind, words), count(find.count)])
  const unknown = stopped - finds.reduce((sum, find) => sum + find.count, 0)
  if (unknown > 0) rows.push([words.placeUnknown, '', count(unknown)])
  const table: Table = {
    kind: 'table',
    caption: words.finds,
    columns: [{ head: words.place, as: 'code' }, { head: words.kind }, { head: words.count, as: 'count' }],
    rows,
  }
  const facts = [
    { name: words.scanned, value: count(scanned) },
    { name: words.passed, value: count(passed) },
    { name: words.stopped, value: count(stopped) },
  ]
  return {
    heading: words.scan,
    blocks: [
      text(words.scanLead),
      { kind: 'facts', facts },
      ...(rows.length === 0 ? [] : [table]),
      text(words.scanLimits),
    ],
  }
}

/** Throws nothing: what it does not know stands as it came. */
export function outlineOf(report: ReadReport, language: Language): Outline {
  const pen = penFor(language)
  const { words, say } = pen
  const { body } = report
  return {
    language,
    title: words.title,
    lead: words.lead,
    foot: say(words.page, { program: body?.program ?? '', batch: report.batch }),
    sections: [
      batchSection(report, pen),
      balanceSection(report, pen),
      ...(body === undefined
        ? []
        : [asideSection(body, pen), rulesSection(body, pen), scanSection(body, pen), doneSection(body, pen)]),
      { heading: words.notSaid, blocks: [text(words.notSaidWords)] },
    ],
  }
}
