import { openDB, type IDBPDatabase } from 'idb'
import { Failure, toFailure } from '../errors.ts'
import type { OutboxStore } from '../outbox/ports.ts'
import { outboxOn } from './outbox-store.ts'
import { TABLES, tableOf, type Condition, type Schema, type Table, type Tables, type Write } from './tables.ts'

/**
 * Counts up with every change of the tables. [Law: additive migrations] A version adds tables and never touches a
 * record of the outbox: what an older version accepted, a newer one delivers.
 */
const VERSION = 1
const META = 'meta'
const FENCE = 'fence'

export interface IndexedDbOptions {
  readonly name?: string
  /** A newer version of the program wants in: this one must be reloaded. */
  readonly onOutdated?: () => void
}

type Database = IDBPDatabase

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '')

const storageFailure = (error: unknown): Failure => {
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

interface Connection {
  /** Once more over a new connection when the old one was lost; what was written twice is the same. */
  run<T>(task: (db: Database) => Promise<T>): Promise<T>
  close(): void
}

const connect = ({ name = 'sealift-outbox', onOutdated }: IndexedDbOptions): Connection => {
  let opened: Promise<Database> | undefined
  let ended: Failure | undefined

  const open = (): Promise<Database> =>
    openDB(name, VERSION, {
      upgrade: (db) => {
        for (const table of [...TABLES, META]) if (!db.objectStoreNames.contains(table)) db.createObjectStore(table)
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
    return (opened ??= open())
  }
  return {
    run: async (task) => {
      try {
        try {
          return await task(await database())
        } catch (error) {
          opened = opened && isLost(error) ? undefined : opened
          if (!isLost(error)) throw error
          return await task(await database())
        }
      } catch (error) {
        throw ended ?? storageFailure(error)
      }
    },
    close: () => end(new Failure('storage/unavailable')),
  }
}

const prefixRange = (prefix: string): IDBKeyRange | undefined =>
  prefix === '' ? undefined : IDBKeyRange.bound(prefix, `${prefix}\uffff`)

/** How far a job is may be lost with the power, at the price of a block sent twice; nothing else may. */
const durabilityFor = (writes: readonly Write[]): IDBTransactionOptions => ({
  durability: writes.every((write) => tableOf(write) === 'progress') ? 'relaxed' : 'strict',
})

const commitTo = async (db: Database, fence: number, writes: readonly Write[], condition: Condition): Promise<void> => {
  const tables = [...new Set([META, 'jobs', ...writes.map(tableOf)])]
  const tx = db.transaction(tables, 'readwrite', durabilityFor(writes))
  const refuse = async (code: 'outbox/fenced' | 'outbox/unknown-job'): Promise<never> => {
    tx.abort()
    await tx.done.catch(() => undefined)
    throw new Failure(code)
  }
  if ((await tx.objectStore(META).get(FENCE)) !== fence) return refuse('outbox/fenced')
  if (condition.job !== undefined && (await tx.objectStore('jobs').getKey(condition.job)) === undefined)
    return refuse('outbox/unknown-job')
  const requests = writes.map((write) =>
    'put' in write
      ? tx.objectStore(write.put).put(write.value, write.key)
      : tx.objectStore(write.delete).delete(write.key),
  )
  // The transaction's own reason first: when it aborts for want of space, each request only says that it was aborted.
  const [done] = await Promise.allSettled([tx.done, ...requests])
  if (done.status === 'rejected') throw tx.error ?? done.reason
}

const takeFence = async (db: Database): Promise<number> => {
  const tx = db.transaction(META, 'readwrite', { durability: 'strict' })
  const before: unknown = await tx.store.get(FENCE)
  const fence = typeof before === 'number' ? before + 1 : 1
  await tx.store.put(fence, FENCE)
  await tx.done
  return fence
}

const indexedDbTables = (options: IndexedDbOptions): Tables => {
  const connection = connect(options)
  let fence = -1
  return {
    get: <T extends Table>(table: T, key: string) =>
      connection.run((db) => db.get(table, key) as Promise<Schema[T] | undefined>),
    all: <T extends Table>(table: T) => connection.run((db) => db.getAll(table) as Promise<Schema[T][]>),
    keys: (table, prefix) => connection.run((db) => db.getAllKeys(table, prefixRange(prefix)) as Promise<string[]>),
    commit: (writes, condition = {}) => connection.run((db) => commitTo(db, fence, writes, condition)),
    lead: async () => {
      fence = await connection.run(takeFence)
    },
    close: () => connection.close(),
  }
}

/** The outbox in this browser's IndexedDB, for windows and workers. */
export const indexedDbOutbox = (options: IndexedDbOptions = {}): OutboxStore => outboxOn(indexedDbTables(options))
