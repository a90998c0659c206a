import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mutated, randomOf, survives } from '../../src/dicom/fuzz.contract.ts'
import { pydicomFiles } from './corpus.ts'

const RUNS = 20_000
const SEED = 20_261_121
/** What a header may cost at most: a small file is never worth more. */
const MAX_RUN_MS = 2_000
const MAX_GROWTH_BYTES = 512 * 1024 * 1024

describe('damaged headers of real files', () => {
  it(`${RUNS} of them are read or refused with a code, in bounded time and memory`, async (context) => {
    const seeds = pydicomFiles()
      .map(({ path }) => readFileSync(path))
      .filter((bytes) => bytes.length <= 40_000)
    if (seeds.length === 0) context.skip('python3-pydicom is not installed')
    const random = randomOf(SEED)
    const ends = new Map<string, number>()
    const beforeBytes = process.memoryUsage().rss
    let [longestMs, peakBytes] = [0, 0]
    for (let run = 0; run < RUNS; run += 1) {
      const seed = seeds[run % seeds.length]!
      // Wounds go to the header, not to Pixel Data: most of the bytes of a small file are pixels.
      const headBytes = Math.min(seed.length, 200 + random(4_000))
      const head = mutated(Uint8Array.from(seed.subarray(0, headBytes)), random)
      const wounded = Uint8Array.from([...head, ...seed.subarray(headBytes)])
      const start = performance.now()
      const end = await survives(wounded)
      longestMs = Math.max(longestMs, performance.now() - start)
      ends.set(end, (ends.get(end) ?? 0) + 1)
      if (run % 500 === 0) peakBytes = Math.max(peakBytes, process.memoryUsage().rss)
    }
    const grownBytes = peakBytes - beforeBytes
    console.log(
      `longest ${longestMs.toFixed(0)} ms, grown by ${(grownBytes / 2 ** 20).toFixed(0)} MiB`,
      Object.fromEntries(ends),
    )
    expect(longestMs).toBeLessThan(MAX_RUN_MS)
    expect(grownBytes).toBeLessThan(MAX_GROWTH_BYTES)
    expect(ends.get('read')).toBeGreaterThan(RUNS / 20)
  })
})
