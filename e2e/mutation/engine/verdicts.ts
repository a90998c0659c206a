import { setTimeout } from 'node:timers/promises'
import type { Bench } from './judge.ts'
import { noticedBy, trialsFor, UNCOMPILED, UNLOADED } from './judge.ts'
import { mutantsOf } from './draft.ts'
import type { Coverage } from './coverage.ts'
import type { Mutant } from './mutants.ts'
import { drawn } from './random.ts'
import { tableMutants } from './tables.ts'

/** What became of a mutant; `by` undefined: no test noticed it. */
export interface Result {
  readonly mutant: Mutant
  readonly by: string | undefined
}

export type Plan = readonly (readonly [file: RegExp, share: number])[]

const chosen = (bench: Bench, plan: Plan, only: RegExp): Mutant[] =>
  [...bench.sources.values()]
    .filter(({ file }) => only.test(file))
    .toSorted((one, other) => (one.file < other.file ? -1 : 1))
    .flatMap((source) => {
      const { file } = source
      const share = plan.find(([fits]) => fits.test(file))?.[1] ?? 0
      if (share === 0) return []
      const all = file.endsWith('.generated.ts') ? tableMutants(file, bench.base.load(file)) : mutantsOf(source)
      return all.filter(({ key }) => drawn(key) < share)
    })

/** What was stopped ends within this. */
const END_MS = 1000

/** What a mutant leaves behind when nobody waits for it any more says nothing. */
const withoutRejections = async <T>(run: () => Promise<T>): Promise<T> => {
  const before = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', () => undefined)
  try {
    const found = await run()
    await setTimeout(END_MS)
    return found
  } finally {
    process.removeAllListeners('unhandledRejection')
    for (const listener of before) process.on('unhandledRejection', listener)
  }
}

/**
 * What so many of the nearest and fastest tests do not notice counts as not noticed: one mutant may not take as long as all
 * tests do. Of those that are listed fewer tests are asked, only whether they still are what they were.
 */
const [MOST_TESTS, MOST_TESTS_OF_LISTED] = [2000, 400]

/** What is broken: of the modules of a plan those whose name fits; and what is listed as changing nothing. */
export interface Order {
  readonly plan: Plan
  readonly only: RegExp
  readonly listed: ReadonlySet<string>
}

/** Each mutant, one after another, with the first test that notices it. */
export const judged = (bench: Bench, { plan, only, listed }: Order): Promise<Result[]> =>
  withoutRejections(async () => {
    const results: Result[] = []
    for (const mutant of chosen(bench, plan, only)) {
      const most = listed.has(mutant.key) ? MOST_TESTS_OF_LISTED : MOST_TESTS
      results.push({ mutant, by: await noticedBy(mutant, bench, trialsFor(mutant, bench).slice(0, most)) })
    }
    return results
  })

const countBy = (results: readonly Result[], keyOf: (result: Result) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const result of results) counts.set(keyOf(result), (counts.get(keyOf(result)) ?? 0) + 1)
  return counts
}

/** No test had to look at these: that is not what tests are asked about, so each is named. */
const unrunOf = (results: readonly Result[]): readonly string[] =>
  results
    .filter(({ by }) => by === UNCOMPILED || by === UNLOADED)
    .map(({ mutant, by }) => `noticed, because it ${by ?? ''}: ${mutant.key}`)

/** One line for each module, and one for all; then those that no test had to look at. */
export const summary = (results: readonly Result[], listed: ReadonlySet<string>, { trials }: Coverage): string => {
  const unnoticed = results.filter(({ by }) => by === undefined)
  const line = (name: string, all: number, left: number, known: number) =>
    `${String(all).padStart(6)} ${String(all - left).padStart(8)} ${String(known).padStart(7)} ${String(left - known).padStart(5)}  ${name}`
  const fileOf = ({ mutant }: Result) => mutant.file
  const known = unnoticed.filter(({ mutant }) => listed.has(mutant.key))
  const [left, ofList] = [countBy(unnoticed, fileOf), countBy(known, fileOf)]
  const lines = [...countBy(results, fileOf)].map(([file, all]) =>
    line(file, all, left.get(file) ?? 0, ofList.get(file) ?? 0),
  )
  return [
    `mutation: ${trials.length} tests judge`,
    'mutants  noticed  listed  left',
    ...lines,
    line('all', results.length, unnoticed.length, known.length),
    ...unrunOf(results),
  ].join('\n')
}
