import { describe, expect, it } from 'vitest'
import { FAILURE_CODES } from '../../errors.ts'
import { FAILURE_WORDS, LANGUAGES, type Language } from '../../words/failures.ts'
import { i18n, languageFor, speak, useWords } from '../words.ts'
import { en } from './en.ts'
import { it as italian } from './it.ts'
import { ptBR } from './pt-br.ts'

const flat = (words: Readonly<Record<string, Readonly<Record<string, string>>>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(words).flatMap(([group, keys]) =>
      Object.entries(keys).map(([key, text]) => [`${group}.${key}`, text] as const),
    ),
  )

const LOCALES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: flat(en),
  it: flat(italian),
  'pt-BR': flat(ptBR),
}
const others = LANGUAGES.filter((language) => language !== 'en')
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
const forms = (text: string) => text.split('|').length

const sources = Object.entries(
  import.meta.glob<string>(['../**/*.vue', '../**/*.ts', '!../**/*.test.ts', '!../locales/**'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
const literals = new Set(
  sources.flatMap(([, text]) => [...text.matchAll(/['"]([a-z]+\.[A-Za-z0-9]+)['"]/g)].map(([, key]) => key)),
)

describe('the words of the screens', () => {
  it.each(others)('%s has every key of English and none besides', (language) => {
    expect([...LOCALES[language].keys()]).toEqual([...LOCALES.en.keys()])
  })

  it.each(others)('%s fills the same places and has as many plural forms', (language) => {
    const differing = [...LOCALES.en].filter(([key, text]) => {
      const theirs = LOCALES[language].get(key) ?? ''
      // A singular may say "one" in words where another language writes the figure: the plural decides.
      const last = (words: string) => placeholders(words.split('|').at(-1) ?? '').join()
      return forms(theirs) !== forms(text) || last(theirs) !== last(text)
    })
    expect(differing).toEqual([])
  })

  it('reads the sources of the screens', () => {
    expect(sources.length).toBeGreaterThan(40)
  })

  it('every key is used by a screen', () => {
    expect([...LOCALES.en.keys()].filter((key) => !literals.has(key))).toEqual([])
  })

  it.each(LANGUAGES)('%s: no word is empty, and every one can be formatted', async (language) => {
    await speak(language)
    for (const [key, text] of LOCALES[language]) {
      expect(text.trim(), key).not.toBe('')
      const named = Object.fromEntries(placeholders(text).map((place) => [place.slice(1, -1), 'FILLED']))
      for (const count of [1, 2]) {
        const said = i18n.global.t(key, named, count)
        expect(said, key).not.toMatch(/[{}|]/)
        expect(said, key).not.toBe(key)
      }
    }
  })

  it.each(LANGUAGES)('%s has words for every failure', (language) => {
    expect(FAILURE_CODES.filter((code) => FAILURE_WORDS[language][code].trim() === '')).toEqual([])
  })
})

describe('choosing a language', () => {
  it.each([
    [['de-CH', 'it-CH', 'en'], 'it'],
    [['pt-PT'], 'pt-BR'],
    [['EN-us', 'it'], 'en'],
    [['ja'], 'en'],
    [[], 'en'],
  ] as const)('%j speaks %s', (wanted, language) => {
    expect(languageFor(wanted)).toBe(language)
  })

  it('counts are written as the language writes numbers', async () => {
    const { tn } = useWords()
    await speak('it')
    expect(tn('send.instances', 12_345)).toBe('12.345 istanze')
    expect(tn('send.instances', 1)).toBe('un’istanza')
    await speak('en')
    expect(tn('send.instances', 0)).toBe('0 instances')
  })
})
