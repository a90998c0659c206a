import { implicitVrOf } from '../../dicom/dictionary.ts'
import type { Tag } from '../../dicom/data-set.ts'
import { Failure } from '../../errors.ts'
import type { OutputBytes } from './output-bytes.ts'

/** An element of the output as it stands there. */
export interface Extent {
  readonly tag: Tag
  /** Two letters. */
  readonly vr: string
  /** Of its tag, of its value, and of what comes after, in bytes of the file. */
  readonly start: number
  readonly valueStart: number
  readonly end: number
  readonly explicit: boolean
}

/** Is told of each item of encapsulated Pixel Data, and of what ends them, when the walk comes to it. PS3.5 A.4. */
export type AtItem = (at: number, transferSyntax: string) => Promise<void>

export const PIXEL_DATA = 0x7fe00010
const ITEM = 0xfffee000
const SEQUENCE_END = 0xfffee0dd
const UNDEFINED = 0xffffffff
const IMPLICIT_VR = '1.2.840.10008.1.2'
const PREAMBLE_BYTES = 132

/** PS3.5 7.1.2: VRs with a length of 16 bits, and those with one of 32 after two reserved bytes; by their two bytes. */
const vrsOf = (list: string): ReadonlyMap<number, string> =>
  new Map(list.split(' ').map((vr) => [vr.charCodeAt(0) | (vr.charCodeAt(1) << 8), vr]))
const SHORT = vrsOf('AE AS AT CS DA DS DT FL FD IS LO LT PN SH SL SS ST TM UI UL US')
const LONG = vrsOf('OB OD OF OL OV OW SQ SV UC UN UR UT UV')

interface Header {
  readonly tag: Tag
  readonly vr: string
  readonly valueStart: number
  readonly length: number
}

const unreadable = (at: number) => new Failure('deid/output-unreadable', { detail: { at } })

/** The header at a position that the window holds. Its length is as written. */
const headerAt = (output: OutputBytes, at: number, explicit: boolean): Header => {
  const tag = output.u16(at) * 0x10000 + output.u16(at + 2)
  if (tag >= ITEM && tag <= SEQUENCE_END) return { tag, vr: '', valueStart: at + 8, length: output.u32(at + 4) }
  if (!explicit) return { tag, vr: implicitVrOf(tag), valueStart: at + 8, length: output.u32(at + 4) }
  const code = output.u16(at + 4)
  const short = SHORT.get(code)
  if (short !== undefined) return { tag, vr: short, valueStart: at + 8, length: output.u16(at + 6) }
  const long = LONG.get(code)
  if (long === undefined || at + 12 > output.sizeBytes) throw unreadable(at)
  return { tag, vr: long, valueStart: at + 12, length: output.u32(at + 8) }
}

const HEADER_BYTES = 12
const holdHeader = (output: OutputBytes, at: number): Promise<void> =>
  output.hold(at, Math.min(HEADER_BYTES, output.sizeBytes - at))
const holdsHeader = (output: OutputBytes, at: number): boolean =>
  output.holds(at, Math.min(HEADER_BYTES, output.sizeBytes - at))

/** PS3.5 6.2.2: what a UN of undefined length holds is Implicit VR; some write it explicit all the same. */
const isExplicitInside = (output: OutputBytes, at: number, explicit: boolean): boolean =>
  explicit && (SHORT.has(output.u16(at + 4)) || LONG.has(output.u16(at + 4)))

/** An open sequence or item of undefined length. */
interface Level {
  readonly explicit: boolean | 'to-be-seen'
}

interface Walk {
  readonly output: OutputBytes
  readonly levels: Level[]
  readonly extents: Extent[]
  at: number
  explicit: boolean
  /** The element at the top whose undefined length is being walked through. */
  open: Omit<Extent, 'end'> | undefined
  transferSyntax: string
}

const walkFrom = (output: OutputBytes, at: number, explicit: boolean): Walk => ({
  output,
  levels: [],
  extents: [],
  at,
  explicit,
  open: undefined,
  transferSyntax: '',
})

const explicitNow = (walk: Walk): boolean => {
  const level = walk.levels.at(-1)
  if (level === undefined) return walk.explicit
  if (level.explicit !== 'to-be-seen') return level.explicit
  const explicit = isExplicitInside(walk.output, walk.at, walk.explicit)
  walk.levels[walk.levels.length - 1] = { explicit }
  return explicit
}

const close = (walk: Walk): void => {
  if (walk.levels.pop() === undefined) throw unreadable(walk.at)
  if (walk.levels.length > 0 || walk.open === undefined) return
  const { tag, vr, start, valueStart, explicit } = walk.open
  walk.extents.push({ tag, vr, start, valueStart, end: walk.at, explicit })
  walk.open = undefined
}

const ended = ({ output }: Walk, valueStart: number, length: number): number => {
  const end = valueStart + length
  if (end > output.sizeBytes) throw unreadable(valueStart)
  return end
}

