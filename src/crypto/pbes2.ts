/**
 * Private keys under a passphrase: EncryptedPrivateKeyInfo (RFC 5958) with PBES2 (RFC 8018): PBKDF2-HMAC-SHA-256 and
 * AES-256-CBC, which `openssl pkey -passin` reads and `openssl genpkey -aes256` writes.
 */
import { concat, equal, type Bytes } from '../bytes/concat.ts'
import { fromHex, toUtf8 } from '../bytes/text.ts'
import { Failure } from '../errors.ts'
import { DER, der, derContent, derInteger, readDer } from './der.ts'

const OID = {
  pbes2: fromHex('2a864886f70d01050d'),
  pbkdf2: fromHex('2a864886f70d01050c'),
  hmacSha256: fromHex('2a864886f70d0209'),
  aes256Cbc: fromHex('60864801650304012a'),
} as const

const ROUNDS = 600_000
/** A file from a stranger must not keep this device busy for minutes. */
const MAX_ROUNDS = 10_000_000

const keyOf = async (passphrase: string, salt: Bytes, rounds: number) => {
  const base = await crypto.subtle.importKey('raw', toUtf8(passphrase), 'PBKDF2', false, ['deriveKey'])
  const params = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(params, base, { name: 'AES-CBC', length: 256 }, false, ['encrypt', 'decrypt'])
}

const oid = (value: Bytes) => der(DER.oid, value)

/** PKCS#8 bytes -> EncryptedPrivateKeyInfo. */
export const wrapPrivateKey = async (pkcs8: Bytes, passphrase: string): Promise<Bytes> => {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(16))
  const key = await keyOf(passphrase, salt, ROUNDS)
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, pkcs8))
  const prf = der(DER.sequence, oid(OID.hmacSha256), der(DER.null))
  const kdfParams = der(DER.sequence, der(DER.octets, salt), derInteger(ROUNDS), prf)
  const kdf = der(DER.sequence, oid(OID.pbkdf2), kdfParams)
  const cipher = der(DER.sequence, oid(OID.aes256Cbc), der(DER.octets, iv))
  const scheme = der(DER.sequence, oid(OID.pbes2), der(DER.sequence, kdf, cipher))
  return der(DER.sequence, scheme, der(DER.octets, ciphertext))
}

const expectOid = (found: Bytes, expected: Bytes, part: string): void => {
  if (!equal(found, expected)) throw new Failure('crypto/bad-key', { detail: { part } })
}

const kdfOf = (bytes: Bytes): { readonly salt: Bytes; readonly rounds: number } => {
  const kdf = readDer(bytes)
  expectOid(derContent(kdf, 0, DER.oid), OID.pbkdf2, 'kdf')
  const params = readDer(derContent(kdf, 1, DER.sequence))
  // RFC 8018 A.2: the key length may be left out, and stands before the PRF.
  const prf = readDer(derContent(params, params.length - 1, DER.sequence))
  expectOid(derContent(prf, 0, DER.oid), OID.hmacSha256, 'prf')
  const rounds = derContent(params, 1, DER.integer).reduce((sum, byte) => sum * 256 + byte, 0)
  if (rounds < 1 || rounds > MAX_ROUNDS) throw new Failure('crypto/bad-key', { detail: { part: 'rounds', rounds } })
  return { salt: derContent(params, 0, DER.octets), rounds }
}

/** EncryptedPrivateKeyInfo -> PKCS#8 bytes. */
export const unwrapPrivateKey = async (wrapped: Bytes, passphrase: string): Promise<Bytes> => {
  const info = readDer(derContent(readDer(wrapped), 0, DER.sequence))
  const scheme = readDer(derContent(info, 0, DER.sequence))
  expectOid(derContent(scheme, 0, DER.oid), OID.pbes2, 'scheme')
  const params = readDer(derContent(scheme, 1, DER.sequence))
  const { salt, rounds } = kdfOf(derContent(params, 0, DER.sequence))
  const cipher = readDer(derContent(params, 1, DER.sequence))
  expectOid(derContent(cipher, 0, DER.oid), OID.aes256Cbc, 'cipher')
  const iv = derContent(cipher, 1, DER.octets)
  const key = await keyOf(passphrase, salt, rounds)
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, key, concat([derContent(info, 1, DER.octets)]))
    const pkcs8 = new Uint8Array(plain)
    derContent(readDer(pkcs8), 0, DER.sequence)
    return pkcs8
  } catch (cause) {
    // AES-CBC has no tag: a wrong passphrase shows as bad padding, or as bytes that are no key.
    throw new Failure('crypto/wrong-passphrase', { cause })
  }
}
