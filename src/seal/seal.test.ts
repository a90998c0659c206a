import { beforeAll, describe, expect, it } from 'vitest'
import { concat, equal, type Bytes } from '../bytes/concat.ts'
import { collect, streamOf } from '../bytes/streams.ts'
import { toHex, toUtf8 } from '../bytes/text.ts'
import { sha256 } from '../crypto/digest.ts'
import { decryptMessage } from '../crypto/message-decrypt.ts'
import { encryptMessage } from '../crypto/message-encrypt.ts'
import {
  generateRecipient,
  importIdentity,
  importRecipient,
  type Identity,
  type Recipient,
} from '../crypto/recipient.ts'
import { approve, approveAgain } from '../deid/approve.ts'
import type { Deidentified } from '../deid/deidentified.ts'
import { openSealed, type Listed } from './open.ts'
import { original } from './original.ts'
import { seal, type SealedObject, type Sealing } from './seal.ts'

let recipient: Recipient
let identity: Identity

beforeAll(async () => {
  const { publicPem, privatePem } = await generateRecipient(undefined, 3072)
  recipient = await importRecipient({ name: 'study', pem: publicPem })
  identity = await importIdentity(privatePem)
}, 60_000)

const noise = (sizeBytes: number): Bytes => {
  const bytes = new Uint8Array(sizeBytes)
  for (let at = 0; at < sizeBytes; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
  return bytes
}
const flat = (sizeBytes: number): Bytes => new Uint8Array(sizeBytes).fill(42)

// Only deidentify() makes one; what is sealed here need not be DICOM.
const deidentified = (parts: readonly (Bytes | Blob)[]) =>
  ({ parts, changes: [], identity: {} }) as unknown as Deidentified
const approved = (parts: readonly (Bytes | Blob)[]) => approve(deidentified(parts), { id: '7', atMs: 0 })
const research = () => ({ lane: 'research', recipients: [recipient] }) as const
const backup = () => ({ lane: 'backup', recipients: [recipient] }) as const

const finish = async (sealing: Sealing): Promise<{ object: SealedObject; bytes: Bytes }> => {
  const bytes = await collect(sealing.stream)
  return { bytes, object: await sealing.done }
}
const listed = ({ objectName: name, messageId, sizeBytes, sha256 }: SealedObject): Listed => ({
  name,
  messageId,
  sizeBytes,
  sha256,
})
const openAll = async (bytes: Bytes, about?: Listed) =>
  collect((await openSealed(streamOf([bytes]), [identity], about)).plain)

describe('sealing', () => {
  it.each([
    ['nothing', [], 'identity'],
    ['noise', [noise(700_000)], 'identity'],
    ['flat pixels', [flat(700_000), new Blob([flat(10)])], 'gzip'],
    ['a few letters', [toUtf8('abc')], 'identity'],
  ] as const)('%s comes back as it was approved', async (_, parts, encoding) => {
    const { object, bytes } = await finish(await seal(await approved(parts), research()))
    const plain = new Uint8Array(await new Blob([...parts]).arrayBuffer())
    expect(equal(await openAll(bytes, listed(object)), plain)).toBe(true)
    expect(object).toMatchObject({ lane: 'research', encoding, plainBytes: plain.length, sizeBytes: bytes.length })
    expect(object.sha256).toBe(await sha256(bytes))
    expect(object.plainSha256).toBe(await sha256(plain))
    expect(object.recipients).toEqual([recipient.fingerprint])
  })

  it('judges by the whole file, not by its head alone', async () => {
    const { object } = await finish(await seal(original(new Blob([noise(70_000), flat(2_000_000)])), backup()))
    expect(object.encoding).toBe('gzip')
  })

  it('says its name, lane and encoding in clear, and nothing else', async () => {
    const sealing = await seal(original(new Blob(['PATIENT^NAME'])), backup())
    const { bytes } = await finish(sealing)
    expect((await decryptMessage(streamOf([bytes]), [identity])).context).toEqual({
      'sealift-encoding': 'identity',
      'sealift-lane': 'backup',
      'sealift-object': sealing.objectName,
    })
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('PATIENT')
  })

  it('gives every seal of the same bytes another name, message id and ciphertext', async () => {
    const instance = await approved([flat(1000)])
    const [one, two] = [await finish(await seal(instance, research())), await finish(await seal(instance, research()))]
    expect(one.object.objectName).toMatch(/^[0-9a-f]{40}$/)
    expect(one.object.objectName).not.toBe(two.object.objectName)
    expect(one.object.messageId).not.toBe(two.object.messageId)
    expect(toHex(one.bytes.subarray(-32))).not.toBe(toHex(two.bytes.subarray(-32)))
    expect(one.object.plainSha256).toBe(two.object.plainSha256)
  })

  it.each([
    ['flat', flat(2_000_000)],
    ['noise', noise(2_000_000)],
  ])('what changed after it was approved never becomes whole (%s)', async (_, bytes) => {
    const instance = await approved([bytes])
    const changed = bytes.slice()
    changed[1_999_999] = (changed[1_999_999] ?? 0) ^ 1
    const sealing = await seal(approveAgain(deidentified([changed]), instance), research())
    const parts: Bytes[] = []
    const reading = sealing.stream.pipeTo(new WritableStream({ write: (part) => void parts.push(part) }))
    await expect(reading).rejects.toMatchObject({ code: 'seal/not-what-was-approved' })
    await expect(sealing.done).rejects.toMatchObject({ code: 'seal/not-what-was-approved' })
    await expect(openAll(concat(parts))).rejects.toMatchObject({ code: 'crypto/truncated' })
  })

  it('an original is refused when it is not what it was known to be', async () => {
    const file = new Blob(['abc'])
    const known = await sha256(toUtf8('abc'))
    expect((await finish(await seal(original(file, known), backup()))).object.plainSha256).toBe(known)
    const sealing = await seal(original(new Blob(['abd']), known), backup())
    await expect(collect(sealing.stream)).rejects.toMatchObject({ code: 'seal/not-what-was-approved' })
  })

  it('keeps the lanes apart', async () => {
    const wrong = { code: 'seal/wrong-lane' }
    await expect(seal(original(new Blob(['a'])), research())).rejects.toMatchObject(wrong)
    await expect(seal(await approved([flat(1)]), backup())).rejects.toMatchObject(wrong)
  })

  it('stops when it is told to, and says so', async () => {
    const stop = new AbortController()
    const sealing = await seal(original(new Blob([noise(3_000_000)])), { ...backup(), signal: stop.signal })
    const reader = sealing.stream.getReader()
    await reader.read()
    stop.abort()
    const drain = async () => {
      while (!(await reader.read()).done);
    }
    await expect(drain()).rejects.toMatchObject({ code: 'bytes/aborted' })
    await expect(sealing.done).rejects.toMatchObject({ code: 'bytes/aborted' })
  })

  it('is over when nobody reads on', async () => {
    const sealing = await seal(original(new Blob([noise(3_000_000)])), backup())
    await sealing.stream.cancel()
    await expect(sealing.done).rejects.toMatchObject({ code: 'bytes/aborted' })
  })
})

describe('opening', () => {
  let object: SealedObject
  let bytes: Bytes
  beforeAll(async () => {
    ;({ object, bytes } = await finish(await seal(await approved([noise(600_000)]), research())))
  })

  it.each([
    ['size', { sizeBytes: 1 }],
    ['digest', { sha256: '00'.repeat(32) }],
    ['message-id', { messageId: '00'.repeat(32) }],
    ['name', { name: '00'.repeat(20) }],
  ])('refuses an object that is not as listed: %s', async (part, change) => {
    const refused = { code: 'seal/not-as-listed', detail: { part } }
    await expect(openAll(bytes, { ...listed(object), ...change })).rejects.toMatchObject(refused)
  })

  it('refuses a longer object, with and without a list', async () => {
    const longer = concat([bytes, Uint8Array.of(0)])
    await expect(openAll(longer)).rejects.toMatchObject({ code: 'crypto/trailing-bytes' })
    await expect(openAll(longer, listed(object))).rejects.toThrow(/^(crypto|seal)\//)
  })

  it('refuses an encoding that it does not know', async () => {
    const { stream } = await encryptMessage({ recipients: [recipient], context: { 'sealift-encoding': 'zstd' } })
    const other = await collect(streamOf([flat(10)]).pipeThrough(stream))
    await expect(openAll(other)).rejects.toMatchObject({ code: 'seal/unknown-encoding' })
  })
})
