import { describe, expect, it } from 'vitest'
import type { DataElement, Tag, Vr } from '../dicom/data-set.ts'
import { bytesElement, sequenceElement } from '../dicom/elements.ts'
import { resolveVr } from './resolve-vr.ts'

const bytes = (tag: Tag, vr: Vr) => resolveVr(bytesElement(tag, vr, new Uint8Array(4)))
const items = (tag: Tag, vr: Vr) => resolveVr({ ...sequenceElement(tag, []), vr })
const far = (tag: Tag, vr: Vr) => resolveVr({ tag, vr, value: { kind: 'far', range: { offset: 0, length: 4 } } })
const fragments = (tag: Tag, vr: Vr) => {
  const value: DataElement['value'] = { kind: 'fragments', range: { offset: 0, length: 8 }, fragments: [] }
  return resolveVr({ tag, vr, value })
}

const [NAME, ROWS, PIXELS, SMALLEST, REFERENCED, NOBODYS] = [
  0x00100010, 0x00280010, 0x7fe00010, 0x00280106, 0x00081140, 0x00111001,
] // prettier-ignore

const [LOOKUP, PALETTE, FLOATS, PROFILE] = [0x00283006, 0x00281201, 0x7fe00008, 0x00282000] as const

describe('the VR by which an element is judged', () => {
  it('is that of the file where PS3.6 has it, or has several and this is one', () => {
    expect(bytes(NAME, 'PN')).toEqual({ vr: 'PN', readable: true })
    expect(bytes(SMALLEST, 'US')).toEqual({ vr: 'US', readable: true })
    expect(bytes(SMALLEST, 'SS')).toEqual({ vr: 'SS', readable: true })
    expect(bytes(PIXELS, 'OB')).toEqual({ vr: 'OB', readable: true })
    expect(bytes(PIXELS, 'OW')).toEqual({ vr: 'OW', readable: true })
    expect(fragments(PIXELS, 'OB')).toEqual({ vr: 'OB', readable: true })
    expect(items(REFERENCED, 'SQ')).toEqual({ vr: 'SQ', readable: true })
  })

  it('is that of the file where PS3.6 does not know the attribute', () => {
    expect(bytes(NOBODYS, 'LO')).toEqual({ vr: 'LO', readable: true })
    expect(bytes(NOBODYS, 'UN')).toEqual({ vr: 'UN', readable: true })
    expect(items(NOBODYS, 'SQ')).toEqual({ vr: 'SQ', readable: true })
  })

  it('is that of PS3.6 where the file has another: a name is a name under every VR', () => {
    expect(bytes(NAME, 'LO')).toEqual({ vr: 'PN', readable: true })
    expect(bytes(NAME, 'CS')).toEqual({ vr: 'PN', readable: true })
    expect(bytes(NAME, 'UN')).toEqual({ vr: 'PN', readable: true })
    expect(bytes(ROWS, 'UN')).toEqual({ vr: 'US', readable: true })
  })

  it('cannot be read as that where the file has bytes of another kind', () => {
    expect(bytes(NAME, 'OB')).toEqual({ vr: 'PN', readable: false })
    expect(bytes(NAME, 'US')).toEqual({ vr: 'PN', readable: false })
    expect(bytes(ROWS, 'LO')).toEqual({ vr: 'US', readable: false })
    expect(bytes(ROWS, 'UL')).toEqual({ vr: 'US', readable: false })
  })

  it('cannot be read as that where one is a sequence and the other none', () => {
    expect(items(NAME, 'SQ')).toEqual({ vr: 'PN', readable: false })
    expect(items(NAME, 'PN')).toEqual({ vr: 'PN', readable: false })
    expect(items(ROWS, 'UN')).toEqual({ vr: 'US', readable: false })
    expect(items(PIXELS, 'UN')).toEqual({ vr: 'OW', readable: false })
    expect(bytes(REFERENCED, 'SQ')).toEqual({ vr: 'SQ', readable: false })
    expect(bytes(REFERENCED, 'UN')).toEqual({ vr: 'SQ', readable: false })
    expect(bytes(REFERENCED, 'LO')).toEqual({ vr: 'SQ', readable: false })
  })

  it('of a sequence that the file calls UN is that of PS3.6 (PS3.5 6.2.2)', () => {
    expect(items(REFERENCED, 'UN')).toEqual({ vr: 'SQ', readable: true })
  })

  it('cannot be read as another where the value is not at hand', () => {
    expect(far(NAME, 'LO')).toEqual({ vr: 'PN', readable: false })
    expect(far(ROWS, 'UN')).toEqual({ vr: 'US', readable: false })
    expect(fragments(ROWS, 'UN')).toEqual({ vr: 'US', readable: false })
    expect(far(PIXELS, 'LO')).toEqual({ vr: 'OW', readable: false })
    expect(fragments(PIXELS, 'US')).toEqual({ vr: 'OW', readable: false })
    expect(fragments(FLOATS, 'UN')).toEqual({ vr: 'OF', readable: false })
  })

  it('of samples that the file calls UN is one of PS3.6 wherever they are (PS3.5 6.2.2, A.1, A.4)', () => {
    expect(far(PIXELS, 'UN')).toEqual({ vr: 'OW', readable: true })
    expect(fragments(PIXELS, 'UN')).toEqual({ vr: 'OB', readable: true })
    expect(far(LOOKUP, 'UN')).toEqual({ vr: 'OW', readable: true })
    expect(far(PALETTE, 'UN')).toEqual({ vr: 'OW', readable: true })
    expect(far(FLOATS, 'UN')).toEqual({ vr: 'OF', readable: true })
    expect(far(PROFILE, 'UN')).toEqual({ vr: 'OB', readable: true })
  })
})
