import { describe, expect, it } from 'vitest'
import { bytesElement, sequenceElement, textElement } from '../dicom/elements.ts'
import type { DataElement } from '../dicom/data-set.ts'
import { toUtf8 } from '../bytes/text.ts'
import { identifiersOf, type Identifiers } from './identifiers.ts'
import { BASIC_PROFILE, type Option, type Profile } from './profile.ts'
import { sourceOf } from './residual/written.fixture.ts'

const text = textElement
const of = (elements: readonly DataElement[], profile: Profile = BASIC_PROFILE): Identifiers =>
  identifiersOf(sourceOf(elements), profile)
const withOption = (option: Option): Profile => ({ ...BASIC_PROFILE, options: [option] })
const [ID, ADDRESS, INSTITUTION, NAME] = [0x00100020, 0x00080081, 0x00080080, 0x00100010]

describe('values of an attribute', () => {
  it('are told one by one, without padding, and not where there is none', () => {
    expect(of([text(0x00101000, 'LO', ' 4711 \\A2\0\\\\ ')]).ids).toEqual(['4711', 'A2'])
    expect(of([text(0x00081070, 'PN', 'Roe^Richard \\ Poe^Edgar\0')]).names).toEqual(['Roe^Richard', 'Poe^Edgar'])
    expect(of([text(ID, 'LO', '')]).ids).toEqual([])
  })

  it('are lines where a text has one value only, and whole where a sign parts no value', () => {
    expect(of([text(ADDRESS, 'ST', '1 Elm St\r\nFairview\\MA\nUSA')]).texts).toEqual([
      '1 Elm St',
      'Fairview\\MA',
      'USA',
    ])
    expect(of([text(INSTITUTION, 'LO', 'Mary=Central')]).texts).toEqual(['Mary=Central'])
  })

  it('are days where the day may stand before the month, if there is such a month', () => {
    const days = (value: string) => of([text(0x00400004, 'DA', value)]).dates
    expect(days('24.10.2021')).toEqual(['20211024'])
    expect(days('24/12/2021')).toEqual(['20211224'])
    expect(days('24.13.2021')).toEqual([])
    expect(days('24.00.2021')).toEqual([])
  })

  it('are as they stand, whatever was read before', () => {
    const ids = (value: string) => of([text(ID, 'LO', value)]).ids
    for (const value of ['4711', '4712', '471122', '47', '4711']) expect(ids(value)).toEqual([value])
    const reused = toUtf8('PID-01')
    const element = bytesElement(ID, 'LO', reused)
    expect(of([element]).ids).toEqual(['PID-01'])
    reused.set(toUtf8('PID-02'))
    expect(of([element]).ids).toEqual(['PID-02'])
    expect(of([text(ID, 'LO', 'PID-01')]).ids).toEqual(['PID-01'])
    expect(of([text(INSTITUTION, 'LO', 'PID-01')])).toMatchObject({ ids: [], texts: ['PID-01'] })
  })

  it('are read anew in another character set, as another VR, and where they may stay', () => {
    const name = bytesElement(NAME, 'PN', Uint8Array.from([0x4d, 0xfc]))
    const inSet = (set: string) => of([text(0x00080005, 'CS', set), name]).names
    expect(inSet('ISO_IR 100')).toEqual(['Mü'])
    expect(inSet('ISO_IR 144')).toEqual(['Mќ'])
    expect(of([text(INSTITUTION, 'LO', 'A\\B\\C')]).texts).toEqual(['A', 'B', 'C'])
    expect(of([text(INSTITUTION, 'ST', 'A\\B\\C')]).texts).toEqual(['A\\B\\C'])
    const device = [text(0x00181000, 'LO', 'SN-5521')]
    expect(of(device).ids).toEqual(['SN-5521'])
    expect(of(device, withOption('rtnDevId')).ids).toEqual([])
    expect(of(device).ids).toEqual(['SN-5521'])
    expect(of([text(0x00091001, 'DA', '20210304')]).dates).toEqual(['20210304'])
    expect(of([text(0x00091001, 'PN', '20210304')])).toMatchObject({ names: ['20210304'], dates: [] })
  })

  it('of an item are in its own character set, and after it those of the instance again', () => {
    const cyrillic = {
      elements: [text(0x00080005, 'CS', 'ISO_IR 144'), bytesElement(NAME, 'PN', Uint8Array.from([0xb8, 0xd2]))],
    }
    const latin = (tag: number) => bytesElement(tag, 'PN', Uint8Array.from([0x4d, 0xfc]))
    const { names } = of([
      text(0x00080005, 'CS', 'ISO_IR 100'),
      sequenceElement(0x00081140, [cyrillic]),
      latin(NAME),
      sequenceElement(0x00101002, [{ elements: [latin(NAME)] }]),
    ])
    expect(names).toEqual(['Ив', 'Mü'])
  })

  it('of the file meta information are told too', () => {
    const file = { ...sourceOf([]), meta: { elements: [text(0x00020016, 'AE', 'MARYAX')] } }
    expect(identifiersOf(file, BASIC_PROFILE).ids).toEqual(['MARYAX'])
  })
})

