import { expect, it } from 'vitest'
import { setUp } from './engine/bench.ts'
import { judged, summary } from './engine/verdicts.ts'
import { EQUIVALENT } from './equivalent.ts'
import { PLAN } from './plan.ts'

/** While a module is worked on: only those whose name fits. Nothing is said then of the lists. */
const ONLY = process.env['SEALIFT_MUTATE']
const LIMIT_MS = 19 * 60_000

it('each rule and row that is broken is noticed by a test', { timeout: LIMIT_MS }, async () => {
  const bench = await setUp(process.cwd())
  expect(bench.coverage.failing).toEqual([])
  const results = await judged(bench, PLAN, ONLY === undefined ? /./ : RegExp(ONLY))
  const listed = new Set(Object.keys(EQUIVALENT))
  console.log(summary(results, listed, bench.coverage))
  const unnoticed = results.filter(({ by }) => by === undefined).map(({ mutant }) => mutant.key)
  const left = unnoticed.filter((key) => !listed.has(key))
  expect(left).toEqual([])
  const stale = [...listed].filter((key) => !unnoticed.includes(key))
  if (ONLY === undefined) expect(stale).toEqual([])
})
