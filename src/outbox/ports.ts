import type { Bytes } from '../bytes/concat.ts'
import type { Job, Progress, Receipt, Sealed } from './job.ts'
import type { SendingRules } from './sending-rules.ts'

/**
 * What the outbox needs of a device's storage. IndexedDB in the browser, a directory under the CLI, a `Map` in tests;
 * what each must keep is written as tests in outbox-store.contract.ts.
 *
 * [Law: one leader] Only who leads may write. Whoever takes the lead gets the next fencing number, and every write
 * checks it in its own transaction: an engine that was frozen and wakes up later is refused with `outbox/fenced`.
 */
export interface OutboxStore {
  readonly jobs: JobStore
  readonly staging: Staging
  readonly ledger: Ledger
  readonly receipts: Receipts
  readonly batches: BatchStore
  readonly settings: SettingsStore
  /** Become the one who writes, and sweep what an unfinished seal has left behind. */
  lead(): Promise<void>
  close(): void
}

export interface JobStore {
  /**
   * The moment of acceptance: the jobs' records, their last blocks and their ledger entries, all or nothing. Fails with
   * `storage/full` and leaves nothing of them.
   */
  accept(acceptances: readonly Acceptance[]): Promise<void>
  list(): Promise<readonly Job[]>
  get(id: string): Promise<Job | undefined>
  /** Record how far a job is. Fails with `outbox/unknown-job` when it is gone. */
  update(id: string, progress: Progress): Promise<void>
  /**
   * Jobs take the place of others: a pack of what is in it, or the other way round. All or nothing, and no byte of
   * ciphertext moves. Fails with `outbox/unknown-job` when one of those that go is gone. Asking again is harmless.
   */
  replace(gone: readonly string[], come: readonly Job[]): Promise<void>
  /** The receipts of its objects are written and the job goes with its ciphertext, all or nothing. Asking again is harmless. */
  finish(id: string, receipts: readonly Receipt[]): Promise<void>
  /**
   * A person gives the job up: it goes with its ciphertext and its ledger entry, so its source can be sent anew. Asking
   * again is harmless. Fails with `outbox/unknown-job` when it was delivered.
   */
  discard(id: string): Promise<void>
}

export interface Acceptance {
  readonly sealed: Sealed
  /** Blocks that are not staged yet: all of a small object, the last of a large one, none of one that was sent already. */
  readonly blocks: readonly StagedBlock[]
  /** How far it is. Absent: nothing of it was sent. */
  readonly progress?: Progress
  readonly ledger?: LedgerEntry
  /** Its study is to be sent before all others. */
  readonly urgent?: true
}

export interface StagedBlock {
  readonly index: number
  readonly body: Bytes
}

/** Ciphertext, block by block. What belongs to no job when a leader starts is swept. */
export interface Staging {
  /** Fails with `storage/full`. */
  write(id: string, block: StagedBlock): Promise<void>
  /** Fails with `outbox/block-damaged` when it is not there. */
  read(id: string, index: number): Promise<Bytes>
  /** For what was not accepted; the bytes of an accepted job stay. */
  discard(id: string): Promise<void>
}

export interface LedgerEntry {
  /** A keyed digest of the source. */
  readonly key: string
  /** Encrypted by the caller. */
  readonly value: Bytes
}

/** Which sources are done, so that a folder can be picked again. */
export interface Ledger {
  get(key: string): Promise<Bytes | undefined>
  put(entries: readonly LedgerEntry[]): Promise<void>
}

export interface Receipts {
  /** In the order of acceptance. */
  list(batch?: string): Promise<readonly Receipt[]>
}

export interface Batch {
  readonly id: string
  readonly createdMs: number
  /** How many objects belong to it, once nothing more can be added. */
  readonly objects?: number
  /** The signed manifest, once it is made. */
  readonly manifest?: Bytes
  /** The report, as older versions left it in clear. */
  readonly report?: Bytes
  /** What the caller keeps of the batch, encrypted by the caller: its report. */
  readonly sealedRecord?: Bytes
}

export interface BatchStore {
  put(batch: Batch): Promise<void>
  get(id: string): Promise<Batch | undefined>
  /** Oldest first. */
  list(): Promise<readonly Batch[]>
}

/** What a person has said of sending, and what it has come to. */
export interface Settings {
  readonly rules: SendingRules
  /** Groups that are sent before all others. */
  readonly urgent: readonly string[]
  /** Sent over mobile data since the budget was set. */
  readonly mobileBytes: number
  /** What the line did when it was last measured. */
  readonly lineBytesPerSecond?: number
}

export interface SettingsStore {
  get(): Promise<Settings | undefined>
  put(settings: Settings): Promise<void>
}
