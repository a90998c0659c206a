import { charsetOf } from '../dicom/charset.ts'
import type { DataElement, Item } from '../dicom/data-set.ts'
import { isPrivate, TAGS } from '../dicom/tags.ts'
import type { Scope, Subject } from './act.ts'
import { act } from './actions.ts'
import { pathText, type Change, type Place, type Rule } from './changes.ts'
import { whenAllAreGone, type ContentLaw, type JudgedContent } from './content-items.ts'
import type { GraphicsLaw } from './graphics.ts'
import { patientOfItem } from './patient.ts'
import type { ActionCode } from './profile.ts'
import { resolveVr } from './resolve-vr.ts'
import { verdictFor, type Rules, type Verdict } from './rules.ts'
import { withoutOrphans, type PrivateBlocks, type SafePrivate } from './safe-private.ts'

/** What does not change while one instance is walked through, and what is gathered on the way. */
export interface Walk {
  readonly rules: Rules
  /** Absent where the profile retains no private elements. PS3.15 E.3.10. */
  readonly safePrivate: SafePrivate | undefined
  /** Absent where the profile does not clean structured content. PS3.15 E.3.4. */
  readonly content: ContentLaw | undefined
  /** Absent where the profile does not clean graphics. PS3.15 E.3.3. */
  readonly graphics: GraphicsLaw | undefined
  readonly changes: Change[]
  readonly place: Place
  /** Whether text was written that needs ISO_IR 192. */
  isUtf8: boolean
}

/** One data set or item, and what of it is judged by what stands beside it. */
interface Here extends Scope {
  readonly blocks?: PrivateBlocks | undefined
  readonly content?: JudgedContent | undefined
}

const note = (walk: Walk, action: ActionCode, rule: Rule): void => {
  walk.changes.push({ path: pathText(walk.place), action, rule })
}

/** PS3.3 C.12.1.1.2: an item has the character set of what holds it, unless it names its own. All is written in one. */
const isItemsOwnCharset = (walk: Walk, { tag }: DataElement): boolean =>
  tag === TAGS.SpecificCharacterSet && walk.place.tags.length > 1

/** What an option says of an element by what it is or stands in, beyond its tag. */
interface ByOption {
  readonly verdict?: Verdict
  /** Stands instead of the element. */
  readonly replacement?: { readonly element: DataElement; readonly action: ActionCode }
}

const byOption = ({ graphics }: Walk, { content, siblings }: Here, element: DataElement): ByOption | undefined => {
  if (content === undefined && graphics === undefined) return undefined
  const { tag } = element
  const { replacements, value, gone } = content ?? {}
  const replacement = replacements?.find((one) => one.element.tag === tag)
  if (replacement !== undefined) return { replacement }
  if (gone?.includes(tag) === true) return { verdict: { action: 'X', rule: 'option' } }
  if (value?.tag === tag) return { verdict: { action: value.action, rule: 'option', otherwise: 'D' } }
  const drawn = graphics?.verdictOf(element, siblings)
  if (drawn === undefined) return undefined
  if (drawn.replacement !== undefined) return { replacement: { element: drawn.replacement, action: 'C' } }
  return { verdict: { action: drawn.action, rule: 'option', otherwise: drawn.otherwise } }
}

const judged = (walk: Walk, here: Here, element: DataElement): Subject => {
  if (here.blocks !== undefined && isPrivate(element.tag)) {
    const { action, vr, readable } = here.blocks.verdictOf(element)
    return { element, vr, readable, verdict: { action, rule: 'private' }, scope: here }
  }
  const { vr, readable } = resolveVr(element)
  return { element, vr, readable, verdict: verdictFor(walk.rules, walk.place.tags, vr), scope: here }
}

const walkElement = (walk: Walk, here: Here, element: DataElement): DataElement | undefined => {
  if (isItemsOwnCharset(walk, element)) {
    note(walk, 'X', 'charset')
    return undefined
  }
  const subject = judged(walk, here, element)
  // What the site wants stands above the options.
  const option = subject.verdict.rule === 'site' ? undefined : byOption(walk, here, element)
  if (option?.replacement !== undefined) {
    note(walk, option.replacement.action, 'option')
    return option.replacement.element
  }
  const { verdict } = option ?? {}
  // Not copied where nothing is changed: this is done for every element.
  const outcome = act(verdict === undefined ? subject : { ...subject, verdict })
  if (outcome.action !== undefined) note(walk, outcome.action, outcome.rule ?? (verdict ?? subject.verdict).rule)
  if (outcome.isUtf8 === true) walk.isUtf8 = true
  const isKept = outcome.action === undefined && outcome.element !== undefined
  return isKept ? walkInto(walk, here, outcome.element) : outcome.element
}

const walkItem = (walk: Walk, here: Here, item: Item, content: JudgedContent | undefined): Item => {
  const charset = charsetOf(item, here.charset)
  const patient = patientOfItem(item.elements, charset, here.patient)
  const elements = walkElements(walk, { ...here, siblings: item.elements, charset, patient, content })
  return elements === item.elements ? item : { elements }
}

/** A sequence that stays is the source's own, byte for byte, when nothing inside has changed. */
const walkInto = (walk: Walk, here: Here, element: DataElement): DataElement | undefined => {
  const { tag, value } = element
  if (value.kind !== 'items') return element
  const items = value.items.flatMap((item, index): Item | readonly Item[] => {
    const content = walk.content?.verdictOf(tag, item)
    walk.place.items.push(index)
    const walked = content === 'remove' ? [] : walkItem(walk, here, item, content)
    if (content === 'remove') note(walk, 'X', 'option')
    walk.place.items.pop()
    return walked
  })
  if (items.length === value.items.length && items.every((item, index) => item === value.items[index])) return element
  if (items.length === 0 && whenAllAreGone(tag) === 'X') {
    note(walk, 'X', 'option')
    return undefined
  }
  return { tag, vr: 'SQ', value: { ...value, items } }
}

/** PS3.5 7.8.1: a creator of whose block nothing is left says nothing but who made the file. */
const dropOrphans = (walk: Walk, elements: readonly DataElement[]): readonly DataElement[] => {
  const left = withoutOrphans(elements)
  const stay = new Set(left)
  const { tags } = walk.place
  const depth = tags.length
  for (const element of left === elements ? [] : elements) {
    tags[depth] = element.tag
    if (!stay.has(element)) note(walk, 'X', 'private')
  }
  tags.length = depth
  return left
}

/** Every element of a data set or item, in order; the same array when there was nothing to do. */
export const walkElements = (walk: Walk, scope: Here): readonly DataElement[] => {
  const { tags } = walk.place
  const depth = tags.length
  const here = walk.safePrivate === undefined ? scope : { ...scope, blocks: walk.safePrivate.blocksOf(scope.siblings) }
  const elements: DataElement[] = []
  let changed = false
  for (const element of scope.siblings) {
    tags[depth] = element.tag
    const outcome = walkElement(walk, here, element)
    if (outcome !== undefined) elements.push(outcome)
    changed ||= outcome !== element
  }
  tags.length = depth
  if (!changed) return scope.siblings
  return walk.safePrivate === undefined ? elements : dropOrphans(walk, elements)
}
