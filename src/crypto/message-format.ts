/**
 * AWS Encryption SDK message format version 2, algorithm suite 0x0478: AES-256-GCM, HKDF-SHA-512, key commitment, no
 * per-message signature, framed. All integers big-endian, sequence numbers from 1.
 * https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/message-format.html
 */
import { concat, type Bytes } from '../bytes/concat.ts'
import { toU32be, toU64be } from '../bytes/endian.ts'
import { toUtf8 } from '../bytes/text.ts'
import type { Key } from './web-crypto.ts'

export const VERSION = 0x02
export const SUITE = 0x0478
export const FRAMED = 0x02

/** Half a MiB: pieces of 960 KiB and more are 2.5 to 4 times slower in Chromium. */
export const FRAME_BYTES = 512 * 1024
export const MESSAGE_ID_BYTES = 32
export const DATA_KEY_BYTES = 32
export const COMMITMENT_BYTES = 32
export const IV_BYTES = 12
export const TAG_BYTES = 16

/** Sequence number and IV before the ciphertext of a regular frame. */
export const FRAME_HEAD_BYTES = 4 + IV_BYTES
/** End mark, sequence number, IV and length before the ciphertext of the final frame. */
export const FINAL_HEAD_BYTES = 4 + 4 + IV_BYTES + 4
export const FINAL_MARK = 0xffffffff

/** Readers hold one frame in memory, so a length that a stranger wrote needs a bound. */
export const MAX_FRAME_BYTES = 16 * 1024 * 1024

/** In clear in every sealed object: never anything of a patient. */
export type EncryptionContext = Readonly<Record<string, string>>

export interface MessageKeys {
  /** AES-256-GCM, for the header's tag and every frame. */
  readonly content: Key
  readonly commitment: Bytes
}

const hkdf = (base: Key, salt: Bytes, info: Bytes) =>
  crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-512', salt, info }, base, 256)

/** The content key and the commitment of a data key for one message. RFC 5869 with SHA-512, salted by the message id. */
export const deriveMessageKeys = async (dataKey: Bytes, messageId: Bytes): Promise<MessageKeys> => {
  const base = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveBits'])
  const derive = concat([Uint8Array.of(SUITE >> 8, SUITE & 0xff), toUtf8('DERIVEKEY')])
  const [raw, commitment] = await Promise.all([
    hkdf(base, messageId, derive),
    hkdf(base, messageId, toUtf8('COMMITKEY')),
  ])
  const content = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  return { content, commitment: new Uint8Array(commitment) }
}

/** The header's tag stands over nothing but its authenticated data; its IV is the one no frame has. */
export const headerParams = (header: Bytes) => ({
  name: 'AES-GCM',
  iv: new Uint8Array(IV_BYTES),
  additionalData: header,
})

export const frameIv = (sequence: number): Bytes => concat([new Uint8Array(IV_BYTES - 4), toU32be(sequence)])

const REGULAR = toUtf8('AWSKMSEncryptionClient Frame')
const FINAL = toUtf8('AWSKMSEncryptionClient Final Frame')

export interface FramePlace {
  readonly messageId: Bytes
  readonly sequence: number
  readonly final: boolean
}

export const frameParams = ({ messageId, sequence, final }: FramePlace, contentBytes: number) => ({
  name: 'AES-GCM',
  iv: frameIv(sequence),
  additionalData: concat([messageId, final ? FINAL : REGULAR, toU32be(sequence), toU64be(contentBytes)]),
})

/** How many bytes a message has: whole frames, then a final frame with what is left, which may be nothing. */
export const messageBytes = (headerBytes: number, plainBytes: number, frameBytes = FRAME_BYTES): number =>
  headerBytes +
  plainBytes +
  Math.floor(plainBytes / frameBytes) * (FRAME_HEAD_BYTES + TAG_BYTES) +
  FINAL_HEAD_BYTES +
  TAG_BYTES
