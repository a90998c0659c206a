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
/** What is asked for next and is no further away is read with what lies between, and as much behind it as is worth one reading. */
const NEAR_BYTES = 64 * 1024
const AHEAD_BYTES = 256 * 1024
/** So much of what was peeked at is kept, lest it be read again. */
const MAX_PEEKED_BYTES = 2 * 1024 * 1024

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

const endOf = ({ offset, bytes }: Held): number => offset + bytes.length

/**
 * What is read to look at a place: some of what stands before it, and where little is left, all that was not read yet.
 * From one small fragment to the next, all there is.
 */
const rangeAround = ({ offset: at, length }: Range, readTo: number, sizeBytes: number): Range => {
  const isLittleFrom = (from: number) => sizeBytes - from <= REST_BYTES
  const isNear = readTo <= at && at - readTo <= NEAR_BYTES
  const offset = isNear || (readTo <= at && isLittleFrom(readTo)) ? readTo : Math.max(at - BEFORE_BYTES, 0)
  if (isLittleFrom(offset)) return { offset, length: REST_BYTES }
  return { offset, length: Math.max(at + length - offset, isNear ? AHEAD_BYTES : 0) }
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

interface Loading {
  readonly held: readonly Held[]
  /** Shows the scan so many bytes from a place on, and keeps them. */
  readonly load: (at: number, length: number) => Promise<void>
  /** The same, of which only so much is kept. */
  readonly look: (at: number, length: number) => Promise<void>
}

const loading = ({ source, head }: Opened, scan: Scan, signal: AbortSignal | undefined): Loading => {
  const held: Held[] = [head]
  const { maxHeldBytes } = scan.bounds
  let [peekedBytes, readTo] = [0, 0]
  const show = (one: Held): void => {
    scan.show(one.bytes, one.offset)
    readTo = endOf(one)
  }
  const read = async ({ offset, length }: Range): Promise<Held> => {
    throwIfAborted(signal)
    const one = { offset, bytes: await readRange(source, offset, length) }
    show(one)
    return one
  }
  show(head)

  const load = async (at: number, length: number): Promise<void> => {
    const loaded = await read({ offset: at, length })
    // What was loaded of the same place before is part of it.
    const before = held.at(-1)
    if (before?.offset === at && before.bytes.length <= loaded.bytes.length) held.pop()
    held.push(loaded)
    const heldBytes = held.reduce((sum, { bytes }) => sum + bytes.length, 0)
    if (heldBytes > maxHeldBytes) throw new Failure('dicom/too-large-header', { detail: { maxHeldBytes } })
  }

  const look = async (at: number, length: number): Promise<void> => {
    const around = await read(rangeAround({ offset: at, length }, readTo, scan.sizeBytes))
    peekedBytes += around.bytes.length
    if (peekedBytes <= MAX_PEEKED_BYTES) held.push(around)
  }

  return { held, load, look }
}

export const sourceWindow = (opened: Opened, scan: Scan, signal?: AbortSignal): SourceWindow => {
  const { held, load, look } = loading(opened, scan, signal)
  const { maxHeaderBytes } = scan.bounds

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

  return { source: opened.source, scan, held, step: (read) => run(read, true), peek: (read) => run(read, false) }
}
