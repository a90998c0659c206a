import type { Bytes } from '../bytes/concat.ts'
import type { DicomFile, Encoding, Held, Range, Tag, Vr } from './data-set.ts'
import { hasLongLength } from './vr.ts'

/** A piece of a file to be written: made here, or a slice of the source. */
export type Part = Uint8Array<ArrayBuffer> | Blob

const FIRST_BYTES = 4096
/** What was read and is at least so long is handed on where it lies; what is shorter is copied. */
const SHARED_BYTES = 16 * 1024

/**
 * Collects what is to be written. What is made here is written into one array that grows, adjacent ranges of the source
 * become one, and what has to be waited for is waited for at the end.
 */
export class Output {
  readonly file: DicomFile
  sizeBytes = 0
  readonly #done: (Part | (() => Promise<Part>))[] = []
  #buffer: Bytes
  /** What stands in the buffer from here to `#at` is in no part yet. */
  #from = 0
  #at = 0
  #rangeAt = 0
  #rangeEnd = 0

  constructor(file: DicomFile, expectedBytes = FIRST_BYTES) {
    this.file = file
    this.#buffer = new Uint8Array(expectedBytes)
  }

  bytes(bytes: Uint8Array): void {
    this.#endRange()
    this.sizeBytes += bytes.length
    this.#copy(bytes)
  }

  zeros(count: number): void {
    this.#endRange()
    this.sizeBytes += count
    this.#reserve(count)
    this.#at += count
  }

  byte(byte: number): void {
    this.#endRange()
    this.sizeBytes += 1
    this.#reserve(1)
    this.#buffer[this.#at++] = byte
  }

  /** PS3.5 7.1.2 and 7.1.3. Little Endian, as all output is. */
  header(tag: Tag, vr: Vr, length: number, { explicit }: Encoding): void {
    this.#endRange()
    const isLong = explicit && hasLongLength(vr)
    this.sizeBytes += isLong ? 12 : 8
    this.#reserve(12)
    this.#u16(tag >>> 16)
    this.#u16(tag)
    if (explicit) {
      this.#buffer[this.#at++] = vr.charCodeAt(0)
      this.#buffer[this.#at++] = vr.charCodeAt(1)
      this.#u16(isLong ? 0 : length)
      if (!isLong) return
    }
    this.#u16(length)
    this.#u16(length >>> 16)
  }

  range({ offset, length }: Range): void {
    this.sizeBytes += length
    if (this.#rangeEnd !== offset || this.#rangeEnd === this.#rangeAt) {
      this.#endRange()
      this.#rangeAt = offset
    }
    this.#rangeEnd = offset + length
  }

  part(part: Part): void {
    if (part instanceof Uint8Array && part.length < SHARED_BYTES) {
      this.bytes(part)
      return
    }
    this.#endRange()
    this.#endSmall()
    this.sizeBytes += part instanceof Uint8Array ? part.length : part.size
    this.#done.push(part)
  }

  /** A part of a length that is known already, to be made when all the rest is there. */
  later(sizeBytes: number, make: () => Promise<Part>): void {
    this.#endRange()
    this.#endSmall()
    this.sizeBytes += sizeBytes
    this.#done.push(make)
  }

  async parts(): Promise<readonly Part[]> {
    this.#endRange()
    this.#endSmall()
    const parts: Part[] = []
    for (const part of this.#done) parts.push(typeof part === 'function' ? await part() : part)
    return parts
  }

  /** The buffer beyond `#at` is zeros, always. */
  #reserve(count: number): void {
    const neededBytes = this.#at - this.#from + count
    if (this.#at + count <= this.#buffer.length) return
    const larger = new Uint8Array(2 * Math.max(neededBytes, FIRST_BYTES))
    larger.set(this.#buffer.subarray(this.#from, this.#at))
    this.#buffer = larger
    this.#at -= this.#from
    this.#from = 0
  }

  #u16(value: number): void {
    this.#buffer[this.#at++] = value
    this.#buffer[this.#at++] = value >>> 8
  }

  #copy(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#buffer.set(bytes, this.#at)
    this.#at += bytes.length
  }

  #endSmall(): void {
    if (this.#at > this.#from) this.#done.push(this.#buffer.subarray(this.#from, this.#at))
    this.#from = this.#at
  }

  /** What the reader holds is taken from there; the rest is a slice of the source. */
  #endRange(): void {
    if (this.#rangeEnd === this.#rangeAt) return
    const { held } = this.file
    const end = this.#rangeEnd
    let at = this.#rangeAt
    this.#rangeAt = end
    while (at < end) {
      const window = held.find(({ offset, bytes }) => offset <= at && at < offset + bytes.length)
      const next = window === undefined ? nextWindow(held, at, end) : Math.min(end, window.offset + window.bytes.length)
      if (window === undefined) this.#share(this.file.source.slice(at, next))
      else this.#take(window.bytes.subarray(at - window.offset, next - window.offset))
      at = next
    }
  }

  #take(piece: Bytes): void {
    if (piece.length < SHARED_BYTES) this.#copy(piece)
    else this.#share(piece)
  }

  #share(part: Part): void {
    this.#endSmall()
    this.#done.push(part)
  }
}

const nextWindow = (held: readonly Held[], at: number, end: number): number =>
  held.reduce((next, { offset }) => (offset > at && offset < next ? offset : next), end)
