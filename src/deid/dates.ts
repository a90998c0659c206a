/**
 * Moving dates by whole days: Retain Longitudinal Temporal Information with Modified Dates, PS3.15 E.3.6.
 *
 * [Note: Whole days] A shift is a number of days, so the time of day never changes: no midnight is crossed that was
 * not crossed before, and the interval between any two instants of a patient stays what it was to the microsecond,
 * whether they are told as DA and TM, as DT, or as DT with another time zone. Timezone Offset From UTC stays too.
 */

/** A day of the proleptic Gregorian calendar. PS3.5 6.2: DA and DT are told in it. */
interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const DAYS_OF_400_YEARS = 146_097
const LONG_MONTHS = [1, 3, 5, 7, 8, 10, 12]

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const daysOfMonth = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28
  return LONG_MONTHS.includes(month) ? 31 : 30
}

const isDay = ({ year, month, day }: Day): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month)

/** Days since 1 March of year 0: years that begin in March have their leap day at the end. */
const dayNumber = ({ year, month, day }: Day): number => {
  const [marchYear, marchMonth] = month > 2 ? [year, month - 3] : [year - 1, month + 9]
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1
}

const dayOf = (number: number): Day => {
  const era = Math.floor(number / DAYS_OF_400_YEARS)
  const inEra = number - era * DAYS_OF_400_YEARS
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * inYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

const DIGITS = /^(\d{4})(\d\d)?(\d\d)?$/
const dayIn = (digits: string): Day | undefined => {
  const [, year, month, day] = DIGITS.exec(digits) ?? []
  if (year === undefined) return undefined
  // A year alone stands for its middle day, a month for its 15th.
  const [wholeMonth, wholeDay] = month === undefined ? ['07', '02'] : [month, day ?? '15']
  const found = { year: Number(year), month: Number(wholeMonth), day: Number(wholeDay) }
  return isDay(found) ? found : undefined
}

/** The whole days from one date to another, both of eight digits; undefined where either is no date. */
export const daysBetween = (from: string, to: string): number | undefined => {
  const [first, last] = [from, to].map((digits) => (digits.length === 8 ? dayIn(digits) : undefined))
  return first === undefined || last === undefined ? undefined : dayNumber(last) - dayNumber(first)
}

/**
 * `YYYYMMDD`, `YYYYMM` or `YYYY`, as exact as it was. What is coarser than a day moves with its middle: the answer is the
 * month or year that has most days in common with the one that was moved.
 */
const shiftedDigits = (digits: string, days: number): string | undefined => {
  const from = dayIn(digits)
  if (from === undefined) return undefined
  const to = dayOf(dayNumber(from) + days)
  if (!isDay(to)) return undefined
  const pad = (number: number, width: number) => String(number).padStart(width, '0')
  return (pad(to.year, 4) + pad(to.month, 2) + pad(to.day, 2)).slice(0, digits.length)
}

/** ACR-NEMA 300 wrote `1999.05.24`; PS3.5 Table 6.2-1 asks readers to understand it. It is written back as DICOM. */
const shiftedDate = (value: string, days: number): string | undefined =>
  shiftedDigits(value.replace(/^(\d{4})\.(\d\d)\.(\d\d)$/, '$1$2$3'), days)

const CLOCK = /^(?:[01]\d|2[0-3])(?:[0-5]\d(?:(?:[0-5]\d|60)(?:\.\d{1,6})?)?)?$/

/** Also `12:30:59.5` of ACR-NEMA 300, which is written back without colons. */
const sameTime = (value: string): string | undefined => {
  const plain = value.replace(/^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?$/, '$1$2$3')
  return CLOCK.test(plain) ? plain : undefined
}

/** PS3.5 Table 6.2-1: from -1200 to +1400, and never -0000. */
const isZone = (zone: string): boolean =>
  /^(?:\+(?:0\d|1[0-3])[0-5]\d|\+1400|-(?:0\d|1[01])[0-5]\d|-1200)$/.test(zone) && zone !== '-0000'

const INSTANT = /^(\d{4,8})(\d{2,6}(?:\.\d+)?)?([+-]\d{4})?$/
const shiftedInstant = (value: string, days: number): string | undefined => {
  const [, date = '', clock = '', zone = ''] = INSTANT.exec(value) ?? []
  if ((clock !== '' && (date.length !== 8 || !CLOCK.test(clock))) || (zone !== '' && !isZone(zone))) return undefined
  const moved = shiftedDigits(date, days)
  return moved === undefined ? undefined : moved + clock + zone
}

const ONE = { DA: shiftedDate, TM: sameTime, DT: shiftedInstant } as const

const isBackwards = (from: string, to: string): boolean => to !== '' && from.slice(0, 4) > to

/** PS3.4 C.2.2.2.5: `a-b`, `a-`, `-b`. A hyphen of DT may belong to a time zone, so each is tried as the range's. */
const shiftedRange = (value: string, one: (part: string) => string | undefined): string | undefined => {
  for (let at = value.indexOf('-'); at >= 0; at = value.indexOf('-', at + 1)) {
    const parts = [value.slice(0, at), value.slice(at + 1)]
    const moved = parts.map((part) => (part === '' ? '' : one(part.trim())))
    const [from, to] = moved
    if (from !== undefined && to !== undefined && from + to !== '' && !isBackwards(from, to)) return `${from}-${to}`
  }
  return undefined
}

/** Two instants with microseconds and zones, and a hyphen, are 53 characters. */
const LONGEST = 64

/**
 * One value of a date, time or date and time (PS3.5 Table 6.2-1), moved by whole days. Empty stays empty. Undefined where
 * it is none, or where the year would leave 0001 to 9999: such a value cannot be moved, so it cannot be kept.
 */
export const shifted = (vr: 'DA' | 'TM' | 'DT', value: string, days: number): string | undefined => {
  if (!Number.isSafeInteger(days) || value.length > LONGEST) return undefined
  const plain = value.replace(/^[ \0]+|[ \0]+$/g, '')
  if (plain === '') return ''
  const one = (part: string) => ONE[vr](part, days)
  return one(plain) ?? shiftedRange(plain, one)
}
