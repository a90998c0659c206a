/**
 * Who is who, by the project's own list: original Patient ID to study ID. It names patients, so it lives in memory only,
 * goes to the workers by clone, and is never logged.
 */
import { Failure } from '../errors.ts'

export interface ListedPatient {
  /** The Patient ID that is sent. */
  readonly studyId: string
  /** The Patient's Name that is sent. */
  readonly studyName: string
  /** One for each of the list's columns. */
  readonly values: readonly string[]
}

/** Data only, so that it can be cloned. */
export interface PatientList {
  /** The columns beside the IDs and the name, for site rules. */
  readonly columns: readonly string[]
  /** By original Patient ID. */
  readonly patients: ReadonlyMap<string, ListedPatient>
}

const MiB = 1024 * 1024
/** Of a list as a file: more than half a million patients. What is larger is no list, and would hold a device up. */
export const MAX_LIST_BYTES = 16 * MiB

/** Asked before a list is read. Fails with `deid/patient-list-too-large`. */
export const requireListSize = (sizeBytes: number): void => {
  if (sizeBytes <= MAX_LIST_BYTES) return
  throw new Failure('deid/patient-list-too-large', { detail: { sizeBytes, maxBytes: MAX_LIST_BYTES } })
}

const ID_KEY = 'id '

/** The Patient ID in what tells a patient from others; undefined where only the name does. */
export const originalId = (patient: string): string | undefined =>
  patient.startsWith(ID_KEY) ? patient.slice(ID_KEY.length) : undefined

/** What tells the patient of a Patient ID from others. PS3.5 6.2: spaces around an LO are of no significance. */
export const patientKey = (id: string): string => `${ID_KEY}${id.trim()}`

/** Fails with `deid/patient-not-listed`: a patient who is not in the list is in no other way renamed. */
export const listedPatient = ({ patients }: PatientList, patient: string): ListedPatient => {
  const listed = patients.get(originalId(patient) ?? '')
  if (listed === undefined) throw new Failure('deid/patient-not-listed')
  return listed
}

/** What stands in a column for a patient; undefined where the list has no such column. */
export const columnOf = (list: PatientList, patient: string, column: string): string | undefined =>
  listedPatient(list, patient).values[list.columns.indexOf(column)]

/** Of the patients that are to be sent, those that are not in the list, each once: to be asked before anything starts. */
export const missingPatients = (list: PatientList, patients: Iterable<string>): readonly string[] =>
  [...new Set(patients)].filter((patient) => !list.patients.has(originalId(patient) ?? ''))
