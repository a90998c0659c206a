import { toUtf8 } from '../../bytes/text.ts'
import type { Passage } from './crowd.ts'
import { FOLD, folded, isLetter, OUTSIDE_ASCII } from './fold-case.ts'

const OTHER_CASE = 0x20

const HEX = toUtf8('0123456789ABCDEF')
const BASE64 = folded(toUtf8('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'))

/** How what three bytes begin is written: as text; in digits of its bytes, where base64 has three ways; these swapped. */
export const [TEXT, SWAPPED] = [0, 5] as const
const [HEXADECIMAL, FIRST_BASE64] = [1, 2] as const
/** One of these, or one of the two behind `FIRST_BASE64`. */
export type Writing = number

/** Is told three bytes, and how what begins so is written. */
export type Claim = (key: number, writing: Writing) => void

export const joined = (first: number, second: number, third: number): number => (first << 16) | (second << 8) | third
export const upper = (code: number): number => FOLD[code] ?? 0
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
  claim(joined(hexDigit(first >> 4), hexDigit(first), hexDigit(second >> 4)), HEXADECIMAL)
  claim(base64Key(bits, BEHIND[0]), FIRST_BASE64)
  claim(base64Key(bits, BEHIND[1]), FIRST_BASE64 + 1)
  claim(base64Key(bits, BEHIND[2]), FIRST_BASE64 + 2)
}

/** As it is, in small letters, in capital ones, and with words that begin so. */
export const claimCases = (first: number, second: number, third: number, claim: Claim): void => {
  claimDigits(first, second, third, claim)
  if (!isLetter(first) && !isLetter(second) && !isLetter(third)) return
  const [small, large] = [lower(second), upper(second)]
  claimDigits(lower(first), small, lower(third), claim)
  claimDigits(upper(first), large, upper(third), claim)
  const behind = isLetter(second) ? lower(third) : upper(third)
  claimDigits(upper(first), isLetter(first) ? small : large, behind, claim)
}

/** So many characters are looked at: enough that it is seldom another text. */
const CHARACTERS = 5

type CaseOf = (code: number, before: number) => number

/** What a character is behind another: see `claimCases`. */
const CASES: readonly CaseOf[] = [
  (code) => code,
  lower,
  upper,
  (code, before) => (isLetter(before) ? lower(code) : upper(code)),
]

/** With how many plain characters a text begins, of those that are looked at. */
const countOf = (text: string): number => {
  let count = 0
  while (count < CHARACTERS && text.charCodeAt(count) < OUTSIDE_ASCII) count += 1
  return count
}

const codeAt = (text: string, index: number, caseOf: CaseOf): number =>
  caseOf(text.charCodeAt(index), text.charCodeAt(index - 1))

const standsAt = ({ text, at, end }: Passage, index: number, byte: number): boolean =>
  at + index < end && FOLD[text[at + index] ?? 0] === byte

const areHex = (passage: Passage, text: string, caseOf: CaseOf): boolean => {
  const count = 2 * countOf(text)
  for (let index = 0; index < count; index += 1) {
    const code = codeAt(text, index >> 1, caseOf)
    if (!standsAt(passage, index, hexDigit(index % 2 === 0 ? code >> 4 : code))) return false
  }
  return true
}

/** RFC 4648 section 4: how many bits are in no character of their own, where the text begins first, second or third of three. */
const BITS_BEFORE = [0, 4, 2] as const

const areBase64 = (passage: Passage, text: string, caseOf: CaseOf, bitsBefore: number): boolean => {
  const bits = 8 * countOf(text)
  for (let bit = bitsBefore, index = 0; bit + 6 <= bits; bit += 6, index += 1) {
    const two = (codeAt(text, bit >> 3, caseOf) << 8) | (codeAt(text, (bit >> 3) + 1, caseOf) & 0xff)
    if (!standsAt(passage, index, base64Digit(two >> (10 - (bit & 7))))) return false
  }
  return true
}

/** Each two bytes the other way round, from the first on or from the second. */
const ORDERS = [
  [1, 0, 3],
  [2, 1, 4, 3],
]

const areSwapped = (passage: Passage, text: string, order: readonly number[]): boolean =>
  order.every((from, index) => standsAt(passage, index, upper(text.charCodeAt(from))))

const mayBeCase = (passage: Passage, text: string, caseOf: CaseOf, writing: Writing): boolean =>
  writing === HEXADECIMAL
    ? areHex(passage, text, caseOf)
    : areBase64(passage, text, caseOf, BITS_BEFORE[writing - FIRST_BASE64] ?? 0)

/** Whether a text, in whatever case, may stand there in digits or swapped: false only where it does not. */
export const mayBeDigits = (passage: Passage, text: string, writing: Writing): boolean => {
  if (writing === SWAPPED) return ORDERS.some((order) => areSwapped(passage, text, order))
  for (const caseOf of CASES) if (mayBeCase(passage, text, caseOf, writing)) return true
  return false
}

/** The same of a text that has no case, and is not swapped. */
export const mayBeDigitsAsIs = (passage: Passage, text: string, writing: Writing): boolean =>
  mayBeCase(passage, text, upper, writing)
