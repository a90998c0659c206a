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

/** Groups 50xx and 60xx repeat, and stand under 5000 and 6000. PS3.5 7.6. */
const groupFrom = (digits: string): number => parseInt(digits.replace('xx', '00'), 16)

/** The lines of each group, one text, each line with a line end before it. Nobody asks for all that is in them. */
const split = (): ReadonlyMap<number, string> =>
  new Map(
    DICTIONARY.trimEnd()
      .split('\n=')
      .slice(1)
      .map((group) => [groupFrom(group.slice(0, 4)), group.slice(4)]),
  )

let groups: ReadonlyMap<number, string> | undefined

/** The line of an element among those of its group, which ascend: by halves. Undefined: it is not listed. */
const lineOf = (lines: string, element: number): string | undefined => {
  let [from, to] = [0, lines.length]
  while (from < to) {
    const at = lines.lastIndexOf('\n', (from + to - 1) >>> 1)
    const next = lines.indexOf('\n', at + 1)
    const end = next < 0 ? lines.length : next
    const found = parseInt(lines.slice(at + 1, at + 5), 16)
    if (found === element) return lines.slice(at + 1, end)
    if (found < element) from = end
    else to = at
  }
  return undefined
}

const parsed = (line: string): Attribute => {
  const [, vr = '', vm = '', name = ''] = line.split(' ')
  const retired = name.startsWith('-')
  return { vrs: allowed(vr), vm, keyword: retired ? name.slice(1) : name, retired }
}

const found = (tag: Tag): Attribute | undefined => {
  groups ??= split()
  const lines = groups.get(groupOf(tag))
  const line = lines === undefined ? undefined : lineOf(lines, elementOf(tag))
  return line === undefined ? undefined : parsed(line)
}

/** What was asked for is asked for again; a file of nonsense must not fill the memory. */
const asked = new Map<Tag, Attribute | null>()
const REMEMBERED = 8192

const isRepeating = (group: number) => (group & 0xff01) === 0x5000 || (group & 0xff01) === 0x6000

/** What PS3.6 says of a tag; undefined for private tags and for those it does not list. */
export const attributeOf = (tag: Tag): Attribute | undefined => {
  const known = asked.get(tag)
  if (known !== undefined) return known ?? undefined
  const group = groupOf(tag)
  const attribute = found(tag) ?? (isRepeating(group) ? found(tagFrom(group & 0xff00, elementOf(tag))) : undefined)
  if (asked.size >= REMEMBERED) asked.clear()
  asked.set(tag, attribute ?? null)
  return attribute
}

/** Is it in PS3.6? Group lengths are not listed there one by one. */
export const isStandard = (tag: Tag): boolean => attributeOf(tag) !== undefined

export const keywordOf = (tag: Tag): string | undefined => attributeOf(tag)?.keyword

export const tagOf = (keyword: string): Tag | undefined => {
  const at = Math.max(DICTIONARY.indexOf(` ${keyword}\n`), DICTIONARY.indexOf(` -${keyword}\n`))
  if (keyword === '' || at < 0) return undefined
  const digitsAfter = (mark: string) => {
    const from = DICTIONARY.lastIndexOf(mark, at) + mark.length
    return DICTIONARY.slice(from, from + 4)
  }
  return tagFrom(groupFrom(digitsAfter('\n=')), parseInt(digitsAfter('\n'), 16))
}

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
