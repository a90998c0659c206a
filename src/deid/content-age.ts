import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement, Item, Tag } from '../dicom/data-set.ts'
import { find, itemsOf, sequenceElement, textElement, withItems } from '../dicom/elements.ts'
import { conceptOf, SUBJECT_AGE, type Concept } from './content-concepts.ts'
import { codeElement } from './content-dummies.ts'

const MEASURED_VALUE = 0x0040a300
const NUMERIC_VALUE = 0x0040a30a
const UNITS = 0x004008ea
const [CODE_VALUE, CODE_MEANING] = [0x00080100, 0x00080104]

/** PS3.3 C.18.1: Floating Point Value, Rational Numerator and Denominator say the same number once more. */
export const BINARY_VALUES: readonly Tag[] = [0x0040a161, 0x0040a162, 0x0040a163]

const OLDEST_YEARS = 90

/** How many of a unit make a year, counted so that nobody of ninety is missed. */
const [YEARS, MONTHS, WEEKS, DAYS, HOURS] = [1, 12, 365 / 7, 365, 365 * 24]

/** UCUM units of time that Subject Age is told in (PS3.16 CID 7456), by how many make a year. */
const A_YEAR: Readonly<Record<string, number>> = { a: YEARS, mo: MONTHS, wk: WEEKS, d: DAYS, h: HOURS }

/** The other units of time that numbers are told in: the rest of UCUM, and those of SNOMED CT. */
const ALSO_A_YEAR: Readonly<Record<string, number>> = {
  ...A_YEAR,
  a_j: YEARS,
  a_g: YEARS,
  a_t: YEARS,
  mo_j: MONTHS,
  mo_g: MONTHS,
  mo_s: 365 / 29.54,
  min: HOURS * 60,
  s: HOURS * 3600,
  '258707000': YEARS,
  '258706009': MONTHS,
  '258705008': WEEKS,
  '258703001': DAYS,
  '258702006': HOURS,
}

const YEAR_IN_WORDS = /^y(?:ea)?(?:r?s?)?$/i

const unitIn = (measured: Item): Item | undefined => itemsOf(measured, UNITS)[0]

const ageUnit = (measured: Item): number | undefined => {
  const unit = unitIn(measured)
  return unit === undefined ? undefined : A_YEAR[asciiOf(find(unit, CODE_VALUE)) ?? '']
}

const timeUnit = (measured: Item): number | undefined => {
  const unit = unitIn(measured)
  if (unit === undefined) return undefined
  const known = ALSO_A_YEAR[asciiOf(find(unit, CODE_VALUE)) ?? '']
  return known ?? (YEAR_IN_WORDS.test(asciiOf(find(unit, CODE_MEANING)) ?? '') ? YEARS : undefined)
}

const numbersIn = (measured: Item): readonly number[] =>
  asciiOf(find(measured, NUMERIC_VALUE))?.split('\\').map(Number) ?? []

/** What a kind of number is held to. */
interface Law {
  /** How many of its unit make a year. */
  readonly perYear: (measured: Item) => number | undefined
  readonly isOver: (measured: Item) => boolean
}

/** What is no number, or of no unit that is known, may be any age. */
const AN_AGE: Law = {
  perYear: ageUnit,
  isOver: (measured) => {
    const unit = ageUnit(measured)
    const numbers = numbersIn(measured)
    return unit === undefined || numbers.length === 0 || numbers.some((number) => !(number / unit < OLDEST_YEARS))
  },
}

/** Of all other numbers those of time, and of these those of ninety years. */
const PERHAPS_AN_AGE: Law = {
  perYear: timeUnit,
  isOver: (measured) => {
    const unit = timeUnit(measured)
    return unit !== undefined && numbersIn(measured).some((number) => !(number / unit < OLDEST_YEARS))
  },
}

/** Radionuclide Half Life, PS3.16 TID 10022: what radiates for ninety years is no person. */
const NO_AGE: ReadonlySet<Concept> = new Set(['304283002|SCT', 'R-42806|SRT', 'R-42806|SNM3', 'R-42806|99SDM'])

const numericValue = (number: number) => textElement(NUMERIC_VALUE, 'DS', String(Math.ceil(number)))

const NINETY_YEARS: Item = { elements: [codeElement(UNITS, 'a', 'UCUM', 'year'), numericValue(OLDEST_YEARS)] }

const isBinary = ({ tag }: DataElement): boolean => BINARY_VALUES.includes(tag)

const cappedNumber = (item: Item, { perYear, isOver }: Law): DataElement | undefined =>
  find(item, NUMERIC_VALUE) !== undefined && isOver(item)
    ? numericValue(OLDEST_YEARS * (perYear(item) ?? 1))
    : undefined

const cappedMeasured = (item: Item, { isOver }: Law): DataElement | undefined => {
  const element = find(item, MEASURED_VALUE)
  if (element?.value.kind !== 'items') return undefined
  const { items } = element.value
  if (items.some(isOver)) return sequenceElement(MEASURED_VALUE, [NINETY_YEARS])
  if (!items.some(({ elements }) => elements.some(isBinary))) return undefined
  return withItems(
    element,
    items.map(({ elements }) => ({ elements: elements.filter((one) => !isBinary(one)) })),
  )
}

const tellsTime = (item: Item): boolean =>
  [item, ...itemsOf(item, MEASURED_VALUE)].some((one) => timeUnit(one) !== undefined)

const lawFor = (item: Item): Law | undefined => {
  const concept = conceptOf(item)
  if (concept === SUBJECT_AGE) return AN_AGE
  const isAnother = concept !== undefined && NO_AGE.has(concept)
  return isAnother || !tellsTime(item) ? undefined : PERHAPS_AN_AGE
}

/**
 * 45 CFR 164.514(b)(2)(i)(C): what stands instead of a number that tells, or by its unit may tell, an age over 89. It is in
 * Measured Value Sequence (PS3.3 C.18.1) or in the item itself (PS3.3 10.2). Ages are told under so many concepts, at
 * diagnosis, at a procedure, of onset, that a number of ninety years is one unless its concept is known to be none. Of a
 * number of fewer years what is binary goes as well. Undefined: the item is about something else.
 */
export const cappedAgeOf = (item: Item): readonly DataElement[] | undefined => {
  const law = lawFor(item)
  if (law === undefined) return undefined
  return [cappedNumber(item, law), cappedMeasured(item, law)].filter((element) => element !== undefined)
}
