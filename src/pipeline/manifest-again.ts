import type { Bytes } from '../bytes/concat.ts'
import { sha256 } from '../crypto/digest.ts'
import type { Job, Place, Receipt } from '../outbox/job.ts'
import type { Line } from '../outbox/line.ts'
import { placesOf } from '../outbox/places.ts'
import type { OutboxStore } from '../outbox/ports.ts'
import { signManifest, verifyManifest, type ManifestObject } from '../seal/manifest.ts'
import { manifestName } from '../seal/object-name.ts'
import { closeBatch, listed, type BatchDesk } from './batch.ts'

const isSamePlace = (a: readonly Place[], b: readonly Place[]): boolean =>
  a.length === b.length && a.every(({ blob, offset }, index) => b[index]?.blob === blob && b[index].offset === offset)

/** [Law: the manifest is true] It names every object of the batch where the store has it. */
const isTrue = (objects: readonly ManifestObject[], delivered: readonly Receipt[]): boolean => {
  const told = new Map(objects.map(({ name, segments }) => [name, segments]))
  return delivered.every((receipt) => {
    const segments = told.get(receipt.id)
    return segments === undefined || isSamePlace(segments, placesOf(receipt))
  })
}

/** Its own, so whose it is need not be asked. */
const objectsIn = async (manifest: Bytes): Promise<readonly ManifestObject[]> =>
  (await verifyManifest(manifest, undefined)).objects

/**
 * A manifest is signed when its batch is closed, and after that an object may have to be stored under another name. Such
 * a manifest is not sent: the device signs again as soon as the person has unlocked it.
 */
export async function mayBeSent(
  { batch, sha256: digest }: Job,
  { batches, receipts }: Pick<OutboxStore, 'batches' | 'receipts'>,
): Promise<boolean> {
  const manifest = (await batches.get(batch))?.manifest
  if (manifest === undefined) return true
  return (await sha256(manifest)) === digest && isTrue(await objectsIn(manifest), await receipts.list(batch))
}

/** The same, with the names of now. It takes the other's place in the chain, and says so. */
async function signedAgain(manifest: Bytes, delivered: readonly Receipt[], { device }: BatchDesk): Promise<Bytes> {
  const { sha256: replaces, signer: _signer, objects, ...facts } = await verifyManifest(manifest, undefined)
  const receipts = new Map(delivered.map((receipt) => [receipt.id, receipt]))
  const now = objects.map((object) => {
    const receipt = receipts.get(object.name)
    return receipt === undefined ? object : listed(receipt)
  })
  return (await signManifest({ ...facts, replaces, objects: now }, device)).bytes
}

/** Written down before the old one goes, so that whoever comes after a crash in between sends the same. */
async function signAgain(id: string, desk: BatchDesk, discard: Line['discard']): Promise<void> {
  const { batches, jobs, receipts } = desk.outbox
  const [batch, job, delivered] = await Promise.all([batches.get(id), jobs.get(manifestName(id)), receipts.list(id)])
  if (batch?.manifest === undefined || job === undefined || (await mayBeSent(job, desk.outbox))) return
  const { manifest } = batch
  const again = isTrue(await objectsIn(manifest), delivered)
    ? batch
    : { ...batch, manifest: await signedAgain(manifest, delivered, desk) }
  await batches.put(again)
  await discard(job.id)
  await closeBatch(again, undefined, desk)
}

/** Signs what is outdated, at once or when there is somebody to sign. What fails is told of again with the next attempt. */
export function signingAgain(discard: Line['discard']) {
  const outdated = new Set<string>()
  let desk: BatchDesk | undefined
  const sign = async (): Promise<void> => {
    if (desk === undefined) return
    const batches = [...outdated]
    outdated.clear()
    for (const batch of batches) await signAgain(batch, desk, discard).catch(() => undefined)
  }
  return {
    onManifestOutdated: (batch: string): void => {
      outdated.add(batch)
      void sign()
    },
    useDesk: (now: BatchDesk | undefined): void => {
      desk = now
      void sign()
    },
  }
}
