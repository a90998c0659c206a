import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What all of them are given. */
export interface Sources {
  readonly folder: string
  /** Every file of it that counts, as a path on this disk. */
  readonly files: readonly string[]
}

/** In = out + refused: each source has one of these at least. An archive may have several. */
export interface Outcome {
  readonly source: string
  /** Within the folder `out` of the run. */
  readonly output?: string
  readonly why?: string
}

/** Of an entry, the archive. */
export const fileOf = (source: string): string => source.split('!')[0] ?? ''

/** A program that de-identifies, at its documented best. */
export interface Contender {
  readonly name: string
  readonly version: string
  /** Writes into `to`/out. */
  readonly deidentify: (sources: Sources, to: string) => Promise<readonly Outcome[]>
}

export interface Job {
  readonly source: string
  readonly output: string
  /** Where `output` is on this disk. */
  readonly path: string
}

/** For programs that take a file and give a file. The name they get to write tells nothing, so that none is judged by it. */
export function jobs(sources: Sources, to: string): readonly Job[] {
  mkdirSync(join(to, 'out'), { recursive: true })
  return sources.files.map((source, index) => ({
    source,
    output: `${index}.dcm`,
    path: join(to, 'out', `${index}.dcm`),
  }))
}

/** What was begun and not ended is no output. */
export function outcome({ source, output, path }: Job, why: string | undefined): Outcome {
  if (why === undefined && existsSync(path)) return { source, output }
  rmSync(path, { force: true })
  return { source, why: why ?? 'no output' }
}
