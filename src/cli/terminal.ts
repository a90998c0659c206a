/** What the command line says: progress on a terminal, nothing when piped; failures as one line with code and words. */
import { stderr, stdout } from 'node:process'
import { toFailure } from '../errors.ts'
import { FAILURE_WORDS, type Language } from '../words/failures.ts'

/** 0 all done, 1 failure, 2 usage, 3 some quarantined. */
export type ExitCode = 0 | 1 | 2 | 3

export const language = (environment: Readonly<Record<string, string | undefined>>): Language => {
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

/** One line: the code, then the words. Causes are for developers: `SEALIFT_DEBUG=1` prints them. */
export function sayFailure(thrown: unknown): ExitCode {
  const failure = toFailure(thrown)
  warn(`${failure.code}: ${FAILURE_WORDS[language(process.env)][failure.code]}`)
  if (process.env['SEALIFT_DEBUG'] === '1')
    warn(String(failure.cause instanceof Error ? failure.cause.stack : failure.cause))
  return failure.code === 'cli/usage' ? 2 : 1
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
