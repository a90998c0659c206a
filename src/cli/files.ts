/** Paths of this computer as sources, and parts as files. */
import { closeSync, openAsBlob, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { chmod, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Bytes } from '../bytes/concat.ts'
import { readChunks } from '../bytes/streams.ts'
import { Failure } from '../errors.ts'
import { entriesOf, type Source } from '../pipeline/source.ts'

const MiB = 1024 * 1024
/** What is small is read and written at once, without waiting: a wait costs more than the file. */
const AT_ONCE_BYTES = 4 * MiB

const unreadable = (cause: unknown): never => {
  throw new Failure('bytes/source-unreadable', { cause })
}

/** Memory for one file after the other: the system need not give and clear it anew for each. */
export type Memory = (sizeBytes: number) => Bytes

export function ownMemory(): Memory {
  let bytes = new Uint8Array(0)
  return (sizeBytes) => {
    if (bytes.length < sizeBytes) bytes = new Uint8Array(2 * sizeBytes)
    return bytes.subarray(0, sizeBytes)
  }
}

const newMemory: Memory = (sizeBytes) => new Uint8Array(sizeBytes)

/** A file that became shorter or longer since it was looked at is none that can be told from one that is cut off. */
function readAtOnce(path: string, sizeBytes: number, memory: Memory): Bytes {
  const bytes = memory(sizeBytes + 1)
  const file = openSync(path, 'r')
  try {
    let filled = 0
    while (filled < sizeBytes) {
      const count = readSync(file, bytes, filled, sizeBytes + 1 - filled, null)
      if (count === 0) break
      filled += count
    }
    return filled === sizeBytes ? bytes.subarray(0, sizeBytes) : unreadable(undefined)
  } finally {
    closeSync(file)
  }
}

async function fileSource(path: string, shown: string, memory: Memory): Promise<Source> {
  try {
    const found = statSync(path)
    const { size: sizeBytes } = found
    // A link may lead to a folder: it is named in the report, and not followed.
    if (!found.isFile()) return unreadable(undefined)
    const blob = sizeBytes > AT_ONCE_BYTES ? await openAsBlob(path) : readAtOnce(path, sizeBytes, memory)
    return { path: shown, sizeBytes, blob }
  } catch (cause) {
    return unreadable(cause)
  }
}

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1)

async function* filesUnder(folder: string, except: string): AsyncGenerator<string> {
  for (const entry of (await readdir(folder, { withFileTypes: true }).catch(unreadable)).sort(byName)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (resolve(path) !== except) yield* filesUnder(path, except)
    } else if (entry.isFile() || entry.isSymbolicLink()) yield path
  }
}

/** A file of this computer, to be opened when its turn comes. */
export interface Listed {
  readonly path: string
  /** What is small is read into the memory; it stands there until the memory is asked for again. */
  open(memory?: Memory): Promise<Source>
}

/**
 * Every file in the paths, folders to any depth, in the order of their names. A link is followed to a file and to no
 * folder. What the command itself writes, in the folder `except`, is not among them.
 */
export async function* listPaths(paths: readonly string[], except: string): AsyncGenerator<Listed> {
  const own = resolve(except)
  for (const given of paths) {
    if (!(await stat(given).catch(unreadable)).isDirectory()) {
      yield { path: given, open: (memory = newMemory) => fileSource(given, basename(given), memory) }
      continue
    }
    for await (const path of filesUnder(given, own)) {
      yield { path, open: (memory = newMemory) => fileSource(path, relative(given, path), memory) }
    }
  }
}

/** The files in an archive that is itself listed. */
export async function listArchive(listed: Listed, archive: Source): Promise<readonly Listed[]> {
  const entries = await entriesOf(archive)
  return entries.map((entry, index) => ({
    path: `${listed.path}!${entry.path.slice(archive.path.length + 1)}#${index}`,
    open: () => Promise.resolve(entry),
  }))
}

const FULL = new Set(['ENOSPC', 'EDQUOT'])

/** The system's own error names the path, so it is no cause. */
const unwritable = (thrown: unknown): never => {
  if (thrown instanceof Failure) throw thrown
  throw new Failure(FULL.has((thrown as NodeJS.ErrnoException).code ?? '') ? 'storage/full' : 'storage/unavailable')
}

/** A folder is made once, however many files go into it. */
const made = new Map<string, Promise<unknown>>()
const folderFor = (path: string): Promise<unknown> => {
  const folder = dirname(path)
  const known = made.get(folder) ?? mkdir(folder, { recursive: true })
  made.set(folder, known)
  return known
}

/** Write a file whole or not at all: its name stands only over all of its bytes. */
export async function writeWhole(path: string, body: AsyncIterable<Uint8Array>): Promise<void> {
  await folderFor(path).catch(unwritable)
  const part = `${path}.part`
  const handle = await open(part, 'w').catch(unwritable)
  try {
    for await (const chunk of body) await handle.writeFile(chunk).catch(unwritable)
    await handle.close()
    await rename(part, path).catch(unwritable)
  } catch (thrown) {
    await handle.close().catch(() => undefined)
    await rm(part, { force: true })
    throw thrown
  }
}

type Parts = readonly (Bytes | Blob)[]

const isInMemory = (parts: Parts): parts is readonly Bytes[] => parts.every((part) => part instanceof Uint8Array)

/** The same for what is made of these parts. */
export async function writeParts(path: string, parts: Parts): Promise<void> {
  if (!isInMemory(parts)) return writeWhole(path, bytesOf(parts))
  await folderFor(path).catch(unwritable)
  const part = `${path}.part`
  try {
    writeAtOnce(part, parts)
    renameSync(part, path)
  } catch (thrown) {
    rmSync(part, { force: true })
    unwritable(thrown)
  }
}

function writeAtOnce(path: string, parts: readonly Bytes[]): void {
  const file = openSync(path, 'w')
  try {
    for (const part of parts) writeFileSync(file, part)
  } finally {
    closeSync(file)
  }
}

async function* bytesOf(parts: Parts): AsyncGenerator<Uint8Array> {
  try {
    for (const part of parts) {
      if (part instanceof Uint8Array) yield part
      else if (part.size <= AT_ONCE_BYTES) yield new Uint8Array(await part.arrayBuffer())
      else yield* readChunks(part.stream())
    }
  } catch (cause) {
    unreadable(cause)
  }
}

export async function readBytes(path: string): Promise<Bytes> {
  const { buffer, byteOffset, length } = await readFile(path).catch(unreadable)
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, length)
}

export const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(unreadable)).size

/** Never over a file that is there: a key that is written over is lost. */
export async function writeNew(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  try {
    await writeFile(path, content, { flag: 'wx', mode })
    await chmod(path, mode)
  } catch (cause) {
    throw new Failure('cli/file-exists', { cause })
  }
}
