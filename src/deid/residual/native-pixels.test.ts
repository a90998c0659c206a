import { describe, expect, it } from 'vitest'
import type { DataElement } from '../../dicom/data-set.ts'
import { bytesElement, numbersElement, textElement } from '../../dicom/elements.ts'
import { besideSamples } from './native-pixels.ts'
import { OutputBytes } from './output-bytes.ts'
import { layoutOf, type Stretch } from './output-walk.ts'
import { CLEAN, written } from './written.fixture.ts'

const number = (tag: number, value: number) => numbersElement(tag, 'US', [value])
const [SAMPLES, PHOTOMETRIC, FRAMES, ROWS] = [0x00280002, 0x00280004, 0x00280008, 0x00280010]
const [COLUMNS, ALLOCATED, STORED, HIGH_BIT] = [0x00280011, 0x00280100, 0x00280101, 0x00280102]

/** Sixteen by sixteen of sixteen bits, unless it is said otherwise; what is undefined is left out. */
const image = (more: Readonly<Record<number, DataElement | undefined>>, pixels: Uint8Array | undefined) => {
  const elements: Record<number, DataElement | undefined> = {
    [SAMPLES]: number(SAMPLES, 1),
    [PHOTOMETRIC]: textElement(PHOTOMETRIC, 'CS', 'MONOCHROME2'),
    [ROWS]: number(ROWS, 16),
    [COLUMNS]: number(COLUMNS, 16),
    [ALLOCATED]: number(ALLOCATED, 16),
    [STORED]: number(STORED, 16),
    [HIGH_BIT]: number(HIGH_BIT, 15),
    ...more,
    0x7fe00010: pixels === undefined ? undefined : bytesElement(0x7fe00010, 'OW', pixels),
  }
  return [...CLEAN.filter(({ tag }) => tag < 0x00280000), ...Object.values(elements)]
    .filter((element) => element !== undefined)
    .sort((a, b) => a.tag - b.tag)
}

const readAt = async (output: OutputBytes, { start, end }: Stretch) => {
  await output.hold(start, end - start)
  return { offset: start, bytes: output.slice(start, end) }
}

/** What is beside the samples: where in Pixel Data it begins, and how many bytes it has. */
const beside = async (
  more: Readonly<Record<number, DataElement | undefined>>,
  sizeBytes: number | undefined,
  isInMemory = true,
) => {
  const pixels = sizeBytes === undefined ? undefined : Uint8Array.from({ length: sizeBytes }, (_, index) => index)
  const parts = await written({ elements: image(more, pixels) })
  const output = new OutputBytes(isInMemory ? parts : [new Blob([...parts])])
  const layout = await layoutOf(output)
  const start = layout.pixels[0]?.start ?? 0
  const found: unknown[] = []
  for (const one of await besideSamples(output, layout)) {
    const { offset, bytes } = 'bytes' in one ? one : await readAt(output, one)
    found.push([offset - start, bytes.length, bytes[0], one.isText])
  }
  return found
}

