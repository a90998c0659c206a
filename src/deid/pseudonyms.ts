import { toHex, toUtf8 } from '../bytes/text.ts'
import { deriveKey, keyedHash } from '../crypto/keyed.ts'
import { Failure } from '../errors.ts'
import { columnOf, listedPatient, type PatientList } from './patient-list.ts'
import type { ShiftRange } from './profile.ts'
import { shiftOf } from './shift.ts'

/** One key for each purpose, derived from the project secret. Plain bytes: they are cloned into the workers. */
export interface ProjectKeys {
  readonly uid: Uint8Array<ArrayBuffer>
  readonly patientId: Uint8Array<ArrayBuffer>
  readonly patientName: Uint8Array<ArrayBuffer>
  readonly dateShift: Uint8Array<ArrayBuffer>
  readonly barred: Uint8Array<ArrayBuffer>
}

/**
 * New names for old, the same in the whole project and on every machine that has its secret. Keyed, never plain hashes:
 * who does not have the secret learns nothing by trying every name there is.
 */
export interface Pseudonyms {
  /** A UID for a UID. PS3.5 B.2: `2.25.` and a UUID as a decimal number. */
  uid(original: string): string
  /** A Patient ID for what tells a patient from the others: the original ID, or the name where there is none. */
  patientId(patient: string): string
  /** A Patient's Name for the same. */
  patientName(patient: string): string
  /** By how many days the dates of this patient are moved, back or forth, never by none. PS3.15 E.3.6. */
  shiftDays(patient: string, range: ShiftRange): number
  /** What the patient list says of this patient in a column; undefined where there is no list or no such column. */
  columnOf(patient: string, column: string): string | undefined
  /** Fails with `deid/patient-not-listed` or `deid/patient-withdrawn` where nothing of this patient may be passed on. */
  admit(patient: string): void
}

/** Whom the project takes, beside everybody. */
export interface Admission {
  /** Given: nobody who is not in it. */
  readonly list?: PatientList
  /** What `barredEntry` makes of the pseudonyms of those who have withdrawn. */
  readonly barred?: ReadonlySet<string>
}

export const projectKeys = async (secret: Uint8Array<ArrayBuffer>): Promise<ProjectKeys> => {
  const [uid, patientId, patientName, dateShift, barred] = await Promise.all([
    deriveKey(secret, 'project/uid'),
    deriveKey(secret, 'project/patient-id'),
    deriveKey(secret, 'project/patient-name'),
    deriveKey(secret, 'project/date-shift'),
    deriveKey(secret, 'project/barred'),
  ])
  return { uid, patientId, patientName, dateShift, barred }
}

/** How a pseudonym stands in a list of the barred: keyed, so that the list names nobody. */
export const barredEntry = async ({ barred }: Pick<ProjectKeys, 'barred'>): Promise<(pseudonym: string) => string> => {
  const hash = await keyedHash(barred)
  return (pseudonym) => toHex(hash(toUtf8(pseudonym)))
}

/** RFC 9562 5.8: version 8, whose 122 other bits are ours. PS3.5 B.2 and ITU-T X.667: written without leading zeros. */
const uuidUid = (hash: Uint8Array): string => {
  const uuid = hash.slice(0, 16)
  uuid[6] = ((uuid[6] ?? 0) & 0x0f) | 0x80
  uuid[8] = ((uuid[8] ?? 0) & 0x3f) | 0x80
  const view = new DataView(uuid.buffer)
  return `2.25.${((view.getBigUint64(0) << 64n) | view.getBigUint64(8)).toString()}`
}

/** Crockford's digits: no I, L, O or U, so they survive being read aloud. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const spoken = (hash: Uint8Array, length: number): string =>
  Array.from(hash.subarray(0, length), (byte) => DIGITS.charAt(byte & 31)).join('')

/** A study names the same few UIDs in each of its instances. The oldest answers are forgotten together. */
const REMEMBERED = 4096

/** The UIDs of the last instances, and their new ones. */
const uidRenamer = (hash: (message: Uint8Array) => Uint8Array): ((original: string) => string) => {
  const uids = new Map<string, string>()
  const newUid = (original: string) => {
    if (uids.size >= REMEMBERED) uids.clear()
    const uid = uuidUid(hash(toUtf8(original)))
    uids.set(original, uid)
    return uid
  }
  return (original) => uids.get(original) ?? newUid(original)
}

/** A study is of one patient, and asks for the same name in each of its instances. */
const remembered = (nameOf: (patient: string) => string): ((patient: string) => string) => {
  const names = new Map<string, string>()
  return (patient) => {
    const known = names.get(patient)
    if (known !== undefined) return known
    if (names.size >= REMEMBERED) names.clear()
    const name = nameOf(patient)
    names.set(patient, name)
    return name
  }
}

type Names = Pick<Pseudonyms, 'patientId' | 'patientName'>

/** By the project's keys, for everybody. */
const keyedNames = async (keys: ProjectKeys): Promise<Names> => {
  const [idHash, nameHash] = await Promise.all([keyedHash(keys.patientId), keyedHash(keys.patientName)])
  return {
    patientId: remembered((patient) => `SL-${spoken(idHash(toUtf8(patient)), 20)}`),
    patientName: remembered((patient) => `SEALIFT^${spoken(nameHash(toUtf8(patient)), 20)}`),
  }
}

/** As the project's own list says, and for nobody else. */
const listedNames = (list: PatientList): Names => ({
  patientId: (patient) => listedPatient(list, patient).studyId,
  patientName: (patient) => listedPatient(list, patient).studyName,
})

export const pseudonymiser = async (keys: ProjectKeys, { list, barred }: Admission = {}): Promise<Pseudonyms> => {
  const [uidHash, shiftHash, entryOf] = await Promise.all([
    keyedHash(keys.uid),
    keyedHash(keys.dateShift),
    barredEntry(keys),
  ])
  const keyed = await keyedNames(keys)
  const names = list === undefined ? keyed : listedNames(list)
  const admit = (patient: string): void => {
    if (list !== undefined) listedPatient(list, patient)
    if (barred === undefined || barred.size === 0) return
    const pseudonyms = [names.patientId(patient), keyed.patientId(patient)]
    if (pseudonyms.some((pseudonym) => barred.has(entryOf(pseudonym)))) throw new Failure('deid/patient-withdrawn')
  }
  const admitted = (patient: string): string => {
    admit(patient)
    return patient
  }
  return {
    admit,
    uid: uidRenamer(uidHash),
    patientId: (patient) => names.patientId(admitted(patient)),
    patientName: (patient) => names.patientName(admitted(patient)),
    // [Law: one study ID, one shift] Two numbers of one person, joined by the list, stay as far apart as they were.
    shiftDays: (patient, range) =>
      shiftOf(shiftHash, list === undefined ? patient : `study ID ${listedPatient(list, patient).studyId}`, range),
    columnOf: (patient, column) => (list === undefined ? undefined : columnOf(list, patient, column)),
  }
}
