import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'

const cleaner = textCleaner({ names: [], ids: [], texts: [], dates: [], uids: [] })
const clean = (text: string): string => cleaner.clean(text)

describe('a day goes', () => {
  it.each([
    '01.01',
    '01/45',
    '12/45',
    '05/45',
    '12/00',
    '1999 5 1',
    '2019 5 1',
    '1 5 1999',
    '5/1999',
    '1999-5',
    '10/11/99',
    '12 04 57',
    '12_04_57',
    '57 04 12',
    '12 Apr 57',
    '12 aprile 57',
  ])('%s', (date) => {
    expect(clean(`CT head; ${date}; chest`)).toBe('CT head; chest')
  })

  it.each([
    '20190512', '19990512', '12052019', '12051999', '20190512143005', '19990512143005.25',
  ])('%s, and not the number beside it', (date) => {
    expect(clean(`CT 5 ${date} head`)).toBe('CT 5 head')
  }) // prettier-ignore

  it.each([
    '00/12', '32/12', '12/32 mm', '05.45,', '45-05', '45.46.', '5/45/90', '45/5/90', '40-45-100', '128/5/12', '5/12/128',
    '10 20 30', '12 45 57', '12\n04\n57', '1200 / 45 / 50', 'TI 5 45 2000 ms',
  ])('but %s is none', (text) => {
    expect(clean(`CT head ${text} chest`)).toBe(`CT head ${text} chest`)
  }) // prettier-ignore
})

describe('a telephone number goes', () => {
  it.each([
    '(0221) 4567', '(06) 5551247', '(06)-5551247', '(06).5551247', '06(555)1247', '0039 (06) 55124', 'x555-1247', '230.55512',
    '0.30 1234567', '555 120 450', '120 120 450', '1234.56 7890.12', '12.345 67.890', '+1 2345',
    '06-12-34-56-78', '06/12/34/56/78', '01-49-28-20-00',
  ])('%s', (number) => {
    expect(clean(`CT head; ${number}; chest`)).toBe('CT head; chest')
  }) // prettier-ignore

  it('beside a measure that a list might begin with', () => {
    expect(clean('CT 1.25 555 1247 head')).not.toMatch(/555|1247/)
  })

  it.each(['0.98 0.98 5.0', '120.25 120.25', '5 10 50 1000'])('but %s is a list', (text) => {
    expect(clean(`DWI ${text} head`)).toBe(`DWI ${text} head`)
  })
})

it.each(['14:35:47 Uhr', '22 Uhr', '22.30 Uhr', '10 pm', '22h30', 'at 22.30'])('the time goes: %s', (time) => {
  expect(clean(`CT head; ${time}; chest`)).toBe('CT head; chest')
})

it.each([
  ['CT 12/05/2019 at 14:35 MRN 12 chest', 'CT chest'],
  ['CT head 12/05/2019; T2 9.5 mm 14:35; 5 mm; #7712', 'CT head; T2 9.5 mm; 5 mm'],
  ['MRN 7 CT 9; liver@head 5; 12/05 3', 'CT 9; 5; 3'],
])('each of several goes, and nothing of what stands between: %s', (text, rest) => {
  expect(clean(text)).toBe(rest)
})
