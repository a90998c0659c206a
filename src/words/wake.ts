import { LANGUAGES, type Language } from './failures.ts'

/**
 * Background Sync knows a registration by its tag. A service worker does not know the person's language, nor whether the
 * person wants to be told: the tag says both.
 */
const SILENT = 'sealift-send'

export const wakeTag = (language: Language | undefined): string =>
  language === undefined ? SILENT : `${SILENT}/${language}`

/** The language in which the person is told; undefined for who is not. */
export const languageOfTag = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => wakeTag(language) === tag)

/** What the service worker says to the pages, and nothing else. */
export const SEND_NOW = 'SEND_NOW'

/** Said when there is a network, something is left, and no page is open. Nothing of a patient, and no count: it is not known here. */
export const WAKE_WORDS: Readonly<Record<Language, { readonly title: string; readonly body: string }>> = {
  en: {
    title: 'There is a connection again',
    body: 'Open Sealift to go on sending. What waits is kept on this device.',
  },
  it: {
    title: 'La connessione è tornata',
    body: 'Apri Sealift per continuare l’invio. Ciò che aspetta è conservato su questo dispositivo.',
  },
  'pt-BR': {
    title: 'A conexão voltou',
    body: 'Abra o Sealift para continuar o envio. O que espera está guardado neste dispositivo.',
  },
}
