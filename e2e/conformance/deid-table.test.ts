import { execFileSync } from 'node:child_process'
import { mkdtempSync, openAsBlob, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deidentify } from '../../src/deid/deidentify.ts'
import { BASIC_PROFILE } from '../../src/deid/profile.ts'
import { projectKeys, pseudonymiser, type Pseudonyms } from '../../src/deid/pseudonyms.ts'
import { BASIC_PROFILE_CODES } from '../../src/deid/table-e1-1.fixture.ts'
import { attributeOf } from '../../src/dicom/dictionary.ts'
import { readDicom } from '../../src/dicom/read.ts'
import { dump2dcm, type DumpElement } from './dump2dcm.ts'

const standard = process.env['SEALIFT_STANDARD'] ?? ''
const CT = '1.2.840.10008.5.1.4.1.1.2'
const UNKNOWN_CLASS = '1.2.826.0.1.3680043.9999.1'
/** Sequences that Table E.1-1 does not list, so they stay: Derivation Code, Purpose of Reference Code, Equivalent Code. */
const WRAPPERS = [0x00089215, 0x0040a170, 0x00080121]
const ENCAPSULATED_DOCUMENT = 0x00420011

interface Row {
  readonly row: string
  readonly code: string
  readonly tag: number
}

const ROWS: readonly Row[] = Object.entries(BASIC_PROFILE_CODES).flatMap(([code, tags]) =>
  tags
    .trim()
    .split(/\s+/)
    .map((row) => ({ row, code, tag: row === 'PRIVATE' ? 0x00091001 : parseInt(row.replaceAll('x', '0'), 16) })),
)

/** Groups that a data set cannot have; File Meta Information is judged by itself in every file. */
const isConcrete = ({ tag }: Row) => tag >= 0x00080000

const VALUES: Readonly<Record<string, string>> = {
  UI: '1.2.826.0.1.3680043.9999.7.8.9',
  DA: '19570412',
  TM: '091533',
  DT: '19570412091533',
  AS: '042Y',
  CS: 'PLANTED',
  IS: '19570412',
  DS: '1957.0412',
  US: '19570',
  SS: '19570',
  UL: '19570412',
  FL: '1957.5',
  FD: '1957.5',
}
const MARKER: DumpElement = { tag: 0x00081155, vr: 'UI', value: '1.2.826.0.1.3680043.9999.7.8.9' }

const planted = ({ tag, row }: Row): readonly DumpElement[] => {
  const vr = row === 'PRIVATE' ? 'LO' : (attributeOf(tag)?.vrs[0] ?? 'LO')
  if (vr === 'SQ') return [{ tag, vr, value: [[MARKER]] }]
  const value =
    vr.startsWith('O') || vr === 'UN' ? (vr === 'OW' ? '4c50\\4e41' : '50\\4c\\41\\4e') : (VALUES[vr] ?? 'PLANTED')
  return [...(row === 'PRIVATE' ? [{ tag: 0x00090010, vr: 'LO', value: 'PLANTED' }] : []), { tag, vr, value }]
}

const wrapped = (elements: readonly DumpElement[], wrappers: readonly number[]): readonly DumpElement[] =>
  wrappers.reduceRight((inner, tag) => [{ tag, vr: 'SQ', value: [inner] }], elements)

const required = (sopClass: string): readonly DumpElement[] => [
  { tag: 0x00080016, vr: 'UI', value: sopClass },
  { tag: 0x00080018, vr: 'UI', value: '1.2.826.0.1.3680043.9999.7.8.9' },
]

interface Case {
  readonly source: string
  readonly output: string
  readonly sopClass: string
  readonly path: readonly number[]
  readonly rows: readonly Row[]
}

const makeCase = async (folder: string, pseudonyms: Pseudonyms, sopClass: string, depth: number): Promise<Case> => {
  const name = join(folder, `${sopClass}-${depth}`)
  const path = WRAPPERS.slice(0, depth)
  const rows = ROWS.filter(isConcrete).filter(({ tag }) => depth > 0 || tag !== ENCAPSULATED_DOCUMENT)
  const elements = wrapped(rows.flatMap(planted), path)
  const tags = new Set(elements.map(({ tag }) => tag))
  dump2dcm([...elements, ...required(sopClass).filter(({ tag }) => !tags.has(tag))], `${name}.dcm`)
  const { parts } = await deidentify(await readDicom(await openAsBlob(`${name}.dcm`)), BASIC_PROFILE, pseudonyms)
  writeFileSync(`${name}.out.dcm`, new Uint8Array(await new Blob([...parts]).arrayBuffer()))
  return { source: `${name}.dcm`, output: `${name}.out.dcm`, sopClass, path, rows }
}

interface Verdict {
  readonly judged: number
  readonly wrong: readonly string[]
}

const judge = (cases: readonly Case[]): Verdict => {
  const script = join(import.meta.dirname, 'judge_table.py')
  const input = JSON.stringify({ cases, standard })
  return JSON.parse(execFileSync('/usr/bin/python3', [script], { input, maxBuffer: 1 << 26 }).toString()) as Verdict
}

describe('Table E.1-1, in files made by dump2dcm and judged by pydicom', () => {
  let folder: string
  let pseudonyms: Pseudonyms
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sealift-table-'))
    pseudonyms = await pseudonymiser(await projectKeys(new Uint8Array(32).fill(3)))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([0, 1, 3])(
    'every concrete row at depth %i gets its action, in an instance of an unknown SOP class',
    async (depth) => {
      const { judged, wrong } = judge([await makeCase(folder, pseudonyms, UNKNOWN_CLASS, depth)])
      expect(wrong).toEqual([])
      expect(judged).toBe(depth === 0 ? 652 : 653)
    },
  )

  it.skipIf(standard === '').each([0, 1, 3])(
    'every concrete row at depth %i gets the action that the IOD of CT asks for (needs SEALIFT_STANDARD)',
    async (depth) => {
      const { judged, wrong } = judge([await makeCase(folder, pseudonyms, CT, depth)])
      expect(wrong).toEqual([])
      expect(judged).toBe(depth === 0 ? 652 : 653)
    },
  )

  it('the judge finds every row wrong in a file that was not de-identified', async () => {
    const made = await makeCase(folder, pseudonyms, UNKNOWN_CLASS, 1)
    const { judged, wrong } = judge([{ ...made, output: made.source }])
    const found = wrong.map((line) => line.split(' ')[1])
    expect(made.rows.filter(({ row }) => !found.includes(row))).toEqual([])
    expect(wrong).toHaveLength(judged)
  })

  it('an encapsulated document quarantines the instance', async () => {
    const file = join(folder, 'document.dcm')
    dump2dcm([...required(CT), { tag: ENCAPSULATED_DOCUMENT, vr: 'OB', value: '50\\4c' }], file)
    const read = await readDicom(await openAsBlob(file))
    await expect(deidentify(read, BASIC_PROFILE, pseudonyms)).rejects.toMatchObject({
      code: 'deid/encapsulated-document',
    })
  })

  it('leaves nothing of what was planted anywhere in the file', async () => {
    for (const depth of [0, 1, 3]) {
      const { output, source } = await makeCase(folder, pseudonyms, UNKNOWN_CLASS, depth)
      const planted = /PLANTED|19570412|1\.2\.826\.0\.1\.3680043\.9999\.7/
      expect(planted.test(readFileSync(source, 'latin1'))).toBe(true)
      expect(planted.exec(readFileSync(output, 'latin1'))).toBeNull()
    }
  })
})
