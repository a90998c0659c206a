import { describe, expect, it } from 'vitest'
import { bytesElement, sequenceElement, textElement } from '../dicom/elements.ts'
import type { DataElement } from '../dicom/data-set.ts'
import { identifiersOf, type Identifiers } from './identifiers.ts'
import { BASIC_PROFILE, type Option, type Profile } from './profile.ts'
import { sourceOf } from './residual/written.fixture.ts'

const text = textElement
const of = (elements: readonly DataElement[], profile: Profile = BASIC_PROFILE): Identifiers =>
  identifiersOf(sourceOf(elements), profile)
const withOption = (option: Option): Profile => ({ ...BASIC_PROFILE, options: [option] })

describe('the identifiers of an instance', () => {
  it('are every person name, one a component group, in its character set', () => {
    const { names } = of([
      text(0x00080005, 'CS', 'ISO_IR 100'),
      bytesElement(0x00080090, 'PN', Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72])),
      text(0x00081070, 'PN', 'Roe^Richard\\Poe^Edgar'),
      text(0x00100010, 'PN', 'Yamada^Tarou=Yamada^T=Ya^Ta'),
      sequenceElement(0x0040a730, [{ elements: [text(0x0040a123, 'PN', 'Moe^Mary')] }]),
      text(0x00091001, 'PN', 'Private^Person'),
    ])
    const latin = ['Müller', 'Roe^Richard', 'Poe^Edgar', 'Private^Person']
    expect(names).toEqual([...latin, 'Yamada^Tarou', 'Yamada^T', 'Ya^Ta', 'Moe^Mary'])
  })

  it('are days, of DT and of ranges and of ACR-NEMA too', () => {
    const { dates } = of([
      text(0x00080020, 'DA', '20210304'),
      text(0x0008002a, 'DT', '20210305101112.5+0100'),
      text(0x00100030, 'DA', '1957.04.12'),
      text(0x00380020, 'DA', '20210301-20210302'),
      text(0x00380030, 'DA', '2021-03-06'),
      text(0x00400002, 'DA', '07/03/2021'),
      text(0x00400004, 'DA', '28.03.2021'),
      text(0x0008002b, 'DT', '2021-0500'),
      text(0x00080030, 'TM', '101112'),
    ])
    expect(dates.toSorted()).toEqual([
      '19570412',
      '20210301',
      '20210302',
      '20210304',
      '20210305',
      '20210306',
      '20210307',
      '20210328',
      '20210703',
    ])
  })

  it('are UIDs, but for those of DICOM itself', () => {
    const { uids } = of([
      text(0x00080016, 'UI', '1.2.3.4.5.6'),
      text(0x00080018, 'UI', '1.2.826.0.1.18'),
      text(0x00080058, 'UI', '1.2.826.0.1.19\\1.2.840.10008.5.1.4.1.1.2'),
      sequenceElement(0x00081140, [{ elements: [text(0x00081155, 'UI', '1.2.826.0.1.20')] }]),
    ])
    expect(uids).toEqual(['1.2.826.0.1.18', '1.2.826.0.1.19', '1.2.826.0.1.20'])
  })

  it('are IDs, and what tells a place, and no descriptions, times or measures', () => {
    const { ids, texts } = of([
      text(0x00080050, 'SH', 'ACC1'),
      text(0x00080080, 'LO', 'St. Mary'),
      sequenceElement(0x00080082, [{ elements: [text(0x00080104, 'LO', 'Mary Central')] }]),
      text(0x00081030, 'LO', 'Abdomen'),
      text(0x00081040, 'LO', 'Ward 7'),
      text(0x00100020, 'LO', '4711'),
      text(0x00100021, 'LO', 'MARY'),
      text(0x00101000, 'LO', 'A1\\A2'),
      text(0x00101010, 'AS', '042Y'),
      text(0x00101030, 'DS', '81.5'),
      text(0x00101040, 'LO', '1 Elm St'),
      text(0x00102154, 'SH', '055 123456'),
      text(0x00102150, 'LO', 'Italy'),
    ])
    expect(ids.toSorted()).toEqual(['4711', 'A1', 'A2', 'ACC1'])
    expect(texts.toSorted()).toEqual(['055 123456', '1 Elm St', 'MARY', 'Mary Central', 'St. Mary', 'Ward 7'])
  })

  it('are devices, unless they are called as their maker calls them all', () => {
    const { ids } = of([
      text(0x00080070, 'LO', 'ACME'),
      text(0x00081010, 'SH', 'Scanomat'),
      text(0x00081090, 'LO', 'SCANOMAT 3000'),
      text(0x00181000, 'LO', 'SN-5521'),
      text(0x00080055, 'AE', 'AX17'),
    ])
    expect(ids.toSorted()).toEqual(['AX17', 'SN-5521'])
  })

  it('are not what the options leave as it is', () => {
    const elements = [
      text(0x00080018, 'UI', '1.2.826.0.1.18'),
      text(0x00080020, 'DA', '20210304'),
      text(0x00080080, 'LO', 'St. Mary'),
      text(0x00100030, 'DA', '19570412'),
      text(0x00181000, 'LO', 'SN-5521'),
      text(0x00280304, 'UI', '1.2.826.0.1.19'),
    ]
    expect(of(elements, withOption('rtnUIDs')).uids).toEqual([])
    expect(of(elements, withOption('rtnInstId')).texts).toEqual([])
    expect(of(elements, withOption('rtnDevId')).ids).toEqual([])
    expect(of(elements, withOption('rtnLongFull')).dates).toEqual(['19570412'])
    expect(of(elements, withOption('rtnLongMod')).dates).toEqual(['20210304', '19570412'])
    expect(of(elements).texts).toEqual(['St. Mary'])
  })

  it('are not what the project itself keeps, by tag or by path', () => {
    const elements = [
      text(0x00100020, 'LO', '4711'),
      sequenceElement(0x00101002, [{ elements: [text(0x00100020, 'LO', '4712')] }]),
    ]
    const keeping = (path: string): Profile => ({ ...BASIC_PROFILE, siteRules: [{ path, action: 'K' }] })
    expect(of(elements, keeping('00100020')).ids).toEqual([])
    expect(of(elements, keeping('00101002>00100020')).ids).toEqual(['4711'])
  })

  it('stay names where a kept text is the same', () => {
    const elements = [text(0x00080080, 'LO', 'Doe^Jane'), text(0x00100010, 'PN', 'Doe^Jane')]
    expect(of(elements, withOption('rtnInstId')).names).toEqual(['Doe^Jane'])
  })
})
