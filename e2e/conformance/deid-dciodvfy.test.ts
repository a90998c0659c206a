import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askPython, deidentifyFolder, type ReportLine } from './by-command.ts'
import { CORPUS, corpusFiles, needsCorpus } from './corpus.ts'
import { dcentvfy, dciodvfy } from './dciodvfy.ts'
import { BASIC, OPTION_SETS, type OptionSet } from './profiles.ts'

interface Pair {
  readonly source: string
  readonly output: string
}

interface Done {
  readonly lines: readonly ReportLine[]
  readonly pairs: readonly Pair[]
}

const corpus = CORPUS ?? ''
const shown = ({ source }: Pair) => source.slice(corpus.length + 1)

describe.skipIf(CORPUS === undefined)(needsCorpus('real files, de-identified with every set of options'), () => {
  let folder: string
  let known: ReadonlySet<string>
  const done = new Map<OptionSet, Done | undefined>()
  /** What is wrong with a source is asked once. */
  const before = new Map<string, Promise<ReadonlySet<string>>>()

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sealift-corpus-'))
    known = new Set(corpusFiles().map(({ path }) => path))
    for (const [index, set] of OPTION_SETS.entries()) {
      const run = await deidentifyFolder(corpus, join(folder, String(index)), set)
      const lines = run.lines.filter(({ source }) => known.has(source))
      const pairs = lines.flatMap(({ source, output }) =>
        output === undefined ? [] : [{ source, output: join(run.out, output) }],
      )
      done.set(set, run.refused ? undefined : { lines, pairs })
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const errorsOf = (source: string) => {
    const found = before.get(source) ?? dciodvfy(source, folder)
    before.set(source, found)
    return found
  }

  const newErrors = async (pair: Pair): Promise<readonly string[]> => {
    const [old, now] = await Promise.all([errorsOf(pair.source), dciodvfy(pair.output, folder)])
    return [...now].filter((error) => !old.has(error)).map((error) => `${shown(pair)}: ${error}`)
  }

  it.for(OPTION_SETS)('$name: dciodvfy finds no error in an output that the input had not', async (set, { skip }) => {
    const result = done.get(set)
    if (result === undefined) return skip(`awaits ${set.options.join(', ')}: refused with deid/bad-profile`)
    expect(result.pairs.length).toBeGreaterThan(0.9 * known.size)
    const worse = (await Promise.all(result.pairs.map(newErrors))).flat()
    expect(worse).toEqual([])
  })

  it.for(OPTION_SETS)('$name: every file is written or quarantined with a reason', (set, { skip }) => {
    const result = done.get(set)
    if (result === undefined) return skip(`awaits ${set.options.join(', ')}: refused with deid/bad-profile`)
    const { lines, pairs } = result
    const codes = lines.flatMap(({ code }) => code ?? [])
    const reasons = [...new Set(codes)].map((code) => `${codes.filter((other) => other === code).length} ${code}`)
    console.log(`${set.name}: ${known.size} files, ${pairs.length} de-identified; ${reasons.join(', ')}`)
    expect(new Set(lines.map(({ source }) => source))).toEqual(known)
    expect(pairs.length + codes.length).toBe(known.size)
    expect(codes).not.toContain('internal/unexpected')
    expect(pairs.length).toBeGreaterThan(0.9 * known.size)
  })

  it('dcentvfy finds no word of patient, study or series in a set of outputs that differs more than in the inputs', async () => {
    const pairs = done.get(BASIC)?.pairs ?? []
    const sets = new Map<string, Pair[]>()
    for (const pair of pairs) {
      const patient = dirname(dirname(dirname(pair.output)))
      sets.set(patient, [...(sets.get(patient) ?? []), pair])
    }
    const several = [...sets.values()].filter(({ length }) => length > 1)
    expect(several.length).toBeGreaterThan(10)
    const worse: string[] = []
    for (const set of several) {
      const old = await dcentvfy(set.map(({ source }) => source))
      const now = await dcentvfy(set.map(({ output }) => output))
      worse.push(...[...now].filter((error) => !old.has(error)).map((error) => `${shown(set[0]!)} …: ${error}`))
    }
    console.log(`${several.length} sets of ${several.flat().length} instances`)
    expect(worse).toEqual([])
  })

  it('pydicom, dcmtk and gdcm read every output, and alike', () => {
    const pairs = done.get(BASIC)?.pairs ?? []
    const answer = askPython('readers_alike.py', pairs) as { files: number; elements: number; unlike: string[] }
    console.log(JSON.stringify({ ...answer, unlike: answer.unlike.length }))
    expect(answer.unlike).toEqual([])
    expect(answer.files).toBe(pairs.length)
    expect(answer.elements).toBeGreaterThan(10 * pairs.length)
  })

  it('no private attribute, no old UID and no day is in an output, as pydicom sees it', () => {
    const pairs = done.get(BASIC)?.pairs ?? []
    expect(askPython('judge_outputs.py', pairs)).toEqual({ read: pairs.length, wrong: [] })
  })
})
