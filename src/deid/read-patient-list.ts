import { Failure } from '../errors.ts'
import { parse } from './csv.ts'
import { requireListSize, type ListedPatient, type PatientList } from './patient-list.ts'

/** What is wrong with a list. Lines count from 1, the header's; nothing that stands in the list is repeated. */
export type ListProblem =
  | { readonly problem: 'encoding' }
  | { readonly problem: 'not-csv' | 'field-count'; readonly line: number }
  | { readonly problem: 'no-patients' }
  /** Of the list's own columns by its usual name, of a site rule's by the rule's. */
  | { readonly problem: 'missing-column'; readonly column: string }
  | { readonly problem: 'same-column'; readonly number: number }
  /** Of a site rule's column: what its attribute cannot have. */
  | { readonly problem: 'wrong-value'; readonly line: number; readonly column: string }
  | {
      readonly problem:
        | 'no-original-id'
        | 'no-study-id'
        | 'unusable-study-id'
        | 'unusable-study-name'
        | 'unusable-value'
        | 'study-id-is-original-id'
      readonly line: number
    }
  /** Two lines of one patient, or two patients of one study ID. */
  | { readonly problem: 'same-original-id' | 'same-study-id'; readonly line: number; readonly firstLine: number }

export interface ListOptions {
  /** Columns that the profile's site rules take values from. */
  readonly columns?: readonly string[]
  /** Whether the attributes of a column's rules may have a value. */
  readonly isColumnValue?: (column: string, value: string) => boolean
  /** Several original IDs are one person: after a merge, or of two hospitals. */
  readonly mayShareStudyId?: boolean
}

/** A list with a problem is no list. */
export interface ReadList {
  readonly list?: PatientList
  readonly problems: readonly ListProblem[]
  /** Columns that no rule uses, by number from 1: they need not be there, and may name patients. */
  readonly unusedColumns: readonly number[]
}

