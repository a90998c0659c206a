import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement, Item, Tag } from '../dicom/data-set.ts'
import { find, itemsOf, sequenceElement, textElement, withItems } from '../dicom/elements.ts'
import { conceptOf, SUBJECT_AGE } from './content-concepts.ts'
import { codeElement } from './content-dummies.ts'

const MEASURED_VALUE = 0x0040a300
const NUMERIC_VALUE = 0x0040a30a
const UNITS = 0x004008ea
const CODE_VALUE = 0x00080100

/** PS3.3 C.18.1: Floating Point Value, Rational Numerator and Denominator say the same number once more. */
export const BINARY_VALUES: readonly Tag[] = [0x0040a161, 0x0040a162, 0x0040a163]

const OLDEST_YEARS = 90

/** UCUM units of time, by how many make a year, counted so that nobody of ninety is missed. */
const A_YEAR: Readonly<Record<string, number>> = { a: 1, mo: 12, wk: 365 / 7, d: 365, h: 365 * 24 }

const perYear = (measured: Item): number | undefined => {
  const [unit] = itemsOf(measured, UNITS)
  return unit === undefined ? undefined : A_YEAR[asciiOf(find(unit, CODE_VALUE)) ?? '']
}

/** What is no number, or of no unit that is known, may be any age. */
const isOverEightyNine = (measured: Item): boolean => {
  const unit = perYear(measured)
  const numbers = asciiOf(find(measured, NUMERIC_VALUE))?.split('\\').map(Number) ?? []
  return unit === undefined || numbers.length === 0 || numbers.some((number) => !(number / unit < OLDEST_YEARS))
}

const numericValue = (number: number) => textElement(NUMERIC_VALUE, 'DS', String(Math.ceil(number)))

const NINETY_YEARS: Item = { elements: [codeElement(UNITS, 'a', 'UCUM', 'year'), numericValue(OLDEST_YEARS)] }

const isBinary = ({ tag }: DataElement): boolean => BINARY_VALUES.includes(tag)

const cappedNumber = (item: Item): DataElement | undefined =>
  find(item, NUMERIC_VALUE) !== undefined && isOverEightyNine(item)
    ? numericValue(OLDEST_YEARS * (perYear(item) ?? 1))
    : undefined

const cappedMeasured = (item: Item): DataElement | undefined => {
  const element = find(item, MEASURED_VALUE)
  if (element?.value.kind !== 'items') return undefined
  const { items } = element.value
  if (items.some(isOverEightyNine)) return sequenceElement(MEASURED_VALUE, [NINETY_YEARS])
  if (!items.some(({ elements }) => elements.some(isBinary))) return undefined
  return withItems(
    element,
    items.map(({ elements }) => ({ elements: elements.filter((one) => !isBinary(one)) })),
  )
}

/**
 * 45 CFR 164.514(b)(2)(i)(C): what stands instead of the value of a Subject Age over 89, which is in Measured Value
 * Sequence (PS3.3 C.18.1) or in the item itself (PS3.3 10.2). Of a number of fewer years what is binary goes as well.
 * Undefined: the item is about something else.
 */
export const cappedAgeOf = (item: Item): readonly DataElement[] | undefined =>
  conceptOf(item) === SUBJECT_AGE
    ? [cappedNumber(item), cappedMeasured(item)].filter((element) => element !== undefined)
    : undefined
