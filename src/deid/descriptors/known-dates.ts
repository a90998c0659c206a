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
const isKnown = (parts: readonly Token[], known: KnownDates): boolean => {
  const [first, second, third] = parts
  if (first === undefined || second === undefined) return false
  // A month has to be named for a year beside it to be one.
  if (first.kind === 'letters' && second.kind === 'digits' && known.has(monthKey(numberOf(first), second.text)))
    return true
  if (third === undefined) return false
  const orders = [[first, second, third], [second, third, first], [first, third, second]] as const // prettier-ignore
  return orders.some(([a, b, year]) => known.has(keyOf(numberOf(a), numberOf(b), year.text)))
}

/** A day of this patient, in any order of day, month and year, with any signs between: `12 04 57`, `57_apr_12`. */
export const strikeKnownDates = (tokens: readonly Token[], known: KnownDates): void => {
  if (known.size === 0) return
  tokens.forEach((token, index) => {
    if (!isPart(token)) return
    const parts = partsFrom(tokens, index)
    for (const count of [3, 2]) {
      const some = parts.slice(0, count)
      if (some.length < count) continue
      const found = some.map((at) => tokens[at]).filter((one) => one !== undefined)
      if (!isKnown(found, known)) continue
      for (let at = index; at <= (some.at(-1) ?? index); at += 1) strike(tokens[at], 'identifier')
      return
    }
  })
}
