import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fold } from '../../src/deid/descriptors/fold.ts'
import { tokensOf } from '../../src/deid/descriptors/tokens.ts'
import { Probing } from './hostile/probing.ts'
import { RULES, type TextRule } from './hostile/rules.ts'
import { alikeIdentifiers, longIdentifier, MARKED, TEXTS } from './hostile/texts.ts'
import { OPTION_SETS } from './profiles.ts'

const KiB = 1024
const MiB = 1024 * KiB
/** Four times the text is four times the work; what is quadratic takes sixteen times as long, or worse. */
const MAX_RATIO = 10
/** Of the processor: what a collection of garbage may add. */
const NOISE_MS = 300
const MAX_GROWTH_BYTES = 768 * MiB

describe('each rule of the descriptors', () => {
  const spent = ({ run, finds }: TextRule, text: string): { readonly ms: number; readonly found: number } => {
    const folded = fold(text)
    const ready = { folded, tokens: tokensOf(folded) }
    const start = process.cpuUsage()
    const result = run(ready)
    const { user, system } = process.cpuUsage(start)
    return { ms: (user + system) / 1000, found: finds(ready, result) }
  }

  it.each(RULES)('takes of a megabyte four times what it takes of a quarter: $name', (rule) => {
    spent(rule, rule.texts[0]?.(16 * KiB) ?? '')
    let longestMs = 0
    let found = 0
    for (const text of rule.texts) {
      const quarter = spent(rule, text(256 * KiB))
      const whole = spent(rule, text(MiB))
      longestMs = Math.max(longestMs, whole.ms)
      expect([text(8), whole.ms]).toEqual([
        text(8),
        expect.toSatisfy((ms: number) => ms < MAX_RATIO * quarter.ms + NOISE_MS),
      ])
      found = whole.found
    }
    console.log(
      `${rule.name}: ${rule.texts.length} texts, at most ${longestMs.toFixed(0)} ms, ${found} found in the last`,
    )
    expect(found).toBeGreaterThan(10_000)
  })
})

describe('a megabyte of descriptors', () => {
  const probing = new Probing([OPTION_SETS.at(-1)!])
  beforeAll(() => probing.build())
  afterAll(() => probing.remove())

  it.each(TEXTS)(
    'of $name takes four times what a quarter takes, and gives up nothing that identifies',
    async ({ of }) => {
      const [quarter, whole] = [await probing.probe(of(256 * KiB)), await probing.probe(of(MiB))]
      const [little, much] = [quarter.ends[0]!, whole.ends[0]!]
      console.log(`${little.ms.toFixed(0)} ms, ${much.ms.toFixed(0)} ms, ${(whole.grownBytes / MiB).toFixed(0)} MiB`)
      expect([little, much]).toMatchObject([
        { end: 'out', leaks: [] },
        { end: 'out', leaks: [] },
      ])
      // What was given up as a whole was looked at by no rule.
      expect([little, much]).toMatchObject([{ marks: MARKED.quarter }, { marks: MARKED.whole }])
      expect(much.ms).toBeLessThan(MAX_RATIO * little.ms + NOISE_MS)
      expect(whole.grownBytes).toBeLessThan(MAX_GROWTH_BYTES)
    },
  )

  it.each(['a', 'ab', 'a1', '12', 'a ', '1 ', 'Quill^', '山'])(
    'that repeats identifiers of 20,000 characters of %j is looked through, or refused',
    async (piece) => {
      const [quarter, whole] = [
        await probing.probe(longIdentifier(piece, 15_000)),
        await probing.probe(longIdentifier(piece, 60_000)),
      ]
      const [little, much] = [quarter.ends[0]!, whole.ends[0]!]
      console.log(piece, much.end, `${little.ms.toFixed(0)} ms, ${much.ms.toFixed(0)} ms`)
      expect(['out', 'deid/residual-identifier', 'dicom/too-many-elements']).toContain(much.end)
      expect(much.leaks).toEqual([])
      expect(much.ms).toBeLessThan(MAX_RATIO * little.ms + NOISE_MS)
    },
  )

  it('is looked through for a hundred times as many IDs that begin alike in a few times as long', async () => {
    const [few, many] = [
      await probing.probe(alikeIdentifiers(14, 256 * KiB)),
      await probing.probe(alikeIdentifiers(1_400, 256 * KiB)),
    ]
    const [little, much] = [few.ends[0]!, many.ends[0]!]
    console.log(`${little.ms.toFixed(0)} ms, ${much.ms.toFixed(0)} ms`)
    // The text is there to be looked through.
    expect([little, much]).toMatchObject([
      { end: 'out', leaks: [], marks: 1 },
      { end: 'out', leaks: [], marks: 1 },
    ])
    expect(much.ms).toBeLessThan(MAX_RATIO * little.ms + NOISE_MS)
  })
})
