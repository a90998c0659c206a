import type { Bytes } from '../../bytes/concat.ts'
import type { DataElement, Tag, Vr } from '../../dicom/data-set.ts'
import { attributeOf, nameOf } from '../../dicom/dictionary.ts'
import { bytesElement, sequenceElement, textElement } from '../../dicom/elements.ts'
import { formatTag } from '../../dicom/tags.ts'
import { toUtf8 } from '../../bytes/text.ts'
import { dayNeedle, identityOf, textNeedle, timeNeedle, uidNeedle, type Needle } from './needle.ts'
import type { Person } from './person.ts'

/** Kinds of places, as a reader of the score thinks of them. */
export const PLACE_GROUPS = [
  'whole',
  'names',
  'numbers',
  'institution',
  'texts',
  'dates',
  'uids',
  'sequences',
  'unlisted',
  'nested',
  'private',
  'wrong-place',
  'content',
  'charset',
  'written',
  'file',
  'pixels',
  'refused',
] as const
export type PlaceGroup = (typeof PLACE_GROUPS)[number]

/** What one instance is made of, beside or instead of what every planted instance has. */
export interface Planting {
  readonly put: readonly DataElement[]
  readonly needles: readonly Needle[]
  readonly meta?: readonly DataElement[]
  readonly transferSyntax?: string
  readonly sopClass?: string
  /** What ranges of `put` count in. */
  readonly source?: Blob
  /** What no writer writes. */
  readonly alter?: (file: Bytes) => Bytes | Promise<Bytes>
}

/** One kind of place where an identifier may stand. */
export interface PlaceKind {
  readonly group: PlaceGroup
  /** In terms of the standard. */
  readonly place: string
  readonly plant: (who: Person) => Planting
}

export const placeOf = (tag: Tag): string => `${formatTag(tag)} ${nameOf(tag) ?? ''}`.trim()
const vrOf = (tag: Tag): Vr => attributeOf(tag)?.vrs[0] ?? 'LO'

/** An element and the needles in it. */
export interface Planted {
  readonly element: DataElement
  readonly needles: readonly Needle[]
}

/** PS3.5 Table 6.2-1: what is short holds the word alone. */
const SHORT: ReadonlySet<Vr> = new Set(['SH', 'CS', 'AE'])

const written = (who: Person): string => `${who.token} ${who.given} ${who.family}`

const DAYS: Partial<Readonly<Record<Vr, (who: Person) => string>>> = {
  DA: ({ day }) => day,
  DT: ({ day }) => `${day}101112.314159`,
}
const DIGITS: Partial<Readonly<Record<Vr, (who: Person) => string>>> = {
  TM: ({ digits }) => `101112.${digits.slice(0, 6)}`,
  DS: ({ digits }) => `${digits.slice(0, 5)}.${digits.slice(5)}`,
  IS: ({ digits }) => digits,
}

const textIn = (vr: Vr, { token, given }: Person, text: string): string => {
  if (SHORT.has(vr)) return token
  if (vr === 'PN') return `${token}^${given}`
  return vr === 'UR' ? `https://example.org/${token}` : text
}

/** Something of this person that an attribute of this VR can hold. */
export const planted = (tag: Tag, who: Person, vr: Vr = vrOf(tag)): Planted => {
  const day = DAYS[vr]?.(who)
  if (day !== undefined) return { element: textElement(tag, vr, day), needles: [dayNeedle(who.day, tag)] }
  const digits = DIGITS[vr]?.(who)
  if (digits !== undefined) {
    const needle = vr === 'TM' ? timeNeedle(digits, tag) : textNeedle(digits, tag)
    return { element: textElement(tag, vr, digits), needles: [needle] }
  }
  if (vr === 'UI') {
    const uid = who.uid(7)
    return { element: textElement(tag, vr, uid), needles: [uidNeedle(uid, tag)] }
  }
  if (vr === 'SQ') return plantedSequence(tag, who)
  const needles = [textNeedle(who.token, tag)]
  if (vr === 'OB' || vr === 'OW' || vr === 'UN')
    return { element: bytesElement(tag, vr, toUtf8(written(who))), needles }
  return { element: textElement(tag, vr, textIn(vr, who, written(who))), needles }
}

const plantedSequence = (tag: Tag, who: Person): Planted => {
  const [text, uid] = [planted(0x00081030, who, 'LO'), planted(0x00081155, who, 'UI')]
  const needles = [...text.needles, ...uid.needles].map((needle) => ({
    ...needle,
    heldBy: [...(needle.heldBy ?? []), tag],
  }))
  return { element: sequenceElement(tag, [{ elements: [text.element, uid.element] }]), needles }
}

/** A kind for an attribute that holds what it is defined to hold. */
export const ofAttribute =
  (group: PlaceGroup) =>
  (tag: Tag): PlaceKind => ({
    group,
    place: placeOf(tag),
    plant: (who) => {
      const { element, needles } = planted(tag, who)
      return { put: [element], needles }
    },
  })

/** A kind for an attribute that stays, and that somebody misused for the patient's name and number. */
export const misused = (tag: Tag, text: (who: Person) => string): PlaceKind => ({
  group: 'wrong-place',
  place: placeOf(tag),
  plant: (who) => ({ put: [textElement(tag, vrOf(tag), text(who))], needles: identityOf(who) }),
})
