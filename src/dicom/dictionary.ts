import { VRS, type Tag, type Vr } from './data-set.ts'
import { DICTIONARY } from './dictionary.generated.ts'
import { elementOf, groupOf, isGroupLength, isPrivate, isPrivateCreator, tagFrom } from './tags.ts'

/** An attribute of PS3.6. */
export interface Attribute {
  /** The VRs that the standard allows, the one that Implicit VR Little Endian uses first. PS3.5 A.1. */
  readonly vrs: readonly [Vr, ...Vr[]]
  /** As PS3.6 prints it: '1', '1-n', '2-2n'. */
  readonly vm: string
  /** Empty for the few that were retired without a name. */
  readonly keyword: string
  readonly retired: boolean
}

const isVr = (text: string): text is Vr => (VRS as readonly string[]).includes(text)

// PS3.5 A.1: what may be OB or OW is OW in Implicit VR; a table that may be US or OW is OW.
const allowed = (printed: string): readonly [Vr, ...Vr[]] => {
  const [first, ...rest] = printed.split('/').filter(isVr)
  if (first === undefined) return ['UN']
  return rest.includes('OW') ? ['OW', first] : [first, ...rest]
}

interface Table {
  readonly byTag: ReadonlyMap<Tag, Attribute>
  readonly byKeyword: ReadonlyMap<string, Tag>
}

/** Repeating groups 50xx and 60xx stand under 5000 and 6000. PS3.5 7.6. */
const parsed = (): Table => {
  const byTag = new Map<Tag, Attribute>()
  const byKeyword = new Map<string, Tag>()
  const vrs = new Map<string, readonly [Vr, ...Vr[]]>()
  let group = 0
  for (const line of DICTIONARY.trim().split('\n')) {
    if (line.startsWith('=')) {
      group = parseInt(line.slice(1).replace('xx', '00'), 16)
      continue
    }
    const [element = '', vr = '', vm = '', name = ''] = line.split(' ')
    const retired = name.startsWith('-')
    const keyword = retired ? name.slice(1) : name
    const known = vrs.get(vr) ?? allowed(vr)
    vrs.set(vr, known)
    const tag = tagFrom(group, parseInt(element, 16))
    byTag.set(tag, { vrs: known, vm, keyword, retired })
    if (keyword !== '') byKeyword.set(keyword, tag)
  }
  return { byTag, byKeyword }
}

let made: Table | undefined
const table = (): Table => (made ??= parsed())

const isRepeating = (group: number) => (group & 0xff01) === 0x5000 || (group & 0xff01) === 0x6000

/** What PS3.6 says of a tag; undefined for private tags and for those it does not list. */
export const attributeOf = (tag: Tag): Attribute | undefined => {
  const { byTag } = table()
  const group = groupOf(tag)
  return byTag.get(tag) ?? (isRepeating(group) ? byTag.get(tagFrom(group & 0xff00, elementOf(tag))) : undefined)
}

/** Is it in PS3.6? Group lengths are not listed there one by one. */
export const isStandard = (tag: Tag): boolean => attributeOf(tag) !== undefined

export const keywordOf = (tag: Tag): string | undefined => attributeOf(tag)?.keyword

export const tagOf = (keyword: string): Tag | undefined => table().byKeyword.get(keyword)

const UNKNOWN: Attribute = { vrs: ['UN'], vm: '1-n', keyword: '', retired: false }
const GROUP_LENGTH: Attribute = { ...UNKNOWN, vrs: ['UL'] }
const CREATOR: Attribute = { ...UNKNOWN, vrs: ['LO'] }

/** The VR of an element whose file names none: by PS3.6, by PS3.5 7.2 and 7.8.1, otherwise UN. PS3.5 6.2.2. */
export const implicitVrOf = (tag: Tag): Vr => {
  const known = isPrivate(tag) ? (isPrivateCreator(tag) ? CREATOR : UNKNOWN) : attributeOf(tag)
  return (known ?? (isGroupLength(tag) ? GROUP_LENGTH : UNKNOWN)).vrs[0]
}

/** 'Patient Birth Date' of PatientBirthDate: to be read by people. */
export const nameOf = (tag: Tag): string | undefined =>
  keywordOf(tag)?.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2')
