import { bounded, readChunks } from '../bytes/streams.ts'
import type { Bytes } from '../bytes/concat.ts'
import { Failure } from '../errors.ts'

const inflate = async (deflated: Blob, maxBytes: number): Promise<Bytes[]> => {
  const stream = deflated.stream().pipeThrough(new DecompressionStream('deflate-raw')).pipeThrough(bounded(maxBytes))
  const parts: Bytes[] = []
  for await (const chunk of readChunks(stream)) parts.push(new Uint8Array(chunk))
  return parts
}

/** How much larger a data set may become; a small one may be anything: an empty image shrinks a thousandfold. */
const MAX_RATIO = 200
const FREE_BYTES = 64 * 1024 * 1024

/**
 * The file with its data set inflated: what stands before `offset`, then the data set as it is in Explicit VR Little
 * Endian. PS3.5 A.5: the deflated bytes follow File Meta Information, padded to even length with a zero, which some
 * decompressors take for an error and others do not.
 */
export const inflated = async (file: Blob, offset: number, mostBytes: number): Promise<Blob> => {
  const maxBytes = Math.min(mostBytes, Math.max(FREE_BYTES, MAX_RATIO * (file.size - offset)))
  const attempt = (end: number) => inflate(file.slice(offset, end), maxBytes)
  const refuse = (cause: unknown): never => {
    if (cause instanceof Failure) throw new Failure('dicom/inflate-too-large', { detail: { maxBytes }, cause })
    throw new Failure('dicom/inflate-failed', { cause })
  }
  const parts = await attempt(file.size).catch(async (cause: unknown) => {
    const last = new Uint8Array(await file.slice(-1).arrayBuffer())
    return last[0] === 0 && !(cause instanceof Failure) ? attempt(file.size - 1).catch(refuse) : refuse(cause)
  })
  return new Blob([file.slice(0, offset), ...parts])
}
