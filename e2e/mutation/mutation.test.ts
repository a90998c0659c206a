import { beforeAll, expect, it } from 'vitest'
import { setUp } from './engine/bench.ts'
import type { Bench } from './engine/judge.ts'
import { judged, summary, type Plan } from './engine/verdicts.ts'
import { EQUIVALENT } from './equivalent.ts'
import { PARTS } from './plan.ts'

/** While a module is worked on: only those whose name fits, and what is listed of them. */
const ONLY = RegExp(process.env['SEALIFT_MUTATE'] ?? '.')
const LIMIT_MS = 40 * 60_000

const listed = new Set(Object.keys(EQUIVALENT))
const fileOf = (key: string): string => key.slice(0, key.indexOf(' | '))
const isPlanned = (plan: Plan, file: string): boolean => plan.some(([fits]) => fits.test(file))

let bench: Bench
beforeAll(async () => {
  bench = await setUp(process.cwd())
}, LIMIT_MS)

it('begins with tests that pass', () => {
  expect(bench.coverage.failing).toEqual([])
})

it.each(Object.entries(PARTS))(
  'what is broken of the %s is noticed by a test',
  { timeout: LIMIT_MS },
  async (name, plan) => {
    const results = await judged(bench, { plan, only: ONLY, listed })
    console.log(`${name}\n${summary(results, listed, bench.coverage)}`)
    const unnoticed = results.filter(({ by }) => by === undefined).map(({ mutant }) => mutant.key)
    const left = unnoticed.filter((key) => !listed.has(key))
    const isJudged = (file: string): boolean => ONLY.test(file) && isPlanned(plan, file)
    const stale = [...listed].filter((key) => isJudged(fileOf(key)) && !unnoticed.includes(key))
    expect({ left, stale }).toEqual({ left: [], stale: [] })
  },
)

it('says of no module that is not broken what changes nothing in it', () => {
  const plans = Object.values(PARTS)
  expect([...listed].filter((key) => !plans.some((plan) => isPlanned(plan, fileOf(key))))).toEqual([])
})
