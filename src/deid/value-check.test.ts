import { describe, expect, it } from 'vitest'
import type { Tag, Vr } from '../dicom/data-set.ts'
import { fitsVm, fitsVr, isOfVr } from './value-check.ts'

describe('a value is one that its VR allows (PS3.5 Table 6.2-1)', () => {
  it.each<[Vr, string]>([
    ['CS', 'ORIGINAL'],
    ['CS', 'A_1 B'],
    ['CS', 'A2345678901234_6'],
    ['CS', 'A2345678901234_6  '],
    ['CS', ''],
    ['AS', '042Y'],
    ['AS', '011M '],
    ['AS', '003W'],
    ['AS', '006D'],
    ['AS', ''],
    ['DS', '-1.5E+10'],
    ['DS', '2e-3'],
    ['DS', '  1.5  '],
    ['DS', '1234567890123456'],
    ['DS', '    1234567890123456'],
    ['DS', ''],
    ['IS', '-12'],
    ['IS', '+12'],
    ['IS', ' 12 '],
    ['IS', '123456789012'],
    ['IS', ''],
    ['UI', '1.2.840.10008.1.2'],
    ['UI', '1.02.0'],
    ['UI', `1.${'2'.repeat(62)}`],
    ['UI', '1'.repeat(64)],
    ['UI', ''],
    ['LO', 'Doe^Jane, whatever'],
    ['PN', 'Doe^Jane'],
  ])('%s "%s"', (vr, value) => {
    expect(isOfVr(vr, value)).toBe(true)
  })

  it.each<[Vr, string]>([
    ['CS', 'Original'],
    ['CS', 'DOE^JANE'],
    ['CS', 'A2345678901234_67'],
    ['AS', '42Y'],
    ['AS', '042'],
    ['AS', '042y'],
    ['AS', '0042Y'],
    ['AS', '042YEARS'],
    ['AS', ' 042Y'],
    ['DS', 'Jane'],
    ['DS', '1,5'],
    ['DS', '1 5'],
    ['DS', '12345678901234567'],
    ['IS', '1.5'],
    ['IS', 'Jane'],
    ['IS', '1 2'],
    ['IS', '1234567890123'],
    ['IS', '12+'],
    ['UI', '1.2.3 Doe'],
    ['UI', 'Doe 1.2.3'],
    ['UI', '1'.repeat(65)],
    ['UI', '1.2.a'],
    ['UI', '..'],
    ['UI', '.'],
    ['UI', '1..2'],
    ['UI', '.1.2'],
    ['UI', '1.2.'],
  ])('not %s "%s"', (vr, value) => {
    expect(isOfVr(vr, value)).toBe(false)
  })
})

describe('bytes', () => {
  it.each<[Vr, width: number]>([
    ['US', 2],
    ['SS', 2],
    ['OW', 2],
    ['UL', 4],
    ['SL', 4],
    ['FL', 4],
    ['OF', 4],
    ['OL', 4],
    ['AT', 4],
    ['FD', 8],
    ['OD', 8],
    ['OV', 8],
    ['UV', 8],
    ['SV', 8],
  ])('of %s are so many at a time: %i', (vr, width) => {
    for (let size = 0; size <= 24; size += 1) expect(fitsVr(vr, size)).toBe(size % width === 0)
  })

  it('of text, of OB and of what nobody knows are as many as one likes', () => {
    for (const vr of ['LO', 'OB', 'UN', 'UT'] as const)
      for (const size of [0, 1, 3]) expect(fitsVr(vr, size)).toBe(true)
  })
})

describe('numbers are no more than PS3.6 allows the attribute', () => {
  it.each<[tag: Tag, vr: Vr, sizeBytes: number]>([
    [0x00280010, 'US', 2],
    [0x00181310, 'US', 8],
    [0x00189066, 'US', 4],
    [0x00189104, 'FD', 8],
    [0x00189052, 'FD', 16],
    [0x00700052, 'SL', 8],
    [0x00700010, 'FL', 8],
    [0x00209165, 'AT', 4],
    [0x00186020, 'SL', 4],
    [0x00186018, 'UL', 4],
    [0x00080309, 'UL', 12],
    [0x00281041, 'SS', 2],
    [0x0008040c, 'UV', 8],
    [0x0008040c, 'SV', 8],
  ])('of %i as %s they are at most %i bytes', (tag, vr, sizeBytes) => {
    expect(fitsVm(tag, vr, 0)).toBe(true)
    expect(fitsVm(tag, vr, sizeBytes)).toBe(true)
    expect(fitsVm(tag, vr, sizeBytes + 8)).toBe(false)
  })

  it('where it allows any number, there are as many as one likes', () => {
    expect(fitsVm(0x00280009, 'AT', 400)).toBe(true)
    expect(fitsVm(0x00081162, 'UL', 400)).toBe(true)
    expect(fitsVm(0x00286102, 'US', 400)).toBe(true)
  })

  it('where it knows no such attribute, there are as many as one likes', () => {
    expect(fitsVm(0x00111001, 'US', 400)).toBe(true)
    expect(fitsVm(0x00111001, 'SV', 400)).toBe(true)
  })

  it('and what is no number is not counted', () => {
    expect(fitsVm(0x00280010, 'OW', 400)).toBe(true)
    expect(fitsVm(0x00080060, 'CS', 400)).toBe(true)
  })
})
