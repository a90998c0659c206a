import { toUtf8 } from '../../bytes/text.ts'
import { FOLD, folded } from './fold-case.ts'
import { keyOf, type Pattern } from './pattern.ts'
import type { Form } from './written-forms.ts'

const PLAIN = /^[\0-\x7f]*$/
/** So many plain characters tell with which three bytes a text begins in any encoding. */
const PLAIN_BEGINNING = /^[\0-\x7f]{5}/
const LETTERS = /\p{L}{3}/u
const OTHER_CASE = 0x20

const HEX = toUtf8('0123456789ABCDEF')
const BASE64 = folded(toUtf8('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'))

/** Is told three bytes, and whether it takes all of what begins so to see what it is: of text, the characters are enough. */
export type Claim = (key: number, isWrittenOut: boolean) => void

export const joined = (first: number, second: number, third: number): number => (first << 16) | (second << 8) | third
const upper = (code: number): number => FOLD[code] ?? 0
const isLetter = (code: number): boolean => upper(code) >= 0x41 && upper(code) <= 0x5a
const lower = (code: number): number => (isLetter(code) ? code | OTHER_CASE : code)

const hexDigit = (bits: number): number => HEX[bits & 15] ?? 0
const base64Digit = (bits: number): number => BASE64[bits & 63] ?? 0
/** RFC 4648 section 4: how many of 24 bits are behind three characters, where the first byte stands first, second or third. */
const BEHIND = [6, 2, 4] as const

const base64Key = (bits: number, behind: number): number =>
  joined(base64Digit(bits >> (behind + 12)), base64Digit(bits >> (behind + 6)), base64Digit(bits >> behind))

/** Of a text that begins with three characters, in hexadecimal and in base64. */
export const claimDigits = (first: number, second: number, third: number, claim: Claim): void => {
  const bits = joined(first, second, third)
  claim(joined(hexDigit(first >> 4), hexDigit(first), hexDigit(second >> 4)), true)
  for (const behind of BEHIND) claim(base64Key(bits, behind), true)
}

/** As it is, in small letters, in capital ones, and with words that begin so. */
const claimCases = (first: number, second: number, third: number, claim: Claim): void => {
  claimDigits(first, second, third, claim)
  if (!isLetter(first) && !isLetter(second) && !isLetter(third)) return
  const [small, large] = [lower(second), upper(second)]
  claimDigits(lower(first), small, lower(third), claim)
  claimDigits(upper(first), large, upper(third), claim)
  const behind = isLetter(second) ? lower(third) : upper(third)
  claimDigits(upper(first), isLetter(first) ? small : large, behind, claim)
}

/** So many characters of a plain text are no chance in digits: see `encodingsOf`. */
const MIN_DIGITS = 4
const MIN_SWAPPED = 6

const claimWhole = (text: string, claim: Claim): void => {
  const [first, second, third] = [text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2)]
  if (text.length >= MIN_DIGITS) claimCases(first, second, third, claim)
  if (text.length < MIN_SWAPPED || !LETTERS.test(text)) return
  claim(joined(upper(second), upper(first), upper(text.charCodeAt(3))), true)
  claim(joined(upper(third), upper(second), upper(text.charCodeAt(4))), true)
}

/** Of a text that begins with plain characters: told from these, without writing it out. */
const claimPlain = ({ text, whole }: Form, isPlain: boolean, claim: Claim): void => {
  const [first, second] = [upper(text.charCodeAt(0)), upper(text.charCodeAt(1))]
  if (text.length > 2) claim(joined(first, second, upper(text.charCodeAt(2))), false)
  claim(joined(first, 0, second), false)
  // What is not all plain may be written with the higher byte first.
  if (!isPlain) claim(joined(0, first, 0), false)
  if (whole) claimWhole(text, claim)
}

/**
 * Tells with which three bytes, their case folded, a form may begin in its encodings: with each with which it does, and few
 * others. Of a dozen forms of a name none is written out until something begins so, but where its letters do not tell.
 */
export const forEachKey = (form: Form, claim: Claim, writtenOut: () => readonly Pick<Pattern, 'bytes'>[]): void => {
  const { text } = form
  const isPlain = PLAIN.test(text)
  if (!isPlain && !PLAIN_BEGINNING.test(text)) for (const { bytes } of writtenOut()) claim(keyOf(bytes), true)
  else if (text.length > 1) claimPlain(form, isPlain, claim)
}

/** Of a plain character, in UTF-16 or in hexadecimal; of another: three of another case, of three bytes each, in hexadecimal. */
const [PLAIN_BYTES, OTHER_BYTES] = [2, 18]
const OTHERS = /[^\0-\x7f]/g

/** No encoding of a form has more bytes. */
export const mostBytesOf = ({ text }: Form): number => {
  const others = PLAIN.test(text) ? 0 : (text.match(OTHERS)?.length ?? 0)
  return (text.length - others) * PLAIN_BYTES + others * OTHER_BYTES
}
