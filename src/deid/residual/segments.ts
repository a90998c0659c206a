import type { OutputBytes } from './output-bytes.ts'
import type { Stretch } from './output-walk.ts'

/** A piece of encapsulated Pixel Data that is no picture. */
export interface Segment {
  /** Where its bytes stand in the output. */
  readonly offset: number
  readonly bytes: Uint8Array
  /** Written for people, such as a comment; else it has a form of its own, such as a colour profile. */
  readonly isText: boolean
}

/** What follows a picture, or cannot be told from one: it may be long, and is read where it stands. */
export interface Tail extends Stretch {
  readonly isText: boolean
}

/** How far the head of a frame is followed. */
export const MAX_SEGMENTS = 256
/** What of a segment is kept to be searched. */
const MAX_SEGMENT_BYTES = 1024 * 1024

export const segmentAt = async (
  output: OutputBytes,
  from: number,
  end: number,
  isText: boolean,
): Promise<readonly Segment[]> => {
  const length = Math.min(end - from, MAX_SEGMENT_BYTES)
  if (length < 3) return []
  if (!output.reaches(from, length)) await output.hold(from, length)
  return [{ offset: from, bytes: output.slice(from, from + length), isText }]
}

export const u16be = (output: OutputBytes, at: number): number => {
  const value = output.u16(at)
  return ((value & 0xff) << 8) | (value >> 8)
}
export const u32be = (output: OutputBytes, at: number): number => u16be(output, at) * 0x10000 + u16be(output, at + 2)

/** ISO/IEC 10918-1 table B.1: COM, APP0 to APP15. ISO/IEC 15444-1 table A.2: COM. */
const JPEG_COMMENT = 0xfffe
const J2K_COMMENT = 0xff64
export const isComment = (marker: number): boolean => marker === JPEG_COMMENT || marker === J2K_COMMENT
export const isApplication = (marker: number): boolean => marker >= 0xffe0 && marker <= 0xffef
