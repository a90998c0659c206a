import type { OutputBytes } from './output-bytes.ts'
import type { Stretch } from './output-walk.ts'

/** A piece of Pixel Data that is no picture. */
export interface Segment {
  /** Where its bytes stand in the output. */
  readonly offset: number
  readonly bytes: Uint8Array
  /** Of a codestream, what stands before it: its marker and length, or its box. At most `BEFORE_BYTES`. */
  readonly before: Uint8Array
  /** Written for people, such as a comment; else it has a form of its own, such as a colour profile. */
  readonly isText: boolean
}

/** What follows a picture, or cannot be told from one: it may be long, and is read where it stands. */
export interface Tail extends Stretch {
  readonly isText: boolean
  /** All of it, where it is short and was at hand. */
  readonly held?: Uint8Array
}

export type Beside = Segment | Tail

/** How far the head of a frame is followed; what comes then is no head. */
export const MAX_SEGMENTS = 256
/** ISO/IEC 15444-1 I.4: the header of a large box. */
export const BEFORE_BYTES = 16
/** What is longer is not kept until it is searched. */
const MAX_KEPT_BYTES = 64 * 1024

/** A promise only where something must be read: most that is looked at is in memory, and there is much of it. */
export type Soon<T> = T | Promise<T>

export const andThen = <T, U>(soon: Soon<T>, next: (value: T) => Soon<U>): Soon<U> =>
  soon instanceof Promise ? soon.then(next) : next(soon)

export const segmentAt = (output: OutputBytes, start: number, end: number, isText: boolean): Soon<Beside> => {
  if (end - start > MAX_KEPT_BYTES) return { start, end, isText }
  const from = Math.max(start - BEFORE_BYTES, 0)
  const segment = (): Segment => {
    const both = output.kept(from, end)
    return { offset: start, bytes: both.subarray(start - from), before: both.subarray(0, start - from), isText }
  }
  return output.reaches(from, end - from) ? segment() : output.hold(from, end - from).then(segment)
}

/** Of big-endian bytes that the window holds. */
export const u16be = (output: OutputBytes, at: number): number => {
  const value = output.u16(at)
  return ((value & 0xff) << 8) | (value >> 8)
}
export const u32be = (output: OutputBytes, at: number): number => u16be(output, at) * 0x10000 + u16be(output, at + 2)

/** ISO/IEC 10918-1 table B.1 and 15444-1 table A.2. */
const JPEG_COMMENT = 0xfffe
const J2K_COMMENT = 0xff64
const isComment = (marker: number): boolean => marker === JPEG_COMMENT || marker === J2K_COMMENT

/** A marker, and the length that counts itself. */
export const MARKER_BYTES = 4

interface MarkerSegment {
  readonly segment: Beside
  readonly next: number
}

/** What stands at a marker that has a length, up to the end of its fragment. ISO/IEC 10918-1 B.1.1.4, 15444-1 A.1.3. */
export const markerSegmentAt = (output: OutputBytes, at: number, end: number): Soon<MarkerSegment> => {
  if (!output.reaches(at, MARKER_BYTES)) return output.hold(at, MARKER_BYTES).then(() => heldSegmentAt(output, at, end))
  return heldSegmentAt(output, at, end)
}

const heldSegmentAt = (output: OutputBytes, at: number, end: number): Soon<MarkerSegment> => {
  const next = Math.min(at + 2 + Math.max(u16be(output, at + 2), 2), end)
  return andThen(segmentAt(output, at + MARKER_BYTES, next, isComment(u16be(output, at))), (segment) => ({
    segment,
    next,
  }))
}
