import type { Part } from '../../dicom/output.ts'
import { Failure } from '../../errors.ts'

/** Of what is not in memory: so much where it is read on and on, so much where it is leapt through. */
const LARGE_WINDOW_BYTES = 256 * 1024
const SMALL_WINDOW_BYTES = 8 * 1024
/** A leap of less is no leap. */
const NEAR_BYTES = 64 * 1024

const NOTHING = new Uint8Array(0)

interface Placed {
  readonly part: Part
  readonly start: number
  readonly end: number
}

const loaded = async (blob: Blob): Promise<Uint8Array> => {
  const read = await blob.arrayBuffer().catch((cause: unknown) => {
    throw new Failure('bytes/source-unreadable', { cause })
  })
  if (read.byteLength !== blob.size) throw new Failure('bytes/source-unreadable')
  return new Uint8Array(read)
}

/** A file that is about to leave, read through windows: what is in memory is looked at where it is. */
export class OutputBytes {
  readonly sizeBytes: number
  /** The window, and where it begins in the file. */
  bytes: Uint8Array = NOTHING
  offset = 0
  readonly #parts: readonly Placed[]
  /** What was read last, which stays while the window is elsewhere. */
  #read: { readonly bytes: Uint8Array; readonly offset: number } = { bytes: NOTHING, offset: 0 }

  constructor(parts: readonly Part[]) {
    let at = 0
    this.#parts = parts.map((part) => {
      const start = at
      at += part instanceof Uint8Array ? part.length : part.size
      return { part, start, end: at }
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
    if (placed?.part instanceof Uint8Array && at + length <= placed.end) {
      this.bytes = placed.part
      this.offset = placed.start
      return true
    }
    const { bytes, offset } = this.#read
    if (at < offset || at + length > offset + bytes.length) {
      if (!this.#isInMemory(at, at + length)) return false
      this.#read = { bytes: this.#joined(at, at + length), offset: at }
    }
    this.bytes = this.#read.bytes
    this.offset = this.#read.offset
    return true
  }

  /** Makes the window hold these bytes, and more where that costs nothing. */
  async hold(at: number, length: number): Promise<void> {
    if (this.reaches(at, length)) return
    if (at + length > this.sizeBytes)
      throw new Failure('deid/output-unreadable', { detail: { sizeBytes: this.sizeBytes, neededBytes: at + length } })
    this.#read = { bytes: await this.#bytesOf(at, this.#windowEnd(at, length, this.#placedAt(at))), offset: at }
    this.bytes = this.#read.bytes
    this.offset = this.#read.offset
  }

  #placedAt(at: number): Placed | undefined {
    for (const placed of this.#parts) if (at < placed.end) return placed
    return undefined
  }

  #isInMemory(from: number, to: number): boolean {
    for (const { part, start, end } of this.#parts)
      if (start < to && end > from && !(part instanceof Uint8Array)) return false
    return to <= this.sizeBytes
  }

  /** A copy of what lies in memory, in several parts. */
  #joined(from: number, to: number): Uint8Array {
    const whole = new Uint8Array(to - from)
    for (const { part, start, end } of this.#parts) {
      if (start >= to || end <= from || !(part instanceof Uint8Array)) continue
      whole.set(part.subarray(Math.max(from - start, 0), Math.min(to, end) - start), Math.max(start - from, 0))
    }
    return whole
  }

  #windowEnd(at: number, length: number, placed: Placed | undefined): number {
    if (placed?.part instanceof Uint8Array) return at + length
    const lastEnd = Math.max(this.#read.offset + this.#read.bytes.length, placed?.start ?? 0)
    const windowBytes = at - lastEnd < NEAR_BYTES ? LARGE_WINDOW_BYTES : SMALL_WINDOW_BYTES
    // What comes after in memory need not be copied.
    const within = placed !== undefined && at + length <= placed.end ? placed.end : this.sizeBytes
    return Math.min(within, at + Math.max(length, windowBytes))
  }

  async #bytesOf(from: number, to: number): Promise<Uint8Array> {
    let whole: Uint8Array | undefined
    for (const { part, start, end } of this.#parts) {
      if (start >= to || end <= from) continue
      const [first, after] = [Math.max(from, start) - start, Math.min(to, end) - start]
      const piece = part instanceof Blob ? await loaded(part.slice(first, after)) : part.subarray(first, after)
      if (piece.length === to - from) return piece
      whole ??= new Uint8Array(to - from)
      whole.set(piece, Math.max(start - from, 0))
    }
    return whole ?? NOTHING
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
}
