import type { OutputBytes } from './output-bytes.ts'
import { isApplication, isComment, segmentAt, u16be, u32be, type Segment } from './segments.ts'

const CHUNK_BYTES = 256 * 1024

/** Where the next comment or application's segment of JPEG begins in what the window holds; `end` for none. */
const nextMarker = (output: OutputBytes, from: number, end: number): number => {
  const bytes = output.slice(from, end)
  for (let at = bytes.indexOf(0xff); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const marker = 0xff00 | (bytes[at + 1] ?? 0)
    if (isApplication(marker) || marker === 0xfffe) return from + at
  }
  return end
}

/**
 * Comments and applications' segments anywhere in coded data, as where a JPEG or JPEG-LS frame has several scans: tables
 * and comments stand before each. ISO/IEC 10918-1 B.1.1.5, 14495-1 A.1: no coded data looks like one of their markers.
 */
export const segmentsAmongScans = async (
  output: OutputBytes,
  from: number,
  end: number,
): Promise<readonly Segment[]> => {
  const segments: Segment[] = []
  for (let at = from; at + 4 <= end;) {
    const until = Math.min(at + CHUNK_BYTES, end)
    if (!output.reaches(at, until - at)) await output.hold(at, until - at)
    const marker = nextMarker(output, at, until)
    // The last byte of a piece may be the first of a marker.
    if (marker === until) at = until === end ? end : until - 1
    else {
      if (marker + 4 > end) break
      if (!output.reaches(marker, 4)) await output.hold(marker, 4)
      const isText = isComment(u16be(output, marker))
      const next = Math.min(marker + 2 + u16be(output, marker + 2), end)
      segments.push(...(await segmentAt(output, marker + 4, next, isText)))
      at = Math.max(next, marker + 4)
    }
  }
  return segments
}

const TILE_PART = 0xff90
const TILE_PART_BYTES = 12
/** PS3.5 8.2.4 sets no limit to tiles; ISO/IEC 15444-1 A.4.2: at most 65535 of 255 parts. */
const MAX_TILE_PARTS = 4096
const START_OF_DATA = 0xff93

/** The comments of one tile-part's header. */
const commentsOf = async (output: OutputBytes, from: number, end: number): Promise<readonly Segment[]> => {
  const segments: Segment[] = []
  for (let at = from; at + 4 <= end;) {
    if (!output.reaches(at, 4)) await output.hold(at, 4)
    const marker = u16be(output, at)
    if (marker < 0xff01 || marker === START_OF_DATA) break
    const next = Math.min(at + 2 + u16be(output, at + 2), end)
    if (isComment(marker)) segments.push(...(await segmentAt(output, at + 4, next, true)))
    at = Math.max(next, at + 2)
  }
  return segments
}

/**
 * Comments in the headers of tile-parts, from the first on: each says how long it is, so coded data is leapt over. ISO/IEC
 * 15444-1 A.4.2. Where a part goes on in the next fragment, `after` says how many bytes of that are coded data.
 */
export const tilePartComments = async (
  output: OutputBytes,
  from: number,
  end: number,
): Promise<{ readonly segments: readonly Segment[]; readonly after: number }> => {
  const segments: Segment[] = []
  let at = from
  for (let count = 0; at + TILE_PART_BYTES <= end && count < MAX_TILE_PARTS; count += 1) {
    if (!output.reaches(at, TILE_PART_BYTES)) await output.hold(at, TILE_PART_BYTES)
    if (u16be(output, at) !== TILE_PART) return { segments, after: Infinity }
    // A length of 0 is that of the last part: it goes on to the end.
    const length = u32be(output, at + 6)
    const next = length < TILE_PART_BYTES ? Infinity : at + length
    segments.push(...(await commentsOf(output, at + TILE_PART_BYTES, Math.min(next, end))))
    at = next
  }
  return { segments, after: at - end }
}
