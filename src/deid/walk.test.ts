import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement, Tag } from '../dicom/data-set.ts'
import { bytesElement, find, itemsOf, numbersElement } from '../dicom/elements.ts'
import { deidentifyDataSet } from './data-set.ts'
import { content, code, CONTENT } from './content.fixture.ts'
import { instanceOf, item, outcomeOf, pseudonymsOf, sequence, text } from './instance.fixture.ts'
import { BASIC_PROFILE, type Option, type Profile } from './profile.ts'

const withOption = (...options: Option[]): Profile => ({ ...BASIC_PROFILE, options })

/** What was done below an attribute, and nothing else. */
const doneAt = (done: ReadonlyMap<string, string>, path: string) =>
  Object.fromEntries([...done].filter(([at]) => at.startsWith(path)))

const COMMENT = content('TEXT', '121106 DCM', text(0x0040a160, 'UT', 'Jane has a cold'))
const FINDING = content('TEXT', '121071 DCM', text(0x0040a160, 'UT', 'Jane'))
const age = (years: string) =>
  content(
    'NUM',
    '121033 DCM',
    sequence(0x0040a300, item(sequence(0x004008ea, code('a', 'UCUM')), text(0x0040a30a, 'DS', years))),
  )

describe('a walk through structured content', () => {
  it('removes an item, and says so where it stood', async () => {
    const { file, done } = await outcomeOf([sequence(CONTENT, FINDING, COMMENT)], withOption('cleanStruct'))
    expect(itemsOf(file.dataSet, CONTENT)).toHaveLength(1)
    expect(doneAt(done, '(0040,A730)')).toEqual({
      '(0040,A730)[0]>(0040,A160)': 'D option',
      '(0040,A730)[1]': 'X option',
    })
  })

  it('takes a sequence of which no item is left', async () => {
    const { file, done } = await outcomeOf([sequence(CONTENT, COMMENT)], withOption('cleanStruct'))
    expect(find(file.dataSet, CONTENT)).toBeUndefined()
    expect(doneAt(done, '(0040,A730)')).toEqual({ '(0040,A730)[0]': 'X option', '(0040,A730)': 'X option' })
  })

  it('leaves an empty sequence that may be empty', async () => {
    const context = sequence(0x00400555, content('TEXT', '121106 DCM', text(0x0040a160, 'UT', 'Jane')))
    const { file } = await outcomeOf([context], withOption('cleanStruct'))
    expect(find(file.dataSet, 0x00400555)).toMatchObject({ vr: 'SQ', value: { items: [] } })
  })

  it('puts another value where one was', async () => {
    const { file, done } = await outcomeOf([sequence(CONTENT, age('95'))], withOption('cleanStruct', 'rtnPatChars'))
    const measured = itemsOf(file.dataSet, CONTENT).flatMap((one) => itemsOf(one, 0x0040a300))
    expect(measured.map((one) => asciiOf(find(one, 0x0040a30a)))).toEqual(['90'])
    expect(doneAt(done, '(0040,A730)')).toEqual({ '(0040,A730)[0]>(0040,A300)': 'C option' })
  })

  it('puts a dummy where nothing is left of a text that must be there', async () => {
    const { file } = await outcomeOf([sequence(CONTENT, FINDING)], withOption('cleanStruct', 'cleanDesc'))
    const texts = itemsOf(file.dataSet, CONTENT).map((one) => asciiOf(find(one, 0x0040a160)))
    expect(texts).toEqual(['REMOVED'])
  })

  it('takes the last of several, and leaves the others as they are', async () => {
    const { file } = await outcomeOf([sequence(CONTENT, age('45'), COMMENT)], withOption('cleanStruct', 'rtnPatChars'))
    expect(itemsOf(file.dataSet, CONTENT)).toHaveLength(1)
  })

  it('leaves what the table leaves', async () => {
    const { done } = await outcomeOf([sequence(CONTENT, age('45'))], withOption('cleanStruct', 'rtnPatChars'))
    expect(doneAt(done, '(0040,A730)')).toEqual({})
  })
})

/** PS3.3 C.9.2: three rows of five pixels, a region of four, and a label that somebody wrote. */
const OVERLAY: readonly DataElement[] = [
  numbersElement(0x60000010, 'US', [3]),
  numbersElement(0x60000011, 'US', [5]),
  text(0x60000022, 'LO', 'Lesion of Doe'),
  text(0x60000040, 'CS', 'R'),
  numbersElement(0x60000050, 'SS', [1, 1]),
  numbersElement(0x60000100, 'US', [1]),
  numbersElement(0x60000102, 'US', [0]),
  text(0x60001301, 'IS', '4'),
  text(0x60001500, 'LO', 'Doe'),
  bytesElement(0x60003000, 'OW', new Uint8Array([0b0010_0011, 0b0100_0000])),
]

