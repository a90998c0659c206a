import type { Bytes } from '../bytes/concat.ts'
import { Failure } from '../errors.ts'
import type { Held, Range } from './data-set.ts'
import { RanOut, type Scan } from './scan.ts'

const HEAD_BYTES = 64 * 1024
const PEEK_BYTES = 8 * 1024
/** What stands before a place that is peeked at, such as the end of a frame, is of use to who looks at what is written. */
const BEFORE_BYTES = 512
/** So much is read at once rather than in several pieces: to begin a reading takes longer than to read on. */
const REST_BYTES = 192 * 1024
/** So much of what was peeked at is kept, lest it be read again. */
const MAX_PEEKED_BYTES = 512 * 1024

/** Where the bytes of a file are: in memory, or in a blob, of which ranges are read. */
export type ByteSource = Blob | Bytes

/** A source and its beginning, so that what a file is and what it holds are read from the same bytes, and once. */
export interface Opened {
  readonly source: ByteSource
  readonly sizeBytes: number
  readonly head: Held
}

/** Bytes of a blob; a blob that shrank or went away since it was picked is a failure of the file, not of the program. */
export const readRange = async (source: ByteSource, offset: number, length: number): Promise<Bytes> => {
  if (source instanceof Uint8Array) return source.subarray(offset, offset + length)
  const read = await source
    .slice(offset, offset + length)
    .arrayBuffer()
    .catch((cause: unknown) => {
      throw new Failure('bytes/source-unreadable', { cause })
    })
  if (read.byteLength !== Math.min(length, Math.max(source.size - offset, 0)))
    throw new Failure('bytes/source-unreadable')
  return new Uint8Array(read)
}

const endOf = (held: Held | undefined): number => (held === undefined ? 0 : held.offset + held.bytes.length)

/** What is read to look at a place: some of what stands before it, and where little is left, all that was not read yet. */
const rangeAround = ({ offset: at, length }: Range, readTo: number, sizeBytes: number): Range => {
  const isLittleFrom = (from: number) => sizeBytes - from <= REST_BYTES
  const offset = readTo <= at && isLittleFrom(readTo) ? readTo : Math.max(at - BEFORE_BYTES, 0)
  return { offset, length: isLittleFrom(offset) ? REST_BYTES : at + length - offset }
}

export const throwIfAborted = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted === true) throw new Failure('bytes/aborted', { cause: signal.reason })
}

export const openBytes = async (source: ByteSource): Promise<Opened> => {
  if (source instanceof Uint8Array) return { source, sizeBytes: source.length, head: { offset: 0, bytes: source } }
  const bytes = await readRange(source, 0, HEAD_BYTES)
  return { source, sizeBytes: source.size, head: { offset: 0, bytes } }
}

/** Feeds a scan from a source, window by window. */
export interface SourceWindow {
  readonly source: ByteSource
  readonly scan: Scan
  /** What was loaded of the source, for the writer: ranges of these need not be read again. */
  readonly held: readonly Held[]
  /** Run a synchronous reading step at `scan.at`; when the window ends too early, load more and run the step again. */
  readonly step: <T>(read: () => T) => Promise<T>
  /** The same for a step that keeps nothing of what it reads: a small window, or what is left of a small file. */
  readonly peek: <T>(read: () => T) => Promise<T>
}

export const sourceWindow = ({ source, head }: Opened, scan: Scan, signal?: AbortSignal): SourceWindow => {
  const held: Held[] = [head]
  const { maxHeaderBytes, maxHeldBytes } = scan.bounds
  let peekedBytes = 0
  scan.show(head.bytes, head.offset)

  const load = async (at: number, length: number): Promise<void> => {
    throwIfAborted(signal)
    const bytes = await readRange(source, at, length)
    scan.show(bytes, at)
    // What was loaded of the same place before is part of it.
    const before = held.at(-1)
    if (before?.offset === at && before.bytes.length <= bytes.length) held.pop()
    held.push({ offset: at, bytes })
    const heldBytes = held.reduce((sum, one) => sum + one.bytes.length, 0)
    if (heldBytes > maxHeldBytes) throw new Failure('dicom/too-large-header', { detail: { maxHeldBytes } })
  }

  const look = async (at: number, length: number): Promise<void> => {
    throwIfAborted(signal)
    const range = rangeAround({ offset: at, length }, endOf(held.at(-1)), scan.sizeBytes)
    const around = { offset: range.offset, bytes: await readRange(source, range.offset, range.length) }
    scan.show(around.bytes, around.offset)
    peekedBytes += around.bytes.length
    if (peekedBytes <= MAX_PEEKED_BYTES) held.push(around)
  }

  const run = async <T>(read: () => T, keeps: boolean): Promise<T> => {
    const back = scan.mark()
    const { at } = scan
    const [more, firstBytes] = keeps ? [load, HEAD_BYTES] : [look, PEEK_BYTES]
    // Known beforehand, it need not be found out by failing, which costs more than reading.
    if (at < scan.sizeBytes && !scan.isInWindow) await more(at, firstBytes)
    for (let windowBytes = firstBytes; ; windowBytes *= 2) {
      try {
        return read()
      } catch (thrown) {
        if (!(thrown instanceof RanOut)) throw thrown
        back()
        const neededBytes = thrown.end - at
        if (neededBytes > maxHeaderBytes)
          throw new Failure('dicom/too-large-header', { detail: { neededBytes, maxHeaderBytes } })
        while (windowBytes < neededBytes) windowBytes *= 2
        await more(at, windowBytes)
      }
    }
  }

  return { source, scan, held, step: (read) => run(read, true), peek: (read) => run(read, false) }
}
