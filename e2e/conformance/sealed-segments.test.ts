import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { concat, type Bytes } from '../../src/bytes/concat.ts'
import { collect } from '../../src/bytes/streams.ts'
import { generateRecipient, importRecipient, type Recipient, type RecipientPair } from '../../src/crypto/recipient.ts'
import { generateSigner, importSigner, type Signer } from '../../src/crypto/signature.ts'
import { partName } from '../../src/outbox/places.ts'
import { signManifest, manifestObject, type Segment, type SignedManifest } from '../../src/seal/manifest.ts'
import { batchName, objectName } from '../../src/seal/object-name.ts'
import { original } from '../../src/seal/original.ts'
import { seal } from '../../src/seal/seal.ts'
import { inFolder, PYTHON, RESTORE_PY, RESTORE_SH, run, sha256 } from './sealed-readers.ts'

const PASSPHRASE = 'lantern tidal mosaic'
const PARTS = 3

let locked: RecipientPair
let recipients: readonly Recipient[]
let device: Signer

const sealedOf = async (plain: Bytes) => {
  const sealing = await seal(original(new Blob([plain])), { lane: 'backup', recipients })
  const bytes = await collect(sealing.stream)
  return { ...(await sealing.done), bytes, plain, name: sealing.objectName }
}
type Object = Awaited<ReturnType<typeof sealedOf>>

const blobs = new Map<string, Bytes>()
const put = (blob: string, body: Bytes): Segment => {
  blobs.set(blob, body)
  return { blob, offset: 0, length: body.length, sha256: sha256(body) }
}

/** One blob for all, one after the other. */
const inPack = (pack: string, objects: readonly Object[]) => {
  put(pack, concat(objects.map(({ bytes }) => bytes)))
  let offset = 0
  return objects.map((object) => {
    const segment = { blob: pack, offset, length: object.sizeBytes, sha256: object.sha256 }
    offset += object.sizeBytes
    return manifestObject({ ...object, objectName: object.name, segments: [segment] })
  })
}

const inParts = (object: Object) => {
  const partBytes = Math.ceil(object.sizeBytes / PARTS)
  const segments = Array.from({ length: PARTS }, (_, index) =>
    put(partName(object.name, index), object.bytes.slice(index * partBytes, (index + 1) * partBytes)),
  )
  return manifestObject({ ...object, objectName: object.name, segments })
}

const pack = objectName()
let [packed, parted, whole]: [Object[], Object, Object] = [[], {} as Object, {} as Object]
let manifest: SignedManifest
beforeAll(async () => {
  const study = await generateRecipient(undefined, 3072)
  locked = await generateRecipient(PASSPHRASE)
  recipients = [
    await importRecipient({ name: 'study', pem: study.publicPem }),
    await importRecipient({ name: 'custodian', pem: locked.publicPem }),
  ]
  device = await importSigner((await generateSigner()).privatePem)
  packed = [
    await sealedOf(Uint8Array.from(randomBytes(700_000))),
    await sealedOf(new Uint8Array(50_000).fill(7)),
    await sealedOf(new Uint8Array(0)),
  ]
  parted = await sealedOf(Uint8Array.from(randomBytes(2_500_001)))
  whole = await sealedOf(Uint8Array.from(randomBytes(1000)))
  put(whole.name, whole.bytes)
  const objects = [...inPack(pack, packed), inParts(parted), manifestObject({ ...whole, objectName: whole.name })]
  const created = '2026-11-22T08:00:00Z'
  const batch = { batch: batchName(), lane: 'backup', project: '0a'.repeat(32), created, objects } as const
  manifest = await signManifest(batch, device)
})

interface Attempt {
  /** Only this object. */
  readonly only?: string
  readonly blobs?: ReadonlyMap<string, Bytes>
  readonly manifest?: Uint8Array
  readonly signer?: string
}

const SCRIPTS = [
  ['restore.sh', ['bash', RESTORE_SH]],
  ['restore.py', [PYTHON, RESTORE_PY]],
] as const

