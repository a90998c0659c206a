/** Told where a phrase stands; true: enough of those that end there. */
type Found = (start: number, end: number) => boolean

const ROOT = 0
const CODE_UNITS = 0x10000

const at = (values: readonly number[], node: number): number => values[node] ?? ROOT

/**
 * Phrases that are sought all at once: a text is gone through once, however many they are, however long, and however
 * alike they begin. Aho and Corasick, Efficient String Matching, CACM 18(6), 1975.
 */
export class Phrases {
  /** By node and code unit. A node is a beginning of a phrase; the root is the empty one. */
  readonly #next = new Map<number, number>()
  readonly #parents = [ROOT]
  readonly #codes = [0]
  readonly #depths = [0]
  /** The longest end of a node that is a beginning of a phrase as well. */
  readonly #fails: number[] = []
  readonly #wholes = new Set<number>()
  /** The longest phrase that ends in a node, itself included; the root where none does. */
  readonly #phrases: number[] = []

  constructor(phrases: ReadonlySet<string>) {
    for (const phrase of phrases) this.#add(phrase)
    this.#link()
  }

  #add(phrase: string): void {
    let node = ROOT
    for (let index = 0; index < phrase.length; index += 1) {
      const code = phrase.charCodeAt(index)
      const key = node * CODE_UNITS + code
      let next = this.#next.get(key)
      if (next === undefined) {
        next = this.#parents.length
        this.#next.set(key, next)
        this.#parents.push(node)
        this.#codes.push(code)
        this.#depths.push(index + 1)
      }
      node = next
    }
    this.#wholes.add(node)
  }

  /** What a node fails to is shorter, and is therefore linked before. */
  #link(): void {
    const depths = this.#depths
    const byDepth = [...depths.keys()].sort((a, b) => at(depths, a) - at(depths, b))
    for (const node of byDepth) {
      const parent = at(this.#parents, node)
      const fail = parent === ROOT ? ROOT : this.#step(at(this.#fails, parent), at(this.#codes, node))
      this.#fails[node] = fail
      this.#phrases[node] = this.#wholes.has(node) ? node : at(this.#phrases, fail)
    }
  }

  #step(from: number, code: number): number {
    for (let node = from; ; node = at(this.#fails, node)) {
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
      let phrase = at(this.#phrases, node)
      while (phrase !== ROOT && !found(end - at(this.#depths, phrase), end))
        phrase = at(this.#phrases, at(this.#fails, phrase))
    }
  }
}
