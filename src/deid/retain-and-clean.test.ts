import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement, DataSet, Tag } from '../dicom/data-set.ts'
import { find, itemsOf, numbersElement } from '../dicom/elements.ts'
import { deidentify } from './deidentify.ts'
import { IMPLICIT, instanceOf, item, outcomeOf, pseudonymsOf, sequence, text } from './instance.fixture.ts'
import { BASIC_PROFILE, type Option, type Profile } from './profile.ts'
import { inspect } from './inspect.ts'

const withOptions = (...options: Option[]): Profile => ({ ...BASIC_PROFILE, options })
const valueOf = (dataSet: DataSet, tag: Tag) => asciiOf(find(dataSet, tag))
const tagsOf = ({ elements }: DataSet, group: number) =>
  elements.flatMap(({ tag }) => (tag >>> 16 === group ? [tag.toString(16)] : []))

describe('Retain Safe Private (PS3.15 E.3.10)', () => {
  const PHILIPS = 'Philips PET Private Group'
  const block = (number: number): DataElement[] => [
    text(0x70530000 + number, 'LO', PHILIPS),
    text(0x70530000 + number * 0x100, 'DS', '0.000551'),
    text(0x70530002 + number * 0x100, 'LO', 'Jane'),
  ]

  it('keeps what the table knows at whatever block it stands, with its creator', async () => {
    const { file, done } = await outcomeOf([...block(0x10), ...block(0x42)], withOptions('rtnSafePriv'))
    expect(tagsOf(file.dataSet, 0x7053)).toEqual(['70530010', '70530042', '70531000', '70534200'])
    expect(valueOf(file.dataSet, 0x70534200)).toBe('0.000551')
    expect(done.get('(7053,1002)')).toBe('X private')
  })

  it('takes a value that is not of its kind, and the creator with it', async () => {
    const elements = [text(0x70530010, 'LO', PHILIPS), text(0x70531000, 'DS', 'Jane')]
    const { file, done } = await outcomeOf(elements, withOptions('rtnSafePriv'))
    expect(tagsOf(file.dataSet, 0x7053)).toEqual([])
    expect(done.get('(7053,0010)')).toBe('X private')
  })

  it('knows what the site adds, and what the file says of itself', async () => {
    const elements = [
      sequence(
        0x00080300,
        item(
          numbersElement(0x00080301, 'US', [0x0011]),
          text(0x00080302, 'LO', 'OWN'),
          text(0x00080303, 'CS', 'MIXED'),
          numbersElement(0x00080304, 'US', [0x02]),
        ),
        item(
          numbersElement(0x00080301, 'US', [0x0013]),
          text(0x00080302, 'LO', 'GONE'),
          text(0x00080303, 'CS', 'SAFE'),
        ),
      ),
      text(0x00110010, 'LO', 'OWN'),
      text(0x00111001, 'DS', '1'),
      text(0x00111002, 'DS', '2'),
      text(0x00150010, 'LO', 'SITE'),
      text(0x00151001, 'DS', '3'),
      text(0x00151002, 'DS', '4'),
    ]
    const profile = {
      ...withOptions('rtnSafePriv'),
      safePrivate: [{ creator: 'SITE', group: 0x0015, element: 0x01 }],
    }
    const { file } = await outcomeOf(elements, profile)
    expect(tagsOf(file.dataSet, 0x0011)).toEqual(['110010', '111002'])
    expect(tagsOf(file.dataSet, 0x0015)).toEqual(['150010', '151001'])
    expect(itemsOf(file.dataSet, 0x00080300).map((one) => valueOf(one, 0x00080302))).toEqual(['OWN'])
  })

  it('reads what a site adds by its VR, where the file does not say', async () => {
    const elements = [text(0x00150010, 'LO', 'SITE'), text(0x00151001, 'DS', '3'), text(0x00151002, 'DS', '4')]
    const safePrivate = [
      { creator: 'SITE', group: 0x0015, element: 0x01, vr: 'DS' },
      { creator: 'SITE', group: 0x0015, element: 0x02 },
    ] as const
    const file = await instanceOf(elements, IMPLICIT)
    const { dataSet } = await deidentify(file, { ...withOptions('rtnSafePriv'), safePrivate }, await pseudonymsOf())
    expect(tagsOf(dataSet, 0x0015)).toEqual(['150010', '151001'])
  })

  it('is not what the Basic Profile does', async () => {
    const { file } = await outcomeOf(block(0x10))
    expect(tagsOf(file.dataSet, 0x7053)).toEqual([])
  })
})

