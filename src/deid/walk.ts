import { charsetOf } from '../dicom/charset.ts'
import type { DataElement, Item } from '../dicom/data-set.ts'
import { TAGS } from '../dicom/tags.ts'
import { act, type Scope } from './actions.ts'
import { pathText, type Change, type Place, type Rule } from './changes.ts'
import { patientOfItem } from './patient.ts'
import type { ActionCode } from './profile.ts'
import { resolveVr } from './resolve-vr.ts'
import { verdictFor, type Rules } from './rules.ts'

/** What does not change while one instance is walked through, and what is gathered on the way. */
export interface Walk {
  readonly rules: Rules
  readonly changes: Change[]
  readonly place: Place
  /** Whether text was written that needs ISO_IR 192. */
  isUtf8: boolean
}

const note = (walk: Walk, action: ActionCode, rule: Rule): void => {
  walk.changes.push({ path: pathText(walk.place), action, rule })
}

/** PS3.3 C.12.1.1.2: an item has the character set of what holds it, unless it names its own. All is written in one. */
const isItemsOwnCharset = (walk: Walk, { tag }: DataElement): boolean =>
  tag === TAGS.SpecificCharacterSet && walk.place.tags.length > 1

const walkElement = (walk: Walk, scope: Scope, element: DataElement): DataElement | undefined => {
  if (isItemsOwnCharset(walk, element)) {
    note(walk, 'X', 'charset')
    return undefined
  }
  const { vr, readable } = resolveVr(element)
  const verdict = verdictFor(walk.rules, walk.place.tags, vr)
  const outcome = act({ element, vr, readable, verdict, scope })
  if (outcome.action !== undefined) note(walk, outcome.action, outcome.rule ?? verdict.rule)
  if (outcome.isUtf8 === true) walk.isUtf8 = true
  const isKept = outcome.action === undefined && outcome.element !== undefined
  return isKept ? walkInto(walk, scope, outcome.element) : outcome.element
}

/** A sequence that stays is the source's own, byte for byte, when nothing inside has changed. */
const walkInto = (walk: Walk, scope: Scope, element: DataElement): DataElement => {
  const { tag, value } = element
  if (value.kind !== 'items') return element
  const items = value.items.map((item, index): Item => {
    walk.place.items.push(index)
    const charset = charsetOf(item, scope.charset)
    const patient = patientOfItem(item.elements, charset, scope.patient)
    const elements = walkElements(walk, { ...scope, siblings: item.elements, charset, patient })
    walk.place.items.pop()
    return elements === item.elements ? item : { elements }
  })
  if (items.every((item, index) => item === value.items[index])) return element
  return { tag, vr: 'SQ', value: { ...value, items } }
}

/** Every element of a data set or item, in order; the same array when there was nothing to do. */
export const walkElements = (walk: Walk, scope: Scope): readonly DataElement[] => {
  const { tags } = walk.place
  const depth = tags.length
  const elements: DataElement[] = []
  let changed = false
  for (const element of scope.siblings) {
    tags[depth] = element.tag
    const outcome = walkElement(walk, scope, element)
    if (outcome !== undefined) elements.push(outcome)
    changed ||= outcome !== element
  }
  tags.length = depth
  return changed ? elements : scope.siblings
}