describe('bytes behind the last sample', () => {
  it('are what Rows and Columns leave, four of them or more', async () => {
    expect(await beside({}, 512)).toEqual([])
    expect(await beside({}, 514)).toEqual([])
    expect(await beside({}, 516)).toEqual([[512, 4, 0, false]])
    expect(await beside({}, 612)).toEqual([[512, 100, 0, false]])
    expect(await beside({ [ROWS]: number(ROWS, 8) }, 300)).toEqual([[256, 44, 0, false]])
    expect(await beside({ [COLUMNS]: number(COLUMNS, 8) }, 300)).toEqual([[256, 44, 0, false]])
  })

  it('are what the frames, the samples and their bits leave', async () => {
    expect(await beside({ [FRAMES]: textElement(FRAMES, 'IS', '3') }, 1546)).toEqual([[1536, 10, 0, false]])
    expect(await beside({ [FRAMES]: textElement(FRAMES, 'IS', '12') }, 6154)).toEqual([[6144, 10, 0, false]])
    expect(await beside({ [SAMPLES]: number(SAMPLES, 3) }, 1546)).toEqual([[1536, 10, 0, false]])
    expect(await beside({ [SAMPLES]: undefined }, 522)).toEqual([[512, 10, 0, false]])
    expect(
      await beside(
        { [ALLOCATED]: number(ALLOCATED, 8), [STORED]: number(STORED, 8), [HIGH_BIT]: number(HIGH_BIT, 7) },
        266,
      ),
    ).toEqual([[256, 10, 0, false]])
    expect(await beside({ [ALLOCATED]: number(ALLOCATED, 1), [COLUMNS]: number(COLUMNS, 15) }, 36)).toEqual([
      [30, 6, 30, false],
    ])
    expect(
      await beside({ [ALLOCATED]: number(ALLOCATED, 1), [COLUMNS]: number(COLUMNS, 17), [ROWS]: number(ROWS, 3) }, 12),
    ).toEqual([[7, 5, 7, false]])
  })

  it('of YBR_FULL_422 are what two samples a pixel leave', async () => {
    const chroma = { [PHOTOMETRIC]: textElement(PHOTOMETRIC, 'CS', 'YBR_FULL_422'), [SAMPLES]: number(SAMPLES, 3) }
    expect(await beside(chroma, 1024)).toEqual([])
    expect(await beside(chroma, 1032)).toEqual([[1024, 8, 0, false]])
  })

  it('are not known where the image is not', async () => {
    for (const tag of [ROWS, COLUMNS, ALLOCATED]) expect(await beside({ [tag]: undefined }, 612)).toEqual([])
    expect(await beside({}, undefined)).toEqual([])
  })

  it('are told by the attributes of the image, and by no other', async () => {
    const icon = {
      0x00280009: number(0x00280009, 16),
      0x00290010: number(0x00290010, 7),
      0x00290102: number(0x00290102, 7),
    }
    expect(await beside({ ...icon, 0x00281050: textElement(0x00281050, 'DS', '1'.repeat(70)) }, 516)).toEqual([
      [512, 4, 0, false],
    ])
    expect(await beside({ 0x00200010: textElement(0x00200010, 'SH', '1') }, 516)).toEqual([[512, 4, 0, false]])
  })

  it('are told by no empty value, and by none that is too long to be one', async () => {
    const frames = (spaces: number) => ({ [FRAMES]: textElement(FRAMES, 'IS', `3${' '.repeat(spaces)}`) })
    expect(await beside({ [SAMPLES]: bytesElement(SAMPLES, 'US', new Uint8Array(0)) }, 522)).toEqual([
      [512, 10, 0, false],
    ])
    expect(await beside(frames(55), 1546)).toEqual([[1536, 10, 0, false]])
    expect(await beside(frames(57), 1546)).toEqual([[512, 1034, 0, false]])
  })

  it('are not told by a private element of the same number', async () => {
    const others = { [ROWS]: undefined, 0x00290010: number(0x00290010, 8) }
    expect(await beside(others, 612)).toEqual([])
  })

  it('are told where the attributes are no more in the window', async () => {
    const large = bytesElement(0xfffcfffc, 'OB', new Uint8Array(400_000))
    const parts = await written({ elements: [...image({}, new Uint8Array(516)), large] })
    const last = await written({
      elements: [...image({}, new Uint8Array(400_004)), bytesElement(0xfffcfffc, 'OB', new Uint8Array(8))],
    })
    for (const [file, sizeBytes] of [
      [parts, 4],
      [last, 399_492],
    ] as const) {
      const output = new OutputBytes([new Blob([...file])])
      const layout = await layoutOf(output)
      await output.hold(output.sizeBytes - 8, 8)
      const [behind] = await besideSamples(output, layout)
      expect(behind).toEqual({ start: expect.any(Number) as unknown, end: layout.pixels[0]?.end, isText: false })
      expect(behind).toHaveProperty('start', (layout.pixels[0]?.end ?? 0) - sizeBytes)
    }
  })

  it('are looked at to the last of them', async () => {
    expect(await beside({}, 512 + 1024 * 1024 + 10)).toEqual([[512, 1024 * 1024 + 10, 0, false]])
  })
})

describe('bytes that no sample uses', () => {
  const bits = (stored: number, highBit: number, allocated = 16) => ({
    [ALLOCATED]: number(ALLOCATED, allocated),
    [STORED]: number(STORED, stored),
    [HIGH_BIT]: number(HIGH_BIT, highBit),
  })

  it.each([
    [8, 7, 1],
    [6, 5, 1],
    [8, 15, 0],
    [7, 14, 0],
    [1, 8, 0],
  ])('are every other one with %i bits stored and the high bit %i', async (stored, highBit, first) => {
    expect(await beside(bits(stored, highBit), 512)).toEqual([[0, 256, first, false]])
  })

  it.each([
    [9, 8],
    [12, 11],
    [8, 8],
    [8, 14],
    [8, 9],
    [0, 7],
    [12, 7],
  ])('are none with %i bits stored and the high bit %i', async (stored, highBit) => {
    expect(await beside(bits(stored, highBit), 512)).toEqual([])
  })

  it('are none where eight bits are allocated, or 32', async () => {
    expect(await beside(bits(8, 7, 8), 256)).toEqual([])
    expect(await beside(bits(8, 7, 32), 1024)).toEqual([])
  })

  it('are looked at in pieces that overlap', async () => {
    const size = { [ROWS]: number(ROWS, 1024), [COLUMNS]: number(COLUMNS, 1024) }
    const step = 1024 * 1024 - 8192
    for (const isInMemory of [true, false])
      expect(await beside({ ...bits(8, 7), ...size }, 2 * 1024 * 1024, isInMemory)).toEqual([
        [0, 512 * 1024, 1, false],
        [step, 512 * 1024, 1, false],
        [2 * step, 8192, 1, false],
      ])
    expect(await beside({ ...bits(8, 7), ...size, [ROWS]: number(ROWS, 508) }, step)).toEqual([[0, step / 2, 1, false]])
  })
})
