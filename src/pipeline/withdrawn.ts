/** What verified requests of withdrawal mean for what is read back: what is rightly gone, and what should be. */
import { collect } from '../bytes/streams.ts'
import type { Sha256 } from '../crypto/digest.ts'
import { toFailure, type FailureCode } from '../errors.ts'
import type { ManifestObject, VerifiedManifest } from '../seal/manifest.ts'
import type { Withdrawal } from '../seal/withdrawal.ts'
import type { ObjectReader } from '../upload/object-store.ts'

export type WithdrawnFate = Extract<FailureCode, 'restore/withdrawn' | 'restore/not-yet-deleted'>

type Place = Pick<VerifiedManifest, 'project' | 'batch'>

export interface Withdrawn {
  /** Of which the requests speak, by their roots. */
  readonly projects: ReadonlySet<Sha256>
  /** Whether a request names the object. */
  readonly names: (manifest: Place, object: string) => boolean
  /** Whether the patient of a pseudonym has withdrawn, whatever the request could list. */
  readonly isOf: (manifest: Place, pseudonym: string) => boolean
}

/** A request speaks of its own project: names of another project's batches mean nothing here. */
export const withdrawnBy = (requests: readonly Withdrawal[]): Withdrawn => {
  const held = requests.flatMap(({ project, holdings }) =>
    holdings.flatMap(({ batch, objects }) => objects.map(({ name }) => `${project} ${batch} ${name}`)),
  )
  const patients = requests.flatMap(({ project, pseudonyms }) => pseudonyms.map((one) => `${project} ${one}`))
  const [objects, pseudonyms] = [new Set(held), new Set(patients)]
  return {
    projects: new Set(requests.map(({ project }) => project)),
    names: ({ project, batch }, object) => objects.has(`${project} ${batch} ${object}`),
    isOf: ({ project }, pseudonym) => pseudonym !== '' && pseudonyms.has(`${project} ${pseudonym}`),
  }
}

interface Looking {
  readonly reader: ObjectReader
  readonly signal: AbortSignal
}

async function stands(blob: string, offset: number, { reader, signal }: Looking): Promise<boolean> {
  try {
    await collect(await reader.read(blob, { offset, length: 1 }, signal))
    return true
  } catch (thrown) {
    if (toFailure(thrown).code === 'upload/not-found') return false
    throw thrown
  }
}

/** Gone is an object of which nothing is left: a piece that stands is still the patient's. */
export async function withdrawnFate({ segments }: ManifestObject, looking: Looking): Promise<WithdrawnFate> {
  for (const { blob, offset } of segments) if (await stands(blob, offset, looking)) return 'restore/not-yet-deleted'
  return 'restore/withdrawn'
}
