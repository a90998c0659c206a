import { randomBytes } from 'node:crypto'
import { AlgorithmSuiteIdentifier, MessageFormat } from '@aws-crypto/client-node'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Bytes } from '../../src/bytes/concat.ts'
import { collect, streamOf } from '../../src/bytes/streams.ts'
import { decryptMessage } from '../../src/crypto/message-decrypt.ts'
import { encryptMessage } from '../../src/crypto/message-encrypt.ts'
import { FRAME_BYTES } from '../../src/crypto/message-format.ts'
import { committed, everyFlip, tamperings, type Samples, type Tampering } from '../../src/crypto/message.contract.ts'
import { generateRecipient, importIdentity, importRecipient, type Identity } from '../../src/crypto/recipient.ts'
import { amazon, amazonReader, keyring, pythonReader, sha256, type Reader } from './sealed-readers.ts'

const SIZES = [0, 1, FRAME_BYTES - 1, FRAME_BYTES, FRAME_BYTES + 1, 3 * FRAME_BYTES]
const CONTEXT = { 'sealift-encoding': 'identity', 'sealift-lane': 'research', z: 'ünïcode', A: 'capital' }

const bytesOf = (sizeBytes: number): Bytes => Uint8Array.from(randomBytes(sizeBytes))

const someone = async (name: string) => {
  const pair = await generateRecipient(undefined, 3072)
  const recipient = await importRecipient({ name, pem: pair.publicPem })
  return { name, ...pair, recipient, identity: await importIdentity(pair.privatePem) }
}
let ana: Awaited<ReturnType<typeof someone>>
let ben: typeof ana
let eve: typeof ana
beforeAll(async () => {
  ;[ana, ben, eve] = [await someone('ana'), await someone('bén'), await someone('ana')]
})

const encrypt = async (plain: Bytes, frameBytes = FRAME_BYTES) => {
  const recipients = [ana.recipient, ben.recipient]
  const { stream, ...made } = await encryptMessage({ recipients, context: CONTEXT, frameBytes })
  return { ...made, message: await collect(streamOf([plain]).pipeThrough(stream)) }
}

const oursFor =
  (identity: Identity): Reader =>
  async (objects) => {
    const verdicts: Record<string, string> = {}
    for (const [name, bytes] of Object.entries(objects)) {
      const opened = decryptMessage(streamOf([Uint8Array.from(bytes)]), [identity]).then(({ plain }) => collect(plain))
      verdicts[name] = await opened.then(sha256, (error: unknown) => `refused: ${String(error)}`)
    }
    return verdicts
  }

/** Everyone who checks tags: this program, Amazon's SDK under its strictest policy, python3-cryptography. */
const readers = (one: typeof ana): [string, Reader][] => [
  ['sealift', oursFor(one.identity)],
  ['@aws-crypto/client-node', amazonReader(one.name)],
  ['python3-cryptography', pythonReader],
]

describe('what sealift writes', () => {
  it.each([0, 1, 2])('is read by reader %i at every size, by each recipient alone', async (index) => {
    const plains = SIZES.map(bytesOf)
    const messages = await Promise.all(plains.map(async (plain) => (await encrypt(plain)).message))
    const objects = Object.fromEntries(messages.map((message, at) => [String(SIZES[at]), message]))
    const expected = Object.fromEntries(plains.map((plain, at) => [String(SIZES[at]), sha256(plain)]))
    for (const one of [ana, ben]) {
      const [name, read] = readers(one)[index]!
      expect([name, await read(objects, one.privatePem)]).toEqual([name, expected])
    }
    const [name, read] = readers(eve)[index]!
    const verdicts = Object.values(await read(objects, eve.privatePem))
    expect([name, verdicts.filter((verdict) => !verdict.startsWith('refused'))]).toEqual([name, []])
  })

  it('carries its context as Amazon’s SDK reads it', async () => {
    const { message, messageId } = await encrypt(bytesOf(10))
    const { messageHeader } = await amazon.decrypt(keyring('ana', { privateKey: ana.privatePem }), Buffer.from(message))
    expect({ ...messageHeader.encryptionContext }).toEqual(CONTEXT)
    expect(Buffer.from(messageHeader.messageId).toString('hex')).toBe(messageId)
    expect(messageHeader).toMatchObject({ frameLength: FRAME_BYTES, version: MessageFormat.V2 })
    expect(messageHeader.encryptedDataKeys.map(({ providerId, providerInfo }) => [providerId, providerInfo])).toEqual([
      ['sealift', 'ana'],
      ['sealift', 'bén'],
    ])
  })
})

