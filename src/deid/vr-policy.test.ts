import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import type { DataSet, Tag, Vr } from '../dicom/data-set.ts'
import { bytesElement, find, itemsOf } from '../dicom/elements.ts'
import { item, outcomeOf, sequence, text } from './instance.fixture.ts'

const value = (dataSet: DataSet, tag: Tag) => asciiOf(find(dataSet, tag))

describe('what the table does not list', () => {
  it.each<readonly [string, Tag, Vr, string, string | undefined]>([
    ['a name of a person gets a dummy', 0x00142006, 'PN', 'Doe^Jane', 'REMOVED'],
    ['a date gets a dummy', 0x00141020, 'DA', '20210304', '19000101'],
    ['a time gets a dummy', 0x00140103, 'TM', '091500', '000000'],
    ['an AE title goes', 0x21100080, 'AE', 'RADIOLOGY', undefined],
    ['free text that no IOD needs goes', 0x00286190, 'ST', 'Jane', undefined],
    ['free text of Type 1 gets a dummy', 0x00620005, 'LO', 'Jane', 'REMOVED'],
    ['free text of Type 2 is emptied', 0x00420010, 'ST', 'Jane', ''],
    ["a manufacturer's term stays", 0x00181210, 'SH', 'B30f', 'B30f'],
    ['a term stays', 0x00185100, 'CS', 'HFS', 'HFS'],
    ['what is no term does not', 0x00185100, 'CS', 'Jane Doe', undefined],
    ['a number stays', 0x00180050, 'DS', '1.25', '1.25'],
    ['what is no number does not', 0x00180060, 'DS', 'Jane', undefined],
    ['an even tag that PS3.6 does not know goes', 0x00080ffe, 'LO', 'Jane', undefined],
    ['attributes that somebody encrypted go', 0x04000500, 'SQ', '', undefined],
  ])('%s', async (_, ...[tag, vr, before, after]) => {
    const { file } = await outcomeOf([text(tag, vr, before)])
    expect(value(file.dataSet, tag)).toBe(after)
  })

  it('of several terms only those that are none are emptied', async () => {
    const { file } = await outcomeOf([text(0x00080008, 'CS', 'ORIGINAL\\Jane\\AXIAL')])
    expect(value(file.dataSet, 0x00080008)).toBe('ORIGINAL\\\\AXIAL')
  })

  it('the meaning of a code stays when its scheme is public, and is free text when it is local', async () => {
    const code = (scheme: string) =>
      item(text(0x00080100, 'SH', 'A1'), text(0x00080102, 'SH', scheme), text(0x00080104, 'LO', 'Skull'))
    const { file } = await outcomeOf([sequence(0x00082218, code('SCT'), code('99LOCAL'))])
    expect(itemsOf(file.dataSet, 0x00082218).map((one) => value(one, 0x00080104))).toEqual(['Skull', 'REMOVED'])
  })

  it('a VR unlike the dictionary hides nothing: the dictionary decides', async () => {
    const { file, done } = await outcomeOf([
      text(0x00100030, 'LO', '19570412'),
      text(0x00180060, 'LT', 'Jane Doe, born 1957'),
      bytesElement(0x00280014, 'OB', new TextEncoder().encode('Jane')),
      bytesElement(0x00181030, 'UN', new TextEncoder().encode('Jane')),
      bytesElement(0x00280011, 'UN', new Uint8Array([0, 2])),
    ])
    expect(find(file.dataSet, 0x00100030)).toMatchObject({ vr: 'DA', value: { bytes: new Uint8Array(0) } })
    expect(find(file.dataSet, 0x00180060)).toBeUndefined()
    expect(find(file.dataSet, 0x00280014)).toBeUndefined()
    expect(done.get('(0018,1030)')).toBe('X table')
    expect(find(file.dataSet, 0x00280011)).toMatchObject({ vr: 'US', value: { bytes: new Uint8Array([0, 2]) } })
  })
})
