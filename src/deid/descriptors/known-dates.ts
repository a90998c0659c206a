import { isDateLink, monthOf } from './calendar.ts'
import { strike, type Token } from './tokens.ts'

/**
 * Days of a patient as keys: the lesser and the greater of day and month, and the year with four digits or two. Of the
 * month and the year alone, those two.
 */
export type KnownDates = ReadonlySet<string>

const keyOf = (a: number, b: number, year: string): string => `${Math.min(a, b)} ${Math.max(a, b)} ${year}`
const monthKey = (month: number, year: string): string => `${month} ${year}`

/** Of days as YYYYMMDD. */
export const knownDates = (dates: readonly string[]): KnownDates => {
  const keys = new Set<string>()
  for (const date of dates) {
    const [year, month, day] = [date.slice(0, 4), Number(date.slice(4, 6)), Number(date.slice(6, 8))]
    if (!/^\d{8}/.test(date)) continue
    for (const one of [year, year.slice(2)]) keys.add(keyOf(day, month, one)).add(monthKey(month, one))
  }
  return keys
}

/** The same without any sign between: `120457`. */
export const joinedDates = (dates: readonly string[]): readonly string[] =>
  dates.flatMap((date) => {
    const [, century = '', year = '', month = '', day = ''] = /^(\d\d)(\d\d)(\d\d)(\d\d)/.exec(date) ?? []
    if (day === '') return []
    return [year, century + year].flatMap((one) => [one + month + day, day + month + one, month + day + one])
  })

const MAX_GAP = 4
const isNear = ({ gap }: Token): boolean => gap.length <= MAX_GAP && !gap.includes('\n')

const isPart = ({ kind, text }: Token): boolean =>
  kind === 'digits' ? text.length <= 4 && text.length !== 3 : monthOf(text) !== undefined

/** From one part of a date on: where it and the next two stand, over a `de` or a `th` between. */
const partsFrom = (tokens: readonly Token[], index: number): readonly number[] => {
  const found = [index]
  for (let at = index + 1, hops = 0; found.length < 3 && hops < 2; at += 1) {
    const token = tokens[at]
    if (token === undefined || !isNear(token)) break
    if (isPart(token)) {
      found.push(at)
      hops = 0
    } else if (isDateLink(token.text)) hops += 1
    else break
  }
  return found
}

const numberOf = ({ kind, text }: Token): number => (kind === 'digits' ? Number(text) : (monthOf(text) ?? 0))

/** In any order, whatever parts them. */
const isKnownDay = ([first, second, third]: readonly Token[], known: KnownDates): boolean => {
  if (first === undefined || second === undefined || third === undefined) return false
  const orders = [[first, second, third], [second, third, first], [first, third, second]] as const // prettier-ignore
  return orders.some(([a, b, year]) => known.has(keyOf(numberOf(a), numberOf(b), year.text)))
}

/** A month has to be named for a year behind it to be one. */
const isKnownMonth = ([month, year]: readonly Token[], known: KnownDates): boolean =>
  month?.kind === 'letters' && year?.kind === 'digits' && known.has(monthKey(numberOf(month), year.text))

/** A day of this patient, in any order of day, month and year, with any signs between: `12 04 57`, `57_apr_12`. */
export const strikeKnownDates = (tokens: readonly Token[], known: KnownDates): void => {
  if (known.size === 0) return
  tokens.forEach((token, index) => {
    if (!isPart(token)) return
    const places = partsFrom(tokens, index)
    const parts = places.map((at) => tokens[at]).filter((one) => one !== undefined)
    const [, second = index, third = index] = places
    const monthEnd = isKnownMonth(parts, known) ? second : -1
    const end = isKnownDay(parts, known) ? third : monthEnd
    for (let at = index; at <= end; at += 1) strike(tokens[at], 'identifier')
  })
}
