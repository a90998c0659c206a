import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findingsIn, forbiddenIn } from './findings.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const ed25519 = generateKeyPairSync('ed25519').privateKey

describe('the search for what may not be served finds', () => {
  it.each([
    ['a private key', pkcs8, 'private key (PEM)'],
    ['a private key as a string of code', JSON.stringify(pkcs8), 'private key (PEM)'],
    ['a short private key', ed25519.export({ type: 'pkcs8', format: 'pem' }).toString(), 'private key (PEM)'],
    [
      'a key without its label',
      privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
      'key or certificate (DER)',
    ],
    ['a JSON Web Key', JSON.stringify(ed25519.export({ format: 'jwk' })), 'private key (JWK)'],
    ['an access link', 'https://a.example/c?sp=cw&sig=bW9jayBzaWduYXR1cmUgZm9y', 'access link'],
    ['an account key', 'AccountKey=bW9jayBhY2NvdW50IGtleSBmb3I=', 'account key'],
    ['a link to a source map', '//# sourceMappingURL=main.js.map', 'source map'],
  ])('%s', (_what, text, found) => expect(forbiddenIn(text)).toContain(found))

  it('source maps, and values that are known to be secret', () => {
    const folder = mkdtempSync(join(tmpdir(), 'built-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'assets', 'main.js.map'), '{}')
    writeFileSync(join(folder, 'icon.bin'), 'xx s3cr3t-value xx')
    writeFileSync(join(folder, 'index.html'), '<title>Sealift</title>')
    expect(findingsIn(folder, ['s3cr3t-value']).toSorted()).toEqual([
      'assets/main.js.map: source map',
      'icon.bin: a secret of the demo project',
    ])
  })
})

it('code that reads keys is not a key', () => {
  expect(
    forbiddenIn(`const label = '-----BEGIN PRIVATE KEY-----'; const d = { d: 'short' }; url.search('sig=')`),
  ).toEqual([])
})
