import { concat } from '../../bytes/concat.ts'
import type { Part } from '../../dicom/output.ts'
import { Failure } from '../../errors.ts'

/** Of what is not in memory: so much where it is read on and on, so much where it is leapt through. */
const LARGE_WINDOW_BYTES = 256 * 1024
const SMALL_WINDOW_BYTES = 8 * 1024
/** A leap of less is no leap. */
const NEAR_BYTES = 64 * 1024
/** A part of no more is read whole and once: to begin a read takes as long as to read so much. */
const WHOLE_BYTES = 64 * 1024
/** So many of those are kept: a fragment may lie in several parts. */
const MOST_WHOLE = 4

const NOTHING = new Uint8Array(0)

interface Placed {
  readonly part: Part
  readonly start: number
  readonly end: number
  /** Undefined while it is not in memory. */
  bytes: Uint8Array | undefined
}

const loaded = async (blob: Blob): Promise<Uint8Array> => {
  const read = await blob.arrayBuffer().catch((cause: unknown) => {
    throw new Failure('bytes/source-unreadable', { cause })
  })
  if (read.byteLength !== blob.size) throw new Failure('bytes/source-unreadable')
  return new Uint8Array(read)
}

/** A copy, but of one. */
const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const [first, ...others] = pieces
  return first === undefined || others.length > 0 ? concat(pieces) : first
}

/** A file that is about to leave, read through windows: what is in memory is looked at where it is. */
export class OutputBytes {
  readonly sizeBytes: number
  /** The window, and where it begins in the file. */
  bytes: Uint8Array = NOTHING
  offset = 0
  /** Whether the window is a part that is in memory as long as the output is. */
  #isPart = false
  readonly #parts: readonly Placed[]
  /** The number of the part that was asked for last: the next is near. */
  #near = 0
  /** What was read last, which stays while the window is elsewhere. */
  #read: { readonly bytes: Uint8Array; readonly offset: number } = { bytes: NOTHING, offset: 0 }
  /** Parts that were read whole, the oldest first. */
  readonly #whole: Placed[] = []

