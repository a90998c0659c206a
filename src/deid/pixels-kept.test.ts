import { describe, expect, it } from 'vitest'
import type { DataElement, DicomFile } from '../dicom/data-set.ts'
import { bytesElement, bytesOf, find } from '../dicom/elements.ts'
import { readDicom } from '../dicom/read.ts'
import { deidentify } from './deidentify.ts'
import { IMPLICIT, instanceOf, item, outcomeOf, pseudonymsOf, sequence, text } from './instance.fixture.ts'
import { BASIC_PROFILE, type SiteRule } from './profile.ts'

const PIXEL_DATA = 0x7fe00010
const SAMPLES = Uint8Array.from({ length: 128 }, (_, index) => index)

const refusal = async (elements: readonly DataElement[], siteRules: readonly SiteRule[] = []) =>
  deidentify(await instanceOf(elements), { ...BASIC_PROFILE, siteRules }, await pseudonymsOf())

const valueIn = async (file: DicomFile, tag: number) => {
  const element = find(file.dataSet, tag)
  return element === undefined ? undefined : [element.vr, await bytesOf(file, element)]
}

describe('Pixel Data under VR UN (PS3.5 6.2.2)', () => {
  it('stays byte for byte, under the VR that it has in Implicit VR', async () => {
    const { file } = await outcomeOf([bytesElement(PIXEL_DATA, 'UN', SAMPLES)])
    expect(await valueIn(file, PIXEL_DATA)).toEqual(['OW', SAMPLES])
  })

  it('stays fragment for fragment where it is encapsulated', async () => {
    const RLE = '1.2.840.10008.1.2.5'
    const head = await instanceOf([text(0x00080060, 'CS', 'OT')], RLE)
    const fragment = [0xfe, 0xff, 0x00, 0xe0, 4, 0, 0, 0, 1, 2, 3, 4]
    const encapsulated = [
      ...[0xe0, 0x7f, 0x10, 0x00, 0x55, 0x4e, 0, 0, 0xff, 0xff, 0xff, 0xff],
      ...[0xfe, 0xff, 0x00, 0xe0, 0, 0, 0, 0],
      ...fragment,
      ...[0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0],
    ]
    const source = await readDicom(new Blob([head.source, new Uint8Array(encapsulated)]))
    const { parts } = await deidentify(source, BASIC_PROFILE, await pseudonymsOf())
    const file = await readDicom(new Blob([...parts]))
    expect(await valueIn(file, PIXEL_DATA)).toEqual(['OB', new Uint8Array(encapsulated.slice(12))])
  })

  it('is refused in Big Endian, where nobody knows in which order its bytes are', async () => {
    const native = await instanceOf([bytesElement(PIXEL_DATA, 'UN', SAMPLES)])
    const bigEndian = { ...native, encoding: { explicit: true, littleEndian: false } }
    const outcome = deidentify(bigEndian, BASIC_PROFILE, await pseudonymsOf())
    await expect(outcome).rejects.toMatchObject({ code: 'deid/pixel-data-lost' })
  })
})

it('a long lookup table under VR UN stays (PS3.3 C.11.1)', async () => {
  const table = new Uint8Array(131_072).fill(7)
  const { file } = await outcomeOf([
    sequence(0x00283000, item(bytesElement(0x00283006, 'UN', table))),
    bytesElement(0x00281201, 'UN', table),
  ])
  const lookup = find(file.dataSet, 0x00283000)
  const [first] = lookup?.value.kind === 'items' ? lookup.value.items : []
  const data = first && find(first, 0x00283006)
  expect([data?.vr, data && (await bytesOf(file, data))]).toEqual(['OW', table])
  expect(await valueIn(file, 0x00281201)).toEqual(['OW', table])
})

describe('pixels that were there and could not be kept', () => {
  it.each([
    [0x7fe00008, 'LO'],
    [0x7fe00009, 'UT'],
    [PIXEL_DATA, 'US'],
    [PIXEL_DATA, 'LT'],
  ] as const)('%i under VR %s: the instance is refused', async (tag, vr) => {
    await expect(refusal([bytesElement(tag, vr, SAMPLES)])).rejects.toMatchObject({ code: 'deid/pixel-data-lost' })
  })

  it('unless the site wants them out', async () => {
    const { dataSet } = await refusal([bytesElement(PIXEL_DATA, 'OW', SAMPLES)], [{ path: '7FE00010', action: 'X' }])
    expect(find(dataSet, PIXEL_DATA)).toBeUndefined()
  })
})

it('numbers that are too many for their attribute are not kept because they are long (PS3.5 6.4)', async () => {
  const file = await instanceOf([bytesElement(0x00280106, 'US', new Uint8Array(70_000))], IMPLICIT)
  const { dataSet } = await deidentify(file, BASIC_PROFILE, await pseudonymsOf())
  expect(find(dataSet, 0x00280106)).toBeUndefined()
})
