import { latin1 } from '../../dicom/ascii.ts'
import type { Identifiers } from '../identifiers.ts'
import { Crowd } from './crowd.ts'
import { encodingsOf, type Reading } from './encodings.ts'
import { folded, unfolded } from './fold-case.ts'
import { isEvidentUid } from './no-evidence.ts'
import { base64UidKeys, hexUidKeys, plainUidKeys, wideUidKeys, type UidKey } from './uid-readers.ts'
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

/** So many are looked at one by one in the time that a crowd takes. */
const MAX_LOOSE = 16

/** All patterns of a patient, by how they begin. */
export interface PatternSet {
  /**
   * Not 0 at `pairOf` each two bytes that stand side by side in the three that begin a pattern, in either case: `BEGINS`
   * for the first two of them, `ENDS` for the last two.
   */
  readonly pairs: Uint8Array
  /** Not 0 at `markOf` each key of `heads`, so that most that only look like one are told without asking for it. */
  readonly marks: Uint8Array
  readonly heads: ReadonlyMap<number, Head>
}

export const BEGINS = 1
export const ENDS = 2

/** So small a table that it stays at hand; what falls together there only looks like a pair. */
const PAIR_BITS = 12
export const pairOf = (one: number, next: number): number => ((one << 5) ^ next) & ((1 << PAIR_BITS) - 1)

const MARK_BITS = 12
/** Multiplicative hashing of three bytes: 2^32 divided by the golden ratio. */
export const markOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - MARK_BITS)

export const KEY_BYTES = 3

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

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])

const crowdsOf = (patterns: readonly Pattern[]): readonly EdgedCrowd[] => {
  const byEdge = new Map<string, Pattern[]>()
  for (const pattern of patterns) {
    const name = `${pattern.left} ${pattern.step}`
    const alike = byEdge.get(name)
    if (alike === undefined) byEdge.set(name, [pattern])
    else alike.push(pattern)
  }
  return [...byEdge.values()].flatMap((alike) => alike.slice(0, 1).map((edge) => ({ edge, crowd: new Crowd(alike) })))
}

const pairsOf = (keys: Iterable<number>): Uint8Array => {
  const pairs = new Uint8Array(1 << PAIR_BITS)
  const add = (one: number, next: number, place: number) => {
    for (const a of unfolded(one))
      for (const b of unfolded(next)) pairs[pairOf(a, b)] = place | (pairs[pairOf(a, b)] ?? 0)
  }
  for (const key of keys) {
    add(key >> 16, (key >> 8) & 0xff, BEGINS)
    add((key >> 8) & 0xff, key & 0xff, ENDS)
  }
  return pairs
}

/** Of more beginnings, such as those of random UIDs (PS3.5 B.2), only what they have in common is looked for. */
const MAX_KEYS = 64

class Compilation {
  readonly heads = new Map<number, Head>()
  /** What tells patterns apart: their bytes, and what must not stand beside them. */
  readonly #known = new Set<string>()

  add(form: Form, kind: FormKind): void {
    const { text, edge } = form
    const [left, right] = [edgeOf(form, text.charAt(0)), edgeOf(form, text.charAt(text.length - 1))]
    const digitCount = edge === 'number' ? text.length : 0
    for (const encoded of encodingsOf(form)) {
      const { reading } = encoded
      if (encoded.bytes.length < KEY_BYTES) continue
      const bytes = folded(encoded.bytes)
      const edges = reading === 'digits' ? { left: NOTHING, right: NOTHING } : { left, right }
      const isShort = bytes.length < SURE_BYTES[reading]
      const step = reading === 'utf-16' ? 2 : 1
      this.#addPattern({ bytes, kind, ...edges, step, digitCount, isShort })
    }
  }

  #addPattern(pattern: Pattern): void {
    const { bytes, left, right } = pattern
    const identity = `${left} ${right} ${latin1(bytes)}`
    if (this.#known.has(identity)) return
    this.#known.add(identity)
    this.#headOf(bytes).patterns.push(pattern)
  }

  addReader({ key, reader }: UidKey): void {
    const bytes = folded(key)
    const { readers } = this.#headOf(bytes)
    const same = readers.filter((known) => known.reader === reader)
    if (
      same.some(
        (known) => bytes.length >= known.key.length && sameBytes(known.key, bytes.subarray(0, known.key.length)),
      )
    )
      return
    if (same.length < MAX_KEYS) {
      readers.push({ key: bytes, reader })
      return
    }
    const others = readers.filter((known) => known.reader !== reader)
    readers.splice(0, readers.length, ...others, { key: bytes.slice(0, KEY_BYTES), reader })
  }

  #headOf(bytes: Uint8Array): Head {
    const key = ((bytes[0] ?? 0) << 16) | ((bytes[1] ?? 0) << 8) | (bytes[2] ?? 0)
    const known = this.heads.get(key)
    if (known !== undefined) return known
    const head: Head = { patterns: [], readers: [] }
    this.heads.set(key, head)
    return head
  }

  done(): PatternSet {
    const { heads } = this
    const marks = new Uint8Array(1 << MARK_BITS)
    for (const key of heads.keys()) marks[markOf(key)] = 1
    for (const head of heads.values()) if (head.patterns.length > MAX_LOOSE) head.crowds = crowdsOf(head.patterns)
    return { pairs: pairsOf(heads.keys()), marks, heads }
  }
}

/**
 * UIDs begin alike: readers are set on their beginnings, and look up the whole. So long that DICOM's own UIDs, which
 * stand in every instance, are told from those that `1.2.840.113619` begins.
 */
const UID_PREFIX_CHARACTERS = 10
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
      for (const key of keys(prefix)) compilation.addReader(key)
  }
  return compilation.done()
}

/** The instances of a series have the same identifiers, but for UIDs. Few are remembered, for they are secrets. */
const REMEMBERED = 8
const remembered = new Map<string, PatternSet>()

/** What was asked for last, by the very lists. */
interface Asked {
  readonly identifiers: Identifiers
  readonly prefixes: ReadonlySet<string>
  readonly patterns: PatternSet
}
let last: Asked | undefined

const isLast = ({ names, ids, texts, dates, uids }: Identifiers): boolean => {
  if (last === undefined) return false
  const { identifiers, prefixes } = last
  const isSame =
    identifiers.names === names && identifiers.ids === ids && identifiers.texts === texts && identifiers.dates === dates
  if (!isSame) return false
  return uids.every((uid) => prefixes.has(prefixOf(uid)) || !isEvidentUid(uid))
}

export const patternsOf = (identifiers: Identifiers): PatternSet => {
  if (last !== undefined && isLast(identifiers)) return last.patterns
  const { names, ids, texts, dates, uids } = identifiers
  const prefixes = prefixesOf(uids.filter(isEvidentUid))
  // Not joined by a sign, which a value may hold: other values would pass for these.
  const identity = JSON.stringify([names, ids, texts, dates, prefixes])
  const known = remembered.get(identity)
  const patterns = known ?? compiled(identifiers, prefixes)
  const [oldest] = remembered.keys()
  if (known === undefined && remembered.size >= REMEMBERED && oldest !== undefined) remembered.delete(oldest)
  remembered.set(identity, patterns)
  last = { identifiers, prefixes: new Set(prefixes), patterns }
  return patterns
}
