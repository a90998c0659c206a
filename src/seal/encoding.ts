import type { Bytes } from '../bytes/concat.ts'
import { collect } from '../bytes/streams.ts'

/** How an object's bytes were written before they were encrypted. Stands in the encryption context. */
export const ENCODINGS = ['gzip', 'identity'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** How the bytes will be written, and how much of them a sample says is left then: 1 where nothing is compressed. */
export interface Sampled {
  readonly encoding: Encoding
  readonly ratio: number
}

const PIECE_BYTES = 64 * 1024
/** What decides. */
const FEW_PIECES = 3
/** What says how much is left: an image is emptier at its edges than in its middle. */
const MANY_PIECES = 16
/** Below this the time is better spent on sending. */
const MIN_SAVING = 0.1

/** Pieces from the beginning to the end, as far from one another as may be; all of it when it is small. */
const sampleOf = (plain: Blob, pieces: number): Blob => {
  if (plain.size <= pieces * PIECE_BYTES) return plain
  const step = (plain.size - PIECE_BYTES) / (pieces - 1)
  const starts = Array.from({ length: pieces }, (_, index) => Math.floor(index * step))
  return new Blob(starts.map((start) => plain.slice(start, start + PIECE_BYTES)))
}

const ratioOf = async (plain: Blob, pieces: number): Promise<number> => {
  if (plain.size === 0) return 1
  const sample = sampleOf(plain, pieces)
  const packed = await collect(sample.stream().pipeThrough(new CompressionStream('gzip')))
  return packed.length / sample.size
}

/** Whether compressing pays, judged by a sample: images that are compressed already gain nothing. */
export const sampled = async (plain: Blob): Promise<Sampled> => {
  const ratio = await ratioOf(plain, FEW_PIECES)
  return ratio <= 1 - MIN_SAVING ? { encoding: 'gzip', ratio } : { encoding: 'identity', ratio: 1 }
}

/** How many bytes are left as they will be written: the same choice, and more of them looked at. */
export const encodedBytes = async (plain: Blob): Promise<number> => {
  const { encoding, ratio } = await sampled(plain)
  const isWhole = encoding === 'identity' || plain.size <= FEW_PIECES * PIECE_BYTES
  return Math.round(plain.size * (isWhole ? ratio : Math.min(1, await ratioOf(plain, MANY_PIECES))))
}

/** RFC 1952, or nothing at all. */
export const encoded = (plain: ReadableStream<Bytes>, encoding: Encoding): ReadableStream<Bytes> =>
  encoding === 'gzip' ? plain.pipeThrough(new CompressionStream('gzip')) : plain

export const decoded = (stream: ReadableStream<Bytes>, encoding: Encoding): ReadableStream<Bytes> =>
  encoding === 'gzip' ? stream.pipeThrough(new DecompressionStream('gzip')) : stream
