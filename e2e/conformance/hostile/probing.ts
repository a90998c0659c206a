import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { build } from 'vite'
import type { OptionSet } from '../profiles.ts'
import type { Answer, Ended } from './probe.ts'
import type { Hostile } from './raw.ts'

export interface Probed {
  readonly ends: readonly (
    | Ended
    | {
        readonly set: string
        readonly end: 'killed' | 'died'
        readonly leaks: readonly string[]
        readonly ms: number
        readonly stack?: string
      }
  )[]
  readonly grownBytes: number
}

interface Child {
  readonly process: ChildProcessWithoutNullStreams
  readonly lines: AsyncIterator<string>
  readonly reader: Interface
  startBytes: number
}

/** By the clock: a process that has not answered by then never will. */
const ENDED_MS = 240_000

/** Takes files through the program in a process that may be lost. */
export class Probing {
  readonly #folder = mkdtempSync(join(tmpdir(), 'sealift-hostile-'))
  readonly #sets: readonly OptionSet[]
  #child: Child | undefined

  constructor(sets: readonly OptionSet[]) {
    this.#sets = sets
  }

  async build(): Promise<void> {
    await build({
      root: join(import.meta.dirname, '../../..'),
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: join(import.meta.dirname, 'probe.ts'),
        outDir: this.#folder,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: 'probe.mjs' } },
      },
      ssr: { noExternal: true },
    })
  }

  remove(): void {
    this.#end()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async probe({ make }: Hostile): Promise<Probed> {
    const path = join(this.#folder, 'hostile.dcm')
    writeFileSync(path, make())
    const child = (this.#child ??= await this.#begin())
    const answer = await this.#ask(child, path, ENDED_MS)
    if (typeof answer === 'string') {
      this.#end()
      return { ends: [{ set: 'all', end: answer, leaks: [], ms: Infinity }], grownBytes: 0 }
    }
    const grownBytes = answer.peakBytes - child.startBytes
    // The peak of a process never falls: what one file took would be held against the next.
    if (grownBytes > 128 * 1024 * 1024) this.#end()
    return { ends: answer.ends, grownBytes }
  }

  async #begin(): Promise<Child> {
    const process = spawn(globalThis.process.execPath, [join(this.#folder, 'probe.mjs')])
    process.stderr.pipe(globalThis.process.stderr)
    const reader = createInterface({ input: process.stdout })
    const child = { process, reader, lines: reader[Symbol.asyncIterator](), startBytes: 0 }
    const empty = join(this.#folder, 'empty')
    writeFileSync(empty, '')
    const first = await this.#ask(child, empty, ENDED_MS)
    if (typeof first === 'string') throw new Error(`the probe ${first}`)
    child.startBytes = first.peakBytes
    return child
  }

  async #ask({ process, lines }: Child, path: string, waitMs: number): Promise<Answer | 'killed' | 'died'> {
    const late = new AbortController()
    const timer = setTimeout(() => {
      late.abort()
      process.kill('SIGKILL')
    }, waitMs)
    process.stdin.write(`${JSON.stringify({ path, sets: this.#sets })}\n`)
    const next = await lines.next()
    clearTimeout(timer)
    if (next.done === true) return late.signal.aborted ? 'killed' : 'died'
    return JSON.parse(next.value) as Answer
  }

  #end(): void {
    this.#child?.process.kill('SIGKILL')
    this.#child?.reader.close()
    this.#child = undefined
  }
}
