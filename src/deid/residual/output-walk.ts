import { u16le, u32le } from '../../bytes/endian.ts'
import { latin1 } from '../../dicom/ascii.ts'
import { implicitVrOf } from '../../dicom/dictionary.ts'
import type { Tag } from '../../dicom/data-set.ts'
import { Failure } from '../../errors.ts'
import type { OutputBytes } from './output-bytes.ts'

/** Two places of the output, in bytes from its start. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** An element of the output as it stands there. */
export interface Extent extends Stretch {
  readonly tag: Tag
  /** Two letters. */
  readonly vr: string
  readonly valueStart: number
  readonly explicit: boolean
}

/** A value that is a picture: samples one after the other, or fragments of a codestream. */
export interface Pixels extends Stretch {
  readonly isNative: boolean
}

/** Where the elements at the top begin, and the values that are pictures. */
export interface Layout {
  readonly starts: readonly number[]
  readonly pixels: readonly Pixels[]
  readonly dataSetStart: number
  readonly explicit: boolean
}

/**
 * Is told of each item of encapsulated Pixel Data, and of what ends them, when the walk comes to it, and waited for where
 * it must read. PS3.5 A.4.
 */
export type AtItem = (at: number, transferSyntax: string) => Promise<void> | undefined

/** Values that are pictures; no text is in their numbers but by chance. PS3.3 C.7.6.3 and C.7.6.24. */
export const PIXEL_DATA = 0x7fe00010
const PIXELS: ReadonlySet<Tag> = new Set([PIXEL_DATA, 0x7fe00008, 0x7fe00009])
const PIXEL_GROUP = 0x7fe0

export const ITEM_GROUP = 0xfffe
const ITEM = 0xfffee000
const SEQUENCE_END = 0xfffee0dd
const UNDEFINED = 0xffffffff
const META_GROUP = 0x0002
/** Its element number in group 0002. */
const TRANSFER_SYNTAX = 0x0010
const SPACE = 0x20
const IMPLICIT_VR = '1.2.840.10008.1.2'
const PREAMBLE_BYTES = 132

/** PS3.5 7.1.2: VRs with a length of 16 bits, and those with one of 32 after two reserved bytes; by their two bytes. */
const vrsOf = (list: string): ReadonlyMap<number, string> =>
  new Map(list.split(' ').map((vr) => [vr.charCodeAt(0) | (vr.charCodeAt(1) << 8), vr]))
const SHORT = vrsOf('AE AS AT CS DA DS DT FL FD IS LO LT PN SH SL SS ST TM UI UL US')
const LONG = vrsOf('OB OD OF OL OV OW SQ SV UC UN UR UT UV')

/** How many bytes the header of an element with this VR has, by the VR's two bytes; 0 for what is no VR. PS3.5 7.1.2. */
const HEADER_SIZES = new Uint8Array(0x10000)
for (const code of SHORT.keys()) HEADER_SIZES[code] = 8
for (const code of LONG.keys()) HEADER_SIZES[code] = 12

export interface Header {
  readonly tag: Tag
  readonly vr: string
  readonly valueStart: number
  readonly length: number
}

const unreadable = (at: number) => new Failure('deid/output-unreadable', { detail: { at } })

