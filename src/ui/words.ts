import { computed, type ComputedRef } from 'vue'
import { createI18n } from 'vue-i18n'
import type { FailureCode } from '../errors.ts'
import { FAILURE_WORDS, LANGUAGES, type Language } from '../words/failures.ts'
import { en } from './locales/en.ts'

/** English is the measure: a key that another language lacks does not compile, and neither does one that it has alone. */
export type Words = typeof en

type PathOf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${PathOf<T[K]>}` }[keyof T & string]
export type WordKey = PathOf<Words>

type Named = Readonly<Record<string, string | number>>

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  it: 'Italiano',
  'pt-BR': 'Português (Brasil)',
}

/** The first of the person's languages that the house speaks. */
export const languageFor = (wanted: readonly string[]): Language => {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0]
  for (const tag of wanted) {
    const spoken = LANGUAGES.find((language) => primary(language) === primary(tag))
    if (spoken !== undefined) return spoken
  }
  return 'en'
}

const messages: Partial<Record<Language, Words>> = { en }

export const i18n = createI18n({
  legacy: false,
  locale: 'en',
  fallbackLocale: 'en',
  messages,
})

export const language: ComputedRef<Language> = computed(() => i18n.global.locale.value)

/** English is there from the beginning; the others come when they are spoken. */
const LOADED: Readonly<Record<Language, () => Words | Promise<Words>>> = {
  en: () => en,
  it: async () => (await import('./locales/it.ts')).it,
  'pt-BR': async () => (await import('./locales/pt-br.ts')).ptBR,
}
let wanted: Language = 'en'

/** Resolves when it is spoken. */
export const speak = async (chosen: Language): Promise<void> => {
  wanted = chosen
  const words = await LOADED[chosen]()
  // Another was chosen meanwhile.
  if (wanted !== chosen) return
  i18n.global.setLocaleMessage(chosen, words)
  i18n.global.locale.value = chosen
}

/** The words of the screens in the language of now; reactive where it is read. */
export function useWords() {
  const t = (key: WordKey, named: Named = {}): string => i18n.global.t(key, named)
  /** With a count: the right plural, and `{n}` as the language writes numbers. */
  const tn = (key: WordKey, count: number, named: Named = {}): string =>
    i18n.global.t(key, { ...named, n: new Intl.NumberFormat(language.value).format(count) }, count)
  const failureWords = (code: FailureCode): string => FAILURE_WORDS[language.value][code]
  return { t, tn, failureWords, language }
}
