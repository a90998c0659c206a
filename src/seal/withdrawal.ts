/**
 * A patient's withdrawal as a request: what is to be deleted, signed, for a role that may delete. Pseudonyms, random names
 * and terms stand in it; whose they are does not.
 */
import type { Bytes } from '../bytes/concat.ts'
import type { Sha256 } from '../crypto/digest.ts'
import type { Signer } from '../crypto/signature.ts'
import { signDocument, verifyDocument } from '../crypto/signed-document.ts'
import { Failure } from '../errors.ts'
import { fieldsOf, type Fields } from './fields.ts'
import type { ManifestObject } from './manifest.ts'

const FORMAT = 'sealift-withdrawal/1'
const REFUSED = 'seal/bad-withdrawal'

/** Terms, because what people write about a withdrawal names the patient. */
export const REASONS = ['consent-withdrawn', 'objection', 'sent-by-mistake', 'other'] as const
export type Reason = (typeof REASONS)[number]

/** An object and the blobs that it stands in. */
export type HeldObject = Pick<ManifestObject, 'name' | 'sizeBytes' | 'sha256' | 'segments'>

/** What of a patient stands in a batch. */
export interface Holding {
  readonly batch: string
  /** SHA-256 of the manifest that lists the objects; absent where the batch is not closed yet. */
  readonly manifest?: Sha256
  readonly objects: readonly HeldObject[]
}

export interface Withdrawal {
  /** Fingerprint of the project's root. */
  readonly project: Sha256
  readonly pseudonyms: readonly string[]
  readonly reason: Reason
  /** RFC 3339, in UTC, whole seconds. */
  readonly requested: string
  readonly holdings: readonly Holding[]
  /**
   * Names of objects that had not left the device which asks: where they will stand was not known yet. Absent in requests
   * of older versions, which say it of none.
   */
  readonly waiting?: readonly string[]
  /** Batches that could not be looked into: there may be more. */
  readonly unread: number
}

export interface VerifiedWithdrawal extends Withdrawal {
  /** Fingerprint of who asks. */
  readonly signer: Sha256
}

export const signWithdrawal = (withdrawal: Withdrawal, signer: Signer): Promise<Bytes> => {
  const { project, pseudonyms, reason, requested, waiting, unread } = withdrawal
  const holdings = withdrawal.holdings.map(({ batch, manifest, objects }) => ({
    batch,
    manifest,
    objects: objects.map(({ name, sizeBytes, sha256, segments }) => ({
      name,
      sizeBytes,
      sha256,
      segments: segments.map((segment) => ({ ...segment })),
    })),
  }))
  const asked = { project, pseudonyms: [...pseudonyms], reason, requested, holdings, unread }
  const told = waiting === undefined ? {} : { waiting: [...waiting] }
  return signDocument({ format: FORMAT, ...asked, ...told }, signer)
}

const objectOf = (fields: Fields): HeldObject => ({
  name: fields.text('name'),
  sizeBytes: fields.count('sizeBytes'),
  sha256: fields.hex('sha256', 32),
  segments: fields.list('segments', (segment) => ({
    blob: segment.text('blob'),
    offset: segment.count('offset'),
    length: segment.count('length'),
    sha256: segment.hex('sha256', 32),
  })),
})

const holdingOf = (fields: Fields): Holding => ({
  batch: fields.hex('batch', 16),
  ...(fields.has('manifest') ? { manifest: fields.hex('manifest', 32) } : {}),
  objects: fields.list('objects', objectOf),
})

/** Reads a request of a signer who may ask. Fails with `seal/unknown-signer` for any other. */
export const verifyWithdrawal = async (bytes: Bytes, trusted: ReadonlySet<Sha256>): Promise<VerifiedWithdrawal> => {
  const { document, signer } = await verifyDocument(bytes, FORMAT)
  if (!trusted.has(signer.fingerprint)) throw new Failure('seal/unknown-signer')
  const fields = fieldsOf(document, REFUSED)
  return {
    project: fields.hex('project', 32),
    pseudonyms: fields.texts('pseudonyms'),
    reason: fields.oneOf('reason', REASONS),
    requested: fields.text('requested'),
    holdings: fields.list('holdings', holdingOf),
    ...(fields.has('waiting') ? { waiting: fields.texts('waiting') } : {}),
    unread: fields.count('unread'),
    signer: signer.fingerprint,
  }
}
