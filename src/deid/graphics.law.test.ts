import { describe, expect, it } from 'vitest'
import type { DataElement } from '../dicom/data-set.ts'
import { bytesElement, numbersElement } from '../dicom/elements.ts'
import { graphicsLaw, type GraphicsVerdict } from './graphics.ts'
import { sequence, text } from './instance.fixture.ts'

/** A region of interest of one pixel. */
const REGION: readonly DataElement[] = [
  numbersElement(0x60000010, 'US', [1]),
  numbersElement(0x60000011, 'US', [1]),
  text(0x60000040, 'CS', 'R'),
  numbersElement(0x60000100, 'US', [1]),
  numbersElement(0x60000102, 'US', [0]),
  text(0x60001301, 'IS', '1'),
  bytesElement(0x60003000, 'OW', new Uint8Array([1, 0])),
]

const GONE: GraphicsVerdict = { action: 'X', otherwise: 'X' }
const KEPT: GraphicsVerdict = { action: 'K', otherwise: 'X' }
const TERMS: GraphicsVerdict = { action: 'terms', otherwise: 'X' }
const CLEANED: GraphicsVerdict = { action: 'clean', otherwise: 'X' }

const law = () => graphicsLaw(new Set(['cleanGraph', 'cleanDesc']))
const inRegion = (element: DataElement) => law().verdictOf(element, [...REGION, element])

describe('of a region of interest (PS3.3 Table C.9-2)', () => {
  it.each([
    [0x60000010, KEPT],
    [0x60000011, KEPT],
    [0x60000050, KEPT],
    [0x60000051, KEPT],
    [0x60000100, KEPT],
    [0x60000102, KEPT],
    [0x60003000, KEPT],
    [0x60000040, TERMS],
    [0x60001301, TERMS],
  ])('%i stays', (tag, expected) => {
    const element = REGION.find((one) => one.tag === tag)
    const verdict = element === undefined ? inRegion(numbersElement(tag, 'SS', [1])) : law().verdictOf(element, REGION)
    expect(verdict).toEqual(expected)
  })

  it.each([
    [0x60000015, TERMS],
    [0x60001302, TERMS],
    [0x60001303, TERMS],
    [0x60000022, CLEANED],
    [0x60000045, CLEANED],
    [0x60001500, CLEANED],
    [0x60004000, CLEANED],
    [0x60000012, GONE],
    [0x60001200, GONE],
  ])('%i, a text, is looked at or goes', (tag, expected) => {
    expect(inRegion(text(tag, 'LO', '1'))).toEqual(expected)
  })

  it('nothing goes another way because it was asked for before', () => {
    const one = law()
    for (const element of [...REGION, ...REGION]) expect(one.verdictOf(element, REGION)?.action).not.toBe('X')
  })
})

describe('a layer', () => {
  it('has a name of ours, the same for the same, unless it has none', () => {
    const one = law()
    const verdict = (element: DataElement) => one.verdictOf(element, [element])
    const named = (name: string) => ({ ...KEPT, replacement: text(0x00700002, 'CS', name) })
    expect(verdict(text(0x00700002, 'CS', 'DOE'))).toEqual(named('LAYER_1'))
    expect(verdict(text(0x00700002, 'CS', 'JANE'))).toEqual(named('LAYER_2'))
    expect(verdict(text(0x00700002, 'CS', ' DOE '))).toEqual(named('LAYER_1'))
    expect(verdict(text(0x00700002, 'CS', ' '))).toEqual(KEPT)
    expect(verdict(sequence(0x00700002))).toEqual(KEPT)
  })
})

it('curves, and overlays that are pictures, go (PS3.3 C.9, C.10.2)', () => {
  for (const tag of [0x50003000, 0x60000010]) {
    const element = text(tag, 'LO', 'x')
    expect(law().verdictOf(element, [element])).toEqual(GONE)
  }
})
