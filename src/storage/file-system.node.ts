import { join } from 'node:path'
import { Failure, toFailure, type FailureCode } from '../errors.ts'
import type { OutboxStore } from '../outbox/ports.ts'
import { blockFiles } from './block-files.node.ts'
import { readLog, replaceLog, type Log } from './log.node.ts'
import { outboxOn } from './outbox-store.ts'
import { TABLES, tableOf, type Put, type Schema, type Table, type Tables, type Write } from './tables.ts'

type Records = Record<Exclude<Table, 'blocks'>, Map<string, unknown>>

const RECORDS = TABLES.filter((table) => table !== 'blocks')

const noRecords = (): Records => Object.fromEntries(RECORDS.map((table) => [table, new Map()])) as Records

const applyTo = (records: Records, write: Write): void => {
  const table = tableOf(write)
  if (table === 'blocks') return
  if ('put' in write) records[table].set(write.key, write.value)
  else records[table].delete(write.key)
}

const putsOf = (records: Records): readonly Put[] =>
  RECORDS.flatMap((table) => [...records[table]].map(([key, value]) => ({ put: table, key, value }) as Put))

const REASONS: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'storage/full',
  EDQUOT: 'storage/full',
  EACCES: 'storage/unavailable',
  EEXIST: 'storage/unavailable',
  ENOTDIR: 'storage/unavailable',
  EPERM: 'storage/unavailable',
  EROFS: 'storage/unavailable',
}

/** The system's own error names the path, so it is no cause. */
const told = (error: unknown): Failure => {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? '']
  return reason === undefined ? toFailure(error) : new Failure(reason)
}

/** One commit after the other, in the order in which they were asked for. */
const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(task: () => Promise<T>): Promise<T> => {
    const next = last.then(task, task)
    last = next.catch(() => undefined)
    return next
  }
}

const loaded = async (path: string) => {
  const lines = await readLog(path)
  const records = noRecords()
  for (const { entry } of lines) for (const write of entry as readonly Write[]) applyTo(records, write)
  return { records, fence: lines.at(-1)?.fence ?? 0 }
}

type RecordTable = keyof Records

interface Held {
  readonly log: Log
  readonly records: Records
}

/** [Law: the line counts] Blocks first, then the line that names them, then what may go. */
const commitTo = async (
  held: Held | undefined,
  blocks: ReturnType<typeof blockFiles>,
  writes: readonly Write[],
  jobs: readonly string[],
): Promise<void> => {
  if (held === undefined) throw new Failure('outbox/fenced')
  if (!jobs.every((id) => held.records.jobs.has(id))) throw new Failure('outbox/unknown-job')
  const puts = writes.filter((write) => 'put' in write)
  await blocks.write(puts.filter((put) => put.put === 'blocks'))
  await held.log.append(writes.filter((write) => tableOf(write) !== 'blocks'))
  for (const write of writes) applyTo(held.records, structuredClone(write))
  // What a crash leaves of them belongs to no job and is swept.
  const gone = writes.filter((write) => 'delete' in write && tableOf(write) === 'blocks')
  await blocks.remove(gone.map(({ key }) => key))
}

const fileTables = async (folder: string): Promise<Tables> => {
  const path = join(folder, 'log')
  const blocks = blockFiles(join(folder, 'blocks'))
  const turn = inTurn()
  let held: Held | undefined
  /** Who leads knows all; who only reads looks each time. */
  const table = async (name: RecordTable) => (held?.records ?? (await loaded(path)).records)[name]

  await blocks.prepare()
  return {
    get: async <T extends Table>(name: T, key: string) => {
      if (name === 'blocks') return (await blocks.read(key)) as Schema[T] | undefined
      return structuredClone((await table(name)).get(key)) as Schema[T] | undefined
    },
    all: async <T extends RecordTable>(name: T) => structuredClone([...(await table(name)).values()]) as Schema[T][],
    keys: async (name, prefix) =>
      name === 'blocks' ? blocks.keys(prefix) : [...(await table(name)).keys()].filter((key) => key.startsWith(prefix)),
    commit: (writes, { jobs = [] } = {}) =>
      turn(() => commitTo(held, blocks, writes, jobs).catch((error: unknown) => Promise.reject(told(error)))),
    lead: () =>
      turn(async () => {
        await held?.log.close()
        const { records, fence } = await loaded(path)
        held = { records, log: await replaceLog(path, fence + 1, [putsOf(records)]) }
        await blocks.sweep()
      }),
    close: () => void turn(async () => held?.log.close()),
  }
}

/** The outbox in a folder of this computer. Ciphertext and records without a word of a patient; nothing else. */
export const fileSystemOutbox = async (folder: string): Promise<OutboxStore> => {
  try {
    return outboxOn(await fileTables(folder))
  } catch (error) {
    throw told(error)
  }
}
