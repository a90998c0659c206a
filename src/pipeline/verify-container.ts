import { digestOf, type Sha256 } from '../crypto/digest.ts'
import { Failure, toFailure } from '../errors.ts'
import type { ManifestObject, Segment } from '../seal/manifest.ts'
import { MANIFEST_PREFIX } from '../seal/object-name.ts'
import { patientReader } from './patient-reader.ts'
import { reasonOf, type Refused } from './restore-tally.ts'
import { manifestAt, type Restoring } from './restore.ts'
import { withdrawnFate } from './withdrawn.ts'

export interface Verifying extends Pick<Restoring, 'reader' | 'trusted' | 'withdrawn' | 'signal'> {
  onProgress?(progress: Verified): void
}

export interface Verified {
  readonly verified: number
  readonly refused: readonly Refused[]
  /** Objects that a request of withdrawal names: gone, or still there. */
  readonly withdrawn: readonly Refused[]
  readonly of: number
  readonly signers: readonly Sha256[]
}

/**
 * Compare what stands in the store with what the signed manifests say: every object whole, and no byte other. Needs no
 * key, so whoever keeps the storage can do it.
 */
export async function verifyContainer(given: Verifying): Promise<Verified> {
  const { signal } = given
  const reader = patientReader(given.reader)
  const options = { ...given, reader }
  const [refused, withdrawn] = [[] as Refused[], [] as Refused[]]
  const signers = new Set<Sha256>()
  const count = { verified: 0, of: 0, manifests: 0 }
  const now = (): Verified => ({ ...count, refused, withdrawn, signers: [...signers] })
  const attempt = async (object: string, check: () => Promise<void>) => {
    try {
      await check()
    } catch (thrown) {
      if (signal.aborted) throw toFailure(thrown)
      refused.push({ object, code: reasonOf(thrown) })
    }
    options.onProgress?.(now())
  }
  for await (const { name } of reader.list(MANIFEST_PREFIX, signal)) {
    count.manifests += 1
    await attempt(name, async () => {
      const manifest = await manifestAt(name, options)
      const { objects, signer } = manifest
      signers.add(signer)
      count.of += objects.length
      for (const object of objects) {
        await attempt(object.name, async () => {
          if (given.withdrawn?.names(manifest, object.name) === true) {
            withdrawn.push({ object: object.name, code: await withdrawnFate(object, options) })
            return
          }
          await verifyObject(object, options)
          count.verified += 1
        })
      }
    })
  }
  if (count.manifests === 0) throw new Failure('restore/nothing-found')
  return now()
}

async function verifyObject({ segments }: ManifestObject, options: Verifying): Promise<void> {
  for (const segment of segments) await verifySegment(segment, options)
}

/** A piece of a pack is only its own bytes: what stands around it belongs to others. */
async function verifySegment({ blob, offset, length, sha256 }: Segment, { reader, signal }: Verifying): Promise<void> {
  const read = await digestOf(await reader.read(blob, { offset, length }, signal))
  if (read !== sha256) throw new Failure('seal/not-as-listed', { detail: { part: 'digest' } })
}
