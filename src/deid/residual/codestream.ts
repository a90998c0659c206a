import { Failure } from '../../errors.ts'
import { followCoded, tileParts, type Coded } from './later-scans.ts'
import type { OutputBytes } from './output-bytes.ts'
import type { Stretch } from './output-walk.ts'
import { KEY_BYTES } from './pattern.ts'
import {
  andThen,
  BEFORE_BYTES,
  MARKER_BYTES,
  markerSegmentAt,
  MAX_SEGMENTS,
  segmentAt,
  u16be,
  u32be,
  type Beside,
  type Soon,
  type Tail,
} from './segments.ts'

const JPEG_START = 0xffd8
const J2K_START = 0xff4f
/** A fragment that begins otherwise goes on with the picture of the one before, or is boxed. */
const START_MARKERS = new Set([JPEG_START, J2K_START, 0])
/** How much of the end of a frame is looked at. */
const TAIL_BYTES = 512

/** ISO/IEC 10918-1 table B.1, 15444-1 table A.2. */
const [FIRST_MARKER, FILL, SCAN, TILE_PART] = [0xff02, 0xffff, 0xffda, 0xff90]

/** How a picture goes on: in how many bytes of the next fragment a tile-part begins; of scans in none. */
interface Frame {
  readonly tilePartAfter: number
}

/** What a fragment begins with. */
interface Head {
  readonly segments: readonly Beside[]
  /** Where coded data begins, or what is not known. */
  readonly codedAt: number
  /** Undefined where no picture is known, or where it is over but for its end marker. */
  readonly frame: Frame | undefined
}

/** ISO/IEC 15444-1 A.4.2: tile-parts say how long they are, and behind the last the end of all is due. */
const ofTileParts = async (output: OutputBytes, at: number, end: number): Promise<Head> => {
  const { segments, codedAt, overAt } = await tileParts(output, at, end)
  return { segments, codedAt, frame: overAt < end ? undefined : { tilePartAfter: overAt - end } }
}

/** Of JPEG, JPEG-LS and JPEG 2000. */
const markerSegments = async (output: OutputBytes, from: number, end: number): Promise<Head> => {
  const segments: Beside[] = []
  let at = from
  for (let count = 0; at + MARKER_BYTES <= end && count < MAX_SEGMENTS; count += 1) {
    if (!output.reaches(at, MARKER_BYTES)) await output.hold(at, MARKER_BYTES)
    const marker = u16be(output, at)
    if (marker === SCAN) return { segments, codedAt: at, frame: { tilePartAfter: Infinity } }
    if (marker === TILE_PART) {
      const parts = await ofTileParts(output, at, end)
      return { ...parts, segments: [...segments, ...parts.segments] }
    }
    if (marker < FIRST_MARKER) break
    if (marker === FILL) at += 1
    else {
      const found = markerSegmentAt(output, at, end)
      const { segment, next } = found instanceof Promise ? await found : found
      segments.push(segment)
      at = next
    }
  }
  return { segments, codedAt: at, frame: undefined }
}

/** ISO/IEC 15444-1 annex I and ISO/IEC 18181-2: boxes around a codestream. */
const BOX_SIGNATURES = new Set([0x6a502020, 0x4a584c20])
const CODESTREAM_BOXES = new Set([0x6a703263, 0x6a786c63, 0x6a786c70])
const BOX_BYTES = 16

const boxes = async (output: OutputBytes, from: number, end: number): Promise<Head> => {
  const segments: Beside[] = []
  let inside: Head | undefined
  let at = from
  for (let count = 0; at + BOX_BYTES <= end && count < MAX_SEGMENTS; count += 1) {
    await output.hold(at, BOX_BYTES)
    const type = u32be(output, at + 4)
    const length = u32be(output, at)
    const isLarge = length === 1
    const size = isLarge ? u32be(output, at + 8) * 0x100000000 + u32be(output, at + 12) : length
    const start = at + (isLarge ? 16 : 8)
    at = size === 0 ? end : Math.min(Math.max(at + size, start), end)
    if (CODESTREAM_BOXES.has(type)) {
      const head = await headOf(output, start, at)
      segments.push(...head.segments)
      inside ??= head
    } else segments.push(await segmentAt(output, start, at, true))
  }
  return { codedAt: at, frame: undefined, ...inside, segments }
}

