import { deriveKey, keyedHash } from '../crypto/keyed.ts'

/** One key for each purpose, derived from the project secret. Plain bytes: they are cloned into the workers. */
export interface ProjectKeys {
  readonly uid: Uint8Array<ArrayBuffer>
  readonly patientId: Uint8Array<ArrayBuffer>
  readonly patientName: Uint8Array<ArrayBuffer>
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
}

export const projectKeys = async (secret: Uint8Array<ArrayBuffer>): Promise<ProjectKeys> => {
  const [uid, patientId, patientName] = await Promise.all([
    deriveKey(secret, 'project/uid'),
    deriveKey(secret, 'project/patient-id'),
    deriveKey(secret, 'project/patient-name'),
  ])
  return { uid, patientId, patientName }
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

export const pseudonymiser = async (keys: ProjectKeys): Promise<Pseudonyms> => {
  const [uidHash, idHash, nameHash] = await Promise.all([
    keyedHash(keys.uid),
    keyedHash(keys.patientId),
    keyedHash(keys.patientName),
  ])
  const utf8 = new TextEncoder()
  const uids = new Map<string, string>()
  const newUid = (original: string) => {
    if (uids.size >= REMEMBERED) uids.clear()
    const uid = uuidUid(uidHash(utf8.encode(original)))
    uids.set(original, uid)
    return uid
  }
  return {
    uid: (original) => uids.get(original) ?? newUid(original),
    patientId: (patient) => `SL-${spoken(idHash(utf8.encode(patient)), 20)}`,
    patientName: (patient) => `SEALIFT^${spoken(nameHash(utf8.encode(patient)), 20)}`,
  }
}