const stepDelimiter = (walk: Walk, { tag, valueStart, length }: Header): void => {
  const level = walk.levels.at(-1)
  if (level === undefined || (tag !== ITEM && length !== 0)) throw unreadable(walk.at)
  walk.at = valueStart
  if (tag !== ITEM) close(walk)
  else if (length === UNDEFINED) walk.levels.push(level)
  else walk.at = ended(walk, valueStart, length)
}

const stepElement = (walk: Walk, { tag, vr, valueStart, length }: Header, explicit: boolean): void => {
  const isTop = walk.levels.length === 0
  const start = walk.at
  if (length === UNDEFINED) {
    if (isTop) walk.open = { tag, vr, start, valueStart, explicit }
    walk.levels.push({ explicit: vr === 'UN' ? 'to-be-seen' : explicit })
    walk.at = valueStart
    return
  }
  walk.at = ended(walk, valueStart, length)
  if (isTop) walk.extents.push({ tag, vr, start, valueStart, end: walk.at, explicit })
}

const step = (walk: Walk): void => {
  const { output, at } = walk
  const isDelimiter = output.u16(at) === 0xfffe
  const explicit = isDelimiter ? true : explicitNow(walk)
  const header = headerAt(output, at, explicit)
  if (isDelimiter) stepDelimiter(walk, header)
  else stepElement(walk, header, explicit)
}

const TRANSFER_SYNTAX = 0x00020010
const META_GROUP = 0x0002

/** After File Meta Information, which is Explicit VR (PS3.10 7.1), the encoding is what it said. */
const startDataSet = (walk: Walk): void => {
  const { output, extents } = walk
  const syntax = extents.find(({ tag }) => tag === TRANSFER_SYNTAX)
  if (syntax === undefined || !output.holds(syntax.valueStart, syntax.end - syntax.valueStart)) return
  walk.transferSyntax = String.fromCharCode(...output.slice(syntax.valueStart, syntax.end)).replace(/[\0 ]+$/, '')
  walk.explicit = walk.transferSyntax !== IMPLICIT_VR
}

/**
 * Where each element of a file stands, told from its bytes and nothing else: it shares no code with the reader or the
 * writer, so that neither's mistakes hide anything from it. A file that is not well-formed fails. PS3.5 section 7.
 */
export const layoutOf = async (output: OutputBytes, atItem?: AtItem): Promise<readonly Extent[]> => {
  const walk = walkFrom(output, PREAMBLE_BYTES, true)
  let inMeta = true
  while (walk.at < output.sizeBytes) {
    if (walk.at + 8 > output.sizeBytes) throw unreadable(walk.at)
    const isFragment = walk.open?.tag === PIXEL_DATA && atItem !== undefined
    if (isFragment) await atItem(walk.at, walk.transferSyntax)
    if (!holdsHeader(output, walk.at)) await holdHeader(output, walk.at)
    if (inMeta && output.u16(walk.at) !== META_GROUP) {
      inMeta = false
      startDataSet(walk)
    }
    step(walk)
  }
  if (walk.levels.length > 0) throw unreadable(walk.at)
  return walk.extents
}

/** The elements of all items of a sequence, which is looked into whatever length it has. */
const elementsInside = async (output: OutputBytes, sequence: Extent): Promise<readonly Extent[]> => {
  const inner: Extent[] = []
  const walk = walkFrom(output, sequence.valueStart, sequence.explicit)
  walk.levels.push({ explicit: sequence.vr === 'UN' ? 'to-be-seen' : sequence.explicit })
  while (walk.at + 8 <= sequence.end) {
    if (!holdsHeader(output, walk.at)) await holdHeader(output, walk.at)
    if (output.u16(walk.at) === 0xfffe) walk.at += 8
    else inner.push(await wholeElement(walk, explicitNow(walk)))
  }
  return inner
}

/** One element, whatever length it has. */
const wholeElement = async (walk: Walk, explicit: boolean): Promise<Extent> => {
  const { output } = walk
  const below = walkFrom(output, walk.at, explicit)
  do {
    if (!holdsHeader(output, below.at)) await holdHeader(output, below.at)
    step(below)
  } while (below.levels.length > 0)
  const [element] = below.extents
  if (element === undefined) throw unreadable(walk.at)
  walk.at = below.at
  return element
}

const isSequence = async (output: OutputBytes, { vr, tag, valueStart, end }: Extent): Promise<boolean> => {
  if (vr === 'SQ') return true
  if (vr !== 'UN' || tag === PIXEL_DATA || end - valueStart < 8) return false
  await output.hold(valueStart, 8)
  return output.u16(valueStart) === 0xfffe && output.u16(valueStart + 2) === 0xe000
}

/** The innermost element that holds a byte; the sequence itself for a byte between its items. */
export const leafAt = async (output: OutputBytes, top: Extent, at: number): Promise<Extent> => {
  let leaf = top
  while (leaf.valueStart <= at && (await isSequence(output, leaf))) {
    const inner = (await elementsInside(output, leaf)).find(({ start, end }) => start <= at && at < end)
    if (inner === undefined) return leaf
    leaf = inner
  }
  return leaf
}
