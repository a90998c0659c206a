import type { Passage } from './crowd.ts'
import { FOLD, isDigit, isLetter } from './fold-case.ts'
import { KEY_BYTES, type EdgeKind, type Head, type LeftEdge, type Pattern } from './pattern.ts'
import type { PatternSet } from './patterns.ts'
import type { UidKey } from './uid-readers.ts'
import type { FormKind } from './written-forms.ts'

/** Something that may be one of the values. */
export interface Candidate {
  readonly kind: FormKind | 'uid'
  /** In the bytes that were searched. */
  readonly at: number
  readonly length: number
  readonly pattern: Pattern | undefined
}

/** What is searched for: the patterns of a patient and the UIDs of an instance. */
export interface Wanted {
  readonly patterns: PatternSet
  readonly uids: ReadonlySet<string>
}

/** The first three bytes are known to be the same. */
const matches = (bytes: Uint8Array, at: number, wanted: Uint8Array, end: number): boolean => {
  const { length } = wanted
  if (at + length > end) return false
  for (let index = KEY_BYTES; index < length; index += 1) {
    if (FOLD[bytes[at + index] ?? 0] !== wanted[index]) return false
  }
  return true
}

const NEXT_TAG = 0x00

/**
 * PS3.5 7.1: a value without padding is followed by the next tag, whose first byte may be a digit: (0032,…) begins with
 * 0x32 0x00. And at the end of a sentence stands a dot.
 */
const wantedUid = (uid: string, uids: ReadonlySet<string>, after: number | undefined): string | undefined => {
  if (uids.has(uid)) return uid
  const shorter = after === NEXT_TAG || uid.endsWith('.') ? uid.slice(0, -1) : uid
  return uids.has(shorter) ? shorter : undefined
}

const uidAt = ({ text, at, end }: Passage, { key, reader }: UidKey, uids: ReadonlySet<string>): string | undefined => {
  const uid = matches(text, at, key, end) ? reader(text, at) : undefined
  return uid === undefined ? undefined : wantedUid(uid, uids, text[at + uid.length])
}

/** Whether something that is wanted stands there. */
export const beginsAt = (passage: Passage, { patterns, uids }: Wanted): boolean => {
  const { text, at, end } = passage
  const head = patterns.heads.getAt(passage, keyAt(text, at))
  if (head === undefined) return false
  const isPattern =
    head.crowds?.some(({ crowd }) => crowd.begins(passage)) ??
    head.patterns.some(({ bytes }) => matches(text, at, bytes, end))
  return isPattern || head.readers.some((key) => uidAt(passage, key, uids) !== undefined)
}

/** Whether what has such a left edge may begin at a place. */
export type MayBegin = (edge: LeftEdge) => boolean

const NO_PATTERNS: readonly Pattern[] = []
const patternsAt = (passage: Passage, { patterns, crowds }: Head, mayBegin: MayBegin): readonly Pattern[] => {
  const { text, at, end } = passage
  if (crowds === undefined)
    return patterns.filter((pattern) => mayBegin(pattern) && matches(text, at, pattern.bytes, end))
  const begin = crowds.filter(({ edge }) => mayBegin(edge))
  return begin.length === 0 ? NO_PATTERNS : begin.flatMap(({ crowd }) => crowd.beginningsOf(passage))
}

/** All that is wanted and may begin at a place. */
export const candidatesAt = (
  passage: Passage,
  { patterns, uids }: Wanted,
  mayBegin: MayBegin,
): readonly Candidate[] => {
  const { text, at } = passage
  const head = patterns.heads.get(keyAt(text, at))
  if (head === undefined) return []
  const found: Candidate[] = []
  for (const pattern of patternsAt(passage, head, mayBegin))
    found.push({ kind: pattern.kind, at, length: pattern.bytes.length, pattern })
  for (const key of head.readers) {
    const uid = uidAt(passage, key, uids)
    if (uid !== undefined) found.push({ kind: 'uid', at, length: uid.length, pattern: undefined })
  }
  return found
}

const fold = (bytes: Uint8Array, at: number): number => FOLD[bytes[at] ?? 0] ?? 0
const keyAt = (bytes: Uint8Array, at: number): number =>
  (fold(bytes, at) << 16) | (fold(bytes, at + 1) << 8) | fold(bytes, at + 2)

