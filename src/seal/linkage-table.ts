/**
 * Whose pseudonym is whose. Who holds it turns the research lane back into patients, so it leaves this device sealed to a
 * custodian who is none of the recipients (GDPR article 4(5): kept separately from what was pseudonymised).
 */
import type { Bytes } from '../bytes/concat.ts'
import { canonical, parseCanonical } from '../crypto/canonical-json.ts'
import type { Sha256 } from '../crypto/digest.ts'
import type { Recipient } from '../crypto/recipient.ts'
import { Failure } from '../errors.ts'
import { fieldsOf, type Fields } from './fields.ts'
import { sealContent, type Sealing } from './sealing.ts'

const FORMAT = 'sealift-linkage/1'
const REFUSED = 'seal/bad-linkage-table'

export interface LinkedUid {
  readonly originalUid: string
  readonly uid: string
}

export interface LinkedPatient {
  /** Empty where only the name tells the patient. */
  readonly originalId: string
  readonly originalName: string
  /** The Patient ID that was sent; where that is empty, under what the catalogue has the patient. */
  readonly studyId: string
  readonly studyName: string
  readonly studies: readonly LinkedUid[]
}

export interface LinkageTable {
  /** Fingerprint of the project's root. */
  readonly project: Sha256
  /** RFC 3339, in UTC, whole seconds. */
  readonly created: string
  readonly patients: readonly LinkedPatient[]
}

export interface Custody {
  readonly custodian: Recipient
  /** Fingerprints of those who can open the instances. */
  readonly recipients: readonly Sha256[]
}

/** Fails with `seal/custodian-is-recipient` where one key would open both the images and the names. */
export const sealLinkageTable = async (
  { project, created, patients }: LinkageTable,
  { custodian, recipients }: Custody,
): Promise<Sealing> => {
  if (recipients.includes(custodian.fingerprint)) throw new Failure('seal/custodian-is-recipient')
  const written = patients.map((patient) => ({ ...patient, studies: patient.studies.map((study) => ({ ...study })) }))
  const bytes = canonical({ format: FORMAT, project, created, patients: written })
  return sealContent({ lane: 'research', parts: [bytes] }, { lane: 'research', recipients: [custodian] })
}

const patientOf = (fields: Fields): LinkedPatient => ({
  originalId: fields.text('originalId'),
  originalName: fields.text('originalName'),
  studyId: fields.text('studyId'),
  studyName: fields.text('studyName'),
  studies: fields.list('studies', (study) => ({ originalUid: study.text('originalUid'), uid: study.text('uid') })),
})

/** Reads a linkage table that was opened. */
export const readLinkageTable = (bytes: Bytes): LinkageTable => {
  const fields = fieldsOf(parseCanonical(bytes), REFUSED)
  if (fields.text('format') !== FORMAT) throw new Failure(REFUSED, { detail: { member: 'format' } })
  return {
    project: fields.hex('project', 32),
    created: fields.text('created'),
    patients: fields.list('patients', patientOf),
  }
}

/** What several have gathered of one project, as one table. */
export const joinedLinkage = (tables: readonly (readonly LinkedPatient[])[]): readonly LinkedPatient[] => {
  const patients = new Map<string, LinkedPatient>()
  for (const patient of tables.flat()) {
    // Where only the name tells the patient, its pseudonym does too.
    const at = JSON.stringify([patient.originalId, patient.studyId, patient.studyName])
    const known = patients.get(at)?.studies ?? []
    const fresh = patient.studies.filter(({ originalUid }) => !known.some((one) => one.originalUid === originalUid))
    patients.set(at, { ...(patients.get(at) ?? patient), studies: [...known, ...fresh] })
  }
  return [...patients.values()].sort((a, b) => (a.studyId < b.studyId ? -1 : 1))
}
