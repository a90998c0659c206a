import type { Bytes } from '../bytes/concat.ts'
import { Failure, type FailureCode } from '../errors.ts'

/** An object's bytes are sealed once and never again; what follows here does not change. */
export interface Sealed {
  /** The object's name in the store: random, says nothing. */
  readonly id: string
  readonly batch: string
  readonly kind: 'instance' | 'catalogue' | 'manifest'
  /** Counts up over all jobs of this device: first accepted, first sent. */
  readonly order: number
  readonly acceptedMs: number
  readonly sizeBytes: number
  /** Every block has this size but the last, which may be shorter. */
  readonly blockBytes: number
  /** SHA-256 of the whole object, hex. */
  readonly sha256: string
  /** SHA-256 of each block, hex, in order. */
  readonly blocks: readonly string[]
  readonly messageId: string
  /** Fingerprints of those who can open it. */
  readonly recipients: readonly string[]
  /** Under which the ledger knows its source: a keyed digest, so it says nothing. */
  readonly ledgerKey?: string
  /** What the caller wants back with the receipt, encrypted by the caller. */
  readonly sealedRecord?: Bytes
}

/**
 * Where a job is. Of every state it is said what stands when the tab dies in it; `interrupted` is the event by which the
 * next session learns of that.
 */
export type State =
  /** Accepted: record and bytes are in the outbox, none has left. The next session begins it. */
  | { readonly state: 'sealed' }
  /** Blocks are under way. What was acknowledged is recorded; the next session sends the others. */
  | { readonly state: 'uploading'; readonly attempt: number }
  /** Broke off and will be tried again. The wait goes on in the next session; `etag` when the store has it all. */
  | {
      readonly state: 'waiting'
      readonly attempt: number
      readonly untilMs: number
      readonly code: FailureCode
      readonly stored?: StoredMark
    }
  /** The store has it all, and nobody has looked yet. The next session looks, and sends nothing. */
  | { readonly state: 'uploaded'; readonly attempt: number; readonly stored: StoredMark }
  /** Looked at. Never found by a next session: its receipt is written and its bytes go in the same transaction. */
  | { readonly state: 'verified'; readonly stored: StoredMark; readonly atMs: number; readonly how: How }
  /** A person is needed. Bytes and record stay; so it stands in the next session. */
  | { readonly state: 'parked'; readonly code: FailureCode; readonly stored?: StoredMark }

export interface StoredMark {
  /** Absent when the answer was lost and the link may not ask again. */
  readonly etag?: string
}

/** How the store's copy was confirmed: read back and its digest compared, or by the checksum of every block on its way. */
export type How = 'read-back' | 'block-checksums'

export interface Progress {
  readonly state: State
  /** A bit for each block that the store has acknowledged. */
  readonly acknowledged: Bytes
  /** Where it stands in the store, when that could not be under its own name. */
  readonly blob?: string
  /** It was sent while it was sealed: its blocks are nowhere on this device. */
  readonly rolled?: true
}

export interface Job extends Sealed, Progress {}

export type Event =
  | { readonly type: 'started' }
  | { readonly type: 'acknowledged'; readonly index: number }
  | { readonly type: 'stored'; readonly stored: StoredMark }
  | { readonly type: 'verified'; readonly atMs: number; readonly how: How }
  | {
      readonly type: 'broke'
      readonly code: FailureCode
      readonly atMs: number
      readonly waitMs: number
      readonly blob?: string
    }
  /** The tab died, or the person paused. */
  | { readonly type: 'interrupted'; readonly atMs: number }
  /** A person has done something about it: a new link, or "try now". */
  | { readonly type: 'released'; readonly atMs: number }

/** What stays of a job for good: proof that the store has it. */
export interface Receipt extends Omit<Sealed, 'blockBytes' | 'blocks'> {
  readonly etag?: string
  /** Where it stands in the store, when that is not under its own name. */
  readonly blob?: string
  readonly verifiedMs: number
  readonly how: How
}

export const newProgress = (sealed: Sealed): Progress => ({
  state: { state: 'sealed' },
  acknowledged: new Uint8Array(Math.ceil(sealed.blocks.length / 8)),
})

/** The store has all of it, and nobody has looked yet. The tab may die now: the next session looks. */
export const rolledProgress = (sealed: Sealed, stored: StoredMark): Progress => ({
  state: { state: 'uploaded', attempt: 0, stored },
  acknowledged: newProgress(sealed).acknowledged.fill(0xff),
  rolled: true,
})

/** What of it is on this device. */
export const heldBytesOf = ({ sizeBytes, rolled }: Pick<Job, 'sizeBytes' | 'rolled'>): number =>
  rolled === true ? 0 : sizeBytes

export const hasBlock = (acknowledged: Uint8Array, index: number): boolean =>
  ((acknowledged[index >> 3] ?? 0) & (1 << (index & 7))) !== 0

export const withBlock = (acknowledged: Bytes, index: number): Bytes => {
  const next = acknowledged.slice()
  next[index >> 3] = (next[index >> 3] ?? 0) | (1 << (index & 7))
  return next
}

/** Its name in the store: its own, as long as the store could take it. */
export const blobOf = ({ id, blob }: { readonly id: string; readonly blob?: string }): string => blob ?? id

export const blockSizeBytes = (sealed: Sealed, index: number): number =>
  Math.max(0, Math.min(sealed.blockBytes, sealed.sizeBytes - index * sealed.blockBytes))

/** Bytes that the store has acknowledged. */
export const acknowledgedBytes = (job: Job): number => {
  if (job.state.state === 'verified' || storedMark(job.state) !== undefined) return job.sizeBytes
  return job.blocks.reduce(
    (sum, _, index) => sum + (hasBlock(job.acknowledged, index) ? blockSizeBytes(job, index) : 0),
    0,
  )
}

/** Says that the store has the whole object already, so nothing needs to be sent. */
export const storedMark = (state: State): StoredMark | undefined => ('stored' in state ? state.stored : undefined)

export const receiptOf = (job: Job): Receipt => {
  const { blockBytes: _blockBytes, blocks: _blocks, state, acknowledged: _acknowledged, rolled: _rolled, ...rest } = job
  if (state.state !== 'verified') throw new Failure('internal/unexpected', { detail: { state: state.state } })
  return { ...rest, ...state.stored, verifiedMs: state.atMs, how: state.how }
}
