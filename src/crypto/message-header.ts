import { concat, type Bytes } from '../bytes/concat.ts'
import { toU16be, toU32be, u16be, u32be } from '../bytes/endian.ts'
import { fromUtf8, toUtf8 } from '../bytes/text.ts'
import { Failure } from '../errors.ts'
import type { ByteSource } from './byte-source.ts'
import {
  COMMITMENT_BYTES,
  FRAMED,
  MAX_FRAME_BYTES,
  MESSAGE_ID_BYTES,
  SUITE,
  TAG_BYTES,
  VERSION,
  type EncryptionContext,
} from './message-format.ts'

/** A data key wrapped for one recipient: `provider` is the organisation, `keyName` which of its keys. */
export interface EncryptedDataKey {
  readonly provider: string
  readonly keyName: string
  readonly ciphertext: Bytes
}

export interface Header {
  readonly messageId: Bytes
  readonly context: EncryptionContext
  readonly dataKeys: readonly EncryptedDataKey[]
  readonly frameBytes: number
  readonly commitment: Bytes
}

export interface ParsedHeader extends Header {
  /** All of it before its tag: what the tag authenticates. */
  readonly authenticated: Bytes
  readonly tag: Bytes
}

// What a reader accepts of a header that a stranger wrote.
const MAX_DATA_KEYS = 64
const MAX_U16 = 0xffff

const damaged = (part: string) => new Failure('crypto/damaged', { detail: { part } })

const textOf = (bytes: Bytes, part: string): string => {
  try {
    return fromUtf8(bytes)
  } catch (cause) {
    throw new Failure('crypto/damaged', { detail: { part }, cause })
  }
}

const counted = (bytes: Bytes): Bytes => {
  if (bytes.length > MAX_U16) throw new Failure('crypto/too-large', { detail: { sizeBytes: bytes.length } })
  return concat([toU16be(bytes.length), bytes])
}

const inByteOrder = (a: Bytes, b: Bytes): number => {
  const at = a.findIndex((byte, index) => byte !== b[index])
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}

const encodeContext = (context: EncryptionContext): Bytes => {
  const pairs = Object.entries(context)
    .map(([key, value]) => [toUtf8(key), toUtf8(value)] as const)
    .sort(([a], [b]) => inByteOrder(a, b))
  if (pairs.length === 0) return new Uint8Array(0)
  return concat([toU16be(pairs.length), ...pairs.flatMap(([key, value]) => [counted(key), counted(value)])])
}

const encodeDataKey = ({ provider, keyName, ciphertext }: EncryptedDataKey): Bytes =>
  concat([counted(toUtf8(provider)), counted(toUtf8(keyName)), counted(ciphertext)])

/** The header before its tag. */
export const encodeHeader = (header: Header): Bytes => {
  if (header.dataKeys.length === 0) throw new Failure('crypto/no-recipient')
  if (header.dataKeys.length > MAX_DATA_KEYS) throw new Failure('crypto/too-large', { detail: { part: 'data-keys' } })
  return concat([
    Uint8Array.of(VERSION),
    toU16be(SUITE),
    header.messageId,
    counted(encodeContext(header.context)),
    toU16be(header.dataKeys.length),
    ...header.dataKeys.map(encodeDataKey),
    Uint8Array.of(FRAMED),
    toU32be(header.frameBytes),
    header.commitment,
  ])
}

/** Fields with a length before them, in bytes that are all there. */
const fieldsOf = (bytes: Bytes) => {
  let at = 0
  const u16 = (): number => {
    if (at + 2 > bytes.length) throw damaged('context')
    at += 2
    return u16be(bytes, at - 2)
  }
  const text = (): string => {
    const end = u16() + at
    if (end > bytes.length) throw damaged('context')
    const value = textOf(bytes.subarray(at, end), 'context')
    at = end
    return value
  }
  return { u16, text, ended: () => at === bytes.length }
}

const decodeContext = (bytes: Bytes): EncryptionContext => {
  if (bytes.length === 0) return {}
  const fields = fieldsOf(bytes)
  const pairs = Array.from({ length: fields.u16() }, () => [fields.text(), fields.text()] as const)
  const context = new Map(pairs)
  if (pairs.length === 0 || context.size !== pairs.length || !fields.ended()) throw damaged('context')
  return Object.fromEntries(context)
}

type Take = (sizeBytes: number) => Promise<Bytes>

const takeCounted = async (take: Take): Promise<Bytes> => take(u16be(await take(2), 0))

const takeDataKeys = async (take: Take): Promise<EncryptedDataKey[]> => {
  const count = u16be(await take(2), 0)
  if (count === 0 || count > MAX_DATA_KEYS) throw damaged('data-key-count')
  const dataKeys: EncryptedDataKey[] = []
  while (dataKeys.length < count) {
    const provider = textOf(await takeCounted(take), 'data-key')
    const keyName = textOf(await takeCounted(take), 'data-key')
    dataKeys.push({ provider, keyName, ciphertext: await takeCounted(take) })
  }
  return dataKeys
}

const takeFraming = async (take: Take): Promise<number> => {
  const framing = await take(5)
  if (framing[0] !== FRAMED) throw new Failure('crypto/unknown-format', { detail: { contentType: framing[0] ?? -1 } })
  const frameBytes = u32be(framing, 1)
  if (frameBytes === 0 || frameBytes > MAX_FRAME_BYTES) throw damaged('frame-length')
  return frameBytes
}

/**
 * Reads a header and leaves the source at its first frame. Nothing of it is trusted yet: its tag is checked with a key
 * that only a recipient has. Bounded: no field can ask for more than 64 KiB, nor for more than 64 data keys.
 */
export const readHeader = async (source: ByteSource): Promise<ParsedHeader> => {
  const parts: Bytes[] = []
  const take: Take = async (sizeBytes) => {
    const part = await source.take(sizeBytes)
    parts.push(part)
    return part
  }
  const [version, ...suite] = await take(3)
  if (version !== VERSION || u16be(Uint8Array.from(suite), 0) !== SUITE) {
    throw new Failure('crypto/unknown-format', { detail: { version: version ?? -1 } })
  }
  const messageId = await take(MESSAGE_ID_BYTES)
  const context = decodeContext(await takeCounted(take))
  const dataKeys = await takeDataKeys(take)
  const frameBytes = await takeFraming(take)
  const commitment = await take(COMMITMENT_BYTES)
  const authenticated = concat(parts)
  return { messageId, context, dataKeys, frameBytes, commitment, authenticated, tag: await source.take(TAG_BYTES) }
}
