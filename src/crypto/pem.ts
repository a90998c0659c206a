import type { Bytes } from '../bytes/concat.ts'
import { fromBase64, toBase64 } from '../bytes/text.ts'
import { Failure } from '../errors.ts'

/** What stands between BEGIN and END. RFC 7468 sections 10, 11 and 13. */
export type PemLabel = 'PRIVATE KEY' | 'ENCRYPTED PRIVATE KEY' | 'PUBLIC KEY'

export const toPem = (label: PemLabel, bytes: Bytes): string => {
  const lines = toBase64(bytes).match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}

const BLOCK = /-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/

/** The first block of a text, which has to be one of these. */
export const fromPem = <Label extends PemLabel>(
  text: string,
  labels: readonly Label[],
): { label: Label; bytes: Bytes } => {
  const [, found, base64 = ''] = BLOCK.exec(text) ?? []
  const label = labels.find((one) => one === found)
  if (label === undefined) throw new Failure('crypto/bad-key', { detail: { part: 'pem' } })
  return { label, bytes: fromBase64(base64.replace(/\s+/g, '')) }
}
