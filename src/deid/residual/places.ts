import { BEHIND_BYTES, PIECE_BYTES, searchBeginnings } from './beginning-search.ts'
import { beginsAt, type Wanted } from './search.ts'

/** Where in a text something is looked for. */
export interface Reach {
  readonly start: number
  /** Nothing that begins from here on is looked for. */
  readonly until: number
  /** Nothing goes on from here on. */
  readonly end: number
}

const NO_PLACES = new Uint16Array(0)

/** The places of a text where something that is wanted stands, one after the other. */
export class Places {
  /** The place that is looked at: one for all of them. */
  readonly #passage: { readonly text: Uint8Array; at: number; readonly end: number }
  readonly #wanted: Wanted
  readonly #until: number
  /** Up to here it was looked where something may begin. */
  #from: number
  /** Of the last piece: where it stands in the text, where in it something may begin, and which of these is next. */
  #piece = 0
  #beginnings = NO_PLACES
  #next = 0

  constructor(text: Uint8Array, { start, until, end }: Reach, wanted: Wanted) {
    this.#passage = { text, at: start, end }
    this.#wanted = wanted
    this.#until = until
    this.#from = start
  }

  /** The next of them; undefined behind the last. */
  next(): number | undefined {
    const passage = this.#passage
    for (;;) {
      while (this.#next < this.#beginnings.length) {
        passage.at = this.#piece + (this.#beginnings[this.#next] ?? 0)
        this.#next += 1
        if (beginsAt(passage, this.#wanted)) return passage.at
      }
      if (this.#from >= this.#until) return undefined
      this.#goOn()
    }
  }

  #goOn(): void {
    const from = this.#from
    this.#from = Math.min(from + PIECE_BYTES, this.#until)
    const { text, end } = this.#passage
    const piece = text.subarray(from, Math.min(this.#from + BEHIND_BYTES, end))
    // Who waits before asking on finds other places in the room that all searches have.
    const found = searchBeginnings(piece, this.#wanted.patterns.table)
    this.#beginnings = found.length === 0 ? NO_PLACES : found.slice()
    this.#piece = from
    this.#next = 0
  }
}
