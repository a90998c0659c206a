import { toUtf8 } from '../../bytes/text.ts'
import { legacyEncodings } from './legacy-encoders.ts'
import type { Form } from './written-forms.ts'

/** How the bytes of a find relate to characters. */
export type Reading = 'bytes' | 'utf-16' | 'digits'

export interface Encoded {
  readonly bytes: Uint8Array
  readonly reading: Reading
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

const ofAscii = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index)
  return bytes
}

/** UTF-8; of plain characters without an encoder, to call which takes longer than a word. */
export const utf8Of = (text: string): Uint8Array => (isAscii(text) ? ofAscii(text) : toUtf8(text))

/**
 * UTF-16 without the outermost byte: `J`, 0, `a`, 0, `n`, 0, `e` stands in both byte orders. What has characters above
 * U+00FF is written out in each.
 */
const utf16 = (text: string): readonly Uint8Array[] => {
  const little = new Uint8Array(2 * text.length)
  const big = new Uint8Array(2 * text.length)
  let isNarrow = true
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    little[2 * index] = big[2 * index + 1] = code & 0xff
    little[2 * index + 1] = big[2 * index] = code >> 8
    isNarrow &&= code < 0x100
  }
  return isNarrow ? [little.subarray(0, -1)] : [little, big]
}

const HEX = toUtf8('0123456789ABCDEF')
/** In hexadecimal, with capital letters. */
export const hexOf = (bytes: Uint8Array): Uint8Array => {
  const digits = new Uint8Array(2 * bytes.length)
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    digits[2 * index] = HEX[byte >> 4] ?? 0
    digits[2 * index + 1] = HEX[byte & 15] ?? 0
  }
  return digits
}

const BASE64 = toUtf8('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')

/** RFC 4648 section 4, of bytes that stand so many bytes after a multiple of three: what does not depend on neighbours. */
const base64Core = (bytes: Uint8Array, before: number): Uint8Array => {
  const from = Math.ceil((before * 8) / 6)
  const end = Math.floor(((before + bytes.length) * 8) / 6)
  return Uint8Array.from({ length: end - from }, (_, index) => {
    const bit = (from + index) * 6 - before * 8
    const [first = 0, second = 0] = [bytes[bit >> 3], bytes[(bit >> 3) + 1]]
    return BASE64[(((first << 8) | second) >> (10 - (bit & 7))) & 63] ?? 0
  })
}

/** So many of either are no chance, also within more of them: see `SURE_BYTES`. */
const MIN_HEX = 8
const MIN_BASE64 = 7

/** Inside hexadecimal and base64, case is part of the value. */
const cases = (text: string): readonly string[] => {
  const lower = text.toLowerCase()
  const capitalised = lower.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
  return [...new Set([text, lower, text.toUpperCase(), capitalised])]
}

const digits = (text: string): readonly Uint8Array[] =>
  cases(text)
    .map(utf8Of)
    .flatMap((bytes) => [
      ...[hexOf(bytes)].filter(({ length }) => length >= MIN_HEX),
      ...[0, 1, 2].map((before) => base64Core(bytes, before)).filter(({ length }) => length >= MIN_BASE64),
    ])

const MIN_SWAPPED = 6

/**
 * Each two bytes the other way round, as words of another byte order; from the first byte on and from the second. Not of
 * numbers: digits are met in any order.
 */
const swapped = (text: string): readonly Uint8Array[] => {
  if (!/\p{L}{3}/u.test(text)) return []
  const bytes = utf8Of(text)
  return [0, 1]
    .map((from) => {
      const even = bytes.subarray(from, bytes.length - ((bytes.length - from) % 2))
      return even.map((_, index) => even[index ^ 1] ?? 0)
    })
    .filter(({ length }) => length >= MIN_SWAPPED)
}

const plain = (text: string): readonly Encoded[] => {
  if (isAscii(text))
    return [
      { bytes: ofAscii(text), reading: 'bytes' },
      ...utf16(text).map((bytes) => ({ bytes, reading: 'utf-16' as const })),
    ]
  const variants = [...new Set([text, text.toLowerCase(), text.toUpperCase()])]
  return variants.flatMap((one) => [
    { bytes: toUtf8(one), reading: 'bytes' as const },
    ...utf16(one).map((bytes) => ({ bytes, reading: 'utf-16' as const })),
    ...(isAscii(one) ? [] : legacyEncodings(one)).map((bytes) => ({ bytes, reading: 'bytes' as const })),
  ])
}

/** A form in every encoding in which an instance may carry it: as text, as wide text, as digits of its bytes, and swapped. */
export const encodingsOf = ({ text, whole }: Form): readonly Encoded[] => [
  ...plain(text),
  ...(whole ? [...digits(text), ...swapped(text)] : []).map((bytes) => ({ bytes, reading: 'digits' as const })),
]
