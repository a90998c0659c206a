import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import { followRuns, type Progress } from './rle-runs.ts'

/** PS3.5 G.3.1, run by run. */
const runByRun = (bytes: Uint8Array, from: number, wantedBytes: number): Progress => {
  let [index, made] = [from, 0]
  while (index < bytes.length && made < wantedBytes) {
    const count = bytes[index]!
    if (count < 128) [index, made] = [index + count + 2, made + count + 1]
    else if (count > 128) [index, made] = [index + 2, made + 257 - count]
    else index += 1
  }
  return { index, made }
}

/** Bytes as they are, which may be read as counts too; one again and again; and nothing. */
const run = fc.oneof(
  { weight: 3, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 128 }).map((it) => [it.length - 1, ...it]) },
  { weight: 6, arbitrary: fc.tuple(fc.integer({ min: 129, max: 255 }), fc.nat(255)) },
  { weight: 1, arbitrary: fc.constant([128]) },
)
const runs = fc.array(run, { minLength: 1, maxLength: 60 }).map((all) => Uint8Array.from(all.flat()))
/** The same again and again, and then others: of thousands of bytes. */
const plane = fc.tuple(runs, fc.integer({ min: 1, max: 60 }), runs).map(([some, times, others]) => {
  return concat([...Array.from({ length: times }, () => some), others])
})

describe('the way over runs', () => {
  it('is the one that is gone run by run, whatever end is expected', () => {
    const ends = fc.oneof(fc.nat(40_000), fc.constantFrom(0, -5, Infinity))
    fc.assert(
      fc.property(plane, fc.nat(20), fc.nat(1200), ends, (bytes, from, perMille, expectedEnd) => {
        const wanted = Math.floor((runByRun(bytes, from, Infinity).made * perMille) / 1000)
        expect(followRuns(bytes, { from, expectedEnd }, wanted)).toEqual(runByRun(bytes, from, wanted))
        const whole = { from, expectedEnd: bytes.length }
        expect(followRuns(bytes, whole, wanted)).toEqual(runByRun(bytes, from, wanted))
      }),
      { numRuns: 1000 },
    )
  })

  it('is the same over bytes that are no runs', () => {
    const bytes = fc.uint8Array({ minLength: 2000, maxLength: 20_000, size: 'max' })
    fc.assert(
      fc.property(bytes, fc.nat(300), (any, from) => {
        expect(followRuns(any, { from, expectedEnd: any.length }, 1e6)).toEqual(runByRun(any, from, 1e6))
      }),
      { numRuns: 200 },
    )
  })

  it('is the same where two ways never meet', () => {
    // Read from an odd place on, the other bytes of the same length begin the runs.
    const bytes = Uint8Array.from({ length: 30_001 }, (_, at) => (at % 2 === 0 ? 0x81 : 0xfe))
    for (const [from, length] of [
      [0, 30_000],
      [1, 29_999],
      [0, 29_997],
      [0, 8192],
    ] as const)
      // prettier-ignore
      for (const wanted of [100, 5000, 1_000_000, Infinity]) {
        const some = bytes.subarray(0, length)
        expect(followRuns(some, { from, expectedEnd: length }, wanted)).toEqual(runByRun(some, from, wanted))
      }
  })

  it('ends where so many are made, though what follows makes nothing', () => {
    const whole = concat([new Uint8Array(6000).fill(0x81), new Uint8Array(3000).fill(128)])
    const progress = followRuns(whole, { from: 0, expectedEnd: whole.length }, 128 * 3000)
    expect(progress).toEqual({ index: 6000, made: 128 * 3000 })
  })
})
