import { openDB, type IDBPDatabase } from 'idb'
import { Failure, toFailure } from '../errors.ts'

export interface ConnectionOptions {
  readonly name: string
  readonly version: number
  /** What is not there yet is added; nothing is ever touched. */
  readonly stores: readonly string[]
  /** A newer version of the program wants in: this one must be reloaded. */
  readonly onOutdated?: () => void
}

export type Database = IDBPDatabase

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '')

/** Where no quota is used up and the disk is: Chromium says so in its own words, of what is large and of what is small. */
const isDiskFull = (error: unknown): boolean =>
  error instanceof DOMException && /^Failed to write blobs|\bFILE_ERROR_NO_SPACE\b/.test(error.message)

const storageFailure = (error: unknown): Failure => {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return new Failure('storage/full')
    case 'VersionError':
      return new Failure('storage/newer-version')
    case 'AbortError':
    case 'InvalidStateError':
    case 'UnknownError':
    case 'SecurityError':
    case 'NotReadableError':
      return new Failure('storage/unavailable', { cause: error })
    default:
      return toFailure(error)
  }
}

/**
 * iOS drops connections in the background; the next call fails so, and opening again helps. What was asked of a connection
 * when a browser closed it by force was aborted. Nobody here aborts by a signal.
 */
const isLost = (error: unknown): boolean => ['AbortError', 'InvalidStateError', 'UnknownError'].includes(nameOf(error))

/** On a full disk no new connection is to be had, and only what closed the old one said why. */
const failuresOf = () => {
  let isFull = false
  return {
    watch: async <T>(task: () => Promise<T>): Promise<T> => {
      try {
        const done = await task()
        isFull = false
        return done
      } catch (error) {
        isFull = isDiskFull(error) || (isFull && isLost(error))
        throw error
      }
    },
    told: (error: unknown): Failure => (isFull ? new Failure('storage/full', { cause: error }) : storageFailure(error)),
  }
}

export interface Connection {
  /** Once more over a new connection when the old one was lost; what was written twice is the same. */
  run<T>(task: (db: Database) => Promise<T>): Promise<T>
  close(): void
}

export const connect = ({ name, version, stores, onOutdated }: ConnectionOptions): Connection => {
  let opened: Promise<Database> | undefined
  let ended: Failure | undefined
  const failures = failuresOf()

  const open = (): Promise<Database> =>
    openDB(name, version, {
      upgrade: (db) => {
        for (const store of stores) if (!db.objectStoreNames.contains(store)) db.createObjectStore(store)
      },
      blocking: () => {
        // Who stays open here keeps the newer version from starting.
        end(new Failure('storage/newer-version'))
        onOutdated?.()
      },
      terminated: () => (opened = undefined),
    })
  const end = (failure: Failure): void => {
    ended ??= failure
    opened?.then((db) => db.close()).catch(() => undefined)
  }
  const database = (): Promise<Database> => {
    if (ended !== undefined) throw ended
    opened ??= open().catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return opened
  }
  const once = <T>(task: (db: Database) => Promise<T>): Promise<T> => failures.watch(async () => task(await database()))
  return {
    run: async (task) => {
      try {
        return await once(task).catch((error: unknown) => {
          if (!isLost(error)) throw error
          opened = undefined
          return once(task)
        })
      } catch (error) {
        throw ended ?? failures.told(error)
      }
    },
    close: () => end(new Failure('storage/unavailable')),
  }
}
