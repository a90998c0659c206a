import { readChunks } from '../bytes/streams.ts'
import { sha256Digest } from '../crypto/digest.ts'
import { Failure, type FailureCode } from '../errors.ts'
import type { ObjectReader, ObjectStore, Stat } from './object-store.ts'

/** What one blob is: these bytes, one after the other, and nothing else. */
export interface Expected {
  readonly name: string
  readonly pieces: readonly ExpectedPiece[]
}

export interface ExpectedPiece {
  readonly sizeBytes: number
  /** SHA-256, hex. */
  readonly sha256: string
}

export interface VerifyOptions {
  readonly signal: AbortSignal
  /**
   * Objects larger than this are not read back; all are when it is absent. Reading back costs the line as many bytes
   * again.
   */
  readonly readBackLimitBytes?: number
}

/** How the store's copy was confirmed: read back and its digest compared, or by the checksum of every block on its way. */
export type Confirmation = 'read-back' | 'block-checksums'

const PASSING: ReadonlySet<FailureCode> = new Set([
  'upload/network',
  'upload/no-answer',
  'upload/stalled',
  'upload/busy',
])

const statIfReadable = async (
  store: ObjectStore,
  name: string,
  signal: AbortSignal,
): Promise<Stat | 'not-readable'> => {
  try {
    const stat = await store.stat(name, signal)
    if (stat === undefined) throw new Failure('upload/not-found')
    return stat
  } catch (error) {
    if (error instanceof Failure && error.code === 'upload/not-readable') return 'not-readable'
    throw error
  }
}

const sizeOf = ({ pieces }: Expected): number => pieces.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)

/** What breaks on the way may be whole in a moment. When the store has named a time, the reading ends and the line waits. */
const mayGoOn = (error: unknown): boolean =>
  error instanceof Failure && PASSING.has(error.code) && error.detail['retryAfterMs'] === undefined

/**
 * All of a blob, over a line that breaks: what has arrived is not read again, or a large object would never be read whole.
 * Two breaks with nothing between them are told, and the line waits.
 */
async function* readOn(store: ObjectReader, name: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for (let offset = 0; ;) {
    const before = offset
    try {
      for await (const chunk of readChunks(await store.read(name, { offset }, signal))) {
        if (signal.aborted) throw new Failure('bytes/aborted', { cause: signal.reason })
        offset += chunk.length
        yield chunk
      }
      return
    } catch (error) {
      if (!mayGoOn(error) || offset === before) throw error
    }
  }
}

/** Reads the blob once, and compares piece after piece. Leaving early ends the reading. */
const isAsExpected = async (chunks: AsyncIterable<Uint8Array>, { pieces }: Expected): Promise<boolean> => {
  const left = [...pieces]
  let [digest, doneBytes] = [await sha256Digest(), 0]
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length;) {
      const piece = left[0]
      if (piece === undefined) return false
      const part = chunk.subarray(at, at + piece.sizeBytes - doneBytes)
      digest.update(part)
      at += part.length
      doneBytes += part.length
      if (doneBytes < piece.sizeBytes) continue
      if (digest.hex() !== piece.sha256) return false
      left.shift()
      ;[digest, doneBytes] = [await sha256Digest(), 0]
    }
  }
  return left.length === 0
}

/**
 * Confirm that the store has what was sent. Where the link may read: the length, and for blobs up to the limit the
 * digests of what is read back. Otherwise what remains is what the store has checked itself: a CRC-64 with every block, and
 * a block list whose ids carry the blocks' digests. Fails with `upload/mismatch`.
 */
export const verify = async (
  store: ObjectStore & ObjectReader,
  expected: Expected,
  { signal, readBackLimitBytes = Infinity }: VerifyOptions,
): Promise<Confirmation> => {
  const stat = await statIfReadable(store, expected.name, signal)
  if (stat === 'not-readable') return 'block-checksums'
  const expectedBytes = sizeOf(expected)
  const detail = { sizeBytes: stat.sizeBytes, expectedBytes }
  if (stat.sizeBytes !== expectedBytes) throw new Failure('upload/mismatch', { detail })
  if (expectedBytes > readBackLimitBytes) return 'block-checksums'
  if (!(await isAsExpected(readOn(store, expected.name, signal), expected)))
    throw new Failure('upload/mismatch', { detail })
  return 'read-back'
}
