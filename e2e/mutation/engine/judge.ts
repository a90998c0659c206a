import { compile, type Body } from './compile.ts'
import type { Coverage, Trial } from './coverage.ts'
import type { Mutant } from './mutants.ts'
import { Endless } from './probe.ts'
import { reachOf, type Reachable } from './references.ts'
import type { Source } from './source.ts'
import { World, type Library } from './world.ts'

/** Beyond this a loop is taken to have no end, and a test that waits to wait for ever. */
const turnsAllowed = ({ turns }: Trial): number => 20 * turns + 200_000
const msAllowed = ({ ms, msToGather }: Trial): number => 5 * (ms + msToGather) + 5_000
/** One that waits does no work: of each second in which this program ran one is counted, of a time when it was stopped none. */
const WAIT_MS = 1000
const waitsAllowed = ({ ms, msToGather }: Trial): number => (20 * (ms + msToGather)) / WAIT_MS + 20

export interface Bench {
  readonly library: Library
  readonly base: World
  readonly sources: ReadonlyMap<string, Source>
  readonly coverage: Coverage
  readonly reachable: Reachable
  /** Of each module all that must run anew when it is broken. */
  readonly dependents: ReadonlyMap<string, ReadonlySet<string>>
  /** By how many imports a test file is away from a module. */
  readonly distance: (test: string, file: string) => number
}

/** Tests that take seconds judge only what they are tests of. */
const SLOW =
  /every pair of them|no row can be deleted|looked at row by row|stopped by the residual scan|is needed by nothing/

/** No test takes as long. */
const OWN_FIRST_MS = 1e6

/**
 * The tests that may notice: those that run what was changed, or what holds its value. Its own first, then the nearest and
 * fastest.
 */
export const trialsFor = ({ file, owner, functionId }: Mutant, bench: Bench): Trial[] => {
  const { coverage, reachable } = bench
  const isAtLoad = functionId === undefined || coverage.atLoad.has(functionId)
  const reach = isAtLoad ? reachOf(file, owner.split(', ')[0] ?? '', reachable) : undefined
  const isOwn = (test: string): boolean => test.startsWith(file.replace(/ts$/, ''))
  const rank = (trial: Trial) => trial.ms + (isOwn(trial.file) ? -OWN_FIRST_MS : 3 * bench.distance(trial.file, file))
  return coverage.trials
    .filter((trial) => {
      if (bench.distance(trial.file, file) > (SLOW.test(trial.name) ? 1 : Infinity)) return false
      if (functionId !== undefined && trial.functions[functionId] === 1) return true
      if (reach === undefined) return false
      return reach.files.has(trial.file) || [...reach.functions].some((id) => trial.functions[id] === 1)
    })
    .toSorted((one, other) => rank(one) - rank(other))
}

/** Of what was broken and all that runs anew, and of what it has in common with the others. */
const allow = (world: World, { base }: Bench, turns: number, forMs?: number): void => {
  for (const { probe } of [world, base]) probe.allow(turns, forMs)
}

const stop = (world: World, { base }: Bench): void => {
  world.probe.stop()
  base.probe.allow(Infinity)
}

const within = async (run: () => unknown, trial: Trial): Promise<void> => {
  let timer: ReturnType<typeof setInterval> | undefined
  let left = waitsAllowed(trial)
  const late = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      left -= 1
      if (left < 0) reject(new Endless())
    }, WAIT_MS)
  })
  try {
    await Promise.race([run(), late])
  } finally {
    clearInterval(timer)
  }
}

/** What notices a mutant that no test can run. */
export const [UNCOMPILED, UNLOADED] = ['does not compile', 'does not load']
const TURNS_OF_LOADING = 1e7

type Broken = { readonly world: World } | { readonly unrun: string }

/** The program with the mutant in it. What cannot be compiled or loaded is noticed by whoever starts it. */
const broken = ({ file, edit, change }: Mutant, source: Source, bench: Bench): Broken => {
  let body: Body | undefined
  try {
    body = edit === undefined ? undefined : compile(source, edit)
  } catch {
    return { unrun: UNCOMPILED }
  }
  const anew = bench.dependents.get(file) ?? new Set<string>()
  const world = new World(bench.library, { world: bench.base, anew }, { file, body, change })
  allow(world, bench, TURNS_OF_LOADING)
  try {
    world.load(file)
    return { world }
  } catch {
    return { unrun: UNLOADED }
  } finally {
    stop(world, bench)
  }
}

/** The first test that notices; undefined: none does. */
export const noticedBy = async (
  mutant: Mutant,
  bench: Bench,
  trials: readonly Trial[],
): Promise<string | undefined> => {
  const source = bench.sources.get(mutant.file)
  if (source === undefined) return 'no such module'
  const started = broken(mutant, source, bench)
  if ('unrun' in started) return started.unrun
  const { world } = started
  try {
    return await firstToNotice(world, bench, trials)
  } finally {
    // What goes on though nobody waits for it any more would take time and memory from those that come after it.
    stop(world, bench)
  }
}

const firstToNotice = async (world: World, bench: Bench, trials: readonly Trial[]): Promise<string | undefined> => {
  const cases = new Map<string, Awaited<ReturnType<World['casesOf']>>>()
  for (const trial of trials) {
    allow(world, bench, turnsAllowed(trial), msAllowed(trial))
    try {
      await within(async () => {
        const gathered = cases.get(trial.file) ?? (await world.casesOf(trial.file))
        cases.set(trial.file, gathered)
        await gathered[trial.index]?.run()
      }, trial)
    } catch {
      return `${trial.file}: ${trial.name}`
    }
  }
  return undefined
}
