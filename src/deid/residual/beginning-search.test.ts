import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../../bytes/text.ts'
import {
  BEHIND_BYTES,
  newBeginningTable,
  noteBeginning,
  PIECE_BYTES,
  searchBeginnings,
  searchInScript,
  searchInWasm,
  type BeginningSearch,
} from './beginning-search.ts'

type Three = readonly [number, number, number]

const tableOf = (...beginnings: readonly Three[]) => {
  const table = newBeginningTable()
  for (const three of beginnings) noteBeginning(table, ...three)
  return table
}
const threeOf = (text: string): Three => {
  const [first = 0, second = 0, third = 0] = toUtf8(text)
  return [first, second, third]
}

const [byte, anyThree] = [fc.nat(255), fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255))]

/** Every engine in which this is tested has WebAssembly. */
const SEARCHES: readonly (readonly [how: string, search: BeginningSearch | undefined])[] = [
  ['in JavaScript', searchInScript],
  ['in WebAssembly', searchInWasm()],
  ['as it is asked for', searchBeginnings],
]

describe.each(SEARCHES)('where something may begin, %s', (_, search) => {
  const found: (...asked: Parameters<BeginningSearch>) => readonly number[] = (piece, table) => [
    ...(search?.(piece, table) ?? [NaN]),
  ]

  it('is wherever three bytes stand that were noted, and elsewhere as in JavaScript', () => {
    fc.assert(
      fc.property(
        fc.array(anyThree, { minLength: 1, maxLength: 9 }),
        fc.array(
          fc.oneof(
            byte.map((one) => [one]),
            fc.nat(8),
          ),
          { maxLength: 120 },
        ),
        (beginnings, parts) => {
          const piece = Uint8Array.from(
            parts.flatMap((part) => (typeof part === 'number' ? (beginnings[part % beginnings.length] ?? []) : part)),
          )
          const table = tableOf(...beginnings)
          const places = found(piece, table)
          for (let at = 0; at + BEHIND_BYTES < piece.length; at += 1) {
            const isNoted = beginnings.some((three) => three.every((one, index) => piece[at + index] === one))
            if (isNoted) expect(places).toContain(at)
          }
          expect(places).toEqual([...searchInScript(piece, table)])
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('is the same in small letters and in capital ones', () => {
    const table = tableOf(threeOf('DOE'))
    expect(found(toUtf8('Doe doe DOE dOe'), table)).toEqual([0, 4, 8, 12])
    expect(found(toUtf8('Do, oe, DO'), table)).toEqual([])
  })

  it('is nowhere in fewer than three bytes, whatever was looked through before', () => {
    const table = tableOf(threeOf('DOE'))
    expect(found(toUtf8('DOEDOE'), table)).toEqual([0, 3])
    for (const short of ['', 'D', 'DO']) expect(found(toUtf8(short), table)).toEqual([])
    expect(found(toUtf8('DOE'), table)).toEqual([0])
  })

  it('is told anew for each table', () => {
    const piece = toUtf8(`${'.'.repeat(50)}Doe Roe`)
    const [doe, roe] = [tableOf(threeOf('DOE')), tableOf(threeOf('ROE'))]
    for (const [table, places] of [
      [doe, [50]],
      [roe, [54]],
      [doe, [50]],
    ] as const)
      // prettier-ignore
      expect(found(piece, table)).toEqual(places)
  })

  it('is everywhere in a piece as long as may be, if that is so', () => {
    const piece = new Uint8Array(PIECE_BYTES + BEHIND_BYTES).fill(0x31)
    expect(found(piece, tableOf([0x31, 0x31, 0x31]))).toEqual(Array.from({ length: PIECE_BYTES }, (__, at) => at))
  })
})

it('seldom seems to be where nothing begins', () => {
  const beginnings = Array.from({ length: 240 }, (_, index): Three => [index, (index * 7) & 0xff, (index * 13) & 0xff])
  const bytes = Uint8Array.from({ length: PIECE_BYTES }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 21)
  expect(searchInScript(bytes, tableOf(...beginnings)).length).toBeLessThan(0.1 * PIECE_BYTES)
})
