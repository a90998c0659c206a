import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equal } from '../bytes/concat.ts'
import { collect, streamOf } from '../bytes/streams.ts'
import { VRS, type DataElement, type DataSet, type DicomFile } from './data-set.ts'
import { encoded, modelOf, models, MODEL_TAGS, part10, plainModel, type Model } from './data-set.contract.ts'
import { implicitVrOf } from './dictionary.ts'
import { readDicom } from './read.ts'
import { encodingOf, EXPLICIT_LE, outputTransferSyntax, TRANSFER_SYNTAXES } from './transfer-syntax.ts'
import { writeDicom } from './write.ts'

const { implicitLittleEndian, explicitLittleEndian, explicitBigEndian, deflatedExplicitLittleEndian } =
  TRANSFER_SYNTAXES
const JPEG_BASELINE = '1.2.840.10008.1.2.4.50'

const fileOf = async (elements: readonly Model[], transferSyntax: string): Promise<Blob> => {
  const dataSet = Uint8Array.from(encoded(elements, encodingOf(transferSyntax)!))
  if (transferSyntax !== deflatedExplicitLittleEndian) return new Blob([part10(transferSyntax, dataSet)])
  const deflated = await collect(streamOf([dataSet]).pipeThrough(new CompressionStream('deflate-raw')))
  return new Blob([part10(transferSyntax, deflated.length % 2 === 0 ? deflated : [...deflated, 0])])
}

const withoutRanges = ({ elements }: DataSet): DataSet => ({
  elements: elements.map(({ tag, vr, value }): DataElement => ({
    tag,
    vr,
    value: value.kind === 'items' ? { ...value, items: value.items.map((item) => withoutRanges(item)) } : value,
  })),
})

// Not empty, and begun by an element that tells the encoding: whatever the file declares may be contradicted otherwise.
const begun = models(3).map((elements): readonly Model[] => [
  { tag: 0x00080008, vr: 'CS', value: new Uint8Array([0x41, 0x42]), delimited: false },
  ...elements.filter(({ tag }) => tag > 0x00080008),
])
const syntaxes = fc.constantFrom(
  implicitLittleEndian,
  explicitLittleEndian,
  explicitBigEndian,
  deflatedExplicitLittleEndian,
  JPEG_BASELINE,
)

describe('reading and writing', () => {
  it('is tried with every VR', () => {
    expect(new Set(MODEL_TAGS.map(implicitVrOf))).toEqual(new Set(VRS))
  })

  it('sees every element of every data set in every transfer syntax', async () => {
    await fc.assert(
      fc.asyncProperty(begun, syntaxes, async (elements, transferSyntax) => {
        const file = await readDicom(await fileOf(elements, transferSyntax))
        expect(file.transferSyntax).toBe(transferSyntax)
        expect(await modelOf(file.source, file.dataSet, file.encoding.littleEndian)).toEqual(plainModel(elements))
      }),
      { numRuns: 300 },
    )
  })

  it('gives every byte back when nothing is changed, where the output is encoded as the input is', async () => {
    const alike = fc.constantFrom(implicitLittleEndian, explicitLittleEndian, JPEG_BASELINE)
    await fc.assert(
      fc.asyncProperty(begun, alike, async (elements, transferSyntax) => {
        const source = await fileOf(elements, transferSyntax)
        const file = await readDicom(source)
        const written = new Blob([...(await writeDicom(file, file))])
        const bytes = encoded(elements, file.encoding)
        expect([...new Uint8Array(await written.slice(-bytes.length).arrayBuffer())]).toEqual(bytes)
        expect(written.size - bytes.length).toBeLessThan(256)
      }),
      { numRuns: 200 },
    )
  })

  const said = ({ meta, transferSyntax, encoding, dataSet, remarks }: DicomFile) =>
    [meta, transferSyntax, encoding, dataSet, remarks] as const
  const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
  const rewritten = async (file: DicomFile) => bytesOf(new Blob([...(await writeDicom(file, file))]))

  it('is the same from memory as from a blob', async () => {
    await fc.assert(
      fc.asyncProperty(begun, syntaxes, async (elements, transferSyntax) => {
        const blob = await fileOf(elements, transferSyntax)
        const [fromBlob, fromMemory] = [await readDicom(blob), await readDicom(await bytesOf(blob))]
        expect(said(fromMemory)).toEqual(said(fromBlob))
        expect(equal(await bytesOf(fromMemory.source), await bytesOf(fromBlob.source))).toBe(true)
        expect(equal(await rewritten(fromMemory), await rewritten(fromBlob))).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('hands on what is long where it lies in memory', async () => {
    const pixels = new Uint8Array(100_000).fill(7)
    const dataSet = encoded([{ tag: 0x7fe00010, vr: 'OW', value: pixels, delimited: false }], EXPLICIT_LE)
    const bytes = part10(explicitLittleEndian, dataSet)
    const file = await readDicom(bytes)
    expect(file.dataSet.elements.map(({ value }) => value.kind)).toEqual(['far'])
    const parts = await writeDicom(file, file)
    expect(parts.filter((part) => part instanceof Uint8Array && part.buffer === bytes.buffer)).toHaveLength(1)
    expect(equal((await rewritten(file)).subarray(-pixels.length), pixels)).toBe(true)
  })

  it('says the same when it is encoded anew, swapped and inflated where it must be', async () => {
    await fc.assert(
      fc.asyncProperty(begun, syntaxes, fc.boolean(), async (elements, transferSyntax, anew) => {
        const file = await readDicom(await fileOf(elements, transferSyntax))
        const dataSet = anew ? withoutRanges(file.dataSet) : file.dataSet
        const written = await readDicom(new Blob([...(await writeDicom(file, { meta: file.meta, dataSet }))]))
        expect(written.transferSyntax).toBe(outputTransferSyntax(transferSyntax))
        expect(written.remarks).toEqual([])
        expect(await modelOf(written.source, written.dataSet)).toEqual(plainModel(elements))
      }),
      { numRuns: 300 },
    )
  })
})
