import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FailureCode } from '../../src/errors.ts'
import { askPython } from './by-command.ts'
import { CORPUS, corpusFiles, needsCorpus } from './corpus.ts'
import { fileOf, type Contender, type Sources } from './side-by-side/contender.ts'
import { gdcmanon } from './side-by-side/gdcmanon.ts'
import { dcmjs, umessen } from './side-by-side/javascript.ts'
import { judge, keyOf, writtenOf, type Done, type Score } from './side-by-side/judged.ts'
import { pydicom } from './side-by-side/pydicom.ts'
import { sealift } from './side-by-side/sealift.ts'
import { leaksPerThousand, MEASURES, tableOf } from './side-by-side/table.ts'

/** Five programs and their judges take some four minutes on two cores that have no other work. */
const BUSY_MS = 1_500_000

/** Why Sealift may refuse a real file that another program takes: what is not an instance, not whole, or of no known size. */
const LAWFUL: readonly FailureCode[] = [
  'deid/dicomdir',
  'deid/no-sop-class',
  'deid/no-instance-uid',
  'deid/unreadable-measures',
  'dicom/truncated',
  'dicom/no-data-set',
]

const each = (score: Score): readonly Done[] => [score.planted, score.corpus]

describe.skipIf(CORPUS === undefined)(needsCorpus('the same files through other programs, judged by the same'), () => {
  let folder: string
  let scores: readonly Score[]
  let [ours, others]: [Score | undefined, readonly Score[]] = [undefined, []]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sealift-side-'))
    askPython('planted/make.py', null, [folder])
    const planted: Sources = {
      folder: join(folder, 'in'),
      files: keyOf(folder).files.map(({ path }) => join(folder, path)),
    }
    const corpus: Sources = { folder: CORPUS ?? '', files: corpusFiles().map(({ path }) => path) }
    const contenders: readonly Contender[] = [sealift(), gdcmanon(), pydicom(), umessen(), dcmjs()]
    const runs = []
    for (const [index, contender] of contenders.entries()) {
      const run = async (sources: Sources, name: string): Promise<Done> => {
        const to = join(folder, `${index}-${name}`)
        return { sources, to, outcomes: await contender.deidentify(sources, to) }
      }
      runs.push({ contender, planted: await run(planted, 'planted'), corpus: await run(corpus, 'corpus') })
    }
    scores = await judge(folder, runs)
    ;[ours, ...others] = scores
    console.log(`${new Date().toISOString().slice(0, 10)}, planted + corpus\n\n${tableOf(scores)}`)
  }, BUSY_MS)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('each source is written or refused by each program', () => {
    for (const done of scores.flatMap(each)) {
      expect(new Set(done.outcomes.map(({ source }) => fileOf(source)))).toEqual(new Set(done.sources.files))
      expect(writtenOf(done).size).toBeGreaterThan(done.sources.files.length / 2)
    }
  })

  it('most have pixels that were compared, and some program did not pass them on as they were', () => {
    for (const score of scores) expect(score.compared).toBeGreaterThan(score.kinds)
    expect(others.some(({ pixels }) => pixels.length > 0)).toBe(true)
  })

  it('nothing planted leaks from Sealift, and something from every other program', () => {
    expect(ours && [...ours.leaking]).toEqual([])
    expect(ours?.identifiers).toBe(0)
    for (const other of others) expect(leaksPerThousand(other)).toBeGreaterThan(0)
  })

  it.for(Object.keys(MEASURES))('%s: Sealift is ahead, or is at zero with others', (name) => {
    const of = (score: Score) => MEASURES[name]?.(score) ?? Infinity
    const own = ours === undefined ? Infinity : of(ours)
    const ahead = others.filter((other) => own < of(other) || own === 0)
    expect(ahead.map(({ contender }) => contender.name)).toEqual(others.map(({ contender }) => contender.name))
  })

  it('it is not ahead by refusing: what others take of the real files, it takes, unless it is no whole instance', () => {
    if (ours === undefined) throw new Error('There is no score of it.')
    const why = new Map(ours.corpus.outcomes.map((outcome) => [fileOf(outcome.source), outcome.why ?? '']))
    const mine = writtenOf(ours.corpus)
    for (const { contender, corpus } of others) {
      const more = [...writtenOf(corpus)].filter((source) => !mine.has(source)).map((source) => why.get(source))
      console.log(
        `${contender.name}: ${writtenOf(corpus).size} of the corpus, Sealift ${mine.size}; more: ${more.join(', ')}`,
      )
      expect(more.filter((code) => !LAWFUL.some((lawful) => lawful === code))).toEqual([])
    }
  })
})
