import { daysBetween } from './dates.ts'

/** 45 CFR 164.514(b)(2)(i)(C): all ages over 89 are one, ninety or older. */
const OLDEST = '090Y'
const OLDEST_YEARS = 90
/** Ninety years have 21 leap days at least: the century that is none may be among them. */
const OLDEST_DAYS = OLDEST_YEARS * 365 + 21

const AGE = /^(\d+)([DWMY])$/

/** How many of a unit are ninety years for somebody, counted so that nobody of ninety is missed. */
const OLDEST_OF: Readonly<Record<string, number>> = {
  D: OLDEST_DAYS,
  W: (OLDEST_DAYS - 6) / 7,
  M: OLDEST_YEARS * 12,
  Y: OLDEST_YEARS,
}

/** Whole years of so many days, weeks or months. */
const years = (count: number, unit: string): number =>
  unit === 'M' ? Math.floor(count / 12) : Math.floor((count * (unit === 'W' ? 7 : 1)) / 365.2425)

const ageString = (count: number, unit: string): string => `${String(count).padStart(3, '0')}${unit}`

/**
 * One Age String (PS3.5 Table 6.2-1): over 89 years, in whichever unit, becomes `090Y`. What is an age but not three digits
 * and a unit is written as one; what is none becomes empty.
 */
export const cappedAge = (value: string): string => {
  const [, digits = '', unit = ''] = AGE.exec(value.replaceAll('\0', '').trim().toUpperCase()) ?? []
  if (digits === '') return ''
  const count = Number(digits)
  if (count >= (OLDEST_OF[unit] ?? 0)) return OLDEST
  return count <= 999 ? ageString(count, unit) : ageString(years(count, unit), 'Y')
}

/** Whole years by the calendar; who was born on 29 February has the birthday of other years on 1 March. */
const wholeYears = (birthDate: string, onDate: string): number =>
  Math.floor((Number(onDate) - Number(birthDate)) / 10_000)

/** Whole months, likewise. */
const wholeMonths = (birthDate: string, onDate: string): number => {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(4, 6))
  return months(onDate) - months(birthDate) - (onDate.slice(6) < birthDate.slice(6) ? 1 : 0)
}

/**
 * The age that Patient's Birth Date and a date say, both `YYYYMMDD`, so that what is derived agrees with what is capped:
 * days under a month, months under two years, then years. Empty where they say none.
 */
export const ageFrom = (birthDate: string, onDate: string): string => {
  const days = daysBetween(birthDate, onDate)
  if (days === undefined || days < 0) return ''
  const months = wholeMonths(birthDate, onDate)
  if (months < 1) return ageString(days, 'D')
  if (months < 24) return ageString(months, 'M')
  return cappedAge(`${wholeYears(birthDate, onDate)}Y`)
}
