import { describe, expect, it } from 'vitest'
import { conceptOf } from './content-concepts.ts'
import { code, content } from './content.fixture.ts'
import { item, sequence, text } from './instance.fixture.ts'

/** PS3.16 Annex O, and LOINC and SNOMED CT for what DICOM has codes of its own for. */
const SAME: readonly (readonly [concept: string, as: string])[] = [
  ['DD-60002 SRT', '116224001|SCT'],
  ['F-02455 SRT', '160476009|SCT'],
  ['F-00033 SRT', '271921002|SCT'],
  ['G-C0E3 SRT', '363698007|SCT'],
  ['R-42B89 SRT', '371524004|SCT'],
  ['G-D320 SRT', '397898000|SCT'],
  ['DF-0070B SRT', '398164008|SCT'],
  ['G-D321 SRT', '398201009|SCT'],
  ['DF-0068E SRT', '398325003|SCT'],
  ['PA-30029 SRT', '440252007|SCT'],
  ['G-C0E3 SNM3', '363698007|SCT'],
  ['G-C0E3 99SDM', '363698007|SCT'],
  ['424144002 SCT', '121033|DCM'],
  ['397669002 SCT', '121033|DCM'],
  ['30525-0 LN', '121033|DCM'],
  ['29553-5 LN', '121033|DCM'],
  ['21612-7 LN', '121033|DCM'],
  ['184099003 SCT', '121031|DCM'],
  ['21112-8 LN', '121031|DCM'],
  ['263495000 SCT', '121032|DCM'],
  ['46098-0 LN', '121032|DCM'],
]

describe('the concept of a content item', () => {
  it.each(SAME)('%s is %s', (concept, as) => {
    expect(conceptOf(content('TEXT', concept))).toBe(as)
  })

  it('is a local one where it has the code of a public one', () => {
    expect(conceptOf(content('TEXT', 'G-C0E3 99LOCAL'))).toBe('G-C0E3|99LOCAL')
  })

  it.each([0x00080100, 0x00080119, 0x00080120])('is read where its code stands as %i', (tag) => {
    const name = item(text(tag, 'UC', ' 121029 '), text(0x00080102, 'SH', ' dcm '))
    expect(conceptOf(item(sequence(0x0040a043, name)))).toBe('121029|DCM')
  })

  it('is not known where there are two, or none', () => {
    expect(conceptOf(item(sequence(0x0040a043, code('1', 'DCM'), code('2', 'DCM'))))).toBeUndefined()
    expect(conceptOf(item())).toBeUndefined()
  })
})
