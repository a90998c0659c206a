/** What the command line says: progress on a terminal, nothing when piped; failures as one line with code and words. */
import { stderr, stdout } from 'node:process'
import { toFailure, type FailureCode } from '../errors.ts'
import { FAILURE_WORDS, type Language } from '../words/failures.ts'

/** 0 all done, 1 failure, 2 usage, 3 some quarantined. */
export type ExitCode = 0 | 1 | 2 | 3

/** As the environment asks for it. */
export const languageOf = (environment: Readonly<Record<string, string | undefined>>): Language => {
  const locale = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? ''
  if (locale.startsWith('it')) return 'it'
  return locale.startsWith('pt') ? 'pt-BR' : 'en'
}

export const say = (line: string) => {
  stdout.write(`${line}\n`)
}

export const warn = (line: string) => {
  stderr.write(`${line}\n`)
}

const wordsFor = (code: FailureCode) => `${code}: ${FAILURE_WORDS[languageOf(process.env)][code]}`

/** One line: the code, then the words. Causes are for developers: `SEALIFT_DEBUG=1` prints them. */
export function sayFailure(thrown: unknown, of?: string): ExitCode {
  const failure = toFailure(thrown)
  warn(`${wordsFor(failure.code)}${of === undefined ? '' : ` (${of})`}`)
  if (process.env['SEALIFT_DEBUG'] === '1')
    warn(String(failure.cause instanceof Error ? failure.cause.stack : failure.cause))
  return failure.code === 'cli/usage' ? 2 : 1
}

/** Why files were quarantined: one line for each reason, with how many when they are several. */
export function sayQuarantined(codes: readonly FailureCode[]): void {
  const counts = new Map<FailureCode, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  for (const [code, count] of [...counts].sort()) warn(`${wordsFor(code)}${count > 1 ? ` (${count} ×)` : ''}`)
}

/** Rewrites one line of a terminal; silent when piped. */
export function progressLine(): { show(text: string): void; end(): void } {
  const live = stderr.isTTY
  return {
    show: (text) => {
      if (live) stderr.write(`\r\u001b[2K${text}`)
    },
    end: () => {
      if (live) stderr.write('\r\u001b[2K')
    },
  }
}