describe('codes', () => {
  const codes = (sequence: number) => [
    sequenceElement(sequence, [
      {
        elements: [
          text(0x00080100, 'SH', 'MC1'),
          text(0x00080102, 'SH', '99MARY'),
          text(0x00080104, 'LO', 'Mary Central'),
        ],
      },
    ]),
  ]
  it('name somebody where persons and places are coded, and what was done elsewhere', () => {
    expect(of(codes(0x00080082)).texts).toEqual(['MC1', 'Mary Central'])
    expect(of(codes(0x00401101)).texts).toEqual(['MC1', 'Mary Central'])
    expect(of(codes(0x00081032)).texts).toEqual([])
  })
})

describe('what the project keeps', () => {
  const keeping = (action: 'K' | 'X', path: string): Profile => ({ ...BASIC_PROFILE, siteRules: [{ path, action }] })
  const nested = [
    text(ID, 'LO', '4711'),
    sequenceElement(0x00101002, [{ elements: [text(ID, 'LO', '4712')] }]),
    sequenceElement(0x00401001, [{ elements: [text(ID, 'LO', '4713')] }]),
  ]
  it('is kept by the whole of a path only, and by no other action', () => {
    expect(of(nested, keeping('X', '00100020')).ids).toEqual(['4711', '4712', '4713'])
    expect(of(nested, keeping('K', '00101002>00100020')).ids).toEqual(['4711', '4713'])
    expect(of(nested, keeping('K', '00401001>00100020')).ids).toEqual(['4711', '4712'])
    expect(of(nested, keeping('K', '00101002>00100021')).ids).toEqual(['4711', '4712', '4713'])
  })

  it('is not kept where the sequence of its path is over', () => {
    const visit = [sequenceElement(0x00101002, [{ elements: [] }, { elements: [] }]), text(0x00380010, 'LO', '4714')]
    expect(of(visit, keeping('K', '00101002>00380010')).ids).toEqual(['4714'])
  })

  it('is no secret anywhere else, and of private dates with the option for all of them', () => {
    const same = [text(INSTITUTION, 'LO', 'Mary'), text(0x00081040, 'LO', 'Mary')]
    expect(of(same, keeping('K', '00080080')).texts).toEqual([])
    const day = [text(0x00091001, 'DA', '20210304')]
    expect(of(day, withOption('rtnLongFull')).dates).toEqual([])
    expect(of(day, withOption('rtnLongMod')).dates).toEqual(['20210304'])
    const device = [text(0x00081010, 'SH', 'MARY1'), text(INSTITUTION, 'LO', 'MARY1')]
    expect(of(device, withOption('rtnDevId')).texts).toEqual([])
    expect(of(device, keeping('K', '00080080'))).toMatchObject({ ids: [], texts: [] })
  })

  it('is not what the makers of two devices have in common where they are written one after the other', () => {
    const makers = [text(0x00080070, 'LO', 'acme'), text(0x00081090, 'LO', 'Scanomat')]
    expect(of([...makers, text(0x00081010, 'SH', 'MESC')]).ids).toEqual(['MESC'])
    expect(of([...makers, text(0x00081010, 'SH', 'ACME')]).ids).toEqual([])
    expect(of([text(0x00081010, 'SH', 'CHEST'), text(0x0008103e, 'LO', 'CHEST')]).ids).toEqual(['CHEST'])
  })
})

describe('too much to be sought', () => {
  const values = (count: number) => Array.from({ length: count }, (_, index) => `N${index}`)
  const filled = (ids: number, names: number, texts: number, dates: number) => [
    text(0x00101000, 'UT', values(ids).join('\\')),
    text(0x00101000, 'LO', values(ids).join('\\')),
    text(0x00081070, 'PN', values(names).join('\\')),
    text(0x00081040, 'LO', values(texts).join('\\')),
    text(0x00080020, 'DA', Array.from({ length: dates }, (_, index) => String(19000000 + 101 + index)).join('\\')),
  ].slice(1) // prettier-ignore

  it('is refused, of whatever kinds it is', () => {
    expect(() => of(filled(4097, 1, 0, 0))).toThrow('dicom/too-many-elements')
    expect(() => of(filled(1100, 1100, 1100, 1100))).toThrow('dicom/too-many-elements')
    expect(() => of(filled(1, 4090, 3, 3))).toThrow('dicom/too-many-elements')
    expect(() => of(filled(1, 3, 4090, 3))).toThrow('dicom/too-many-elements')
    expect(() => of(filled(1, 3, 3, 4090))).toThrow('dicom/too-many-elements')
    expect(of(filled(1000, 1000, 1000, 1096)).ids).toHaveLength(1000)
  })

  it('is a value as long as no name is, but a list of UIDs', () => {
    expect(() => of([text(INSTITUTION, 'UT', 'x'.repeat(64 * 1024 + 2))])).toThrow('dicom/too-many-elements')
    expect(of([text(INSTITUTION, 'UT', 'x'.repeat(64 * 1024))]).texts).toHaveLength(1)
    expect(of([text(0x00204000, 'UT', 'x'.repeat(64 * 1024 + 2))]).texts).toEqual([])
    const long = ['a', 'b', 'c', 'd'].map((letter) => text(INSTITUTION, 'UT', letter.repeat(64 * 1024)))
    expect(of(long).texts).toHaveLength(4)
    expect(() => of([...long, text(ID, 'LO', '4')])).toThrow('dicom/too-many-elements')
    const uids = Array.from({ length: 9000 }, (_, index) => `1.2.3.${index}`)
    expect(of([text(0x00080058, 'UI', uids.join('\\'))]).uids).toHaveLength(9000)
  })
})
