import { describe, expect, it } from 'vitest'
import { fromHex, toUtf8 } from '../bytes/text.ts'
import { encoded, part10 } from './data-set.contract.ts'
import { metaFor } from './elements.ts'
import { readDicom } from './read.ts'
import { sniff as sniffOpened } from './sniff.ts'
import { openBytes } from './source-window.ts'
import { EXPLICIT_LE, IMPLICIT_LE, TRANSFER_SYNTAXES } from './transfer-syntax.ts'
import { writeDicom } from './write.ts'

const modality = [{ tag: 0x00080060, vr: 'CS', value: toUtf8('CT'), delimited: false }] as const
const file = part10(TRANSFER_SYNTAXES.explicitLittleEndian, encoded(modality, EXPLICIT_LE))

const sniff = async (blob: Blob) => sniffOpened(await openBytes(blob))

describe('what a file is', () => {
  it('is told by its first bytes', async () => {
    const kinds: readonly (readonly [string, string])[] = [
      ['255044462d312e37', 'application/pdf'],
      ['ffd8ffe000104a46', 'image/jpeg'],
      ['89504e470d0a1a0a', 'image/png'],
      ['49492a0008000000', 'image/tiff'],
      ['000000186674797069736f6d', 'video/mp4'],
    ]
    for (const [hex, mediaType] of kinds)
      expect(await sniff(new Blob([fromHex(hex)]))).toEqual({ kind: 'document', mediaType })
    expect(await sniff(new Blob([fromHex('504b030414000000')]))).toEqual({ kind: 'archive' })
    expect(await sniff(new Blob(['hello world, this is a text']))).toEqual({ kind: 'not-dicom' })
    expect(await sniff(new Blob([]))).toEqual({ kind: 'not-dicom' })
  })

  it('is an instance with or without preamble, and a directory where File Meta Information says so', async () => {
    expect(await sniff(new Blob([file]))).toEqual({ kind: 'instance' })
    expect(await sniff(new Blob([Uint8Array.from(encoded(modality, IMPLICIT_LE))]))).toEqual({ kind: 'instance' })
    const source = await readDicom(new Blob([file]))
    const meta = metaFor({
      sopClass: '1.2.840.10008.1.3.10',
      sopInstance: '2.25.1',
      transferSyntax: source.transferSyntax,
      implementationClass: '2.25.2',
      implementationVersion: 'TEST',
    })
    const directory = await writeDicom(source, { meta, dataSet: source.dataSet })
    expect(await sniff(new Blob([...directory]))).toEqual({ kind: 'dicomdir' })
  })

  it('is an instance even when it begins like something else', async () => {
    const both = file.slice()
    both.set(fromHex('49492a0008000000'))
    expect(await sniff(new Blob([both]))).toEqual({ kind: 'instance' })
  })

  it('is unreadable, with the reason, when it is DICOM that nobody can read', async () => {
    expect(await sniff(new Blob([part10('1.2.3', [])]))).toEqual({
      kind: 'unreadable',
      code: 'dicom/unknown-transfer-syntax',
    })
    expect(await sniff(new Blob([file.slice(0, 170)]))).toEqual({ kind: 'unreadable', code: 'dicom/truncated' })
  })
})
