import type { Bytes } from '../bytes/concat.ts'
import type { FailureCode } from '../errors.ts'

/** An object's bytes are sealed once and never again; what follows here does not change. */
export interface Sealed {
  /** The object's name in the store: random, says nothing. */
  readonly id: string
  readonly batch: string
  readonly kind: 'instance' | 'catalogue' | 'manifest' | 'pack'
  /** Counts up over all jobs of this device: first accepted, first sent. */
  readonly order: number
  readonly acceptedMs: number
  readonly sizeBytes: number
  /** Every block has this size but the last, which may be shorter. */
  readonly blockBytes: number
  /** SHA-256 of the whole object, hex. Empty for a pack: each of its members has its own. */
  readonly sha256: string
  /** SHA-256 of each block, hex, in order. For a pack, of the digests of the members in it: they pin it as well. */
  readonly blocks: readonly string[]
  readonly messageId: string
  /** Fingerprints of those who can open it. */
  readonly recipients: readonly string[]
  /** Under which the ledger knows its source: a keyed digest, so it says nothing. */
  readonly ledgerKey?: string
  /** The source's mark in the second copy of the ledger: keyed as well, by the project. */
  readonly sourceMark?: string
  /** What the caller wants back with the receipt, encrypted by the caller. */
  readonly sealedRecord?: Bytes
  /** What may share a pack, and what a screen shows together: a patient's study. A keyed digest, so it says nothing. */
  readonly group?: string
  /** Of a pack: what is in it, one after the other, each as its own record was. */
  readonly members?: readonly Sealed[]
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
      /** How long it was to wait, whatever the clock says since. Absent in what older versions have written. */
      readonly waitMs?: number
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
  /** Which store has it. Absent where that is not told. */
  readonly destination?: string
}

/** What became of an object that was sent while it was sealed. */
export interface Committed {
  readonly stored: StoredMark
  /** Its blocks are blobs of their own. */
  readonly parted?: true
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
  /** It was in a pack that could not be sent: it goes by itself. */
  readonly alone?: true
  /** Each of its blocks is a blob of its own: the link lets nobody join blocks. */
  readonly parted?: true
  /** Which store has its parts. */
  readonly destination?: string
}

export interface Job extends Sealed, Progress {}

export type Event =
  | { readonly type: 'started' }
  /** Whoever may only create cannot join blocks: each is to be a blob of its own. */
  | { readonly type: 'parted'; readonly destination?: string }
  | { readonly type: 'acknowledged'; readonly index: number }
  | { readonly type: 'stored'; readonly stored: StoredMark }
  | { readonly type: 'verified'; readonly atMs: number; readonly how: How }
  | {
      readonly type: 'broke'
      readonly code: FailureCode
      readonly atMs: number
      readonly waitMs: number
      /** The store has named the time: nothing is asked of it before. */
      readonly asked?: true
      readonly blob?: string
    }
  /** The tab died, or the person paused. */
  | { readonly type: 'interrupted'; readonly atMs: number }
  /** It may go at this time: a person has done something about it, a new link or "try now", or the clock was set back. */
  | { readonly type: 'released'; readonly atMs: number }

/** Some bytes of a blob. */
export interface Place {
  readonly blob: string
  readonly offset: number
  readonly length: number
  /** Of these bytes, hex. */
  readonly sha256: string
}

/** What stays of a job for good: proof that the store has it. */
export interface Receipt extends Omit<Sealed, 'blockBytes' | 'blocks' | 'members'> {
  readonly etag?: string
  /** Which store has it. */
  readonly destination?: string
  /** Where it stands in the store, when that is one blob of another name. */
  readonly blob?: string
  /** Where it stands in the store, when that is not one blob: one after the other these are the object. */
  readonly places?: readonly Place[]
  readonly verifiedMs: number
  readonly how: How
}

export const newProgress = (sealed: Sealed): Progress => ({
  state: { state: 'sealed' },
  acknowledged: new Uint8Array(Math.ceil(sealed.blocks.length / 8)),
})

/** Where blocks cannot be joined. A manifest has to be found under its own name, and goes by one request. */
export const goesInParts = ({ kind, blocks }: Sealed): boolean => kind !== 'manifest' && blocks.length > 1

/** Nothing of it has left, and it will go in parts. */
export const partedProgress = (sealed: Sealed): Progress => ({ ...newProgress(sealed), parted: true })

/** The store has all of it, and nobody has looked yet. The tab may die now: the next session looks. */
export const rolledProgress = (sealed: Sealed, { stored, parted }: Committed): Progress => ({
  state: { state: 'uploaded', attempt: 0, stored },
  acknowledged: newProgress(sealed).acknowledged.fill(0xff),
  rolled: true,
  ...(parted === true ? { parted } : {}),
})

/** What of a job does not change. */
export const sealedOf = (job: Job): Sealed => {
  const {
    state: _state,
    acknowledged: _acknowledged,
    blob: _blob,
    rolled: _rolled,
    alone: _alone,
    parted: _parted,
    destination: _destination,
    ...sealed
  } = job
  return sealed
}

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

/** How the members of a pack are its blocks: as many together as a block may be large, and at least one. */
export const runsOf = <M extends { readonly sizeBytes: number }>(members: readonly M[], blockBytes: number): M[][] => {
  const runs: M[][] = []
  let leftBytes = 0
  for (const member of members) {
    const run = member.sizeBytes > leftBytes ? undefined : runs.at(-1)
    if (run === undefined) {
      runs.push([member])
      leftBytes = blockBytes
    } else run.push(member)
    leftBytes -= member.sizeBytes
  }
  return runs
}

const sumOf = (members: readonly { readonly sizeBytes: number }[]): number =>
  members.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)

/** How large each block is. */
export const blockSizesBytes = ({ members, blocks, blockBytes, sizeBytes }: Sealed): readonly number[] =>
  members === undefined
    ? blocks.map((_, index) => Math.max(0, Math.min(blockBytes, sizeBytes - index * blockBytes)))
    : runsOf(members, blockBytes).map(sumOf)

/** Bytes that the store has acknowledged. */
export const acknowledgedBytes = (job: Job): number => {
  if (job.state.state === 'verified' || storedMark(job.state) !== undefined) return job.sizeBytes
  if (job.acknowledged.every((byte) => byte === 0)) return 0
  return blockSizesBytes(job).reduce((sum, size, index) => sum + (hasBlock(job.acknowledged, index) ? size : 0), 0)
}

/** Says that the store has the whole object already, so nothing needs to be sent. */
export const storedMark = (state: State): StoredMark | undefined => ('stored' in state ? state.stored : undefined)

export const waits = ({ state }: Progress): boolean => state.state === 'waiting'
export const isParked = ({ state }: Progress): boolean => state.state === 'parked'
