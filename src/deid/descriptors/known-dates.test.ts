import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'
import { fold } from './fold.ts'
import { joinedDates, knownDates, strikeKnownDates } from './known-dates.ts'
import { tokensOf } from './tokens.ts'

const cleaner = textCleaner({ names: [], ids: [], texts: [], dates: ['19570412', '20190523', '20010503'], uids: [] })
const clean = (text: string): string => cleaner.clean(text)

describe('a day of the patient goes', () => {
  it.each([
    '12 04 57', '12_04_57', '57 04 12', '04 12 57', '12 4 57', '12  04  57', '12-04 57', '12.04_1957', '1957 04 12', '1957_12_04',
    '23 05 19', '23 5 19', '19 05 23', '03 05 01', '3 5 01', '12 Apr 57', '12Apr57', '12-APR-57', '12. aprile 57', '12 de abril de 57',
    'Apr 12 57', '57 Apr 12', 'Apr 57', 'APR57', 'mai 19', '12 de 04 de 57', '12th 04 57', '120457', '570412', '041257', '1957:04:12', '12 | 04 | 57',
  ])('%s', (date) => {
    expect(clean(`CT head ${date}`)).toBe('CT head')
    expect(clean(`${date} CT head`)).toBe('CT head')
  }) // prettier-ignore

  it.each(['HEAD_12_04_57', 'HEAD_57_04_12'])('in the name of a protocol: %s', (text) => {
    expect(clean(text)).toBe('HEAD')
  })
})

describe('of the same numbers there stay', () => {
  it.each([
    '3 5 1',
    '12 4 5',
    '57 slices',
    '4 mm 12 slices',
    '12 4 58 mm',
    '19 5',
    '1 3 5',
    '12 mm 4 slices 57',
    '12\n04\n57',
  ])('%s', (text) => {
    expect(clean(`CT head ${text}`)).toBe(`CT head ${text}`)
  })
})

it('a day of the patient written as one number goes, where it could be the fraction of a measure', () => {
  expect(clean('CT head 0.120457')).not.toContain('120457')
  expect(clean('CT head 0.120458')).toBe('CT head 0.120458')
})

it('a day is known by its numbers, with the year whole or short, and so is its month', () => {
  const keys = ['4 12 1957', '4 1957', '4 12 57', '4 57']
  expect([...knownDates(['19570412'])].toSorted()).toEqual(keys.toSorted())
  expect(joinedDates(['19570412'])).toEqual(['570412', '120457', '041257', '19570412', '12041957', '04121957'])
  for (const none of ['1957', 'x19570412', '']) expect([knownDates([none]).size, joinedDates([none])]).toEqual([0, []])
})

describe('of a text there goes', () => {
  /** What of a text is struck as the day of 12 April 1957, and nothing else of it is looked at. */
  const struck = (text: string): string => {
    const tokens = tokensOf(fold(text))
    strikeKnownDates(tokens, knownDates(['19570412']))
    return tokens
      .filter(({ gone }) => gone === 'identifier')
      .map((token) => token.text)
      .join(' ')
  }

  it.each([
    ['CT 12 04 1957 5', '12 04 1957'],
    ['12 57 04', '12 57 04'],
    ['4    12    57', '4 12 57'],
    ['12 de 04 de 57', '12 de 04 de 57'],
    ['Apr 57, liver', 'apr 57'],
    ['Apr 1957', 'apr 1957'],
    ['Apr 57 5 mm', 'apr 57'],
    ['Apr 57 12', 'apr 57 12'],
  ])('of "%s" what tells the day: %s', (text, gone) => {
    expect(struck(text)).toBe(gone)
  })

  it.each([
    '012 04 57', '00012 04 57', '4     12     57', '12 de de 04 57', '12 04 de de 57', '4 57', 'Apr 58', 'Apr', '12 4', '12 4 58',
    '12 liver 04 57',
  ])('nothing of "%s"', (text) => {
    expect(struck(text)).toBe('')
  }) // prettier-ignore
})
