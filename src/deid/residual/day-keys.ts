import { spellingsOfMonth } from '../descriptors/calendar.ts'
import { foldedForms } from '../descriptors/fold.ts'
import type { Passage } from './crowd.ts'
import { FOLD, isDigit, isLetter, OUTSIDE_ASCII } from './fold-case.ts'
import { claimDigits, joined, mayBeDigitsAsIs, TEXT, type Claim, type Writing } from './digit-keys.ts'
import { ENGLISH } from './written-forms.ts'

/** A day, by the codes of its digits and by its numbers. */
export interface Day {
  /** YYYYMMDD. */
  readonly codes: readonly number[]
  readonly month: number
  readonly day: number
  /** The last two digits, and those before. */
  readonly year: number
  readonly century: number
}

const codesOf = (text: string): readonly number[] => {
  const codes: number[] = []
  for (let index = 0; index < text.length; index += 1) codes.push(text.charCodeAt(index))
  return codes
}

export const dayOf = (date: string): Day => ({
  codes: codesOf(date),
  month: Number(date.slice(4, 6)),
  day: Number(date.slice(6)),
  year: Number(date.slice(2, 4)),
  century: Number(date.slice(0, 2)),
})

const ZERO = 0x30
const [SPACE, DOT, DASH, SLASH, UNDERSCORE, COLON] = [0x20, 0x2e, 0x2d, 0x2f, 0x5f, 0x3a] as const
const SEPARATORS: ReadonlySet<number> = new Set([SPACE, DOT, DASH, SLASH, UNDERSCORE, COLON])

/** How the names of a month begin, in capital letters. */
interface Month {
  /** In English: all of it. */
  readonly english: readonly number[]
  /** The first letters, that of `de` among them. */
  readonly initials: ReadonlySet<number>
  /** The first two, where both are plain. */
  readonly beginnings: ReadonlySet<number>
}

const monthOf = (number: number): Month => {
  const names = spellingsOfMonth(number).flatMap((name) => [name, ...foldedForms(name)])
  const letters = ['de', ...names].map((name) => codesOf(name.toUpperCase()))
  return {
    english: codesOf((ENGLISH[number - 1] ?? '').toUpperCase()),
    initials: new Set(letters.map(([first = 0]) => first)),
    beginnings: new Set(letters.map(([first = 0, second = 0]) => (first << 8) | second)),
  }
}

const MONTHS: readonly Month[] = ENGLISH.map((_, index) => monthOf(index + 1))
const NO_MONTH: Month = { english: [], initials: new Set(), beginnings: new Set() }
const named = (month: number): Month => MONTHS[month - 1] ?? NO_MONTH

const BEHIND_DAY = [SPACE, DOT, DASH, SLASH, UNDERSCORE, COLON]
const BEHIND_MONTH = [SPACE, DASH, SLASH, UNDERSCORE, COLON]
const BEHIND_YEAR = [SPACE, DASH, UNDERSCORE]
const BEHIND_SHORT_DAY = [DOT, DASH, SLASH]

/** Two characters that begin a form, in UTF-16 and with each that may follow. */
const claimPair = (one: number, two: number, behind: readonly number[], claim: Claim): void => {
  claim(joined(one, 0, two), TEXT)
  for (const code of behind) claim(joined(one, two, code), TEXT)
}

/** `1.2.1960`, `1 Feb 1960`, `2/1/60`. */
const claimShort = ({ codes, month }: Day, claim: Claim): void => {
  const [m0 = 0, m1 = 0, d0 = 0, d1 = 0] = codes.slice(4)
  if (d0 === ZERO) {
    const next = m0 === ZERO ? m1 : m0
    for (const sign of BEHIND_SHORT_DAY) claimPair(d1, sign, [next], claim)
    claim(joined(d1, DOT, SPACE), TEXT)
    claim(joined(d1, 0, SPACE), TEXT)
    for (const initial of named(month).initials) claim(joined(d1, SPACE, initial), TEXT)
  }
  if (m0 === ZERO) claimPair(m1, SLASH, [d0 === ZERO ? d1 : d0], claim)
}

/**
 * What `forEachKey` tells of every form of a day, and little else, told from its digits: of the hundred forms none is made
 * until something begins so.
 */
