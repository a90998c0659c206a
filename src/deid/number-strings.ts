import type { Tag } from '../dicom/data-set.ts'

/** PS3.5 Table 6.2-1: characters of a Decimal String. */
const DS_CHARACTERS = 16
const [LEAST_IS, MOST_IS] = [-(2 ** 31), 2 ** 31 - 1]

/** 0.digits times ten to the power of `point`; no zeros at either end, so that nothing is left of zero. */
interface Decimal {
  readonly sign: '' | '-'
  readonly digits: string
  readonly point: number
}

/** PS3.5 6.2: fixed point, or floating point as of ANSI X3.9. No number of an image has an exponent of five digits. */
const NUMBER = /^([+-]?)(?=\.?\d)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,4}))?$/

const withoutZeros = (digits: string): string => {
  let end = digits.length
  while (digits.charAt(end - 1) === '0') end -= 1
  return digits.slice(0, end)
}

const decimalOf = (value: string): Decimal | undefined => {
  const [, sign, whole = '', fraction = '', exponent = '0'] = NUMBER.exec(value) ?? []
  if (sign === undefined) return undefined
  const all = whole + fraction
  const first = all.search(/[1-9]/)
  if (first < 0) return { sign: '', digits: '', point: 0 }
  return {
    sign: sign === '-' ? '-' : '',
    digits: withoutZeros(all.slice(first)),
    point: whole.length - first + Number(exponent),
  }
}

/** To so many digits, half away from zero. */
const rounded = (decimal: Decimal, count: number): Decimal => {
  const { sign, digits, point } = decimal
  if (digits.length <= count) return decimal
  const kept = digits.slice(0, Math.max(count, 0))
  if (count < 0 || digits.charAt(count) < '5') return { sign, digits: withoutZeros(kept), point }
  const nines = kept.length - kept.replace(/9+$/, '').length
  const head = kept.slice(0, kept.length - nines)
  if (head === '') return { sign, digits: '1', point: point + 1 }
  return { sign, digits: head.slice(0, -1) + String(Number(head.slice(-1)) + 1), point }
}

const fixed = ({ digits, point }: Decimal): string => {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`
  return point >= digits.length ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`
}

const scientific = ({ digits, point }: Decimal): string =>
  `${digits.slice(0, 1)}${digits.length > 1 ? '.' : ''}${digits.slice(1)}E${point - 1}`

const wholeWithExponent = ({ digits, point }: Decimal): string => `${digits}E${point - digits.length}`

/** Whether zeros before or behind the digits leave room for them. */
const mayBeFixed = ({ point }: Decimal): boolean => Math.abs(point) <= DS_CHARACTERS

const formsOf = (decimal: Decimal): readonly string[] => [
  ...(mayBeFixed(decimal) ? [fixed(decimal)] : []),
  scientific(decimal),
  wholeWithExponent(decimal),
]

/**
 * A number as a Decimal String, PS3.5 6.2: of all texts of at most 16 characters the one that is nearest to it. Undefined
 * for what is no number.
 */
export const decimalString = (value: string): string | undefined => {
  const decimal = decimalOf(value)
  if (decimal === undefined) return undefined
  if (decimal.digits === '') return '0'
  for (let count = DS_CHARACTERS; count > 0; count -= 1) {
    const nearest = rounded(decimal, count)
    const text = formsOf(nearest).find((form) => nearest.sign.length + form.length <= DS_CHARACTERS)
    if (text !== undefined) return nearest.sign + text
  }
  return undefined
}

/**
 * Integer Strings that tell how much of a unit there was: ms, mA, mAs, mm, kW, counts a second, frames a second. Who wrote
 * a fraction there knew more than the attribute can say; to the nearest whole, which is what the VR can say, it is the same
 * quantity. Every other Integer String counts or names something, and half of it, or its neighbour, is another thing.
 */
const QUANTITIES: ReadonlySet<Tag> = new Set([
  0x00082144, 0x00180040, 0x00181062, 0x00181081, 0x00181082, 0x00181088, 0x00181149, 0x00181150, 0x00181151,
  0x00181152, 0x00181153, 0x00181170, 0x00181182, 0x00181242, 0x00181243, 0x00181302, 0x00181405, 0x00185050,
  0x00540036, 0x00540038,
])

const isInteger = ({ digits, point }: Decimal): boolean => digits.length <= point || digits === ''

/**
 * A number as an Integer String, PS3.5 6.2: when it is one, or when the attribute measures something that is not nothing.
 * Undefined for every other.
 */
export const integerString = (tag: Tag, value: string): string | undefined => {
  const decimal = decimalOf(value)
  if (decimal === undefined || decimal.point > DS_CHARACTERS) return undefined
  if (!isInteger(decimal) && !QUANTITIES.has(tag)) return undefined
  const nearest = rounded(decimal, decimal.point)
  if (nearest.digits === '') return isInteger(decimal) ? '0' : undefined
  const number = Number(nearest.sign + fixed(nearest))
  return number >= LEAST_IS && number <= MOST_IS ? String(number) : undefined
}
