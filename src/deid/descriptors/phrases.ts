/** Told where a phrase stands; true: enough of those that end there. */
type Found = (start: number, end: number) => boolean

const ROOT = 0
const CODE_UNITS = 0x10000

/**
 * Phrases that are sought all at once: a text is gone through once, however many they are, however long, and however
 * alike they begin. Aho and Corasick, Efficient String Matching, CACM 18(6), 1975.
 */
export class Phrases {
  readonly size: number
  /** By node and code unit. A node is a beginning of a phrase; the root is the empty one. */
  readonly #next = new Map<number, number>()
  readonly #parents = [ROOT]
  readonly #codes = [0]
  readonly #depths = [0]
  /** The longest end of a node that is a beginning of a phrase as well. */
  readonly #fails = [ROOT]
  readonly #isPhrase = [false]
  /** The longest phrase that ends in a node, itself included; the root where none does. */
  readonly #phrases = [ROOT]

  constructor(phrases: ReadonlySet<string>) {
    this.size = phrases.size
    for (const phrase of phrases) this.#add(phrase)
    this.#link()
  }

  #add(phrase: string): void {
    let node = ROOT
    for (let at = 0; at < phrase.length; at += 1) {
      const code = phrase.charCodeAt(at)
      const key = node * CODE_UNITS + code
      const known = this.#next.get(key)
      const next = known ?? this.#parents.length
      if (known === undefined) {
        this.#next.set(key, next)
        this.#parents.push(node)
        this.#codes.push(code)
        this.#depths.push(at + 1)
        this.#isPhrase.push(false)
      }
      node = next
    }
    this.#isPhrase[node] = node !== ROOT
  }

  /** What a node fails to is shorter, and is therefore linked before. */
  #link(): void {
    const depths = this.#depths
    const byDepth = [...depths.keys()].sort((a, b) => (depths[a] ?? 0) - (depths[b] ?? 0))
    for (const node of byDepth.slice(1)) {
      const parent = this.#parents[node] ?? ROOT
      const fail = parent === ROOT ? ROOT : this.#step(this.#fails[parent] ?? ROOT, this.#codes[node] ?? 0)
      this.#fails[node] = fail
      this.#phrases[node] = this.#isPhrase[node] === true ? node : (this.#phrases[fail] ?? ROOT)
    }
  }

  #step(from: number, code: number): number {
    for (let node = from; ; node = this.#fails[node] ?? ROOT) {
      const next = this.#next.get(node * CODE_UNITS + code)
      if (next !== undefined) return next
      if (node === ROOT) return ROOT
    }
  }

  /** Every place where a phrase stands, by where it ends; of several that end there, the longest first. */
  findIn(text: string, found: Found): void {
    let node = ROOT
    for (let end = 1; end <= text.length; end += 1) {
      node = this.#step(node, text.charCodeAt(end - 1))
      let phrase = this.#phrases[node] ?? ROOT
      while (phrase !== ROOT && !found(end - (this.#depths[phrase] ?? 0), end))
        phrase = this.#phrases[this.#fails[phrase] ?? ROOT] ?? ROOT
    }
  }
}
