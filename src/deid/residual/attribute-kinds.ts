import type { Tag, Vr } from '../../dicom/data-set.ts'
import { attributeOf } from '../../dicom/dictionary.ts'
import { isPrivate } from '../../dicom/tags.ts'
import { OPTION_COLUMNS } from '../confidentiality-profile.generated.ts'
import { TABLE_E1_1 } from '../confidentiality-profile.ts'
import { letterOf } from '../options.ts'
import { namesAKind } from '../structural-uids.ts'

/** What a value says of somebody. `equipment` is an ID or a name of a device, which may be a word of its maker's too. */
export type IdentifierKind = 'name' | 'id' | 'text' | 'equipment' | 'date' | 'uid'

/**
 * Rows of PS3.15 Table E.1-1 whose values are shared by too many to be searched for: ranks, countries, religions,
 * comments, file formats, selectors of hanging protocols, dates of the standard's own context groups.
 */
const COMMON: ReadonlySet<Tag> = new Set([
  0x00080106, 0x00080107, 0x00080201, 0x00100013, 0x00100047, 0x00101080, 0x00101081, 0x00102150, 0x00102152,
  0x00102160, 0x00102162, 0x001021f0, 0x00120050, 0x00160078, 0x0016004f, 0x00160050, 0x00160082, 0x00189373,
  0x00203406, 0x00284000, 0x00380050, 0x00400012, 0x00401004, 0x00403001, 0x00500020, 0x0072005e, 0x00720071,
  0x00880904, 0x00880912, 0x20300020, 0x300a0216, 0x40000010, 0x40004000,
])

/**
 * What Table E.1-1 does not list and yet identifies: who issued an ID (PS3.3 Table 10-17), and the Application Entity
 * Titles of File Meta Information (PS3.10 7.1).
 */
const BESIDE_THE_TABLE: ReadonlyMap<Tag, IdentifierKind> = new Map<Tag, IdentifierKind>([
  [0x00020016, 'equipment'],
  [0x00020017, 'equipment'],
  [0x00020018, 'equipment'],
  [0x00400031, 'text'],
  [0x00400032, 'text'],
])

/**
 * Make, model and version: the same for every device that was sold. A device or an institution may be called so, and a
 * serial number may begin so.
 */
export const MAKER: ReadonlySet<Tag> = new Set([0x00080070, 0x00081090, 0x00181016, 0x00181018, 0x00181019, 0x00181020])

/** Sequences whose codes name a person or a place: there Code Value and Code Meaning identify. PS3.3 Table 10-1. */
export const NAMING_CODES: ReadonlySet<Tag> = new Set([0x00080082, 0x00401101])
const NAMING: ReadonlySet<Tag> = new Set([0x00080100, 0x00080104])
export const saysWho = (tag: Tag): boolean => NAMING.has(tag)

const OF_VR: Partial<Readonly<Record<Vr, IdentifierKind>>> = { PN: 'name', UI: 'uid', DA: 'date', DT: 'date' }
const TEXT: ReadonlySet<Vr> = new Set(['LO', 'SH', 'ST', 'LT', 'UC', 'UT', 'UR'])

/** What the keywords of IDs, numbers of orders and locators have in common. */
const ID = /ID$|IDs$|Identif|Number|Locator|Barcode/
const NO_ID = /Phone|Telephone|^Issuer/

/** The column Clean Descriptors marks what people wrote freely: a description, which is searched, not searched for. */
const isDescription = (letters: string): boolean => letters.charAt(OPTION_COLUMNS.indexOf('cleanDesc')) !== '-'
const isDevice = (letters: string): boolean => letters.charAt(OPTION_COLUMNS.indexOf('rtnDevId')) !== '-'

const ofTable = (tag: Tag, vr: Vr, keyword: string): IdentifierKind | undefined => {
  const letters = TABLE_E1_1.optionsOf(tag)
  if (letters === '' || isDescription(letters)) return undefined
  if (vr === 'AE' || (isDevice(letters) && (TEXT.has(vr) || vr === 'CS'))) return 'equipment'
  if (!TEXT.has(vr)) return undefined
  return ID.test(keyword) && !NO_ID.test(keyword) ? 'id' : 'text'
}

const ofStandard = (tag: Tag): IdentifierKind | undefined => {
  const attribute = attributeOf(tag)
  if (attribute === undefined || namesAKind(tag) || COMMON.has(tag)) return undefined
  const [vr] = attribute.vrs
  return BESIDE_THE_TABLE.get(tag) ?? OF_VR[vr] ?? ofTable(tag, vr, attribute.keyword)
}

/** What an attribute says; of a maker, nothing of anybody, but what equipment may be called. */
export type Saying = IdentifierKind | 'maker'

const sayingOfStandard = (tag: Tag): Saying | undefined => ofStandard(tag) ?? (MAKER.has(tag) ? 'maker' : undefined)

/** What was found out of attributes, each at the place that its tag's hash gives it: it cannot grow. Tag 0 is of no data set. */
const PLACE_BITS = 12
const knownTags = new Uint32Array(1 << PLACE_BITS)
const knownSayings: (Saying | undefined)[] = new Array<Saying | undefined>(1 << PLACE_BITS).fill(undefined)
/** Multiplicative hashing: 2^32 divided by the golden ratio. */
const placeOf = (tag: Tag): number => Math.imul(tag, 0x9e3779b1) >>> (32 - PLACE_BITS)

/**
 * What an attribute says of somebody, by PS3.15 Table E.1-1 as published and, beneath it, by VR: every PN, every DA and
 * DT, every UI. The table that a walk was handed has no part in it.
 */
export const sayingOf = (tag: Tag, vr: Vr): Saying | undefined => {
  if (isPrivate(tag)) return OF_VR[vr]
  const place = placeOf(tag)
  if (knownTags[place] !== tag || tag === 0) {
    knownTags[place] = tag
    knownSayings[place] = sayingOfStandard(tag)
  }
  return knownSayings[place]
}

/** The same, of somebody alone. */
export const identifierKindOf = (tag: Tag, vr: Vr): IdentifierKind | undefined => {
  const saying = sayingOf(tag, vr)
  return saying === 'maker' ? undefined : saying
}

/** Columns of PS3.15 Table E.1-1. */
export interface Retention {
  readonly columns: readonly number[]
  readonly uids: boolean
  readonly dates: boolean
}

/** Whether the options leave the value as it is: it is then no secret. */
export const isRetained = (tag: Tag, kind: IdentifierKind, { columns, uids, dates }: Retention): boolean => {
  if (columns.length === 0) return false
  const letters = isPrivate(tag) ? '' : TABLE_E1_1.optionsOf(tag)
  if (letters !== '') return letterOf(letters, columns) === 'K'
  return (kind === 'uid' && uids) || (kind === 'date' && dates)
}
