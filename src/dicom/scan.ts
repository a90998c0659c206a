import { Failure } from '../errors.ts'
import { u16be, u16le, u32be, u32le } from '../bytes/endian.ts'
import type { Encoding, ReadRemark, Tag } from './data-set.ts'

/** What a file may ask of this device before it is refused. */
export interface ReadBounds {
  /** Sequences within sequences. */
  readonly maxDepth: number
  readonly maxElements: number
  /** What may be held of one element of the data set, its nested ones included. */
  readonly maxHeaderBytes: number
  /** What may be held of all elements together. */
  readonly maxHeldBytes: number
  /** A value longer than this stays in the file. Text is always held. */
  readonly farBytes: number
  /** What a deflated data set may become. */
  readonly maxInflatedBytes: number
}

const MiB = 1024 * 1024

export const READ_BOUNDS: ReadBounds = {
  maxDepth: 32,
  maxElements: 1_000_000,
  maxHeaderBytes: 256 * MiB,
  maxHeldBytes: 512 * MiB,
  farBytes: 64 * 1024,
  maxInflatedBytes: 1024 * MiB,
}

/** The window ends before what is to be read. Not a fault of the file: load up to `end`, and try again. */
export class RanOut extends Error {
  readonly end: number

  constructor(end: number) {
    super('window too small')
    this.end = end
  }
}

export const UNDEFINED_LENGTH = 0xffffffff

/** Where the reader stands in the source, and the piece of it that is in memory. All offsets count in the source. */
export class Scan {
  readonly sizeBytes: number
  readonly bounds: ReadBounds
  readonly remarks = new Set<ReadRemark>()
  at = 0
  elementCount = 0
  /** How many values of odd length were met. What holds one cannot be copied as it stands. PS3.5 7.1.1. */
  oddCount = 0
  #bytes: Uint8Array = new Uint8Array(0)
  #offset = 0

  constructor(sizeBytes: number, bounds: ReadBounds) {
    this.sizeBytes = sizeBytes
    this.bounds = bounds
  }

  show(bytes: Uint8Array, offset: number): void {
    this.#bytes = bytes
    this.#offset = offset
  }

  /** Whether the window holds the byte at which the scan stands. */
  get isInWindow(): boolean {
    return this.at >= this.#offset && this.at < this.#offset + this.#bytes.length
  }

  /** Fails with what the file lacks, or with `RanOut` for what the window lacks. */
  require(end: number): void {
    if (end <= this.#offset + this.#bytes.length && this.at >= this.#offset) return
    if (end > this.sizeBytes)
      throw new Failure('dicom/truncated', { detail: { sizeBytes: this.sizeBytes, neededBytes: end } })
    throw new RanOut(end)
  }

  u16(at: number, littleEndian: boolean): number {
    return littleEndian ? u16le(this.#bytes, at - this.#offset) : u16be(this.#bytes, at - this.#offset)
  }

  u32(at: number, littleEndian: boolean): number {
    return littleEndian ? u32le(this.#bytes, at - this.#offset) : u32be(this.#bytes, at - this.#offset)
  }

  tag(at: number, { littleEndian }: Encoding): Tag {
    return littleEndian
      ? (u16le(this.#bytes, at - this.#offset) * 0x10000 + u16le(this.#bytes, at + 2 - this.#offset)) >>> 0
      : u32be(this.#bytes, at - this.#offset)
  }

  slice(at: number, end: number): Uint8Array {
    return this.#bytes.subarray(at - this.#offset, end - this.#offset)
  }

  countElement(): void {
    this.elementCount += 1
    const { maxElements } = this.bounds
    if (this.elementCount > maxElements) throw new Failure('dicom/too-many-elements', { detail: { maxElements } })
  }

  /** PS3.5 6.4: so many values of one element count as elements do, for each is looked at on its own. */
  countValues(bytes: Uint8Array): void {
    const { maxElements } = this.bounds
    let backslashes = 0
    for (const byte of bytes) if (byte === 0x5c) backslashes += 1
    if (backslashes > maxElements) throw new Failure('dicom/too-many-elements', { detail: { maxElements } })
  }

  /** To come back to after an attempt that failed. */
  mark(): () => void {
    const { at, elementCount, oddCount } = this
    return () => {
      this.at = at
      this.elementCount = elementCount
      this.oddCount = oddCount
    }
  }
}
