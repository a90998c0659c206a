import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'

const cleaner = textCleaner({ names: [], ids: [], texts: [], dates: [], uids: [] })
const clean = (text: string): string => cleaner.clean(text)
const lines = (list: string): readonly string[] => list.trim().split(/\s*[|\n]\s*/)

describe('an age over 89 in words is told as one class', () => {
  it.each(
    lines(`
    ninety years old | ninety-four years old | Ninety-four-year-old | ninety four yr old | ninetyfour years | ninety-nine yo
    hundred years | one hundred years old | one hundred and three years old | a hundred and one years old | one hundred two years
    nonagenarian | Nonagenarians | centenarian | supercentenarian | ninetieth birthday
    novant'anni | novanta anni | novantaquattro anni | novantuno anni | novantotto anni | novantenne | novantaquattrenne
    ultranovantenne | cento anni | cent'anni | centodue anni | centenne | centoduenne | nonagenario | nonagenaria | centenaria
    noventa anos | noventa e quatro anos | cem anos | cento e dois anos | nonagenária | nonagenário | centenários
    neunzig Jahre alt | vierundneunzig Jahre | einundneunzig Jahren | hundert Jahre | hundertzwei Jahre | einhundertdrei Jahre
    neunzigjährig | neunzigjährige | vierundneunzigjähriger | vierundneunzigjaehrige | hundertjähriger | hundertzweijährige
    einhundertdreijähriger | Neunzigerin | Hochneunziger
    quatre-vingt-dix ans | quatre-vingt-quatorze ans | quatre-vingt-dix-neuf ans | quatre vingt onze ans | nonante-quatre ans
    cent ans | cent deux ans | nonagénaire | centenaires
    noventa años | noventa y cuatro años | cien años | ciento dos años | nonagenario | centenarias | noventón
  `),
  )('%s', (age) => {
    expect(clean(`CT; ${age}; liver`)).toMatch(/^CT; 90Y(?: birthday)?; liver$/)
  })

  it.each(
    lines(`
    aged ninety-five | età novantaquattro | im Alter von vierundneunzig | edad noventa y cuatro | idade noventa e quatro
    âgée de quatre-vingt-quatorze | in her nineties | in his late nineties | in her 90s | late 90s | 94th birthday
    94. Lebensjahr | 94. Geburtstag | 94° compleanno | 94 cumpleaños
  `),
  )('%s', (age) => {
    expect(clean(`CT; ${age}; liver`)).toMatch(/90Y/)
    expect(clean(`CT; ${age}; liver`)).not.toMatch(/ninet|novant|neunzig|novent|vingt|quat|cuatro|five|94|90s/i)
  })

  it('but another number in words is none', () => {
    for (const text of [
      'quatre-vingt-dix degrés',
      'quatre-vingts ans',
      'four years',
      'two years old',
      'cem mg',
      'delay 90s',
    ])
      expect(clean(text)).toBe(text)
    for (const text of ['ninety degrees', 'neunzig Grad', 'noventa segundos', 'hundert Bilder', 'eighty-nine year old'])
      expect(clean(text)).not.toContain('90Y')
  })

  it('and is told so once: cleaning again changes nothing', () => {
    for (const text of ['CT 90Y; liver', clean('a ninety-four year old man'), clean('vierundneunzigjährige Patientin')])
      expect(clean(text)).toBe(text)
  })
})
