import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { desk, filesIn, newProject, sealift } from '../cli/command.ts'
import type { ReportLine } from './by-command.ts'
import { PYTHON } from './corpus.ts'
import { leaksIn } from './hostile/leaks.ts'
import { instance, SECRETS } from './hostile/raw.ts'
import { bombOf, GiB } from './hostile/sizes.ts'

/** All of them in one process. */
const LONGEST_MS = 300_000

describe('archives that no honest program makes', () => {
  const here = desk()
  afterAll(() => here.remove())

  it('are each accounted for by the command line, with a code, and write nothing outside of the folder', async () => {
    const { flags } = await newProject(here)
    const input = here.at('in')
    mkdirSync(input)
    const whole = here.write('whole.dcm', instance())
    const deflated = here.write('deflated.dcm', bombOf(0x7fe00010, 'OW', GiB))
    execFileSync(PYTHON, ['-B', join(import.meta.dirname, 'hostile/archives.py'), input, whole, deflated])
    const before = filesIn(here.at()).size
    const [out, report] = [here.at('deep', 'er', 'out'), here.at('report.json')]
    const start = performance.now()
    const said = await sealift(['deidentify', input, '--out', out, '--report', report, '--jobs', '1', ...flags])
    expect(performance.now() - start).toBeLessThan(LONGEST_MS)
    expect(said.code).toBe(3)
    const { instances } = JSON.parse(readFileSync(report, 'utf8')) as { instances: readonly ReportLine[] }
    const ends = new Map<string, Set<string>>()
    for (const { source, status, code = status } of instances) {
      const name = source.slice(input.length + 1).replace(/\.zip.*$/s, '')
      ends.set(name, (ends.get(name) ?? new Set()).add(code))
    }
    console.log(Object.fromEntries([...ends].map(([name, codes]) => [name, [...codes].join(', ')])))
    expect([...ends.keys()]).toHaveLength(filesIn(input).size)
    expect([...ends].filter(([, codes]) => codes.has('internal/unexpected'))).toEqual([])
    expect([...(ends.get('deflated-bombs') ?? [])]).toEqual(['dicom/inflate-too-large'])
    const written = filesIn(out)
    expect(filesIn(here.at()).size).toBe(before + written.size + 1)
    for (const [path, content] of written) expect([path, leaksIn(content, SECRETS)]).toEqual([path, []])
    expect(said.stderr).not.toMatch(/evil|one\.dcm/)
  })
})
