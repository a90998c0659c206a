import { link, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { toUtf8 } from '../bytes/text.ts'
import { digestOf, sha256 } from '../crypto/digest.ts'
import { Failure, toFailure, type FailureCode } from '../errors.ts'
import type { BlockId, ObjectReader, ObjectStore, Stat, Stored } from './object-store.ts'

const STAGED = '.staged'
const UNFINISHED = '.~new'
const PIECE_BYTES = 1024 * 1024

const REASONS: Readonly<Record<string, FailureCode>> = {
  EACCES: 'upload/not-permitted',
  EPERM: 'upload/not-permitted',
  EROFS: 'upload/not-permitted',
  ENOTDIR: 'upload/container-missing',
  ENOSPC: 'upload/busy',
  EDQUOT: 'upload/busy',
  EIO: 'upload/network',
  ESTALE: 'upload/network',
}

const errorCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ''

/** The system's own error names the path, so it is no cause. */
const told = (error: unknown): Failure => {
  const reason = REASONS[errorCode(error)]
  return reason === undefined ? toFailure(error) : new Failure(reason)
}

export const guarded = async <T>(signal: AbortSignal, act: () => Promise<T>): Promise<T> => {
  if (signal.aborted) throw new Failure('bytes/aborted', { cause: signal.reason })
  try {
    return await act()
  } catch (error) {
    throw told(error)
  }
}

/** Every segment begins with a letter or digit: none leads out of the folder or to what is staged. */
export const checked = (name: string): string => {
  if (!/^[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9][\w.-]*)*$/.test(name)) throw new Failure('upload/name-unusable')
  return name
}

type Parts = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Whole or not at all, and never in place of another: written beside, made durable, then given its name. */
const writeNew = async (path: string, parts: Parts): Promise<'written' | 'taken'> => {
  await mkdir(dirname(path), { recursive: true })
  const fresh = `${path}.${crypto.randomUUID()}${UNFINISHED}`
  const handle = await open(fresh, 'wx')
  try {
    for await (const part of parts) await handle.writeFile(part)
    await handle.sync()
    await handle.close()
    await link(fresh, path)
    return 'written'
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return 'taken'
    throw error
  } finally {
    await handle.close().catch(() => undefined)
    await rm(fresh, { force: true })
  }
}

async function* bytesOf(path: string, from: number, to: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const handle = await open(path, 'r')
  try {
    for (let at = from; at < to; at += PIECE_BYTES) {
      const piece = new Uint8Array(Math.min(PIECE_BYTES, to - at))
      const { bytesRead } = await handle.read(piece, 0, piece.length, at)
      if (bytesRead < piece.length) throw new Failure('upload/changed')
      yield piece
    }
  } finally {
    await handle.close()
  }
}

const streamOf = (pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream(
    {
      pull: async (controller) => {
        const next = await pieces.next()
        if (next.done === true) controller.close()
        else controller.enqueue(next.value)
      },
      cancel: async () => {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )

export const statOf = async (folder: string, name: string): Promise<Stat | undefined> => {
  try {
    const { size, mtimeMs, ino } = await stat(join(folder, name))
    return { name, sizeBytes: size, etag: `"${ino.toString(16)}-${Math.round(mtimeMs).toString(16)}"` }
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return undefined
    throw error
  }
}

async function* blocksOf(paths: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const path of paths) yield await readFile(path)
}

const fill = async (controller: ReadableStreamDefaultController<Uint8Array>, parts: Parts): Promise<void> => {
  for await (const part of parts) controller.enqueue(part)
  controller.close()
}

const etagOf = (found: Stat | undefined): Stored => (found === undefined ? {} : { etag: found.etag })

/** Under a name that is taken, the same bytes are welcome and others are not. */
const keep = async (folder: string, name: string, parts: () => Parts): Promise<Stored> => {
  const path = join(folder, checked(name))
  if ((await writeNew(path, parts())) === 'taken') {
    const sizeBytes = (await statOf(folder, name))?.sizeBytes ?? 0
    const present = await digestOf(streamOf(bytesOf(path, 0, sizeBytes)))
    const wanted = await digestOf(new ReadableStream({ start: (controller) => fill(controller, parts()) }))
    if (present !== wanted) throw new Failure('upload/name-taken')
  }
  return etagOf(await statOf(folder, name))
}

const stagedFolder = (folder: string, name: string): string => join(folder, STAGED, encodeURIComponent(checked(name)))
const stagedFile = ({ index, sha256: digest }: BlockId): string => `${String(index).padStart(6, '0')}-${digest}`

const commitStaged = async (folder: string, name: string, blocks: readonly BlockId[]): Promise<Stored> => {
  const staged = stagedFolder(folder, name)
  // What remains of a commit is its list, so that asking again finds its own work.
  const [listPath, list] = [`${staged}.list`, blocks.map(stagedFile).join('\n')]
  if ((await readFile(listPath, 'utf8').catch(() => '')) === list) return etagOf(await statOf(folder, name))
  const paths = blocks.map((block) => join(staged, stagedFile(block)))
  const stats = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)))
  if (stats.includes(undefined)) throw new Failure('upload/blocks-lost')
  const stored = await keep(folder, name, () => blocksOf(paths))
  await writeNew(listPath, [toUtf8(list)])
  await rm(staged, { recursive: true, force: true })
  return stored
}

/** Objects by name, in order; what is staged or half written is none. */
const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !name.startsWith(STAGED) && !name.endsWith(UNFINISHED))
    .sort()

/** A folder as a store: a share of the clinic's own, as the place or as a second copy. */
export const directoryStore = (folder: string): ObjectStore & ObjectReader => ({
  put: (name, body, signal) => guarded(signal, () => keep(folder, name, () => [body])),
  stage: (name, block, signal) =>
    guarded(signal, async () => {
      if ((await sha256(block.body)) !== block.sha256) throw new Failure('upload/checksum-refused')
      await writeNew(join(stagedFolder(folder, name), stagedFile(block)), [block.body])
    }),
  commit: (name, blocks, signal) => guarded(signal, () => commitStaged(folder, name, blocks)),
  stat: (name, signal) => guarded(signal, () => statOf(folder, checked(name))),
  read: (name, { offset, length = Infinity }, signal) =>
    guarded(signal, async () => {
      const found = await statOf(folder, checked(name))
      if (found === undefined) throw new Failure('upload/not-found')
      return streamOf(bytesOf(join(folder, name), offset, Math.min(found.sizeBytes, offset + length)))
    }),
  list: async function* (prefix, signal) {
    const names = await guarded(signal, () => namesIn(folder))
    for (const name of names.filter((one) => one.startsWith(prefix))) {
      const found = await guarded(signal, () => statOf(folder, name))
      if (found !== undefined) yield found
    }
  },
})
