import { describe, expect, it } from 'vitest'
import { digestOf, sha256, sha256Digest } from './digest.ts'

const utf8 = (text: string) => Uint8Array.from(new TextEncoder().encode(text))
const pieces = (bytes: Uint8Array<ArrayBuffer>, size: number) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.subarray(at, at + size))
      controller.close()
    },
  })

// FIPS 180-4, the examples of NIST's "SHA256.pdf", and the empty message.
const VECTORS = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
] as const

describe('SHA-256', () => {
  it.each(VECTORS)('of %j is that of FIPS 180-4, whole and piece by piece', async (text, expected) => {
    expect(await sha256(utf8(text))).toBe(expected)
    expect(await digestOf(pieces(utf8(text), 3))).toBe(expected)
    expect(await digestOf(new Blob([text]))).toBe(expected)
  })

  it('of pieces that are views into a larger buffer counts only what is viewed', async () => {
    const bytes = utf8('xxabcxx')
    const digest = await sha256Digest()
    digest.update(bytes.subarray(2, 5))
    expect(digest.hex()).toBe(VECTORS[1][1])
  })

  it('two digests that run at the same time do not meet', async () => {
    const [one, two] = [await sha256Digest(), await sha256Digest()]
    one.update(utf8('ab'))
    two.update(utf8('x'))
    one.update(utf8('c'))
    expect(one.hex()).toBe(VECTORS[1][1])
    expect(two.hex()).toBe(await sha256(utf8('x')))
  })
})
