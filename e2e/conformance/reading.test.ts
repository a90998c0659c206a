import { execFile, execFileSync } from 'node:child_process'
import { openAsBlob, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { charsetOf, textOf } from '../../src/dicom/charset.ts'
import type { DataElement, DataSet, DicomFile } from '../../src/dicom/data-set.ts'
import { bytesOf, find, uidOf } from '../../src/dicom/elements.ts'
import { readDicom } from '../../src/dicom/read.ts'
import { TAGS } from '../../src/dicom/tags.ts'
import { TRANSFER_SYNTAXES } from '../../src/dicom/transfer-syntax.ts'
import { writeDicom } from '../../src/dicom/write.ts'
import { toFailure } from '../../src/errors.ts'
import { corpusFiles, CORPUS, needsCorpus, pydicomFiles, PYTHON, realFiles, type RealFile } from './corpus.ts'

interface PydicomSaw {
  readonly path: string
  readonly elements?: number
  readonly top?: number
  readonly standard?: number
  readonly names?: Readonly<Record<string, readonly string[]>>
}

interface Pair {
  readonly source: string
  readonly elements?: number
  readonly error?: string
  readonly differences?: readonly string[]
}

const DICOMDIR = '1.2.840.10008.1.3.10'

const python = (script: string, input: unknown): readonly unknown[] =>
  execFileSync(PYTHON, [join(import.meta.dirname, script)], {
    input: JSON.stringify(input),
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

/** Is the file whole, in the eyes of dcmtk? It stops at the end of a file that is cut. */
const isWhole = (path: string): Promise<boolean> =>
  promisify(execFile)('dcmdump', ['-q', '-M', path], { maxBuffer: 2 ** 28 }).then(
    () => true,
    () => false,
  )

const isSane = ({ top = 0, standard = 0 }: PydicomSaw): boolean => top > 0 && standard * 2 > top

const countAll = ({ elements }: DataSet): number =>
  elements.reduce((count, { tag, value }) => {
    const inner = value.kind === 'items' ? value.items.reduce((sum, item) => sum + countAll(item), 0) : 0
    return count + inner + ((tag & 0xffff) === 0 ? 0 : 1)
  }, 0)

const read = new Map<string, DicomFile>()
const refused: { readonly file: RealFile; readonly code: string; readonly detail: string }[] = []
let saw: ReadonlyMap<string, PydicomSaw>
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealift-reading-'))
  for (const file of realFiles()) {
    try {
      read.set(file.path, await readDicom(await openAsBlob(file.path)))
    } catch (thrown) {
      const { code, detail } = toFailure(thrown)
      refused.push({ file, code, detail: JSON.stringify(detail) })
    }
  }
  const paths = realFiles().map(({ path }) => path)
  saw = new Map((python('pydicom_reads.py', paths) as readonly PydicomSaw[]).map((seen) => [seen.path, seen]))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const share = async (files: readonly RealFile[]) => {
  const sane = files.filter(({ path }) => isSane(saw.get(path) ?? { path }))
  const unread = sane.filter(({ path }) => !read.has(path))
  const whole = await Promise.all(unread.map(({ path }) => isWhole(path)))
  const cut = whole.filter((isOne) => !isOne).length
  const left = unread.filter((_, index) => whole[index])
  console.log(
    `${files.length} files; pydicom reads ${sane.length}, of which ${cut} end before their end in the eyes of dcmdump as well; ` +
      `of the ${sane.length - cut} others ${sane.length - cut - left.length} were read`,
  )
  for (const { file, code, detail } of refused.filter(({ file }) => files.some(({ path }) => path === file.path))) {
    console.log(`  refused: ${file.name}: ${code} ${detail}`)
  }
  return (sane.length - cut - left.length) / (sane.length - cut)
}

describe.skipIf(CORPUS === undefined)(needsCorpus('reading the corpus'), () => {
  it('at least 99.5 % of the whole files that pydicom reads are read', async () => {
    expect(await share(corpusFiles())).toBeGreaterThanOrEqual(0.995)
  })
})

describe('reading real files', () => {
  it('at least 95 % of the files that come with pydicom are read, damaged ones included', async (context) => {
    if (pydicomFiles().length === 0) context.skip('python3-pydicom is not installed')
    expect(await share(pydicomFiles())).toBeGreaterThanOrEqual(0.95)
  })

  it('every refusal has a code of its own', () => {
    expect(refused.filter(({ code }) => !code.startsWith('dicom/'))).toEqual([])
  })

  it('as many elements are seen at all depths as pydicom sees', () => {
    const unlike = [...read].filter(([path, { dataSet }]) => {
      const seen = saw.get(path)?.elements
      return seen !== undefined && seen > countAll(dataSet)
    })
    expect(unlike.map(([path]) => path)).toEqual([])
  })

  it('names are decoded as pydicom decodes them', () => {
    const unlike: string[] = []
    let count = 0
    for (const [path, { dataSet }] of read) {
      for (const [tag, names] of Object.entries(saw.get(path)?.names ?? {})) {
        const element = find(dataSet, parseInt(tag, 16))
        if (element?.vr !== 'PN') continue
        count += 1
        const ours = textOf(element, charsetOf(dataSet)).map((name) => name.replace(/=+$/, ''))
        if (ours.join('\\') !== names.join('\\').replace(/=+$/, '')) unlike.push(`${path} ${tag}`)
      }
    }
    console.log(`${count} person names compared, ${unlike.length} unlike`)
    expect(unlike).toEqual([])
  })
})

describe('reading and writing real files unchanged', () => {
  const isDirectory = ({ meta }: DicomFile) => uidOf(meta, TAGS.MediaStorageSOPClassUID) === DICOMDIR

  it('pydicom sees the same value in every element', async () => {
    const pairs: [string, string][] = []
    const instances = [...read].filter(([, file]) => !isDirectory(file))
    for (const [path, file] of instances) {
      const written = join(folder, `${pairs.length}.dcm`)
      writeFileSync(written, new Uint8Array(await new Blob([...(await writeDicom(file, file))]).arrayBuffer()))
      pairs.push([path, written])
    }
    const compared = python('compare_pairs.py', pairs) as readonly Pair[]
    const elements = compared.reduce((sum, pair) => sum + (pair.elements ?? 0), 0)
    console.log(
      `${pairs.length} files written (${read.size - pairs.length} directories left out), ${elements} elements compared`,
    )
    expect(compared).toHaveLength(pairs.length)
    expect(compared.filter(({ error, differences }) => error !== undefined || differences?.length !== 0)).toEqual([])
  })

  it('the Pixel Data element is the same to the byte', async () => {
    let count = 0
    let anew = 0
    for (const [path, file] of read) {
      const pixels = find(file.dataSet, TAGS.PixelData)
      if (pixels === undefined || isDirectory(file) || file.transferSyntax === TRANSFER_SYNTAXES.explicitBigEndian)
        continue
      const isKept = pixels.range !== undefined && !file.remarks.includes('transfer-syntax-wrong')
      const again = await readDicom(new Blob([...(await writeDicom(file, file))]))
      const after = await wholeOf(again, find(again.dataSet, TAGS.PixelData)!, isKept)
      const before = await wholeOf(file, pixels, isKept)
      expect(Buffer.compare(before, after), path).toBe(0)
      count += 1
      if (!isKept) anew += 1
    }
    console.log(
      `${count} Pixel Data elements compared, ${anew} of them by their value: their header had to be written anew`,
    )
    expect(count).toBeGreaterThan(50)
  })
})

/**
 * The element as it stands, header included. Where it cannot be kept so, its value, padded: an odd length, a VR that the
 * file does not say or says wrongly.
 */
const wholeOf = async (file: DicomFile, element: DataElement, isKept: boolean): Promise<Uint8Array> => {
  if (!isKept || element.range === undefined) {
    const value = await bytesOf(file, element)
    return value.length % 2 === 0 ? value : Uint8Array.from([...value, 0])
  }
  const { offset, length } = element.range
  return new Uint8Array(await file.source.slice(offset, offset + length).arrayBuffer())
}
