import {
  beginningWith,
  claimDay,
  claimForm,
  mayStandAt,
  writtenDay,
  type Claimant,
  type Written,
  type WrittenDay,
} from './claimants.ts'
import { newBeginningTable, noteBeginning } from './beginning-search.ts'
import { Crowd, type Passage } from './crowd.ts'
import { TEXT, type Writing } from './digit-keys.ts'
import { folded } from './fold-case.ts'
import { mostBytesOf } from './form-keys.ts'
import { KEY_BYTES, keyOf, type EdgedCrowd, type Head, type Pattern } from './pattern.ts'
import type { UidKey } from './uid-readers.ts'
import type { Form, FormKind } from './written-forms.ts'

/** So small a table that it is soon made. */
const MARK_BITS = 10
/** Multiplicative hashing of three bytes: 2^32 divided by the golden ratio. */
const markOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - MARK_BITS)

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

const headOf = (key: number, claimants: readonly Claimant[]): Head => {
  const readers: UidKey[] = []
  const written: (Written | WrittenDay)[] = []
  for (const one of claimants) {
    if ('reader' in one) addReader(readers, one)
    else written.push(one)
  }
  const patterns = beginningWith(key, written)
  return patterns.length > MAX_LOOSE ? { patterns, readers, crowds: crowdsOf(patterns) } : { patterns, readers }
}

/** PS3.5 9.1: 64 characters, in hexadecimal or in UTF-16. No form of a day has as many. */
const LONGEST_UID_BYTES = 128

/** So many claimants of three bytes are asked one by one; more are written out at once, and looked for as a crowd. */
const MAX_ASKED = 32
/** So often what begins so did not stand there: in what follows it is met again, and written out it is sooner told. */
const MANY_TIMES = 32

/** So many tell one of six. */
const WRITING_BITS = 3
const WRITING = (1 << WRITING_BITS) - 1

/** With which three bytes anything that is wanted begins. What begins so is written out when it may stand somewhere. */
export class Beginnings {
  /** With what it may be told where to ask. */
  readonly table = newBeginningTable()
  /** No pattern has more bytes, nor a UID in any encoding. */
  longestBytes = LONGEST_UID_BYTES
  readonly #claimants: Claimant[] = []
  /** At `markOf` each three bytes, the number of the last of those that fall there. */
  readonly #marks = new Int32Array(1 << MARK_BITS)
  /** By its number, what each three bytes are, which others fall where they do, and their last claim. Number 0 is none. */
  readonly #keys = [0]
  readonly #others = [0]
  readonly #lastClaims = [0]
  /** By the same number: what was written out, and how often nothing of it stood where it was asked for. */
  readonly #heads: (Head | undefined)[] = [undefined]
  readonly #missed = [0]
  /** Of each claim, the number of the claimant, and in the lowest bits how it is written; and the claim before. Claim 0 is none. */
  readonly #claims = [-1]
  readonly #before = [0]

  addForm(form: Form, kind: FormKind): void {
    this.longestBytes = Math.max(this.longestBytes, mostBytesOf(form))
    const written: Written = { form, kind }
    const claimant = this.#claimants.push(written) - 1
    claimForm(written, (key, writing) => {
      this.#claim(key, claimant, writing)
    })
  }

  /** A day that is evident. */
  addDay(date: string): void {
    const day = writtenDay(date)
    const claimant = this.#claimants.push(day) - 1
    claimDay(day, (key, writing) => {
      this.#claim(key, claimant, writing)
    })
  }

  addReader({ key, reader }: UidKey): void {
    const bytes = folded(key)
    this.#claim(keyOf(bytes), this.#claimants.push({ key: bytes, reader }) - 1, TEXT)
  }

  #claim(key: number, claimant: number, writing: Writing): void {
    const number = this.#numberOf(key) || this.#numbered(key)
    const claim = (claimant << WRITING_BITS) | writing
    const last = this.#lastClaims[number] ?? 0
    if (this.#claims[last] === claim) return
    this.#lastClaims[number] = this.#claims.push(claim) - 1
    this.#before.push(last)
  }

  /** 0 for what nothing begins with. */
  #numberOf(key: number): number {
    let number = this.#marks[markOf(key)] ?? 0
    while (number !== 0 && this.#keys[number] !== key) number = this.#others[number] ?? 0
    return number
  }

  #numbered(key: number): number {
    const number = this.#keys.push(key) - 1
    const mark = markOf(key)
    this.#others.push(this.#marks[mark] ?? 0)
    this.#lastClaims.push(0)
    this.#heads.push(undefined)
    this.#missed.push(0)
    this.#marks[mark] = number
    noteBeginning(this.table, key >> 16, (key >> 8) & 0xff, key & 0xff)
    return number
  }

  /** Each claimant of a key once, in the order in which they were added. */
  #claimantsOf(number: number): readonly Claimant[] {
    const found = new Set<number>()
    for (let claim = this.#lastClaims[number] ?? 0; claim !== 0; claim = this.#before[claim] ?? 0)
      found.add((this.#claims[claim] ?? 0) >> WRITING_BITS)
    return [...found]
      .reverse()
      .map((claimant) => this.#claimants[claimant])
      .filter((claimant) => claimant !== undefined)
  }

  #mayStandAt(passage: Passage, number: number): boolean {
    let asked = 0
    for (let claim = this.#lastClaims[number] ?? 0; claim !== 0; claim = this.#before[claim] ?? 0) {
      const one = this.#claims[claim] ?? 0
      const claimant = this.#claimants[one >> WRITING_BITS]
      if (++asked > MAX_ASKED || (claimant !== undefined && mayStandAt(passage, claimant, one & WRITING))) return true
    }
    const missed = (this.#missed[number] ?? 0) + 1
    this.#missed[number] = missed
    return missed > MANY_TIMES
  }

  #headOf(number: number): Head {
    return (this.#heads[number] ??= headOf(this.#keys[number] ?? 0, this.#claimantsOf(number)))
  }

  /** What begins with a key; undefined for nothing. */
  get(key: number): Head | undefined {
    const number = this.#numberOf(key)
    return number === 0 ? undefined : this.#headOf(number)
  }

  /** The same, but undefined also where none of it stands. */
  getAt(passage: Passage, key: number): Head | undefined {
    const number = this.#numberOf(key)
    if (number === 0) return undefined
    return this.#heads[number] ?? (this.#mayStandAt(passage, number) ? this.#headOf(number) : undefined)
  }

  /** What was asked for. */
  values(): Iterable<Head> {
    return this.#heads.filter((head) => head !== undefined)
  }
}
