import { latin1 } from '../../dicom/ascii.ts'
import { Crowd } from './crowd.ts'
import { folded } from './fold-case.ts'
import { forEachKey, mostBytesOf } from './form-keys.ts'
import { KEY_BYTES, keyOf, patternsOfForm, type EdgedCrowd, type Head, type Pattern } from './pattern.ts'
import type { UidKey } from './uid-readers.ts'
import type { Form, FormKind } from './written-forms.ts'

export const BEGINS = 1
export const ENDS = 2

/** So small a table that it stays at hand; what falls together there only looks like a pair. */
const PAIR_BITS = 12
export const pairOf = (one: number, next: number): number => ((one << 5) ^ next) & ((1 << PAIR_BITS) - 1)

const MARK_BITS = 12
/** Multiplicative hashing of three bytes: 2^32 divided by the golden ratio. */
export const markOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - MARK_BITS)

/** A form of a value, written out when something begins as it does. */
interface Claimant {
  readonly form: Form
  readonly kind: FormKind
  patterns?: readonly Pattern[]
}

const patternsOf = (claimant: Claimant): readonly Pattern[] =>
  (claimant.patterns ??= patternsOfForm(claimant.form, claimant.kind))

/** So many are looked at one by one in the time that a crowd takes. */
const MAX_LOOSE = 16

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

/** Those that begin with a key, each once. What tells them apart: their bytes, and what must not stand beside them. */
const beginningWith = (key: number, claimants: Iterable<Claimant>): Pattern[] => {
  const known = new Map<string, Pattern>()
  for (const claimant of claimants) {
    for (const pattern of patternsOf(claimant)) {
      const { bytes, left, right, mayBeWord } = pattern
      if (keyOf(bytes) !== key) continue
      const identity = `${left} ${right} ${mayBeWord === true ? '?' : '!'} ${latin1(bytes)}`
      if (!known.has(identity)) known.set(identity, pattern)
    }
  }
  return [...known.values()]
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])

const isBeginningOf = ({ key }: UidKey, bytes: Uint8Array): boolean =>
  bytes.length >= key.length && sameBytes(key, bytes.subarray(0, key.length))

/** Of more beginnings, such as those of random UIDs (PS3.5 B.2), only what they have in common is looked for. */
const MAX_KEYS = 64

const addReader = (readers: UidKey[], { key, reader }: UidKey): void => {
  const same = readers.filter((known) => known.reader === reader)
  if (same.some((known) => isBeginningOf(known, key))) return
  if (same.length < MAX_KEYS) {
    readers.push({ key, reader })
    return
  }
  const others = readers.filter((known) => known.reader !== reader)
  readers.splice(0, readers.length, ...others, { key: key.slice(0, KEY_BYTES), reader })
}

const headOf = (key: number, claimants: readonly (Claimant | UidKey)[]): Head => {
  const readers: UidKey[] = []
  const forms: Claimant[] = []
  for (const one of claimants) {
    if ('reader' in one) addReader(readers, one)
    else forms.push(one)
  }
  const patterns = beginningWith(key, forms)
  return patterns.length > MAX_LOOSE ? { patterns, readers, crowds: crowdsOf(patterns) } : { patterns, readers }
}

const otherCase = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte)

/** PS3.5 9.1: 64 characters, in hexadecimal or in UTF-16. */
const LONGEST_UID_BYTES = 128

/** With which three bytes anything that is wanted begins. What begins so is written out when it is asked for. */
export class Beginnings {
  /**
   * Not 0 at `pairOf` each two bytes that stand side by side in the three that begin a pattern, in either case: `BEGINS`
   * for the first two of them, `ENDS` for the last two.
   */
  readonly pairs = new Uint8Array(1 << PAIR_BITS)
  /** Not 0 at `markOf` each three bytes that begin a pattern, so that most that only look like them are told at once. */
  readonly marks = new Uint8Array(1 << MARK_BITS)
  /** No pattern has more bytes, nor a UID in any encoding. */
  longestBytes = LONGEST_UID_BYTES
  readonly #claimants = new Map<number, (Claimant | UidKey)[]>()
  readonly #heads = new Map<number, Head>()

  addForm(form: Form, kind: FormKind): void {
    const claimant = { form, kind }
    this.longestBytes = Math.max(this.longestBytes, mostBytesOf(form))
    forEachKey(form, (key) => {
      this.#add(key, claimant)
    })
  }

  addReader({ key, reader }: UidKey): void {
    const bytes = folded(key)
    this.#add(keyOf(bytes), { key: bytes, reader })
  }

  #add(key: number, claimant: Claimant | UidKey): void {
    const known = this.#claimants.get(key)
    if (known === undefined) {
      this.#claimants.set(key, [claimant])
      this.marks[markOf(key)] = 1
      this.#markPair(key >> 16, (key >> 8) & 0xff, BEGINS)
      this.#markPair((key >> 8) & 0xff, key & 0xff, ENDS)
    } else if (known.at(-1) !== claimant) known.push(claimant)
  }

  #markPair(one: number, next: number, place: number): void {
    const { pairs } = this
    const [otherOne, otherNext] = [otherCase(one), otherCase(next)]
    const mark = (index: number) => {
      pairs[index] = place | (pairs[index] ?? 0)
    }
    mark(pairOf(one, next))
    mark(pairOf(otherOne, next))
    mark(pairOf(one, otherNext))
    mark(pairOf(otherOne, otherNext))
  }

  /** What begins with a key; undefined for nothing. */
  get(key: number): Head | undefined {
    const made = this.#heads.get(key)
    if (made !== undefined) return made
    const claimants = this.#claimants.get(key)
    if (claimants === undefined) return undefined
    const head = headOf(key, claimants)
    this.#heads.set(key, head)
    return head
  }

  /** What was asked for. */
  values(): Iterable<Head> {
    return this.#heads.values()
  }
}
