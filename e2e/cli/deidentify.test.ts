import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textElement } from '../../src/dicom/elements.ts'
import { CORPUS, corpusFiles, needsCorpus } from '../conformance/corpus.ts'
import { instanceOf } from '../stand/instances.ts'
import { desk, digestsIn, filesIn, newProject, sealift } from './command.ts'
import { EMPTY_ARCHIVE } from './sent.ts'

const NAME = 'Grantchester^Lucinda'
const here = desk()
let flags: readonly string[]
beforeAll(async () => {
  ;({ flags } = await newProject(here))
})
afterAll(() => here.remove())

interface Line {
  readonly source: string
  readonly output?: string
  readonly status: string
  readonly code?: string
  readonly changes?: Readonly<Record<string, number>>
}
const reportAt = (path: string) =>
  JSON.parse(readFileSync(path, 'utf8')) as { format: string; note: string; instances: readonly Line[] }

const deidentify = async (input: readonly string[], name: string) => {
  const [out, report] = [here.at(`${name}-out`), here.at(`${name}.json`)]
  const said = await sealift(['deidentify', ...input, '--out', out, '--report', report, ...flags])
  return { said, out, report }
}

const instance = (patientId = 'P-1', more: Parameters<typeof instanceOf>[0]['more'] = []) =>
  instanceOf({ patientName: NAME, patientId, more })

