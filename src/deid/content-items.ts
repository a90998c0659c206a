import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement, DataSet, Item, Tag } from '../dicom/data-set.ts'
import { find } from '../dicom/elements.ts'
import { BINARY_VALUES, cappedAgeOf } from './content-age.ts'
import { conceptOf } from './content-concepts.ts'
import { contentLetter, type ContentLetter } from './content-table.ts'
import { emptied } from './elements.ts'
import { codeElement } from './content-dummies.ts'
import { whenAction } from './options.ts'
import type { Option } from './profile.ts'

/** By the names that the acts on other elements have. Where nothing is left of a value, a dummy stands: all are Type 1. */
export type ContentAction = 'text' | 'clean' | 'terms' | 'date' | 'shift' | 'D' | 'U'

/** A value of an item that stays: what is done with it, or what stands there instead. Other attributes: Table E.1-1. */
export interface JudgedContent {
  readonly value?: { readonly tag: Tag; readonly action: ContentAction }
  /** Stand instead of the elements of their tags, as dummies (D) or cleaned (C). */
  readonly replacements?: readonly { readonly element: DataElement; readonly action: 'D' | 'C' }[]
  /** Go, because they say the same once more. */
  readonly gone?: readonly Tag[]
}

/** The whole item goes, with what is nested in it, or it stays. */
export type ContentVerdict = 'remove' | JudgedContent

/** PS3.15 E.3.4, made ready for one instance. */
export interface ContentLaw {
  /** Undefined: not a content item; Table E.1-1 and the policy by VR act on what is in it. */
  readonly verdictOf: (sequence: Tag, item: Item) => ContentVerdict | undefined
}

const CONTENT = 0x0040a730
const PREPARATION = 0x00400612
const ANNOTATION = 0x0040b020
const VALUE_TYPE = 0x0040a040
const REFERENCED_ITEM = 0x0040db73
const MEASURED_VALUE = 0x0040a300
const NUMERIC_VALUE = 0x0040a30a
const CONCEPT_CODE = 0x0040a168

type Kind = 'text' | 'name' | 'when' | 'uid'

/** Where PS3.3 C.17.3 and 10.2 put a value that may identify by itself. */
const VALUES: ReadonlyMap<string, readonly [kind: Kind, tag: Tag]> = new Map([
  ['TEXT', ['text', 0x0040a160]],
  ['PNAME', ['name', 0x0040a123]],
  ['DATETIME', ['when', 0x0040a120]],
  ['DATE', ['when', 0x0040a121]],
  ['TIME', ['when', 0x0040a122]],
  ['UIDREF', ['uid', 0x0040a124]],
])
const OTHERS: ReadonlySet<string> = new Set(
  'CODE NUM IMAGE COMPOSITE WAVEFORM SCOORD SCOORD3D TCOORD CONTAINER TABLE'.split(' '),
)

/** PS3.3 C.10.10: the text of an annotation is Table E.1-1's own, (0070,0006). */
const IMPLIED: readonly (readonly [value: Tag, type: string])[] = [
  [CONCEPT_CODE, 'CODE'],
  [NUMERIC_VALUE, 'NUM'],
  ...[...VALUES].map(([type, [, tag]]): [Tag, string] => [tag, type]),
  [0x00700006, 'SCOORD'],
]

/** Sequences whose items have no value type (PS3.3 C.10.10), or lack it in old files (PS3.3 10.2). */
const UNTYPED: ReadonlySet<Tag> = new Set([ANNOTATION, PREPARATION, 0x00400440, 0x00400441, 0x00400555])

/** PS3.3 10.2 calls NUMERIC what C.17.3 calls NUM. Undefined: not a content item. Empty: one that does not say. */
const valueTypeOf = (sequence: Tag, item: Item): string | undefined => {
  const type = asciiOf(find(item, VALUE_TYPE))
  if (type !== undefined) return type === 'NUMERIC' ? 'NUM' : type
  if (sequence === CONTENT) return ''
  return UNTYPED.has(sequence) ? IMPLIED.find(([tag]) => find(item, tag) !== undefined)?.[1] : undefined
}

/**
 * PS3.16 TID 1410, 1411 and 1419 want a measured region to have a name: (112039, DCM, "Tracking Identifier"), which
 * Table E.3.4-1 does not list.
 */
