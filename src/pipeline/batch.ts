import type { Bytes } from '../bytes/concat.ts'
import { toUtf8 } from '../bytes/text.ts'
import type { JsonObject } from '../crypto/canonical-json.ts'
import { sha256 } from '../crypto/digest.ts'
import type { Recipient } from '../crypto/recipient.ts'
import type { RecordCipher } from '../crypto/record-cipher.ts'
import type { Signer } from '../crypto/signature.ts'
import type { Profile } from '../deid/profile.ts'
import { Failure } from '../errors.ts'
import type { Intake } from '../outbox/accept.ts'
import { allAccepted } from '../outbox/all-accepted.ts'
import type { Receipt, Sealed } from '../outbox/job.ts'
import { placesOf } from '../outbox/places.ts'
import type { Batch, OutboxStore } from '../outbox/ports.ts'
import { sealCatalogue } from '../seal/catalogue.ts'
import { manifestObject, signManifest, verifyManifest, type ManifestObject } from '../seal/manifest.ts'
import { batchName, manifestName } from '../seal/object-name.ts'
import { acceptDocument, acceptSealing } from './accept.ts'
import { gather, type Gathered } from './kept.ts'
import { reviewsOf, utcSeconds, type ReportLine } from './report.ts'
import { batchReport, type BatchReport } from './report/batch-report.ts'
import { profileFacts } from './report/profile-facts.ts'

/** What is known of a project where a batch is closed. */
export interface BatchDesk {
  readonly outbox: OutboxStore
  readonly intake: Intake
  /** From now on none of its objects changes its place in the store. */
  readonly settle: (batch: string) => Promise<void>
  readonly records: RecordCipher
  readonly recipients: readonly Recipient[]
  /** Fingerprint of the project's root. */
  readonly project: string
  readonly profile: Profile
  readonly device: Signer
  readonly signal: AbortSignal
}

export async function openBatch(outbox: OutboxStore, createdMs: number): Promise<Batch> {
  const batch = { id: batchName(), createdMs }
  await outbox.batches.put(batch)
  return batch
}

/** Batches that a session has left behind before their manifest was accepted. */
export async function openBatches(outbox: OutboxStore): Promise<readonly Batch[]> {
  const all = await outbox.batches.list()
  const { open, delivered } = await allAccepted(outbox)
  const accepted = new Set([...open, ...delivered].map(({ id }) => id))
  return all.filter(({ id, objects }) => objects !== 0 && !accepted.has(manifestName(id)))
}

/**
 * Close a batch: what was accepted of it is listed in a sealed catalogue and in a manifest that the device signs. The
 * manifest is written down before it is accepted, so that whoever closes the batch again after a crash sends the same.
 */
export async function closeBatch(
  batch: Batch,
  sources: readonly ReportLine[] | undefined,
  desk: BatchDesk,
): Promise<Batch> {
  const closed = batch.manifest === undefined ? await writeBatch(batch, sources, desk) : batch
  const name = manifestName(batch.id)
  if (closed.manifest !== undefined && (await acceptedAs(name, batch.id, desk.outbox)) === undefined) {
    const document = { name, bytes: closed.manifest }
    await acceptDocument(document, { batch: batch.id, kind: 'manifest' }, desk.intake, desk.signal)
  }
  return closed
}

/** What its maker may read of a batch afterwards. Before reports named a reviewer they were kept in clear. */
export async function reportIn({ id, report, sealedRecord }: Batch, records: RecordCipher): Promise<Bytes> {
  if (sealedRecord !== undefined) return records.open(id, sealedRecord)
  if (report === undefined) throw new Failure('restore/object-missing')
  return report
}

/** After a crash nobody remembers what else was looked at. */
const accepted = (_: unknown, ordinal: number): ReportLine => ({ ordinal, status: 'accepted' })