describe('deidentify', () => {
  it('writes every instance under its pseudonyms, and names every input once: 0', async () => {
    const input = here.at('good', 'deep', NAME)
    mkdirSync(input, { recursive: true })
    const bytes = await instance()
    writeFileSync(join(input, 'one'), bytes)
    writeFileSync(join(input, 'the same again'), bytes)
    writeFileSync(here.at('good', 'two.dcm'), await instance('P-2'))
    writeFileSync(here.at('good', 'letter.txt'), 'Dear Dr. Grantchester')
    const { said, out, report } = await deidentify([here.at('good')], 'good')
    expect(said).toMatchObject({ code: 0, stderr: '', stdout: '3 deidentified, 0 quarantined, 1 skipped\n' })
    const { format, note, instances } = reportAt(report)
    expect({ format, note }).toEqual({
      format: 'sealift-report/1',
      note: expect.stringContaining('stays on this computer') as unknown,
    })
    expect(instances.map(({ source }) => source).sort()).toEqual(
      [...filesIn(here.at('good')).keys()].map((path) => here.at('good', path)),
    )
    const written = filesIn(out)
    expect(instances.flatMap(({ output }) => output ?? []).sort()).toEqual([...written.keys()])
    expect(instances.filter(({ changes }) => (changes?.['D'] ?? 0) > 0)).toHaveLength(3)
    for (const [path, content] of written) {
      expect(path).not.toMatch(/Grantchester|P-1|P-2/)
      expect(content.toString('latin1')).not.toMatch(/Grantchester|Lucinda/)
    }
  })

  it('quarantines what it cannot make safe, says why in one line, and does the rest: 3', async () => {
    const input = here.at('mixed')
    mkdirSync(input)
    writeFileSync(join(input, 'good.dcm'), await instance())
    writeFileSync(join(input, 'cut.dcm'), (await instance()).subarray(0, 700))
    writeFileSync(join(input, 'document.dcm'), await instance('P-1', [textElement(0x00420011, 'OB', 'x')]))
    const { said, out, report } = await deidentify([input], 'mixed')
    expect(said).toMatchObject({ code: 3, stdout: '1 deidentified, 2 quarantined, 0 skipped\n' })
    expect(said.errors).toEqual([
      expect.stringMatching(/^deid\/encapsulated-document: \w.*$/),
      expect.stringMatching(/^dicom\/truncated: \w.*$/),
    ])
    expect(said.stderr).not.toContain(NAME)
    const { instances } = reportAt(report)
    const of = (wanted: string) => instances.filter(({ status }) => status === wanted)
    expect(of('quarantined').map(({ code }) => code)).toEqual(['dicom/truncated', 'deid/encapsulated-document'])
    expect([...filesIn(out).keys()]).toEqual([of('deidentified')[0]?.output])
  })

  it('writes nothing outside of its folder, whatever the project lets stand', async () => {
    const keys = here.at('keeping')
    const profile = here.write(
      'keeping.json',
      JSON.stringify({ edition: '2026d', options: ['rtnUIDs'], siteRules: [{ path: '00100020', action: 'K' }] }),
    )
    await sealift(['keygen', '--out', keys])
    await sealift(['project', '--out', keys, '--recipient', join(keys, 'public.pem'), '--profile', profile])
    const input = here.write('escaping.dcm', await instance('../../../escaped'))
    const [out, report] = [here.at('a', 'b', 'inside'), here.at('escaping.json')]
    const own = ['--project', join(keys, 'project.json'), '--secret', join(keys, 'secret.json')]
    const said = await sealift(['deidentify', input, '--out', out, '--report', report, ...own])
    expect(said).toMatchObject({ code: 0 })
    expect([...filesIn(here.at('a')).keys()]).toEqual([
      join('b', 'inside', reportAt(report).instances[0]?.output ?? 'none'),
    ])
  })

  it('looks into archives: each entry is an input', async () => {
    mkdirSync(here.at('packed'))
    writeFileSync(here.at('a.dcm'), await instance())
    writeFileSync(here.at('b.dcm'), (await instance()).subarray(0, 700))
    execFileSync('/usr/bin/python3', [
      '-m',
      'zipfile',
      '-c',
      here.at('packed', 'cd.zip'),
      here.at('a.dcm'),
      here.at('b.dcm'),
    ])
    writeFileSync(here.at('packed', 'empty.zip'), EMPTY_ARCHIVE)
    writeFileSync(here.at('packed', 'broken.zip'), readFileSync(here.at('packed', 'cd.zip')).subarray(0, 900))
    const { said, report } = await deidentify([here.at('packed')], 'packed')
    expect(said.code).toBe(3)
    expect(
      reportAt(report).instances.map(({ source, status }) => [source.slice(here.at('packed').length + 1), status]),
    ).toEqual([
      ['broken.zip', 'quarantined'],
      ['cd.zip!a.dcm#0', 'deidentified'],
      ['cd.zip!b.dcm#1', 'quarantined'],
      ['empty.zip', 'skipped'],
    ])
  })

  it('gives the same output again, and no file of it twice in pieces', async () => {
    const input = here.write('again.dcm', await instance())
    const first = await deidentify([input], 'first')
    const second = await deidentify([input], 'second')
    expect(digestsIn(first.out)).toEqual(digestsIn(second.out))
    expect([...filesIn(first.out).keys()].filter((path) => path.endsWith('.part'))).toEqual([])
  })

  it('does not take its own output for input', async () => {
    const input = here.at('within')
    mkdirSync(input)
    writeFileSync(join(input, 'one.dcm'), await instance())
    const args = ['deidentify', '.', '--out', 'a-out', '--report', here.at('within.json'), ...flags]
    for (let time = 0; time < 2; time += 1)
      expect(await sealift(args, { cwd: input })).toMatchObject({
        code: 0,
        stdout: '1 deidentified, 0 quarantined, 0 skipped\n',
      })
    expect(reportAt(here.at('within.json')).instances.map(({ source }) => source)).toEqual(['one.dcm'])
  })

  it('follows a link to a file, and names a link that leads to none', async () => {
    const input = here.at('links')
    mkdirSync(input)
    writeFileSync(here.at('target.dcm'), await instance())
    symlinkSync(here.at('target.dcm'), join(input, 'file'))
    symlinkSync(here.at(), join(input, 'folder'))
    symlinkSync(here.at('nowhere'), join(input, 'nothing'))
    const { said, report } = await deidentify([input], 'links')
    expect(said).toMatchObject({ code: 3, stdout: '1 deidentified, 2 quarantined, 0 skipped\n' })
    expect(said.errors).toEqual([expect.stringMatching(/^bytes\/source-unreadable: \w.* \(2 ×\)$/)])
    expect(reportAt(report).instances.map(({ code }) => code)).toEqual([
      undefined,
      'bytes/source-unreadable',
      'bytes/source-unreadable',
    ])
  })

  it('is quiet about a large file, too', async () => {
    const large = here.write(
      'large.dcm',
      await instanceOf({ patientName: NAME, patientId: 'P-1', pixelBytes: 5 * 1024 * 1024 }),
    )
    const { said } = await deidentify([large], 'large')
    expect(said).toMatchObject({ code: 0, stderr: '' })
  })

  it.each([
    ['a folder that is not there', () => [here.at('nowhere'), ...flags], 'bytes/source-unreadable'],
    [
      'a project that was changed',
      () => [here.at(), '--project', changedProject(), ...flags.slice(2)],
      'crypto/bad-signature',
    ],
    [
      'the secret of another project',
      () => [here.at(), ...flags.slice(0, 2), '--secret', here.at('other', 'secret.json')],
      'seal/bad-secret',
    ],
  ])('%s: 1, in one line', async (_, args, failure) => {
    await newProject(here, 'other')
    const { code, stdout, errors } = await sealift(['deidentify', ...args(), '--out', here.at('never')])
    expect({ code, stdout, errors }).toEqual({
      code: 1,
      stdout: '',
      errors: [expect.stringMatching(new RegExp(`^${failure}: \\w`))],
    })
  })

  const changedProject = () => {
    const text = readFileSync(flags[1] ?? '', 'utf8')
    return here.write('changed.json', text.replace('Research project', 'Research projekt'))
  }
})

describe.skipIf(CORPUS === undefined)(needsCorpus('real files'), () => {
  it('are all accounted for: in = out + quarantined + skipped', { timeout: 300_000 }, async () => {
    const folder = CORPUS ?? ''
    const { said, out, report } = await deidentify([folder], 'corpus')
    const { instances } = reportAt(report)
    const count = (status: string) => instances.filter((line) => line.status === status).length
    expect(said.code).toBe(3)
    const sources = instances.map(({ source }) => source.replace(/!.*$/, ''))
    expect(new Set(sources)).toEqual(new Set([...filesIn(folder).keys()].map((path) => join(folder, path))))
    expect(new Set(instances.map(({ source }) => source)).size).toBe(instances.length)
    expect(count('deidentified') + count('quarantined') + count('skipped')).toBe(instances.length)
    expect(filesIn(out).size).toBe(count('deidentified'))
    console.log(said.stdout.trim())
    expect(count('deidentified')).toBeGreaterThan(0.8 * corpusFiles().length)
    expect(instances.filter(({ code }) => code === 'internal/unexpected')).toEqual([])
  })
})