const MIN_HEAD_BYTES = 12

const headOf = async (output: OutputBytes, start: number, end: number): Promise<Head> => {
  const nothing = { segments: [], codedAt: start, frame: undefined }
  if (end - start < MIN_HEAD_BYTES) return nothing
  if (!output.reaches(start, MIN_HEAD_BYTES)) await output.hold(start, MIN_HEAD_BYTES)
  const first = u16be(output, start)
  if (first === JPEG_START || first === J2K_START) return markerSegments(output, start + 2, end)
  return BOX_SIGNATURES.has(u32be(output, start + 4)) ? boxes(output, start, end) : nothing
}

/** Of a fragment that goes on with the picture of the one before. */
const goingOn = (output: OutputBytes, { start, end }: Stretch, frame: Frame): Soon<Head> => {
  const tilePartAt = start + frame.tilePartAfter
  if (tilePartAt < end) return ofTileParts(output, tilePartAt, end)
  return { segments: [], codedAt: start, frame: { tilePartAfter: tilePartAt - end } }
}

/** ISO/IEC 10918-1, 14495-1, 15444-1: these have markers. */
const WITH_MARKERS = /^1\.2\.840\.10008\.1\.2\.4\.(?:[5-9]\d|11[0-2]|20[1-3])$/
/** PS3.5 8.2.11: JPEG XL has them where a JPEG was made smaller, and no end that is told without decoding. */
const JPEG_XL = new Set(['1.2.840.10008.1.2.4.110', '1.2.840.10008.1.2.4.111', '1.2.840.10008.1.2.4.112'])
/** PS3.5 8.2.5 to 8.2.9: a stream of pictures, with a form of its own to its end. */
const VIDEO = /^1\.2\.840\.10008\.1\.2\.4\.10\d$/

type Form = 'coded' | 'video' | 'jpeg-xl' | 'unmarked'
const formOf = (transferSyntax: string): Form => {
  if (VIDEO.test(transferSyntax)) return 'video'
  if (JPEG_XL.has(transferSyntax)) return 'jpeg-xl'
  return WITH_MARKERS.test(transferSyntax) ? 'coded' : 'unmarked'
}

const ITEM_HEADER_BYTES = 8
/** What is no further before an item is read with it. */
const NEAR_BYTES = 64 * 1024

const MOST_KEPT = 16_384
/** No film has so many: twenty thousand frames of fifty each. */
const MOST_SEGMENTS = 1_000_000
const placeOf = (beside: Beside): Beside =>
  'bytes' in beside ? { start: beside.offset, end: beside.offset + beside.bytes.length, isText: beside.isText } : beside

interface Fragment extends Omit<Head, 'segments'> {
  readonly start: number
}

/**
 * Gathers what of encapsulated Pixel Data may say something, while a walk goes from item to item: the offset table, and
 * comments before and after pictures.
 */
export class PixelSegments {
  readonly segments: Beside[] = []
  /** What is not known to be of a picture. */
  readonly tails: Tail[] = []
  /** Fragments of which no marker tells where the picture ends. */
  readonly unmarked: Stretch[] = []
  transferSyntax = ''
  #form: Form = 'unmarked'
  readonly #output: OutputBytes
  #isTable = true
  /** The one before. */
  #fragment: Fragment | undefined

  constructor(output: OutputBytes) {
    this.#output = output
  }

  /**
   * Makes the window hold an item's header, and with it the end of the fragment before, which is looked at next: small
   * fragments are read one after the other, and none of them twice.
   */
  holdItem(at: number): Promise<void> | undefined {
    const output = this.#output
    const end = Math.min(at + ITEM_HEADER_BYTES + 2, output.sizeBytes)
    if (output.reaches(at, end - at)) return undefined
    const { codedAt = at } = this.#fragment ?? {}
    const from = at - codedAt > NEAR_BYTES ? at : Math.max(codedAt - BEFORE_BYTES, 0)
    return output.hold(from, end - from)
  }