/** RFC 4180, and what spreadsheets make of it: a byte order mark, UTF-16, semicolons where the comma is in numbers. */
const textOf = (bytes: Uint8Array<ArrayBuffer>): string | undefined => {
  const [first, second] = bytes
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : ''
  try {
    const text = new TextDecoder(utf16 === '' ? 'utf-8' : utf16, { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

const HEADERS = {
  original_id: ['originalid', 'originalpatientid', 'patientid'],
  study_id: ['studyid', 'studypatientid', 'subjectid', 'pseudonym'],
  study_name: ['studyname', 'studypatientname'],
} as const

const plain = (header: string): string => header.toLowerCase().replace(/[^a-z]/g, '')

interface Layout {
  readonly original: number
  readonly study: number
  readonly name: number
  /** Those that rules use, in order. */
  readonly used: readonly { readonly column: string; readonly index: number }[]
  /** By number from 1. They are left behind: what is not there names nobody. */
  readonly unused: readonly number[]
}

const layoutOf = (header: readonly string[], needed: readonly string[]): Layout => {
  const at = (known: readonly string[]) => header.findIndex((one) => known.includes(plain(one)))
  const [original, study, name] = [at(HEADERS.original_id), at(HEADERS.study_id), at(HEADERS.study_name)]
  const own = [original, study, name]
  const others = header
    .map((column, index) => ({ column, index }))
    // Spreadsheets write columns without a name.
    .filter(({ column, index }) => column !== '' && !own.includes(index))
  const isUsed = ({ column }: { readonly column: string }) => needed.includes(column)
  const unused = others.filter((other) => !isUsed(other)).map(({ index }) => index + 1)
  return { original, study, name, used: others.filter(isUsed), unused }
}

const columnProblems = (header: readonly string[], layout: Layout, needed: readonly string[]): ListProblem[] => {
  const missing = [
    ...(layout.original < 0 ? ['original_id'] : []),
    ...(layout.study < 0 ? ['study_id'] : []),
    ...needed.filter((column) => !layout.used.some((used) => used.column === column)),
  ]
  const seen = new Set<string | readonly string[]>()
  const again = header.flatMap((column, index) => {
    if (column === '') return []
    const kind = Object.values<readonly string[]>(HEADERS).find((known) => known.includes(plain(column))) ?? column
    if (seen.has(kind)) return [index + 1]
    seen.add(kind)
    return []
  })
  return [
    ...missing.map((column) => ({ problem: 'missing-column', column }) as const),
    ...again.map((number) => ({ problem: 'same-column', number }) as const),
  ]
}

/**
 * Letters, digits, point, hyphen and underline: what an LO, a PN and a SH may hold in every character set (PS3.5 6.1.3,
 * 6.2), and what a folder may be called where the instances are restored.
 */
const USABLE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/
// eslint-disable-next-line no-control-regex -- what PS3.5 6.1.3 keeps out of values
const UNUSABLE = /[\0-\x1f\x7f\\]/

/** PS3.5 6.2.1: three groups at most, of 64 characters and five components each. */
const isName = (name: string): boolean => {
  const groups = name.split('=')
  return groups.length <= 3 && groups.every((group) => group.length <= 64 && group.split('^').length <= 5)
}

interface Row extends ListedPatient {
  readonly line: number
  readonly originalId: string
}

const rowOf = (fields: readonly string[], line: number, { original, study, name, used }: Layout): Row => {
  const field = (index: number) => (fields[index] ?? '').trim()
  const studyId = field(study)
  return {
    line,
    originalId: field(original),
    studyId,
    studyName: field(name) || studyId,
    values: used.map(({ index }) => field(index)),
  }
}

const rowProblem = ({ originalId, studyId, studyName, values }: Row) => {
  if (originalId === '') return 'no-original-id'
  if (studyId === '') return 'no-study-id'
  if (!USABLE_ID.test(studyId)) return 'unusable-study-id'
  if (UNUSABLE.test(studyName) || !isName(studyName)) return 'unusable-study-name'
  return [originalId, ...values].some((value) => UNUSABLE.test(value)) ? 'unusable-value' : undefined
}

const rowProblems = (
  row: Row,
  { used }: Layout,
  isColumnValue: NonNullable<ListOptions['isColumnValue']>,
): readonly ListProblem[] => {
  const { line, values } = row
  const problem = rowProblem(row)
  if (problem !== undefined) return [{ problem, line }]
  return used.flatMap(({ column }, index) =>
    isColumnValue(column, values[index] ?? '') ? [] : [{ problem: 'wrong-value', line, column }],
  )
}

/** Whoever has two lines, whoever shares a study ID unasked, and whoever is sent under a patient's real ID. */
const clashes = (rows: readonly Row[], mayShareStudyId: boolean): ListProblem[] => {
  const [originals, studies] = [new Map<string, number>(), new Map<string, number>()]
  const problems: ListProblem[] = []
  for (const { line, originalId, studyId } of rows) {
    const [sameOriginal, sameStudy] = [originals.get(originalId), studies.get(studyId)]
    if (sameOriginal !== undefined) problems.push({ problem: 'same-original-id', line, firstLine: sameOriginal })
    else if (sameStudy !== undefined && !mayShareStudyId)
      problems.push({ problem: 'same-study-id', line, firstLine: sameStudy })
    if (sameOriginal === undefined) originals.set(originalId, line)
    if (sameStudy === undefined) studies.set(studyId, line)
  }
  const named = rows.filter(({ studyId }) => originals.has(studyId))
  return [...problems, ...named.map(({ line }) => ({ problem: 'study-id-is-original-id', line }) as const)]
}

interface Table {
  readonly header: readonly string[]
  readonly rows: readonly { readonly fields: readonly string[]; readonly line: number }[]
  readonly problems: readonly ListProblem[]
}

/** What makes most columns of the header. */
const delimiterOf = (text: string): string => {
  const columns = (delimiter: string) => parse(text, { delimiter, preview: 1 }).data[0]?.length ?? 0
  return [';', '\t'].reduce((best, other) => (columns(other) > columns(best) ? other : best), ',')
}

/** Lines are counted by records: a field with a line break in it counts as one. */
const tableOf = (text: string): Table => {
  const { data, errors } = parse(text, { delimiter: delimiterOf(text) })
  const torn = errors.filter(({ type }) => type === 'Quotes').map(({ row = 0 }) => row + 1)
  const [header = [], ...others] = data
  const rows = others
    .map((fields, index) => ({ fields, line: index + 2 }))
    .filter(({ fields }) => fields.some((field) => field.trim() !== ''))
  const uneven = rows.filter(({ fields }) => fields.length !== header.length)
  return {
    header: header.map((column) => column.trim()),
    rows,
    problems: [
      ...torn.map((line) => ({ problem: 'not-csv', line }) as const),
      ...uneven.map(({ line }) => ({ problem: 'field-count', line }) as const),
    ],
  }
}

const refused = (problems: readonly ListProblem[], unusedColumns: readonly number[] = []): ReadList => ({
  problems,
  unusedColumns,
})

/**
 * Read a list of patients: one line each, and a header that names the columns. Fails with `deid/patient-list-too-large`
 * before it looks into more than can be one.
 */
export const readPatientList = (
  bytes: Uint8Array<ArrayBuffer>,
  { columns = [], isColumnValue = () => true, mayShareStudyId = false }: ListOptions = {},
): ReadList => {
  requireListSize(bytes.length)
  const text = textOf(bytes)
  if (text === undefined) return refused([{ problem: 'encoding' }])
  const table = tableOf(text)
  if (table.problems.length > 0) return refused(table.problems)
  const layout = layoutOf(table.header, columns)
  const { unused } = layout
  const missing = columnProblems(table.header, layout, columns)
  if (missing.length > 0) return refused(missing, unused)
  const rows = table.rows.map(({ fields, line }) => rowOf(fields, line, layout))
  const faults = rows.flatMap((row) => rowProblems(row, layout, isColumnValue))
  const problems: readonly ListProblem[] = faults.length > 0 ? faults : clashes(rows, mayShareStudyId)
  if (problems.length > 0) return refused(problems, unused)
  if (rows.length === 0) return refused([{ problem: 'no-patients' }], unused)
  return { list: listOf(rows, layout), problems: [], unusedColumns: unused }
}

const listOf = (rows: readonly Row[], { used }: Layout): PatientList => ({
  columns: used.map(({ column }) => column),
  patients: new Map(
    rows.map(({ originalId, studyId, studyName, values }) => [originalId, { studyId, studyName, values }]),
  ),
})

/** The list, or one failure that says what kind of problem is the first, and where. */
export const listOrFailure = ({ list, problems }: ReadList): PatientList => {
  if (list !== undefined) return list
  throw new Failure('deid/bad-patient-list', { detail: { problems: problems.length, ...problems[0] } })
}
