import type { Bytes } from '../bytes/concat.ts'
import type { Progress, Receipt, Sealed } from '../outbox/job.ts'
import type { Batch, LedgerEntry, Settings } from '../outbox/ports.ts'

/**
 * What each table holds. Records are plain values with byte arrays in them, never a Blob: Safari sends a Blob that it
 * read back from IndexedDB as an empty body (WebKit bug 319985).
 */
export interface Schema {
  readonly jobs: Sealed
  readonly progress: Progress
  readonly blocks: Bytes
  readonly ledger: LedgerEntry
  readonly receipts: Receipt
  readonly batches: Batch
  readonly settings: Settings
}

export type Table = keyof Schema
export const TABLES: readonly Table[] = ['jobs', 'progress', 'blocks', 'ledger', 'receipts', 'batches', 'settings']

export type Write = Put | Delete
/** One for each table, so that a value cannot land in another's table. */
export type Put = { [T in Table]: { readonly put: T; readonly key: string; readonly value: Schema[T] } }[Table]
export interface Delete {
  readonly delete: Table
  readonly key: string
}

export const tableOf = (write: Write): Table => ('put' in write ? write.put : write.delete)

export interface Condition {
  /** These jobs must be there. */
  readonly jobs?: readonly string[]
}

/** Seven tables by key and one atomic write: all that an adapter has to bring. outbox-store.ts makes the ports of it. */
export interface Tables {
  get<T extends Table>(table: T, key: string): Promise<Schema[T] | undefined>
  all<T extends Exclude<Table, 'blocks'>>(table: T): Promise<readonly Schema[T][]>
  /** Keys that begin so. */
  keys(table: Table, prefix: string): Promise<readonly string[]>
  /**
   * All or nothing, and durable when it resolves. Fails with `outbox/fenced` unless this handle leads,
   * `outbox/unknown-job` when the condition does not hold, `storage/full` when there is no space.
   */
  commit(writes: readonly Write[], condition?: Condition): Promise<void>
  /** Take the next fencing number: from now on every other handle is fenced. */
  lead(): Promise<void>
  close(): void
}
