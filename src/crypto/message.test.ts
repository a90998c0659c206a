import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { concat, equal, type Bytes } from '../bytes/concat.ts'
import { collect, streamOf } from '../bytes/streams.ts'
import { Failure } from '../errors.ts'
import { byteSource } from './byte-source.ts'
import { decryptMessage, openHeader } from './message-decrypt.ts'
import { encryptMessage, type EncryptOptions } from './message-encrypt.ts'
import { messageBytes } from './message-format.ts'
import { decryptFrame, frameCount, frameRange } from './message-range.ts'
import { committed, contextBytes, everyFlip, tamperings, type Samples } from './message.contract.ts'
import { generateRecipient, importIdentity, importRecipient, type Identity, type Recipient } from './recipient.ts'

const FRAME = 64
const CONTEXT = { 'sealift-lane': 'research', Ωmega: 'ñ', a: '' }

let ana: { recipient: Recipient; identity: Identity }
let ben: typeof ana

const someone = async (name: string) => {
  const { publicPem, privatePem } = await generateRecipient(undefined, 3072)
  return { recipient: await importRecipient({ name, pem: publicPem }), identity: await importIdentity(privatePem) }
}

beforeAll(async () => {
  ;[ana, ben] = await Promise.all([someone('ana'), someone('ben')])
}, 60_000)

const random = (sizeBytes: number) => {
  const bytes = new Uint8Array(sizeBytes)
  for (let at = 0; at < sizeBytes; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
  return bytes
}

const pieces = (bytes: Bytes, sizes: readonly number[]) =>
  new ReadableStream<Bytes>({
    start(controller) {
      for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
        const size = sizes[turn % sizes.length] ?? 1
        controller.enqueue(bytes.slice(at, at + size))
        at += size
      }
      controller.close()
    },
  })

const encrypt = async (plain: Bytes, options: Partial<EncryptOptions> = {}, sizes = [50]) => {
  const made = await encryptMessage({ recipients: [ana.recipient], context: CONTEXT, frameBytes: FRAME, ...options })
  return { ...made, message: await collect(pieces(plain, sizes).pipeThrough(made.stream)) }
}

const open = async (message: Bytes, identities: readonly Identity[] = [ana.identity], sizes = [50]) => {
  const { plain, ...rest } = await decryptMessage(pieces(message, sizes), identities)
  return { ...rest, plain: await collect(plain) }
}

const refusal = async (message: Bytes): Promise<string> => {
  try {
    await open(message)
  } catch (error) {
    return error instanceof Failure ? error.code : String(error)
  }
  return 'opened'
}

describe('a message', () => {
  it.each([0, 1, FRAME - 1, FRAME, FRAME + 1, 3 * FRAME, 3 * FRAME + 7])(
    'of %i bytes comes back',
    async (sizeBytes) => {
      const plain = random(sizeBytes)
      const { message, messageId, headerBytes } = await encrypt(plain)
      expect(message.length).toBe(messageBytes(headerBytes, sizeBytes, FRAME))
      expect(await open(message)).toEqual({ messageId, context: CONTEXT, plain })
    },
  )

  it('comes back whatever pieces it is handed in, and is taken in', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 3 * FRAME }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 6 * FRAME }), sizes, sizes, async (bytes, handed, taken) => {
        const plain = Uint8Array.from(bytes)
        const { message } = await encrypt(plain, {}, handed)
        expect((await open(message, [ana.identity], taken)).plain).toEqual(plain)
      }),
      { numRuns: 40 },
    )
  })

  it('has frames of 512 KiB unless told otherwise', async () => {
    const plain = random(3 * 512 * 1024 + 5)
    const { message, headerBytes } = await encrypt(plain, { frameBytes: 512 * 1024 }, [65_536])
    const { stream } = await encryptMessage({ recipients: [ana.recipient], context: CONTEXT })
    expect((await collect(pieces(plain, [65_536]).pipeThrough(stream))).length).toBe(message.length)
    expect(message.length).toBe(messageBytes(headerBytes, plain.length))
    expect(equal((await open(message, [ana.identity], [65_536])).plain, plain)).toBe(true)
  })

  it('is another one each time', async () => {
    const [one, two] = [await encrypt(random(0)), await encrypt(random(0))]
    expect(one.messageId).not.toBe(two.messageId)
  })

  it('opens for each recipient alone, and for no stranger', async () => {
    const { message } = await encrypt(random(100), { recipients: [ana.recipient, ben.recipient] })
    expect((await open(message, [ana.identity])).plain).toEqual((await open(message, [ben.identity])).plain)
    const forAna = await encrypt(random(100))
    await expect(open(forAna.message, [ben.identity])).rejects.toMatchObject({ code: 'crypto/not-a-recipient' })
    expect((await open(forAna.message, [ben.identity, ana.identity])).plain).toHaveLength(100)
  })

  it('is not made for nobody', async () => {
    const nobody = encryptMessage({ recipients: [], context: {} })
    await expect(nobody).rejects.toMatchObject({ code: 'crypto/no-recipient' })
  })

  it('has no final frame when its source fails', async () => {
    const { stream } = await encryptMessage({ recipients: [ana.recipient], context: {}, frameBytes: FRAME })
    let turn = 0
    const source = new ReadableStream<Bytes>({
      pull(controller) {
        turn += 1
        if (turn < 4) controller.enqueue(random(FRAME))
        else controller.error(new Failure('seal/not-what-was-approved'))
      },
    })
    const parts: Bytes[] = []
    const writing = source.pipeThrough(stream).pipeTo(new WritableStream({ write: (part) => void parts.push(part) }))
    await expect(writing).rejects.toMatchObject({ code: 'seal/not-what-was-approved' })
    expect(await refusal(concat(parts))).toBe('crypto/truncated')
  })
})

