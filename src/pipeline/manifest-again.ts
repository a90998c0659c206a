import type { Bytes } from '../bytes/concat.ts'
import { sha256 } from '../crypto/digest.ts'
import type { Job, Place, Receipt } from '../outbox/job.ts'
import type { Line } from '../outbox/line.ts'
import { placesOf } from '../outbox/places.ts'
import type { Batch, OutboxStore } from '../outbox/ports.ts'
import { signManifest, verifyManifest, type ManifestObject, type VerifiedManifest } from '../seal/manifest.ts'
import { manifestName } from '../seal/object-name.ts'
import { closeBatch, listed, writeBatch, type BatchDesk } from './batch.ts'

const isSamePlace = (a: readonly Place[], b: readonly Place[]): boolean =>
  a.length === b.length && a.every(({ blob, offset }, index) => b[index]?.blob === blob && b[index].offset === offset)

/** [Law: the manifest is true] All that it names is delivered, and stands where it says. */
const isTrue = (objects: readonly ManifestObject[], delivered: readonly Receipt[]): boolean => {
  const receipts = new Map(delivered.map((receipt) => [receipt.id, receipt]))
  return objects.every(({ name, segments }) => {
    const receipt = receipts.get(name)
    return receipt !== undefined && isSamePlace(segments, placesOf(receipt))
  })
}

/** Its own, so whose it is need not be asked. */
const own = (manifest: Bytes): Promise<VerifiedManifest> => verifyManifest(manifest, undefined)

/**
 * A manifest is signed when its batch is closed, and after that an object may have to be stored under another name, or
 * be given up. Such a manifest is not sent: the device signs again as soon as the person has unlocked it.
 */
export async function mayBeSent(
  { batch, sha256: digest }: Job,
  { batches, receipts }: Pick<OutboxStore, 'batches' | 'receipts'>,
): Promise<boolean> {
  const manifest = (await batches.get(batch))?.manifest
  if (manifest === undefined) return true
  return (await sha256(manifest)) === digest && isTrue((await own(manifest)).objects, await receipts.list(batch))
}

/** The same, of what is delivered, with the names of now. It takes the other's place in the chain, and says so. */
async function signedAgain(
  { sha256: replaces, signer: _signer, objects, ...facts }: VerifiedManifest,
  delivered: ReadonlyMap<string, Receipt>,
  { device }: BatchDesk,
): Promise<Bytes> {
  const now = objects.flatMap(({ name }) => {
    const receipt = delivered.get(name)
    return receipt === undefined ? [] : [listed(receipt)]
  })
  return (await signManifest({ ...facts, replaces, objects: now }, device)).bytes
}

/** With a manifest that is true. Of a catalogue that was given up another is written. */
async function batchAgain(batch: Batch & { readonly manifest: Bytes }, desk: BatchDesk): Promise<Batch> {
  const delivered = await desk.outbox.receipts.list(batch.id)
  const manifest = await own(batch.manifest)
  if (isTrue(manifest.objects, delivered)) return batch
  const receipts = new Map(delivered.map((receipt) => [receipt.id, receipt]))
  const { catalogue = '' } = manifest
  if (!receipts.has(catalogue)) return writeBatch(batch, undefined, desk)
  const again = { ...batch, manifest: await signedAgain(manifest, receipts, desk) }
  await desk.outbox.batches.put(again)
  return again
}

/** Written down before the old one goes, so that whoever comes after a crash in between sends the same. */
async function signAgain(id: string, desk: BatchDesk, discard: Line['discard']): Promise<void> {
  const { batches, jobs } = desk.outbox
  const [batch, job] = await Promise.all([batches.get(id), jobs.get(manifestName(id))])
  const { manifest } = batch ?? {}
  if (batch === undefined || manifest === undefined || job === undefined) return
  if (await mayBeSent(job, desk.outbox)) return
  const again = await batchAgain({ ...batch, manifest }, desk)
  await discard(job.id)
  await closeBatch(again, undefined, desk)
}

/** Signs what is outdated, at once or when there is somebody to sign. What fails is told of again with the next attempt. */
export function signingAgain(discard: Line['discard']) {
  const outdated = new Set<string>()
  let desk: BatchDesk | undefined
  let signing = Promise.resolve()
  const signAll = async (): Promise<void> => {
    if (desk === undefined) return
    const batches = [...outdated]
    outdated.clear()
    for (const batch of batches) await signAgain(batch, desk, discard).catch(() => undefined)
  }
  const sign = (): void => void (signing = signing.then(signAll))
  return {
    onManifestOutdated: (batch: string): void => {
      outdated.add(batch)
      sign()
    },
    useDesk: (now: BatchDesk | undefined): void => {
      desk = now
      sign()
    },
    /** Resolves when all that was outdated until now has been signed. Until then a batch may be in no queue. */
    signed: () => signing,
  }
}
