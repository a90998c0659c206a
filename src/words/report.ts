import type { Language } from './failures.ts'
import { en, type ReportWords } from './report.en.ts'
import { it } from './report.it.ts'
import { ptBR } from './report.pt-br.ts'

export type { ReportWords }

/** What a batch's report says, on the screen, on paper and on the command line alike. */
export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { en, it, 'pt-BR': ptBR }

/** `{n} of {of}`, filled in. */
export const filled = (text: string, named: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => named[name] ?? place)
