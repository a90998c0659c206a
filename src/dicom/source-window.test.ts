import { describe, expect, it } from 'vitest'
import { concat, type Bytes } from '../bytes/concat.ts'
import { fromHex, toUtf8 } from '../bytes/text.ts'
import { encoded, part10 } from './data-set.contract.ts'
import { readDicom } from './read.ts'
import { EXPLICIT_LE, TRANSFER_SYNTAXES } from './transfer-syntax.ts'
import { writeDicom } from './write.ts'

const KiB = 1024
const PIXEL_DATA = fromHex('e07f10004f420000ffffffff')
const END = fromHex('feffdde000000000')

const fragment = (sizeBytes: number, index: number): Bytes => {
  const header = new Uint8Array([0xfe, 0xff, 0x00, 0xe0, 0, 0, 0, 0])
  new DataView(header.buffer).setUint32(4, sizeBytes, true)
  return concat([header, new Uint8Array(sizeBytes).fill(index + 1)])
}

/** Encapsulated Pixel Data with fragments of these lengths. PS3.5 A.4. */
const compressed = (...sizesBytes: readonly number[]) => {
  const head = encoded([{ tag: 0x00080008, vr: 'CS', value: toUtf8('AB'), delimited: false }], EXPLICIT_LE)
  const pixels = concat([PIXEL_DATA, ...sizesBytes.map(fragment), END])
  return {
    source: new Blob([part10(TRANSFER_SYNTAXES.explicitLittleEndian, concat([Uint8Array.from(head), pixels]))]),
    pixels,
  }
}

/** Of how many ranges a source is read. */
const readings = async (source: Blob): Promise<number> => {
  let count = 0
  const slice = source.slice.bind(source)
  source.slice = (start, end) => {
    count += 1
    return slice(start, end)
  }
  await readDicom(source)
  return count
}

const heldBytes = async (source: Blob): Promise<number> =>
  (await readDicom(source)).held.reduce((sum, { bytes }) => sum + bytes.length, 0)

const asWritten = async (source: Blob) => {
  const file = await readDicom(source)
  const parts = await writeDicom(file, file)
  return { parts, bytes: new Uint8Array(await new Blob([...parts]).arrayBuffer()) }
}

const same = (a: Bytes, b: Bytes): boolean => a.length === b.length && a.every((byte, index) => byte === b[index])

describe('what was looked at between fragments', () => {
  it('is passed on from memory, with what stands before it', async () => {
    const { source } = compressed(0, 300 * KiB, 300 * KiB)
    const { parts } = await asWritten(source)
    expect(parts.filter((part) => part instanceof Blob)).toHaveLength(2)
    const afterFar = parts.filter((part, index) => !(part instanceof Blob) && parts[index - 1] instanceof Blob)
    // The last bytes of one fragment, and where the next begins or all end.
    expect(afterFar.map((part) => part instanceof Uint8Array && [...part.subarray(508, 515)])).toEqual([
      [2, 2, 2, 2, 0xfe, 0xff, 0x00],
      [3, 3, 3, 3, 0xfe, 0xff, 0xdd],
    ])
  })

  it.each([
    [0, 100],
    [1, 150],
  ])('is what is left of the file, where that is little: all but %i ranges', async (ranges, fragmentKiB) => {
    const { source, pixels } = compressed(0, fragmentKiB * KiB, fragmentKiB * KiB)
    expect(await readings(source)).toBe(2)
    const { parts, bytes } = await asWritten(source)
    expect(parts.filter((part) => part instanceof Blob)).toHaveLength(ranges)
    expect(same(bytes.subarray(-pixels.length), pixels)).toBe(true)
  })

  it('is read with small fragments, and not with large ones', async () => {
    const fragments = (count: number, sizeKiB: number) => Array.from({ length: count }, () => sizeKiB * KiB)
    expect(await readings(compressed(0, ...fragments(160, 10)).source)).toBeLessThan(10)
    expect(await readings(compressed(0, ...fragments(16, 100)).source)).toBeGreaterThan(10)
    const { source, pixels } = compressed(0, ...fragments(500, 10))
    const { parts, bytes } = await asWritten(source)
    expect(parts.filter((part) => part instanceof Blob)).toHaveLength(1)
    expect(same(bytes.subarray(-pixels.length), pixels)).toBe(true)
  })

  it('is kept up to a bound, however many fragments there are', async () => {
    const { source, pixels } = compressed(0, ...Array.from({ length: 500 }, () => 10 * KiB))
    const held = await heldBytes(source)
    expect(held).toBeGreaterThan(1536 * KiB)
    expect(held).toBeLessThanOrEqual((64 + 2048) * KiB)
    const { bytes } = await asWritten(source)
    expect(same(bytes.subarray(-pixels.length), pixels)).toBe(true)
  })
})
