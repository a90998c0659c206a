import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement, Item } from '../dicom/data-set.ts'
import { itemsOf, numbersElement } from '../dicom/elements.ts'
import { code, content, CONTENT } from './content.fixture.ts'
import { item, outcomeOf, sequence, text } from './instance.fixture.ts'
import { BASIC_PROFILE, type Option } from './profile.ts'

const AGE = '121033 DCM'
const [UNITS, MEASURED] = [0x004008ea, 0x0040a300]

const unit = (value: string) => sequence(UNITS, code(value, 'UCUM'))
const decimal = (value: string) => text(0x0040a30a, 'DS', value)

/** PS3.3 C.18.1: the same number once more, in binary, where decimals cannot say it. */
const binary = (number: number) => [
  numbersElement(0x0040a161, 'FD', [number]),
  numbersElement(0x0040a162, 'SL', [number]),
  numbersElement(0x0040a163, 'UL', [1]),
]
const BINARY = binary(0).map(({ tag }) => tag.toString(16))

const byReference = item(text(0x0040a010, 'CS', 'INFERRED FROM'), numbersElement(0x0040db73, 'UL', [1, 2]))

/** What is left of a measurement, `40a30a=90 8ea(80100=a …)`, without what every content item has. */
const leftOf = ({ elements }: Item): string =>
  elements
    .filter(({ tag }) => ![0x0040a010, 0x0040a040, 0x0040a043, 0x00080102, 0x00080104].includes(tag))
    .map((element) => {
      const { tag, value } = element
      if (value.kind === 'items') return `${tag.toString(16)}(${value.items.map(leftOf).join(' + ')})`
      return BINARY.includes(tag.toString(16)) ? tag.toString(16) : `${tag.toString(16)}=${asciiOf(element) ?? ''}`
    })
    .join(' ')

const outcome = async (options: readonly Option[], elements: readonly DataElement[], concept = AGE) => {
  const { file } = await outcomeOf([sequence(CONTENT, content('NUM', concept, ...elements), byReference)], {
    ...BASIC_PROFILE,
    options: ['cleanStruct', ...options],
  })
  const [measurement = item()] = itemsOf(file.dataSet, CONTENT)
  return leftOf(measurement)
}
const retained = (...elements: readonly DataElement[]) => outcome(['rtnPatChars'], elements)
const removed = (...elements: readonly DataElement[]) => outcome([], elements)

