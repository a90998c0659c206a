import { performance } from 'node:perf_hooks'
import { numbered } from './source.ts'
import { atLoad, type World } from './world.ts'

/** One test as it is when nothing is broken. */
export interface Trial {
  readonly file: string
  readonly index: number
  readonly name: string
  readonly ms: number
  /** To run its file, up to the first test. */
  readonly msToGather: number
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
  const { probe } = world
  probe.left = MANY
  const atStart = new Uint8Array(numbered.count)
  probe.hits = atStart
  const trials: Trial[] = []
  const startMs = performance.now()
  const cases = await world.casesOf(file)
  const msToGather = performance.now() - startMs
  const toGather = MANY - probe.left
  for (const [index, { name, run }] of cases.entries()) {
    if (STATISTICS.test(name)) continue
    const functions = new Uint8Array(numbered.count)
    probe.hits = functions
    const [start, before] = [performance.now(), probe.left]
    await run()
    const [ms, turns] = [performance.now() - start, toGather + before - probe.left]
    trials.push({ file, index, name, ms, msToGather, turns, functions })
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
    const found = await trialsOf(newWorld(), file).catch((error: unknown) => {
      failing.push(`${file}: ${String(error)}`)
      return []
    })
    trials.push(...found)
  }
  return { trials, atLoad: new Set([...atLoad.keys()].filter((id) => atLoad[id] === 1)), failing }
}