/** The header at a position that the window holds. Its length is as written. */
export const headerAt = (output: OutputBytes, at: number, explicit: boolean): Header => {
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
export const holdHeader = (output: OutputBytes, at: number): Promise<void> =>
  output.hold(at, Math.min(HEADER_BYTES, output.sizeBytes - at))
export const reachesHeader = (output: OutputBytes, at: number): boolean =>
  output.reaches(at, Math.min(HEADER_BYTES, output.sizeBytes - at))

/** PS3.5 6.2.2: what a UN of undefined length holds is Implicit VR; some write it explicit all the same. */
const isExplicitInside = (output: OutputBytes, at: number, explicit: boolean): boolean =>
  explicit && HEADER_SIZES[output.u16(at + 4)] !== 0

/** An open sequence or item of undefined length. */
interface Level {
  readonly explicit: boolean | 'to-be-seen'
}

export interface Walk {
  readonly output: OutputBytes
  readonly levels: Level[]
  readonly starts: number[]
  readonly pixels: Pixels[]
  at: number
  explicit: boolean
  inMeta: boolean
  /** Where the value of encapsulated Pixel Data began that is being walked through. */
  pixelsFrom: number | undefined
}

export const walkFrom = (output: OutputBytes, at: number, explicit: boolean): Walk => ({
  output,
  levels: [],
  starts: [],
  pixels: [],
  at,
  explicit,
  inMeta: false,
  pixelsFrom: undefined,
})

export const explicitNow = (walk: Walk): boolean => {
  const level = walk.levels.at(-1)
  if (level === undefined) return walk.explicit
  if (level.explicit !== 'to-be-seen') return level.explicit
  const explicit = isExplicitInside(walk.output, walk.at, walk.explicit)
  walk.levels[walk.levels.length - 1] = { explicit }
  return explicit
}

const close = (walk: Walk): void => {
  walk.levels.pop()
  if (walk.levels.length > 0 || walk.pixelsFrom === undefined) return
  walk.pixels.push({ start: walk.pixelsFrom, end: walk.at, isNative: false })
  walk.pixelsFrom = undefined
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
  if (isTop) walk.starts.push(walk.at)
  if (length === UNDEFINED) {
    if (isTop && tag === PIXEL_DATA) walk.pixelsFrom = valueStart
    walk.levels.push({ explicit: vr === 'UN' ? 'to-be-seen' : explicit })
    walk.at = valueStart
    return
  }
  walk.at = ended(walk, valueStart, length)
  if (isTop && PIXELS.has(tag)) walk.pixels.push({ start: valueStart, end: walk.at, isNative: true })
}

export const step = (walk: Walk): void => {
  const { output, at } = walk
  const isDelimiter = output.u16(at) === ITEM_GROUP
  const explicit = isDelimiter ? true : explicitNow(walk)
  const header = headerAt(output, at, explicit)
  if (isDelimiter) stepDelimiter(walk, header)
  else stepElement(walk, header, explicit)
}

/** Where the element that begins at an index ends; -1 where that takes a closer look. */
const plainEnd = (bytes: Uint8Array, index: number, explicit: boolean): number => {
  const headerBytes = explicit ? HEADER_SIZES[u16le(bytes, index + 4)] : 8
  if (explicit && headerBytes === 8) return index + 8 + u16le(bytes, index + 6)
  if (headerBytes === undefined || headerBytes === 0) return -1
  const length = u32le(bytes, index + headerBytes - 4)
  return length === UNDEFINED ? -1 : index + headerBytes + length
}

/** Steps over elements that lie whole in the window: nearly all do. */
const leap = (walk: Walk): void => {
  const { bytes, offset } = walk.output
  const explicit = explicitNow(walk)
  const isTop = walk.levels.length === 0
  let index = walk.at - offset
  while (index + HEADER_BYTES <= bytes.length) {
    const group = u16le(bytes, index)
    if (group === ITEM_GROUP || group === PIXEL_GROUP || (walk.inMeta && group !== META_GROUP)) break
    const end = plainEnd(bytes, index, explicit)
    if (end < 0 || end > bytes.length) break
    if (isTop) walk.starts.push(index + offset)
    index = end
  }
  walk.at = index + offset
}

/**
 * After File Meta Information, which is Explicit VR (PS3.10 7.1), the encoding is what it said. The window may have been
 * moved on from it.
 */
const transferSyntaxOf = async ({ output, starts, at }: Walk): Promise<string> => {
  if (!output.reaches(PREAMBLE_BYTES, at - PREAMBLE_BYTES)) await output.hold(PREAMBLE_BYTES, at - PREAMBLE_BYTES)
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index] ?? 0
    if (output.u16(start + 2) !== TRANSFER_SYNTAX) continue
    const value = output.slice(headerAt(output, start, true).valueStart, starts[index + 1] ?? at)
    let length = value.length
    while (length > 0 && (value[length - 1] ?? 0) <= SPACE) length -= 1
    return latin1(value.subarray(0, length))
  }
  return ''
}

/** The walk stands at the first element after File Meta Information. */
const enterDataSet = async (walk: Walk): Promise<string> => {
  walk.inMeta = false
  const transferSyntax = await transferSyntaxOf(walk)
  walk.explicit = transferSyntax !== IMPLICIT_VR
  if (!reachesHeader(walk.output, walk.at)) await holdHeader(walk.output, walk.at)
  return transferSyntax
}

/**
 * Where each element of a file stands, told from its bytes and nothing else: it shares nothing with the reader or the
 * writer but the dictionary's VRs, so that neither's mistakes hide anything from it. A file that is not well-formed fails. PS3.5 section 7.
 */
export const layoutOf = async (output: OutputBytes, atItem?: AtItem): Promise<Layout> => {
  const walk: Walk = { ...walkFrom(output, PREAMBLE_BYTES, true), inMeta: true }
  let [transferSyntax, dataSetStart] = ['', output.sizeBytes]
  while (walk.at < output.sizeBytes) {
    if (walk.at + 8 > output.sizeBytes) throw unreadable(walk.at)
    const told = walk.pixelsFrom === undefined ? undefined : atItem?.(walk.at, transferSyntax)
    if (told !== undefined) await told
    if (!reachesHeader(output, walk.at)) await holdHeader(output, walk.at)
    const group = output.u16(walk.at)
    if (walk.inMeta && group !== META_GROUP) {
      dataSetStart = walk.at
      transferSyntax = await enterDataSet(walk)
    }
    const { at } = walk
    if (group !== ITEM_GROUP) leap(walk)
    if (walk.at === at) step(walk)
  }
  if (walk.levels.length > 0) throw unreadable(walk.at)
  return { starts: walk.starts, pixels: walk.pixels, dataSetStart, explicit: walk.explicit }
}

/** Where the value of an element at the top begins whose header the window holds. */
export const valueStartOf = (output: OutputBytes, { dataSetStart, explicit }: Layout, start: number): number =>
  start + (start < dataSetStart || explicit ? (HEADER_SIZES[output.u16(start + 4)] ?? 0) : 8)
