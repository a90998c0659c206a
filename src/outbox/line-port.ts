import type { FailureCode } from '../errors.ts'
import type { Clock } from './clock.ts'
import type { Deliver } from './delivery.ts'
import type { BlockStore, Direct } from './direct.ts'
import type { Progress, Receipt, Sealed } from './job.ts'
import type { JobStore } from './ports.ts'
import type { JobView } from './job-view.ts'
import type { Snapshot } from './snapshot.ts'
import type { Space } from './space.ts'
import type { Wishes } from './wishes.ts'

/** All requests that send. */
export interface Requests {
  /** How large a request may be that this line takes in a few seconds. */
  readonly requestBytes: () => number
  /** What a store has asked for holds them no longer. */
  readonly release: () => void
}

export interface LineOptions {
  readonly jobs: Pick<JobStore, 'list' | 'update' | 'replace' | 'finish' | 'discard'>
  readonly space: Space
  readonly clock?: Clock
  /** What the person wants of it. */
  readonly wishes?: Wishes
  /** In [0, 1). */
  readonly random?: () => number
  /** Jobs under way together. */
  readonly parallel?: number
  readonly requests?: Requests
  readonly onReceipt?: (receipt: Receipt) => void
  /** A batch's manifest says no longer where its objects stand. Told whenever it was to be sent. */
  readonly onManifestOutdated?: (batch: string) => void
  /** The store does not accept the link. Told once for each link. */
  readonly onLinkRefused?: (code: FailureCode) => void
}

export interface StudyKey {
  readonly batch: string
  /** Absent: what the batch needs besides its studies. */
  readonly group?: string | undefined
}

export const isOf = (study: StudyKey | undefined, { batch, group }: StudyKey): boolean =>
  study === undefined || (batch === study.batch && group === study.group)

export interface Line {
  /** Delivers until the signal aborts, and resolves when nothing is under way any more. */
  run(signal: AbortSignal): Promise<void>
  /** Accepted just now. */
  add(sealed: Sealed, progress?: Progress): void
  /** For objects that are sent while they are sealed. */
  readonly direct: Direct
  /** Nothing more of this batch is added: from now on none of its objects changes its place in the store. */
  settle(batch: string): Promise<void>
  /** A way out: a link was entered or unlocked. `undefined` when there is none. */
  connect(deliver: Deliver | undefined, store?: BlockStore): void
  pause(): void
  resume(): void
  /** The browser says that it is online again. A hint, no promise. */
  hint(): void
  /**
   * A person asks: whatever waits or is parked is tried now. Once also what the store has asked to wait with (RFC 9110
   * section 10.2.3); what it answers to that is obeyed again.
   */
  retryNow(): void
  /** What failed by itself is tried now: of one study, or of all. What only waits for the line goes on waiting. */
  retryFailed(study?: StudyKey): void
  /** A person gives a job up. Its source can be sent anew. */
  discard(id: string): Promise<void>
  /** The job of this source, when it is parked until the source is chosen again. */
  askingFor(ledgerKey: string): string | undefined
  snapshot(): Snapshot
  /** In no order: of one study, or of all. */
  objects(study?: StudyKey): readonly JobView[]
  /** Told of changes, a few times a second at most. Returns the end of the subscription. */
  subscribe(listener: (now: Snapshot) => void): () => void
}
