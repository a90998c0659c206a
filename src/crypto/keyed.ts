import { createHMAC, createSHA256 } from 'hash-wasm'

/**
 * HMAC-SHA-256 (RFC 2104, FIPS 198-1) without waiting: a de-identifier asks for one per UID in the middle of a walk.
 * The answer is the caller's own array.
 */
export const keyedHash = async (key: Uint8Array): Promise<(message: Uint8Array) => Uint8Array<ArrayBuffer>> => {
  const hmac = await createHMAC(createSHA256(), key)
  return (message) => Uint8Array.from(hmac.init().update(message).digest('binary'))
}

/**
 * Whose secret a key is derived from, and what for. A key is used for one purpose only, so a new use gets a new label;
 * a label that has been used is never given another meaning.
 */
export type KeyPurpose = `${'project' | 'vault' | 'index'}/${string}`

const LABEL = 'sealift/1 '

/**
 * A key for one purpose: HKDF-SHA-256 (RFC 5869), no salt (the secret is uniform already), the labelled purpose as info.
 * The same secret gives the same key on every machine.
 */
export const deriveKey = async (
  secret: Uint8Array<ArrayBuffer>,
  purpose: KeyPurpose,
  lengthBytes = 32,
): Promise<Uint8Array<ArrayBuffer>> => {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  const info = new TextEncoder().encode(LABEL + purpose)
  const params = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info }
  return new Uint8Array(await crypto.subtle.deriveBits(params, base, lengthBytes * 8))
}