export const forEachKeyOfDay = (day: Day, claim: Claim): void => {
  const [y0 = 0, y1 = 0, y2 = 0, y3 = 0, m0 = 0, m1 = 0, d0 = 0, d1 = 0] = day.codes
  const [first = 0, second = 0, third = 0] = named(day.month).english
  claimPair(y0, y1, [y2], claim)
  claimPair(d0, d1, BEHIND_DAY, claim)
  claim(joined(d0, d1, first), TEXT)
  claim(joined(d0, d1, m0), TEXT)
  claimPair(m0, m1, BEHIND_MONTH, claim)
  claim(joined(m0, m1, d0), TEXT)
  claimPair(y2, y3, BEHIND_YEAR, claim)
  claim(joined(y2, y3, m0), TEXT)
  claimPair(first, second, [third], claim)
  claimShort(day, claim)
  claimDigits(y0, y1, y2, claim)
  claimDigits(d0, d1, DOT, claim)
}

/** The characters of a passage, of one byte or two; -1 behind its end. */
type CharacterAt = (index: number) => number

const numberOf = (tens: number, ones: number): number => (tens - ZERO) * 10 + ones - ZERO

/** Three numbers, in whatever order people write them: of the day, of the month, of the year or its century. */
const areOfDay = (one: number, two: number, three: number, { day, month, year, century }: Day): boolean => {
  if (one === year && two === month && three === day) return true
  const isDayFirst = one === day && two === month
  return (isDayFirst || (one === month && two === day)) && (three === year || three === century)
}

/** Of the digits of `1960-02-01`: how many signs stand before each. */
const SIGNS_BEFORE = [0, 0, 0, 0, 1, 1, 2, 2]

/** `19600201`, `1960-02-01`; or `010260`, `020160`, `600201`. */
const beginsWithDigits = (character: CharacterAt, day: Day): boolean => {
  const pair = (at: number) => numberOf(character(at), character(at + 1))
  if (areOfDay(pair(0), pair(2), pair(4), day)) return true
  const signs = isDigit(character(4)) ? 0 : 1
  return day.codes.every((code, index) => character(index + signs * (SIGNS_BEFORE[index] ?? 0)) === code)
}

/** The name of the month, or `de`. */
const namesMonth = (character: CharacterAt, at: number, month: number): boolean => {
  const [one, two] = [character(at), character(at + 1)]
  const { initials, beginnings } = named(month)
  return beginnings.has((one << 8) | two) || (two >= OUTSIDE_ASCII && initials.has(one))
}

/** Behind the first number, which ends there: a sign and the second one, or the name of the month. */
const goesOn = (character: CharacterAt, first: number, at: number, day: Day): boolean => {
  const [sign, next] = [character(at), character(at + 1)]
  if (isLetter(sign)) return first === day.day && namesMonth(character, at, day.month)
  if (!SEPARATORS.has(sign)) return false
  if (!isDigit(next)) return first === day.day && namesMonth(character, next === SPACE ? at + 2 : at + 1, day.month)
  const isLong = isDigit(character(at + 2))
  const second = isLong ? numberOf(next, character(at + 2)) : next - ZERO
  const last = isLong ? at + 4 : at + 3
  return character(last - 1) === sign && areOfDay(first, second, numberOf(character(last), character(last + 1)), day)
}

/** `Feb 01`, `February 01`. */
const beginsWithName = (character: CharacterAt, { codes, month }: Day): boolean => {
  const { english } = named(month)
  let length = 0
  while (length < english.length && character(length) === english[length]) length += 1
  const isName = length === english.length || length === SHORT_NAME
  const [tens, ones] = [character(length + 1), character(length + 2)]
  return isName && character(length) === SPACE && tens === codes[DAY] && ones === codes[DAY + 1]
}
const SHORT_NAME = 3
const DAY = 6

/**
 * Whether a form of a day may stand there as text, of which the first three bytes were found to be claimed: false only
 * where none does.
 */
export const mayBeDay = ({ text, at, end }: Passage, day: Day): boolean => {
  const step = text[at + 1] === 0 ? 2 : 1
  const character = (index: number): number => {
    const place = at + index * step
    return place < end ? (FOLD[text[place] ?? 0] ?? 0) : -1
  }
  const [one, two, three] = [character(0), character(1), character(2)]
  if (!isDigit(one)) return beginsWithName(character, day)
  if (!isDigit(two)) return goesOn(character, one - ZERO, 1, day)
  if (isDigit(three)) return beginsWithDigits(character, day)
  return goesOn(character, numberOf(one, two), 2, day)
}

/** The same of a day in hexadecimal or in base64: as it is, and as in `1957-04-12` and `12.04.1957`. */
export const mayBeDigitsOfDay = (passage: Passage, date: string, writing: Writing): boolean =>
  mayBeDigitsAsIs(passage, date, writing) ||
  mayBeDigitsAsIs(passage, `${date.slice(0, 4)}-`, writing) ||
  mayBeDigitsAsIs(passage, `${date.slice(6)}.${date.slice(4, 6)}`, writing)
