import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
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
import { sealCatalogue } from '../seal/catalogue.ts'
import { signManifest, wholeObject, type ManifestObject } from '../seal/manifest.ts'
import { batchName, objectName } from '../seal/object-name.ts'
import type { Withdrawal } from '../seal/withdrawal.ts'
import { memoryStore } from '../upload/memory.ts'
import type { ObjectRemover } from '../upload/object-remover.ts'
import { carryOut, countsOf, findPatient, type Held } from './withdraw.ts'

const { signal } = new AbortController()
const PROJECT = '0d'.repeat(32)
let [device, recipient, identity] = [{} as Signer, {} as Recipient, {} as Identity]

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
let place: ReturnType<typeof newStore>
beforeEach(() => {
  place = newStore()
})

const facts = async (body: Uint8Array<ArrayBuffer>) => ({
  objectName: objectName(),
  messageId: 'ee'.repeat(32),
  sizeBytes: body.length,
  sha256: await sha256(body),
  recipients: [recipient.fingerprint],
})
const random = (sizeBytes: number) => crypto.getRandomValues(new Uint8Array(sizeBytes))

/** An object in a blob of its own. */
const whole = async (): Promise<ManifestObject> => {
  const body = random(50)
  const object = wholeObject(await facts(body))
  await place.store.put(object.name, body, signal)
  return object
}

/** Objects in one blob, one after the other. */
const packed = async (count: number): Promise<readonly ManifestObject[]> => {
  const blob = objectName()
  await place.store.put(blob, random(10 * count), signal)
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const object = wholeObject(await facts(random(10)))
      return { ...object, segments: [{ blob, offset: 10 * index, length: 10, sha256: object.sha256 }] }
    }),
  )
}

