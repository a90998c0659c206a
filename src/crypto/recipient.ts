import type { Bytes } from '../bytes/concat.ts'
import { Failure } from '../errors.ts'
import { sha256, type Sha256 } from './digest.ts'
import { unwrapPrivateKey, wrapPrivateKey } from './pbes2.ts'
import { fromPem, toPem } from './pem.ts'
import type { Key } from './web-crypto.ts'

/** Who may open: RSA-OAEP with SHA-256 and MGF1-SHA-256 (RFC 8017 7.1). */
const ALGORITHM = { name: 'RSA-OAEP', hash: 'SHA-256' } as const
const RSA_BITS = 4096
/** NIST SP 800-57 Part 1: 3072 bits stand for 128 bits of security. */
const MIN_RSA_BITS = 3072

/** One who will be able to open what is sealed. Name and organisation stand in clear in every sealed object. */
export interface Recipient {
  readonly organisation: string
  readonly name: string
  /** SHA-256 of the public key's SubjectPublicKeyInfo, as `openssl pkey -pubin -outform DER | sha256sum` says it. */
  readonly fingerprint: Sha256
  readonly key: Key
}

/** One who can open: a recipient's private key. It cannot be exported again. */
export interface Identity {
  readonly fingerprint: Sha256
  readonly key: Key
}

export interface RecipientText {
  readonly name: string
  readonly organisation?: string
  /** SubjectPublicKeyInfo, PEM. */
  readonly pem: string
}

const ORGANISATION = 'sealift'

const checkStrength = (key: Key): Key => {
  const bits = 'modulusLength' in key.algorithm ? Number(key.algorithm.modulusLength) : 0
  if (bits < MIN_RSA_BITS) throw new Failure('crypto/weak-key', { detail: { bits } })
  return key
}

const importing = async (key: () => Promise<Key>): Promise<Key> => {
  let imported: Key
  try {
    imported = await key()
  } catch (cause) {
    throw new Failure('crypto/bad-key', { cause })
  }
  return checkStrength(imported)
}

const fingerprintOf = async (publicKey: Key): Promise<Sha256> =>
  sha256(new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)))

export const importRecipient = async ({
  name,
  organisation = ORGANISATION,
  pem,
}: RecipientText): Promise<Recipient> => {
  const { bytes } = fromPem(pem, ['PUBLIC KEY'])
  const key = await importing(() => crypto.subtle.importKey('spki', bytes, ALGORITHM, true, ['encrypt']))
  return { organisation, name, key, fingerprint: await fingerprintOf(key) }
}

const publicPartOf = async (privateKey: Key): Promise<Key> => {
  const { kty = '', n = '', e = '' } = await crypto.subtle.exportKey('jwk', privateKey)
  return crypto.subtle.importKey('jwk', { kty, n, e }, ALGORITHM, true, ['encrypt'])
}

const pkcs8Of = async (pem: string, passphrase?: string): Promise<Bytes> => {
  const { label, bytes } = fromPem(pem, ['PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'])
  if (label === 'PRIVATE KEY') return bytes
  if (passphrase === undefined) throw new Failure('crypto/passphrase-needed')
  return unwrapPrivateKey(bytes, passphrase)
}

/** A private key from PKCS#8 PEM, with or without a passphrase over it. */
export const importIdentity = async (pem: string, passphrase?: string): Promise<Identity> => {
  const pkcs8 = await pkcs8Of(pem, passphrase)
  const open = await importing(() => crypto.subtle.importKey('pkcs8', pkcs8, ALGORITHM, true, ['decrypt']))
  const fingerprint = await fingerprintOf(await publicPartOf(open))
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, ALGORITHM, false, ['decrypt'])
  pkcs8.fill(0)
  return { fingerprint, key }
}

export interface RecipientPair {
  readonly publicPem: string
  readonly privatePem: string
}

/** A new key pair, PEM. With a passphrase the private key is written under it (PBES2). */
export const generateRecipient = async (passphrase?: string, bits = RSA_BITS): Promise<RecipientPair> => {
  if (bits < MIN_RSA_BITS) throw new Failure('crypto/weak-key', { detail: { bits } })
  const params = { ...ALGORITHM, modulusLength: bits, publicExponent: Uint8Array.of(1, 0, 1) }
  const pair = await crypto.subtle.generateKey(params, true, ['encrypt', 'decrypt'])
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey))
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  const privatePem =
    passphrase === undefined
      ? toPem('PRIVATE KEY', pkcs8)
      : toPem('ENCRYPTED PRIVATE KEY', await wrapPrivateKey(pkcs8, passphrase))
  return { publicPem: toPem('PUBLIC KEY', spki), privatePem }
}
