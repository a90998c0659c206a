import { dirname, join } from 'node:path'
import type { Body } from './compile.ts'
import { Probe } from './probe.ts'
import { Suite, type Case } from './suite.ts'

export interface Library {
  /** How a module of the repository runs. */
  readonly bodyOf: (file: string) => Body
  /** Packages, by the name that modules call them. */
  readonly packages: ReadonlyMap<string, unknown>
}

/** By the number of a function, whether it runs while modules are loaded. */
export const atLoad = new Uint8Array(1 << 14)

export interface Patch {
  readonly file: string
  /** Stands in place of the module as it is written. */
  readonly body?: Body | undefined
  /** Changes what the module exports, once it has run. */
  readonly change?: ((exports: Record<string, unknown>) => void) | undefined
}

/**
 * A graph of modules that have run. A world on top of another runs anew only the modules that it is told, so that
 * nothing that they have kept in mind is left, and has the others in common with it.
 */
export class World {
  /** Of what runs in it alone, so that it can be stopped, and takes no turns from another. */
  readonly probe = new Probe()
  readonly #library: Library
  readonly #loaded = new Map<string, Record<string, unknown>>()
  readonly #below: { readonly world: World; readonly anew: ReadonlySet<string> } | undefined
  readonly #patch: Patch | undefined
  #suite = new Suite()

  constructor(library: Library, below?: { readonly world: World; readonly anew: ReadonlySet<string> }, patch?: Patch) {
    this.#library = library
    this.#below = below
    this.#patch = patch
  }

  /** The cases of a test file, which runs anew. */
  async casesOf(file: string): Promise<readonly Case[]> {
    this.#suite = new Suite()
    this.#run(file)
    return this.#suite.gather()
  }

  load(file: string): Record<string, unknown> {
    const known = this.#loaded.get(file)
    if (known !== undefined) return known
    if (this.#below !== undefined && !this.#below.anew.has(file)) return this.#below.world.load(file)
    const { hits } = this.probe
    this.probe.hits = atLoad
    try {
      return this.#run(file)
    } finally {
      this.probe.hits = hits
    }
  }

  #run(file: string): Record<string, unknown> {
    const exports: Record<string, unknown> = {}
    this.#loaded.set(file, exports)
    const patch = this.#patch?.file === file ? this.#patch : undefined
    const body = patch?.body ?? this.#library.bodyOf(file)
    const { probe } = this
    body({ exports, probe, dirname: join(process.cwd(), dirname(file)), require: (name) => this.#asked(file, name) })
    patch?.change?.(exports)
    return exports
  }

  #asked(by: string, name: string): unknown {
    if (name === 'vitest') return this.#suite.module()
    return name.startsWith('.') ? this.load(join(dirname(by), name)) : this.#library.packages.get(name)
  }
}
