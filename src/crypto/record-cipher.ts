import { concat, type Bytes } from '../bytes/concat.ts'
import { Failure } from '../errors.ts'
import { canonical } from './canonical-json.ts'

/** Records that lie beside each other in a store, each sealed to its place: a copy under another id is not read. */
export interface RecordCipher {
  seal(id: string, record: Bytes): Promise<Bytes>
  /** Fails with `vault/damaged` when the bytes are not what was sealed under this id. */
  open(id: string, sealed: Bytes): Promise<Bytes>
}

const VERSION = 1
const IV_BYTES = 12

/** AES-256-GCM with a random IV before the ciphertext; store, id and version are authenticated. NIST SP 800-38D. */
export const recordCipher = async (rawKey: Bytes, store: string): Promise<RecordCipher> => {
  const key = await crypto.subtle.importKey('raw', rawKey, 'AES-GCM', false, ['encrypt', 'decrypt'])
  const params = (id: string, iv: Bytes) => ({
    name: 'AES-GCM',
    iv,
    additionalData: canonical({ store, record: id, version: VERSION }),
  })
  return {
    seal: async (id, record) => {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
      return concat([iv, new Uint8Array(await crypto.subtle.encrypt(params(id, iv), key, record))])
    },
    open: async (id, sealed) => {
      try {
        const iv = sealed.slice(0, IV_BYTES)
        return new Uint8Array(await crypto.subtle.decrypt(params(id, iv), key, sealed.subarray(IV_BYTES)))
      } catch (cause) {
        throw new Failure('vault/damaged', { detail: { part: 'record' }, cause })
      }
    },
  }
}
