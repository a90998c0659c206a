import { encryptMessage } from '../../src/crypto/message-encrypt.ts'
import { FRAME_BYTES } from '../../src/crypto/message-format.ts'
import { generateRecipient, importRecipient, type Recipient } from '../../src/crypto/recipient.ts'
import { readChunks } from '../../src/bytes/streams.ts'
import { approve } from '../../src/deid/approve.ts'
import type { Deidentified } from '../../src/deid/deidentified.ts'
import { seal } from '../../src/seal/seal.ts'
import type { Contender } from './rounds.ts'

const RANDOM_MAX = 65_536

const noise = (sizeBytes: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(sizeBytes)
  for (let at = 0; at < sizeBytes; at += RANDOM_MAX) crypto.getRandomValues(bytes.subarray(at, at + RANDOM_MAX))
  return bytes
}

async function readOut(stream: ReadableStream<Uint8Array>): Promise<number> {
  let sizeBytes = 0
  for await (const chunk of readChunks(stream)) sizeBytes += chunk.length
  return sizeBytes
}

/** The bytes as they come from a file: a stream of pieces. */
const pieces = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      controller.enqueue(bytes.subarray(at, (at += FRAME_BYTES)))
      if (at >= bytes.length) controller.close()
    },
  })
}

/** WebCrypto alone, two segments in flight, each with its own IV: nothing is named, bound, framed or kept. */
const raw = async (bytes: Uint8Array<ArrayBuffer>): Promise<Contender> => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt'])
  const segment = (at: number) => {
    const iv = new Uint8Array(12)
    new DataView(iv.buffer).setUint32(8, at / FRAME_BYTES + 1)
    return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes.subarray(at, at + FRAME_BYTES))
  }
  const run = async () => {
    let before: Promise<unknown> = Promise.resolve()
    for (let at = 0; at < bytes.length; at += FRAME_BYTES) {
      const now = segment(at)
      await before
      before = now
    }
    await before
  }
  return { name: 'WebCrypto AES-256-GCM, 512 KiB at a time', run }
}

const encryption = (bytes: Uint8Array<ArrayBuffer>, recipient: Recipient): Contender => ({
  name: 'a message (header, key wrapped, frames bound to it)',
  run: async () => {
    const { stream } = await encryptMessage({ recipients: [recipient], context: {} })
    return readOut(pieces(bytes).pipeThrough(stream))
  },
})

/** With what sealing does besides: a sample compressed, the digests of what goes in and of what comes out. */
const sealing = async (bytes: Uint8Array<ArrayBuffer>, recipient: Recipient): Promise<Contender> => {
  const parts = { parts: [new Blob([bytes])], changes: [], identity: {} } as unknown as Deidentified
  const approved = await approve(parts, { id: 'bench', atMs: 0 })
  const run = async () => readOut((await seal(approved, { lane: 'research', recipients: [recipient] })).stream)
  return { name: 'seal(), with both digests', run }
}

export async function sealingContenders(sizeBytes: number): Promise<readonly Contender[]> {
  const { publicPem } = await generateRecipient()
  const recipient = await importRecipient({ name: 'bench', pem: publicPem })
  const bytes = noise(sizeBytes)
  return [encryption(bytes, recipient), await raw(bytes), await sealing(bytes, recipient)]
}
