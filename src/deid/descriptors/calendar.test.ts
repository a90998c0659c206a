import { describe, expect, it } from 'vitest'
import { spellingsOfMonth, strikeDatesAndAges } from './calendar.ts'
import { textCleaner } from './cleaner.ts'
import { fold } from './fold.ts'
import { tokensOf } from './tokens.ts'

const cleaner = textCleaner({ names: [], ids: [], texts: [], dates: [], uids: [] })

it.each([
  ['CT May 3 19 head', 'CT head'],
  ['CT May 2019 5 mm', 'CT 5 mm'],
  ['CT May 3 O2 head', 'CT O2 head'],
  ['CT 12 Apr 57 head', 'CT head'],
  ['CT 12. aprile 57, head', 'CT, head'],
  ['CT 12 Apr 57mm head', 'CT 57mm head'],
  ['CT 12 Apr AP head', 'CT AP head'],
  ['CT 12 Apr 512 head', 'CT 512 head'],
  ['CT 12 Jaen head', 'CT head'],
])('a day goes with its month and its year, and no more: %s', (text, rest) => {
  expect(cleaner.clean(text)).toBe(rest)
})

it.each([
  'age of 93', 'età di 93', 'edad de 93', 'idade de 93', 'im Alter von 93', 'donna di anni 93', 'anni: 93',
])('an age over 89 goes after the word that says it is one: %s', (text) => {
  expect(cleaner.clean(`CT head; ${text}; chest`)).not.toContain('93')
}) // prettier-ignore

it.each(['dose of 93', 'slice 93', 'age group; of 12 93 mm'])('but not %s', (text) => {
  expect(cleaner.clean(`CT head; ${text}; chest`)).toBe(`CT head; ${text}; chest`)
})

it('an age over 89 goes with the word for old that belongs to it, and no other', () => {
  expect(cleaner.clean('92 y old infarct')).toBe('90Y infarct')
  expect(cleaner.clean('92 y (old infarct)')).toBe('90Y (old infarct)')
})

it('a month is spelled as it is in each language, with its diacritics and without', () => {
  expect(spellingsOfMonth(3)).toEqual(expect.arrayContaining(['march', 'mar', 'marzo', 'março', 'märz', 'mär', 'mars']))
  expect(spellingsOfMonth(13)).toEqual([])
})

it.each([
  'CT head 94 F', 'M/94 CT head', 'CT head 94, M', 'femme de 94a', 'paziente di anni 94', 'CT 1128 months', 'CT 4900 weeks',
  'CT 34000 days',
])('an age over 89 goes however it is told: %s', (text) => {
  expect(cleaner.clean(text)).not.toMatch(/94|1128|4900|34000/)
}) // prettier-ignore

it.each(['CT 24 months', 'CT 1079 months', 'MRI 94 mm F', 'TE 94 FOV 200', 'CT 80 F', '95 F1'])(
  'and what is none stays: %s',
  (text) => {
    expect(cleaner.clean(text)).toBe(text)
  },
)

describe('an age alone, in a text of which nothing else is looked at', () => {
  /** Each word as it stays, or what stands for it, or a dash where it went. */
  const aged = (text: string): string => {
    const tokens = tokensOf(fold(text))
    strikeDatesAndAges(tokens)
    return tokens.map(({ gone, instead, text: word }) => (gone === undefined ? word : (instead ?? '-'))).join(' ')
  }

  it.each([
    [1080, 'months month mesi monate monaten mois meses'],
    [4690, 'weeks week settimane wochen semaines semanas'],
    [32_850, 'days day giorni tage tagen jours dias'],
  ])('from %i on and up to half as many more it is told in: %s', (least, units) => {
    for (const unit of units.split(' ')) {
      for (const count of [least, least * 1.5]) expect(aged(`CT ${count} ${unit}`)).toBe('ct 90Y -')
      for (const count of [least - 1, least * 1.5 + 1]) expect(aged(`CT ${count} ${unit}`)).toBe(`ct ${count} ${unit}`)
    }
  })

  it('is told by a unit that stands beside it', () => {
    for (const sign of ['', ' ', '-', '_']) expect(aged(`CT 1080${sign}months`)).toBe('ct 90Y -')
    for (const sign of ['  ', ', ', '/', ' -']) expect(aged(`CT 1080${sign}months`)).toBe('ct 1080 months')
    for (const none of ['ct 1080', 'ct few months']) expect(aged(none)).toBe(none)
  })

  it('is told by a sex that stands beside it', () => {
    for (const sign of ['', ' ', '/', '-', '_', ',', ', ']) expect(aged(`CT 94${sign}F`)).toBe('ct - f')
    for (const sign of [' . ', '  ', '; ', ',  ']) expect(aged(`CT 94${sign}F`)).toBe('ct 94 f')
  })
})
