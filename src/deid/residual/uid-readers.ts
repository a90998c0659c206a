import { latin1 } from '../../dicom/ascii.ts'
import { hexOf, utf8Of } from './encodings.ts'

/** The UID that stands at a position in one encoding, as far as its characters go; undefined where one goes on before. */
export type UidReader = (bytes: Uint8Array, at: number) => string | undefined

export interface UidKey {
  /** With what the encoded UID begins there: three bytes or more. */
  readonly key: Uint8Array
  readonly reader: UidReader
}

const isUidByte = (byte: number | undefined): byte is number =>
  byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || byte === 0x2e)

/** PS3.5 9.1: at most 64 characters. One more tells that it is none. */
const MAX_CHARACTERS = 65

const textOf = (characters: readonly number[]): string => String.fromCharCode(...characters)

const plain: UidReader = (bytes, at) => {
  if (isUidByte(bytes[at - 1])) return undefined
  let end = at
  while (isUidByte(bytes[end]) && end - at < MAX_CHARACTERS) end += 1
  return latin1(bytes.subarray(at, end))
}

/** Of UTF-16, in either byte order: see `encodingsOf`. */
const wide: UidReader = (bytes, at) => {
  const characters: number[] = []
  for (let next = at; characters.length < MAX_CHARACTERS; next += 2) {
    const byte = bytes[next]
    if (!isUidByte(byte) || (next > at && bytes[next - 1] !== 0)) break
    characters.push(byte)
  }
  return textOf(characters)
}

const hexDigit = (byte: number | undefined): number => parseInt(String.fromCharCode(byte ?? 0), 16)

const hex: UidReader = (bytes, at) => {
  const characters: number[] = []
  for (let next = at; characters.length < MAX_CHARACTERS; next += 2) {
    const character = hexDigit(bytes[next]) * 16 + hexDigit(bytes[next + 1])
    if (!isUidByte(character)) break
    characters.push(character)
  }
  return textOf(characters)
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sextets = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = BASE64.indexOf(String.fromCharCode(byte))
  return value < 0 ? 255 : value
})
const sextet = (bytes: Uint8Array, at: number): number => sextets[bytes[at] ?? 0] ?? 255

/** Three bytes of every four characters, from a position where four begin. */
const decodeFrom = (bytes: Uint8Array, from: number): readonly number[] => {
  const decoded: number[] = []
  for (let at = from; decoded.length < MAX_CHARACTERS + 3; at += 4) {
    const [a, b, c, d] = [sextet(bytes, at), sextet(bytes, at + 1), sextet(bytes, at + 2), sextet(bytes, at + 3)]
    if (a > 63 || b > 63) break
    decoded.push((a << 2) | (b >> 4))
    if (c > 63) break
    decoded.push(((b & 15) << 4) | (c >> 2))
    if (d > 63) break
    decoded.push(((c & 3) << 6) | d)
  }
  return decoded
}

/** The UID begins after `before` other bytes (0, 1, 2) of the four characters in front of the position, or at it. */
const base64 =
  (before: 0 | 1 | 2): UidReader =>
  (bytes, at) => {
    const decoded = decodeFrom(bytes, before === 0 ? at : at - 4).slice(before)
    const end = decoded.findIndex((byte) => !isUidByte(byte))
    return textOf(end < 0 ? decoded : decoded.slice(0, end))
  }
const BASE64_READERS = [base64(0), base64(1), base64(2)] as const

export const plainUidKeys = (prefix: string): readonly UidKey[] => [{ key: utf8Of(prefix), reader: plain }]

/** A zero stands between each two bytes: a UID has no other than plain characters. */
export const wideUidKeys = (prefix: string): readonly UidKey[] => {
  const bytes = utf8Of(prefix)
  const key = new Uint8Array(2 * bytes.length - 1)
  for (let index = 0; index < bytes.length; index += 1) key[2 * index] = bytes[index] ?? 0
  return [{ key, reader: wide }]
}

export const hexUidKeys = (prefix: string): readonly UidKey[] => [{ key: hexOf(utf8Of(prefix)), reader: hex }]

/** RFC 4648 section 4, of three bytes. */
const base64Of = (bytes: Uint8Array, from: number): Uint8Array => {
  const bits = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
  const key = new Uint8Array(4)
  for (let index = 0; index < 4; index += 1) key[index] = BASE64.charCodeAt((bits >> (18 - 6 * index)) & 63)
  return key
}

/** Of a UID that begins at the second or third byte of three, the next three bytes are the key. */
export const base64UidKeys = (prefix: string): readonly UidKey[] => {
  const bytes = utf8Of(prefix)
  return BASE64_READERS.map((reader, before) => ({ key: base64Of(bytes, before === 0 ? 0 : 3 - before), reader }))
}
