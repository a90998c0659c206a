import { digestOf } from '../crypto/digest.ts'
import { Failure } from '../errors.ts'
import type { ObjectReader, ObjectStore, Stat } from './object-store.ts'

export interface Expected {
  readonly name: string
  readonly sizeBytes: number
  /** SHA-256 of the whole object, hex. */
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

/**
 * Confirm that the store has what was sent. Where the link may read: the length, and for objects up to the limit the
 * digest of what is read back. Otherwise what remains is what the store has checked itself: a CRC-64 with every block, and
 * a block list whose ids carry the blocks' digests. Fails with `upload/mismatch`.
 */
export const verify = async (
  store: ObjectStore & ObjectReader,
  expected: Expected,
  { signal, readBackLimitBytes = Infinity }: VerifyOptions,
): Promise<Confirmation> => {
  const stat = await statIfReadable(store, expected.name, signal)
  if (stat === 'not-readable') return 'block-checksums'
  const detail = { sizeBytes: stat.sizeBytes, expectedBytes: expected.sizeBytes }
  if (stat.sizeBytes !== expected.sizeBytes) throw new Failure('upload/mismatch', { detail })
  if (expected.sizeBytes > readBackLimitBytes) return 'block-checksums'
  const read = await digestOf(await store.read(expected.name, { offset: 0 }, signal))
  if (read !== expected.sha256) throw new Failure('upload/mismatch', { detail })
  return 'read-back'
}
