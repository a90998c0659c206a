import type { Part } from '../../dicom/output.ts'
import { formatTag } from '../../dicom/tags.ts'
import { Failure } from '../../errors.ts'
import type { Identifiers } from '../identifiers.ts'
import { MAKER } from './attribute-kinds.ts'
import { PixelSegments, type Segment } from './codestream.ts'
import { isEvidentUid } from './no-evidence.ts'
import { OutputBytes } from './output-bytes.ts'
import { layoutOf, leafAt, PIXEL_DATA, type Extent } from './output-walk.ts'
import { patternsOf } from './patterns.ts'
import { nextCandidates, standsAlone, type Bounds, type Candidate, type Wanted } from './search.ts'

/** Something of the source that is still in the output: where and of what kind, never what. */
export interface Residual {
  /** `(0008,1140)>(0008,1155)`: the element at the top and the innermost one; else what it is of. */
  readonly place: string
  readonly kind: Candidate['kind']
  /** In bytes from the start of the output. */
  readonly offset: number
  readonly length: number
}

export interface ScanOptions {
  /** What the output holds by right, such as the pseudonyms of its patient. */
  readonly allowed?: readonly string[]
}

/** Values that are pictures; no text is in their numbers but by chance. PS3.3 C.7.6.3 and C.7.6.24. */
const PIXELS: ReadonlySet<number> = new Set([PIXEL_DATA, 0x7fe00008, 0x7fe00009])

const TEXT_VRS = new Set('AE CS LO LT PN SH ST UC UR UT'.split(' '))
const NUMBER_TEXT_VRS = new Set('AS DA DS DT IS TM UI'.split(' '))

/** So many printable characters in a row are text, not numbers. */
const TEXT_RUN = 12
const isPrintable = (byte: number | undefined) => byte !== undefined && byte >= 0x20 && byte < 0x7f

const standsInText = (bytes: Uint8Array, { at, length }: Candidate, { start, end }: Bounds): boolean => {
  let first = at
  while (first > start && isPrintable(bytes[first - 1])) first -= 1
  let after = at + length
  while (after < end && isPrintable(bytes[after])) after += 1
  const isWholeValue = first === start && (after === end || bytes[after] === 0)
  return after - first >= TEXT_RUN || isWholeValue
}

/** What holds a find: its value, and whether that is text. */
interface Holder extends Bounds {
  readonly form: 'text' | 'numbers as text' | 'binary'
}

const holderOf = ({ vr, valueStart, end }: Extent, offset: number): Holder => {
  const form = TEXT_VRS.has(vr) ? 'text' : NUMBER_TEXT_VRS.has(vr) ? 'numbers as text' : 'binary'
  return { start: valueStart - offset, end: end - offset, form }
}

/** Below these, a number is met by chance: among words, and among numbers. */
const MIN_DIGITS = { text: 0, 'numbers as text': 7, binary: 5 } as const
const SURE_DIGITS = 7

/** Short values and small numbers are believed only where text stands. */
const isBelieved = (bytes: Uint8Array, candidate: Candidate, holder: Holder): boolean => {
  const { at, pattern } = candidate
  if (at < holder.start || !standsAlone(bytes, candidate, holder)) return false
  if (pattern === undefined) return true
  if (pattern.digitCount > 0 && pattern.digitCount < MIN_DIGITS[holder.form]) return false
  return holder.form !== 'binary' || !pattern.isShort || standsInText(bytes, candidate, holder)
}

