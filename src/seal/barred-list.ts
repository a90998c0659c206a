/** Who has withdrawn, as a signed list of keyed digests of pseudonyms: it tells whoever has the project secret, and nobody else. */
import type { Bytes } from '../bytes/concat.ts'
import type { Sha256 } from '../crypto/digest.ts'
import type { Signer } from '../crypto/signature.ts'
import { signDocument, verifyDocument } from '../crypto/signed-document.ts'
import { Failure } from '../errors.ts'
import { fieldsOf } from './fields.ts'

const FORMAT = 'sealift-barred/1'
const REFUSED = 'seal/bad-barred-list'

export interface Barred {
  /** What `barredEntry` makes of a pseudonym. */
  readonly entry: string
  /** RFC 3339, in UTC, whole seconds. */
  readonly since: string
}

export interface BarredList {
  /** Fingerprint of the project's root. */
  readonly project: Sha256
  /** Goes up with each withdrawal. */
  readonly number: number
  readonly barred: readonly Barred[]
}

/** The list with more who are barred. Nobody is ever taken off it. */
export const withBarred = (list: BarredList, entries: readonly string[], since: string): BarredList => {
  const known = new Set(list.barred.map(({ entry }) => entry))
  const fresh = [...new Set(entries)].filter((entry) => !known.has(entry))
  if (fresh.length === 0) return list
  return { ...list, number: list.number + 1, barred: [...list.barred, ...fresh.map((entry) => ({ entry, since }))] }
}

export const signBarredList = ({ project, number, barred }: BarredList, signer: Signer): Promise<Bytes> =>
  signDocument({ format: FORMAT, project, number, barred: barred.map((one) => ({ ...one })) }, signer)

export interface Barring {
  /** Fingerprint of the project's root. */
  readonly project: Sha256
  /** Fingerprints of who may bar. */
  readonly trusted: ReadonlySet<Sha256>
}

/** Reads a list of this project by a signer who may bar. */
export const verifyBarredList = async (bytes: Bytes, { project, trusted }: Barring): Promise<BarredList> => {
  const { document, signer } = await verifyDocument(bytes, FORMAT)
  if (!trusted.has(signer.fingerprint)) throw new Failure('seal/unknown-signer')
  const fields = fieldsOf(document, REFUSED)
  if (fields.hex('project', 32) !== project) throw new Failure(REFUSED, { detail: { member: 'project' } })
  const barred = fields.list('barred', (one) => ({ entry: one.hex('entry', 32), since: one.text('since') }))
  return { project, number: fields.count('number'), barred }
}
