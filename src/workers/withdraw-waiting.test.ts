import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../bytes/text.ts'
import { recordCipher } from '../crypto/record-cipher.ts'
import { generateSigner, importSigner } from '../crypto/signature.ts'
import { sha256 } from '../crypto/digest.ts'
import { accept } from '../outbox/accept.ts'
import type { Receipt } from '../outbox/job.ts'
import { manifestObject, signManifest, type ManifestObject } from '../seal/manifest.ts'
import { batchName, objectName } from '../seal/object-name.ts'
import type { Holding, Withdrawal } from '../seal/withdrawal.ts'
import { memoryOutbox } from '../storage/memory.ts'
import { listed } from '../pipeline/batch.ts'
import { engine } from '../pipeline/engine.ts'
import { findInOutbox } from '../pipeline/withdraw-outbox.ts'
import {
  batchOf,
  facts,
  packed,
  parted,
  place,
  random,
  requestFor,
  signal,
  whole,
} from '../pipeline/withdraw.fixture.ts'
import { carryOut } from '../pipeline/withdraw.ts'

const NOTHING = { removed: 0, absent: 0, shared: [], waiting: [], refused: [] }
const carryOutOf = (request: Withdrawal) => carryOut({ request, store: place.store, remover: place.remover, signal })

/** Asked when each of them was to stand under its own name, and had not been sent. */
const askedBefore = (batch: string, objects: readonly ManifestObject[]): Withdrawal => {
  const planned = objects.map(({ name, sizeBytes, sha256: digest }) => ({
    name,
    sizeBytes,
    sha256: digest,
    segments: [{ blob: name, offset: 0, length: sizeBytes, sha256: digest }],
  }))
  const holdings: readonly Holding[] = [{ batch, objects: planned }]
  return { ...requestFor({ holdings, unread: [], of: 0 }), waiting: objects.map(({ name }) => name) }
}
const namesOf = (objects: readonly ManifestObject[]) => objects.map(({ name }) => name)
const blobsOf = (objects: readonly ManifestObject[]) => [
  ...new Set(objects.flatMap(({ segments }) => segments.map(({ blob }) => blob))),
]

