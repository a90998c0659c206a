import { END_OF_PICTURE, MARKER, nextMarker } from './next-marker.ts'
import type { OutputBytes } from './output-bytes.ts'
import type { Stretch } from './output-walk.ts'
import { markerSegmentAt, segmentAt, u16be, u32be, type Beside, type Soon } from './segments.ts'

export interface Coded {
  readonly segments: readonly Beside[]
  /** Behind the end of the picture; undefined where that is not in this fragment. */
  readonly overAt?: number
  /** Whether the fragment ends within a segment or a marker, so that the next does not begin with coded data. */
  readonly isCut: boolean
}

/**
 * Coded data up to its end. In that of JPEG, JPEG-LS and JPEG 2000 no 0xFF is followed by 0xD9, so the first such pair is
 * the end, also where more of them follow: another picture may stand behind the first. Tables and comments may stand
 * among the scans of JPEG and JPEG-LS, and no coded data looks like one of their markers. ISO/IEC 10918-1 B.1.1.5,
 * 14495-1 A.1.
 */
export const followCoded = (output: OutputBytes, coded: Stretch, hasSegments: boolean): Soon<Coded> => {
  const { start, end } = coded
  const isHeld = end - start >= 2 && output.reaches(start, 2) && output.holds(start, end - start)
  if (!isHeld) return followPieces(output, coded, hasSegments)
  const { bytes, offset } = output
  const index = nextMarker(output.slice(start, end), hasSegments)
  if (index < 0) return { segments: NO_SEGMENTS, isCut: bytes[end - 1 - offset] === MARKER }
  const marker = start + index
  return bytes[marker + 1 - offset] === END_OF_PICTURE
    ? { segments: NO_SEGMENTS, overAt: marker + 2, isCut: false }
    : followPieces(output, { start: marker, end }, hasSegments)
}

const NO_SEGMENTS: readonly Beside[] = []

/** The same, with segments in it, or where it lies in several parts. */
const followPieces = async (output: OutputBytes, { start, end }: Stretch, hasSegments: boolean): Promise<Coded> => {
  const segments: Beside[] = []
  let at = start
  while (at + 2 <= end) {
    if (!output.reaches(at, 2)) await output.hold(at, 2)
    const until = Math.min(output.offset + output.bytes.length, end)
    const index = nextMarker(output.slice(at, until), hasSegments)
    const marker = at + index
    // The last byte of a piece may be the first of a marker.
    if (index < 0) at = until - 1
    else if (output.bytes[marker + 1 - output.offset] === END_OF_PICTURE)
      return { segments, overAt: marker + 2, isCut: false }
    else {
      const found = markerSegmentAt(output, marker, end)
      const { segment, next } = found instanceof Promise ? await found : found
      segments.push(segment)
      at = next
    }
  }
  return { segments, isCut: at === end || output.bytes[at - output.offset] === MARKER }
}

const TILE_PART = 0xff90
const TILE_PART_BYTES = 12
/** PS3.5 8.2.4 sets no limit to tiles; ISO/IEC 15444-1 A.4.2: at most 65535 of 255 parts. */
const MAX_TILE_PARTS = 4096
const [FIRST_OF_SEGMENTS, START_OF_DATA] = [0xff02, 0xff93]

interface PartHeader {
  readonly segments: readonly Beside[]
  readonly codedAt: number
}

/** Of one tile-part. Where no data begins, there is no telling what else there is. */
const partHeader = async (output: OutputBytes, from: number, end: number): Promise<PartHeader> => {
  const segments: Beside[] = []
  let at = from
  while (at + 2 <= end) {
    if (!output.reaches(at, 2)) await output.hold(at, 2)
    const marker = u16be(output, at)
    if (marker === START_OF_DATA) return { segments, codedAt: at }
    if (marker < FIRST_OF_SEGMENTS) break
    const found = markerSegmentAt(output, at, end)
    const { segment, next } = found instanceof Promise ? await found : found
    segments.push(segment)
    at = next
  }
  return { segments: [...segments, await segmentAt(output, at, end, false)], codedAt: end }
}

export interface TileParts {
  readonly segments: readonly Beside[]
  /** Behind the header of the last, or behind the last where that ends in this fragment. */
  readonly codedAt: number
  /** Behind the last. It may be in the next fragment; Infinity where it is not said. */
  readonly overAt: number
}

/**
 * What stands in the headers of tile-parts, from the first on: each says how long it is, so coded data is leapt over.
 * ISO/IEC 15444-1 A.4.2.
 */
export const tileParts = async (output: OutputBytes, from: number, end: number): Promise<TileParts> => {
  const segments: Beside[] = []
  let at = from
  let codedAt = from
  for (let count = 0; at + TILE_PART_BYTES <= end && count < MAX_TILE_PARTS; count += 1) {
    if (!output.reaches(at, TILE_PART_BYTES)) await output.hold(at, TILE_PART_BYTES)
    if (u16be(output, at) !== TILE_PART) break
    // A length of 0 is that of the last part: it goes on to the end.
    const length = u32be(output, at + 6)
    const next = length < TILE_PART_BYTES ? Infinity : at + length
    const header = await partHeader(output, at + TILE_PART_BYTES, Math.min(next, end))
    segments.push(...header.segments)
    codedAt = header.codedAt
    at = next
  }
  return { segments, codedAt: at < end ? at : codedAt, overAt: at }
}
