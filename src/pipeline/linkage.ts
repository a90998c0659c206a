import { charsetOf } from '../dicom/charset.ts'
import { find, uidOf } from '../dicom/elements.ts'
import { originalId } from '../deid/patient-list.ts'
import { patientOf } from '../deid/patient.ts'
import type { Pseudonyms } from '../deid/pseudonyms.ts'
import { comparableText } from '../deid/text.ts'
import type { LinkedPatient } from '../seal/linkage-table.ts'
import type { Finding } from './examine.ts'

type Found = Finding & { readonly kind: 'instance' }

export interface Linkage {
  /** Take in who an instance is about, and who it says it is about now. */
  add(found: Found): void
  /** Everybody so far, in order of the study IDs. */
  patients(): readonly LinkedPatient[]
}

interface Entry extends LinkedPatient {
  readonly uids: Map<string, string>
}

const PATIENT_NAME = 0x00100010
const STUDY_UID = 0x0020000d

const entryOf = ({ file, instance }: Found, key: string, pseudonyms: Pseudonyms): Entry => {
  const { dataSet } = file
  const name = find(dataSet, PATIENT_NAME)
  return {
    originalId: originalId(key) ?? '',
    originalName: name === undefined ? '' : comparableText(name, charsetOf(dataSet)).trim(),
    studyId: instance.identity.patientId,
    studyName: key === '' ? '' : pseudonyms.patientName(key),
    studies: [],
    uids: new Map(),
  }
}

/** Whose pseudonym is whose, gathered while instances are looked at. In memory only. */
export const linkage = (pseudonyms: Pseudonyms): Linkage => {
  const entries = new Map<string, Entry>()
  return {
    add: (found) => {
      const { dataSet } = found.file
      const { key } = patientOf(dataSet.elements, charsetOf(dataSet))
      const at = JSON.stringify([key, found.instance.identity.patientId])
      const entry = entries.get(at) ?? entryOf(found, key, pseudonyms)
      entries.set(at, entry)
      entry.uids.set(uidOf(dataSet, STUDY_UID) ?? '', found.instance.identity.studyUid)
    },
    patients: () =>
      [...entries.values()]
        .sort((a, b) => (a.studyId < b.studyId ? -1 : 1))
        .map(({ uids, ...entry }) => ({
          ...entry,
          studies: [...uids].map(([originalUid, uid]) => ({ originalUid, uid })),
        })),
  }
}
