import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askPython, deidentifyFolder } from './by-command.ts'
import { OPTION_SETS } from './profiles.ts'

const LEAST_KINDS = 120

interface Planted {
  readonly kind: string
}

interface Leak {
  readonly kind: string
  readonly what: string
  readonly how: string
  readonly where: string
  readonly planted: boolean
}

interface Verdict {
  readonly files: number
  readonly patterns: number
  readonly sizeBytes: number
  readonly leaks: readonly Leak[]
  readonly unaccounted: readonly string[]
  readonly unexpected: readonly string[]
  readonly statuses: Readonly<Record<string, number>>
}

const shown = ({ kind, what, how, where }: Leak) => `${kind}: ${what} as ${how} in ${where}`

/** Every option set in a process of its own, then one judge for all of them. */
async function judged(folder: string): Promise<readonly (Verdict | undefined)[]> {
  const runs = []
  for (const [index, set] of OPTION_SETS.entries()) {
    const run = await deidentifyFolder(join(folder, 'in'), join(folder, `run-${index}`), set)
    runs.push({ set, run })
  }
  const done = runs.filter(({ run }) => !run.refused)
  const asked = done.map(({ set, run: { out, report, said } }) => ({
    ...{ folder, out, report, options: set.options, logs: [said.stdout, said.stderr] },
  }))
  const verdicts = askPython('planted/judge.py', asked) as readonly Verdict[]
  return runs.map((run) => (run.run.refused ? undefined : verdicts[done.indexOf(run)]))
}

describe('identifiers planted in every kind of place, sought by a program that shares nothing with this one', () => {
  let folder: string
  let kinds: readonly Planted[]
  let verdicts: readonly (Verdict | undefined)[]
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sealift-planted-'))
    askPython('planted/make.py', null, [folder])
    kinds = (JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8')) as { files: readonly Planted[] }).files
    verdicts = await judged(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it(`there are at least ${LEAST_KINDS} kinds, and what was planted is found in the source of each`, () => {
    console.log(`${kinds.length} kinds of places`)
    expect(kinds.length).toBeGreaterThanOrEqual(LEAST_KINDS)
    const asked = [{ folder, out: 'in', options: [], logs: [] }]
    const [sources] = askPython('planted/judge.py', asked) as readonly Verdict[]
    const seen = new Set(sources?.leaks.filter(({ planted }) => planted).map(({ kind }) => kind))
    expect(kinds.map(({ kind }) => kind).filter((kind) => !seen.has(kind))).toEqual([])
  })

  it.for(OPTION_SETS)('$name: none is in an output, a name, the report or what was printed', (set, { skip }) => {
    const verdict = verdicts[OPTION_SETS.indexOf(set)]
    if (verdict === undefined) return skip(`awaits ${set.options.join(', ')}: refused with deid/bad-profile`)
    const { files, patterns, sizeBytes, statuses } = verdict
    console.log(`${set.name}: ${patterns} patterns in ${files} files, ${sizeBytes} bytes; ${JSON.stringify(statuses)}`)
    expect(verdict.unaccounted).toEqual([])
    expect(verdict.unexpected).toEqual([])
    expect(verdict.leaks.map(shown)).toEqual([])
  })
})