/** Of all that is accepted of a batch now. What it has of a manifest is replaced. */
export async function writeBatch(
  batch: Batch,
  sources: readonly ReportLine[] | undefined,
  desk: BatchDesk,
): Promise<Batch> {
  const { outbox, records, project } = desk
  await desk.settle(batch.id)
  const instances = await instancesOf(batch.id, outbox)
  const gathered = await gather(instances, records)
  const facts = {
    batch: batch.id,
    createdMs: batch.createdMs,
    project,
    profile: await profileFacts(desk.profile),
    reviews: reviewsOf(gathered.reviewed),
    complete: sources !== undefined,
    gathered,
  }
  const report = batchReport(facts, sources ?? instances.map(accepted))
  const sealedRecord = await records.seal(batch.id, toUtf8(`${JSON.stringify(report, null, 1)}\n`))
  const told = { ...batch, sealedRecord, objects: instances.length }
  const signed =
    instances.length === 0 ? undefined : await signBatch(batch, { instances, entries: gathered.entries, report }, desk)
  const closed = signed === undefined ? told : { ...told, manifest: signed }
  await outbox.batches.put(closed)
  return closed
}

/** No entry is longer: four UIDs, a pseudonym and a digest. */
const CATALOGUE_ENTRY_BYTES = 2048

type Accepted = Pick<Sealed, 'id' | 'kind' | 'messageId' | 'sizeBytes' | 'sha256' | 'recipients' | 'sealedRecord'> &
  Pick<Receipt, 'blob' | 'places'>

async function instancesOf(batch: string, outbox: OutboxStore): Promise<readonly Accepted[]> {
  const { open, delivered } = await allAccepted(outbox, batch)
  return [...delivered, ...open].filter(({ kind }) => kind === 'instance')
}

/** As it stands, or will: in one blob or in parts. */
export async function acceptedAs(id: string, batch: string, outbox: OutboxStore): Promise<Accepted | undefined> {
  const { open, delivered } = await allAccepted(outbox, batch)
  return [...delivered, ...open].find((one) => one.id === id)
}

/** How a manifest names what was accepted: where it stands, or will. */
export const listed = (accepted: Accepted): ManifestObject => {
  const { id, messageId, sizeBytes, sha256: digest, recipients } = accepted
  return manifestObject({
    objectName: id,
    segments: placesOf(accepted),
    messageId,
    sizeBytes,
    sha256: digest,
    recipients,
  })
}

interface Content {
  readonly instances: readonly Accepted[]
  readonly entries: Gathered['entries']
  readonly report: BatchReport
}

async function signBatch(batch: Batch, { instances, entries, report }: Content, desk: BatchDesk): Promise<Bytes> {
  const { recipients, intake, signal } = desk
  const travelling = JSON.stringify(report)
  const catalogued = { batch: batch.id, entries, report: JSON.parse(travelling) as JsonObject }
  const sealing = await sealCatalogue(catalogued, { lane: 'research', recipients, signal })
  const entry = {
    batch: batch.id,
    kind: 'catalogue',
    plainBytes: CATALOGUE_ENTRY_BYTES * (entries.length + 1) + toUtf8(travelling).length,
  } as const
  const sealed = await acceptSealing(sealing, entry, intake, signal)
  const catalogue = (await acceptedAs(sealed.id, batch.id, desk.outbox)) ?? sealed
  const before = batch.manifest === undefined ? undefined : await verifyManifest(batch.manifest, undefined)
  const previous = before === undefined ? await previousManifest(desk.outbox) : before.previous
  const { bytes } = await signManifest(
    {
      batch: batch.id,
      lane: 'research',
      project: desk.project,
      created: utcSeconds(batch.createdMs),
      ...(previous === undefined ? {} : { previous }),
      ...(before === undefined ? {} : { replaces: before.sha256 }),
      catalogue: catalogue.id,
      objects: [...instances.map(listed), listed(catalogue)],
    },
    desk.device,
  )
  return bytes
}

/** The chain: each manifest names the digest of the one that this device signed before. */
async function previousManifest({ batches }: OutboxStore): Promise<string | undefined> {
  const signed = (await batches.list()).filter(({ manifest }) => manifest !== undefined)
  const last = signed.at(-1)?.manifest
  return last === undefined ? undefined : sha256(last)
}
