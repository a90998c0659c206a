import type { FailureCode } from '../errors.ts'
import { systemClock, type Clock } from './clock.ts'
import { attempt, type Deliver, type Outcome } from './delivery.ts'
import { DirectWay, type BlockStore, type Direct } from './direct.ts'
import { jobBook, type JobBook } from './job-book.ts'
import { heldBytesOf, type Progress, type Receipt, type Sealed } from './job.ts'
import { AT_FIRST, lineAfter, mayBegin, viewOf, type Happening } from './line-state.ts'
import type { JobStore } from './ports.ts'
import { rate, type Rate } from './rate.ts'
import { asksForSource, remedyFor } from './remedies.ts'
import { nextJob, nextWaitEndsMs } from './schedule.ts'
import { snapshotOf, type Snapshot } from './snapshot.ts'
import type { Space } from './space.ts'
import { throttled } from './throttled.ts'

export interface LineOptions {
  readonly jobs: Pick<JobStore, 'list' | 'update' | 'finish' | 'discard'>
  readonly space: Space
  readonly clock?: Clock
  /** In [0, 1). */
  readonly random?: () => number
  /** Jobs under way together. */
  readonly parallel?: number
  readonly onReceipt?: (receipt: Receipt) => void
  /** A batch's manifest says no longer where its objects stand. Told whenever it was to be sent. */
  readonly onManifestOutdated?: (batch: string) => void
  /** The store does not accept the link. Told once for each link. */
  readonly onLinkRefused?: (code: FailureCode) => void
}

export interface Line {
  /** Delivers until the signal aborts, and resolves when nothing is under way any more. */
  run(signal: AbortSignal): Promise<void>
  /** Accepted just now. */
  add(sealed: Sealed, progress?: Progress): void
  /** For objects that are sent while they are sealed. */
  readonly direct: Direct
  /** A way out: a link was entered or unlocked. `undefined` when there is none. */
  connect(deliver: Deliver | undefined, store?: BlockStore): void
  pause(): void
  resume(): void
  /** The browser says that it is online again. A hint, no promise. */
  hint(): void
  /** A person asks: whatever waits or is parked is tried now. */
  retryNow(): void
  /** A person gives a job up. Its source can be sent anew. */
  discard(id: string): Promise<void>
  /** The job of this source, when it is parked until the source is chosen again. */
  askingFor(ledgerKey: string): string | undefined
  snapshot(): Snapshot
  /** Told of changes, a few times a second at most. Returns the end of the subscription. */
  subscribe(listener: (now: Snapshot) => void): () => void
}

const PARALLEL = 4
const EMIT_EVERY_MS = 250

interface UnderWay {
  readonly stop: AbortController
  readonly ended: Promise<void>
}

/** Decides nothing: which job, whether now and what then is said by schedule, line-state and transition. */
class OutboxLine implements Line {
  readonly #options: LineOptions
  readonly #clock: Clock
  readonly #book: JobBook
  readonly #speed: Rate = rate()
  readonly #underWay = new Map<string, UnderWay>()
  readonly #listeners = new Set<(now: Snapshot) => void>()
  readonly #emit: () => void
  readonly direct: DirectWay
  #condition = AT_FIRST
  #deliver: Deliver | undefined
  #refusalTold = false
  #nap = new AbortController()

