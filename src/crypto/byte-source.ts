import type { Bytes } from '../bytes/concat.ts'
import { Failure } from '../errors.ts'

/** A stream read in pieces of exactly the length that a format asks for. */
export interface ByteSource {
  /** Exactly so many bytes; fails with `crypto/truncated` when the stream ends before. */
  take(sizeBytes: number): Promise<Bytes>
  atEnd(): Promise<boolean>
  cancel(reason: unknown): Promise<void>
}

export const byteSource = (stream: ReadableStream<Bytes>): ByteSource => {
  const reader = stream.getReader()
  let rest: Bytes = new Uint8Array(0)

  /** False at the end of the stream. Chunks without a byte say nothing. */
  const more = async (): Promise<boolean> => {
    while (rest.length === 0) {
      const { done, value } = await reader.read()
      if (done) return false
      rest = value
    }
    return true
  }

  const next = (sizeBytes: number): Bytes => {
    const piece = rest.subarray(0, sizeBytes)
    rest = rest.subarray(piece.length)
    return piece
  }

  const gather = async (sizeBytes: number): Promise<Bytes> => {
    const whole = new Uint8Array(sizeBytes)
    for (let at = 0; at < sizeBytes;) {
      if (!(await more())) throw new Failure('crypto/truncated', { detail: { missingBytes: sizeBytes - at } })
      const piece = next(sizeBytes - at)
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  }

  return {
    take: (sizeBytes) => (rest.length >= sizeBytes ? Promise.resolve(next(sizeBytes)) : gather(sizeBytes)),
    atEnd: async () => !(await more()),
    cancel: (reason) => reader.cancel(reason),
  }
}
