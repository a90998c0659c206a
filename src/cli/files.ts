/** Paths of this computer as sources, and parts as files. */
import { openAsBlob, type Dirent } from 'node:fs'
import { chmod, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Bytes } from '../bytes/concat.ts'
import { readChunks } from '../bytes/streams.ts'
import { Failure } from '../errors.ts'
import { entriesOf, type Source } from '../pipeline/source.ts'

const MiB = 1024 * 1024
/** What is small is read at once: a stream costs a call for every piece. */
const AT_ONCE_BYTES = 4 * MiB

const unreadable = (cause: unknown): never => {
  throw new Failure('bytes/source-unreadable', { cause })
}

async function fileSource(path: string, shown: string): Promise<Source> {
  try {
    const found = await stat(path)
    // A link may lead to a folder: it is named in the report, and not followed.
    if (!found.isFile()) return unreadable(undefined)
    return { path: shown, sizeBytes: found.size, blob: await openAsBlob(path) }
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
  open(): Promise<Source>
}

/**
 * Every file in the paths, folders to any depth, in the order of their names. A link is followed to a file and to no
 * folder. What the command itself writes, in the folder `except`, is not among them.
 */
export async function* listPaths(paths: readonly string[], except: string): AsyncGenerator<Listed> {
  const own = resolve(except)
  for (const given of paths) {
    if (!(await stat(given).catch(unreadable)).isDirectory()) {
      yield { path: given, open: () => fileSource(given, basename(given)) }
      continue
    }
    for await (const path of filesUnder(given, own)) {
      yield { path, open: () => fileSource(path, relative(given, path)) }
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

export async function* bytesOf(parts: readonly (Uint8Array<ArrayBuffer> | Blob)[]): AsyncGenerator<Uint8Array> {
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

/** Never over a file that is there: a key that is written over is lost. */
export async function writeNew(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  try {
    await writeFile(path, content, { flag: 'wx', mode })
    await chmod(path, mode)
  } catch (cause) {
    throw new Failure('cli/file-exists', { cause })
  }
}
