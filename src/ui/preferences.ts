import { ref, watchEffect } from 'vue'
import { LANGUAGES, type Language } from '../words/failures.ts'
import { language, languageFor, speak } from './words.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const THEME_KEY = 'sealift.theme'
const LANGUAGE_KEY = 'sealift.language'

const remembered = <T extends string>(key: string, known: readonly T[]): T | undefined =>
  known.find((value) => value === localStorage.getItem(key))

const theme = ref<Theme>('system')

/** How the screens look and speak; remembered on this device, as nothing of a patient is in it. */
export function usePreferences() {
  const chooseTheme = (chosen: Theme): void => {
    theme.value = chosen
    localStorage.setItem(THEME_KEY, chosen)
  }
  const chooseLanguage = (chosen: Language): void => {
    void speak(chosen)
    localStorage.setItem(LANGUAGE_KEY, chosen)
  }
  return { theme, language, chooseTheme, chooseLanguage }
}

/** Resolves when the words are there. */
export async function applyPreferences(): Promise<void> {
  theme.value = remembered(THEME_KEY, THEMES) ?? 'system'
  watchEffect(() => {
    document.documentElement.dataset['theme'] = theme.value
    document.documentElement.lang = language.value
  })
  await speak(remembered(LANGUAGE_KEY, LANGUAGES) ?? languageFor(navigator.languages))
}
