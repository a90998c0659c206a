import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askPython, deidentifyFolder } from './by-command.ts'
import { BASIC, TCIA, type OptionSet } from './profiles.ts'

/** A folder with `in/` and `key.db` of MIDI-B itself; see midi_b/README.md. */
const REAL = process.env['SEALIFT_MIDIB'] ?? ''

/** The best that was published: arXiv 2507.23608. */
const OVERALL = 0.9993
const LEAKS = ['text_removed', 'uid_changed', 'date_shifted', 'patid_consistent', 'uid_consistent'] as const
const WHOLE = [...LEAKS, 'pixels_retained'] as const
const ALL = [...WHOLE, 'tag_retained', 'text_notnull', 'text_retained'] as const

interface Score {
  readonly scores: Readonly<Partial<Record<string, readonly [passed: number, all: number]>>>
  readonly failed: readonly string[]
  readonly unanswered: number
}

const share = ([passed, all]: readonly [number, number]): number => passed / all
const sum = ({ scores }: Score): readonly [number, number] =>
  Object.values(scores).reduce<[number, number]>(([a, b], [c, d] = [0, 0]) => [a + c, b + d], [0, 0])

const print = (name: string, score: Score): void => {
  const lines = [...Object.entries(score.scores), ['overall', sum(score)] as const].map(
    ([action, [passed, all] = [0, 0]]) =>
      `  ${action.padEnd(17)} ${passed} of ${all} ${(100 * (passed / all)).toFixed(2)} %`,
  )
  console.log([`${name}, ${score.unanswered} unanswered`, ...lines].join('\n'))
}

describe('ten checks of MIDI-B', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealift-midi-b-'))
    askPython('midi_b/make.py', null, [folder])
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const judged = async (set: OptionSet, at = folder): Promise<Score | undefined> => {
    const run = await deidentifyFolder(join(at, 'in'), join(folder, set.name), set)
    if (run.refused) return undefined
    const written = run.lines.flatMap(({ source, output }) => (output === undefined ? [] : [{ source, output }]))
    const pairs = written.map(({ source, output }) => ({ source, output: join(run.out, output) }))
    const score = askPython('midi_b/judge.py', { key: join(at, 'key.db'), pairs }) as Score
    print(`${set.name}, ${pairs.length} of ${run.lines.length} instances`, score)
    return score
  }

  it('the Basic Profile leaks nothing and changes no pixel', async () => {
    const score = await judged(BASIC)
    for (const action of WHOLE) expect(share(score?.scores[action] ?? [0, 1]), action).toBe(1)
  })

  it('the options of TCIA keep what the key wants kept as well', async ({ skip }) => {
    const score = await judged(TCIA)
    if (score === undefined) return skip(`awaits ${TCIA.options.join(', ')}: refused with deid/bad-profile`)
    expect(score.unanswered).toBe(0)
    for (const action of ALL) expect(score.scores[action]?.[1], action).toBeGreaterThan(100)
    for (const action of WHOLE) expect(share(score.scores[action] ?? [0, 1]), action).toBe(1)
    expect(share(sum(score)), score.failed.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(OVERALL)
  })

  it('the judge finds each leak in what was not de-identified', async () => {
    const run = await deidentifyFolder(join(folder, 'in'), join(folder, 'sources'), BASIC)
    const pairs = run.lines.map(({ source }) => ({ source, output: source }))
    const { scores } = askPython('midi_b/judge.py', { key: join(folder, 'key.db'), pairs }) as Score
    for (const action of LEAKS) expect(share(scores[action] ?? [1, 1]), action).toBe(0)
    expect(share(scores['pixels_retained'] ?? [0, 1])).toBe(1)
  })

  it.skipIf(REAL === '')('MIDI-B itself (needs SEALIFT_MIDIB)', async () => {
    const score = await judged({ ...TCIA, name: 'MIDI-B' }, REAL)
    for (const action of WHOLE) expect(share(score?.scores[action] ?? [0, 1]), action).toBe(1)
    expect(share(sum(score!)), score!.failed.slice(0, 50).join('\n')).toBeGreaterThanOrEqual(OVERALL)
  })
})
