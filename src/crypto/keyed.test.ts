import { describe, expect, it } from 'vitest'
import { deriveKey, keyedHash } from './keyed.ts'

const utf8 = (text: string) => Uint8Array.from(new TextEncoder().encode(text))
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

// RFC 4231, test cases 1, 2 and 6.
const VECTORS = [
  [new Uint8Array(20).fill(0x0b), utf8('Hi There'), 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
  [
    utf8('Jefe'),
    utf8('what do ya want for nothing?'),
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [
    new Uint8Array(131).fill(0xaa),
    utf8('Test Using Larger Than Block-Size Key - Hash Key First'),
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
] as const

describe('HMAC-SHA-256', () => {
  it.each(VECTORS)('keeps RFC 4231 (%#)', async (key, message, expected) => {
    const hash = await keyedHash(key)
    expect(hex(hash(message))).toBe(expected)
    expect(hex(hash(message))).toBe(expected)
  })

  it('an answer stays what it was when the next is asked', async () => {
    const hash = await keyedHash(utf8('key'))
    const first = hash(utf8('a'))
    const before = hex(first)
    hash(utf8('b'))
    expect(hex(first)).toBe(before)
  })

  it('two keys that are used in turn do not meet', async () => {
    const [one, two] = [await keyedHash(VECTORS[0][0]), await keyedHash(VECTORS[1][0])]
    expect([hex(one(VECTORS[0][1])), hex(two(VECTORS[1][1])), hex(one(VECTORS[0][1]))]).toEqual([
      VECTORS[0][2],
      VECTORS[1][2],
      VECTORS[0][2],
    ])
  })
})

describe('deriving a key', () => {
  const secret = new Uint8Array(32).fill(7)

  it('is HKDF by its definition: RFC 5869 2.2 and 2.3 built from HMAC', async () => {
    const prk = (await keyedHash(new Uint8Array(32)))(secret)
    const expected = (await keyedHash(prk))(new Uint8Array([...utf8('sealift/1 project/uid'), 1]))
    expect(hex(await deriveKey(secret, 'project/uid'))).toBe(hex(expected))
  })

  it('gives another key for another purpose, secret or length, and the same for the same', async () => {
    const keys = await Promise.all([
      deriveKey(secret, 'project/uid'),
      deriveKey(secret, 'project/pseudonym'),
      deriveKey(secret, 'vault/uid'),
      deriveKey(new Uint8Array(32).fill(8), 'project/uid'),
    ])
    expect(new Set(keys.map(hex)).size).toBe(4)
    expect(await deriveKey(secret, 'project/uid')).toEqual(keys[0])
    expect(await deriveKey(secret, 'project/uid', 48)).toHaveLength(48)
  })
})
