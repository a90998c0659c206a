import type { Bytes } from '../bytes/concat.ts'
import { sha256Digest, type Sha256 } from '../crypto/digest.ts'

export interface Seen {
  readonly sizeBytes: number
  readonly sha256: Sha256
}

/**
 * Passes bytes on, and tells what they were when the last has gone by, before the end is passed on: what throws then,
 * breaks the stream before anyone downstream has seen its end.
 */
export const checked = async (atEnd: (seen: Seen) => void): Promise<TransformStream<Bytes, Bytes>> => {
  const digest = await sha256Digest()
  let sizeBytes = 0
  return new TransformStream<Bytes, Bytes>({
    transform: (chunk, controller) => {
      digest.update(chunk)
      sizeBytes += chunk.length
      controller.enqueue(chunk)
    },
    flush: () => atEnd({ sizeBytes, sha256: digest.hex() }),
  })
}
