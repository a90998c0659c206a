import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

export interface Certificate {
  readonly certFile: string
  readonly keyFile: string
}

/** A certificate of this computer's own for its two names, good for two days; nobody trusts it who is not told to. */
export function newCertificate(folder: string): Certificate {
  mkdirSync(folder, { recursive: true })
  const [certFile, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', keyFile]
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost']
  execFileSync('openssl', ['req', '-x509', '-days', '2', ...key, '-out', certFile, ...names], { stdio: 'ignore' })
  return { certFile, keyFile }
}
