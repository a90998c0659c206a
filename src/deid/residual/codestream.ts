import { segmentsAmongScans, tilePartComments } from './later-scans.ts'
import type { OutputBytes } from './output-bytes.ts'
import type { Stretch } from './output-walk.ts'
import { isApplication, isComment, MAX_SEGMENTS, segmentAt, u16be, u32be, type Segment, type Tail } from './segments.ts'

const JPEG_START = 0xffd8
const J2K_START = 0xff4f
/** A fragment that begins otherwise goes on with the picture of the one before, or is boxed. */
const START_MARKERS = new Set([JPEG_START, J2K_START, 0])
/** Where entropy-coded data begins: Start of Scan, Start of Tile-part. */
const PICTURE = new Set([0xffda, 0xff90])
/** How much of the end of a frame is looked at. */
const TAIL_BYTES = 512
const CHUNK_BYTES = 256 * 1024

/** ISO/IEC 10918-1 table B.1, 14495-1 table C.1: frames whose scans are several by nature, and all frames. */
const PROGRESSIVE = new Set([0xffc2, 0xffc6, 0xffca, 0xffce])
const isFrameHeader = (marker: number) =>
  marker === 0xfff7 || (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker))
const SCAN = 0xffda

/** What is known of the frame to which the next fragment may belong. */
interface Frame {
  /** Whether comments may stand between scans. */
  readonly hasScans: boolean
  /** In how many bytes of the next fragment a tile-part begins. */
  readonly tilePartAfter: number
}
const NO_FRAME: Frame = { hasScans: false, tilePartAfter: Infinity }

interface Head {
  readonly segments: readonly Segment[]
  readonly frame: Frame
  /** Where coded data begins, or goes on behind what is known of it; undefined where that is not told. */
  readonly codedAt?: number | undefined
}
const NOTHING: Head = { segments: [], frame: NO_FRAME }

/** What follows the head of a frame: of JPEG its scans, where they are several, and of JPEG 2000 its tile-parts. */
const rest = async (output: OutputBytes, at: number, end: number, hasScans: boolean): Promise<Head> => {
  if (at + 4 > end) return { segments: [], frame: { ...NO_FRAME, hasScans } }
  if (!output.reaches(at, 4)) await output.hold(at, 4)
  if (u16be(output, at) === SCAN)
    return { segments: hasScans ? await segmentsAmongScans(output, at, end) : [], frame: { ...NO_FRAME, hasScans } }
  const { segments, after } = await tilePartComments(output, at, end)
  const frame = { hasScans: false, tilePartAfter: after }
  // ISO/IEC 15444-1 A.4.2: tile-parts say how long they are, and here the last ends where the end of all is due.
  return after < 0 && end + after > at ? { segments, frame, codedAt: end + after } : { segments, frame }
}

/** Whether scans will be several: more components are in the frame than in the first scan. */
const isOfSeveral = (output: OutputBytes, at: number, components: number): boolean =>
  output.holds(at, 5) && (output.bytes[at + 4 - output.offset] ?? 0) < components

/** Marker segments of a codestream, and what of it is no picture: of JPEG, JPEG-LS and JPEG 2000. */
const markerSegments = async (output: OutputBytes, from: number, end: number): Promise<Head> => {
  const segments: Segment[] = []
  let [at, components] = [from, 0]
  for (let count = 0; at + 10 <= end && count < MAX_SEGMENTS; count += 1) {
    if (!output.reaches(at, 10)) await output.hold(at, 10)
    const marker = u16be(output, at)
    if (marker < 0xff01 || PICTURE.has(marker)) break
    if (marker === 0xffff) {
      at += 1
      continue
    }
    const next = at + 2 + u16be(output, at + 2)
    if (isComment(marker) || isApplication(marker))
      segments.push(...(await segmentAt(output, at + 4, Math.min(next, end), isComment(marker))))
    if (PROGRESSIVE.has(marker)) components = Infinity
    else if (isFrameHeader(marker)) components = output.bytes[at + 9 - output.offset] ?? 0
    at = next
  }
  const coded = await rest(output, at, end, isOfSeveral(output, at, components))
  const codedAt = coded.codedAt ?? (at < end ? at : undefined)
  return { segments: [...segments, ...coded.segments], frame: coded.frame, codedAt }
}

