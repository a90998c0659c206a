/** Who has withdrawn, as a signed list of keyed digests of pseudonyms: it tells whoever has the project secret, and nobody else. */
import type { Bytes } from '../bytes/concat.ts'
import { canonical, parseCanonical } from '../crypto/canonical-json.ts'
import type { Sha256 } from '../crypto/digest.ts'
import type { Signer } from '../crypto/signature.ts'
import { signDocument, verifyDocument } from '../crypto/signed-document.ts'
import { Failure, type FailureCode } from '../errors.ts'
import { fieldsOf, type Fields } from './fields.ts'

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

/** A list that was verified. */
export interface TakenList extends BarredList {
  readonly signer: Sha256
}

/** What a device remembers: everybody of every list that it took, and the newest number of each signer. */
export interface KnownBarred extends BarredList {
  readonly newest: readonly { readonly signer: Sha256; readonly number: number }[]
}

export const noneBarred = (project: Sha256): KnownBarred => ({ project, number: 0, barred: [], newest: [] })

/** The list with more who are barred. Nobody is ever taken off it. */
export const withBarred = <List extends BarredList>(list: List, entries: readonly string[], since: string): List => {
  const known = new Set(list.barred.map(({ entry }) => entry))
  const fresh = [...new Set(entries)].filter((entry) => !known.has(entry))
  if (fresh.length === 0) return list
  return { ...list, number: list.number + 1, barred: [...list.barred, ...fresh.map((entry) => ({ entry, since }))] }
}

/**
 * What is known with what a list says. Lists that were signed apart are put together, and what an older one lacks stays.
 * Fails with `seal/older-barred-list` for one that is older than one of its signer and names nobody new: whoever brings
 * it believes it is the newest.
 */
export const withTaken = (known: KnownBarred, { signer, number, barred }: TakenList): KnownBarred => {
  const there = new Set(known.barred.map(({ entry }) => entry))
  const fresh = barred.filter(({ entry }) => !there.has(entry))
  const newest = known.newest.find((one) => one.signer === signer)?.number ?? 0
  if (number < newest && fresh.length === 0)
    throw new Failure('seal/older-barred-list', { detail: { number, known: newest } })
  return {
    project: known.project,
    number: Math.max(known.number, number),
    barred: [...known.barred, ...fresh],
    newest: [...known.newest.filter((one) => one.signer !== signer), { signer, number: Math.max(number, newest) }],
  }
}

const barredIn = (fields: Fields): readonly Barred[] =>
  fields.list('barred', (one) => ({ entry: one.hex('entry', 32), since: one.text('since') }))

/** How a device keeps what it knows: unsigned, because nobody else writes there. */
export const knownBarredRecord = ({ project, number, barred, newest }: KnownBarred): Bytes =>
  canonical({ project, number, barred: barred.map((one) => ({ ...one })), newest: newest.map((one) => ({ ...one })) })

/** Records of earlier versions say neither whose they are nor who signed. */
export const readKnownBarred = (bytes: Bytes, project: Sha256, refused: FailureCode): KnownBarred => {
  const fields = fieldsOf(parseCanonical(bytes), refused)
  if (fields.has('project') && fields.hex('project', 32) !== project)
    throw new Failure(refused, { detail: { member: 'project' } })
  const signed = (one: Fields) => ({ signer: one.hex('signer', 32), number: one.count('number') })
  return {
    project,
    number: fields.count('number'),
    barred: barredIn(fields),
    newest: fields.has('newest') ? fields.list('newest', signed) : [],
  }
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
export const verifyBarredList = async (bytes: Bytes, { project, trusted }: Barring): Promise<TakenList> => {
  const { document, signer } = await verifyDocument(bytes, FORMAT)
  if (!trusted.has(signer.fingerprint)) throw new Failure('seal/unknown-signer')
  const fields = fieldsOf(document, REFUSED)
  if (fields.hex('project', 32) !== project) throw new Failure(REFUSED, { detail: { member: 'project' } })
  return { project, number: fields.count('number'), barred: barredIn(fields), signer: signer.fingerprint }
}
