import type { Identifiers } from '../identifiers.ts'
import { encodingsOf } from './encodings.ts'
import { isEvidentUid } from './no-evidence.ts'
import { base64UidKeys, hexUidKeys, plainUidKeys, wideUidKeys, type UidReader } from './uid-readers.ts'
import { FORMS, type Form, type FormKind } from './written-forms.ts'

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
}

/** What begins with the same three bytes. */
export interface Head {
  readonly patterns: Pattern[]
  readonly readers: UidReader[]
}

/**
 * All patterns of a patient. A position whose two bytes are not in `pairs`, by their number, or whose three bytes are not
 * in `filter`, by `slotOf`, begins none of them.
 */
export interface PatternSet {
  readonly pairs: Uint8Array
  readonly filter: Uint8Array
  readonly heads: ReadonlyMap<number, Head>
}

/** Bytes with the case of ASCII letters folded. */
export const FOLD: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte,
)

const folded = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => FOLD[byte] ?? byte)

const unfolded = (byte: number): readonly number[] => (byte >= 0x41 && byte <= 0x5a ? [byte, byte + 0x20] : [byte])

const mark = (bits: Uint8Array, number: number): void => {
  bits[number >>> 3] = (bits[number >>> 3] ?? 0) | (1 << (number & 7))
}
export const isMarked = (bits: Uint8Array, number: number): boolean =>
  (((bits[number >>> 3] ?? 0) >>> (number & 7)) & 1) === 1

const PAIR_BITS = 16
const FILTER_BITS = 16
const SHIFT = 32 - FILTER_BITS

/** Where three bytes stand in the filter: Knuth's multiplicative hash. */
export const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> SHIFT

export const KEY_BYTES = 3
const SHORT_BYTES = 6

const edgeOf = ({ edge }: Form, character: string): EdgeKind => {
  if (edge === 'anywhere') return 'none'
  if (edge !== 'word') return edge
  if (/^[A-Za-z]$/.test(character)) return 'letter'
  return /^\d$/.test(character) ? 'digit' : 'none'
}

const NOTHING: EdgeKind = 'none'

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])

class Compilation {
  readonly pairs = new Uint8Array(1 << (PAIR_BITS - 3))
  readonly filter = new Uint8Array(1 << (FILTER_BITS - 3))
  readonly heads = new Map<number, Head>()

  add(form: Form, kind: FormKind): void {
    const { text, edge } = form
    const [left, right] = [edgeOf(form, text.charAt(0)), edgeOf(form, text.charAt(text.length - 1))]
    const digitCount = edge === 'number' ? text.length : 0
    for (const encoded of encodingsOf(form)) {
      const { reading } = encoded
      if (encoded.bytes.length < KEY_BYTES) continue
      const bytes = folded(encoded.bytes)
      const edges = reading === 'digits' ? { left: NOTHING, right: NOTHING } : { left, right }
      const isShort = reading === 'bytes' && bytes.length < SHORT_BYTES
      const step = reading === 'utf-16' ? 2 : 1
      this.#addPattern({ bytes, kind, ...edges, step, digitCount, isShort })
    }
  }

  #addPattern(pattern: Pattern): void {
    const { patterns } = this.#headOf(pattern.bytes)
    const isKnown = patterns.some(
      ({ bytes, left, right }) => left === pattern.left && right === pattern.right && sameBytes(bytes, pattern.bytes),
    )
    if (!isKnown) patterns.push(pattern)
  }

  addReader(key: Uint8Array, reader: UidReader): void {
    const { readers } = this.#headOf(folded(key))
    if (!readers.includes(reader)) readers.push(reader)
  }

  #headOf(bytes: Uint8Array): Head {
    const key = ((bytes[0] ?? 0) << 16) | ((bytes[1] ?? 0) << 8) | (bytes[2] ?? 0)
    const known = this.heads.get(key)
    if (known !== undefined) return known
    const head: Head = { patterns: [], readers: [] }
    this.heads.set(key, head)
    mark(this.filter, slotOf(key))
    for (const first of unfolded(key >>> 16))
      for (const second of unfolded((key >>> 8) & 0xff)) mark(this.pairs, (first << 8) | second)
    return head
  }
}

/** UIDs begin alike: readers are set on their beginnings, and look up the whole. */
const UID_PREFIX_CHARACTERS = 6
const prefixOf = (uid: string): string => uid.slice(0, UID_PREFIX_CHARACTERS)
const prefixesOf = (uids: readonly string[]): readonly string[] => [...new Set(uids.map(prefixOf))].sort()

const compiled = ({ names, ids, texts, dates }: Identifiers, prefixes: readonly string[]): PatternSet => {
  const compilation = new Compilation()
  const values: Readonly<Record<FormKind, readonly string[]>> = { name: names, id: ids, text: texts, date: dates }
  for (const kind of ['name', 'id', 'text', 'date'] as const) {
    for (const value of values[kind]) for (const form of FORMS[kind](value)) compilation.add(form, kind)
  }
  for (const prefix of prefixes) {
    for (const keys of [plainUidKeys, wideUidKeys, hexUidKeys, base64UidKeys])
      for (const { key, reader } of keys(prefix)) compilation.addReader(key, reader)
  }
  return compilation
}

/** The instances of a series have the same identifiers, but for UIDs. Few are remembered, for they are secrets. */
const REMEMBERED = 8
const remembered = new Map<string, PatternSet>()

/** What was asked for last, by the very lists. */
interface Asked {
  readonly identifiers: Identifiers
  readonly prefixes: readonly string[]
  readonly patterns: PatternSet
}
let last: Asked | undefined

const isLast = ({ names, ids, texts, dates, uids }: Identifiers): boolean => {
  if (last === undefined) return false
  const { identifiers, prefixes } = last
  const isSame =
    identifiers.names === names && identifiers.ids === ids && identifiers.texts === texts && identifiers.dates === dates
  return isSame && uids.every((uid) => prefixes.includes(prefixOf(uid)))
}

export const patternsOf = (identifiers: Identifiers): PatternSet => {
  if (last !== undefined && isLast(identifiers)) return last.patterns
  const { names, ids, texts, dates, uids } = identifiers
  const prefixes = prefixesOf(uids.filter(isEvidentUid))
  const identity = [names, ids, texts, dates, prefixes].map((values) => values.join('\n')).join('\0')
  const known = remembered.get(identity)
  const patterns = known ?? compiled(identifiers, prefixes)
  const [oldest] = remembered.keys()
  if (known === undefined && remembered.size >= REMEMBERED && oldest !== undefined) remembered.delete(oldest)
  remembered.set(identity, patterns)
  last = { identifiers, prefixes, patterns }
  return patterns
}
