import { latin1 } from '../../dicom/ascii.ts'
import { isVocabulary } from '../descriptors/vocabulary.ts'
import { namesAKind } from '../structural-uids.ts'
import { isWholeValue } from './by-right.ts'
import type { Extent } from './output-walk.ts'
import { standsAlone, type Bounds, type Candidate } from './search.ts'

const TEXT_VRS = new Set('AE CS LO LT PN SH ST UC UR UT'.split(' '))
/** What counts or names. A measure may be any number, such as a repetition time of 10000. */
const NUMBER_VRS = new Set(['IS'])
const NUMBER_TEXT_VRS = new Set('AS DA DS DT TM UI'.split(' '))

/** So many printable characters in a row are text, not numbers. */
const TEXT_RUN = 12
const isPrintable = (byte: number | undefined) => byte !== undefined && byte >= 0x20 && byte < 0x7f

/**
 * How many bytes before a find, or after it, are of the same text: printable, and of UTF-16 with a zero beside each. More
 * than tells that it is text are not looked at.
 */
const runOf = (bytes: Uint8Array, from: number, step: number, holds: (at: number) => boolean): number => {
  const isWide = Math.abs(step) === 2
  const last = from + step * TEXT_RUN
  let at = from
  while (at !== last && holds(at) && isPrintable(bytes[at]) && (!isWide || bytes[at - step / 2] === 0)) at += step
  return at
}

const standsInText = (bytes: Uint8Array, { at, length, pattern }: Candidate, { start, end }: Bounds): boolean => {
  const step = pattern?.step ?? 1
  const holds = (place: number) => place >= start && place < end
  const before = runOf(bytes, at - step, -step, holds)
  const after = runOf(bytes, step === 2 ? at + length + 1 : at + length, step, holds)
  const isWholeValue = before < start && (after >= end || bytes[after] === 0)
  return (after - before) / step > TEXT_RUN || isWholeValue
}

/** What holds a find: its value, and whether that is text. */
export interface Holder extends Bounds {
  readonly form: 'text' | 'number' | 'numbers as text' | 'binary'
}

const formOf = (vr: string): Holder['form'] => {
  if (TEXT_VRS.has(vr)) return 'text'
  if (NUMBER_VRS.has(vr)) return 'number'
  return NUMBER_TEXT_VRS.has(vr) ? 'numbers as text' : 'binary'
}

/** The value of an element, in bytes that begin so many after the output. */
export const holderOf = ({ vr, valueStart, end }: Extent, offset: number): Holder => {
  return { start: valueStart - offset, end: end - offset, form: formOf(vr) }
}

/** Below these, a number is met by chance: among words, and among numbers. */
const MIN_DIGITS = { text: 0, number: 5, 'numbers as text': 7, binary: 5 } as const
const SURE_DIGITS = 7

/** `12345`: what stands where nobody gave a number, of patients as of series. */
const isCountedUp = (bytes: Uint8Array, { at, length }: Candidate): boolean =>
  '0123456789'.includes(latin1(bytes.subarray(at, at + length)))

/** Short values and small numbers are believed only where text stands. */
export const isBelieved = (bytes: Uint8Array, candidate: Candidate, holder: Holder): boolean => {
  const { at, pattern } = candidate
  if (at < holder.start || !standsAlone(bytes, candidate, holder)) return false
  if (pattern === undefined) return true
  if (pattern.digitCount > 0 && pattern.digitCount < MIN_DIGITS[holder.form]) return false
  // A series may be numbered as its patient is; that digits within a measure are the same is chance.
  if (holder.form === 'number' && pattern.digitCount > 0 && pattern.digitCount < SURE_DIGITS)
    return isWholeValue(bytes, candidate, holder) && !isCountedUp(bytes, candidate)
  return holder.form !== 'binary' || !pattern.isShort || standsInText(bytes, candidate, holder)
}

export const isSure = (bytes: Uint8Array, candidate: Candidate): boolean => {
  const { pattern } = candidate
  if (pattern === undefined) return true
  if (pattern.isShort || (pattern.digitCount > 0 && pattern.digitCount < SURE_DIGITS)) return false
  return standsAlone(bytes, candidate, { start: 0, end: bytes.length })
}

/** A department may have the name of what it does: `MRT`. */
const saysNothing = (bytes: Uint8Array, { kind, at, length, pattern }: Candidate): boolean => {
  if (kind !== 'text' && kind !== 'id') return false
  if (pattern?.step !== 1 || pattern.digitCount > 0) return false
  const words = latin1(bytes.subarray(at, at + length))
    .toLowerCase()
    .split(/[^a-z]+/)
  return (
    words.every((word) => word === '' || isVocabulary(word)) &&
    words.some((word) => word !== '') &&
    !hasDigit(bytes, at, length)
  )
}

const hasDigit = (bytes: Uint8Array, at: number, length: number): boolean =>
  bytes.subarray(at, at + length).some((byte) => byte >= 0x30 && byte <= 0x39)

const DOT = 0x2e

/** A long number that is a component of a UID which stays as it is because it names a kind of thing. */
const isComponent = (
  bytes: Uint8Array,
  { at, length, pattern }: Candidate,
  { tag, vr }: Extent,
  holder: Holder,
): boolean => {
  if (vr !== 'UI' || !namesAKind(tag) || (pattern?.digitCount ?? 0) < SURE_DIGITS) return false
  const [before, after] = [bytes[at - 1], bytes[at + length]]
  return before === DOT && at > holder.start && (after === DOT || after === 0 || at + length === holder.end)
}

/** Whether a find within an element of the data set is one. */
export const isFoundIn = (bytes: Uint8Array, offset: number, candidate: Candidate, leaf: Extent): boolean => {
  if (saysNothing(bytes, candidate)) return false
  const holder = holderOf(leaf, offset)
  return isSure(bytes, candidate) || isBelieved(bytes, candidate, holder) || isComponent(bytes, candidate, leaf, holder)
}
