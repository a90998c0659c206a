import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import { VRS, type DataElement, type Tag, type Vr } from '../dicom/data-set.ts'
import { isText } from '../dicom/vr.ts'
import { shifted } from './dates.ts'
import { dummyBytes, dummyItem, dummyText } from './dummies.ts'
import { dummyFor } from './elements.ts'
import { codeElement } from './content-dummies.ts'
import { tellsWhen } from './options.ts'
import { fitsVr, isOfVr } from './value-check.ts'

const TEXT = 0x00081030

describe('a dummy (PS3.15 Table E.1-1a, D)', () => {
  it.each<[Vr, string]>([
    ['AE', 'REMOVED'],
    ['AS', '000Y'],
    ['CS', 'REMOVED'],
    ['DA', '19000101'],
    ['DS', '0'],
    ['DT', '19000101000000'],
    ['IS', '0'],
    ['LO', 'REMOVED'],
    ['LT', 'REMOVED'],
    ['PN', 'REMOVED'],
    ['SH', 'REMOVED'],
    ['ST', 'REMOVED'],
    ['TM', '000000'],
    ['UC', 'REMOVED'],
    ['UR', 'urn:removed'],
    ['UT', 'REMOVED'],
  ])('of VR %s reads %s, which the VR allows', (vr, dummy) => {
    expect(dummyText(TEXT, vr)).toBe(dummy)
    expect(isOfVr(vr, dummy)).toBe(true)
    if (tellsWhen(vr)) expect(shifted(vr, dummy, 0)).toBe(dummy)
  })

  it('is one of the terms where PS3.3 has terms (C.12.1.1.9, C.11.1.1.2)', () => {
    expect(dummyText(0x04000565, 'CS')).toBe('CORRECT')
    expect(dummyText(0x00281054, 'LO')).toBe('US')
    expect(dummyText(0x00283004, 'LO')).toBe('US')
  })

  it.each<[Vr, sizeBytes: number]>([
    ['AT', 4],
    ['FL', 4],
    ['FD', 8],
    ['SL', 4],
    ['SS', 2],
    ['SV', 8],
    ['UL', 4],
    ['US', 2],
    ['UV', 8],
    ['OB', 8],
    ['OD', 8],
    ['OF', 8],
    ['OL', 8],
    ['OV', 8],
    ['OW', 8],
    ['UN', 8],
  ])('of VR %s is zero, of %i bytes', (vr, sizeBytes) => {
    expect(dummyBytes(vr)).toEqual(new Uint8Array(sizeBytes))
    expect(fitsVr(vr, sizeBytes)).toBe(true)
  })

  it('is text for every VR that is text but UI, which is replaced', () => {
    for (const vr of VRS) expect(dummyText(TEXT, vr) !== undefined).toBe(isText(vr) && vr !== 'UI')
  })
})

/** `80100 SH REMOVED`, `40a043 SQ [ … ]`, and bytes by their count. */
const written = (element: DataElement | undefined): string => {
  if (element === undefined) return 'none'
  const { tag, vr, value } = element
  const said = (): string => {
    if (value.kind === 'items')
      return value.items.map(({ elements }) => `[${elements.map(written).join(', ')}]`).join(' ')
    if (isText(vr)) return asciiOf(element) ?? ''
    return value.kind === 'bytes' ? `${value.bytes.length} zeros` : value.kind
  }
  return `${tag.toString(16)} ${vr} ${said()}`.trimEnd()
}

const NOBODY = '[80100 SH REMOVED, 80102 SH 99SEALIFT, 80104 LO REMOVED]'

describe('a dummy item has what its macro makes Type 1', () => {
  it.each<[section: string, tag: Tag, dummy: string]>([
    ['8.8', 0x00080082, `80082 SQ ${NOBODY}`],
    ['Table 10-1', 0x00081072, `81072 SQ [80080 LO REMOVED, 401101 SQ ${NOBODY}]`],
    ['C.36.28', 0x00340001, '340001 SQ [340002 OB 8 zeros]'],
    ['Table 10-1', 0x00401101, `401101 SQ ${NOBODY}`],
    ['C.17.2', 0x0040a073, '40a073 SQ [40a027 LO REMOVED, 40a030 DT 19000101000000, 40a075 PN REMOVED, 40a088 SQ]'],
    [
      'C.17.3',
      0x0040a730,
      '40a730 SQ [40a010 CS CONTAINS, 40a040 CS TEXT, ' +
        '40a043 SQ [80100 SH 121106, 80102 SH DCM, 80104 LO Comment], 40a160 UT REMOVED]',
    ],
    ['C.10.10', 0x0040b020, '40b020 SQ [40a0b0 US 4 zeros, 700006 ST REMOVED]'],
    [
      'C.10.5',
      0x00700001,
      '700001 SQ [700002 CS REMOVED, ' +
        '700008 SQ [700004 CS DISPLAY, 700006 ST REMOVED, 700014 FL 8 zeros, 700015 CS N]]',
    ],
  ])('PS3.3 %s, %i', (_, tag, dummy) => {
    expect(written(dummyFor(tag, 'SQ'))).toBe(dummy)
  })

  it('and no other sequence has one', () => {
    expect(dummyItem(0x00081111)).toBeUndefined()
    expect(written(dummyFor(0x00081111, 'SQ'))).toBe('none')
  })

  it('of a code says nothing, unless it is told what', () => {
    expect(written(codeElement(0x0040a168))).toBe(`40a168 SQ ${NOBODY}`)
    expect(written(codeElement(0x004008ea, 'a', 'UCUM', 'year'))).toBe(
      '4008ea SQ [80100 SH a, 80102 SH UCUM, 80104 LO year]',
    )
  })
})
