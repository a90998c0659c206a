import { systemClock, type Clock } from './clock.ts'
import { attempt, type Deliver, type Outcome } from './delivery.ts'
import { DirectWay, type BlockStore } from './direct.ts'
import { jobBook, type JobBook } from './job-book.ts'
import type { JobView } from './job-view.ts'
import { heldBytesOf, isParked, waits, type Job, type Progress, type Sealed } from './job.ts'
import { isOf, type Line, type LineOptions, type StudyKey } from './line-port.ts'
import { AT_FIRST, holdEndsMs, lineAfter, mayBegin, mayBeHinted, viewOf, type Happening } from './line-state.ts'
import { packing, type Packing } from './packing.ts'
import { rate, type Rate } from './rate.ts'
import { asksForSource, awaitsLink, failedByItself, remedyFor } from './remedies.ts'
import { nextJob, nextWaitEndsMs, untilNextMs, urgencyIn } from './schedule.ts'
import { isSame, nextTurnMs, restraintOf } from './sending-rules.ts'
import { snapshotOf, type Snapshot } from './snapshot.ts'
import { throttled } from './throttled.ts'
import { wishes, type Wishes } from './wishes.ts'

export type { Line, LineOptions, StudyKey } from './line-port.ts'
const PARALLEL = 4
const REQUEST_BYTES = 1024 * 1024
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
  readonly #packing: Packing
  readonly #wishes: Wishes
  #condition = AT_FIRST
  #deliver: Deliver | undefined
  #refusalTold = false
  #nap = new AbortController()

  constructor(options: LineOptions) {
    this.#options = options
    this.#clock = options.clock ?? systemClock
    this.#wishes = options.wishes ?? wishes()
    this.#wishes.onChange(() => this.#wished())
    this.#book = jobBook(options.jobs, (sizeBytes) => this.#speed.add(sizeBytes, this.#clock.nowMs()))
    this.#emit = throttled(this.#clock, EMIT_EVERY_MS, () => {
      const now = this.snapshot()
      if (this.#underWay.size > 0) this.#wishes.learn(now.rateBytesPerSecond)
      for (const listener of this.#listeners) listener(now)
    })
    this.#packing = packing({
      book: this.#book,
      isUnderWay: (id) => this.#underWay.has(id),
      requestBytes: options.requests?.requestBytes ?? (() => REQUEST_BYTES),
    })
    this.direct = new DirectWay({
      book: this.#book,
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
    await this.#packing.unpackParked()
    this.#wishes.forgetBut(new Set([...this.#book.open.values()].flatMap(({ group }) => group ?? [])))
    this.#emit()
    const stop = () => {
      this.#stopAll()
      this.#wake()
    }
    signal.addEventListener('abort', stop, { once: true })
    while (!signal.aborted) {
      this.#nap = new AbortController()
      // One time for both: what ends in between would be neither due nor still to come.
      const nowMs = this.#clock.nowMs()
      this.#book.boundWaits(nowMs)
      this.#condition = lineAfter(this.#condition, { type: 'looked', atMs: nowMs })
      this.#restrain(nowMs)
      this.#beginDue(nowMs)
      await this.#clock.sleep(this.#idleMs(nowMs), this.#nap.signal)
    }
    await Promise.all([...this.#underWay.values()].map(({ ended }) => ended))
  }

  add(sealed: Sealed, progress?: Progress): void {
    this.#book.add(sealed, progress)
    this.#wake()
  }

  async settle(batch: string): Promise<void> {
    await this.#packing.settle(batch)
    this.#wake()
  }

  connect(deliver: Deliver | undefined, store?: BlockStore): void {
    this.#deliver = deliver
    this.#packing.tryAgain()
    this.direct.use(store)
    this.#refusalTold = false
    this.#stopAll()
    this.#options.requests?.release()
    this.#release(awaitsLink)
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
    if (!mayBeHinted(this.#condition, this.#clock.nowMs())) return
    this.#release(waits)
    this.#happened({ type: 'hinted' })
  }

  retryNow(): void {
    this.#options.requests?.release()
    this.#release(waits)
    this.#release(isParked)
    this.#happened({ type: 'hinted' })
  }

  retryFailed(study?: StudyKey): void {
    this.#release((job) => isOf(study, job) && failedByItself(job.state))
    this.#wake()
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
    const studies = this.#book.sums().map((sum) => ({ ...sum, isUrgent: this.#wishes.isUrgent(sum.group) }))
    const rest = {
      line: viewOf(this.#condition, this.#book.open.size + rolling.length > 0),
      studies,
      rolling,
      rateBytesPerSecond: this.#speed.perSecond(this.#clock.nowMs()),
      heldBytes: space.heldBytes(),
      budgetBytes: space.budgetBytes,
    }
    return snapshotOf(rest, this.#wishes.now())
  }

  objects(study?: StudyKey): readonly JobView[] {
    return this.#book.views().filter((view) => isOf(study, view))
  }

  subscribe(listener: (now: Snapshot) => void): () => void {
    this.#listeners.add(listener)
    listener(this.snapshot())
    return () => this.#listeners.delete(listener)
  }

  #beginDue(nowMs: number): void {
    const most = this.#options.parallel ?? PARALLEL
    while (this.#deliver !== undefined && this.#underWay.size < most) {
      if (!mayBegin(this.#condition, nowMs)) return
      const isBusy = (id: string): boolean => this.#underWay.has(id) || this.#packing.isBusy(id)
      const urgencyOf = urgencyIn(this.#book.sums(), this.#wishes.isUrgent)
      const job = nextJob(this.#book.open, { nowMs, isBusy, urgencyOf })
      if (job === undefined) return
      const together = this.#packing.around(job)
      if (together.length > 1) this.#beginPack(together)
      else this.#begin(job.id, this.#deliver)
    }
  }

  /** A pack that is being made takes the place of one that is being sent. */
  #beginPack([first, ...rest]: readonly Job[]): void {
    if (first === undefined) return
    const ended = this.#packing.pack([first, ...rest]).then(() => {
      this.#underWay.delete(first.id)
      this.#wake()
    })
    this.#underWay.set(first.id, { stop: new AbortController(), ended })
  }

  #begin(id: string, deliver: Deliver): void {
    const stop = new AbortController()
    const circumstances = {
      book: this.#book,
      clock: this.#clock,
      random: this.#options.random ?? Math.random,
      signal: stop.signal,
      lineFailures: () => this.#condition.failures,
      onMoved: () => this.#moved(),
    }
    const ended = attempt(id, deliver, circumstances).then((outcome) => {
      this.#underWay.delete(id)
      this.#ended(outcome)
    })
    this.#underWay.set(id, { stop, ended })
  }

  /** What the store acknowledges is going well: the next wait is short again. */
  #moved(): void {
    if (this.#condition.failures > 0) this.#happened({ type: 'succeeded', atMs: this.#clock.nowMs() })
    this.#emit()
  }

  #ended(outcome: Outcome): void {
    if (outcome.type === 'interrupted') this.#wake()
    else if (outcome.type === 'delivered') {
      this.#options.space.release(outcome.freedBytes)
      for (const receipt of outcome.receipts) this.#options.onReceipt?.(receipt)
      this.#happened({ type: 'succeeded', atMs: this.#clock.nowMs() })
    } else {
      if (outcome.event.code === 'outbox/manifest-outdated') this.#options.onManifestOutdated?.(outcome.job.batch)
      if (outcome.job.members !== undefined) void this.#packing.unpackParked().then(() => this.#wake())
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
  #release(which: (job: Job) => boolean): void {
    const atMs = this.#clock.nowMs()
    for (const job of [...this.#book.open.values()]) if (which(job)) this.#book.move(job.id, { type: 'released', atMs })
    this.direct.release()
  }

  /** The person wants something else than before. */
  #wished(): void {
    if (this.#condition.hold?.code === 'upload/mobile-budget-spent') {
      this.#release(waits)
      this.#happened({ type: 'hinted' })
    }
    this.#restrain(this.#clock.nowMs())
    this.#wake()
  }

  #restrain(nowMs: number): void {
    const { restraint: before } = this.#condition
    const restraint = restraintOf(this.#wishes.now().rules, nowMs)
    if (isSame(restraint, before)) return
    this.#happened({ type: 'restrained', ...(restraint === undefined ? {} : { restraint }) })
    if (restraint !== undefined) this.#stopAll()
  }

  #idleMs(nowMs: number): number {
    const { rules } = this.#wishes.now()
    const ends = [nextWaitEndsMs(this.#book.open.values()), holdEndsMs(this.#condition), nextTurnMs(rules, nowMs)]
    return untilNextMs(ends, nowMs)
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