describe('what Amazon’s SDK writes', () => {
  it.each([4096, FRAME_BYTES])('is read by sealift, in frames of %i', async (frameLength) => {
    for (const sizeBytes of [0, 1, frameLength - 1, frameLength, frameLength + 1, 3 * frameLength]) {
      const plain = bytesOf(sizeBytes)
      const suiteId = AlgorithmSuiteIdentifier.ALG_AES256_GCM_IV12_TAG16_HKDF_SHA512_COMMIT_KEY
      const ring = keyring('any name', { publicKey: ana.publicPem })
      const { result } = await amazon.encrypt(ring, plain, { suiteId, frameLength, encryptionContext: CONTEXT })
      const opened = await decryptMessage(streamOf([Uint8Array.from(result)]), [ana.identity])
      expect(opened.context).toEqual(CONTEXT)
      expect(sha256(await collect(opened.plain))).toBe(sha256(plain))
    }
  })

  it('with its default suite, which signs, is not taken for ours', async () => {
    const { result } = await amazon.encrypt(keyring('ana', { publicKey: ana.publicPem }), bytesOf(10))
    const opening = decryptMessage(streamOf([Uint8Array.from(result)]), [ana.identity])
    await expect(opening).rejects.toMatchObject({ code: 'crypto/unknown-format' })
  })
})

describe('what was tampered with', () => {
  const FRAME = 4096
  let samples: Samples
  beforeAll(async () => {
    const { message, headerBytes } = await encrypt(bytesOf(3 * FRAME + 100), FRAME)
    samples = {
      message,
      headerBytes,
      frameBytes: FRAME,
      other: (await encrypt(bytesOf(3 * FRAME + 100), FRAME)).message,
    }
  })

  const opened = async (read: Reader, cases: readonly Tampering[]) => {
    const objects = Object.fromEntries(cases.map(({ bytes }, index) => [`case-${index}`, bytes]))
    const verdicts = await read({ ...objects, untouched: samples.message }, ana.privatePem)
    expect(verdicts['untouched']).toMatch(/^[0-9a-f]{64}$/)
    return cases.filter((_, index) => !verdicts[`case-${index}`]?.startsWith('refused')).map(({ name }) => name)
  }

  it.each([0, 1, 2])('is refused by reader %i', async (index) => {
    const [name, read] = readers(ana)[index]!
    const appended = tamperings(samples)
      .filter(({ onlyLength }) => onlyLength)
      .map((one) => one.name)
    // The format leaves this to us: Amazon's reader accepts what follows the final frame.
    const accepted = name.startsWith('@aws') ? appended : []
    expect([name, await opened(read, tamperings(samples))]).toEqual([name, accepted])
  })

  it.each([0, 1, 2])(
    'by one who may seal, so that it is not committed to its key, is refused by reader %i',
    async (index) => {
      const [name, read] = readers(ana)[index]!
      const objects = { right: await committed(ana.recipient, 0), wrong: await committed(ana.recipient, 1) }
      const { right, wrong } = await read(objects, ana.privatePem)
      expect([name, right, wrong?.startsWith('refused')]).toEqual([name, sha256(new Uint8Array(0)), true])
    },
  )

  it.each([0, 1, 2])('in any byte of the header is refused by reader %i', async (index) => {
    const [name, read] = readers(ana)[index]!
    const cases = everyFlip(samples.message).slice(0, samples.headerBytes)
    expect([name, await opened(read, cases)]).toEqual([name, []])
  })
})
