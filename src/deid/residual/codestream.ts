import type { OutputBytes } from './output-bytes.ts'

/** A piece of encapsulated Pixel Data that is no picture. */
export interface Segment {
  /** Where its bytes stand in the output. */
  readonly offset: number
  readonly bytes: Uint8Array
  /** Written for people, such as a comment; else it has a form of its own, such as a colour profile. */
  readonly isText: boolean
}

const JPEG_START = 0xffd8
const J2K_START = 0xff4f
/** A fragment that begins otherwise goes on with the picture of the one before, or is boxed. */
const START_MARKERS = new Set([JPEG_START, J2K_START, 0])
/** ISO/IEC 10918-1 table B.1: COM, APP0 to APP15. ISO/IEC 15444-1 table A.2: COM. */
const JPEG_COMMENT = 0xfffe
const isApplication = (marker: number) => marker >= 0xffe0 && marker <= 0xffef
const J2K_COMMENT = 0xff64
/** Where entropy-coded data begins: Start of Scan, Start of Tile-part. */
const PICTURE = new Set([0xffda, 0xff90])
/** How far the head of a frame is followed, and how much of its end is looked at. */
const MAX_SEGMENTS = 256
const TAIL_BYTES = 512

/** What of a segment is kept to be searched. */
const MAX_SEGMENT_BYTES = 1024 * 1024

const segmentAt = async (output: OutputBytes, from: number, end: number, isText: boolean): Promise<Segment[]> => {
  const length = Math.min(end - from, MAX_SEGMENT_BYTES)
  if (length < 3) return []
  if (!output.holds(from, length)) await output.hold(from, length)
  return [{ offset: from, bytes: output.slice(from, from + length), isText }]
}

const u16be = (output: OutputBytes, at: number): number => {
  const value = output.u16(at)
  return ((value & 0xff) << 8) | (value >> 8)
}
const u32be = (output: OutputBytes, at: number): number => u16be(output, at) * 0x10000 + u16be(output, at + 2)

/** Marker segments from the start of a codestream to the first picture data: of JPEG, JPEG-LS and JPEG 2000. */
const markerSegments = async (output: OutputBytes, from: number, end: number): Promise<Segment[]> => {
  const segments: Segment[] = []
  for (let at = from, count = 0; at + 4 <= end && count < MAX_SEGMENTS; count += 1) {
    if (!output.holds(at, 4)) await output.hold(at, 4)
    const marker = u16be(output, at)
    if (marker < 0xff01 || PICTURE.has(marker)) break
    if (marker === 0xffff) {
      at += 1
      continue
    }
    const next = at + 2 + u16be(output, at + 2)
    const isText = marker === JPEG_COMMENT || marker === J2K_COMMENT
    if (isText || isApplication(marker))
      segments.push(...(await segmentAt(output, at + 4, Math.min(next, end), isText)))
    at = next
  }
  return segments
}

/** ISO/IEC 15444-1 annex I and ISO/IEC 18181-2: boxes around a codestream. */
const BOX_SIGNATURES = new Set([0x6a502020, 0x4a584c20])
const CODESTREAM_BOXES = new Set([0x6a703263, 0x6a786c63, 0x6a786c70])

const boxes = async (output: OutputBytes, from: number, end: number): Promise<Segment[]> => {
  const segments: Segment[] = []
  for (let at = from, count = 0; at + 16 <= end && count < MAX_SEGMENTS; count += 1) {
    await output.hold(at, 16)
    const type = u32be(output, at + 4)
    const length = u32be(output, at)
    const isLarge = length === 1
    const size = isLarge ? u32be(output, at + 8) * 0x100000000 + u32be(output, at + 12) : length
    const head = isLarge ? 16 : 8
    const next = size === 0 ? end : Math.min(at + Math.max(size, head), end)
    if (CODESTREAM_BOXES.has(type)) segments.push(...(await headOf(output, at + head, next)))
    else segments.push(...(await segmentAt(output, at + head, next, true)))
    at = next
  }
  return segments
}

const headOf = async (output: OutputBytes, start: number, end: number): Promise<Segment[]> => {
  if (end - start < 12) return []
  await output.hold(start, 12)
  const first = u16be(output, start)
  if (first === JPEG_START || first === J2K_START) return markerSegments(output, start + 2, end)
  return BOX_SIGNATURES.has(u32be(output, start + 4)) ? boxes(output, start, end) : []
}

const END_MARKER = 0xd9

/**
 * What stands after the end of a picture within its fragment. In the coded data of JPEG, JPEG-LS and JPEG 2000 no 0xFF is
 * followed by 0xD9, so the first such pair is the end.
 */
const tailOf = async (output: OutputBytes, start: number, end: number): Promise<Segment[]> => {
  const from = Math.max(start, end - TAIL_BYTES)
  await output.hold(from, end - from)
  const tail = output.slice(from, end)
  for (let at = tail.indexOf(0xff); at >= 0 && at + 1 < tail.length; at = tail.indexOf(0xff, at + 1)) {
    if (tail[at + 1] === END_MARKER) return segmentAt(output, from + at + 2, end, true)
  }
  return segmentAt(output, from, end, false)
}

/** ISO/IEC 10918-1, 14495-1, 15444-1: these have markers. RLE and deflated frames have none, and no place but their end. */
const WITH_MARKERS = /^1\.2\.840\.10008\.1\.2\.4\.(?:[5-9]\d|11[0-2]|20[1-3])$/
const ITEM_HEADER_BYTES = 8
const HEAD_BYTES = 4096

/**
 * Gathers what of encapsulated Pixel Data may say something, while a walk goes from item to item: the offset table, and
 * comments before and after pictures. The end of one fragment and the head of the next stand together, and are read so.
 */
export class PixelSegments {
  readonly segments: Segment[] = []
  readonly #output: OutputBytes
  #last: number | undefined
  /** Whether the fragment before is the offset table. */
  #isTable = true

  constructor(output: OutputBytes) {
    this.#output = output
  }

  /** The walk stands at an item, or at the delimiter after the last. */
  async atItem(at: number, transferSyntax: string): Promise<void> {
    const output = this.#output
    const before = this.#last
    const from = before === undefined ? at : Math.max(before, at - TAIL_BYTES)
    await output.hold(from, Math.min(output.sizeBytes, at + ITEM_HEADER_BYTES + HEAD_BYTES) - from)
    const start = at + ITEM_HEADER_BYTES
    const end = Math.min(start + output.u32(at + 4), output.sizeBytes)
    this.#last = start
    if (before === undefined) this.segments.push(...(await segmentAt(output, start, end, false)))
    if (before === undefined) return
    if (!WITH_MARKERS.test(transferSyntax)) {
      if (!this.#isTable) this.segments.push(...(await segmentAt(output, Math.max(before, at - TAIL_BYTES), at, false)))
      this.#isTable = false
      return
    }
    const beginsFrame = end - start < 2 || START_MARKERS.has(u16be(output, start))
    if (this.#isTable) this.#isTable = false
    else if (beginsFrame) this.segments.push(...(await tailOf(output, before, at)))
    this.segments.push(...(await headOf(output, start, end)))
  }
}
