import { describe, expect, it } from 'vitest'
import { der, DER, derInteger, readDer } from './der.ts'
import { fromPem, toPem } from './pem.ts'
import { generateRecipient, importIdentity, importRecipient } from './recipient.ts'

const rsa = async (bits: number) => {
  const params = { name: 'RSA-OAEP', hash: 'SHA-256', modulusLength: bits, publicExponent: Uint8Array.of(1, 0, 1) }
  const pair = await crypto.subtle.generateKey(params, true, ['encrypt', 'decrypt'])
  return {
    publicPem: toPem('PUBLIC KEY', new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey))),
    privatePem: toPem('PRIVATE KEY', new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))),
  }
}

describe('a recipient', () => {
  it('and its identity have the same fingerprint, with and without a passphrase', { timeout: 60_000 }, async () => {
    const pair = await generateRecipient('correct horse', 3072)
    expect(pair.privatePem).toContain('BEGIN ENCRYPTED PRIVATE KEY')
    const { fingerprint, organisation } = await importRecipient({ name: 'centre', pem: pair.publicPem })
    expect(organisation).toBe('sealift')
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect((await importIdentity(pair.privatePem, 'correct horse')).fingerprint).toBe(fingerprint)
    await expect(importIdentity(pair.privatePem)).rejects.toMatchObject({ code: 'crypto/passphrase-needed' })
    await expect(importIdentity(pair.privatePem, 'wrong')).rejects.toMatchObject({ code: 'crypto/wrong-passphrase' })
    await expect(importRecipient({ name: 'x', pem: pair.privatePem })).rejects.toMatchObject({ code: 'crypto/bad-key' })
  })

  it('has 4096 bits unless told otherwise, and never fewer than 3072', { timeout: 60_000 }, async () => {
    const { publicPem } = await generateRecipient()
    const { key } = await importRecipient({ name: 'x', pem: publicPem })
    expect(key.algorithm).toMatchObject({ modulusLength: 4096 })
    await expect(generateRecipient(undefined, 2048)).rejects.toMatchObject({ code: 'crypto/weak-key' })
    const weak = await rsa(2048)
    await expect(importRecipient({ name: 'x', pem: weak.publicPem })).rejects.toMatchObject({ code: 'crypto/weak-key' })
    await expect(importIdentity(weak.privatePem)).rejects.toMatchObject({ code: 'crypto/weak-key' })
  })

  it('is refused when its text is no key', async () => {
    for (const pem of ['', 'hello', toPem('PUBLIC KEY', Uint8Array.of(1, 2, 3))]) {
      await expect(importRecipient({ name: 'x', pem })).rejects.toMatchObject({ code: 'crypto/bad-key' })
    }
    const mixed = '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'
    await expect(importRecipient({ name: 'x', pem: mixed })).rejects.toMatchObject({ code: 'crypto/bad-key' })
  })

  it('an identity’s private key cannot be taken out again', { timeout: 60_000 }, async () => {
    const { key } = await importIdentity((await rsa(3072)).privatePem)
    await expect(crypto.subtle.exportKey('pkcs8', key)).rejects.toThrow()
  })
})

describe('PEM', () => {
  it('comes back, with text around it and Windows line ends', () => {
    const bytes = crypto.getRandomValues(new Uint8Array(200))
    const text = `Bag Attributes\r\n${toPem('PUBLIC KEY', bytes).replaceAll('\n', '\r\n')}and more`
    expect(fromPem(text, ['PUBLIC KEY', 'PRIVATE KEY'])).toEqual({ label: 'PUBLIC KEY', bytes })
    const longest = Math.max(
      ...toPem('PUBLIC KEY', bytes)
        .split('\n')
        .map((line) => line.length),
    )
    expect(longest).toBe(64)
  })
})

describe('DER', () => {
  it('comes back at every length of its length', () => {
    for (const count of [0, 1, 127, 128, 255, 256, 65_535, 65_536]) {
      const [value, ...more] = readDer(der(DER.octets, new Uint8Array(count)))
      expect([value?.tag, value?.content.length, more.length]).toEqual([DER.octets, count, 0])
    }
  })

  // X.690 8.3: shortest form, first bit is the sign.
  it.each([
    [0, [2, 1, 0]],
    [127, [2, 1, 127]],
    [128, [2, 2, 0, 128]],
    [256, [2, 2, 1, 0]],
    [600_000, [2, 3, 9, 39, 192]],
  ])('writes %i as X.690 says', (value, bytes) => expect([...derInteger(value)]).toEqual(bytes))

  it('refuses what ends too early or is too long to count', () => {
    expect(() => readDer(Uint8Array.of(0x30, 5, 1))).toThrow('crypto/bad-key')
    expect(() => readDer(Uint8Array.of(0x30, 0x85, 1, 1, 1, 1, 1))).toThrow('crypto/bad-key')
    expect(() => readDer(Uint8Array.of(0x30))).toThrow('crypto/bad-key')
  })
})
