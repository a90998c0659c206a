/**
 * PS3.3: Enumerated Values of attributes that a site may want to write itself. No other value is allowed for them
 * (PS3.5, Enumerated Value). Defined Terms, as of Modality or Patient Position, may be extended and do not stand here.
 */
import type { Tag } from '../dicom/data-set.ts'

interface Enumeration {
  /** Of PS3.3. */
  readonly section: string
  readonly values: readonly string[]
}

const YES_NO = ['YES', 'NO']

/** Where modules differ in which of the values they allow, all of them. */
export const ENUMERATED_VALUES: ReadonlyMap<Tag, Enumeration> = new Map<Tag, Enumeration>([
  [0x00080068, { section: 'C.8.11.1', values: ['FOR PRESENTATION', 'FOR PROCESSING'] }],
  [0x00100040, { section: 'C.7.1.1', values: ['M', 'F', 'O'] }],
  [0x00102203, { section: 'C.7.2.2', values: ['ALTERED', 'UNALTERED'] }],
  [0x001021a0, { section: 'C.2.4', values: ['YES', 'NO', 'UNKNOWN'] }],
  [0x00120062, { section: 'C.7.1.1', values: YES_NO }],
  [0x00120085, { section: 'C.7.2.3', values: ['NO', 'YES', 'WITHDRAWN'] }],
  [0x00180020, { section: 'C.8.3.1', values: ['SE', 'IR', 'GR', 'EP', 'RM'] }],
  [0x00180025, { section: 'C.8.3.1', values: ['Y', 'N'] }],
  [0x00189004, { section: 'C.8.13.2.1.1', values: ['PRODUCT', 'RESEARCH', 'SERVICE'] }],
  [0x00200060, { section: 'C.7.3.1', values: ['R', 'L'] }],
  [0x00200062, { section: 'C.8.11.2', values: ['R', 'L', 'U', 'B'] }],
  [0x00280300, { section: 'C.7.6.1', values: ['YES', 'NO', 'BOTH'] }],
  [0x00280301, { section: 'C.7.6.1', values: YES_NO }],
  [0x00280302, { section: 'C.7.6.1', values: YES_NO }],
  [0x00280303, { section: 'C.12.1', values: ['UNMODIFIED', 'MODIFIED', 'REMOVED'] }],
  [0x00282110, { section: 'C.7.6.1', values: ['00', '01'] }],
  [0x0040a491, { section: 'C.17.2', values: ['PARTIAL', 'COMPLETE'] }],
  [0x0040a493, { section: 'C.17.2', values: ['UNVERIFIED', 'VERIFIED'] }],
  [0x0040a496, { section: 'C.17.2', values: ['PRELIMINARY', 'FINAL'] }],
  [0x20500020, { section: 'C.7.6.1', values: ['IDENTITY', 'INVERSE'] }],
])

/** Whether the standard allows the term for the attribute: each, where it enumerates none. Padding is no part of it. */
export const isAllowedTerm = (tag: Tag, value: string): boolean => {
  const term = value.trim()
  return term === '' || (ENUMERATED_VALUES.get(tag)?.values.includes(term) ?? true)
}

const TIMEZONE_OFFSET = 0x00080201
/** PS3.3 C.12.1.1.8: from -1200 to +1400; nothing is -0000. */
const OFFSET = /^(?!-0000)(?:-(?:0\d[0-5]\d|1[01][0-5]\d|1200)|\+(?:(?:0\d|1[0-3])[0-5]\d|1400))$/

/** PS3.3 C.12.1.1.8, for Timezone Offset From UTC; every other attribute may be written as its VR says. */
export const isAllowedForm = (tag: Tag, value: string): boolean =>
  tag !== TIMEZONE_OFFSET || value.trim() === '' || OFFSET.test(value.trim())
