import type { OutputBytes } from './output-bytes.ts'
import type { Stretch } from './output-walk.ts'
import { u16be, type Segment } from './segments.ts'

const ITEM_HEADER_BYTES = 8
/** PS3.5 A.4.2: a fragment of RLE is a frame. */
const RLE_LOSSLESS = '1.2.840.10008.1.2.5'
/** ISO/IEC 10918-1 B.2.1, 15444-1 A.4.1: where a picture begins, nothing goes on. */
const START_MARKERS = new Set([0xffd8, 0xff4f])
/** Longer than most patterns. */
const MAX_EDGE_BYTES = 1024
/** Of the text around a find. */
const AROUND_BYTES = 64
/** So much is joined at once. */
const MAX_JOINED_BYTES = 64 * 1024

const NOTHING = new Uint8Array(0)

/** What stands on both sides of edges, joined: only what crosses one is not seen elsewhere. */
export interface Joint extends Segment {
  /** Where in its bytes. */
  readonly edges: readonly number[]
}

/**
 * Where the fragments of a picture meet: with the header of an item between its halves, a name is in neither. PS3.5 A.4
 * lets a codestream be cut anywhere.
 */
export class FragmentEdges {
  readonly #output: OutputBytes
  /** Fragments of one picture after the other, by their places; -1 where another begins. */
  readonly #places: number[] = []
  #isTable = true
  /** The last fragment, while no other goes on with it. */
  #last: Stretch | undefined
  /** In which pieces are joined, one joint after the other. */
  #room = new Uint8Array(0)

  constructor(output: OutputBytes) {
    this.#output = output
  }

  /** The walk stands at an item whose header the window holds, or at the delimiter after the last. */
  atItem(at: number, transferSyntax: string): void {
    const output = this.#output
    if (transferSyntax === RLE_LOSSLESS) return
    const start = at + ITEM_HEADER_BYTES
    const end = Math.min(start + output.u32(at + 4), output.sizeBytes)
    if (this.#isTable || end <= start) {
      this.#isTable = false
      return
    }
    const before = this.#last
    this.#last = { start, end }
    if (before === undefined || START_MARKERS.has(u16be(output, start))) return
    const isNew = this.#places.at(-1) !== before.end
    if (isNew) this.#places.push(-1, -1, before.start, before.end)
    this.#places.push(start, end)
  }

  /**
   * What stands on both sides of every edge, joined, and what must be waited for before one goes on. Where a piece stands
   * in the output is where its first byte does. Its bytes are there until the next is asked for.
   */
  *joints(longestBytes: number): Generator<Joint | Promise<void>, void, undefined> {
    const edgeBytes = Math.min(longestBytes + AROUND_BYTES, MAX_EDGE_BYTES)
    let pieces: Uint8Array[] = []
    let offset = 0
    const joint = (): Joint => ({ offset, isText: false, before: NOTHING, ...this.#joined(pieces) })
    for (let index = 0; index < this.#places.length; index += 2) {
      const [start = 0, end = 0] = [this.#places[index], this.#places[index + 1]]
      if (start < 0) {
        if (pieces.length > 1) yield joint()
        pieces = []
        continue
      }
      const isFirst = pieces.length === 0
      if (isFirst) offset = Math.max(start, end - edgeBytes)
      const piece = isFirst ? { start: offset, end } : { start, end: Math.min(end, start + edgeBytes) }
      pieces.push(yield* this.#read(piece))
      const isLong = end - start > edgeBytes
      if (pieces.length > 1 && (isLong || pieces.length * edgeBytes > MAX_JOINED_BYTES)) {
        const whole = joint()
        yield whole
        offset = Math.max(start, end - edgeBytes)
        pieces = [isLong ? yield* this.#read({ start: offset, end }) : whole.bytes.slice(-edgeBytes)]
      }
    }
    if (pieces.length > 1) yield joint()
  }

  #joined(pieces: readonly Uint8Array[]): Pick<Joint, 'bytes' | 'edges'> {
    const length = pieces.reduce((sizeBytes, piece) => sizeBytes + piece.length, 0)
    if (this.#room.length < length) this.#room = new Uint8Array(length)
    const edges: number[] = []
    let at = 0
    for (const piece of pieces) {
      if (at > 0) edges.push(at)
      this.#room.set(piece, at)
      at += piece.length
    }
    return { bytes: this.#room.subarray(0, length), edges }
  }

  *#read({ start, end }: Stretch): Generator<Promise<void>, Uint8Array, undefined> {
    const output = this.#output
    if (end <= start) return NOTHING
    if (!output.reaches(start, end - start)) yield output.hold(start, end - start)
    return output.kept(start, end)
  }
}
