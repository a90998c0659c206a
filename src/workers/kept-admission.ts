/** Whom a project takes, as records of the vault: a list names patients, so it is nowhere else on this device. */
import type { Bytes } from '../bytes/concat.ts'
import { canonical, parseCanonical } from '../crypto/canonical-json.ts'
import type { Vault } from '../crypto/vault.ts'
import type { PatientList } from '../deid/patient-list.ts'
import type { Admission } from '../deid/pseudonyms.ts'
import { Failure } from '../errors.ts'
import { knownBarredRecord, noneBarred, readKnownBarred, type KnownBarred } from '../seal/barred-list.ts'
import { fieldsOf, type Fields } from '../seal/fields.ts'
import type { Project } from '../seal/project.ts'
import type { AdmissionView } from './patients.ts'

type Records = Pick<Vault, 'get' | 'put' | 'delete'>

const LIST = 'patient-list'
const BARRED = 'barred-list'
const REFUSED = 'vault/damaged'

const listRecord = ({ columns, patients }: PatientList): Bytes =>
  canonical({
    columns: [...columns],
    patients: [...patients].map(([originalId, { studyId, studyName, values }]) => ({
      originalId,
      studyId,
      studyName,
      values: [...values],
    })),
  })

const patientOf = (fields: Fields) => {
  const [studyId, studyName, values] = [fields.text('studyId'), fields.text('studyName'), fields.texts('values')]
  return [fields.text('originalId'), { studyId, studyName, values }] as const
}

export async function keptList(vault: Records): Promise<PatientList | undefined> {
  const bytes = await vault.get(LIST)
  if (bytes === undefined) return undefined
  const fields = fieldsOf(parseCanonical(bytes), REFUSED)
  return { columns: fields.texts('columns'), patients: new Map(fields.list('patients', patientOf)) }
}

export const keepList = (vault: Records, list: PatientList): Promise<void> => vault.put(LIST, listRecord(list))

export const dropList = (vault: Records): Promise<void> => vault.delete(LIST)

export async function keptBarred(vault: Records, project: string): Promise<KnownBarred> {
  const bytes = await vault.get(BARRED)
  return bytes === undefined ? noneBarred(project) : readKnownBarred(bytes, project, REFUSED)
}

export const keepBarred = (vault: Records, known: KnownBarred): Promise<void> =>
  vault.put(BARRED, knownBarredRecord(known))

/** Columns that the site's own rules take values from. */
export const columnsOf = ({ profile }: Project): readonly string[] => [
  ...new Set(profile.siteRules.flatMap(({ column }) => column ?? [])),
]

const missingIn = (list: PatientList | undefined, project: Project): readonly string[] =>
  columnsOf(project).filter((column) => list?.columns.includes(column) !== true)

/** Fails with `project/no-patient-list` where rules take values from a list, and no list has them. */
export async function admissionOf(vault: Records, project: Project): Promise<Admission> {
  const [list, { barred }] = await Promise.all([keptList(vault), keptBarred(vault, project.rootFingerprint)])
  const missing = missingIn(list, project)
  if (missing.length > 0) throw new Failure('project/no-patient-list', { detail: { columns: missing.length } })
  return { ...(list === undefined ? {} : { list }), barred: new Set(barred.map(({ entry }) => entry)) }
}

export async function admissionView(vault: Records, project: Project): Promise<AdmissionView> {
  const [list, { barred }] = await Promise.all([keptList(vault), keptBarred(vault, project.rootFingerprint)])
  const { columns = [], patients } = list ?? {}
  return {
    ...(patients === undefined ? {} : { list: { patients: patients.size, columns } }),
    barred: barred.length,
    missing: missingIn(list, project),
  }
}
