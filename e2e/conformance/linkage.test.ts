import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestsIn } from '../cli/command.ts'
import { askPython, deidentifyFolder, type Run } from './by-command.ts'
import { BASIC, CLEAN, TCIA } from './profiles.ts'

const CANDIDATES = 1_000_000

const pairsOf = ({ lines, out }: Run) =>
  lines.flatMap(({ source, output }) => (output === undefined ? [] : [{ source, output: join(out, output) }]))

/** Loaded into the command's process: it believes that it runs 400 days later, elsewhere. */
const ANOTHER_DAY = `const real = Date.now; const days = 400 * 86400000
const Original = Date
globalThis.Date = class extends Original {
  constructor(...given) { given.length === 0 ? super(real() + days) : super(...given) }
  static now() { return real() + days }
}`

describe('what belongs together stays together, and nobody else can tell to whom', () => {
  let folder: string
  let input: string
  let run: Run
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sealift-linkage-'))
    input = join(folder, 'in')
    askPython('linkage/make.py', null, [input])
    run = await deidentifyFolder(input, join(folder, 'first'), BASIC)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.for([BASIC, TCIA, CLEAN])('$name: what pointed at an instance points at the same', async (set) => {
    const done = set === BASIC ? run : await deidentifyFolder(input, join(folder, set.name), set)
    expect(done.lines.filter(({ status }) => status !== 'deidentified')).toEqual([])
    const answer = askPython('linkage/references.py', pairsOf(done)) as {
      resolved: Record<string, number>
      wrong: string[]
      gone: Record<string, number>
    }
    console.log(JSON.stringify(answer))
    expect(answer.wrong).toEqual([])
    // Without Clean Structured Content the content of a report goes, PS3.15 E.2, and what it points at with it.
    const content = Object.keys(answer.gone).filter((path) => path.includes('(0040, a730)'))
    expect(Object.keys(answer.gone)).toEqual(set === CLEAN ? [] : content)
    for (const name of ['rtstruct', 'seg', 'gsps', 'sr', 'key'])
      expect(answer.resolved[name], name).toBeGreaterThan(['sr', 'key'].includes(name) ? 6 : 5)
  })

  it('the same bytes on another day, in another project file, with the same secret', async () => {
    const hook = join(folder, 'another-day.cjs')
    writeFileSync(hook, ANOTHER_DAY)
    const env = { NODE_OPTIONS: `--require ${hook}`, TZ: 'Pacific/Kiritimati' }
    const again = await deidentifyFolder(input, join(folder, 'again'), BASIC, { env })
    expect(digestsIn(again.out)).toEqual(digestsIn(run.out))
    const other = await deidentifyFolder(input, join(folder, 'other'), BASIC, { secretByte: 10 })
    const digests = new Set(digestsIn(run.out).values())
    expect([...digestsIn(other.out).values()].filter((digest) => digests.has(digest))).toEqual([])
    expect(other.lines).toHaveLength(run.lines.length)
  })

  it('a million names and IDs without the secret lead to no pseudonym', () => {
    const pairs = pairsOf(run).filter(({ source }) => basename(source) === 'ct-0')
    const answer = askPython('linkage/dictionary.py', { pairs, candidates: CANDIDATES }) as {
      tried: number
      targets: number
      found: string[]
    }
    console.log(JSON.stringify(answer))
    expect(answer.found).toEqual([])
    expect(answer.targets).toBeGreaterThanOrEqual(5)
    expect(answer.tried).toBeGreaterThanOrEqual(10 * CANDIDATES)
  })

  it('and the attacker would have found a plain hash', () => {
    const also = { 'Doe^Jane': `SL-${createHash('sha256').update('Doe^Jane').digest('hex').slice(0, 20)}` }
    const answer = askPython('linkage/dictionary.py', { pairs: [], also, candidates: 10 }) as { found: string[] }
    expect(answer.found).toEqual(['Doe^Jane'])
  })
})