/** Where the value that holds a find begins and ends: what stands beyond is no neighbour. */
export interface Bounds {
  readonly start: number
  readonly end: number
}

type CharacterAt = (offset: number) => number

const NONE = -1

/** What stands from one place to another, in characters of one byte or two. */
interface Find {
  readonly at: number
  readonly length: number
  readonly step: 1 | 2
}

/** The character so many places before (negative: -1 is the nearest) or after (0 is the nearest) a find. */
const characters = (bytes: Uint8Array, { at, length, step }: Find, { start, end }: Bounds): CharacterAt => {
  const after = step === 2 ? at + length + 1 : at + length
  return (offset) => {
    const position = (offset < 0 ? at : after) + offset * step
    if (position < start || position >= end) return NONE
    const other = offset < 0 ? position + 1 : position - 1
    return step === 2 && bytes[other] !== 0 ? NONE : (bytes[position] ?? NONE)
  }
}

const ZERO = 0x30
const DOT = 0x2e

const beginsNumber = (character: CharacterAt): boolean => {
  let before = -1
  while (character(before) === ZERO) before -= 1
  return !isDigit(character(before)) && !(character(before) === DOT && isDigit(character(before - 1)))
}

const endsNumber = (character: CharacterAt): boolean =>
  !isDigit(character(0)) && !(character(0) === DOT && isDigit(character(1)))

const beginsDate = (character: CharacterAt): boolean =>
  !isDigit(character(-1)) && !(character(-1) === DOT && isDigit(character(-2)))

/** PS3.5 Table 6.2-1, DT: hours, minutes and seconds may follow without a sign between. */
const endsDate = (character: CharacterAt): boolean => {
  let digits = ''
  while (isDigit(character(digits.length)) && digits.length <= 6)
    digits += String.fromCharCode(character(digits.length))
  return /^(?:(?:[01]\d|2[0-3])(?:[0-5]\d(?:[0-5]\d|60)?)?)?$/.test(digits)
}

const LEFT: Readonly<Record<EdgeKind, (character: CharacterAt) => boolean>> = {
  letter: (character) => !isLetter(character(-1)),
  digit: (character) => !isDigit(character(-1)),
  number: beginsNumber,
  date: beginsDate,
  none: () => true,
}

const RIGHT: Readonly<Record<EdgeKind, (character: CharacterAt) => boolean>> = {
  letter: (character) => !isLetter(character(0)),
  digit: (character) => !isDigit(character(0)),
  number: endsNumber,
  date: endsDate,
  none: () => true,
}

/**
 * What may begin at a place within these bounds, each kind of edge judged once however much begins there. What fails
 * here fails in wider bounds too, but for a number after a dot, which may be a component of a UID.
 */
export const beginningAt = (bytes: Uint8Array, at: number, bounds: Bounds): MayBegin => {
  if (bytes[at - 1] === DOT) return () => true
  const judged = new Map<EdgeKind, boolean>()
  const judgedWide = new Map<EdgeKind, boolean>()
  return ({ left, step }) => {
    const known = step === 2 ? judgedWide : judged
    const before = known.get(left)
    if (before !== undefined) return before
    const mayBegin = LEFT[left](characters(bytes, { at, length: 0, step }, bounds))
    known.set(left, mayBegin)
    return mayBegin
  }
}

/** Whether the next character shows that a find is part of a longer word or number: of those that begin alike, most are. */
export const goesOn = (bytes: Uint8Array, { at, length, pattern }: Candidate, { end }: Bounds): boolean => {
  const next = at + length
  if (pattern?.step !== 1 || next >= end) return false
  if (pattern.right === 'letter') return isLetter(bytes[next] ?? 0)
  return (pattern.right === 'number' || pattern.right === 'digit') && isDigit(bytes[next] ?? 0)
}

/** Whether a find stands for itself and is no part of a longer word, number or UID. */
export const standsAlone = (bytes: Uint8Array, { at, length, pattern }: Candidate, bounds: Bounds): boolean => {
  if (pattern === undefined) return true
  const character = characters(bytes, { at, length, step: pattern.step }, bounds)
  return LEFT[pattern.left](character) && RIGHT[pattern.right](character)
}