describe('a walk through graphics', () => {
  it('keeps a region of interest without what is written on it', async () => {
    const { file, done } = await outcomeOf(OVERLAY, withOption('cleanGraph'))
    expect(find(file.dataSet, 0x60003000)).toBeDefined()
    expect(doneAt(done, '(6000')).toEqual({ '(6000,0022)': 'X option', '(6000,1500)': 'X option' })
  })
})

describe('a walk through layers', () => {
  it('gives one another name, and says that it did', async () => {
    const layer = item(text(0x00700002, 'CS', 'DOE'), text(0x00700062, 'IS', '1'))
    const { done } = await outcomeOf([sequence(0x00700060, layer)], withOption('cleanGraph'))
    expect(done.get('(0070,0060)[0]>(0070,0002)')).toBe('C option')
  })
})

describe('a walk through character sets', () => {
  const LATIN = Uint8Array.of(0x48, 0xf4, 0x70, 0x69)
  const TERM: Tag = 0x00181250

  it('writes an item that names its own in that of the instance', async () => {
    const own = item(text(0x00080005, 'CS', 'ISO_IR 100'), bytesElement(TERM, 'SH', LATIN))
    const { file, done } = await outcomeOf([sequence(0x00189042, own)])
    expect(doneAt(done, '(0018,9042)')).toEqual({
      '(0018,9042)[0]>(0008,0005)': 'X charset',
      '(0018,9042)[0]>(0018,1250)': 'K charset',
    })
    expect(asciiOf(find(file.dataSet, 0x00080005))).toBe('ISO_IR 192')
  })

  it('names none where no text was written', async () => {
    const { file } = await outcomeOf([text(0x00100010, 'PN', ''), text(0x00100020, 'LO', ''), text(TERM, 'SH', 'BODY')])
    expect(asciiOf(find(file.dataSet, TERM))).toBe('BODY')
    expect(find(file.dataSet, 0x00080005)).toBeUndefined()
  })

  it('is named where text was written, though the source named none', async () => {
    const profile = { ...BASIC_PROFILE, siteRules: [{ path: '00081030', action: 'D', value: 'Hôpital' } as const] }
    const { file } = await outcomeOf(
      [text(0x00081030, 'LO', 'Jane'), text(0x00100010, 'PN', ''), text(0x00100020, 'LO', '')],
      profile,
    )
    expect(asciiOf(find(file.dataSet, 0x00080005))).toBe('ISO_IR 192')
  })

  it('keeps that of the root, whatever stands in it', async () => {
    const { done, instance } = await outcomeOf([text(0x00080005, 'CS', 'ISO_IR 100')])
    expect(done.get('(0008,0005)')).not.toBe('X charset')
    expect(instance.changes.filter(({ path }) => path === '(0008,0005)')).toHaveLength(1)
  })
})

describe('a walk through private elements', () => {
  it('says which creators went because nothing of theirs was left', async () => {
    const elements = [
      text(0x70530010, 'LO', 'Philips PET Private Group'),
      text(0x70530011, 'LO', 'Philips PET Private Group'),
      text(0x70531000, 'DS', '0.5'),
      text(0x70531100, 'DS', 'Jane'),
    ]
    const { done } = await outcomeOf(elements, withOption('rtnSafePriv'))
    expect(doneAt(done, '(7053')).toEqual({ '(7053,1100)': 'X private', '(7053,0011)': 'X private' })
  })

  it('tells the places after an item from which one went', async () => {
    const { done } = await outcomeOf(
      [sequence(0x00082218, item(text(0x70530010, 'LO', 'Philips PET Private Group'), text(0x70531000, 'DS', 'Jane')))],
      withOption('rtnSafePriv'),
    )
    expect(doneAt(done, '(0008,2218)')).toEqual({
      '(0008,2218)[0]>(7053,0010)': 'X private',
      '(0008,2218)[0]>(7053,1000)': 'X private',
    })
    expect(done.get('(0010,0010)')).toBe('D pseudonym')
  })
})

it('a sequence in which nothing changes is the source itself', async () => {
  const file = await instanceOf([sequence(0x00189042, item(text(0x00181250, 'SH', 'BODY')))])
  const { dataSet } = deidentifyDataSet(file, { profile: BASIC_PROFILE, pseudonyms: await pseudonymsOf() })
  expect(find(dataSet, 0x00189042)).toBe(find(file.dataSet, 0x00189042))
})
