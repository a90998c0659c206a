import { createCipheriv, createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Bytes } from '../../src/bytes/concat.ts'
import { readChunks } from '../../src/bytes/streams.ts'
import { decryptMessage } from '../../src/crypto/message-decrypt.ts'
import { encryptMessage } from '../../src/crypto/message-encrypt.ts'
import {
  generateRecipient,
  importIdentity,
  importRecipient,
  type Identity,
  type Recipient,
} from '../../src/crypto/recipient.ts'
import { amazon, keyring } from './sealed-readers.ts'

const MiB = 1024 * 1024
const GiB = 1024 * MiB
const BIG = process.env['SEALIFT_BIG'] === '1'

let recipient: Recipient
let identity: Identity
let privatePem: string
beforeAll(async () => {
  const pair = await generateRecipient()
  recipient = await importRecipient({ name: 'study', pem: pair.publicPem })
  identity = await importIdentity(pair.privatePem)
  privatePem = pair.privatePem
})

/** So many bytes that look random and are the same each time: AES-CTR over nothing. */
const seeded = (sizeBytes: number) => {
  const cipher = createCipheriv('aes-256-ctr', Buffer.alloc(32, 7), Buffer.alloc(16))
  const digest = createHash('sha256')
  const zeros = new Uint8Array(MiB / 4)
  let left = sizeBytes
  const stream = new ReadableStream<Bytes>(
    {
      pull(controller) {
        const piece = Uint8Array.from(cipher.update(zeros.subarray(0, Math.min(left, zeros.length))))
        left -= piece.length
        digest.update(piece)
        controller.enqueue(piece)
        if (left === 0) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  return { stream, sha256: () => digest.digest('hex') }
}

type Opening = (message: ReadableStream<Bytes>) => Promise<AsyncIterable<Uint8Array>>

const bySealift: Opening = async (message) => readChunks((await decryptMessage(message, [identity])).plain)

const byAmazon: Opening = (message) => {
  const opening = amazon.decryptStream(keyring('study', { privateKey: privatePem }))
  const source = Readable.fromWeb(message as NodeStream<Bytes>)
  source.on('error', (error) => opening.destroy(error))
  return Promise.resolve(source.pipe(opening) as AsyncIterable<Uint8Array>)
}

/** Sealed and opened in one stream. `growthBytes` is how far the resident memory rose above where it was. */
const passThrough = async (sizeBytes: number, open: Opening) => {
  const plain = seeded(sizeBytes)
  const { stream } = await encryptMessage({ recipients: [recipient], context: { 'sealift-encoding': 'identity' } })
  const digest = createHash('sha256')
  const [before, startMs] = [process.memoryUsage.rss(), performance.now()]
  let [peak, restoredBytes] = [before, 0]
  for await (const piece of await open(plain.stream.pipeThrough(stream))) {
    digest.update(piece)
    restoredBytes += piece.length
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const seconds = (performance.now() - startMs) / 1000
  return { restoredBytes, same: digest.digest('hex') === plain.sha256(), growthBytes: peak - before, seconds }
}

const shown = ({ seconds, growthBytes, restoredBytes }: Awaited<ReturnType<typeof passThrough>>) =>
  `${(restoredBytes / MiB).toFixed(0)} MiB in ${seconds.toFixed(1)} s, memory +${(growthBytes / MiB).toFixed(0)} MiB`

const HOUR = 3_600_000

describe.each([
  ['sealift', bySealift],
  ['@aws-crypto/client-node', byAmazon],
])('a large object, opened by %s', (_, open) => {
  it('of 1 GiB comes back, and needs the memory of a small one', { timeout: HOUR }, async () => {
    await passThrough(256 * MiB, open)
    const large = await passThrough(GiB, open)
    console.log(shown(large))
    expect(large).toMatchObject({ restoredBytes: GiB, same: true })
    expect(large.growthBytes).toBeLessThan(200 * MiB)
  })

  it.skipIf(!BIG)('of 20 GiB comes back, and needs no more (SEALIFT_BIG=1)', { timeout: HOUR }, async () => {
    const huge = await passThrough(20 * GiB, open)
    console.log(shown(huge))
    expect(huge).toMatchObject({ restoredBytes: 20 * GiB, same: true })
    expect(huge.growthBytes).toBeLessThan(200 * MiB)
  })
})
