import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Real files. The environment variable SEALIFT_CORPUS names the folder; without it the tests that need it are skipped. */
export const CORPUS = process.env['SEALIFT_CORPUS']

/** What a suite says in its name when there is no corpus: `describe.skipIf(CORPUS === undefined)(needsCorpus('...'), ...)`. */
export const needsCorpus = (name: string): string =>
  CORPUS === undefined ? `${name} (no corpus: SEALIFT_CORPUS names no folder)` : name

export interface RealFile {
  /** Where it is on this disk. */
  readonly path: string
  /** Within the corpus or the package: to be printed. */
  readonly name: string
}

/** Debian's Python, which has pydicom; another one may come first in the path. */
export const PYTHON = '/usr/bin/python3'

/** The files that inventory.csv lists. */
export const corpusFiles = (): readonly RealFile[] => {
  if (CORPUS === undefined) return []
  const folder = CORPUS
  const [, ...rows] = readFileSync(join(folder, 'inventory.csv'), 'utf8').trim().split('\n')
  return rows
    .map((row) => /^(?:"([^"]*)"|([^,]*))/.exec(row))
    .map((match) => match?.[1] ?? match?.[2] ?? '')
    .map((name) => ({ name, path: join(folder, name) }))
}

const pydicomFolder = (): string | undefined => {
  if (!existsSync(PYTHON)) return undefined
  try {
    const script = 'import os, pydicom; print(os.path.join(pydicom.__path__[0], "data"))'
    return execFileSync(PYTHON, ['-c', script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}

/** The test files that come with Debian's python3-pydicom; none where it is not installed. */
export const pydicomFiles = (): readonly RealFile[] => {
  const folder = pydicomFolder()
  if (folder === undefined) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(py|pyc|json|txt|gz|dump|md)$|README/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, name: path.slice(folder.length + 1) }))
}

export const realFiles = (): readonly RealFile[] => [...corpusFiles(), ...pydicomFiles()]
