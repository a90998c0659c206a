import { createSHA256 } from 'hash-wasm'

/** A SHA-256 (FIPS 180-4) as it stands in manifests, receipts and block ids: 64 lower-case hexadecimal digits. */
export type Sha256 = string

/** A digest of bytes that come piece by piece. After `hex` it is spent. */
export interface Digest {
  update(bytes: Uint8Array): void
  hex(): Sha256
}

/** SHA-256 of bytes that are in memory. */
export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Sha256> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** WebAssembly, so it runs wherever there is no better one. */
const wasmDigest = async (): Promise<Digest> => {
  const hasher = (await createSHA256()).init()
  return { update: (bytes) => void hasher.update(bytes), hex: () => hasher.digest('hex') }
}

let newDigest: () => Digest | Promise<Digest> = wasmDigest

/** An entry that has a faster one of its own says so here, once. */
export const useDigest = (digest: () => Digest): void => {
  newDigest = digest
}

/** SHA-256 of bytes that come piece by piece, which WebCrypto has not. */
export const sha256Digest = async (): Promise<Digest> => newDigest()

/** SHA-256 of a file or a stream, read once and never held whole. */
export const digestOf = async (source: Blob | ReadableStream<Uint8Array>): Promise<Sha256> => {
  const digest = await sha256Digest()
  const stream: ReadableStream<Uint8Array> = source instanceof Blob ? source.stream() : source
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return digest.hex()
    digest.update(value)
  }
}
