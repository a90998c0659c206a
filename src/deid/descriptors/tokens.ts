import type { Folded } from './fold.ts'
import { isVocabulary } from './vocabulary.ts'

/** Why a token goes; undefined while it may stay. */
export type Reason =
  /** In none of the words and patterns that may stay. */
  | 'unknown'
  /** A value of this patient, or of the people and places about the patient. */
  | 'identifier'
  /** A date, a telephone number, an address of the net, a number of a nation. */
  | 'pattern'
  /** Beside a name, after a title, in a chunk that is a name. */
  | 'context'

/** Letters, digits, or a piece of a word that was written together. */
export interface Token {
  readonly kind: 'letters' | 'digits' | 'foreign'
  /** Folded. */
  readonly text: string
  /** In folded text. */
  readonly start: number
  readonly end: number
  /** What stands between this token and the one before: nothing, where both are of one run. */
  readonly gap: string
  gone?: Reason
  /** Written in its place, on the token that stands for it. */
  instead?: string
}

const RUN = /[\p{L}\p{N}]+/gu
const ASCII_RUN = /[a-z0-9]+/g
const PIECE = /[a-z]+|[0-9]+|[^a-z0-9]+/g

const ASCII = /^[\0-\x7f]*$/

const kindOf = (piece: string): Token['kind'] => {
  const code = piece.charCodeAt(0)
  if (code >= 0x61 && code <= 0x7a) return 'letters'
  return code >= 0x30 && code <= 0x39 ? 'digits' : 'foreign'
}

/** A capital that is not the first letter, beside a small one. */
const BOTH_CASES = /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu

/** `FatSatDoe` in its parts, unless it is a word as it stands. Lengths in folded text. */
const camelParts = (folded: Folded, piece: string, start: number): readonly number[] => {
  const written = folded.original.slice(folded.at(start), folded.at(start + piece.length))
  if (written === piece || written.length !== piece.length || !BOTH_CASES.test(written) || isVocabulary(piece))
    return [piece.length]
  return written.split(CAMEL).map((part) => part.length)
}

/** `4DCT` is 4 D CT, `3DT1` is 3 D T 1. */
const lengthsOf = (folded: Folded, piece: string, start: number): readonly number[] => {
  const dimension = /[2345]/.test(folded.text.charAt(start - 1)) && /^d[a-z]/.test(piece) && !isVocabulary(piece)
  return dimension ? [1, ...camelParts(folded, piece.slice(1), start + 1)] : camelParts(folded, piece, start)
}

/** Every token of a text, in its order. One pass. */
export const tokensOf = (folded: Folded): Token[] => {
  const tokens: Token[] = []
  let before = 0
  const add = (kind: Token['kind'], start: number, end: number): void => {
    tokens.push({ kind, start, end, text: folded.text.slice(start, end), gap: folded.text.slice(before, start) })
    before = end
  }
  for (const run of folded.text.matchAll(ASCII.test(folded.text) ? ASCII_RUN : RUN)) {
    for (const piece of run[0].match(PIECE) ?? []) {
      let start = Math.max(run.index, before)
      const kind = kindOf(piece)
      const lengths = kind === 'letters' ? lengthsOf(folded, piece, start) : [piece.length]
      for (const length of lengths) {
        add(kind, start, start + length)
        start += length
      }
    }
  }
  return tokens
}

/** The tokens which nothing parts, first and last index of each run. */
export const runsOf = (tokens: readonly Token[]): readonly (readonly [first: number, last: number])[] => {
  const runs: [number, number][] = []
  tokens.forEach(({ gap }, index) => {
    const last = runs.at(-1)
    if (gap === '' && last !== undefined) last[1] = index
    else runs.push([index, index])
  })
  return runs
}

/** What is gone stays gone, for the first reason found. */
export const strike = (token: Token | undefined, reason: Reason): void => {
  if (token !== undefined) token.gone ??= reason
}

/** Strikes every token that a stretch of folded text touches. `tokens` are in order: halved until found. */
export const strikeSpan = (tokens: readonly Token[], start: number, end: number, reason: Reason): void => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  for (let index = low; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || token.start >= end) return
    strike(token, reason)
  }
}
