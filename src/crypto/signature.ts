import type { Bytes } from '../bytes/concat.ts'
import { Failure } from '../errors.ts'
import { sha256, type Sha256 } from './digest.ts'
import { fromPem, toPem } from './pem.ts'
import type { Key } from './web-crypto.ts'

/** Ed25519 (RFC 8032), which `openssl pkeyutl -sign -rawin` and `-verify -rawin` speak too. */
const ALGORITHM = { name: 'Ed25519' } as const

/** One whose signatures can be checked. */
export interface Verifier {
  /** SHA-256 of the SubjectPublicKeyInfo. */
  readonly fingerprint: Sha256
  /** SubjectPublicKeyInfo (RFC 8410), PEM. */
  readonly publicPem: string
  verify(message: Bytes, signature: Bytes): Promise<boolean>
}

/** One who can sign. The private key cannot be taken out again. */
export interface Signer extends Verifier {
  sign(message: Bytes): Promise<Bytes>
}

const importing = async (key: () => Promise<Key>): Promise<Key> => {
  try {
    return await key()
  } catch (cause) {
    throw new Failure('crypto/bad-key', { detail: { algorithm: ALGORITHM.name }, cause })
  }
}

const verifierOf = async (key: Key): Promise<Verifier> => {
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', key))
  return {
    fingerprint: await sha256(spki),
    publicPem: toPem('PUBLIC KEY', spki),
    verify: (message, signature) => crypto.subtle.verify(ALGORITHM, key, signature, message),
  }
}

/** A public key from PEM. */
export const importVerifier = async (pem: string): Promise<Verifier> => {
  const { bytes } = fromPem(pem, ['PUBLIC KEY'])
  return verifierOf(await importing(() => crypto.subtle.importKey('spki', bytes, ALGORITHM, true, ['verify'])))
}

/** A private key from PKCS#8 PEM (RFC 8410 section 7). */
export const importSigner = async (pem: string): Promise<Signer> => {
  const { bytes } = fromPem(pem, ['PRIVATE KEY'])
  const open = await importing(() => crypto.subtle.importKey('pkcs8', bytes, ALGORITHM, true, ['sign']))
  const { kty = '', crv = '', x = '' } = await crypto.subtle.exportKey('jwk', open)
  const publicKey = await crypto.subtle.importKey('jwk', { kty, crv, x }, ALGORITHM, true, ['verify'])
  const key = await crypto.subtle.importKey('pkcs8', bytes, ALGORITHM, false, ['sign'])
  const sign = async (message: Bytes) => new Uint8Array(await crypto.subtle.sign(ALGORITHM, key, message))
  return { ...(await verifierOf(publicKey)), sign }
}

/** A new key pair, PEM. */
export const generateSigner = async (): Promise<{ readonly publicPem: string; readonly privatePem: string }> => {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Failure('internal/unexpected')
  return {
    publicPem: toPem('PUBLIC KEY', new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey))),
    privatePem: toPem('PRIVATE KEY', new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))),
  }
}
