import { withoutTrailing } from '../dicom/ascii.ts'
import type { DataElement } from '../dicom/data-set.ts'
import { comparableText } from './text.ts'
import type { Charset } from '../dicom/charset.ts'

/** The patient that a whole instance is about, as far as pseudonyms go. */
export interface Patient {
  /** What tells this patient from others in the project; empty where the instance does not say. */
  readonly key: string
  /** The same for dates: where the instance does not say, its study stands for the patient. */
  readonly shiftKey: string
  /** Patient's Name, made comparable. */
  readonly name: string
}

const PATIENT_NAME = 0x00100010
const PATIENT_ID = 0x00100020
const BIRTH_DATE = 0x00100030
const STUDY_UID = 0x0020000d

const valueOf = (elements: readonly DataElement[], tag: number, charset: Charset): string => {
  const element = elements.find((one) => one.tag === tag)
  return element === undefined ? '' : comparableText(element, charset).trim()
}

/** PS3.5 6.2.1.1: the same name, whatever its case and however many empty components are written out. */
const comparable = (name: string): string =>
  withoutTrailing(name.split('=').find((group) => group !== '') ?? '', '^ ')
    .replace(/\s+/g, ' ')
    .toUpperCase()

const keyOf = (id: string, name: string, birthDate: string): string => {
  if (id !== '') return `id ${id}`
  return name === '' ? '' : `name ${name} ${birthDate}`
}

/** Of the elements of a data set, or of the item that names another patient. */
export const patientOf = (elements: readonly DataElement[], charset: Charset): Patient => {
  const name = comparable(valueOf(elements, PATIENT_NAME, charset))
  const key = keyOf(valueOf(elements, PATIENT_ID, charset), name, valueOf(elements, BIRTH_DATE, charset))
  return { key, shiftKey: key === '' ? `study ${valueOf(elements, STUDY_UID, charset)}` : key, name }
}

/** An item that gives a name only means the instance's own patient when the names are the same. */
export const patientOfItem = (elements: readonly DataElement[], charset: Charset, whole: Patient): Patient => {
  const own = patientOf(elements, charset)
  return own.key === '' || (own.key.startsWith('name ') && own.name === whole.name) ? whole : own
}
