import type { FailureCode } from '../errors.ts'
import { en } from './failures.en.ts'
import { it } from './failures.it.ts'
import { ptBR } from './failures.pt-br.ts'

/** What a failure is called, to a nurse: what happened, and the one thing to do. No code without words, in any language. */
export type FailureWords = Readonly<Record<FailureCode, string>>

export const LANGUAGES = ['en', 'it', 'pt-BR'] as const
export type Language = (typeof LANGUAGES)[number]

export const FAILURE_WORDS: Readonly<Record<Language, FailureWords>> = { en, it, 'pt-BR': ptBR }
