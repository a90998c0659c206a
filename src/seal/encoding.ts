import type { Bytes } from '../bytes/concat.ts'
import { collect } from '../bytes/streams.ts'

/** How an object's bytes were written before they were encrypted. Stands in the encryption context. */
export const ENCODINGS = ['gzip', 'identity'] as const
export type Encoding = (typeof ENCODINGS)[number]

const SAMPLE_BYTES = 64 * 1024
const SAMPLES = 3
/** Below this the time is better spent on sending. */
const MIN_SAVING = 0.1

/** From the beginning, the middle and the end; all of it when it is small. */
const sampleOf = (plain: Blob): Blob[] => {
  if (plain.size <= SAMPLES * SAMPLE_BYTES) return [plain]
  const step = (plain.size - SAMPLE_BYTES) / (SAMPLES - 1)
  return Array.from({ length: SAMPLES }, (_, index) => {
    const start = Math.floor(index * step)
    return plain.slice(start, start + SAMPLE_BYTES)
  })
}

/** Whether compressing pays, judged by a sample: images that are compressed already gain nothing. */
export const chooseEncoding = async (plain: Blob): Promise<Encoding> => {
  let plainBytes = 0
  let packedBytes = 0
  for (const piece of sampleOf(plain)) {
    plainBytes += piece.size
    packedBytes += (await collect(piece.stream().pipeThrough(new CompressionStream('gzip')))).length
  }
  return packedBytes <= plainBytes * (1 - MIN_SAVING) ? 'gzip' : 'identity'
}

/** RFC 1952, or nothing at all. */
export const encoded = (plain: ReadableStream<Bytes>, encoding: Encoding): ReadableStream<Bytes> =>
  encoding === 'gzip' ? plain.pipeThrough(new CompressionStream('gzip')) : plain

export const decoded = (stream: ReadableStream<Bytes>, encoding: Encoding): ReadableStream<Bytes> =>
  encoding === 'gzip' ? stream.pipeThrough(new DecompressionStream('gzip')) : stream