const isSure = (bytes: Uint8Array, candidate: Candidate): boolean => {
  const { pattern } = candidate
  if (pattern === undefined) return true
  if (pattern.isShort || (pattern.digitCount > 0 && pattern.digitCount < SURE_DIGITS)) return false
  return standsAlone(bytes, candidate, { start: 0, end: bytes.length })
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('latin1')

/** Whether the find is part of a text that the output holds by right. */
const isAllowed = (bytes: Uint8Array, { at, length }: Candidate, allowed: readonly string[]): boolean =>
  allowed.some((text) => {
    const wide = decoder.decode(encoder.encode(text)).toUpperCase()
    const from = Math.max(0, at + length - wide.length)
    const around = decoder.decode(bytes.subarray(from, at + wide.length)).toUpperCase()
    const found = around.indexOf(wide)
    return found >= 0 && from + found <= at && from + found + wide.length >= at + length
  })

interface Scan {
  readonly output: OutputBytes
  readonly extents: readonly Extent[]
  readonly wanted: Wanted
  readonly allowed: readonly string[]
}

const CHUNK_BYTES = 1024 * 1024
/** Longer than any pattern. */
const OVERLAP_BYTES = 4096

type Judge = (bytes: Uint8Array, offset: number, candidate: Candidate) => Promise<Residual | undefined>

/** The first find between two places of the output that is believed. */
const searchRange = async (scan: Scan, { start, end }: Bounds, judge: Judge): Promise<Residual | undefined> => {
  const { output, wanted, allowed } = scan
  for (let from = start; ;) {
    const sizeBytes = Math.min(CHUNK_BYTES, end - from)
    await output.hold(from, sizeBytes)
    const { bytes, offset } = output
    const last = Math.min(end - offset, bytes.length)
    for (let at = from - offset; ;) {
      const candidates = nextCandidates(bytes, at, last, wanted)
      if (candidates === undefined) break
      for (const candidate of candidates) {
        at = candidate.at + 1
        if (isAllowed(bytes, candidate, allowed)) continue
        const residual = await judge(bytes, offset, candidate)
        if (residual !== undefined) return residual
      }
    }
    if (last + offset >= end) return undefined
    from = last + offset - OVERLAP_BYTES
  }
}

/** An institution may have the name of the maker of its device. */
const isMakers = ({ kind }: Candidate, leaf: Extent): boolean => kind === 'text' && MAKER.has(leaf.tag)

const inDataSet =
  ({ output, extents }: Scan): Judge =>
  async (bytes, offset, candidate) => {
    const position = candidate.at + offset
    const residual = { kind: candidate.kind, offset: position, length: candidate.length }
    const top = extents.find(({ start, end }) => start <= position && position < end)
    const leaf = top === undefined ? undefined : await leafAt(output, top, position)
    if (top === undefined || leaf === undefined)
      return isSure(bytes, candidate) ? { place: 'preamble', ...residual } : undefined
    if (isMakers(candidate, leaf)) return undefined
    const isFound = isSure(bytes, candidate) || isBelieved(bytes, candidate, holderOf(leaf, offset))
    return isFound ? { place: placeOf(top, leaf), ...residual } : undefined
  }

const placeOf = (top: Extent, leaf: Extent): string =>
  top.tag === leaf.tag ? formatTag(top.tag) : `${formatTag(top.tag)}>${formatTag(leaf.tag)}`

const searchSegment = ({ wanted, allowed }: Scan, { bytes, offset, isText }: Segment): Residual | undefined => {
  const holder: Holder = { start: 0, end: bytes.length, form: isText ? 'text' : 'binary' }
  for (let at = 0; ;) {
    const candidates = nextCandidates(bytes, at, bytes.length, wanted)
    if (candidates === undefined) return undefined
    for (const candidate of candidates) {
      at = candidate.at + 1
      if (isAllowed(bytes, candidate, allowed) || !isBelieved(bytes, candidate, holder)) continue
      return { place: 'pixel data segment', kind: candidate.kind, offset: at - 1 + offset, length: candidate.length }
    }
  }
}

/** Everything but pictures, in the order of the file. */
const searchedRanges = ({ output, extents }: Scan): readonly Bounds[] => {
  const ranges: Bounds[] = []
  let start = 0
  for (const { tag, valueStart, end } of extents) {
    if (!PIXELS.has(tag)) continue
    ranges.push({ start, end: valueStart })
    start = end
  }
  return start < output.sizeBytes ? [...ranges, { start, end: output.sizeBytes }] : ranges
}

/**
 * The first value of the source that is still in the output, in any encoding; undefined where there is none. It reads
 * the bytes that will leave, with no code that made them. Pixel Data is looked at where it holds text: in the comments
 * and applications' segments of codestreams.
 */
export const residualIn = async (
  parts: readonly Part[],
  identifiers: Identifiers,
  { allowed = [] }: ScanOptions = {},
): Promise<Residual | undefined> => {
  const output = new OutputBytes(parts)
  const pixels = new PixelSegments(output)
  const extents = await layoutOf(output, (at, transferSyntax) => pixels.atItem(at, transferSyntax))
  const wanted = { patterns: patternsOf(identifiers), uids: new Set(identifiers.uids.filter(isEvidentUid)) }
  const scan: Scan = { output, extents, wanted, allowed: allowed.filter((text) => text !== '') }
  for (const range of searchedRanges(scan)) {
    const residual = await searchRange(scan, range, inDataSet(scan))
    if (residual !== undefined) return residual
  }
  for (const segment of pixels.segments) {
    const residual = searchSegment(scan, segment)
    if (residual !== undefined) return residual
  }
  return undefined
}

/** PS3.15 E.1.1: what still names somebody is not passed on. Throws with the place of the find, and never with the value. */
export const refuseResidual = async (
  parts: readonly Part[],
  identifiers: Identifiers,
  options: ScanOptions = {},
): Promise<void> => {
  const residual = await residualIn(parts, identifiers, options)
  if (residual !== undefined)
    throw new Failure('deid/residual-identifier', { detail: { place: residual.place, kind: residual.kind } })
}
