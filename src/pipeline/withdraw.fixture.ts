import { beforeAll, beforeEach } from 'vitest'
import { collect } from '../bytes/streams.ts'
import { sha256 } from '../crypto/digest.ts'
import {
  generateRecipient,
  importIdentity,
  importRecipient,
  type Identity,
  type Recipient,
} from '../crypto/recipient.ts'
import { generateSigner, importSigner, type Signer } from '../crypto/signature.ts'
import { Failure } from '../errors.ts'
import { partName } from '../outbox/places.ts'
import { sealCatalogue } from '../seal/catalogue.ts'
import { signManifest, manifestObject, type ManifestObject } from '../seal/manifest.ts'
import { batchName, objectName } from '../seal/object-name.ts'
import type { Withdrawal } from '../seal/withdrawal.ts'
import { memoryStore } from '../upload/memory.ts'
import type { ObjectRemover } from '../upload/object-remover.ts'
import { carryOut, findPatient, type Held } from './withdraw.ts'

/** Somebody's withdrawal, in a store out of which things can be taken. */
export const { signal } = new AbortController()
const PROJECT = '0d'.repeat(32)
let [device, recipient] = [{} as Signer, {} as Recipient]
export let identity = {} as Identity

beforeAll(async () => {
  device = await importSigner((await generateSigner()).privatePem)
  const { publicPem, privatePem } = await generateRecipient(undefined, 3072)
  recipient = await importRecipient({ name: 'study', pem: publicPem })
  identity = await importIdentity(privatePem)
}, 60_000)

/** A memory store out of which things can be taken. */
const newStore = () => {
  const [inner, gone] = [memoryStore(), new Set<string>()]
  const remover: ObjectRemover = {
    remove: (name) => {
      gone.add(name)
      return Promise.resolve(true)
    },
  }
  const store: typeof inner = {
    ...inner,
    stat: async (name, at) => (gone.has(name) ? undefined : inner.stat(name, at)),
    read: (name, range, at) =>
      gone.has(name) ? Promise.reject(new Failure('upload/not-found')) : inner.read(name, range, at),
  }
  return { store, remover, gone }
}
export let place: ReturnType<typeof newStore>
beforeEach(() => {
  place = newStore()
})

export const facts = async (body: Uint8Array<ArrayBuffer>) => ({
  objectName: objectName(),
  messageId: 'ee'.repeat(32),
  sizeBytes: body.length,
  sha256: await sha256(body),
  recipients: [recipient.fingerprint],
})
export const random = (sizeBytes: number) => crypto.getRandomValues(new Uint8Array(sizeBytes))

/** An object in a blob of its own. */
export const whole = async (): Promise<ManifestObject> => {
  const body = random(50)
  const object = manifestObject(await facts(body))
  await place.store.put(object.name, body, signal)
  return object
}

/** Objects in one blob, one after the other. */
export const packed = async (count: number): Promise<readonly ManifestObject[]> => {
  const [blob, bytes] = [objectName(), random(10 * count)]
  await place.store.put(blob, bytes, signal)
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const object = manifestObject(await facts(bytes.slice(10 * index, 10 * index + 10)))
      return { ...object, segments: [{ blob, offset: 10 * index, length: 10, sha256: object.sha256 }] }
    }),
  )
}

/** An object in blobs that are its parts. */
export const parted = async (count: number): Promise<ManifestObject> => {
  const bytes = random(10 * count)
  const object = manifestObject(await facts(bytes))
  const parts = Array.from({ length: count }, async (_, index) => {
    const [blob, part] = [partName(object.name, index), bytes.slice(10 * index, 10 * index + 10)]
    await place.store.put(blob, part, signal)
    return { blob, offset: 0, length: 10, sha256: await sha256(part) }
  })
  return { ...object, segments: await Promise.all(parts) }
}

/** A batch of objects, each with the pseudonym of its patient. */
export const batchOf = async (patients: readonly (readonly [ManifestObject, string])[]) => {
  const batch = batchName()
  const entries = patients.map(([{ name }, patientId]) => ({
    object: name,
    patientId,
    studyUid: '2.25.1',
    seriesUid: '2.25.2',
    instanceUid: '2.25.3',
    sopClass: '1.2',
    modality: 'CT',
    plainSha256: 'ab'.repeat(32),
    plainBytes: 1,
  }))
  const { stream, done } = await sealCatalogue({ batch, entries }, { lane: 'research', recipients: [recipient] })
  const sealed = await collect(stream)
  const catalogue = await done
  await place.store.put(catalogue.objectName, sealed, signal)
  const objects = [...patients.map(([object]) => object), manifestObject(catalogue)]
  const created = '2026-11-21T08:00:00Z'
  const manifest = {
    batch,
    lane: 'research',
    project: PROJECT,
    created,
    catalogue: catalogue.objectName,
    objects,
  } as const
  const signed = await signManifest(manifest, device)
  await place.store.put(signed.name, signed.bytes, signal)
  return { batch, name: signed.name, sha256: signed.sha256, catalogue: catalogue.objectName }
}

export const find = (...pseudonyms: readonly string[]) =>
  findPatient({ reader: place.store, identities: [identity], pseudonyms: new Set(pseudonyms), signal })

export const requestFor = ({ holdings, unread }: Held): Withdrawal => ({
  project: PROJECT,
  pseudonyms: ['SL-1'],
  reason: 'consent-withdrawn',
  requested: '2026-11-22T08:00:00Z',
  holdings,
  waiting: [],
  unread: unread.length,
})
export const carry = async (held: Held) =>
  carryOut({ request: requestFor(held), store: place.store, remover: place.remover, signal })