describe('of a Subject Age that is retained (PS3.15 E.3.4, 45 CFR 164.514)', () => {
  it('a number of up to 89 years stays with its unit', async () => {
    expect(await retained(unit('a'), decimal('89'))).toBe('4008ea(80100=a) 40a30a=89')
    expect(await retained(sequence(MEASURED, item(unit('d'), decimal('12'))))).toBe('40a300(4008ea(80100=d) 40a30a=12)')
    expect(await retained(sequence(MEASURED))).toBe('40a300()')
  })

  it.each([
    ['a', '89.9', '90'],
    ['mo', '1079', '1080'],
    ['wk', '4692', '4693'],
    ['d', '32849', '32850'],
    ['h', '788399', '788400'],
  ])('ninety years counted in %s are more than %s', async (ucum, below, ninety) => {
    expect(await retained(unit(ucum), decimal(below))).toBe(`4008ea(80100=${ucum}) 40a30a=${below}`)
    expect(await retained(unit(ucum), decimal(String(Number(ninety) + 1000)))).toBe(
      `4008ea(80100=${ucum}) 40a30a=${Math.ceil(Number(ninety))}`,
    )
    const years = '40a300(4008ea(80100=a) 40a30a=90)'
    expect(await retained(sequence(MEASURED, item(unit(ucum), decimal(below))))).not.toBe(years)
    expect(await retained(sequence(MEASURED, item(unit(ucum), decimal(ninety))))).toBe(years)
  })

  it('what is no number, has no unit or one that nobody knows, may be any age', async () => {
    expect(await retained(unit('a'), decimal('old'))).toBe('4008ea(80100=a) 40a30a=90')
    expect(await retained(unit('a'), decimal('12\\97'))).toBe('4008ea(80100=a) 40a30a=90')
    expect(await retained(unit('year'), decimal('12'))).toBe('4008ea(80100=year) 40a30a=90')
    expect(await retained(decimal('12'))).toBe('40a30a=90')
    const years = '40a300(4008ea(80100=a) 40a30a=90)'
    expect(await retained(sequence(MEASURED, item(unit('a'))))).toBe(years)
    expect(await retained(sequence(MEASURED, item(decimal('12'))))).toBe(years)
    expect(await retained(sequence(MEASURED, item(unit('a'), decimal('12')), item(unit('a'), decimal('97'))))).toBe(
      years,
    )
  })

  it('ninety is ninety years, in the words of UCUM', async () => {
    const { file } = await outcomeOf(
      [sequence(CONTENT, content('NUM', AGE, sequence(MEASURED, item(unit('a'), decimal('97')))))],
      { ...BASIC_PROFILE, options: ['cleanStruct', 'rtnPatChars'] },
    )
    const [age = item()] = itemsOf(file.dataSet, CONTENT)
    const [measured = item()] = itemsOf(age, MEASURED)
    const [ucum = item()] = itemsOf(measured, UNITS)
    expect(ucum.elements.map(asciiOf)).toEqual(['a', 'UCUM', 'year'])
  })

  it('the same number in binary goes, whatever the decimals say', async () => {
    expect(await retained(unit('a'), ...binary(97), decimal('97'))).toBe('4008ea(80100=a) 40a30a=90')
    expect(await retained(unit('a'), ...binary(97), decimal('42'))).toBe('4008ea(80100=a) 40a30a=42')
    expect(await retained(unit('a'), ...binary(97))).toBe('4008ea(80100=a)')
    expect(await retained(sequence(MEASURED, item(unit('a'), ...binary(97), decimal('42'))))).toBe(
      '40a300(4008ea(80100=a) 40a30a=42)',
    )
    const [plain, twice] = [item(unit('a'), decimal('41')), item(unit('a'), ...binary(97), decimal('42'))]
    expect(await retained(sequence(MEASURED, plain, twice))).toBe(
      '40a300(4008ea(80100=a) 40a30a=41 + 4008ea(80100=a) 40a30a=42)',
    )
    expect(await retained(sequence(MEASURED, item(unit('a'), ...binary(97))))).toBe('40a300(4008ea(80100=a) 40a30a=90)')
  })

  it('it is told that they went, and by which law', async () => {
    const { done } = await outcomeOf(
      [sequence(CONTENT, content('NUM', AGE, unit('a'), ...binary(97), decimal('97')))],
      { ...BASIC_PROFILE, options: ['cleanStruct', 'rtnPatChars'] },
    )
    for (const tag of ['A161', 'A162', 'A163']) expect(done.get(`(0040,A730)[0]>(0040,${tag})`)).toBe('X option')
    expect(done.get('(0040,A730)[0]>(0040,A30A)')).toBe('C option')
  })

  it('none stays because another stands in the same item', async () => {
    const measured = sequence(MEASURED, item(unit('a'), decimal('97')))
    expect(await retained(unit('a'), measured, decimal('42'))).toBe(
      '4008ea(80100=a) 40a300(4008ea(80100=a) 40a30a=90) 40a30a=42',
    )
  })
})

describe('of a Subject Age that is not retained, in an item that has to stay', () => {
  it('no number stays', async () => {
    expect(await removed(unit('a'), ...binary(42), decimal('42'))).toBe('4008ea(80100=a) 40a30a=0')
    expect(await removed(unit('a'), ...binary(42))).toBe('4008ea(80100=a)')
    const measured = sequence(MEASURED, item(unit('a'), ...binary(42), decimal('42')))
    expect(await removed(measured)).toBe('40a300()')
    expect(await removed(unit('a'), measured, decimal('42'))).toBe('4008ea(80100=a) 40a300() 40a30a=0')
  })
})

