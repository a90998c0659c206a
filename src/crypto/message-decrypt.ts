import { equal, type Bytes } from '../bytes/concat.ts'
import { u32be } from '../bytes/endian.ts'
import { toHex } from '../bytes/text.ts'
import { Failure } from '../errors.ts'
import { byteSource, type ByteSource } from './byte-source.ts'
import {
  DATA_KEY_BYTES,
  deriveMessageKeys,
  FINAL_MARK,
  frameIv,
  frameParams,
  headerParams,
  IV_BYTES,
  TAG_BYTES,
  type EncryptionContext,
} from './message-format.ts'
import { readHeader, type ParsedHeader } from './message-header.ts'
import type { Identity } from './recipient.ts'
import type { Key } from './web-crypto.ts'

/** A message whose header was verified: what is needed to open its frames. */
export interface OpenedHeader {
  readonly messageId: string
  readonly context: EncryptionContext
  readonly headerBytes: number
  readonly frameBytes: number
  readonly id: Bytes
  readonly key: Key
}

export interface Decryption {
  readonly messageId: string
  readonly context: EncryptionContext
  /**
   * Verified frames as they are opened, before the end of the message is seen: whoever writes them down writes to a
   * name of its own until this has ended without an error.
   */
  readonly plain: ReadableStream<Bytes>
}

const damaged = (part: string, frame?: number) =>
  new Failure('crypto/damaged', { detail: frame === undefined ? { part } : { part, frame } })

const unwrap = async ({ key }: Identity, ciphertext: Bytes): Promise<Bytes | undefined> => {
  try {
    const dataKey = new Uint8Array(await crypto.subtle.decrypt({ name: 'RSA-OAEP' }, key, ciphertext))
    return dataKey.length === DATA_KEY_BYTES ? dataKey : undefined
  } catch {
    // Wrapped for someone else: RSA-OAEP says no more than that.
    return undefined
  }
}

const dataKeyOf = async (header: ParsedHeader, identities: readonly Identity[]): Promise<Bytes> => {
  for (const { ciphertext } of header.dataKeys) {
    for (const identity of identities) {
      const dataKey = await unwrap(identity, ciphertext)
      if (dataKey !== undefined) return dataKey
    }
  }
  throw new Failure('crypto/not-a-recipient', { detail: { dataKeys: header.dataKeys.length } })
}

/** Reads and verifies a header; the source stands at the first frame then. */
export const openHeader = async (source: ByteSource, identities: readonly Identity[]): Promise<OpenedHeader> => {
  const header = await readHeader(source)
  const dataKey = await dataKeyOf(header, identities)
  const { content: key, commitment } = await deriveMessageKeys(dataKey, header.messageId)
  dataKey.fill(0)
  if (!equal(commitment, header.commitment)) throw damaged('commitment')
  try {
    await crypto.subtle.decrypt(headerParams(header.authenticated), key, header.tag)
  } catch {
    throw damaged('header')
  }
  const { messageId: id, context, frameBytes, authenticated } = header
  return { messageId: toHex(id), id, context, frameBytes, key, headerBytes: authenticated.length + TAG_BYTES }
}

export interface Frame {
  readonly sequence: number
  readonly final: boolean
  /** Ciphertext and tag. */
  readonly sealed: Bytes
}

/** The frame that stands next in the source, which has to be the one with this number. */
export const takeFrame = async (source: ByteSource, sequence: number, frameBytes: number): Promise<Frame> => {
  const mark = u32be(await source.take(4), 0)
  const final = mark === FINAL_MARK
  const number = final ? u32be(await source.take(4), 0) : mark
  if (number !== sequence) throw damaged('sequence', sequence)
  if (!equal(await source.take(IV_BYTES), frameIv(sequence))) throw damaged('iv', sequence)
  const contentBytes = final ? u32be(await source.take(4), 0) : frameBytes
  if (contentBytes > frameBytes) throw damaged('length', sequence)
  return { sequence, final, sealed: await source.take(contentBytes + TAG_BYTES) }
}

export const openFrame = async ({ key, id }: OpenedHeader, { sequence, final, sealed }: Frame): Promise<Bytes> => {
  const params = frameParams({ messageId: id, sequence, final }, sealed.length - TAG_BYTES)
  try {
    return new Uint8Array(await crypto.subtle.decrypt(params, key, sealed))
  } catch {
    throw damaged('frame', sequence)
  }
}

/** One frame is opened while the next is read. Nothing is given out before it was verified. */
async function* framesOf(source: ByteSource, header: OpenedHeader): AsyncGenerator<Bytes, void, undefined> {
  let before: Promise<Bytes> | undefined
  for (let sequence = 1; ; sequence += 1) {
    const frame = await takeFrame(source, sequence, header.frameBytes).catch(async (error: unknown) => {
      // What went wrong first is said first.
      await before
      throw error
    })
    if (before !== undefined) yield await before
    const opened = openFrame(header, frame)
    if (!frame.final) {
      before = opened
      before.catch(() => undefined)
      continue
    }
    const last = await opened
    // The format's own readers accept bytes after the final frame. We do not.
    if (!(await source.atEnd())) throw new Failure('crypto/trailing-bytes')
    if (last.length > 0) yield last
    return
  }
}

/** Opens a message, whichever of the identities it was sealed for. Rejects before anything was read of its content. */
export const decryptMessage = async (
  stream: ReadableStream<Bytes>,
  identities: readonly Identity[],
): Promise<Decryption> => {
  const source = byteSource(stream)
  const header = await openHeader(source, identities).catch(async (error: unknown) => {
    await source.cancel(error).catch(() => undefined)
    throw error
  })
  const frames = framesOf(source, header)
  const plain = new ReadableStream<Bytes>(
    {
      pull: async (controller) => {
        try {
          const next = await frames.next()
          if (next.done === true) controller.close()
          else controller.enqueue(next.value)
        } catch (error) {
          await source.cancel(error).catch(() => undefined)
          throw error
        }
      },
      cancel: (reason) => source.cancel(reason),
    },
    { highWaterMark: 0 },
  )
  return { messageId: header.messageId, context: header.context, plain }
}