/** A batch of objects, each with the pseudonym of its patient. */
const batchOf = async (patients: readonly (readonly [ManifestObject, string])[]) => {
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
  const objects = [...patients.map(([object]) => object), wholeObject(catalogue)]
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

const find = (...pseudonyms: readonly string[]) =>
  findPatient({ reader: place.store, identities: [identity], pseudonyms: new Set(pseudonyms), signal })

const requestFor = ({ holdings, unread }: Held): Withdrawal => ({
  project: PROJECT,
  pseudonyms: ['SL-1'],
  reason: 'consent-withdrawn',
  requested: '2026-11-22T08:00:00Z',
  holdings,
  unread: unread.length,
})
const carry = async (held: Held) =>
  carryOut({ request: requestFor(held), store: place.store, remover: place.remover, signal })

describe('finding a patient', () => {
  it('finds every object in every batch, and nobody else’s', async () => {
    const [a, b, c, d] = [await whole(), await whole(), await whole(), await whole()]
    const one = await batchOf([
      [a, 'SL-1'],
      [b, 'SL-2'],
    ])
    await batchOf([[c, 'SL-3']])
    const three = await batchOf([[d, 'S-001']])
    const { holdings, unread } = await find('SL-1', 'S-001')
    const named = holdings.map(({ batch, manifest, objects }) => [batch, manifest, objects.map(({ name }) => name)])
    expect(named).toHaveLength(2)
    expect(named).toContainEqual([one.batch, one.sha256, [a.name]])
    expect(named).toContainEqual([three.batch, three.sha256, [d.name]])
    expect([countsOf(holdings), unread]).toEqual([{ objects: 2, batches: 2 }, []])
    expect((await find('SL')).holdings).toEqual([])
  })

  it('says which batches it could not look into', async () => {
    const [a, b] = [await whole(), await whole()]
    await batchOf([[a, 'SL-1']])
    const lost = await batchOf([[b, 'SL-1']])
    await place.remover.remove(lost.catalogue, signal)
    await place.store.put('manifest-x.json', random(9), signal)
    const { holdings, unread } = await find('SL-1')
    expect(countsOf(holdings)).toEqual({ objects: 1, batches: 1 })
    expect(unread.map(({ object }) => object).sort()).toEqual([lost.batch, 'manifest-x.json'].sort())
    expect(unread).toContainEqual({ object: lost.batch, code: 'restore/object-missing' })
  })
})

describe('carrying a request out', () => {
  it('deletes what is named and nothing else, and finds nothing to delete the second time', async () => {
    const [a, b, c] = [await whole(), await whole(), await whole()]
    const { name, catalogue } = await batchOf([
      [a, 'SL-1'],
      [b, 'SL-2'],
      [c, 'SL-1'],
    ])
    const held = await find('SL-1')
    expect(await carry(held)).toEqual({ removed: 2, absent: 0, shared: [], refused: [] })
    expect([...place.gone].sort()).toEqual([a.name, c.name].sort())
    for (const left of [b.name, name, catalogue]) expect(await place.store.stat(left, signal)).toBeDefined()
    expect(await carry(held)).toEqual({ removed: 0, absent: 2, shared: [], refused: [] })
  })

  it('leaves a pack in which others stand, and says which objects that keeps', async () => {
    const [mine, theirs] = await packed(2)
    const own = await whole()
    await batchOf([
      [mine!, 'SL-1'],
      [theirs!, 'SL-2'],
      [own, 'SL-1'],
    ])
    expect(await carry(await find('SL-1'))).toEqual({ removed: 1, absent: 0, shared: [mine!.name], refused: [] })
    expect([...place.gone]).toEqual([own.name])
  })

  it('leaves a pack of which no manifest says what else is in it', async () => {
    const [mine] = await packed(2)
    await batchOf([[mine!, 'SL-1']])
    expect(await carry(await find('SL-1'))).toMatchObject({ removed: 0, shared: [mine!.name] })
    expect(place.gone.size).toBe(0)
  })

  it('deletes a pack that is the patient’s alone, once; and not where a manifest cannot be read', async () => {
    const pack = await packed(3)
    await batchOf(pack.map((object) => [object, 'SL-1'] as const))
    const held = await find('SL-1')
    await place.store.put('manifest-x.json', random(9), signal)
    expect(await carry(held)).toMatchObject({ removed: 0, shared: pack.map(({ name }) => name) })
    await place.remover.remove('manifest-x.json', signal)
    const without = { ...place.store, list: (prefix: string, at: AbortSignal) => present(prefix, at) }
    const done = await carryOut({ request: requestFor(held), store: without, remover: place.remover, signal })
    expect(done).toEqual({ removed: 3, absent: 0, shared: [], refused: [] })
  })

  it('leaves an object that another batch needs under another name', async () => {
    const a = await whole()
    const again = { ...a, name: objectName() }
    await batchOf([[a, 'SL-1']])
    await batchOf([[again, 'SL-2']])
    expect(await carry(await find('SL-1'))).toMatchObject({ removed: 0, shared: [a.name] })
  })

  it('leaves what stands under the name of an object and is not it', async () => {
    const a = wholeObject(await facts(random(50)))
    await place.store.put(a.name, random(60), signal)
    await batchOf([[a, 'SL-1']])
    expect(await carry(await find('SL-1'))).toMatchObject({ removed: 0, shared: [a.name] })
  })

  it('goes on when the store refuses one, and says so', async () => {
    const [a, b] = [await whole(), await whole()]
    await batchOf([
      [a, 'SL-1'],
      [b, 'SL-1'],
    ])
    const request = requestFor(await find('SL-1'))
    const remover: ObjectRemover = {
      remove: (name, at) =>
        name === a.name ? Promise.reject(new Failure('upload/not-permitted')) : place.remover.remove(name, at),
    }
    expect(await carryOut({ request, store: place.store, remover, signal })).toEqual({
      removed: 1,
      absent: 0,
      shared: [],
      refused: [{ object: a.name, code: 'upload/not-permitted' }],
    })
  })

  async function* present(prefix: string, at: AbortSignal) {
    for await (const stat of place.store.list(prefix, at)) if (!place.gone.has(stat.name)) yield stat
  }
})