/** ISO/IEC 15444-1 annex I and ISO/IEC 18181-2: boxes around a codestream. */
const BOX_SIGNATURES = new Set([0x6a502020, 0x4a584c20])
const CODESTREAM_BOXES = new Set([0x6a703263, 0x6a786c63, 0x6a786c70])

const boxes = async (output: OutputBytes, from: number, end: number): Promise<Head> => {
  const segments: Segment[] = []
  let frame = NO_FRAME
  let codedAt: number | undefined
  for (let at = from, count = 0; at + 16 <= end && count < MAX_SEGMENTS; count += 1) {
    await output.hold(at, 16)
    const type = u32be(output, at + 4)
    const length = u32be(output, at)
    const isLarge = length === 1
    const size = isLarge ? u32be(output, at + 8) * 0x100000000 + u32be(output, at + 12) : length
    const head = isLarge ? 16 : 8
    const next = size === 0 ? end : Math.min(at + Math.max(size, head), end)
    if (CODESTREAM_BOXES.has(type)) {
      const inside = await headOf(output, at + head, next)
      segments.push(...inside.segments)
      frame = inside.frame
      codedAt ??= inside.codedAt
    } else segments.push(...(await segmentAt(output, at + head, next, true)))
    at = next
  }
  return { segments, frame, codedAt }
}

const headOf = async (output: OutputBytes, start: number, end: number): Promise<Head> => {
  if (end - start < 12) return NOTHING
  await output.hold(start, 12)
  const first = u16be(output, start)
  if (first === JPEG_START || first === J2K_START) return markerSegments(output, start + 2, end)
  return BOX_SIGNATURES.has(u32be(output, start + 4)) ? boxes(output, start, end) : NOTHING
}

/** Of a fragment that goes on with the frame of the one before. */
const goingOn = async (output: OutputBytes, start: number, end: number, frame: Frame): Promise<Head> => {
  if (frame.hasScans) return { segments: await segmentsAmongScans(output, start, end), frame }
  if (frame.tilePartAfter === Infinity) return NOTHING
  const from = start + frame.tilePartAfter
  if (from >= end) return { segments: [], frame: { ...frame, tilePartAfter: from - end } }
  const { segments, after } = await tilePartComments(output, from, end)
  return { segments, frame: { ...frame, tilePartAfter: after } }
}

const END_MARKER = 0xd9

/** Where the picture ends within a piece of a fragment; -1 where it does not. */
const endIn = (piece: Uint8Array): number => {
  let at = piece.indexOf(0xff)
  while (at >= 0 && piece[at + 1] !== END_MARKER) at = piece.indexOf(0xff, at + 1)
  return at
}

/**
 * What stands after the end of a picture within its fragment, of which coded data begins at `from`; undefined where there
 * is no end. In the coded data of JPEG, JPEG-LS and JPEG 2000 no 0xFF is followed by 0xD9, so the first such pair is the
 * end, also where more of them follow: another picture may stand behind the first.
 */
const tailOf = async (output: OutputBytes, from: number, end: number): Promise<Tail | undefined> => {
  for (let at = from; at + 2 <= end; at += CHUNK_BYTES - 1) {
    const length = Math.min(CHUNK_BYTES, end - at)
    if (!output.reaches(at, length)) await output.hold(at, length)
    const found = endIn(output.slice(at, at + length))
    if (found >= 0) return { start: at + found + 2, end, isText: true }
  }
  return undefined
}

