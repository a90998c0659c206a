import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromHex, fromUtf8, toHex, toUtf8 } from '../bytes/text.ts'
import { canonical, parseCanonical, type JsonObject } from './canonical-json.ts'
import { toPem } from './pem.ts'
import { generateSigner, importSigner, importVerifier } from './signature.ts'
import { signDocument, verifyDocument } from './signed-document.ts'

const text = (document: JsonObject) => fromUtf8(canonical(document))

describe('canonical JSON', () => {
  // RFC 8785 3.2.3, the members of its sorting example.
  it('sorts members by UTF-16 code units', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']
    const found = text(Object.fromEntries(names.map((name) => [name, 0])))
    expect(found).toBe(`{${sorted.map((name) => `${JSON.stringify(name)}:0`).join(',')}}`)
  })

  it('writes strings and literals as RFC 8785 3.2.2 does', () => {
    const mixed = { string: '€$\u000f\nA\'B"\\\\"/', literals: [null, true, false], at: -0, gone: undefined }
    expect(text(mixed)).toBe('{"at":0,"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}')
  })

  it.each([{ a: 1.5 }, { a: NaN }, { a: 2 ** 53 }, { a: '\ud800' }])('refuses %j', (document) => {
    expect(() => canonical(document)).toThrow('crypto/not-canonical')
  })

  it.each([
    '{"a":1,"a":1}',
    '{"b":1,"a":1}',
    '{ "a":1}',
    '{"a":1}\n',
    '{"a":1.0}',
    '{"a":"\\u0041"}',
    '[1]',
    'null',
    '{',
  ])('reads no other spelling: %s', (other) =>
    expect(() => parseCanonical(toUtf8(other))).toThrow('crypto/not-canonical'),
  )

  it('comes back', () => {
    const json = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ noUnicodeString: false }).filter(whole))
    fc.assert(
      fc.property(json, (document) => {
        const bytes = canonical(document)
        expect(canonical(parseCanonical(bytes))).toEqual(bytes)
      }),
      { numRuns: 300 },
    )
  })
})

const whole = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isSafeInteger(value)
    : typeof value === 'string'
      ? !/\p{Surrogate}/u.test(value)
      : typeof value !== 'object' || value === null || Object.entries(value).flat().every(whole)

describe('a signature', () => {
  // RFC 8032 7.1, test 2: PKCS#8 and SPKI prefixes of RFC 8410.
  const secret = '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'
  const known = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'
  const expected =
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'

  it('is that of RFC 8032', async () => {
    const signer = await importSigner(toPem('PRIVATE KEY', fromHex(`302e020100300506032b657004220420${secret}`)))
    expect(signer.publicPem).toBe(toPem('PUBLIC KEY', fromHex(`302a300506032b6570032100${known}`)))
    expect(toHex(await signer.sign(Uint8Array.of(0x72)))).toBe(expected)
    expect(await signer.verify(Uint8Array.of(0x72), fromHex(expected))).toBe(true)
    expect(await signer.verify(Uint8Array.of(0x73), fromHex(expected))).toBe(false)
  })

  it('needs a key of its kind', async () => {
    const { publicPem, privatePem } = await generateSigner()
    await expect(importSigner(publicPem)).rejects.toMatchObject({ code: 'crypto/bad-key' })
    await expect(importVerifier(privatePem)).rejects.toMatchObject({ code: 'crypto/bad-key' })
    expect((await importVerifier(publicPem)).fingerprint).toBe((await importSigner(privatePem)).fingerprint)
  })
})

describe('a signed document', () => {
  const document = { format: 'test/1', note: 'a ,"signature":"x" inside', zeta: [1, { b: 2, a: 1 }] }

  it('comes back with its signer', async () => {
    const signer = await importSigner((await generateSigner()).privatePem)
    const found = await verifyDocument(await signDocument(document, signer), 'test/1')
    expect(found.document).toEqual(document)
    expect(found.signer.fingerprint).toBe(signer.fingerprint)
  })

  it('is signed over its bytes without the one member', async () => {
    const signer = await importSigner((await generateSigner()).privatePem)
    const signed = fromUtf8(await signDocument(document, signer))
    const [, member = '', signature = ''] = /(,"signature":"([^"]*)")/.exec(signed) ?? []
    expect(signed.split(',"signature":"')).toHaveLength(2)
    const raw = Uint8Array.from(atob(signature), (character) => character.charCodeAt(0))
    expect(await signer.verify(toUtf8(signed.replace(member, '')), raw)).toBe(true)
  })

  it('is refused after any change of a character', async () => {
    const signer = await importSigner((await generateSigner()).privatePem)
    const signed = await signDocument({ format: 'test/1', a: 'b' }, signer)
    for (let at = 0; at < signed.length; at += 1) {
      const changed = signed.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      await expect(verifyDocument(changed, 'test/1'), `at ${at}`).rejects.toThrow(/^(crypto|bytes)\//)
    }
  })

  it('of one kind is not read as another, nor without a signature', async () => {
    const signer = await importSigner((await generateSigner()).privatePem)
    const signed = await signDocument(document, signer)
    await expect(verifyDocument(signed, 'test/2')).rejects.toMatchObject({ code: 'crypto/not-canonical' })
    await expect(verifyDocument(canonical(document), 'test/1')).rejects.toMatchObject({ code: 'crypto/bad-signature' })
  })

  it('signed again by someone else names someone else', async () => {
    const [one, two] = await Promise.all([generateSigner(), generateSigner()])
    const forged = await signDocument(document, await importSigner(two.privatePem))
    expect((await verifyDocument(forged, 'test/1')).signer.fingerprint).not.toBe(
      (await importVerifier(one.publicPem)).fingerprint,
    )
  })
})
