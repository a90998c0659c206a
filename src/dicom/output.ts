import { concat } from '../bytes/concat.ts'
import type { DicomFile, Held, Range } from './data-set.ts'

/** A piece of a file to be written: made here, or a slice of the source. */
export type Part = Uint8Array<ArrayBuffer> | Blob

/** Collects what is to be written: adjacent ranges of the source become one, small pieces become one array. */
export class Output {
  readonly file: DicomFile
  sizeBytes = 0
  readonly #done: Part[] = []
  #small: Uint8Array[] = []
  #range: Range | undefined

  constructor(file: DicomFile) {
    this.file = file
  }

  bytes(bytes: Uint8Array): void {
    this.#endRange()
    this.#small.push(bytes)
    this.sizeBytes += bytes.length
  }

  range({ offset, length }: Range): void {
    this.sizeBytes += length
    if (this.#range !== undefined && this.#range.offset + this.#range.length === offset) {
      this.#range = { offset: this.#range.offset, length: this.#range.length + length }
      return
    }
    this.#endRange()
    this.#range = { offset, length }
  }

  part(part: Part): void {
    if (part instanceof Uint8Array) {
      this.bytes(part)
      return
    }
    this.#endRange()
    this.#endSmall()
    this.sizeBytes += part.size
    this.#done.push(part)
  }

  parts(): readonly Part[] {
    this.#endRange()
    this.#endSmall()
    return this.#done
  }

  #endSmall(): void {
    if (this.#small.length > 0) this.#done.push(concat(this.#small))
    this.#small = []
  }

  /** What the reader holds is taken from there; the rest is a slice of the source. */
  #endRange(): void {
    const range = this.#range
    if (range === undefined) return
    this.#range = undefined
    const { held, source } = this.file
    for (let at = range.offset, end = at + range.length; at < end;) {
      const window = held.find(({ offset, bytes }) => offset <= at && at < offset + bytes.length)
      if (window === undefined) {
        const next = nextWindow(held, at, end)
        this.#endSmall()
        this.#done.push(source.slice(at, next))
        at = next
        continue
      }
      const from = at - window.offset
      const piece = window.bytes.subarray(from, from + end - at)
      this.#small.push(piece)
      at += piece.length
    }
  }
}

const nextWindow = (held: readonly Held[], at: number, end: number): number =>
  held.reduce((next, { offset }) => (offset > at && offset < next ? offset : next), end)