  constructor(options: LineOptions) {
    this.#options = options
    this.#clock = options.clock ?? systemClock
    this.#book = jobBook(options.jobs, (sizeBytes) => this.#speed.add(sizeBytes, this.#clock.nowMs()))
    this.#emit = throttled(this.#clock, EMIT_EVERY_MS, () => {
      const now = this.snapshot()
      for (const listener of this.#listeners) listener(now)
    })
    this.direct = new DirectWay({
      clock: this.#clock,
      random: options.random ?? Math.random,
      condition: () => this.#condition,
      happened: (happening) => this.#told(happening),
      onAcknowledged: (sizeBytes) => {
        this.#speed.add(sizeBytes, this.#clock.nowMs())
        this.#emit()
      },
    })
  }

  async run(signal: AbortSignal): Promise<void> {
    for (const job of await this.#book.load(this.#clock.nowMs())) this.#options.space.hold(heldBytesOf(job))
    this.#emit()
    const stop = () => {
      this.#stopAll()
      this.#nap.abort()
    }
    signal.addEventListener('abort', stop)
    while (!signal.aborted) {
      this.#nap = new AbortController()
      this.#beginDue()
      await this.#clock.sleep(this.#idleMs(), this.#nap.signal)
    }
    signal.removeEventListener('abort', stop)
    await Promise.all([...this.#underWay.values()].map(({ ended }) => ended))
  }

  add(sealed: Sealed, progress?: Progress): void {
    this.#book.add(sealed, progress)
    this.#wake()
  }

  connect(deliver: Deliver | undefined, store?: BlockStore): void {
    this.#deliver = deliver
    this.direct.use(store)
    this.#refusalTold = false
    this.#stopAll()
    this.#release('waiting')
    this.#happened({ type: deliver === undefined ? 'disconnected' : 'connected' })
  }

  pause(): void {
    this.#happened({ type: 'paused' })
    this.#stopAll()
  }

  resume(): void {
    this.#happened({ type: 'resumed' })
  }

  hint(): void {
    if (this.#condition.hold?.kind !== 'backoff') return
    this.#release('waiting')
    this.#happened({ type: 'hinted' })
  }

  retryNow(): void {
    this.#release('waiting')
    this.#release('parked')
    this.#happened({ type: 'hinted' })
  }

  async discard(id: string): Promise<void> {
    const underWay = this.#underWay.get(id)
    underWay?.stop.abort()
    await underWay?.ended
    this.#options.space.release(heldBytesOf(await this.#book.discard(id)))
    this.#wake()
  }

  askingFor(ledgerKey: string): string | undefined {
    for (const { id, state, ledgerKey: key } of this.#book.open.values())
      if (state.state === 'parked' && key === ledgerKey && asksForSource(state.code)) return id
    return undefined
  }

  snapshot(): Snapshot {
    const { space } = this.#options
    const rolling = this.direct.views()
    return snapshotOf(this.#book.views(), {
      line: viewOf(this.#condition, this.#book.open.size + rolling.length > 0),
      rolling,
      rateBytesPerSecond: this.#speed.perSecond(this.#clock.nowMs()),
      heldBytes: space.heldBytes(),
      budgetBytes: space.budgetBytes,
    })
  }

  subscribe(listener: (now: Snapshot) => void): () => void {
    this.#listeners.add(listener)
    listener(this.snapshot())
    return () => this.#listeners.delete(listener)
  }

  #beginDue(): void {
    const most = this.#options.parallel ?? PARALLEL
    while (this.#deliver !== undefined && this.#underWay.size < most) {
      const nowMs = this.#clock.nowMs()
      if (!mayBegin(this.#condition, nowMs)) return
      const job = nextJob(this.#book.open, (id) => this.#underWay.has(id), nowMs)
      if (job === undefined) return
      this.#begin(job.id, this.#deliver)
    }
  }

  #begin(id: string, deliver: Deliver): void {
    const stop = new AbortController()
    const circumstances = {
      book: this.#book,
      clock: this.#clock,
      random: this.#options.random ?? Math.random,
      signal: stop.signal,
      lineFailures: () => this.#condition.failures,
      onMoved: this.#emit,
    }
    const ended = attempt(id, deliver, circumstances).then((outcome) => {
      this.#underWay.delete(id)
      this.#ended(outcome)
    })
    this.#underWay.set(id, { stop, ended })
  }

  #ended(outcome: Outcome): void {
    if (outcome.type === 'interrupted') {
      this.#wake()
    } else if (outcome.type === 'delivered') {
      this.#options.space.release(outcome.freedBytes)
      this.#options.onReceipt?.(outcome.receipt)
      this.#happened({ type: 'succeeded' })
    } else {
      const { code } = outcome.event
      if (code === 'outbox/manifest-outdated') this.#options.onManifestOutdated?.(outcome.job.batch)
      this.#told(outcome.event)
    }
  }

  #told(happening: Happening): void {
    if (happening.type === 'broke' && remedyFor(happening.code).remedy === 'renew' && !this.#refusalTold) {
      this.#refusalTold = true
      this.#options.onLinkRefused?.(happening.code)
    }
    this.#happened(happening)
  }

  /** Only in memory: it is recorded with the job's next move, and a crash before that loses nothing. */
  #release(which: 'waiting' | 'parked'): void {
    const atMs = this.#clock.nowMs()
    for (const { id, state } of [...this.#book.open.values()])
      if (state.state === which) this.#book.move(id, { type: 'released', atMs })
    this.direct.release()
  }

  #idleMs(): number {
    const { hold } = this.#condition
    const ends = [nextWaitEndsMs(this.#book.open.values()), hold?.kind === 'backoff' ? hold.untilMs : undefined]
    const nowMs = this.#clock.nowMs()
    const ahead = ends.filter((endMs) => endMs !== undefined && endMs > nowMs) as number[]
    return Math.min(...ahead, Number.MAX_SAFE_INTEGER) - nowMs
  }

  #stopAll(): void {
    for (const { stop } of this.#underWay.values()) stop.abort()
    this.direct.stopAll()
  }

  #happened(happening: Happening): void {
    this.#condition = lineAfter(this.#condition, happening)
    this.#wake()
  }

  #wake(): void {
    this.#nap.abort()
    this.direct.wake()
    this.#emit()
  }
}

/** The queue that empties the outbox. */
export const line = (options: LineOptions): Line => new OutboxLine(options)
