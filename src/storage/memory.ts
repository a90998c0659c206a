import { Failure } from '../errors.ts'
import type { OutboxStore } from '../outbox/ports.ts'
import { outboxOn } from './outbox-store.ts'
import { TABLES, type Schema, type Table, type Tables, type Write } from './tables.ts'

/** What outlives a session. Several stores may stand on one, as several tabs do. */
export interface MemoryDisk {
  readonly tables: Readonly<Record<Table, Map<string, unknown>>>
  fence: number
}

export const memoryDisk = (): MemoryDisk => ({
  tables: Object.fromEntries(TABLES.map((table) => [table, new Map()])) as unknown as MemoryDisk['tables'],
  fence: 0,
})

const apply = (disk: MemoryDisk, write: Write): void => {
  if ('put' in write) disk.tables[write.put].set(write.key, structuredClone(write.value))
  else disk.tables[write.delete].delete(write.key)
}

const memoryTables = (disk: MemoryDisk): Tables => {
  let fence = -1
  const table = <T extends Table>(name: T) => disk.tables[name] as Map<string, Schema[T]>
  const sortedKeys = (name: Table) => [...table(name).keys()].sort()
  const commit: Tables['commit'] = (writes, condition = {}) => {
    if (fence !== disk.fence) return Promise.reject(new Failure('outbox/fenced'))
    if (condition.jobs?.every((id) => table('jobs').has(id)) === false)
      return Promise.reject(new Failure('outbox/unknown-job'))
    for (const write of writes) apply(disk, write)
    return Promise.resolve()
  }
  return {
    get: (name, key) => Promise.resolve(structuredClone(table(name).get(key))),
    all: (name) => {
      const entries = [...table(name).entries()].sort(([a], [b]) => (a < b ? -1 : 1))
      return Promise.resolve(entries.map(([, value]) => structuredClone(value)))
    },
    keys: (name, prefix) => Promise.resolve(sortedKeys(name).filter((key) => key.startsWith(prefix))),
    commit,
    lead: () => {
      fence = ++disk.fence
      return Promise.resolve()
    },
    close: () => undefined,
  }
}

/** An outbox that forgets with its disk. For tests, and for trying out. */
export const memoryOutbox = (disk: MemoryDisk = memoryDisk()): OutboxStore => outboxOn(memoryTables(disk))