describe('what was tampered with', () => {
  let samples: Samples
  beforeAll(async () => {
    const options = { recipients: [ana.recipient, ben.recipient] }
    const { message, headerBytes } = await encrypt(random(3 * FRAME + 10), options)
    const other = (await encrypt(random(3 * FRAME + 10), options)).message
    samples = { message, other, headerBytes, frameBytes: FRAME }
  })

  it('would open if it were not', async () => expect(await refusal(samples.message)).toBe('opened'))

  it('is refused', async () => {
    for (const { name, bytes } of tamperings(samples)) expect([name, await refusal(bytes)]).not.toContain('opened')
  })

  it('is refused wherever a bit is flipped, and says why in a word', { timeout: 60_000 }, async () => {
    const codes = new Set<string>()
    const { message } = await encrypt(random(FRAME + 10))
    for (const { name, bytes } of everyFlip(message)) {
      const code = await refusal(bytes)
      expect([name, code]).not.toContain('opened')
      codes.add(code)
    }
    expect([...codes].filter((code) => !code.startsWith('crypto/'))).toEqual([])
  })

  it('by appending is told from what is damaged', async () => {
    expect(await refusal(concat([samples.message, Uint8Array.of(0)]))).toBe('crypto/trailing-bytes')
    expect(await refusal(samples.message.subarray(0, -1))).toBe('crypto/truncated')
    expect(await refusal(Uint8Array.from([1, ...samples.message.subarray(1)]))).toBe('crypto/unknown-format')
  })

  it('gives out no frame that was not verified, and not the last one before the end is seen', async () => {
    const appended = concat([samples.message, Uint8Array.of(0)])
    const { plain } = await decryptMessage(pieces(appended, [50]), [ana.identity])
    const parts: Bytes[] = []
    await plain.pipeTo(new WritableStream({ write: (part) => void parts.push(part) })).catch(() => undefined)
    expect(concat(parts)).toHaveLength(3 * FRAME)
  })

  it('a header that asks for too much is refused before it is read', async () => {
    const at = {
      'frame-length': samples.headerBytes - 16 - 32 - 4,
      'data-key-count': 37 + contextBytes(samples.message),
    }
    for (const [part, offset] of Object.entries(at)) {
      const greedy = samples.message.slice()
      greedy.fill(0xff, offset, offset + 2)
      await expect(open(greedy)).rejects.toMatchObject({ code: 'crypto/damaged', detail: { part } })
    }
  })

  it('is refused when it is not committed to its key, though every tag is right', async () => {
    expect(await refusal(await committed(ana.recipient, 0))).toBe('opened')
    const uncommitted = open(await committed(ana.recipient, 1))
    await expect(uncommitted).rejects.toMatchObject({ code: 'crypto/damaged', detail: { part: 'commitment' } })
  })
})

describe('one frame alone', () => {
  it('opens from its range, at every size of the last', async () => {
    for (const sizeBytes of [0, FRAME, 2 * FRAME + 9]) {
      const plain = random(sizeBytes)
      const { message } = await encrypt(plain)
      const header = await openHeader(byteSource(streamOf([message])), [ana.identity])
      const count = frameCount(header, message.length)
      for (let index = 0; index < count; index += 1) {
        const { offset, length } = frameRange(header, index, message.length)
        const piece = await decryptFrame(header, index, message.subarray(offset, offset + length))
        expect(piece).toEqual(plain.subarray(index * FRAME, (index + 1) * FRAME))
      }
      expect(() => frameRange(header, count, message.length)).toThrow('crypto/truncated')
    }
  })

  it('does not open as another one, nor with a byte more or less', async () => {
    const { message } = await encrypt(random(3 * FRAME))
    const header = await openHeader(byteSource(streamOf([message])), [ana.identity])
    const { offset, length } = frameRange(header, 1, message.length)
    const frame = message.subarray(offset, offset + length)
    await expect(decryptFrame(header, 2, frame)).rejects.toMatchObject({ code: 'crypto/damaged' })
    await expect(decryptFrame(header, 1, frame.subarray(1))).rejects.toMatchObject({ code: 'crypto/damaged' })
    const longer = message.subarray(offset, offset + length + 1)
    await expect(decryptFrame(header, 1, longer)).rejects.toMatchObject({ code: 'crypto/trailing-bytes' })
  })
})
