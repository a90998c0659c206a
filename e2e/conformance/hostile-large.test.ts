import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Probing } from './hostile/probing.ts'
import { QUANTITIES } from './hostile/quantities.ts'
import { SIZES } from './hostile/sizes.ts'
import { OPTION_SETS, TCIA } from './profiles.ts'

const MiB = 1024 * 1024
const MAX_MS = 2_000
const MAX_GROWTH_BYTES = 256 * MiB
const UNFORESEEN = new Set(['internal/unexpected', 'killed', 'died'])

/** Keeps and cleans the most. */
const MOST = OPTION_SETS.at(-1)!

describe.each([
  ['large value', SIZES, [TCIA, MOST]],
  ['large number', QUANTITIES, [MOST]],
] as const)('a %s', (_, files, sets) => {
  const probing = new Probing(sets)
  beforeAll(() => probing.build())
  afterAll(() => probing.remove())

  it.each(files)('$name: bounded in time and memory, and nothing that identifies', async (hostile) => {
    const { name, maxMs = MAX_MS, maxGrowthBytes = MAX_GROWTH_BYTES } = hostile
    const { ends, grownBytes } = await probing.probe(hostile)
    const told = ends.map(({ end, ms }) => `${end} ${ms.toFixed(0)} ms`)
    console.log(name, told.join(', '), `${(grownBytes / MiB).toFixed(0)} MiB`)
    expect(ends.filter(({ end, leaks }) => UNFORESEEN.has(end) || leaks.length > 0)).toEqual([])
    expect(ends.filter(({ ms }) => ms > maxMs)).toEqual([])
    expect(grownBytes).toBeLessThan(maxGrowthBytes)
  })
})
