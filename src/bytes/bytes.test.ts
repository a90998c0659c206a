import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat, equal } from './concat.ts'
import { swapped, swapping, toU32be, toU32le, toU64be, u32be, u32le } from './endian.ts'
import { collect, streamOf } from './streams.ts'
import { fromBase64, fromBase64Url, fromHex, fromUtf8, toBase64, toBase64Url, toHex, toUtf8 } from './text.ts'

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => new Uint8Array(array))

describe('bytes as text', () => {
  it('comes back from hex, base64 and base64url as it was', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(fromHex(toHex(given))).toEqual(given)
        expect(fromBase64(toBase64(given))).toEqual(given)
        expect(fromBase64Url(toBase64Url(given))).toEqual(given)
      }),
    )
  })

  it('agrees with the vectors of RFC 4648 section 10', () => {
    expect(toBase64(toUtf8('foobar'))).toBe('Zm9vYmFy')
    expect(toBase64(toUtf8('foob'))).toBe('Zm9vYg==')
    expect(toHex(toUtf8('foobar'))).toBe('666f6f626172')
  })

  it('keeps a byte order mark, and refuses what is not UTF-8, not hex, not base64', () => {
    expect(toUtf8(fromUtf8(fromHex('efbbbf41')))).toEqual(fromHex('efbbbf41'))
    expect(() => fromUtf8(fromHex('ff'))).toThrow('bytes/not-utf8')
    expect(() => fromHex('0g')).toThrow('bytes/not-hex')
    expect(() => fromHex('012')).toThrow('bytes/not-hex')
    expect(() => fromBase64('*')).toThrow('bytes/not-base64')
  })

  it('takes more bytes than a call takes arguments', () => {
    const large = new Uint8Array(300_001).fill(7)
    expect(equal(fromBase64(toBase64(large)), large)).toBe(true)
  })
})

describe('byte order', () => {
  it('writes numbers as they are read, and the two orders mirror each other', () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), (number) => {
        expect(u32le(toU32le(number), 0)).toBe(number)
        expect(u32be(toU32be(number), 0)).toBe(number)
        expect(swapped(toU32le(number), 4)).toEqual(toU32be(number))
      }),
    )
    expect(toHex(toU64be(2 ** 53 - 1))).toBe('001fffffffffffff')
  })

  it('swaps a stream as it swaps an array, wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom(1, 2, 4, 8), fc.nat(300), async (given, width, cut) => {
        const parts = [given.slice(0, cut), given.slice(cut)]
        expect(await collect(streamOf(parts).pipeThrough(swapping(width as 1)))).toEqual(swapped(given, width as 1))
      }),
      { numRuns: 30 },
    )
  })

  it('joins in order', () => {
    expect(toHex(concat([fromHex('01'), fromHex(''), fromHex('0203')]))).toBe('010203')
  })
})