  /** The walk stands at an item whose header the window holds, or at the delimiter after the last. */
  atItem(at: number, transferSyntax: string): Promise<void> | undefined {
    const output = this.#output
    if (transferSyntax !== this.transferSyntax) this.#form = formOf(transferSyntax)
    this.transferSyntax = transferSyntax
    const start = at + ITEM_HEADER_BYTES
    const end = Math.min(start + output.u32(at + 4), output.sizeBytes)
    if (this.#isTable) {
      this.#isTable = false
      this.#leave({ start, end, isText: false })
      return undefined
    }
    const beginsFrame = end === start || START_MARKERS.has(u16be(output, start))
    const before = this.#fragment
    const ended = before === undefined ? undefined : this.#endFragment(before, at, beginsFrame)
    const head = andThen(ended, (frame) =>
      beginsFrame || frame === undefined ? headOf(output, start, end) : goingOn(output, { start, end }, frame),
    )
    if (head instanceof Promise)
      return head.then((found) => {
        this.#beginFragment(found, start)
      })
    this.#beginFragment(head, start)
    return undefined
  }

  #beginFragment(head: Head, start: number): void {
    const { segments, codedAt, frame } = head
    this.#keep(segments)
    // As it stands here: to spread a head takes longer than all else that is done for a fragment.
    this.#fragment = { start, codedAt, frame }
  }

  /** Of millions, where they stand: they are read again. */
  #keep(segments: readonly Beside[]): void {
    if (this.segments.length > MOST_SEGMENTS) throw new Failure('dicom/too-many-elements')
    const isMany = this.segments.length > MOST_KEPT
    for (const segment of segments) this.segments.push(isMany ? placeOf(segment) : segment)
  }

  /** Padding, and what else is too short to say anything, need not be read again. */
  #leave(tail: Tail): void {
    const { start, end } = tail
    if (end - start < KEY_BYTES) return
    const isKept = end - start <= TAIL_BYTES && this.tails.length < MOST_KEPT && this.#output.holds(start, end - start)
    this.tails.push(isKept ? { ...tail, held: this.#output.kept(start, end) } : tail)
  }

  /** What follows is the beginning of another frame, or may go on with the one that is answered. */
  #endFragment(fragment: Fragment, end: number, isFrameOver: boolean): Soon<Frame | undefined> {
    const { start } = fragment
    if (this.#form === 'coded') return this.#endCoded(fragment, end, isFrameOver)
    const near = { start: Math.max(start, end - TAIL_BYTES), end }
    if (this.#form === 'video') this.#leave({ ...near, isText: false })
    else this.unmarked.push({ start, end })
    return this.#form === 'jpeg-xl' ? this.#endJpegXl(near) : undefined
  }

  async #endJpegXl(near: Stretch): Promise<undefined> {
    const { overAt = near.end } = await followCoded(this.#output, near, false)
    this.#leave({ start: overAt, end: near.end, isText: true })
  }

  #endCoded(fragment: Fragment, end: number, isFrameOver: boolean): Soon<Frame | undefined> {
    const { codedAt, frame } = fragment
    const coded = followCoded(this.#output, { start: codedAt, end }, frame !== undefined)
    return andThen(coded, (found) => this.#keepCoded(fragment, found, { end, isFrameOver }))
  }

  #keepCoded(
    { start, codedAt, frame }: Fragment,
    { segments, overAt, isCut }: Coded,
    { end, isFrameOver }: { readonly end: number; readonly isFrameOver: boolean },
  ): Frame | undefined {
    this.#keep(segments)
    if (frame === undefined) this.#leave({ start: codedAt, end: overAt ?? end, isText: false })
    if (overAt !== undefined) this.#leave({ start: overAt, end, isText: true })
    else if (isFrameOver) this.#leave({ start, end, isText: false })
    return overAt === undefined && !isCut ? frame : undefined
  }
}
