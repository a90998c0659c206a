import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, openAsBlob, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deidentify } from '../../src/deid/deidentify.ts'
import { BASIC_PROFILE } from '../../src/deid/profile.ts'
import { projectKeys, pseudonymiser, type Pseudonyms } from '../../src/deid/pseudonyms.ts'
import { readDicom } from '../../src/dicom/read.ts'
import { toFailure } from '../../src/errors.ts'

const corpus = process.env['SEALIFT_CORPUS'] ?? ''

interface Done {
  readonly source: string
  readonly output: string
}

interface Quarantined {
  readonly source: string
  readonly code: string
}

const corpusFiles = (): readonly string[] =>
  readFileSync(join(corpus, 'inventory.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => (line.startsWith('"') ? line.slice(1, line.indexOf('"', 1)) : line.slice(0, line.indexOf(','))))
    .map((name) => join(corpus, name))

/** Values, numbers and items differ before and after; the attribute and what is wrong with it must not. */
const normalised = (line: string): string =>
  line
    .replaceAll(/<[^<>/]*>/g, '<>')
    .replaceAll(/= <.*>/g, '= <>')
    .replaceAll(/\[\d+\]/g, '[]')

/** dciodvfy of David Clunie's dicom3tools. It ends with 1 when it has found something. */
const errorsOf = (file: string): Promise<ReadonlySet<string>> =>
  new Promise((resolve) => {
    execFile('dciodvfy', ['-new', file], { maxBuffer: 1 << 26, encoding: 'latin1' }, (_, stdout, stderr) => {
      const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.startsWith('Error'))
      resolve(new Set(lines.map(normalised)))
    })
  })

const dcmdumpReads = (file: string): Promise<boolean> =>
  new Promise((resolve) => {
    execFile('dcmdump', ['-q', '-M', file], { maxBuffer: 1 << 28, encoding: 'latin1' }, (error) => {
      resolve(error === null)
    })
  })

describe.skipIf(corpus === '')('the Basic Profile over a corpus (needs SEALIFT_CORPUS)', () => {
  const done: Done[] = []
  const quarantined: Quarantined[] = []
  let files: readonly string[]
  let folder: string
  let pseudonyms: Pseudonyms

  const one = async (source: string, output: string) => {
    try {
      const { parts } = await deidentify(await readDicom(await openAsBlob(source)), BASIC_PROFILE, pseudonyms)
      writeFileSync(output, new Uint8Array(await new Blob([...parts]).arrayBuffer()))
      done.push({ source, output })
    } catch (thrown) {
      quarantined.push({ source, code: toFailure(thrown).code })
    }
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sealift-corpus-'))
    pseudonyms = await pseudonymiser(await projectKeys(new Uint8Array(32).fill(9)))
    files = corpusFiles()
    for (const [index, source] of files.entries()) await one(source, join(folder, `${index}.dcm`))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('every file is either written or quarantined with a reason', () => {
    const codes = quarantined.map(({ code }) => code)
    const reasons = [...new Set(codes)].map((code) => `${codes.filter((other) => other === code).length} ${code}`)
    console.log(`${files.length} files, ${done.length} de-identified, quarantined: ${reasons.join(', ')}`)
    expect(done.length + quarantined.length).toBe(files.length)
    expect(codes).not.toContain('internal/unexpected')
    expect(done.length).toBeGreaterThan(0.9 * files.length)
  })

  it('dciodvfy finds no error in an output that the input had not', async () => {
    const worse: string[] = []
    for (const { source, output } of done) {
      const [before, after] = await Promise.all([errorsOf(source), errorsOf(output)])
      for (const error of after) if (!before.has(error)) worse.push(`${source.slice(corpus.length)}: ${error}`)
    }
    expect(worse).toEqual([])
  })

  it('pydicom reads every output whole, and no private attribute and no old UID is in it', () => {
    const script = join(import.meta.dirname, 'judge_outputs.py')
    const input = JSON.stringify(done)
    const answer = execFileSync('/usr/bin/python3', [script], { input, maxBuffer: 1 << 26 })
    expect(JSON.parse(answer.toString())).toEqual({ read: done.length, wrong: [] })
  })

  it('dcmdump reads every output that it reads the input of', async () => {
    const unread: string[] = []
    for (const { source, output } of done) {
      if (!(await dcmdumpReads(output)) && (await dcmdumpReads(source))) unread.push(source.slice(corpus.length))
    }
    expect(unread).toEqual([])
  })
})
