import { computed, type ComputedRef } from 'vue'
import { createI18n } from 'vue-i18n'
import type { FailureCode } from '../errors.ts'
import { FAILURE_WORDS, LANGUAGES, type Language } from '../words/failures.ts'
import { en } from './locales/en.ts'
import { it } from './locales/it.ts'
import { ptBR } from './locales/pt-br.ts'

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

export const i18n = createI18n({
  legacy: false,
  locale: 'en',
  fallbackLocale: 'en',
  messages: { en, it, 'pt-BR': ptBR },
})

export const language: ComputedRef<Language> = computed(() => i18n.global.locale.value)

export const speak = (chosen: Language): void => {
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
