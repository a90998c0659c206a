import { concat, type Bytes } from '../bytes/concat.ts'
import { toU32be } from '../bytes/endian.ts'
import { toHex } from '../bytes/text.ts'
import { Failure } from '../errors.ts'
import {
  DATA_KEY_BYTES,
  deriveMessageKeys,
  FINAL_MARK,
  FRAME_BYTES,
  frameParams,
  headerParams,
  MAX_FRAME_BYTES,
  MESSAGE_ID_BYTES,
  type EncryptionContext,
} from './message-format.ts'
import { encodeHeader, type EncryptedDataKey } from './message-header.ts'
import type { Recipient } from './recipient.ts'
import type { Key } from './web-crypto.ts'

export interface EncryptOptions {
  readonly recipients: readonly Recipient[]
  readonly context: EncryptionContext
  readonly frameBytes?: number
}

export interface Encryption {
  /** 64 hexadecimal digits, random. */
  readonly messageId: string
  readonly headerBytes: number
  /** Plain bytes in, the whole message out. An error upstream leaves the message without its final frame. */
  readonly stream: TransformStream<Bytes, Bytes>
}

const wrapFor = async ({ organisation, name, key }: Recipient, dataKey: Bytes): Promise<EncryptedDataKey> => {
  const ciphertext = await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, key, dataKey)
  return { provider: organisation, keyName: name, ciphertext: new Uint8Array(ciphertext) }
}

/** While one frame is encrypted the next is gathered: more in flight gains nothing and holds memory. */
const IN_FLIGHT = 2

interface Body {
  readonly key: Key
  readonly messageId: Bytes
  readonly frameBytes: number
  readonly head: Bytes
}

const frameHead = (iv: Bytes, sequence: number, final: boolean, contentBytes: number): Bytes => {
  const number = toU32be(sequence)
  return final ? concat([toU32be(FINAL_MARK), number, iv, toU32be(contentBytes)]) : concat([number, iv])
}

/** Frame after frame, numbered from 1; each is what stands before its ciphertext, and its ciphertext with the tag. */
const frameSealer = ({ key, messageId }: Body) => {
  let sequence = 0
  return async (content: Bytes, final: boolean): Promise<readonly Bytes[]> => {
    sequence += 1
    if (sequence >= FINAL_MARK) throw new Failure('crypto/too-large', { detail: { frames: sequence } })
    const params = frameParams({ messageId, sequence, final }, content.length)
    const head = frameHead(params.iv, sequence, final, content.length)
    return [head, new Uint8Array(await crypto.subtle.encrypt(params, key, content))]
  }
}

/**
 * A full frame is encrypted as soon as it is full; the final frame holds what is left, which may be nothing.
 * WebCrypto takes its copy of the plain bytes before `encrypt` returns, so one gathering block is enough.
 */
const bodyStream = (body: Body): TransformStream<Bytes, Bytes> => {
  const { head, frameBytes } = body
  const seal = frameSealer(body)
  const gathered = new Uint8Array(frameBytes)
  const inFlight: Promise<readonly Bytes[]>[] = []
  let filled = 0

  const gather = (piece: Bytes): void => {
    gathered.set(piece, filled)
    filled += piece.length
    if (filled < frameBytes) return
    inFlight.push(seal(gathered, false))
    filled = 0
  }
  const hand = async (controller: TransformStreamDefaultController<Bytes>, leave: number): Promise<void> => {
    while (inFlight.length > leave) for (const part of (await inFlight.shift()) ?? []) controller.enqueue(part)
  }
  return new TransformStream<Bytes, Bytes>({
    start: (controller) => controller.enqueue(head),
    transform: async (chunk, controller) => {
      for (let at = 0; at < chunk.length;) {
        const piece = chunk.subarray(at, at + frameBytes - filled)
        if (piece.length === frameBytes) inFlight.push(seal(piece, false))
        else gather(piece)
        at += piece.length
        await hand(controller, IN_FLIGHT - 1)
      }
    },
    flush: async (controller) => {
      inFlight.push(seal(gathered.subarray(0, filled), true))
      await hand(controller, 0)
      gathered.fill(0)
    },
  })
}

/**
 * A message that each of the recipients alone can open. The data key is made here, used for this one message and
 * forgotten. [Note: One seal, one name] Sealing again makes another message: a key and frame number never meet twice.
 */
export const encryptMessage = async (options: EncryptOptions): Promise<Encryption> => {
  const { recipients, context, frameBytes = FRAME_BYTES } = options
  if (recipients.length === 0) throw new Failure('crypto/no-recipient')
  if (frameBytes < 1 || frameBytes > MAX_FRAME_BYTES) throw new Failure('crypto/too-large', { detail: { frameBytes } })
  const messageId = crypto.getRandomValues(new Uint8Array(MESSAGE_ID_BYTES))
  const dataKey = crypto.getRandomValues(new Uint8Array(DATA_KEY_BYTES))
  const dataKeys = await Promise.all(recipients.map((recipient) => wrapFor(recipient, dataKey)))
  const { content, commitment } = await deriveMessageKeys(dataKey, messageId)
  dataKey.fill(0)
  const header = encodeHeader({ messageId, context, dataKeys, frameBytes, commitment })
  const tag = await crypto.subtle.encrypt(headerParams(header), content, new Uint8Array(0))
  const head = concat([header, new Uint8Array(tag)])
  const stream = bodyStream({ key: content, messageId, frameBytes, head })
  return { messageId: toHex(messageId), headerBytes: head.length, stream }
}
