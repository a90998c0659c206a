import { expect, it } from 'vitest'
import { setUp } from './engine/bench.ts'
import { judged, summary } from './engine/verdicts.ts'
import { EQUIVALENT } from './equivalent.ts'
import { PLAN } from './plan.ts'

/** While a module is worked on: only those whose name fits, and what is listed of them. */
const ONLY = RegExp(process.env['SEALIFT_MUTATE'] ?? '.')
const LIMIT_MS = 40 * 60_000

it('each rule and row that is broken is noticed by a test', { timeout: LIMIT_MS }, async () => {
  const bench = await setUp(process.cwd())
  expect(bench.coverage.failing).toEqual([])
  const listed = new Set(Object.keys(EQUIVALENT))
  const results = await judged(bench, { plan: PLAN, only: ONLY, listed })
  console.log(summary(results, listed, bench.coverage))
  const unnoticed = results.filter(({ by }) => by === undefined).map(({ mutant }) => mutant.key)
  const left = unnoticed.filter((key) => !listed.has(key))
  expect(left).toEqual([])
  const isJudged = (key: string): boolean => ONLY.test(key.slice(0, key.indexOf(' | ')))
  const stale = [...listed].filter((key) => isJudged(key) && !unnoticed.includes(key))
  expect(stale).toEqual([])
})
