import { concat, type Bytes } from './concat.ts'
import { Failure } from '../errors.ts'

/** What `pipeThrough` takes; said here because not every world names it. */
export interface ByteTransform {
  readonly writable: WritableStream<Uint8Array>
  readonly readable: ReadableStream<Bytes>
}

/** Re-cut a byte stream into chunks of exactly `chunkBytes`, the last one shorter. No chunk is empty. */
export const chunked = (chunkBytes: number): TransformStream<Uint8Array, Bytes> => {
  let chunk = new Uint8Array(chunkBytes)
  let filled = 0
  return new TransformStream<Uint8Array, Bytes>({
    transform: (piece, controller) => {
      for (let at = 0; at < piece.length;) {
        const part = piece.subarray(at, at + chunkBytes - filled)
        chunk.set(part, filled)
        at += part.length
        filled += part.length
        if (filled < chunkBytes) return
        controller.enqueue(chunk)
        chunk = new Uint8Array(chunkBytes)
        filled = 0
      }
    },
    flush: (controller) => {
      if (filled > 0) controller.enqueue(chunk.slice(0, filled))
    },
  })
}

/** Everything a stream gives, in memory. More than `maxBytes` is a failure, and the stream is cancelled. */
export const collect = async (stream: ReadableStream<Uint8Array>, maxBytes = Infinity): Promise<Bytes> => {
  const parts: Uint8Array[] = []
  let sizeBytes = 0
  for await (const part of readChunks(stream)) {
    sizeBytes += part.length
    if (sizeBytes > maxBytes) throw new Failure('bytes/too-large', { detail: { maxBytes } })
    parts.push(part)
  }
  return concat(parts)
}

/** The chunks of a stream. Safari iterates no stream by itself; leaving the loop early cancels the stream. */
export async function* readChunks<T>(stream: ReadableStream<T>): AsyncGenerator<T, void, undefined> {
  const reader = stream.getReader()
  let ended = false
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
    ended = true
  } finally {
    if (!ended) await reader.cancel().catch(() => undefined)
    reader.releaseLock()
  }
}

/** A stream of what stands in parts: bytes in memory and blobs, in order; one piece is read at a time. */
export const streamOf = (parts: readonly (Uint8Array<ArrayBuffer> | Blob)[]): ReadableStream<Bytes> =>
  new Blob([...parts]).stream()

/** Passes everything on; fails as soon as more than `maxBytes` have passed. */
export const bounded = (maxBytes: number): TransformStream<Uint8Array, Uint8Array> => {
  let sizeBytes = 0
  return new TransformStream<Uint8Array, Uint8Array>({
    transform: (piece, controller) => {
      sizeBytes += piece.length
      if (sizeBytes > maxBytes) throw new Failure('bytes/too-large', { detail: { maxBytes } })
      controller.enqueue(piece)
    },
  })
}
