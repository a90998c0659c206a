import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'

const NOTHING = { names: [], ids: [], texts: [], dates: [], uids: [] }
const clean = (text: string, names: readonly string[] = []): string => textCleaner({ ...NOTHING, names }).clean(text)

describe('what is spelled letter by letter', () => {
  it.each(['CT H A N D chest', 'CT H.A.N.D. chest', 'CT h-a-n-d chest', 'CT. H. A. N. D. chest'])(
    '%s goes where it is a name of the patient, though it is a word',
    (text) => {
      expect(clean(text, ['Hand^Thi'])).toMatch(/^CT\.? chest$/)
      expect(clean(text, ['Kopf^Thi'])).toBe(text)
    },
  )
})

describe('an initial', () => {
  it('goes with the name of the patient, in whatever script the name is', () => {
    expect(clean('CT T 山田 chest', ['Yamada^Tarou=山田^太郎'])).toBe('CT chest')
    expect(clean('CT 山田 T', ['Yamada^Tarou=山田^太郎'])).toBe('CT')
    expect(clean('CT Т. Иванов T', ['Ivanov^Timur=Иванов^Тимур'])).toBe('CT')
  })
})

it.each([
  'Graves Peter',
  'SINGLETON, MARY',
  'WHITAKER JANET',
  'CHO MINHO',
  'RAO ANIL',
  'Freitag Ulrike',
  'GALAN PEDRO',
])('a family name that is a word goes beside a given one: %s', (name) => {
  expect(clean(`${name} CT head`)).toBe('CT head')
})
