import type { Crowd } from './crowd.ts'
import { encodingsOf, type Reading } from './encodings.ts'
import { folded } from './fold-case.ts'
import type { UidKey } from './uid-readers.ts'
import type { Form, FormKind } from './written-forms.ts'

/** What must not stand beside a find. A number is no part of a longer one, nor of a UID; a day may be followed by a time. */
export type EdgeKind = 'letter' | 'digit' | 'number' | 'date' | 'none'

/** The bytes of a value in one encoding, with the case of ASCII letters folded. */
export interface Pattern {
  readonly bytes: Uint8Array
  readonly kind: FormKind
  readonly left: EdgeKind
  readonly right: EdgeKind
  /** Bytes from one character to the next. */
  readonly step: 1 | 2
  /** Of a value that is a number, how many digits it has; else 0. */
  readonly digitCount: number
  /** So few bytes that they are met by chance in what is no text. */
  readonly isShort: boolean
  /** A find is none where it is a word of radiology. */
  readonly mayBeWord?: true
}

/** What begins with the same three bytes. */
export interface Head {
  readonly patterns: Pattern[]
  readonly readers: UidKey[]
  /** The same patterns, where they are too many to be looked at one by one. */
  crowds?: readonly EdgedCrowd[]
}

/** What has to be known of a pattern to tell whether it may begin at a place. */
export type LeftEdge = Pick<Pattern, 'left' | 'step'>

/** Patterns with the same left edge: whether they may begin at a place is asked once for all of them. */
export interface EdgedCrowd {
  readonly edge: LeftEdge
  readonly crowd: Crowd<Pattern>
}

export const KEY_BYTES = 3

/** The first three bytes as a number. */
export const keyOf = (bytes: Uint8Array): number => ((bytes[0] ?? 0) << 16) | ((bytes[1] ?? 0) << 8) | (bytes[2] ?? 0)

/**
 * Of fewer bytes, a find in what is no text is chance. In a GB of random bytes a word of six letters, in either case, is
 * met 2^-42 * 10^9 = 0.0002 times; one of three letters in UTF-16, among 16-bit numbers below 256, 2^-21 * 5 * 10^8 = 240
 * times, one of five 0.015 times; six characters of base64 within base64, 2^-30 * 10^9 = 0.9 times for each of twelve
 * patterns, seven 0.03 times.
 */
const SURE_BYTES: Readonly<Record<Reading, number>> = { bytes: 6, 'utf-16': 8, digits: 8 }

const edgeOf = ({ edge }: Form, character: string): EdgeKind => {
  if (edge === 'anywhere') return 'none'
  if (edge !== 'word') return edge
  if (/^[A-Za-z]$/.test(character)) return 'letter'
  return /^\d$/.test(character) ? 'digit' : 'none'
}

const NOTHING: EdgeKind = 'none'

/** One way to write a value, in every encoding. */
export const patternsOfForm = (form: Form, kind: FormKind): readonly Pattern[] => {
  const { text, edge, mayBeWord } = form
  const [left, right] = [edgeOf(form, text.charAt(0)), edgeOf(form, text.charAt(text.length - 1))]
  const digitCount = edge === 'number' ? text.length : 0
  const doubt = mayBeWord === undefined ? {} : { mayBeWord }
  const patterns: Pattern[] = []
  for (const encoded of encodingsOf(form)) {
    const { reading } = encoded
    if (encoded.bytes.length < KEY_BYTES) continue
    const bytes = folded(encoded.bytes)
    const edges = reading === 'digits' ? { left: NOTHING, right: NOTHING } : { left, right }
    const isShort = bytes.length < SURE_BYTES[reading]
    const step = reading === 'utf-16' ? 2 : 1
    patterns.push({ bytes, kind, ...edges, step, digitCount, isShort, ...doubt })
  }
  return patterns
}