/** ISO/IEC 10918-1, 14495-1, 15444-1: these have markers. */
const WITH_MARKERS = /^1\.2\.840\.10008\.1\.2\.4\.(?:[5-9]\d|11[0-2]|20[1-3])$/
/** PS3.5 8.2.11: JPEG XL has them where a JPEG was made smaller, and no end that is told without decoding. */
const JPEG_XL = /^1\.2\.840\.10008\.1\.2\.4\.11[0-2]$/
/** PS3.5 8.2.5 to 8.2.9: a stream of pictures, with a form of its own to its end. */
const VIDEO = /^1\.2\.840\.10008\.1\.2\.4\.10\d$/
const ITEM_HEADER_BYTES = 8
const HEAD_BYTES = 4096

/**
 * Gathers what of encapsulated Pixel Data may say something, while a walk goes from item to item: the offset table, and
 * comments before and after pictures. The end of one fragment and the head of the next stand together, and are read so.
 */
export class PixelSegments {
  readonly segments: Segment[] = []
  /** What follows a picture in its fragment. */
  readonly tails: Tail[] = []
  /** Fragments of which no marker tells where the picture ends. */
  readonly unmarked: Stretch[] = []
  transferSyntax = ''
  readonly #output: OutputBytes
  #last: number | undefined
  /** Whether the fragment before is the offset table. */
  #isTable = true
  #frame = NO_FRAME
  /** In the fragment before. */
  #codedAt = 0

  constructor(output: OutputBytes) {
    this.#output = output
  }

  /** The walk stands at an item, or at the delimiter after the last. */
  async atItem(at: number, transferSyntax: string): Promise<void> {
    const output = this.#output
    const before = this.#last
    const hasMarkers = WITH_MARKERS.test(transferSyntax)
    const [tailBytes, headBytes] = hasMarkers ? [TAIL_BYTES, HEAD_BYTES] : [0, 0]
    const from = before === undefined ? at : Math.max(before, at - tailBytes)
    const length = Math.min(output.sizeBytes, at + ITEM_HEADER_BYTES + headBytes) - from
    if (!output.reaches(from, length)) await output.hold(from, length)
    const start = at + ITEM_HEADER_BYTES
    const end = Math.min(start + output.u32(at + 4), output.sizeBytes)
    const beginsFrame = end - start < 2 || !hasMarkers || START_MARKERS.has(u16be(output, start))
    this.#last = start
    this.transferSyntax = transferSyntax
    if (before === undefined) {
      this.segments.push(...(await segmentAt(output, start, end, false)))
      return
    }
    const isTable = this.#isTable
    this.#isTable = false
    if (!isTable) await this.#endFragment({ start: before, end: at }, beginsFrame)
    if (hasMarkers) await this.#beginFragment({ start, end }, beginsFrame)
  }

  /** What follows is the beginning of another frame, or may go on with this one. */
  async #endFragment(fragment: Stretch, isFrameOver: boolean): Promise<void> {
    const output = this.#output
    const { start, end } = fragment
    const near = Math.max(start, end - TAIL_BYTES)
    const isJpegXl = JPEG_XL.test(this.transferSyntax)
    if (VIDEO.test(this.transferSyntax)) {
      this.segments.push(...(await segmentAt(output, near, end, false)))
      return
    }
    if (!WITH_MARKERS.test(this.transferSyntax) || isJpegXl) this.unmarked.push(fragment)
    if (!WITH_MARKERS.test(this.transferSyntax)) return
    const tail = await tailOf(output, isJpegXl ? near : this.#codedAt, end)
    if (tail !== undefined) this.tails.push(tail)
    else if (isFrameOver && !isJpegXl) this.tails.push({ start, end, isText: false })
  }

  async #beginFragment({ start, end }: Stretch, beginsFrame: boolean): Promise<void> {
    const isStart = beginsFrame || this.#frame === NO_FRAME
    const { segments, frame, codedAt } = isStart
      ? await headOf(this.#output, start, end)
      : await goingOn(this.#output, start, end, this.#frame)
    this.segments.push(...segments)
    this.#frame = frame
    this.#codedAt = codedAt ?? start
  }
}
