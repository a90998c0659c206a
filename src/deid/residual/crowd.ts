import { FOLD } from './fold-case.ts'

interface Sought {
  /** With the case of ASCII letters folded. */
  readonly bytes: Uint8Array
}

/** What stands in a text from one place to another. */
export interface Passage {
  readonly text: Uint8Array
  readonly at: number
  readonly end: number
}

const commonLength = (a: Uint8Array, b: Uint8Array): number => {
  const end = Math.min(a.length, b.length)
  let length = 0
  while (length < end && a[length] === b[length]) length += 1
  return length
}

const order = (a: Uint8Array, b: Uint8Array): number => {
  const common = commonLength(a, b)
  return (a[common] ?? -1) - (b[common] ?? -1)
}

interface Member<T> {
  readonly one: T
  /** Its place in the list that was given. */
  readonly rank: number
}

const NONE = -1
const NO_BYTES = new Uint8Array(0)

/**
 * Many that begin alike, in the order of their bytes. Everything that a passage begins with is a beginning of the last
 * one that is not behind the passage in that order, for what stands between a beginning of the passage and the passage
 * begins so too: that one is found by halves, and the others hang on it.
 */
export class Crowd<T extends Sought> {
  readonly #sorted: readonly Member<T>[]
  /** Of each, the longest other one that it begins with, which may be all of it; -1 for none. */
  readonly #beginnings: Int32Array

  constructor(all: readonly T[]) {
    const members = all.map((one, rank) => ({ one, rank }))
    this.#sorted = members.sort((a, b) => order(a.one.bytes, b.one.bytes))
    this.#beginnings = new Int32Array(all.length).fill(NONE)
    for (let index = 1; index < all.length; index += 1) this.#beginnings[index] = this.#beginningOf(index)
  }

  #bytesOf(index: number): Uint8Array {
    return this.#sorted[index]?.one.bytes ?? NO_BYTES
  }

  #beginningOf(index: number): number {
    let other = index - 1
    while (other !== NONE && commonLength(this.#bytesOf(index), this.#bytesOf(other)) < this.#bytesOf(other).length)
      other = this.#beginnings[other] ?? NONE
    return other
  }

  /** How many bytes one has in common with a passage, of which so many are known to be the same. */
  #common(index: number, { text, at, end }: Passage, known: number): number {
    const bytes = this.#bytesOf(index)
    const most = Math.min(bytes.length, end - at)
    let common = known
    while (common < most && FOLD[text[at + common] ?? 0] === bytes[common]) common += 1
    return common
  }

  #isBehind(index: number, { text, at, end }: Passage, common: number): boolean {
    const bytes = this.#bytesOf(index)
    if (common === bytes.length) return false
    return at + common >= end || (FOLD[text[at + common] ?? 0] ?? 0) < (bytes[common] ?? 0)
  }

  /** The last that is not behind a passage, and how many bytes they have in common; undefined where all are behind it. */
  #lastBefore(passage: Passage): { readonly index: number; readonly common: number } | undefined {
    let [low, high] = [0, this.#sorted.length - 1]
    let lowCommon = this.#common(low, passage, 0)
    if (this.#isBehind(low, passage, lowCommon)) return undefined
    let highCommon = this.#common(high, passage, 0)
    if (!this.#isBehind(high, passage, highCommon)) return { index: high, common: highCommon }
    while (high - low > 1) {
      const middle = (low + high) >> 1
      const common = this.#common(middle, passage, Math.min(lowCommon, highCommon))
      if (this.#isBehind(middle, passage, common)) [high, highCommon] = [middle, common]
      else [low, lowCommon] = [middle, common]
    }
    return { index: low, common: lowCommon }
  }

  /** Whether a passage begins with one of them. */
  begins(passage: Passage): boolean {
    const last = this.#lastBefore(passage)
    for (let index = last?.index ?? NONE; index !== NONE; index = this.#beginnings[index] ?? NONE)
      if (this.#bytesOf(index).length <= (last?.common ?? 0)) return true
    return false
  }

  /** All that a passage begins with, in the order in which they were given. */
  beginningsOf(passage: Passage): readonly T[] {
    const last = this.#lastBefore(passage)
    if (last === undefined) return []
    const found: Member<T>[] = []
    for (let { index } = last; index !== NONE; index = this.#beginnings[index] ?? NONE) {
      const member = this.#sorted[index]
      if (member !== undefined && member.one.bytes.length <= last.common) found.push(member)
    }
    return found.sort((a, b) => a.rank - b.rank).map(({ one }) => one)
  }
}
