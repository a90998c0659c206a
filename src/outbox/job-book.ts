import { Failure } from '../errors.ts'
import {
  blockSizeBytes,
  hasBlock,
  newProgress,
  receiptOf,
  type Event,
  type Job,
  type Progress,
  type Receipt,
  type Sealed,
} from './job.ts'
import type { JobStore } from './ports.ts'
import { viewOfJob, type JobView } from './snapshot.ts'
import { transition } from './transition.ts'

/** The jobs of this session in memory and in the store, never apart for longer than a write takes. */
export interface JobBook {
  /** In order. */
  readonly open: ReadonlyMap<string, Job>
  views(): readonly JobView[]
  /** Takes in what earlier sessions left, and says what that is. */
  load(nowMs: number): Promise<readonly Job[]>
  add(sealed: Sealed, progress?: Progress): void
  /** Make the move in memory. It is recorded with the next. */
  move(id: string, event: Event): Job
  /** Make the move and record it. Resolves when the store has it. */
  apply(id: string, event: Event): Promise<Job>
  /** The last move: the receipt is written, the ciphertext is gone. Until that is done the job is where it was. */
  finish(id: string, event: Verified): Promise<Receipt>
  discard(id: string): Promise<Job>
}

type Verified = Event & { readonly type: 'verified' }
type Store = Pick<JobStore, 'list' | 'update' | 'finish' | 'discard'>

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
  event.type === 'acknowledged' && !hasBlock(job.acknowledged, event.index) ? blockSizeBytes(job, event.index) : 0

const found = (jobs: readonly Job[], nowMs: number): readonly Job[] =>
  // What the last session left under way was interrupted; that is recorded with its next move.
  jobs.map((job) => ({ ...job, ...transition(job, { type: 'interrupted', atMs: nowMs }) }))

export const jobBook = (store: Store, onAcknowledged: (sizeBytes: number) => void): JobBook => {
  const open = new Map<string, Job>()
  const done: JobView[] = []
  const known = (id: string): Job => {
    const job = open.get(id)
    if (job === undefined) throw new Failure('outbox/unknown-job')
    return job
  }
  const save = coalesced(async (id) => store.update(id, known(id)))
  const moved = (id: string, event: Event): Job => {
    const job = known(id)
    const next = { ...job, ...transition(job, event) }
    open.set(id, next)
    const newBytes = newlyAcknowledgedBytes(job, event)
    if (newBytes > 0) onAcknowledged(newBytes)
    return next
  }
  return {
    open,
    views: () => [...done, ...[...open.values()].map(viewOfJob)],
    load: async (nowMs) => {
      const unknown = found(await store.list(), nowMs).filter(({ id }) => !open.has(id))
      for (const job of unknown) open.set(job.id, job)
      return unknown
    },
    add: (sealed, progress = newProgress(sealed)) => void open.set(sealed.id, { ...sealed, ...progress }),
    move: moved,
    apply: async (id, event) => {
      const next = moved(id, event)
      await save(id)
      return next
    },
    finish: async (id, event) => {
      const job = known(id)
      const verified = { ...job, ...transition(job, event) }
      const receipt = receiptOf(verified)
      await store.finish(receipt)
      open.delete(id)
      done.push(viewOfJob(verified))
      return receipt
    },
    discard: async (id) => {
      const job = known(id)
      await store.discard(id)
      open.delete(id)
      return job
    },
  }
}
