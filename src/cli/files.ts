/** Paths of this computer as sources, and parts as files. */
import { openAsBlob, type Dirent } from 'node:fs'
import { chmod, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import type { Bytes } from '../bytes/concat.ts'
import { readChunks } from '../bytes/streams.ts'
import { Failure } from '../errors.ts'
import { entriesOf, type Source } from '../pipeline/source.ts'

const MiB = 1024 * 1024
/** A small file is read at once: a range of a file on disk costs a call of its own. */
const AT_ONCE_BYTES = 4 * MiB

async function fileSource(path: string, shown: string): Promise<Source> {
  const { size: sizeBytes } = await stat(path)
  const blob = sizeBytes <= AT_ONCE_BYTES ? new Blob([await readFile(path)]) : await openAsBlob(path)
  return { path: shown, sizeBytes, blob }
}

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1)

async function* filesUnder(folder: string): AsyncGenerator<string> {
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort(byName)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesUnder(path)
    else if (entry.isFile()) yield path
  }
}

/** A file of this computer, to be opened when its turn comes. */
export interface Listed {
  readonly path: string
  open(): Promise<Source>
}

/** Every file in the paths, folders to any depth, in the order of their names. Links are not followed. */
export async function* listPaths(paths: readonly string[]): AsyncGenerator<Listed> {
  for (const given of paths) {
    const found = await stat(given).catch((cause: unknown) => {
      throw new Failure('bytes/source-unreadable', { cause })
    })
    if (!found.isDirectory()) {
      yield { path: given, open: () => fileSource(given, basename(given)) }
      continue
    }
    for await (const path of filesUnder(given)) {
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

/** Write a file whole or not at all: its name stands only over all of its bytes. */
export async function writeWhole(path: string, body: AsyncIterable<Uint8Array>): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const part = `${path}.part`
  const handle = await open(part, 'w')
  try {
    for await (const chunk of body) await handle.writeFile(chunk)
    await handle.close()
    await rename(part, path)
  } catch (thrown) {
    await handle.close().catch(() => undefined)
    await rm(part, { force: true })
    throw thrown
  }
}

export async function* bytesOf(parts: readonly (Uint8Array<ArrayBuffer> | Blob)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof Uint8Array) yield part
    else if (part.size <= AT_ONCE_BYTES) yield new Uint8Array(await part.arrayBuffer())
    else yield* readChunks(part.stream())
  }
}

export async function readBytes(path: string): Promise<Bytes> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (cause) {
    throw new Failure('bytes/source-unreadable', { cause })
  }
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
