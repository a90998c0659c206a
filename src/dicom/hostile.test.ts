import { describe, expect, it } from 'vitest'
import { decodeText } from './charset.ts'
import { bytesElement, textElement } from './elements.ts'
import { readDicom } from './read.ts'
import { charsetOf, textOf } from './charset.ts'
import { encoded, part10, type Model } from './data-set.contract.ts'
import { IMPLICIT_LE, TRANSFER_SYNTAXES } from './transfer-syntax.ts'
import { toUtf8 } from '../bytes/text.ts'

const MiB = 1024 * 1024
/** A megabyte takes milliseconds in linear time, and minutes in the square of it. */
const LINEAR_MS = 15_000

const timed = async <T>(run: () => T | Promise<T>): Promise<T> => {
  const start = performance.now()
  const result = await run()
  expect(performance.now() - start).toBeLessThan(LINEAR_MS)
  return result
}

const text = (tag: number, value: string): Model => ({ tag, vr: 'LO', value: toUtf8(value), delimited: false })
const last = text(0x00104000, 'X ')

describe('a file that was made to take long', () => {
  it('has a megabyte of padding within a value', async () => {
    const value = `a${' '.repeat(MiB)}\0x`
    const element = textElement(0x00081030, 'LO', value)
    expect(await timed(() => textOf(element, { terms: [] }))).toEqual([value])
    expect((await timed(() => charsetOf({ elements: [textElement(0x00080005, 'CS', value)] }))).terms).toEqual([value])
  })

  it('names ten thousand character sets', async () => {
    const charset = { terms: Array<string>(10_000).fill('ISO 2022 IR 100') }
    const name = Uint8Array.of(0x4d, 0xfc)
    await timed(() => {
      for (let time = 0; time < 5_000; time += 1) expect(decodeText(name, charset)).toBe('Mü')
    })
  })

  it('holds megabytes of zeros that are elements', async () => {
    const zeros = new Uint8Array(2 * MiB)
    const body = [...encoded([text(0x00081030, 'X ')], IMPLICIT_LE), ...zeros, ...encoded([last], IMPLICIT_LE)]
    const file = await timed(() => readDicom(new Blob([part10(TRANSFER_SYNTAXES.implicitLittleEndian, body)])))
    expect(file.dataSet.elements).toHaveLength(2 + zeros.length / 8)
    expect(file.remarks).not.toContain('trailing-bytes')
  })

  it('has more values in one element than elements are allowed', async () => {
    const values = bytesElement(0x00181400, 'LO', new Uint8Array(600).fill(0x5c)).value
    const model: Model = { ...last, value: values.kind === 'bytes' ? values.bytes : new Uint8Array() }
    const file = part10(TRANSFER_SYNTAXES.implicitLittleEndian, encoded([model], IMPLICIT_LE))
    await expect(readDicom(new Blob([file]), { bounds: { maxElements: 500 } })).rejects.toMatchObject({
      code: 'dicom/too-many-elements',
    })
    await expect(readDicom(new Blob([file]), { bounds: { maxElements: 700 } })).resolves.toBeDefined()
  })

  it('holds more in all its elements together than may be held', async () => {
    const many = Array.from({ length: 20 }, () => text(0x00104000, 'x'.repeat(50_000)))
    const file = part10(TRANSFER_SYNTAXES.implicitLittleEndian, encoded(many, IMPLICIT_LE))
    await expect(readDicom(new Blob([file]), { bounds: { maxHeldBytes: 500_000 } })).rejects.toMatchObject({
      code: 'dicom/too-large-header',
    })
    await expect(readDicom(new Blob([file]))).resolves.toBeDefined()
  })

  it('is a bomb: it shrank by more than any image does', async () => {
    const body = new Uint8Array(80 * MiB)
    body.set(encoded([{ ...last, vr: 'LT' }], { explicit: true, littleEndian: true }))
    const deflated = new Blob([body]).stream().pipeThrough(new CompressionStream('deflate-raw'))
    const head = part10(TRANSFER_SYNTAXES.deflatedExplicitLittleEndian, [])
    const file = new Blob([head, await new Response(deflated).arrayBuffer()])
    expect(file.size).toBeLessThan(MiB)
    await expect(readDicom(file)).rejects.toMatchObject({ code: 'dicom/inflate-too-large' })
  })
})
