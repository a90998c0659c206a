/**
 * A document and its signature in one file: canonical JSON with the members `signer` (PEM) and `signature` (base64). The
 * signature stands over the file's bytes without `"signature":"…"` and the comma before it, so it is checked with sed
 * and `openssl pkeyutl -verify -rawin`: inside a JSON string a quotation mark is escaped, so the text
 * `,"signature":"` can only be the member.
 */
import type { Bytes } from '../bytes/concat.ts'
import { fromBase64, toBase64 } from '../bytes/text.ts'
import { Failure } from '../errors.ts'
import { canonical, parseCanonical, type JsonObject } from './canonical-json.ts'
import { importVerifier, type Signer, type Verifier } from './signature.ts'

export interface SignedDocument {
  /** Without `signer` and `signature`. */
  readonly document: JsonObject
  /** Whose key fits. That the key may be trusted is for the caller to know. */
  readonly signer: Verifier
}

/** `format` says what kind of document it is: one that was signed as one kind is never read as another. */
export const signDocument = async (
  document: JsonObject & { readonly format: string },
  signer: Signer,
): Promise<Bytes> => {
  const unsigned = { ...document, signer: signer.publicPem }
  const signature = toBase64(await signer.sign(canonical(unsigned)))
  return canonical({ ...unsigned, signature })
}

/** Fails with `crypto/bad-signature` unless the key in the document made the signature over all of it. */
export const verifyDocument = async (bytes: Bytes, format: string): Promise<SignedDocument> => {
  const { signature, ...unsigned } = parseCanonical(bytes)
  const { signer: pem, ...document } = unsigned
  if (document['format'] !== format) throw new Failure('crypto/not-canonical', { detail: { part: 'format' } })
  if (typeof signature !== 'string' || typeof pem !== 'string') throw new Failure('crypto/bad-signature')
  const signer = await importVerifier(pem)
  const raw = fromBase64(signature)
  // RFC 4648 3.5: bits that are no part of the bytes could be anything; one signature has one spelling here.
  if (toBase64(raw) !== signature || !(await signer.verify(canonical(unsigned), raw))) {
    throw new Failure('crypto/bad-signature')
  }
  return { document, signer }
}