const digests = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, sha256(readFileSync(join(folder, name)))]))

describe.each(SCRIPTS)('%s, on a downloaded container with packs and parts', (_, [command, script]) => {
  const restore = (attempt: Attempt = {}) =>
    inFolder((folder) => {
      const [key, list, container, out] = ['key.pem', 'manifest.json', 'container', 'out'].map((name) =>
        join(folder, name),
      ) as [string, string, string, string]
      writeFileSync(key, locked.privatePem, { mode: 0o600 })
      writeFileSync(list, attempt.manifest ?? manifest.bytes)
      mkdirSync(container)
      for (const [name, bytes] of attempt.blobs ?? blobs) writeFileSync(join(container, name), bytes)
      mkdirSync(out)
      const { only } = attempt
      const [from, to] = only === undefined ? [container, out] : [join(container, only), join(out, only)]
      const args = [script, key, list, attempt.signer ?? device.fingerprint, from, to]
      const { status, said } = run(command, args, { SEALIFT_PASSPHRASE: PASSPHRASE })
      const restored = Object.entries(digests(out)).filter(([name]) => !name.endsWith('.part'))
      return { status, said, restored: Object.fromEntries(restored) }
    })
  const plainOf = (objects: readonly Object[]) =>
    Object.fromEntries(objects.map(({ name, plain }) => [name, sha256(plain)]))

  it('gives back every object of a manifest, by its name', async () => {
    const all = plainOf([...packed, parted, whole])
    expect(await restore()).toEqual({ status: 0, said: '', restored: all })
  })

  it('gives back one, whether it is in a pack, in parts, or a blob', async () => {
    for (const one of [packed[0]!, packed[2]!, parted, whole])
      expect(await restore({ only: one.name })).toMatchObject({ status: 0, restored: plainOf([one]) })
  })

  const refused = async (changed: Readonly<Record<string, Bytes | undefined>>) => {
    const now = new Map(blobs)
    for (const [name, bytes] of Object.entries(changed)) {
      if (bytes === undefined) now.delete(name)
      else now.set(name, bytes)
    }
    const { status, said, restored } = await restore({ blobs: now })
    expect(status).toBe(1)
    const left = [...packed, parted, whole].filter(({ name }) => !(name in restored))
    for (const { name } of left) expect(said).toContain(name)
    expect(restored).toEqual(plainOf([...packed, parted, whole].filter(({ name }) => name in restored)))
    return left.map(({ name }) => name)
  }

  it('refuses what a flipped byte of a pack touches, and gives back the others', async () => {
    const flipped = blobs.get(pack)!.slice()
    const at = packed[0]!.sizeBytes + packed[1]!.sizeBytes - 1
    flipped[at] = (flipped[at] ?? 0) ^ 1
    expect(await refused({ [pack]: flipped })).toEqual([packed[1]!.name])
  })

  it('refuses what a truncated pack has not, and what is missing', async () => {
    const cut = blobs.get(pack)!.subarray(0, -1)
    expect(await refused({ [pack]: cut })).toEqual([packed[2]!.name])
    expect(await refused({ [partName(parted.name, 1)]: undefined })).toEqual([parted.name])
  })

  it('refuses parts that changed places', async () => {
    const [a, b] = [partName(parted.name, 0), partName(parted.name, 1)]
    expect(await refused({ [a]: blobs.get(b)!, [b]: blobs.get(a)! })).toEqual([parted.name])
  })

  it('refuses everything where the manifest moves a segment, or is another’s', async () => {
    const text = Buffer.from(manifest.bytes).toString()
    const offset = `"offset":${packed[0]!.sizeBytes},`
    expect(text.split(offset)).toHaveLength(2)
    const moved = Buffer.from(text.replace(offset, `"offset":${packed[0]!.sizeBytes + 1},`))
    const stranger = 'ab'.repeat(32)
    for (const attempt of [{ manifest: moved }, { signer: stranger }]) {
      const { status, restored } = await restore(attempt)
      expect([status, restored]).toEqual([1, {}])
    }
  })
})
