import type { Tag } from '../dicom/data-set.ts'
import { formatTag } from '../dicom/tags.ts'
import type { ActionCode } from './profile.ts'

/** Which law asked for a change. */
export type Rule =
  /** PS3.15 Table E.1-1. */
  | 'table'
  /** Table E.1-1, with a keyed pseudonym as the dummy. */
  | 'pseudonym'
  /** Table E.1-1, the row of private attributes. */
  | 'private'
  /** Table E.1-1, the column of an option that the profile chose. */
  | 'option'
  /** What the project does otherwise. */
  | 'site'
  /** Groups that do not belong into a data set, group lengths, and overlays that lost their data. */
  | 'group'
  /** What the table does not list, by VR. */
  | 'vr-policy'
  /** Text is written as ISO_IR 192. */
  | 'charset'
  /** A number is written as its VR wants it. PS3.5 6.2. */
  | 'form'
  /** PS3.15 E.1.1: the statement that, and how, the instance was de-identified. */
  | 'stamp'

/** What was done to one data element, or to an item as a whole. It never holds a value. */
export interface Change {
  /**
   * `(0008,1140)[0]>(0008,1155)`: sequences from the root, with the number of the item, counted from 0 in the source;
   * `(0040,A730)[2]`: the item itself.
   */
  readonly path: string
  readonly action: ActionCode
  readonly rule: Rule
}

/** Where the walk is: the tags from the root, and for each but the last the number of the item; as many for an item. */
export interface Place {
  readonly tags: Tag[]
  readonly items: number[]
}

/** Tags are written out in every instance anew; there are a few thousand of them at most. */
const written = new Map<Tag, string>()
const REMEMBERED = 8192

const tagText = (tag: Tag): string => {
  const known = written.get(tag)
  if (known !== undefined) return known
  if (written.size >= REMEMBERED) written.clear()
  const text = formatTag(tag)
  written.set(tag, text)
  return text
}

/** The way to the item in which the last change was noted: most have a neighbour there. */
let lastWay: { readonly tags: readonly Tag[]; readonly items: readonly number[]; readonly text: string } | undefined

const wayTo = ({ tags, items }: Place, depth: number): string => {
  const isSame = (one: { readonly tags: readonly Tag[]; readonly items: readonly number[] }): boolean => {
    for (let at = 0; at < depth; at += 1) if (one.tags[at] !== tags[at] || one.items[at] !== items[at]) return false
    return one.tags.length === depth
  }
  if (lastWay !== undefined && isSame(lastWay)) return lastWay.text
  const parts: string[] = []
  for (let at = 0; at < depth; at += 1) parts.push(`${tagText(tags[at] ?? 0)}[${items[at] ?? 0}]>`)
  lastWay = { tags: tags.slice(0, depth), items: items.slice(0, depth), text: parts.join('') }
  return lastWay.text
}

export const pathText = (place: Place): string => {
  const { tags, items } = place
  const depth = tags.length - 1
  const tag = tags[depth] ?? 0
  const own = depth < items.length ? `${tagText(tag)}[${items[depth] ?? 0}]` : tagText(tag)
  return depth > 0 ? wayTo(place, depth) + own : own
}
