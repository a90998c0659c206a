import type { OutputBytes } from './output-bytes.ts'
import {
  explicitNow,
  headerAt,
  holdHeader,
  reachesHeader,
  ITEM_GROUP,
  PIXEL_DATA,
  step,
  walkFrom,
  type Extent,
  type Layout,
  type Walk,
} from './output-walk.ts'

/** The last of a list in ascending order that begins at a place or before it; -1 for none. Halved until found. */
const lastBefore = <T>(list: readonly T[], at: number, startOf: (one: T) => number): number => {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const one = list[middle]
    if (one !== undefined && startOf(one) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The element at the top that holds a byte; undefined for the preamble. */
export const topAt = async (output: OutputBytes, layout: Layout, at: number): Promise<Extent | undefined> => {
  const { starts, dataSetStart } = layout
  const number = lastBefore(starts, at, (start) => start)
  const start = starts[number]
  if (start === undefined) return undefined
  await holdHeader(output, start)
  const explicit = start < dataSetStart || layout.explicit
  const { tag, vr, valueStart } = headerAt(output, start, explicit)
  return { tag, vr, start, valueStart, end: starts[number + 1] ?? output.sizeBytes, explicit }
}

/** PS3.5 7.5: (FFFE,E000). */
const ITEM_START = 0xe000

interface Inner extends Extent {
  /** The elements of its item, itself among them; the same list for each of them. */
  readonly siblings: readonly Extent[]
}

/** The sequences that were looked into: thousands of finds may be in one. */
const insides = new WeakMap<OutputBytes, Map<number, readonly Inner[]>>()

export const elementsInside = async (output: OutputBytes, sequence: Extent): Promise<readonly Inner[]> => {
  const known = insides.get(output) ?? new Map<number, readonly Inner[]>()
  insides.set(output, known)
  const inside = known.get(sequence.start) ?? (await foundInside(output, sequence))
  known.set(sequence.start, inside)
  return inside
}

/** The elements of all items of a sequence, which is looked into whatever length it has. */
const foundInside = async (output: OutputBytes, sequence: Extent): Promise<readonly Inner[]> => {
  const inner: Inner[] = []
  let siblings: Extent[] = []
  const walk = walkFrom(output, sequence.valueStart, sequence.explicit)
  walk.levels.push({ explicit: sequence.vr === 'UN' ? 'to-be-seen' : sequence.explicit })
  while (walk.at + 8 <= sequence.end) {
    if (!reachesHeader(output, walk.at)) await holdHeader(output, walk.at)
    if (output.u16(walk.at) !== ITEM_GROUP) {
      const element = { ...(await wholeElement(walk, explicitNow(walk))), siblings }
      siblings.push(element)
      inner.push(element)
    } else {
      if (output.u16(walk.at + 2) === ITEM_START) siblings = []
      walk.at += 8
    }
  }
  return inner
}

/** One element, whatever length it has. */
const wholeElement = async (walk: Walk, explicit: boolean): Promise<Extent> => {
  const { output, at } = walk
  const { tag, vr, valueStart } = headerAt(output, at, explicit)
  const below = walkFrom(output, at, explicit)
  do {
    if (!reachesHeader(output, below.at)) await holdHeader(output, below.at)
    step(below)
  } while (below.levels.length > 0)
  walk.at = below.at
  return { tag, vr, start: at, valueStart, end: below.at, explicit }
}

const isSequence = async (output: OutputBytes, { vr, tag, valueStart, end }: Extent): Promise<boolean> => {
  if (vr === 'SQ') return true
  if (vr !== 'UN' || tag === PIXEL_DATA || end - valueStart < 8) return false
  await output.hold(valueStart, 8)
  return output.u16(valueStart) === ITEM_GROUP && output.u16(valueStart + 2) === ITEM_START
}

/** The innermost element that holds a byte, with all elements of its item. */
export interface Leaf {
  readonly leaf: Extent
  /** None at the top. */
  readonly siblings: readonly Extent[]
}

/** The innermost element that holds a byte; the sequence itself for a byte between its items. */
export const leafAt = async (output: OutputBytes, top: Extent, at: number): Promise<Leaf> => {
  let found: Leaf = { leaf: top, siblings: [] }
  while (found.leaf.valueStart <= at && (await isSequence(output, found.leaf))) {
    const inside = await elementsInside(output, found.leaf)
    const inner = inside[lastBefore(inside, at, ({ start }) => start)]
    if (inner === undefined || at >= inner.end) return found
    found = { leaf: inner, siblings: inner.siblings }
  }
  return found
}
