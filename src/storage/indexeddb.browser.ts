import { Failure, type FailureCode } from '../errors.ts'
import type { OutboxStore } from '../outbox/ports.ts'
import { connect, type Database } from './connection.browser.ts'
import { outboxOn } from './outbox-store.ts'
import { TABLES, tableOf, type Condition, type Schema, type Table, type Tables, type Write } from './tables.ts'

/**
 * Counts up with every change of the tables, and of what stands in them that an older version would not keep.
 * [Law: additive migrations] A version adds tables and never touches a record of the outbox: what an older version
 * accepted, a newer one delivers. 2: packs. Version 1 knows no members, and would sweep their bytes as nobody's. 3: settings.
 */
const VERSION = 3
const META = 'meta'
const FENCE = 'fence'
const NO_FENCE = -1

export interface IndexedDbOptions {
  readonly name?: string
  readonly onOutdated?: () => void
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
  const refuse = async (code: FailureCode): Promise<never> => {
    tx.abort()
    await tx.done.catch(() => undefined)
    throw new Failure(code)
  }
  const found: unknown = await tx.objectStore(META).get(FENCE)
  // Whoever took a fence and finds none looks at another database of the same name.
  if (found === undefined && fence !== NO_FENCE) return refuse('storage/cleared')
  if (found !== fence) return refuse('outbox/fenced')
  const jobs = (condition.jobs ?? []).map((id) => tx.objectStore('jobs').getKey(id))
  if ((await Promise.all(jobs)).includes(undefined)) return refuse('outbox/unknown-job')
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
  // In a database that takes the place of a cleared one no number comes again.
  const fence = typeof before === 'number' ? before + 1 : Date.now()
  await tx.store.put(fence, FENCE)
  await tx.done
  return fence
}

const indexedDbTables = ({ name = 'sealift-outbox', ...told }: IndexedDbOptions): Tables => {
  const connection = connect({ name, version: VERSION, stores: [...TABLES, META], ...told })
  let fence = NO_FENCE
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
