import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement, Item } from '../dicom/data-set.ts'
import { find, itemsOf, sequenceElement, textElement } from '../dicom/elements.ts'
import { conceptOf, SUBJECT_AGE } from './content-concepts.ts'
import { codeElement } from './content-dummies.ts'

const MEASURED_VALUE = 0x0040a300
const NUMERIC_VALUE = 0x0040a30a
const UNITS = 0x004008ea
const CODE_VALUE = 0x00080100

const OLDEST_YEARS = 90

/** UCUM units of time, by how many make a year, counted so that nobody of ninety is missed. */
const A_YEAR: Readonly<Record<string, number>> = { a: 1, mo: 12, wk: 365 / 7, d: 365, h: 365 * 24 }

const perYear = (measured: Item): number | undefined => {
  const [unit] = itemsOf(measured, UNITS)
  return unit === undefined ? undefined : A_YEAR[asciiOf(find(unit, CODE_VALUE))?.trim() ?? '']
}

/** What is no number, or of no unit that is known, may be any age. */
const isOverEightyNine = (measured: Item): boolean => {
  const unit = perYear(measured)
  const numbers = asciiOf(find(measured, NUMERIC_VALUE))?.split('\\').map(Number) ?? []
  return unit === undefined || numbers.length === 0 || numbers.some((number) => !(number / unit < OLDEST_YEARS))
}

const numericValue = (number: number) => textElement(NUMERIC_VALUE, 'DS', String(Math.ceil(number)))

const NINETY_YEARS: Item = { elements: [codeElement(UNITS, 'a', 'UCUM', 'year'), numericValue(OLDEST_YEARS)] }

/**
 * 45 CFR 164.514(b)(2)(i)(C): what stands instead of the value of a Subject Age over 89, which is in Measured Value
 * Sequence (PS3.3 C.18.1) or in the item itself (PS3.3 10.2). Undefined: the item may stay as it is.
 */
export const cappedAgeOf = (item: Item): DataElement | undefined => {
  if (conceptOf(item) !== SUBJECT_AGE) return undefined
  if (find(item, NUMERIC_VALUE) !== undefined)
    return isOverEightyNine(item) ? numericValue(OLDEST_YEARS * (perYear(item) ?? 1)) : undefined
  return itemsOf(item, MEASURED_VALUE).some(isOverEightyNine)
    ? sequenceElement(MEASURED_VALUE, [NINETY_YEARS])
    : undefined
}