describe('a withdrawal that is asked for before its objects are sent', () => {
  it('waits for the manifest, and is carried out where the line has put them', async () => {
    const outbox = memoryOutbox()
    const records = await recordCipher(random(32), 'outbox')
    const receipts: Receipt[] = []
    const running = engine(outbox, { onReceipt: (receipt) => receipts.push(receipt) })
    running.useRecords(records)
    await running.lead()
    const [stop, batch] = [new AbortController(), batchName()]
    const ended = running.run(stop.signal)
    const ids = [objectName(), objectName()]
    for (const id of ids) {
      const bytes = random(1000)
      const measure = { sizeBytes: bytes.length, sha256: await sha256(bytes) }
      const sealedRecord = toUtf8(JSON.stringify({ patientId: 'SL-1' }))
      await accept(
        {
          ...{ id, batch, kind: 'instance', maxBytes: bytes.length, blockBytes: 2 ** 20 },
          ciphertext: { stream: new Blob([bytes]).stream(), done: Promise.resolve(measure) },
          details: () => Promise.resolve({ messageId: 'ee'.repeat(32), recipients: [], group: 'g', sealedRecord }),
        },
        running.intake,
        signal,
      )
    }
    const { holdings, waiting, unread } = await findInOutbox(outbox, records, new Set(['SL-1']))
    expect([...waiting].sort()).toEqual([...ids].sort())
    const request = { ...requestFor({ holdings, unread: [], of: 0 }), waiting, unread }

    running.connect(place.store)
    await expect.poll(() => receipts.length).toBe(2)
    const objects = receipts.map(listed)
    const [pack = '', ...others] = blobsOf(objects)
    expect([others, ids.includes(pack)]).toEqual([[], false])
    const unlisted = await carryOutOf(request)
    expect({ ...unlisted, waiting: [...unlisted.waiting].sort() }).toEqual({ ...NOTHING, waiting: [...ids].sort() })
    expect(place.gone.size).toBe(0)

    const device = await importSigner((await generateSigner()).privatePem)
    const facts = { batch, lane: 'research', project: request.project, created: request.requested, objects } as const
    const { name, bytes } = await signManifest(facts, device)
    await place.store.put(name, bytes, signal)
    expect(await carryOutOf(request)).toEqual({ ...NOTHING, removed: 2 })
    expect([...place.gone]).toEqual([pack])
    expect(await carryOutOf(request)).toEqual({ ...NOTHING, absent: 2 })
    stop.abort()
    await ended
  })

  it.each([
    ['under another name', async () => [await renamed()]],
    ['in parts', async () => [await parted(3)]],
    ['in a pack', async () => packed(3)],
  ])('finds them %s', async (_, sent) => {
    const objects = await sent()
    const { batch } = await batchOf(objects.map((object) => [object, 'SL-1'] as const))
    const request = askedBefore(batch, objects)
    expect(await carryOutOf(request)).toEqual({ ...NOTHING, removed: objects.length })
    expect([...place.gone].sort()).toEqual(blobsOf(objects).sort())
    expect(await carryOutOf(request)).toEqual({ ...NOTHING, absent: objects.length })
  })

  it('finds by itself what was to stand in a pack and was taken out of it', async () => {
    const object = await whole()
    const { batch } = await batchOf([[object, 'SL-1']])
    const request = askedBefore(batch, [object])
    const planned = request.holdings.map((holding) => ({
      ...holding,
      objects: holding.objects.map((one) => ({
        ...one,
        segments: one.segments.map((segment) => ({ ...segment, blob: 'a pack', offset: 7 })),
      })),
    }))
    expect(await carryOutOf({ ...request, holdings: planned })).toEqual({ ...NOTHING, removed: 1 })
    expect([...place.gone]).toEqual([object.name])
  })

  it('leaves a pack in which they stand beside others', async () => {
    const [mine, theirs] = await packed(2)
    const { batch } = await batchOf([
      [mine!, 'SL-1'],
      [theirs!, 'SL-2'],
    ])
    expect(await carryOutOf(askedBefore(batch, [mine!]))).toEqual({ ...NOTHING, shared: [mine!.name] })
    expect(place.gone.size).toBe(0)
  })

  it('believes no manifest that says of other bytes that they are the patient’s', async () => {
    const [foreign, object] = [objectName(), manifestObject(await facts(random(50)))]
    await place.store.put(foreign, random(50), signal)
    const forged = { ...object, segments: [{ blob: foreign, offset: 0, length: 50, sha256: object.sha256 }] }
    const { batch } = await batchOf([[forged, 'SL-1']])
    expect(await carryOutOf(askedBefore(batch, [object]))).toEqual({ ...NOTHING, waiting: [object.name] })
    expect(place.gone.size).toBe(0)
  })

  it('takes what is left of parts for nobody’s when some of them are gone', async () => {
    const object = await parted(3)
    const { batch } = await batchOf([[object, 'SL-1']])
    const [first = '', ...others] = blobsOf([object])
    await place.remover.remove(first, signal)
    expect(await carryOutOf(askedBefore(batch, [object]))).toEqual({ ...NOTHING, waiting: [object.name] })
    for (const other of others) expect(await place.store.stat(other, signal)).toBeDefined()
  })

  it.each([
    ['of another batch', (request: Withdrawal) => ({ ...request, holdings: otherBatch(request.holdings) })],
    ['of another project', (request: Withdrawal) => ({ ...request, project: 'ff'.repeat(32) })],
  ])('believes no manifest %s', async (_, other) => {
    const objects = await packed(2)
    const { batch } = await batchOf(objects.map((object) => [object, 'SL-1'] as const))
    expect(await carryOutOf(other(askedBefore(batch, objects)))).toEqual({ ...NOTHING, waiting: namesOf(objects) })
  })

  it('deletes what stands under its own name already, and still waits for the manifest', async () => {
    const object = await whole()
    const request = askedBefore(batchName(), [object])
    expect(await carryOutOf(request)).toEqual({ ...NOTHING, removed: 1, waiting: [object.name] })
    expect(await carryOutOf(request)).toEqual({ ...NOTHING, waiting: [object.name] })
  })

  it('counts as gone without a manifest only what had been sent when it was asked for', async () => {
    const object = await whole()
    const request = askedBefore(batchName(), [object])
    await place.remover.remove(object.name, signal)
    const { waiting: _waiting, ...older } = request
    expect(await carryOutOf({ ...request, waiting: [] })).toEqual({ ...NOTHING, absent: 1 })
    expect(await carryOutOf(older)).toEqual({ ...NOTHING, waiting: [object.name] })
    const { batch } = await batchOf([[object, 'SL-1']])
    expect(await carryOutOf({ ...older, holdings: askedBefore(batch, [object]).holdings })).toEqual({
      ...NOTHING,
      absent: 1,
    })
  })

  const otherBatch = (holdings: readonly Holding[]) => holdings.map((holding) => ({ ...holding, batch: batchName() }))
  const renamed = async (): Promise<ManifestObject> => {
    const object = await whole()
    const name = objectName()
    return { ...object, name, segments: object.segments.map((segment) => ({ ...segment })) }
  }
})
