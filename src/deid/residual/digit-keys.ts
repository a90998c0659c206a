import { toUtf8 } from '../../bytes/text.ts'
import type { Passage } from './crowd.ts'
import { FOLD, folded } from './fold-case.ts'

const OTHER_CASE = 0x20

const HEX = toUtf8('0123456789ABCDEF')
const BASE64 = folded(toUtf8('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'))

/** Is told three bytes, and whether what begins so is no text: digits of its bytes, or these swapped. */
export type Claim = (key: number, isDigits: boolean) => void

export const joined = (first: number, second: number, third: number): number => (first << 16) | (second << 8) | third
export const upper = (code: number): number => FOLD[code] ?? 0
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
const OUTSIDE_ASCII = 0x80

type CaseOf = (code: number, before: number) => number

/** What a character is behind another: see `claimCases`. */
const CASES: readonly CaseOf[] = [
  (code) => code,
  lower,
  upper,
  (code, before) => (isLetter(before) ? lower(code) : upper(code)),
]

/** The plain characters that a text begins with. */
const beginningOf = (text: string, caseOf: CaseOf): readonly number[] => {
  const codes: number[] = []
  for (let index = 0; index < text.length && index < CHARACTERS; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= OUTSIDE_ASCII) break
    codes.push(caseOf(code, text.charCodeAt(index - 1)))
  }
  return codes
}

/** Whether so many bytes, their case folded, stand there. */
const standAt = ({ text, at, end }: Passage, count: number, byteOf: (index: number) => number): boolean => {
  if (at + count > end) return false
  for (let index = 0; index < count; index += 1) if (FOLD[text[at + index] ?? 0] !== byteOf(index)) return false
  return true
}

const areHex = (passage: Passage, codes: readonly number[]): boolean =>
  standAt(passage, 2 * codes.length, (index) => hexDigit((codes[index >> 1] ?? 0) >> (index % 2 === 0 ? 4 : 0)))

/** RFC 4648 section 4: how many bits are in no character of their own, where the text begins first, second or third of three. */
const BITS_BEFORE = [0, 4, 2]

const areBase64 = (passage: Passage, codes: readonly number[], bitsBefore: number): boolean =>
  standAt(passage, Math.floor((8 * codes.length - bitsBefore) / 6), (index) => {
    const bit = bitsBefore + 6 * index
    const two = ((codes[bit >> 3] ?? 0) << 8) | (codes[(bit >> 3) + 1] ?? 0)
    return base64Digit(two >> (10 - (bit & 7)))
  })

/** Each two bytes the other way round, from the first on or from the second. */
const SWAPPED = [
  [1, 0, 3],
  [2, 1, 4, 3],
]

/** Whether a text, in whatever case, may stand there in hexadecimal, in base64 or swapped: false only where it does not. */
export const mayBeDigits = (passage: Passage, text: string): boolean =>
  CASES.some((caseOf) => {
    const codes = beginningOf(text, caseOf)
    return areHex(passage, codes) || BITS_BEFORE.some((bitsBefore) => areBase64(passage, codes, bitsBefore))
  }) || SWAPPED.some((order) => standAt(passage, order.length, (index) => upper(text.charCodeAt(order[index] ?? 0))))
