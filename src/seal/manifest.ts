/**
 * What a batch is: every sealed object with its size and digest, signed by the device that sealed it, chained to the
 * manifest before. Anyone with a public key can make a valid object; only the manifest says which ones are ours.
 */
import type { Bytes } from '../bytes/concat.ts'
import { sha256, type Sha256 } from '../crypto/digest.ts'
import type { Signer } from '../crypto/signature.ts'
import { signDocument, verifyDocument } from '../crypto/signed-document.ts'
import { Failure } from '../errors.ts'
import { fieldsOf, type Fields } from './fields.ts'
import { LANES, type Lane } from './lane.ts'
import { manifestName } from './object-name.ts'

const FORMAT = 'sealift-manifest/1'
const SHA256_BYTES = 32

/** Where a piece of a sealed object stands: a whole blob, a piece of a pack, or one of several parts. */
export interface Segment {
  readonly blob: string
  readonly offset: number
  readonly length: number
  readonly sha256: Sha256
}

export interface ManifestObject {
  readonly name: string
  readonly messageId: string
  readonly sizeBytes: number
  readonly sha256: Sha256
  /** One after the other they are the object. */
  readonly segments: readonly Segment[]
  /** Fingerprints of who can open it. */
  readonly recipients: readonly Sha256[]
}

export interface Manifest {
  readonly batch: string
  readonly lane: Lane
  /** Fingerprint of the project's root key. */
  readonly project: Sha256
  /** RFC 3339, in UTC, whole seconds. By the device's own clock. */
  readonly created: string
  /** SHA-256 of the device's manifest before this one; absent in its first. */
  readonly previous?: Sha256
  /**
   * SHA-256 of the manifest of this batch in whose place this one stands: an object had to be stored under another name.
   * A later manifest that calls that one `previous` means this one.
   */
  readonly replaces?: Sha256
  /** The object that is the sealed catalogue. */
  readonly catalogue?: string
  readonly objects: readonly ManifestObject[]
}

export interface SignedManifest {
  readonly name: string
  readonly bytes: Bytes
  readonly sha256: Sha256
}

export interface VerifiedManifest extends Manifest {
  /** Of this manifest's bytes: what the next one calls `previous`. */
  readonly sha256: Sha256
  /** Fingerprint of the device key that signed it. */
  readonly signer: Sha256
}

/** How a manifest names an object. It stands in one blob of its own name, unless its segments are told. */
export const manifestObject = (object: {
  readonly objectName: string
  readonly segments?: readonly Segment[]
  readonly messageId: string
  readonly sizeBytes: number
  readonly sha256: Sha256
  readonly recipients: readonly Sha256[]
}): ManifestObject => {
  const { objectName: name, messageId, sizeBytes, sha256: digest, recipients } = object
  const { segments = [{ blob: name, offset: 0, length: sizeBytes, sha256: digest }] } = object
  return { name, messageId, sizeBytes, sha256: digest, segments, recipients }
}

const REFUSED = 'seal/bad-manifest'
const refuse = (part: string) => new Failure(REFUSED, { detail: { part } })

/** What no list of objects may say, whoever signed it. */
const check = (manifest: Manifest): void => {
  const names = new Set(manifest.objects.map(({ name }) => name))
  if (names.size !== manifest.objects.length) throw refuse('names')
  if (manifest.catalogue !== undefined && !names.has(manifest.catalogue)) throw refuse('catalogue')
  for (const { segments, sizeBytes } of manifest.objects) {
    if (segments.reduce((sum, { length }) => sum + length, 0) !== sizeBytes) throw refuse('segments')
  }
}

export const signManifest = async (manifest: Manifest, device: Signer): Promise<SignedManifest> => {
  check(manifest)
  const { batch, lane, project, created, previous, replaces, catalogue } = manifest
  const objects = manifest.objects.map((object) => ({
    ...object,
    segments: object.segments.map((segment) => ({ ...segment })),
  }))
  const document = { format: FORMAT, batch, lane, project, created, previous, replaces, catalogue, objects }
  const bytes = await signDocument(document, device)
  return { name: manifestName(batch), bytes, sha256: await sha256(bytes) }
}

const segmentOf = (fields: Fields): Segment => ({
  blob: fields.text('blob'),
  offset: fields.count('offset'),
  length: fields.count('length'),
  sha256: fields.hex('sha256', SHA256_BYTES),
})

const objectOf = (fields: Fields): ManifestObject => ({
  name: fields.text('name'),
  messageId: fields.hex('messageId', 32),
  sizeBytes: fields.count('sizeBytes'),
  sha256: fields.hex('sha256', SHA256_BYTES),
  segments: fields.list('segments', segmentOf),
  recipients: fields.texts('recipients'),
})

const CREATED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

/**
 * Reads a manifest of a signer that is trusted: fingerprints of device keys, or undefined where nobody is known yet and
 * the caller says so to the person. Fails with `crypto/bad-signature`, `seal/unknown-signer`, `seal/bad-manifest`.
 */
export const verifyManifest = async (
  bytes: Bytes,
  trusted: ReadonlySet<Sha256> | undefined,
): Promise<VerifiedManifest> => {
  const { document, signer } = await verifyDocument(bytes, FORMAT)
  if (trusted !== undefined && !trusted.has(signer.fingerprint)) throw new Failure('seal/unknown-signer')
  const fields = fieldsOf(document, REFUSED)
  const created = fields.text('created')
  if (!CREATED.test(created)) throw refuse('created')
  const manifest: Manifest = {
    batch: fields.hex('batch', 16),
    lane: fields.oneOf('lane', LANES),
    project: fields.hex('project', SHA256_BYTES),
    created,
    ...(fields.has('previous') ? { previous: fields.hex('previous', SHA256_BYTES) } : {}),
    ...(fields.has('replaces') ? { replaces: fields.hex('replaces', SHA256_BYTES) } : {}),
    ...(fields.has('catalogue') ? { catalogue: fields.text('catalogue') } : {}),
    objects: fields.list('objects', objectOf),
  }
  check(manifest)
  return { ...manifest, sha256: await sha256(bytes), signer: signer.fingerprint }
}
