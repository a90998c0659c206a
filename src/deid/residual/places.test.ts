import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import { toUtf8 } from '../../bytes/text.ts'
import { PIECE_BYTES } from './beginning-search.ts'
import { patternsOf } from './patterns.ts'
import { Places, type Reach } from './places.ts'
import { beginsAt, type Wanted } from './search.ts'

const wantedOf = (names: readonly string[]): Wanted => ({
  patterns: patternsOf({ names, ids: ['4711-X'], texts: [], dates: ['19570412'], uids: ['1.2.826.0.1.5'] }),
  uids: new Set(['1.2.826.0.1.5']),
})
const WANTED = wantedOf(['Doe^Jane'])

const placesIn = (text: Uint8Array, reach: Reach, wanted = WANTED): readonly number[] => {
  const places = new Places(text, reach, wanted)
  const found: number[] = []
  for (let at = places.next(); at !== undefined; at = places.next()) found.push(at)
  return found
}

/** The same, asked at each place. */
const oneByOne = (text: Uint8Array, { start, until, end }: Reach): readonly number[] =>
  Array.from({ length: Math.max(until - start, 0) }, (_, index) => start + index).filter(
    (at) => at + 3 <= end && beginsAt({ text, at, end }, WANTED),
  )

const WORDS = [
  'Doe',
  'JANE',
  'doe^jane',
  'D\0o\0e\0',
  '4711',
  '4711-x',
  '1957-04-12',
  '12.4.1957',
  '1.2.826.0.1.5',
  'Do',
  'RG9l',
]
const written = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 9 })), { maxLength: 30 })
  .map((words) => toUtf8(words.join('')))

describe('the places where something stands', () => {
  it('are those that are found by asking at each', () => {
    fc.assert(
      fc.property(written, fc.nat(40), fc.nat(300), fc.nat(20), (text, start, length, behind) => {
        const until = Math.min(start + length, text.length)
        const reach = { start: Math.min(start, until), until, end: Math.min(until + behind, text.length) }
        expect(placesIn(text, reach)).toEqual(oneByOne(text, reach))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([-5, -3, -2, -1, 0, 1])('are found %i bytes from where a piece meets the next', (from) => {
    for (const pieces of [1, 2]) {
      const at = pieces * PIECE_BYTES + from
      const text = concat([new Uint8Array(at).fill(0x2e), toUtf8('4711-X'), new Uint8Array(PIECE_BYTES)])
      expect(placesIn(text, { start: 0, until: text.length, end: text.length })).toEqual([at])
      expect(placesIn(text, { start: 0, until: at, end: text.length })).toEqual([])
      expect(placesIn(text, { start: 0, until: at + 1, end: at + 6 })).toEqual([at])
      expect(placesIn(text, { start: 0, until: at + 1, end: at + 5 })).toEqual([])
    }
  })

  it('stay the same for one who looks for something else in between', () => {
    const text = toUtf8(`${'.'.repeat(60)}4711-X ${'.'.repeat(60)}4711-X`)
    const reach = { start: 0, until: text.length, end: text.length }
    const others = wantedOf(['Roe^John'])
    const places = new Places(text, reach, WANTED)
    const found: (number | undefined)[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      found.push(places.next())
      placesIn(toUtf8('Roe, John '.repeat(30)), { start: 0, until: 300, end: 300 }, others)
    }
    expect(found).toEqual([60, 127, undefined])
  })
})
