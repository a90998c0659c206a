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

/** Where no quota is used up and the disk is: the commit of a transaction fails so in Chromium. */
const isDiskFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'DataError' && error.message.startsWith('Failed to write blobs')

const storageFailure = (error: unknown): Failure => {
  if (isDiskFull(error)) return new Failure('storage/full', { cause: error })
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return new Failure('storage/full')
    case 'VersionError':
      return new Failure('storage/newer-version')
    case 'InvalidStateError':
    case 'UnknownError':
    case 'SecurityError':
    case 'NotReadableError':
      return new Failure('storage/unavailable', { cause: error })
    default:
      return toFailure(error)
  }
}

/** iOS drops connections in the background; the next call fails so, and opening again helps. */
const isLost = (error: unknown): boolean => ['InvalidStateError', 'UnknownError'].includes(nameOf(error))

export interface Connection {
  /** Once more over a new connection when the old one was lost; what was written twice is the same. */
  run<T>(task: (db: Database) => Promise<T>): Promise<T>
  close(): void
}

export const connect = ({ name, version, stores, onOutdated }: ConnectionOptions): Connection => {
  let opened: Promise<Database> | undefined
  let ended: Failure | undefined

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
  const once = async <T>(task: (db: Database) => Promise<T>): Promise<T> => task(await database())
  return {
    run: async (task) => {
      try {
        return await once(task).catch((error: unknown) => {
          if (!isLost(error)) throw error
          opened = undefined
          return once(task)
        })
      } catch (error) {
        throw ended ?? storageFailure(error)
      }
    },
    close: () => end(new Failure('storage/unavailable')),
  }
}
