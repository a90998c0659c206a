import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'
import { fold, foldedForms } from './fold.ts'

it.each([
  ['MÜLLER', 'muller'],
  ['ﬃ', 'ffi'],
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['æÆǼ', 'aeaeae'],
  ['œŒ', 'oeoe'],
  ['øØǾ', 'ooo'],
  ['łŁ', 'll'],
  ['đĐðÐ', 'dddd'],
  ['þÞ', 'thth'],
  ['ıİ', 'ii'],
  ['µμΜ', 'uuu'],
  ['㍿', '株式会社'],
  ['ﷺ', 'ﷺ'],
  ['J\u200bo\u00adhn', 'john'],
  ['１２：３０', '12:30'],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d\u2043\u02d7', '-'.repeat(11)],
  ['\u2044\u2215\u29f8\uff0f', '////'],
  ['\u00b7\u0387\u2027\u2219\u22c5\u30fb\uff0e', '.......'],
  ['\u2236\ua789', '::'],
  ['½', '1/2'],
])('%s is %s', (written, text) => {
  expect(fold(written).text).toBe(text)
})

it('tells where each character stands in what was written', () => {
  const { text, at } = fold('aßﬃ𝐛é')
  expect(text).toBe('assffibe')
  expect(Array.from(text, (_, index) => at(index))).toEqual([0, 1, 1, 2, 2, 2, 3, 5])
  expect(at(text.length)).toBe(6)
  expect(fold('abc').at(2)).toBe(2)
})

it.each([
  ['mueller', ['mueller']],
  ['Müller', ['muller', 'mueller']],
  ['Mu\u0308ller', ['muller', 'mueller']],
  ['MÜLLER', ['muller', 'mueller']],
  ['Jäger', ['jager', 'jaeger']],
  ['Köln', ['koln', 'koeln']],
  ['Sørensen', ['sorensen', 'soerensen']],
  ['Åse', ['ase', 'aase']],
  ['José', ['jose']],
  ['Doe', ['doe']],
])('%s may be written %j', (word, forms) => {
  expect(foldedForms(word)).toEqual(forms)
})

describe('whatever dash, slash or point it is written with', () => {
  const NOTHING = { names: [], ids: [], texts: [], dates: [], uids: [] }
  const cleaner = textCleaner(NOTHING)

  it.each('\u2010 \u2011 \u2012 \u2013 \u2014 \u2212 \uff0d'.split(' '))('a number or a day goes: 078%s05', (dash) => {
    for (const number of ['078-05-1120', '555-0147', '943-476-5919', '12-05-2019', '2019-05-12', '12-05'])
      expect(cleaner.clean(`CT head; ${number.replaceAll('-', dash)}; chest`)).toBe('CT head; chest')
  })

  it.each('\u2044 \u2215 \u29f8 \uff0f'.split(' '))('a day goes: 12%s05', (slash) => {
    for (const day of ['12/05/2019', '12/05', '05/2019'])
      expect(cleaner.clean(`CT head; ${day.replaceAll('/', slash)}; chest`)).toBe('CT head; chest')
  })

  it.each(['12·05·2019', '192·168·1·20', '14∶35'])('%s goes', (text) => {
    expect(cleaner.clean(`CT head; ${text}; chest`)).toBe('CT head; chest')
  })

  it('an ID and a name of the patient go', () => {
    const cleanerOfHand = textCleaner({ ...NOTHING, names: ['Hand–Kopf^Thi'], ids: ['44–12'], dates: ['19610503'] })
    expect(cleanerOfHand.clean('CT 4412 hand‑kopf; Thi—Hand; 3–5 head')).toBe('CT head')
  })
})

it('what is written with a dash and names nobody stays as it is', () => {
  const text = 'Thorax p.a. – Abdomen 5–10 mm; T2−FLAIR; 3½ × 2·5 µm'
  expect(textCleaner({ names: [], ids: [], texts: [], dates: [], uids: [] }).clean(text)).toBe(text)
})
