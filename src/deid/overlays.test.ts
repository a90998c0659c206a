import { describe, expect, it } from 'vitest'
import type { DataElement } from '../dicom/data-set.ts'
import { bytesElement, numbersElement } from '../dicom/elements.ts'
import { text } from './instance.fixture.ts'
import { isOverlay, isRegionOfInterest, overlaysOf } from './overlays.ts'

const GROUP = 0x6002
const tagOf = (element: number): number => GROUP * 0x10000 + element

const us = (element: number, number: number): DataElement => numbersElement(tagOf(element), 'US', [number])
const plane = (...bytes: number[]): DataElement => bytesElement(tagOf(0x3000), 'OW', Uint8Array.from(bytes))
const area = (value: string): DataElement => text(tagOf(0x1301), 'IS', value)

/** Three rows of six columns: 18 bits, so two words, of which the last 14 bits are beyond the plane. */
const REGION: readonly DataElement[] = [
  us(0x0010, 3),
  us(0x0011, 6),
  text(tagOf(0x0040), 'CS', 'R'),
  us(0x0100, 1),
  us(0x0102, 0),
  area('5'),
  plane(0b1000_0001, 0b0000_0011, 0b10, 0),
]

const withElements = (...others: readonly DataElement[]): readonly DataElement[] => [
  ...REGION.filter(({ tag }) => !others.some((other) => other.tag === tag)),
  ...others,
]
const without = (element: number) => REGION.filter(({ tag }) => tag !== tagOf(element))

describe('an overlay group (PS3.5 7.6)', () => {
  it.each([0x60000010, 0x60003000, 0x601e3000, 0x60ff0000 - 0x10000])('%i is of one', (tag) => {
    expect(isOverlay(tag)).toBe(true)
  })

  it.each([0x60010010, 0x50003000, 0x61003000, 0x7fe00010, 0x20000010])('%i is of none', (tag) => {
    expect(isOverlay(tag)).toBe(false)
  })

  it('has its own elements, in the order of the file', () => {
    const first = numbersElement(0x60000010, 'US', [1])
    const other = us(0x0010, 3)
    const again = text(0x60000040, 'CS', 'R')
    const groups = overlaysOf([first, text(0x00100010, 'PN', 'Doe'), other, again])
    expect([...groups]).toEqual([
      [0x6000, [first, again]],
      [GROUP, [other]],
    ])
  })
})

describe('a region of interest stays, because it counts its own pixels (PS3.3 C.9.2)', () => {
  const isRegion = (...others: readonly DataElement[]) => isRegionOfInterest(withElements(...others), GROUP)

  it('with as many bits as ROI Area says', () => {
    expect(isRegion()).toBe(true)
    expect(isRegion(area('5 '))).toBe(true)
    expect(isRegion(us(0x0015, 1))).toBe(true)
    expect(isRegion(plane(0xff, 0xff, 0b11, 0), area('18'))).toBe(true)
    expect(isRegion(us(0x0010, 4), us(0x0011, 4), plane(0, 0x80), area('1'))).toBe(true)
    expect(isRegion(us(0x0010, 1), us(0x0011, 8), plane(0xff, 0), area('8'))).toBe(true)
  })

  it('in its own group', () => {
    expect(isRegionOfInterest(REGION, 0x6000)).toBe(false)
  })

  it('of any number of pixels up to the whole plane', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      const count = byte.toString(2).replaceAll('0', '').length
      expect(isRegion(plane(byte, 0, 0, 0), area(String(count)))).toBe(true)
      expect(isRegion(plane(byte, 0, 0, 0), area(String(count + 1)))).toBe(false)
    }
  })

  it.each<[string, readonly DataElement[]]>([
    ['a picture, not a region', [text(tagOf(0x0040), 'CS', 'G')]],
    ['of more bits for each pixel', [us(0x0100, 8)]],
    ['whose bit is not the first', [us(0x0102, 1)]],
    ['of several frames', [us(0x0015, 2)]],
    ['without rows', [us(0x0010, 0), plane(), area('0')]],
    ['without columns', [us(0x0011, 0), plane(), area('0')]],
    ['with another area', [area('4')]],
    ['with an area that is no number', [area('five')]],
    ['with an area that is a fraction', [area('5.0')]],
    ['with an area and a name', [area('5 Doe')]],
    ['with a name and an area', [area('Doe 5')]],
    ['with two areas', [area('5\\5')]],
    ['with an empty area', [area('')]],
    ['with a word too many', [plane(0b1000_0001, 0b0000_0011, 0b10, 0, 0, 0)]],
    ['with a word too few', [plane(0b1000_0001, 0b0000_0111)]],
    ['with a bit in the byte where the plane ends', [plane(0b1000_0001, 0b0000_0011, 0b100, 0)]],
    ['with a bit in the byte behind the plane', [plane(0b1000_0001, 0b0000_0011, 0, 0b1)]],
    ['with its last byte behind a plane of whole bytes', [us(0x0010, 1), us(0x0011, 8), plane(1, 1), area('2')]],
  ])('not %s', (_, others) => {
    expect(isRegion(...others)).toBe(false)
  })

  it.each([0x0010, 0x0011, 0x0040, 0x0100, 0x0102, 0x1301, 0x3000])('not without its element %i', (element) => {
    expect(isRegionOfInterest(without(element), GROUP)).toBe(false)
  })

  it.each([0x0010, 0x0011, 0x0040, 0x0100, 0x0102, 0x1301, 0x3000])('not with its element %i twice', (element) => {
    const again = REGION.filter(({ tag }) => tag === tagOf(element))
    expect(isRegionOfInterest([...REGION, ...again], GROUP)).toBe(false)
  })

  it('not where its plane is not at hand', () => {
    const far: DataElement = { tag: tagOf(0x3000), vr: 'OW', value: { kind: 'far', range: { offset: 0, length: 4 } } }
    expect(isRegion(far)).toBe(false)
  })
})