const MANDATORY_TEXT: ReadonlySet<string> = new Set(['112039|DCM'])

/** Not in Table E.3.4-1: text and names go; what tells when, as the profile wants; UIDs are replaced; the rest stays. */
const unlisted = (kind: Kind | undefined, item: Item, options: ReadonlySet<Option>): ContentLetter | ContentAction => {
  if (kind === 'when') return whenAction(options) ?? 'D'
  if (kind === 'uid') return 'U'
  if (kind === 'text' && MANDATORY_TEXT.has(conceptOf(item) ?? '')) return options.has('cleanDesc') ? 'C' : 'D'
  return kind === undefined ? 'K' : 'X'
}

const KEPT: Readonly<Record<Kind, ContentAction>> = {
  text: 'text',
  name: 'D',
  when: 'date',
  uid: 'terms',
}

const CLEANED: Readonly<Record<Kind, ContentAction>> = {
  text: 'clean',
  name: 'D',
  when: 'shift',
  uid: 'U',
}

const actionOn = (kind: Kind, letter: ContentLetter | ContentAction): ContentAction => {
  if (letter === 'K') return KEPT[kind]
  if (letter === 'C') return CLEANED[kind]
  if (letter === 'D' || letter === 'X') return kind === 'uid' ? 'U' : 'D'
  return letter
}

/**
 * A number or a code that has to go from an item that has to stay. PS3.3 C.18.1: Measured Value Sequence may be empty.
 * References are dummies already, because their UIDs are replaced.
 */
const withoutValue = (type: string): JudgedContent => {
  if (type === 'CODE') return { replacements: [{ element: codeElement(CONCEPT_CODE), action: 'D' }] }
  if (type !== 'NUM') return {}
  return {
    value: { tag: NUMERIC_VALUE, action: 'D' },
    replacements: [{ element: emptied(MEASURED_VALUE, 'SQ'), action: 'D' }],
    gone: BINARY_VALUES,
  }
}

const keptOther = (item: Item): JudgedContent => {
  const capped = cappedAgeOf(item)
  if (capped === undefined) return {}
  return { replacements: capped.map((element) => ({ element, action: 'C' })), gone: BINARY_VALUES }
}

const isReference = (item: Item): boolean => find(item, REFERENCED_ITEM) !== undefined

const hasReference = ({ elements }: DataSet): boolean =>
  elements.some(
    ({ tag, value }) =>
      tag === REFERENCED_ITEM || (tag === CONTENT && value.kind === 'items' && value.items.some(hasReference)),
  )

/**
 * PS3.15 E.3.4, Clean Structured Content: every content item by its concept and value type, wherever items of PS3.3
 * C.17.3 and 10.2 stand. PS3.3 C.17.3.2.5 counts items by their places, so where a document refers to its own items none
 * is removed, but given a dummy value; nor is one of (0040,0612), which must not be empty.
 */
export const contentLaw = (dataSet: DataSet, options: ReadonlySet<Option>): ContentLaw => {
  const isCounted = hasReference(dataSet)
  const verdictOf = (sequence: Tag, item: Item): ContentVerdict | undefined => {
    const type = valueTypeOf(sequence, item)
    if (type === undefined) return undefined
    const mustStay = sequence === PREPARATION || (sequence === CONTENT && isCounted)
    const value = VALUES.get(type)
    if (value === undefined && !OTHERS.has(type)) return mustStay || isReference(item) ? {} : 'remove'
    const letter = contentLetter(item, type, options) ?? unlisted(value?.[0], item, options)
    if (letter === 'X' && !mustStay) return 'remove'
    if (value === undefined) return letter === 'X' ? withoutValue(type) : keptOther(item)
    const [kind, tag] = value
    return { value: { tag, action: actionOn(kind, letter) } }
  }
  return { verdictOf }
}

/**
 * What is done with a sequence of which no item is left: those of Type 1 and 1C go, others may be empty. PS3.3 C.17.3.2,
 * C.10.10.
 */
export const whenAllAreGone = (sequence: Tag): 'X' | 'Z' =>
  sequence === CONTENT || sequence === ANNOTATION ? 'X' : 'Z'