describe('Clean Structured Content (PS3.15 E.3.4)', () => {
  const concept = (value: string, scheme: string, meaning: string) =>
    sequence(
      0x0040a043,
      item(text(0x00080100, 'SH', value), text(0x00080102, 'SH', scheme), text(0x00080104, 'LO', meaning)),
    )
  const content = (type: string, ...elements: DataElement[]) =>
    item(text(0x0040a010, 'CS', 'CONTAINS'), text(0x0040a040, 'CS', type), ...elements)
  const number = content(
    'NUM',
    concept('M-02550', 'SRT', 'Diameter'),
    sequence(0x0040a300, item(text(0x0040a30a, 'DS', '12'))),
  )
  const DOCUMENT = [
    text(0x0040a040, 'CS', 'CONTAINER'),
    sequence(
      0x0040a730,
      content('PNAME', concept('121008', 'DCM', 'Person Observer Name'), text(0x0040a123, 'PN', 'Doe^Jane')),
      number,
      content('TEXT', concept('X1', '99LOCAL', 'Remark'), text(0x0040a160, 'UT', 'Jane came')),
      content('UIDREF', concept('X2', '99LOCAL', 'Study'), text(0x0040a124, 'UI', '1.2.3.13')),
    ),
  ]

  it('keeps the tree, and of it what says nothing of a person', async () => {
    const { file, done, instance } = await outcomeOf(DOCUMENT, withOptions('cleanStruct'))
    const items = itemsOf(file.dataSet, 0x0040a730)
    expect(items.map((one) => valueOf(one, 0x0040a040))).toEqual(['PNAME', 'NUM', 'UIDREF'])
    expect(valueOf(items[0] ?? { elements: [] }, 0x0040a123)).toBe('REMOVED')
    expect(valueOf(items[2] ?? { elements: [] }, 0x0040a124)).toBe(valueOf(file.dataSet, 0x0020000d))
    expect(done.get('(0040,A730)[2]')).toBe('X option')
    expect(JSON.stringify(instance.changes)).not.toContain('Jane')
  })

  it('shows each item beside what it was', async () => {
    const source = await outcomeOf(DOCUMENT, withOptions('cleanStruct'))
    const { file } = await outcomeOf(DOCUMENT, BASIC_PROFILE)
    const before = {
      ...file,
      dataSet: { elements: [...file.dataSet.elements.filter(({ tag }) => tag !== 0x0040a730), ...DOCUMENT.slice(1)] },
    }
    const rows = inspect(before, source.instance)
    const row = rows.find(({ path }) => path === '(0040,A730)[1]>(0040,A300)[0]>(0040,A30A)')
    expect(row).toMatchObject({ before: '12', after: '12' })
    expect(rows.find(({ path }) => path === '(0040,A730)[3]>(0040,A124)')).toMatchObject({
      before: '1.2.3.13',
      action: 'U',
    })
  })

  it('is a dummy item under the Basic Profile', async () => {
    const { file } = await outcomeOf(DOCUMENT)
    expect(itemsOf(file.dataSet, 0x0040a730).map((one) => valueOf(one, 0x0040a160))).toEqual(['REMOVED'])
  })
})

describe('Clean Graphics (PS3.15 E.3.3)', () => {
  const ANNOTATED = [
    text(0x50000030, 'LO', 'Jane'),
    sequence(
      0x00700001,
      item(text(0x00700002, 'CS', 'JANE'), sequence(0x00700008, item(text(0x00700006, 'ST', 'Tumour of Jane')))),
    ),
    sequence(0x00700060, item(text(0x00700002, 'CS', 'JANE'), text(0x00700068, 'LO', 'Layer of Jane'))),
  ]

  it('keeps annotations, on layers of other names and without their text, and no curves', async () => {
    const { file } = await outcomeOf(ANNOTATED, withOptions('cleanGraph'))
    const [annotation] = itemsOf(file.dataSet, 0x00700001)
    const [layer] = itemsOf(file.dataSet, 0x00700060)
    expect(valueOf(annotation ?? { elements: [] }, 0x00700002)).toBe('LAYER_1')
    expect(valueOf(layer ?? { elements: [] }, 0x00700002)).toBe('LAYER_1')
    expect(find(file.dataSet, 0x50000030)).toBeUndefined()
    const [shown] = itemsOf(annotation ?? { elements: [] }, 0x00700008)
    expect(valueOf(shown ?? { elements: [] }, 0x00700006)).toBe('REMOVED')
  })

  it('leaves a site its own rule', async () => {
    const profile = { ...withOptions('cleanGraph'), siteRules: [{ path: '00700001', action: 'X' }] as const }
    const { file } = await outcomeOf(ANNOTATED, profile)
    expect(find(file.dataSet, 0x00700001)).toBeUndefined()
  })
})

