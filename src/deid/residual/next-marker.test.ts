import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markerVectors, type MarkerSearch } from './marker-vectors.ts'
import { END_OF_PICTURE, nextMarker, nextMarkerInWords } from './next-marker.ts'

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

/** Every engine in which this is tested has vectors. */
const SEARCHES: readonly (readonly [how: string, search: MarkerSearch | undefined])[] = [
  ['by words', nextMarkerInWords],
  ['by vectors', markerVectors()],
  ['as it is asked for', nextMarker],
]
/** Where a search by vectors takes up another chunk. */
const BORDERS = [4096, 4096 + 65536]

describe.each(SEARCHES)('the next marker, %s', (_, search) => {
  const next: MarkerSearch = (bytes, hasSegments) => search?.(bytes, hasSegments) ?? NaN

  it('is the one that is found by looking at each byte, wherever in memory they begin and end', () => {
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 160 }), fc.nat(7), fc.boolean(), (numbers, offset, hasSegments) => {
        const bytes = bytesFrom(numbers, offset)
        expect(next(bytes, hasSegments)).toBe(oneByOne(bytes, hasSegments))
      }),
      { numRuns: 3000 },
    )
  })

  it.each([0, 1, 2, 3, 4])('is found at each place of bytes that begin %i after a word', (offset) => {
    for (let length = 2; length < 100; length += 1)
      for (let at = 0; at + 2 <= length; at += 1) {
        const numbers = Array<number>(length).fill(0x7f)
        numbers.splice(at, 2, 0xff, END_OF_PICTURE)
        expect(next(bytesFrom(numbers, offset), false)).toBe(at)
      }
  })

  it('of a segment counts only where segments may stand', () => {
    for (let code = 0; code < 0x100; code += 1) {
      const isEnd = code === END_OF_PICTURE
      for (const behind of [1, 100]) {
        const bytes = Uint8Array.of(0, 0xff, code, ...new Uint8Array(behind))
        expect(next(bytes, false)).toBe(isEnd ? 1 : -1)
        expect(next(bytes, true)).toBe(isSegment(code) ? 1 : -1)
      }
    }
  })

  it('is found near each border of chunks, and not where only its first byte is', () => {
    for (const border of BORDERS)
      for (let at = border - 34; at < border + 34; at += 1) {
        const bytes = new Uint8Array(at + 2)
        bytes.set([0xff, END_OF_PICTURE], at)
        expect(next(bytes, false)).toBe(at)
        expect(next(bytes.subarray(0, at + 1), true)).toBe(-1)
        expect(next(bytes.subarray(3), true)).toBe(at - 3)
      }
  })

  it('is the same in long bytes, whatever was looked through before', () => {
    const long = fc.tuple(fc.integer({ min: 60_000, max: 150_000 }), fc.nat(7), fc.nat(0xff), fc.nat(0xff))
    fc.assert(
      fc.property(long, fc.array(fc.tuple(fc.nat(150_000), byte)), fc.boolean(), (made, codes, hasSegments) => {
        const [length, offset, fill, other] = made
        const bytes = new Uint8Array(length + offset).fill(fill).subarray(offset)
        for (const [at, code] of codes) bytes.set([0xff, code].slice(0, Math.max(length - at, 0)), Math.min(at, length))
        bytes[length - 1] = other
        expect(next(bytes, hasSegments)).toBe(oneByOne(bytes, hasSegments))
      }),
      { numRuns: 60 },
    )
  })

  it('is the first of many', () => {
    const bytes = new Uint8Array(200_000)
    for (let at = 150; at < bytes.length; at += 1000) bytes.set([0xff, 0xfe], at)
    const found: number[] = []
    for (let at = 0; ;) {
      const index = next(bytes.subarray(at), true)
      if (index < 0) break
      found.push(at + index)
      at += index + 1
    }
    expect(found).toEqual(Array.from({ length: 200 }, (_unused, index) => 150 + 1000 * index))
  })
})
