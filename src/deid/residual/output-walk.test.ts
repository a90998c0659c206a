import { describe, expect, it } from 'vitest'
import { bytesElement, sequenceElement, textElement } from '../../dicom/elements.ts'
import { OutputBytes } from './output-bytes.ts'
import { layoutOf } from './output-walk.ts'
import { written } from './written.fixture.ts'

const whole = async (transferSyntax: string): Promise<Uint8Array<ArrayBuffer>> => {
  const parts = await written(
    {
      elements: [
        textElement(0x00080060, 'CS', 'MR'),
        sequenceElement(0x00081140, [{ elements: [textElement(0x00081155, 'UI', '1.2.3.4')] }]),
        bytesElement(0x00280010, 'US', Uint8Array.of(2, 0)),
        bytesElement(0x7fe00010, 'OW', new Uint8Array(8)),
        bytesElement(0xfffcfffc, 'OB', new Uint8Array(4)),
      ],
    },
    transferSyntax,
  )
  return new Uint8Array(await new Blob([...parts]).arrayBuffer())
}

describe('where the elements of an output stand', () => {
  it.each(['1.2.840.10008.1.2', '1.2.840.10008.1.2.1'])('is the same wherever its parts meet: %s', async (syntax) => {
    const file = await whole(syntax)
    const layout = await layoutOf(new OutputBytes([file]))
    expect(layout).toMatchObject({ explicit: syntax !== '1.2.840.10008.1.2', pixels: [{ isNative: true }] })
    for (let cut = 1; cut < file.length; cut += 1) {
      const [head, tail] = [file.subarray(0, cut), file.subarray(cut)]
      expect(await layoutOf(new OutputBytes([head, tail])), `arrays that meet at ${cut}`).toEqual(layout)
      expect(await layoutOf(new OutputBytes([head, new Blob([tail])])), `array and Blob at ${cut}`).toEqual(layout)
      expect(await layoutOf(new OutputBytes([new Blob([head]), tail])), `Blob and array at ${cut}`).toEqual(layout)
    }
  })
})