describe('what the options leave', () => {
  it('says exactly what was done (CID 7050, PS3.15 E.3)', async () => {
    const { file } = await outcomeOf([], withOptions('rtnUIDs', 'rtnLongMod', 'cleanDesc'))
    expect(itemsOf(file.dataSet, 0x00120064).map((one) => valueOf(one, 0x00080100))).toEqual([
      '113100',
      '113105',
      '113107',
      '113110',
    ])
    expect(valueOf(file.dataSet, 0x00280303)).toBe('MODIFIED')
  })

  it('caps ages at ninety, and keeps a number of a patient out of a date', async () => {
    const elements = [text(0x00101010, 'AS', '093Y'), text(0x00080022, 'DA', '4711'), text(0x00080032, 'TM', '101500')]
    const { file } = await outcomeOf(elements, withOptions('rtnPatChars', 'rtnLongFull'))
    expect(valueOf(file.dataSet, 0x00101010)).toBe('090Y')
    expect(valueOf(file.dataSet, 0x00080022) ?? '').not.toContain('4711')
    expect(valueOf(file.dataSet, 0x00080032)).toBe('101500')
  })

  it('keeps the days between two dates of a patient, wherever they stand', async () => {
    const elements = [
      text(0x00080020, 'DA', '20240227'),
      text(0x0008002a, 'DT', '20240301235959.5+0200'),
      sequence(0x00081115, item(text(0x00080021, 'DA', '20240229'))),
    ]
    const { file } = await outcomeOf(elements, withOptions('rtnLongMod'))
    const day = (date = '') => Date.UTC(+date.slice(0, 4), +date.slice(4, 6) - 1, +date.slice(6, 8)) / 86_400_000
    const study = day(valueOf(file.dataSet, 0x00080020))
    expect(study).not.toBe(day('20240227'))
    expect(day(valueOf(file.dataSet, 0x0008002a)) - study).toBe(3)
    expect(valueOf(file.dataSet, 0x0008002a)).toMatch(/235959\.5\+0200$/)
    const [series] = itemsOf(file.dataSet, 0x00081115)
    expect(day(valueOf(series ?? { elements: [] }, 0x00080021)) - study).toBe(2)
  })
})

describe('a column of the patient list', () => {
  const profile: Profile = {
    ...BASIC_PROFILE,
    siteRules: [
      { path: '00120040', action: 'D', column: 'subject' },
      { path: '00100040', action: 'D', column: 'sex' },
    ],
  }
  const listed = async (sex: string) => {
    const pseudonyms = {
      ...(await pseudonymsOf()),
      columnOf: (_: string, name: string) => (name === 'sex' ? sex : 'S-7'),
    }
    const file = await instanceOf([text(0x00100040, 'CS', 'F'), text(0x00120040, 'LO', 'x')])
    return (await deidentify(file, profile, pseudonyms)).dataSet
  }

  it('says what stands there', async () => {
    const dataSet = await listed('O')
    expect(valueOf(dataSet, 0x00120040)).toBe('S-7')
    expect(valueOf(dataSet, 0x00100040)).toBe('O')
  })

  it('is refused where it is no value of the attribute', async () => {
    await expect(listed('female')).rejects.toMatchObject({ code: 'deid/bad-patient-list' })
  })
})

describe('Retain UIDs (PS3.15 E.3.9)', () => {
  it('keeps no UID that is none: another stands there, as without the option', async () => {
    const { file } = await outcomeOf(
      [text(0x0020000d, 'UI', '..'), text(0x0020000e, 'UI', '1.2.3.14'), text(0x00200052, 'UI', '1.2..3')],
      withOptions('rtnUIDs'),
    )
    expect(valueOf(file.dataSet, 0x0020000d)).toMatch(/^2\.25\.\d+$/)
    expect(valueOf(file.dataSet, 0x00200052)).toMatch(/^2\.25\.\d+$/)
    expect(valueOf(file.dataSet, 0x0020000e)).toBe('1.2.3.14')
  })

  it('refuses an instance that is called by none', async () => {
    const outcome = outcomeOf([text(0x00080018, 'UI', '..')], withOptions('rtnUIDs'))
    await expect(outcome).rejects.toMatchObject({ code: 'deid/no-instance-uid' })
  })
})
