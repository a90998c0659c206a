import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askPython } from '../by-command.ts'
import { dciodvfy } from '../dciodvfy.ts'
import { fileOf, type Contender, type Outcome, type Sources } from './contender.ts'

/** What a contender made of one set of sources. */
export interface Done {
  readonly sources: Sources
  readonly to: string
  readonly outcomes: readonly Outcome[]
}

/** Sources of which something was written. */
export const writtenOf = ({ outcomes }: Done): ReadonlySet<string> =>
  new Set(outcomes.flatMap(({ source, output }) => (output === undefined ? [] : [fileOf(source)])))

interface Pair {
  readonly source: string
  readonly output: string
}

/** What was made of an archive has no file to be compared with. */
const pairsOf = ({ outcomes, to }: Done): readonly Pair[] =>
  outcomes.flatMap(({ source, output }) =>
    output === undefined || source !== fileOf(source) ? [] : [{ source, output: join(to, 'out', output) }],
  )

interface Leak {
  readonly kind: string
  readonly planted: boolean
}

/** Every contender is heard in the words of our report. Only outputs and their names are searched, not what was printed. */
function leaksIn(folder: string, all: readonly Done[]): readonly (readonly Leak[])[] {
  const asked = all.map(({ outcomes, to }) => {
    const report = join(to, 'outcomes.json')
    const lines = outcomes.map(({ source, output }) =>
      output === undefined ? { source, status: 'quarantined' } : { source, output, status: 'deidentified' },
    )
    writeFileSync(report, JSON.stringify({ instances: lines }))
    return { folder, out: join(to, 'out'), report, options: [], logs: [] }
  })
  return (askPython('planted/judge.py', asked) as { leaks: readonly Leak[] }[]).map(({ leaks }) => leaks)
}

/** What dciodvfy says of a source at which it stopped: of what that lacked it knows nothing. */
const UNREAD = ['read failed', 'Tags out of order']

/** Errors of outputs that their sources had not. What is wrong with a source is asked once; one that is not read is no measure. */
function newErrorsIn(folder: string): (pairs: readonly Pair[]) => Promise<readonly string[]> {
  const before = new Map<string, Promise<ReadonlySet<string>>>()
  const errorsOf = (source: string) => {
    const found = before.get(source) ?? dciodvfy(source, folder)
    before.set(source, found)
    return found
  }
  const ofPair = async ({ source, output }: Pair) => {
    const [old, now] = await Promise.all([errorsOf(source), dciodvfy(output, folder)])
    if ([...old].some((error) => UNREAD.some((words) => error.includes(words)))) return []
    return [...now].filter((error) => !old.has(error)).map((error) => `${source}: ${error}`)
  }
  return async (pairs) => (await Promise.all(pairs.map(ofPair))).flat()
}

interface Readings {
  /** By which readers. */
  readonly unreadable: Readonly<Record<string, readonly string[]>>
  /** How many sources had pixels. */
  readonly compared: number
  readonly pixels: readonly string[]
  readonly samples: readonly string[]
}

export interface Score extends Readings {
  readonly contender: Contender
  readonly planted: Done
  readonly corpus: Done
  /** Kinds of places of which a file came out, and those of them of which something planted was in it. */
  readonly kinds: number
  readonly leaking: ReadonlySet<string>
  /** Of these people, planted for the kind or in the instance around it. */
  readonly identifiers: number
  readonly newErrors: readonly string[]
}

type Run = Pick<Score, 'contender' | 'planted' | 'corpus'>

interface Key {
  readonly files: readonly { readonly path: string; readonly kind: string }[]
}

export const keyOf = (folder: string): Key => JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8')) as Key

/** One judge for all, one after the other: `folder` holds what was planted. */
export async function judge(folder: string, runs: readonly Run[]): Promise<readonly Score[]> {
  const leaks = leaksIn(
    folder,
    runs.map(({ planted }) => planted),
  )
  const newErrors = newErrorsIn(folder)
  const scores: Score[] = []
  for (const [index, run] of runs.entries()) {
    const pairs = [...pairsOf(run.planted), ...pairsOf(run.corpus)]
    const found = leaks[index] ?? []
    scores.push({
      ...run,
      ...(askPython('side-by-side/judge.py', pairs) as Readings),
      kinds: writtenOf(run.planted).size,
      leaking: new Set(found.filter(({ planted }) => planted).map(({ kind }) => kind)),
      identifiers: found.length,
      newErrors: await newErrors(pairs),
    })
  }
  return scores
}
