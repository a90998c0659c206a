import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { END_OF_PICTURE, nextMarker } from './next-marker.ts'

/** ISO/IEC 10918-1 table B.1: of these codes, those of segments have a length behind them. */
const isSegment = (code: number): boolean =>
  (code >= 0xc0 && code <= 0xcf) || (code >= 0xd9 && code <= 0xfe) // prettier-ignore

/** The same, asked of one byte after the other. */
const oneByOne = (bytes: Uint8Array, hasSegments: boolean): number =>
  bytes.findIndex((byte, at) => {
    const code = bytes[at + 1] ?? 0
    return byte === 0xff && (code === END_OF_PICTURE || (hasSegments && isSegment(code)))
  })

/** Coded data is of any bytes; these are such as begin a marker, end one, or nearly do. */
const byte = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 255 }) },
  { weight: 3, arbitrary: fc.constantFrom(0x7f, 0xfe, 0x80) },
  { weight: 3, arbitrary: fc.constant(0xff) },
  { weight: 1, arbitrary: fc.constantFrom(0xbf, 0xc0, 0xcf, 0xd0, 0xd7, 0xd8, 0xd9, 0xda) },
)
const bytesFrom = (numbers: readonly number[], offset: number): Uint8Array =>
  Uint8Array.from([...Array<number>(offset).fill(0xff), ...numbers, END_OF_PICTURE]).subarray(offset, -1)

describe('the next marker', () => {
  it('is the one that is found by looking at each byte, wherever in memory they begin and end', () => {
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 80 }), fc.nat(7), fc.boolean(), (numbers, offset, hasSegments) => {
        const bytes = bytesFrom(numbers, offset)
        expect(nextMarker(bytes, hasSegments)).toBe(oneByOne(bytes, hasSegments))
      }),
      { numRuns: 3000 },
    )
  })

  it.each([0, 1, 2, 3, 4])('is found at each place of bytes that begin %i after a word', (offset) => {
    for (let length = 2; length < 40; length += 1)
      for (let at = 0; at + 2 <= length; at += 1) {
        const numbers = Array<number>(length).fill(0x7f)
        numbers.splice(at, 2, 0xff, END_OF_PICTURE)
        expect(nextMarker(bytesFrom(numbers, offset), false)).toBe(at)
      }
  })

  it('of a segment counts only where segments may stand', () => {
    for (let code = 0; code < 0x100; code += 1) {
      const isEnd = code === END_OF_PICTURE
      expect(nextMarker(Uint8Array.of(0, 0xff, code, 0), false)).toBe(isEnd ? 1 : -1)
      expect(nextMarker(Uint8Array.of(0, 0xff, code, 0), true)).toBe(isSegment(code) ? 1 : -1)
    }
  })
})
