/**
 * The secret that pseudonyms, new UIDs and date shifts are keyed with. It never stands in a project file, is imported
 * once into the vault, and whoever has it can tell which pseudonym belongs to a name they guess.
 */
import type { Bytes } from '../bytes/concat.ts'
import { fromBase64, fromUtf8, toBase64 } from '../bytes/text.ts'
import { canonical, type Json } from '../crypto/canonical-json.ts'
import type { Sha256 } from '../crypto/digest.ts'
import { Failure } from '../errors.ts'
import { fieldsOf } from './fields.ts'

const FORMAT = 'sealift-secret/1'
const SECRET_BYTES = 32

/** A new secret for the project of this root, as the file that carries it. */
export const createSecret = (projectRoot: Sha256): Bytes => {
  const secret = toBase64(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)))
  return canonical({ format: FORMAT, projectRoot, secret })
}

/** The secret out of its file. Fails with `seal/bad-secret` unless it is this project's. */
export const readSecret = (bytes: Bytes, projectRoot: Sha256): Bytes => {
  let document: Json
  try {
    document = JSON.parse(fromUtf8(bytes)) as Json
  } catch (cause) {
    throw new Failure('seal/bad-secret', { detail: { part: 'json' }, cause })
  }
  const fields = fieldsOf(document, 'seal/bad-secret')
  if (fields.text('format') !== FORMAT) throw new Failure('seal/bad-secret', { detail: { part: 'format' } })
  if (fields.hex('projectRoot', 32) !== projectRoot)
    throw new Failure('seal/bad-secret', { detail: { part: 'project' } })
  const secret = fromBase64(fields.text('secret'))
  if (secret.length !== SECRET_BYTES) throw new Failure('seal/bad-secret', { detail: { part: 'length' } })
  return secret
}
