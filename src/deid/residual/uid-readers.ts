import { toBase64, toHex } from '../../bytes/text.ts'
import { latin1 } from '../../dicom/ascii.ts'
import { utf8Of } from './encodings.ts'

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

export const wideUidKeys = (prefix: string): readonly UidKey[] => [
  { key: utf8Of(Array.from(prefix).join('\0')), reader: wide },
]

export const hexUidKeys = (prefix: string): readonly UidKey[] => [{ key: utf8Of(toHex(utf8Of(prefix))), reader: hex }]

const base64Of = (bytes: Uint8Array): string => {
  const [first = 0, second = 0, third = 0] = bytes
  if (bytes.length !== 3) return toBase64(bytes)
  const bits = (first << 16) | (second << 8) | third
  return [18, 12, 6, 0].map((behind) => BASE64.charAt((bits >> behind) & 63)).join('')
}

/** Of a UID that begins at the second or third byte of three, the next three bytes are the key. */
export const base64UidKeys = (prefix: string): readonly UidKey[] =>
  BASE64_READERS.map((reader, before) => {
    const from = before === 0 ? 0 : 3 - before
    return { key: utf8Of(base64Of(utf8Of(prefix.slice(from, from + 3)))), reader }
  })
