import { Failure, toFailure, type FailureCode } from '../errors.ts'
import {
  blockSizesBytes,
  hasBlock,
  newProgress,
  type Event,
  type Job,
  type Progress,
  type Receipt,
  type Sealed,
} from './job.ts'
import { receiptsOf } from './places.ts'
import type { JobStore } from './ports.ts'
import { viewsOfJob, type JobView } from './job-view.ts'
import { endOf } from './retry.ts'
import { tally, type StudySum } from './tally.ts'
import { transition } from './transition.ts'

/** The jobs of this session in memory and in the store, never apart for longer than a write takes. */
export interface JobBook {
  /** In order. */
  readonly open: ReadonlyMap<string, Job>
  /** Of what is open, and of what this session has finished. */
  sums(): readonly StudySum[]
  views(): readonly JobView[]
  /** Takes in what earlier sessions left, and says what that is. */
  load(nowMs: number): Promise<readonly Job[]>
  add(sealed: Sealed, progress?: Progress): void
  /** Make the move in memory. It is recorded with the next. */
  move(id: string, event: Event): Job
  /** Make the move and record it. Resolves when the store has it. */
  apply(id: string, event: Event): Promise<Job>
  /** The last move: the receipts are written, the ciphertext is gone. Until that is done the job is where it was. */
  finish(id: string, event: Verified): Promise<readonly Receipt[]>
  /** Jobs take the place of others, in the store first. The order of all stays. */
  replace(gone: readonly string[], come: readonly Job[]): Promise<void>
  discard(id: string): Promise<Job>
  /** The clock may have been set back since it was looked at last. Only in memory: the next session looks as well. */
  boundWaits(nowMs: number): void
  /**
   * Aborted with the reason as soon as a record is refused because another leads, or nothing is kept any more: nothing more
   * leaves from here.
   */
  readonly superseded: AbortSignal
  /** Writes nothing, and fails as any record would. */
  confirmLead(): Promise<void>
}

const ENDS_THE_LEAD: readonly FailureCode[] = ['outbox/fenced', 'storage/cleared']

type Verified = Event & { readonly type: 'verified' }
type Store = Pick<JobStore, 'list' | 'update' | 'replace' | 'finish' | 'discard'>

/** While one write is under way, all that happens to a job meanwhile goes with its next. */
const coalesced = (write: (id: string) => Promise<void>): ((id: string) => Promise<void>) => {
  const running = new Map<string, Promise<void>>()
  const following = new Map<string, Promise<void>>()
  const begin = (id: string): Promise<void> => {
    following.delete(id)
    const done = write(id).finally(() => {
      if (running.get(id) === done) running.delete(id)
    })
    running.set(id, done)
    return done
  }
  return (id) => {
    const now = running.get(id)
    if (now === undefined) return begin(id)
    const next = following.get(id) ?? now.catch(() => undefined).then(() => begin(id))
    following.set(id, next)
    return next
  }
}

const newlyAcknowledgedBytes = (job: Job, event: Event): number =>
  event.type === 'acknowledged' && !hasBlock(job.acknowledged, event.index)
    ? (blockSizesBytes(job)[event.index] ?? 0)
    : 0

const found = (jobs: readonly Job[], nowMs: number): readonly Job[] =>
  // What the last session left under way was interrupted; that is recorded with its next move.
  jobs.map((job) => ({ ...job, ...transition(job, { type: 'interrupted', atMs: nowMs }) }))

class OutboxJobBook implements JobBook {
  readonly open = new Map<string, Job>()
  readonly #store: Store
  readonly #onAcknowledged: (sizeBytes: number) => void
  readonly #tally = tally()
  /** What has changed since the sums were last asked for. */
  readonly #changed = new Set<string>()
  readonly #save: (id: string) => Promise<void>
  readonly #superseded = new AbortController()
  readonly superseded = this.#superseded.signal

  constructor(store: Store, onAcknowledged: (sizeBytes: number) => void) {
    this.#store = store
    this.#onAcknowledged = onAcknowledged
    this.#save = coalesced(async (id) => this.#written(store.update(id, this.#known(id))))
  }

  views(): readonly JobView[] {
    this.#addUp()
    return this.#tally.views()
  }

  sums(): readonly StudySum[] {
    this.#addUp()
    return this.#tally.sums()
  }

  async load(nowMs: number): Promise<readonly Job[]> {
    const unknown = found(await this.#store.list(), nowMs).filter(({ id }) => !this.open.has(id))
    this.#put(unknown)
    return unknown
  }

  add(sealed: Sealed, progress: Progress = newProgress(sealed)): void {
    this.#put([{ ...sealed, ...progress }])
  }

  move(id: string, event: Event): Job {
    const job = this.#known(id)
    const next = { ...job, ...transition(job, event) }
    this.#put([next])
    const newBytes = newlyAcknowledgedBytes(job, event)
    if (newBytes > 0) this.#onAcknowledged(newBytes)
    return next
  }

  async apply(id: string, event: Event): Promise<Job> {
    const next = this.move(id, event)
    await this.#save(id)
    return next
  }

  async finish(id: string, event: Verified): Promise<readonly Receipt[]> {
    const job = this.#known(id)
    const verified = { ...job, ...transition(job, event) }
    const receipts = receiptsOf(verified)
    await this.#written(this.#store.finish(id, receipts))
    this.#gone(id)
    this.#tally.set(id, viewsOfJob(verified))
    return receipts
  }

  async replace(gone: readonly string[], come: readonly Job[]): Promise<void> {
    await this.#written(this.#store.replace(gone, come))
    for (const id of gone) this.#gone(id)
    const others = [...this.open.values()]
    this.open.clear()
    this.#put([...others, ...come].sort((a, b) => a.order - b.order))
  }

  async discard(id: string): Promise<Job> {
    const job = this.#known(id)
    await this.#written(this.#store.discard(id))
    this.#gone(id)
    return job
  }

  confirmLead(): Promise<void> {
    return this.#written(this.#store.replace([], []))
  }

  boundWaits(nowMs: number): void {
    for (const { id, state } of this.open.values()) {
      if (state.state !== 'waiting') continue
      const atMs = endOf(state, nowMs)
      if (atMs < state.untilMs) this.move(id, { type: 'released', atMs })
    }
  }

  /** Told before whoever waits for the write goes on. */
  #written(write: Promise<void>): Promise<void> {
    return write.catch((thrown: unknown) => {
      if (ENDS_THE_LEAD.includes(toFailure(thrown).code)) this.#superseded.abort(thrown)
      throw thrown
    })
  }

  #known(id: string): Job {
    const job = this.open.get(id)
    if (job === undefined) throw new Failure('outbox/unknown-job')
    return job
  }

  #put(jobs: readonly Job[]): void {
    for (const job of jobs) {
      this.open.set(job.id, job)
      this.#changed.add(job.id)
    }
  }

  #gone(id: string): void {
    this.open.delete(id)
    this.#changed.delete(id)
    this.#tally.set(id, [])
  }

  #addUp(): void {
    for (const id of this.#changed) {
      const job = this.open.get(id)
      this.#tally.set(id, job === undefined ? [] : viewsOfJob(job))
    }
    this.#changed.clear()
  }
}

export const jobBook = (store: Store, onAcknowledged: (sizeBytes: number) => void): JobBook =>
  new OutboxJobBook(store, onAcknowledged)
