import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { syncDirectory } from './log.node.ts'
import type { Put, Schema } from './tables.ts'

/** Object names may hold slashes; a file's name may not, and a dot could lead out of the folder. */
const fileNameOf = (key: string): string => encodeURIComponent(key).replaceAll('.', '%2E')
const keyOf = (fileName: string): string => decodeURIComponent(fileName)

/** Under this ending a block is being written. No key's file name ends so. */
const UNFINISHED = '.new'

const writeBlock = async (folder: string, { key, value }: Put & { put: 'blocks' }): Promise<void> => {
  const path = join(folder, fileNameOf(key))
  const handle = await open(`${path}${UNFINISHED}`, 'w', 0o600)
  try {
    await handle.writeFile(value)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${path}${UNFINISHED}`, path)
}

/** The ciphertext, a file for each block. A block counts only once a line of the log names its job. */
export const blockFiles = (folder: string) => ({
  read: async (key: string): Promise<Schema['blocks'] | undefined> => {
    try {
      return new Uint8Array(await readFile(join(folder, fileNameOf(key))))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  },
  keys: async (prefix: string): Promise<readonly string[]> =>
    (await readdir(folder))
      .filter((name) => !name.endsWith(UNFINISHED))
      .map(keyOf)
      .filter((key) => key.startsWith(prefix)),
  write: async (puts: readonly (Put & { put: 'blocks' })[]): Promise<void> => {
    for (const put of puts) await writeBlock(folder, put)
    if (puts.length > 0) await syncDirectory(folder)
  },
  prepare: async (): Promise<void> => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  },
  /** What a crash has left half written. */
  sweep: async (): Promise<void> => {
    const unfinished = (await readdir(folder)).filter((name) => name.endsWith(UNFINISHED))
    for (const name of unfinished) await rm(join(folder, name), { force: true })
  },
  remove: async (keys: readonly string[]): Promise<void> => {
    for (const key of keys) await rm(join(folder, fileNameOf(key)), { force: true })
  },
})