  constructor(parts: readonly Part[]) {
    let at = 0
    this.#parts = parts.map((part) => {
      const start = at
      const bytes = part instanceof Uint8Array ? part : undefined
      at += part instanceof Uint8Array ? part.length : part.size
      return { part, start, end: at, bytes }
    })
    this.sizeBytes = at
  }

  holds(at: number, length: number): boolean {
    return at >= this.offset && at + length <= this.offset + this.bytes.length
  }

  /** Makes the window hold these bytes where they are in memory; where it does not, `hold` reads them. */
  reaches(at: number, length: number): boolean {
    if (this.holds(at, length)) return true
    const placed = this.#placedAt(at)
    if (placed?.bytes !== undefined && at + length <= placed.end) {
      this.bytes = placed.bytes
      this.offset = placed.start
      this.#isPart = placed.bytes === placed.part
      return true
    }
    const { bytes, offset } = this.#read
    if (at < offset || at + length > offset + bytes.length) {
      const whole = this.#joined(at, at + length)
      if (whole === undefined) return false
      this.#read = { bytes: whole, offset: at }
    }
    this.#lookAtRead()
    return true
  }

  /** Makes the window hold these bytes, and more where that costs nothing. */
  async hold(at: number, length: number): Promise<void> {
    if (this.reaches(at, length)) return
    if (at + length > this.sizeBytes)
      throw new Failure('deid/output-unreadable', { detail: { sizeBytes: this.sizeBytes, neededBytes: at + length } })
    await this.#readWhole(at, at + length)
    if (this.reaches(at, length)) return
    this.#read = { bytes: await this.#bytesOf(at, this.#windowEnd(at, length)), offset: at }
    this.#lookAtRead()
  }

  #lookAtRead(): void {
    this.bytes = this.#read.bytes
    this.offset = this.#read.offset
    this.#isPart = false
  }

  /** The number of the part that holds a byte. */
  #numberAt(at: number): number {
    // Whoever asked for nothing behind the end was near no part.
    let number = Math.min(this.#near, this.#parts.length - 1)
    while (at < (this.#parts[number]?.start ?? 0)) number -= 1
    while (at >= (this.#parts[number]?.end ?? Infinity)) number += 1
    return (this.#near = number)
  }

  #placedAt(at: number): Placed | undefined {
    return this.#parts[this.#numberAt(at)]
  }

  /** The parts in which these bytes lie. */
  #partsWithin(from: number, to: number): readonly Placed[] {
    const number = this.#numberAt(from)
    let after = number
    while ((this.#parts[after]?.start ?? Infinity) < to) after += 1
    return this.#parts.slice(number, after)
  }

  /** What of these bytes lies in a part, where that is in memory. */
  #pieceOf({ bytes, start, end }: Placed, from: number, to: number): Uint8Array | undefined {
    const [first, after] = [Math.max(from, start), Math.min(to, end)]
    const held = bytes === undefined ? this.#read : { bytes, offset: start }
    const isHeld = first >= held.offset && after <= held.offset + held.bytes.length
    return isHeld ? held.bytes.subarray(first - held.offset, after - held.offset) : undefined
  }

  /** A copy of what lies in memory, in several parts. */
  #joined(from: number, to: number): Uint8Array | undefined {
    if (to > this.sizeBytes) return undefined
    const pieces: Uint8Array[] = []
    for (const placed of this.#partsWithin(from, to)) {
      const piece = this.#pieceOf(placed, from, to)
      if (piece === undefined) return undefined
      pieces.push(piece)
    }
    return joined(pieces)
  }

  async #readWhole(from: number, to: number): Promise<void> {
    for (const placed of this.#partsWithin(from, to)) {
      const { part, bytes } = placed
      if (bytes !== undefined || !(part instanceof Blob) || part.size > WHOLE_BYTES) continue
      placed.bytes = await loaded(part)
      this.#whole.push(placed)
      if (this.#whole.length > MOST_WHOLE) this.#forgetOldest()
    }
  }

  #forgetOldest(): void {
    const oldest = this.#whole.shift()
    if (oldest !== undefined) oldest.bytes = undefined
  }

  #windowEnd(at: number, length: number): number {
    const [first, last] = [this.#placedAt(at), this.#placedAt(at + length - 1)]
    // What comes after in memory need not be copied.
    if (last === undefined || last.bytes !== undefined) return at + length
    const lastEnd = Math.max(this.#read.offset + this.#read.bytes.length, first?.start ?? 0)
    const windowBytes = at - lastEnd < NEAR_BYTES ? LARGE_WINDOW_BYTES : SMALL_WINDOW_BYTES
    return Math.min(last.end, at + Math.max(length, windowBytes))
  }

  async #bytesOf(from: number, to: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = []
    for (const placed of this.#partsWithin(from, to)) {
      const { part, start, end } = placed
      const piece = this.#pieceOf(placed, from, to)
      if (piece !== undefined) pieces.push(piece)
      else if (part instanceof Blob)
        pieces.push(await loaded(part.slice(Math.max(from - start, 0), Math.min(to, end) - start)))
    }
    return joined(pieces)
  }

  u16(at: number): number {
    const index = at - this.offset
    return (this.bytes[index] ?? 0) | ((this.bytes[index + 1] ?? 0) << 8)
  }

  u32(at: number): number {
    return this.u16(at) + this.u16(at + 2) * 0x10000
  }

  /** A piece of what the window holds; it stays when the window moves. */
  slice(from: number, end: number): Uint8Array {
    return this.bytes.subarray(from - this.offset, end - this.offset)
  }

  /** The same, to be kept: where what is around it would stay in memory for its sake, a copy. */
  kept(from: number, end: number): Uint8Array {
    const piece = this.slice(from, end)
    return this.#isPart ? piece : piece.slice()
  }
}
