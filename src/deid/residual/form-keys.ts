import { toUtf8 } from '../../bytes/text.ts'
import { encodingsOf } from './encodings.ts'
import { FOLD, folded } from './fold-case.ts'
import { KEY_BYTES, keyOf } from './pattern.ts'
import type { Form } from './written-forms.ts'

const PLAIN = /^[\0-\x7f]*$/
/** So many plain characters tell with which three bytes a text begins in any encoding. */
const PLAIN_BEGINNING = /^[\0-\x7f]{5}/
const LETTERS = /\p{L}{3}/u
const OTHER_CASE = 0x20

const HEX = toUtf8('0123456789ABCDEF')
const BASE64 = folded(toUtf8('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'))

type Claim = (key: number) => void

const joined = (first: number, second: number, third: number): number => (first << 16) | (second << 8) | third
const upper = (code: number): number => FOLD[code] ?? 0
const isLetter = (code: number): boolean => upper(code) >= 0x41 && upper(code) <= 0x5a
const lower = (code: number): number => (isLetter(code) ? code | OTHER_CASE : code)

const hexDigit = (bits: number): number => HEX[bits & 15] ?? 0
const base64Digit = (bits: number): number => BASE64[bits & 63] ?? 0
/** RFC 4648 section 4: how many of 24 bits are behind three characters, where the first byte stands first, second or third. */
const BEHIND = [6, 2, 4]

/** Of a text that begins with three characters, in hexadecimal and in base64. */
const claimDigits = (first: number, second: number, third: number, claim: Claim): void => {
  const bits = joined(first, second, third)
  claim(joined(hexDigit(first >> 4), hexDigit(first), hexDigit(second >> 4)))
  for (const behind of BEHIND)
    claim(joined(base64Digit(bits >> (behind + 12)), base64Digit(bits >> (behind + 6)), base64Digit(bits >> behind)))
}

/** As it is, in small letters, in capital ones, and with words that begin so. */
const claimCases = (first: number, second: number, third: number, claim: Claim): void => {
  claimDigits(first, second, third, claim)
  if (!isLetter(first) && !isLetter(second) && !isLetter(third)) return
  const small = [lower(first), lower(second), lower(third)] as const
  const behind = (before: number, code: number) => (isLetter(before) ? code : upper(code))
  claimDigits(...small, claim)
  claimDigits(upper(first), upper(second), upper(third), claim)
  claimDigits(upper(first), behind(first, small[1]), behind(second, small[2]), claim)
}

/** So many characters of a plain text are no chance in digits: see `encodingsOf`. */
const MIN_DIGITS = 4
const MIN_SWAPPED = 6

const claimWhole = (text: string, claim: Claim): void => {
  const code = (at: number) => text.charCodeAt(at)
  if (text.length >= MIN_DIGITS) claimCases(code(0), code(1), code(2), claim)
  if (text.length < MIN_SWAPPED || !LETTERS.test(text)) return
  claim(joined(upper(code(1)), upper(code(0)), upper(code(3))))
  claim(joined(upper(code(2)), upper(code(1)), upper(code(4))))
}

/** Of a text that begins with plain characters: told from these, without writing it out. */
const claimPlain = ({ text, whole }: Form, isPlain: boolean, claim: Claim): void => {
  const [first, second] = [upper(text.charCodeAt(0)), upper(text.charCodeAt(1))]
  if (text.length > 2) claim(joined(first, second, upper(text.charCodeAt(2))))
  claim(joined(first, 0, second))
  // What is not all plain may be written with the higher byte first.
  if (!isPlain) claim(joined(0, first, 0))
  if (whole) claimWhole(text, claim)
}

/**
 * Tells with which three bytes, their case folded, a form may begin in its encodings: with each with which it does, and few
 * others. Of a hundred forms of a day none is written out until something begins so.
 */
export const forEachKey = (form: Form, claim: Claim): void => {
  const { text } = form
  const isPlain = PLAIN.test(text)
  if (isPlain || PLAIN_BEGINNING.test(text)) {
    if (text.length > 1) claimPlain(form, isPlain, claim)
    return
  }
  for (const { bytes } of encodingsOf(form)) if (bytes.length >= KEY_BYTES) claim(keyOf(folded(bytes)))
}

/** Of a plain character, in UTF-16 or in hexadecimal; of another: three of another case, of three bytes each, in hexadecimal. */
const [PLAIN_BYTES, OTHER_BYTES] = [2, 18]
const OTHERS = /[^\0-\x7f]/g

/** No encoding of a form has more bytes. */
export const mostBytesOf = ({ text }: Form): number => {
  const others = PLAIN.test(text) ? 0 : (text.match(OTHERS)?.length ?? 0)
  return (text.length - others) * PLAIN_BYTES + others * OTHER_BYTES
}
