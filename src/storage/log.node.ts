import { open, readFile, rename, stat, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { crc64Nvme } from '../bytes/crc64.ts'
import { fromBase64, toBase64, toHex, toUtf8 } from '../bytes/text.ts'
import { Failure } from '../errors.ts'

/**
 * A file of lines, each with its own checksum: what was written whole counts, a torn last line does not. Every line names
 * the fencing number of its writer; a line by one who was overtaken before it landed does not count either.
 */
export interface Line {
  readonly fence: number
  /** Anything that JSON and byte arrays can say. */
  readonly entry: unknown
}

export interface Log {
  /** Durable when it resolves. Fails with `outbox/fenced` when someone else has written since. */
  append(entry: unknown): Promise<void>
  close(): Promise<void>
}

const BYTES = '$bytes'

const toJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (inner instanceof Uint8Array ? { [BYTES]: toBase64(inner) } : inner))

const fromJson = (text: string): unknown =>
  JSON.parse(text, (_key, inner: unknown) => {
    const held = inner !== null && typeof inner === 'object' ? (inner as Record<string, unknown>)[BYTES] : undefined
    return typeof held === 'string' ? fromBase64(held) : inner
  })

const checksum = (text: string): string => toHex(crc64Nvme(toUtf8(text)))
const CHECKSUM_DIGITS = 16

const encoded = (line: Line): string => {
  const json = toJson(line)
  return `${checksum(json)} ${json}\n`
}

const decoded = (text: string): Line | undefined => {
  const json = text.slice(CHECKSUM_DIGITS + 1)
  return text.slice(0, CHECKSUM_DIGITS) === checksum(json) ? (fromJson(json) as Line) : undefined
}

/** Only the last line can be torn: a broken one before it means that somebody changed the file. */
const linesOf = (text: string): readonly Line[] => {
  const texts = text.split('\n')
  const torn = texts.pop() ?? ''
  const lines = texts.map(decoded)
  const whole = lines.filter((line) => line !== undefined)
  const damaged = lines.findIndex((line) => line === undefined)
  if (damaged >= 0 && (damaged < lines.length - 1 || torn !== '')) throw new Failure('storage/damaged')
  let fence = 0
  return whole.filter((line) => {
    fence = Math.max(fence, line.fence)
    return line.fence === fence
  })
}

export const readLog = async (path: string): Promise<readonly Line[]> => {
  try {
    return linesOf(await readFile(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Make what a directory says durable: a rename is not until then. */
export const syncDirectory = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const writeWhole = async (path: string, text: string): Promise<void> => {
  const handle = await open(path, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const isStill = async (path: string, handle: FileHandle, sizeBytes: number): Promise<boolean> => {
  const [now, ours] = await Promise.all([stat(path).catch(() => undefined), handle.stat()])
  return now?.ino === ours.ino && now.size === sizeBytes
}

/** Replace the log by these entries under a new fencing number: every other writer is fenced from here on. */
export const replaceLog = async (path: string, fence: number, entries: readonly unknown[]): Promise<Log> => {
  const text = entries.map((entry) => encoded({ fence, entry })).join('')
  const fresh = join(dirname(path), `log.${fence}.new`)
  await writeWhole(fresh, text)
  const handle = await open(fresh, 'a')
  await rename(fresh, path)
  await syncDirectory(dirname(path))
  let sizeBytes = Buffer.byteLength(text)
  return {
    append: async (entry) => {
      const line = Buffer.from(encoded({ fence, entry }))
      if (!(await isStill(path, handle, sizeBytes))) throw new Failure('outbox/fenced')
      try {
        await handle.appendFile(line)
        await handle.sync()
      } catch (error) {
        // Half a line must not stand before the next one.
        await handle.truncate(sizeBytes)
        throw error
      }
      sizeBytes += line.length
      // Looked at again: whoever took the lead meanwhile has read the log without this line.
      if (!(await isStill(path, handle, sizeBytes))) throw new Failure('outbox/fenced')
    },
    close: () => handle.close(),
  }
}
