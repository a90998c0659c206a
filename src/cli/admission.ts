/** Whom a project takes: `--patients LIST.csv` names all, `--barred FILE` those who have withdrawn. */
import { writeFile } from 'node:fs/promises'
import { charsetOf } from '../dicom/charset.ts'
import { readOpened } from '../dicom/read.ts'
import { sniff } from '../dicom/sniff.ts'
import { openBytes, type Opened } from '../dicom/source-window.ts'
import { isColumnValue } from '../deid/check-profile.ts'
import { missingPatients, requireListSize, type PatientList } from '../deid/patient-list.ts'
import { patientOf } from '../deid/patient.ts'
import type { SiteRule } from '../deid/profile.ts'
import { projectKeys, pseudonymiser, type Admission } from '../deid/pseudonyms.ts'
import type { ListProblem } from '../deid/read-patient-list.ts'
import { Failure, toFailure } from '../errors.ts'
import { openSource } from '../pipeline/source.ts'
import { listAt, takeList, type BarredFiles } from './barred.ts'
import { listArchive, readBytes, sizeOf, type Listed } from './files.ts'
import type { OpenProject } from './project-files.ts'
import { warn } from './terminal.ts'

export const ADMISSION_FLAGS = {
  patients: { type: 'string' },
  'shared-study-ids': { type: 'boolean' },
  barred: { type: 'string' },
  'barred-signer': { type: 'string', multiple: true },
} as const

export interface AdmissionFlags {
  readonly patients?: string | undefined
  readonly 'shared-study-ids'?: boolean | undefined
  readonly barred?: string | undefined
  readonly 'barred-signer'?: readonly string[] | undefined
}

/** Line and column numbers: what stands there is the patients'. */
const told = ({ problem, ...where }: ListProblem): string =>
  [problem, ...Object.entries(where).map(([name, value]) => `${name} ${value}`)].join(', ')

const LISTED_PROBLEMS = 20

const columnsIn = (rules: readonly SiteRule[]): readonly string[] => rules.flatMap(({ column }) => column ?? [])

async function readList(path: string, flags: AdmissionFlags, rules: readonly SiteRule[]): Promise<PatientList> {
  // Nothing too large comes into memory to be refused.
  requireListSize(await sizeOf(path))
  // The parser is loaded where there is a list.
  const { listOrFailure, readPatientList } = await import('../deid/read-patient-list.ts')
  const options = {
    columns: columnsIn(rules),
    isColumnValue: isColumnValue(rules),
    mayShareStudyId: flags['shared-study-ids'] === true,
  }
  const read = readPatientList(await readBytes(path), options)
  for (const problem of read.problems.slice(0, LISTED_PROBLEMS)) warn(told(problem))
  if (read.list !== undefined && read.unusedColumns.length > 0)
    warn(`Columns of the list of patients that no rule uses: ${read.unusedColumns.join(', ')}`)
  return listOrFailure(read)
}

async function admissionOf(opened: OpenProject, flags: AdmissionFlags): Promise<Admission> {
  const { project } = opened
  const { patients, barred } = flags
  const { siteRules } = project.profile
  const list = patients === undefined ? undefined : await readList(patients, flags, siteRules)
  if (list === undefined && columnsIn(siteRules).length > 0)
    throw new Failure('deid/bad-patient-list', { detail: { problem: 'missing' } })
  const gone = barred === undefined ? undefined : await barredIn(barred, opened, flags)
  return { ...(list === undefined ? {} : { list }), ...(gone === undefined ? {} : { barred: gone }) }
}

/** Everybody of the list that is given, and of those that were given before. */
async function barredIn(path: string, opened: OpenProject, flags: AdmissionFlags): Promise<ReadonlySet<string>> {
  const files = barredFiles(opened, flags)
  const list = await listAt(path, files)
  if (list === undefined) throw new Failure('bytes/source-unreadable')
  const { barred } = await takeList(list, files)
  return new Set(barred.map(({ entry }) => entry))
}

/** Who may bar, and where it is kept. */
export const barredFiles = ({ path, project }: OpenProject, flags: AdmissionFlags): BarredFiles => ({
  beside: path,
  project: project.rootFingerprint,
  signers: flags['barred-signer'] ?? [],
})

export interface Admitting extends OpenProject {
  readonly admission: Admission
}

/** The project with its list and its barred: pseudonyms come from the list where there is one. */
export async function admitting(opened: OpenProject, flags: AdmissionFlags): Promise<Admitting> {
  const admission = await admissionOf(opened, flags)
  return { ...opened, admission, pseudonyms: await pseudonymiser(await projectKeys(opened.secret), admission) }
}

/** Who a source is about: one, several in an archive, none where it cannot be read; that is said when its turn comes. */
async function patientsIn(listed: Listed): Promise<readonly string[]> {
  try {
    const source = await listed.open()
    const opened = await openBytes(await openSource(source))
    const sorted = await sniff(opened)
    if (sorted.kind === 'instance') return [await patientIn(opened)]
    if (sorted.kind !== 'archive' || source.entry !== undefined) return []
    const found: string[] = []
    for (const entry of await listArchive(listed, source)) found.push(...(await patientsIn(entry)))
    return found
  } catch (thrown) {
    const { code } = toFailure(thrown)
    if (code === 'internal/unexpected') throw thrown
    return []
  }
}

async function patientIn(opened: Opened): Promise<string> {
  const { dataSet } = await readOpened(opened, {})
  return patientOf(dataSet.elements, charsetOf(dataSet)).key
}

interface Unlisted {
  /** Patients who are not in the list. */
  readonly patients: number
  /** Which of the inputs are theirs: counted from 1, and by path for a report that stays here. */
  readonly inputs: readonly { readonly ordinal: number; readonly path: string }[]
}

/** Who of all the inputs is not in the list. */
async function unlistedIn(inputs: AsyncIterable<Listed>, list: PatientList): Promise<Unlisted> {
  const [missing, found] = [new Set<string>(), [] as { ordinal: number; path: string }[]]
  let ordinal = 0
  for await (const listed of inputs) {
    ordinal += 1
    const unknown = missingPatients(list, await patientsIn(listed))
    for (const patient of unknown) missing.add(patient)
    if (unknown.length > 0) found.push({ ordinal, path: listed.path })
  }
  return { patients: missing.size, inputs: found }
}

/** How many, and which inputs by their number: a path may name a patient, and stands in the report only. */
function sayUnlisted({ patients, inputs }: Unlisted): void {
  const numbers = inputs.slice(0, LISTED_PROBLEMS).map(({ ordinal }) => ordinal)
  const more = inputs.length > numbers.length ? ', …' : ''
  warn(`not in the list: ${patients} patients, of inputs ${numbers.join(', ')}${more}`)
}

const NOTE = 'This report names files of this computer. It stays on this computer.'

/**
 * Asked of all inputs before anything starts. Fails with `deid/patient-not-listed` where somebody is not in the list; the
 * report, if one is wanted, says by path whose images they are.
 */
export async function requireListed(
  inputs: AsyncIterable<Listed>,
  { admission: { list } }: Admitting,
  report?: string,
): Promise<void> {
  if (list === undefined) return
  const unlisted = await unlistedIn(inputs, list)
  if (unlisted.patients === 0) return
  sayUnlisted(unlisted)
  if (report !== undefined)
    await writeFile(report, `${JSON.stringify({ format: 'sealift-unlisted/1', note: NOTE, ...unlisted }, null, 1)}\n`)
  throw new Failure('deid/patient-not-listed', { detail: { patients: unlisted.patients } })
}
