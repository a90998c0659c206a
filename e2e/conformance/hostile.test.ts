import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASIC, OPTION_SETS, TCIA } from './profiles.ts'
import { Probing } from './hostile/probing.ts'
import type { Hostile } from './hostile/raw.ts'
import { DEPTHS } from './hostile/depths.ts'
import { ITEMS } from './hostile/items.ts'
import { LENGTHS } from './hostile/lengths.ts'
import { OTHERS } from './hostile/syntaxes.ts'

const MiB = 1024 * 1024
const SETS = [BASIC, TCIA, OPTION_SETS.at(-1)!]
const MAX_MS = 2_000
const MAX_GROWTH_BYTES = 256 * MiB

describe('a hostile file', () => {
  const probing = new Probing(SETS)
  beforeAll(() => probing.build())
  afterAll(() => probing.remove())

  /** What is wrong with how a file ended, in one line each. */
  const faultsOf = async (hostile: Hostile, ends: Map<string, number>): Promise<readonly string[]> => {
    const { name, maxMs = MAX_MS, maxGrowthBytes = MAX_GROWTH_BYTES } = hostile
    const probed = await probing.probe(hostile)
    const faults: string[] = []
    for (const { set, end, leaks, ms, stack } of probed.ends) {
      ends.set(end, (ends.get(end) ?? 0) + 1)
      if (end === 'internal/unexpected' || end === 'killed' || end === 'died')
        faults.push(`${name}, ${set}: ${end} ${stack ?? ''}`)
      if (leaks.length > 0) faults.push(`${name}, ${set}: ${leaks.join('; ')}`)
      if (ms > maxMs) faults.push(`${name}, ${set}: ${ms.toFixed(0)} ms`)
    }
    if (probed.grownBytes > maxGrowthBytes) faults.push(`${name}: grown by ${(probed.grownBytes / MiB).toFixed(0)} MiB`)
    return faults
  }

  it.each([
    ['depth', DEPTHS],
    ['length', LENGTHS],
    ['item', ITEMS],
    ['syntax', OTHERS],
  ] as const)(
    'of a hostile kind (%s) ends in bounded time and memory, and with nothing that identifies',
    async (_, files) => {
      const ends = new Map<string, number>()
      const faults: string[] = []
      for (const file of files) faults.push(...(await faultsOf(file, ends)))
      console.log(`${files.length} files`, Object.fromEntries([...ends].sort()))
      expect(faults).toEqual([])
    },
  )
})
