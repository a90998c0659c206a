import { performance } from 'node:perf_hooks'
import { probe } from './compile.ts'
import { numbered } from './source.ts'
import { atLoad, type World } from './world.ts'

/** One test as it is when nothing is broken. */
export interface Trial {
  readonly file: string
  readonly index: number
  readonly name: string
  readonly ms: number
  readonly turns: number
  /** By the number of a function, whether it runs. */
  readonly functions: Uint8Array
}

export interface Coverage {
  readonly trials: readonly Trial[]
  /** Functions that run while modules are loaded. */
  readonly atLoad: ReadonlySet<number>
  /** Tests that fail though nothing is broken. */
  readonly failing: readonly string[]
}

const MANY = 1e15

/** Seconds of the same again and again, which show what no single mutant is about. */
const STATISTICS = /hundred thousand|chi-squared/

/**
 * The tests of a file, one after another in one world. What a test finds in a cache it is not seen to run, so a function
 * that one test alone ran is taken to be run by those after it as well.
 */
const trialsOf = async (world: World, file: string): Promise<Trial[]> => {
  const atStart = new Uint8Array(numbered.count)
  probe.hits = atStart
  const trials: Trial[] = []
  const cases = await world.casesOf(file)
  const toGather = MANY - probe.left
  for (const [index, { name, run }] of cases.entries()) {
    if (STATISTICS.test(name)) continue
    const functions = new Uint8Array(numbered.count)
    probe.hits = functions
    const [start, before] = [performance.now(), probe.left]
    await run()
    trials.push({ file, index, name, ms: performance.now() - start, turns: toGather + before - probe.left, functions })
  }
  for (const [id, isRun] of atStart.entries()) {
    const first = trials.findIndex(({ functions }) => functions[id] === 1)
    const isAlone = first >= 0 && !trials.some(({ functions }, index) => index > first && functions[id] === 1)
    for (const [index, { functions }] of trials.entries())
      if (isRun === 1 || (isAlone && index > first)) functions[id] = 1
  }
  return trials
}

/** What each test runs. */
export const coverageOf = async (files: readonly string[], newWorld: () => World): Promise<Coverage> => {
  const trials: Trial[] = []
  const failing: string[] = []
  for (const file of files) {
    probe.left = MANY
    const found = await trialsOf(newWorld(), file).catch((error: unknown) => {
      failing.push(`${file}: ${String(error)}`)
      return []
    })
    trials.push(...found)
  }
  probe.hits = new Uint8Array(0)
  return { trials, atLoad: new Set([...atLoad.keys()].filter((id) => atLoad[id] === 1)), failing }
}