describe('of a number that may be an age, whatever it is called (45 CFR 164.514)', () => {
  const YEARS = '40a300(4008ea(80100=a) 40a30a=90)'
  const inYears = (value: string, code = 'a') => sequence(MEASURED, item(unit(code), decimal(value)))

  it.each(['63900-5 LN', '445518008 SCT', 'AGE1 99X', '121071 DCM', ' '])(
    '%s: ninety stand for more',
    async (concept) => {
      expect(await outcome([], [inYears('95')], concept)).toBe(YEARS)
      expect(await outcome([], [inYears('90')], concept)).toBe(YEARS)
      expect(await outcome([], [inYears('89.9')], concept)).toBe('40a300(4008ea(80100=a) 40a30a=89.9)')
      expect(await outcome([], [unit('a'), decimal('95')], concept)).toBe('4008ea(80100=a) 40a30a=90')
    },
  )

  it.each([
    ['a_j', '90', '89'],
    ['a_g', '90', '89'],
    ['a_t', '90', '89'],
    ['mo', '1080', '1079'],
    ['mo_j', '1080', '1079'],
    ['mo_g', '1080', '1079'],
    ['mo_s', '1113', '1100'],
    ['wk', '4693', '4692'],
    ['d', '32850', '32849'],
    ['h', '788400', '788399'],
    ['min', '47304000', '47303999'],
    ['s', '2838240000', '2838239999'],
    ['258707000', '90', '89'],
    ['258706009', '1080', '1079'],
    ['258705008', '4693', '4692'],
    ['258703001', '32850', '32849'],
    ['258702006', '788400', '788399'],
  ])('counted in %s, from %s on', async (units, over, under) => {
    expect(await outcome([], [inYears(over, units)], '63900-5 LN')).toBe(YEARS)
    expect(await outcome([], [inYears(under, units)], '63900-5 LN')).toBe(
      `40a300(4008ea(80100=${units}) 40a30a=${under})`,
    )
  })

  it('also where only the meaning of the unit is known', async () => {
    for (const meaning of ['year', 'Years', 'YRS', 'yr', 'y'])
      expect(
        await outcome(
          [],
          [sequence(MEASURED, item(sequence(UNITS, code('U1', '99X', meaning)), decimal('95')))],
          'A 99X',
        ),
      ).toBe(YEARS)
    for (const meaning of ['yards', 'milligray', 'day']) {
      const other = sequence(MEASURED, item(sequence(UNITS, code('U1', '99X', meaning)), decimal('95')))
      expect(await outcome([], [other], 'A 99X')).toBe('40a300(4008ea(80100=U1) 40a30a=95)')
    }
  })

  it('the same number in binary goes, because nobody compares the two', async () => {
    const measured = sequence(MEASURED, item(unit('a'), ...binary(97), decimal('42')))
    expect(await outcome([], [measured], '63900-5 LN')).toBe('40a300(4008ea(80100=a) 40a30a=42)')
    expect(await outcome([], [unit('a'), ...binary(97), decimal('42')], '63900-5 LN')).toBe('4008ea(80100=a) 40a30a=42')
  })

  it('one of several numbers is enough, and of none nothing is said', async () => {
    const capped = '4008ea(80100=a) 40a30a=90'
    expect(await outcome([], [unit('a'), decimal('42\\95')], '63900-5 LN')).toBe(capped)
    expect(await outcome([], [sequence(MEASURED, item(unit('a')))], '63900-5 LN')).toBe('40a300(4008ea(80100=a))')
  })

  it('what is measured in another unit beside it is no age', async () => {
    const weight = sequence(MEASURED, item(unit('kg'), decimal('97')))
    expect(await outcome([], [unit('a'), weight, decimal('42')], '63900-5 LN')).toBe(
      '4008ea(80100=a) 40a300(4008ea(80100=kg) 40a30a=97) 40a30a=42',
    )
  })

  it('what is known to be none stays: how long a nuclide lives', async () => {
    for (const concept of ['304283002 SCT', 'R-42806 SRT', 'R-42806 SNM3', 'R-42806 99SDM'])
      expect(await outcome([], [inYears('432.2')], concept)).toBe('40a300(4008ea(80100=a) 40a30a=432.2)')
  })

  it('there are no others: seconds of a scan, and of what is no time, stay as they are', async () => {
    expect(await outcome([], [inYears('300', 's')], '113824 DCM')).toBe('40a300(4008ea(80100=s) 40a30a=300)')
    expect(await outcome([], [inYears('old')], '63900-5 LN')).not.toContain('old')
  })
})

it('another measurement keeps its numbers, whatever they are', async () => {
  const weight = await outcome([], [unit('kg'), ...binary(97), decimal('97')], '29463-7 LN')
  expect(weight).toBe(`4008ea(80100=kg) ${BINARY.join(' ')} 40a30a=97`)
})
