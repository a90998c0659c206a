import { onAbort } from '../bytes/aborts.ts'
import type { Bytes } from '../bytes/concat.ts'
import { Failure, toFailure } from '../errors.ts'
import type { Clock } from './clock.ts'
import type { JobBook } from './job-book.ts'
import type { Committed, StoredMark } from './job.ts'
import { holdEndsMs, mayBegin, type Condition, type Happening } from './line-state.ts'
import { partName } from './places.ts'
import type { StagedBlock } from './ports.ts'
import { codeWithoutCopy, remedyFor } from './remedies.ts'
import { broke, endOf, type Wait } from './retry.ts'
import { untilNextMs } from './schedule.ts'

export interface BlockId {
  readonly index: number
  /** SHA-256 of the block, hex. */
  readonly sha256: string
}

export interface SentBlock extends StagedBlock, BlockId {}

/** The store, as far as an object needs it that is sent while it is sealed. */
export interface BlockStore {
  stage(name: string, block: SentBlock, signal: AbortSignal): Promise<void>
  commit(name: string, blocks: readonly BlockId[], signal: AbortSignal): Promise<StoredMark>
  /** Which store this is. Fails with `upload/other-container` where what there is of the batch stands in another. */
  destinationOf?(batch: string, signal: AbortSignal): Promise<string | undefined>
  /** For a link that lets nobody join blocks: each becomes a blob of its own. */
  readonly parts?: {
    areNeeded(signal: AbortSignal): Promise<boolean>
    put(name: string, body: Bytes, signal: AbortSignal): Promise<unknown>
  }
}

/**
 * The way to the store for an object that this device cannot hold. It goes when the line goes and waits when the line
 * waits. What another try may mend is tried without end; what none can mend fails, and with it the object. It ends with the
 * lead.
 */
export interface Direct {
  begin(id: string, object: RollingObject): void | Promise<void>
  /** Resolves when the store has it. Fails with `bytes/aborted` when the object has come to its end. */
  stage(id: string, block: SentBlock): Promise<void>
  commit(id: string, blocks: readonly BlockId[]): Promise<Committed>
  /** Accepted or refused, or its thread is gone: nothing of it is sent any more. */
  end(id: string): void | Promise<void>
}

/** An object that is sent while it is sealed, as a screen shows it. It is not accepted yet. */
export interface RollingView {
  readonly id: string
  readonly sentBytes: number
  /** It will not be longer than this. */
  readonly mostBytes: number
}

/** The line, as this way sees it. */
export interface Gate {
  readonly book: Pick<JobBook, 'confirmLead' | 'superseded'>
  readonly clock: Clock
  readonly random: () => number
  condition(): Condition
  happened(happening: Happening): void
  onAcknowledged(sizeBytes: number): void
}

export interface RollingObject {
  readonly batch: string
  /** It will not be longer than this. */
  readonly mostBytes: number
}

interface Rolling extends RollingObject {
  readonly stop: AbortController
  readonly letGo: () => void
  sentBytes: number
  /** As it was when its first block was sent; so it stays, whatever a later link may do. */
  parted?: boolean
  /** Where its first block went. */
  destination?: string | undefined
}

type Request<T> = (store: BlockStore, signal: AbortSignal) => Promise<T>
type Broke = Happening & { readonly type: 'broke' }

const aborted = ({ reason }: AbortSignal): Failure =>
  reason instanceof Failure ? reason : new Failure('bytes/aborted', { cause: reason })

/** No repetition of the request mends it: a person is needed, another name, or blocks that are not there any more. */
const isFinal = (failure: Failure): boolean => {
  const { remedy, scope } = remedyFor(failure.code)
  return failure.code === 'upload/blocks-lost' || remedy === 'rename' || (remedy === 'park' && scope === 'job')
}

/** Fails with `upload/other-container` where the store is another than that of its first block. */
const stays = async (rolling: Rolling, store: BlockStore, signal: AbortSignal): Promise<void> => {
  const destination = await store.destinationOf?.(rolling.batch, signal)
  rolling.destination ??= destination
  if (rolling.destination !== destination) throw new Failure('upload/other-container')
}

/** Decides nothing: what is done about a failure is said by remedies and retry, whether now by line-state. */
export class DirectWay implements Direct {
  readonly #gate: Gate
  readonly #objects = new Map<string, Rolling>()
  readonly #underWay = new Set<AbortController>()
  readonly #naps = new Set<AbortController>()
  #store: BlockStore | undefined
  #releases = 0

  constructor(gate: Gate) {
    this.#gate = gate
    const { superseded } = gate.book
    onAbort(superseded, () => {
      gate.happened(this.#brokeAs(toFailure(superseded.reason), 1))
    })
  }

  begin(id: string, { batch, mostBytes }: RollingObject): void {
    const { superseded } = this.#gate.book
    const stop = new AbortController()
    const supersede = () => stop.abort(superseded.reason)
    if (superseded.aborted) supersede()
    this.#objects.set(id, { batch, mostBytes, stop, letGo: onAbort(superseded, supersede), sentBytes: 0 })
    this.#gate.onAcknowledged(0)
  }

  async stage(id: string, block: SentBlock): Promise<void> {
    const rolling = this.#known(id)
    await this.#insist(rolling.stop.signal, async (store, signal) => {
      await stays(rolling, store, signal)
      const { parts } = store
      const isNeeded = rolling.parted ?? (await parts?.areNeeded(signal)) === true
      // Blocks ask together: the first answer is the object's.
      rolling.parted ??= isNeeded
      if (!rolling.parted) return store.stage(id, block, signal)
      if (parts === undefined) throw new Failure('internal/unexpected')
      await parts.put(partName(id, block.index), block.body, signal)
    })
    rolling.sentBytes += block.body.length
    this.#gate.onAcknowledged(block.body.length)
  }

  async commit(id: string, blocks: readonly BlockId[]): Promise<Committed> {
    const rolling = this.#known(id)
    const { parted, stop, destination } = rolling
    const there = destination === undefined ? {} : { destination }
    // The last part made it whole.
    if (parted === true) return { stored: there, parted }
    const stored = await this.#insist(stop.signal, async (store, signal) => {
      await stays(rolling, store, signal)
      return store.commit(id, blocks, signal)
    })
    return { stored: { ...stored, ...there } }
  }

  end(id: string): void {
    const rolling = this.#objects.get(id)
    rolling?.letGo()
    rolling?.stop.abort()
    if (this.#objects.delete(id)) this.#gate.onAcknowledged(0)
  }

  use(store: BlockStore | undefined): void {
    this.#store = store
  }

  views(): readonly RollingView[] {
    return [...this.#objects].map(([id, { sentBytes, mostBytes }]) => ({ id, sentBytes, mostBytes }))
  }

  /** What is under way begins anew as soon as it may. */
  stopAll(): void {
    for (const stop of this.#underWay) stop.abort()
  }

  /** The line has changed. */
  wake(): void {
    for (const nap of this.#naps) nap.abort()
  }

  /** Whatever waits for a time to pass need not. */
  release(): void {
    this.#releases += 1
    this.wake()
  }

  #known(id: string): Rolling {
    const rolling = this.#objects.get(id)
    if (rolling === undefined) throw new Failure('bytes/aborted')
    return rolling
  }

  async #insist<T>(signal: AbortSignal, request: Request<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#once(await this.#whenOpen(signal), request, signal)
      if ('done' in answer) return answer.done
      if (answer.failure === undefined) continue
      if (isFinal(answer.failure)) throw this.#refusal(answer.failure)
      await this.#afterFailure(answer.failure, attempt, signal)
    }
  }

  /** What it came to; no failure when it was stopped because the line was. */
  async #once<T>(
    store: BlockStore,
    request: Request<T>,
    signal: AbortSignal,
  ): Promise<{ done: T } | { failure?: Failure }> {
    const stop = new AbortController()
    this.#underWay.add(stop)
    const mayLeave = AbortSignal.any([signal, stop.signal])
    try {
      // [Law: one leader] Nothing is recorded between the first block and the last: so it is asked.
      await this.#gate.book.confirmLead()
      if (mayLeave.aborted) throw aborted(mayLeave)
      const done = await request(store, mayLeave)
      const { failures, hold } = this.#gate.condition()
      if (failures > 0 || hold !== undefined) this.#gate.happened({ type: 'succeeded', atMs: this.#gate.clock.nowMs() })
      return { done }
    } catch (error) {
      if (signal.aborted) throw aborted(signal)
      return stop.signal.aborted ? {} : { failure: toFailure(error) }
    } finally {
      this.#underWay.delete(stop)
    }
  }

  #refusal(failure: Failure): Failure {
    const code = codeWithoutCopy(failure.code)
    return code === failure.code ? failure : new Failure(code, { detail: { reason: failure.code } })
  }

  #brokeAs(failure: Failure, attempt: number): Broke {
    const { clock, random } = this.#gate
    const nth = remedyFor(failure.code).scope === 'line' ? this.#gate.condition().failures + 1 : attempt
    return broke(failure, nth, { atMs: clock.nowMs(), random: random() })
  }

  async #afterFailure(failure: Failure, attempt: number, signal: AbortSignal): Promise<void> {
    const event = this.#brokeAs(failure, attempt)
    this.#gate.happened(event)
    await this.#pass({ untilMs: event.atMs + event.waitMs, waitMs: event.waitMs }, signal)
  }

  async #whenOpen(signal: AbortSignal): Promise<BlockStore> {
    for (;;) {
      if (signal.aborted) throw aborted(signal)
      const [condition, nowMs] = [this.#gate.condition(), this.#gate.clock.nowMs()]
      if (this.#store !== undefined && mayBegin(condition, nowMs)) return this.#store
      await this.#nap(untilNextMs([holdEndsMs(condition)], nowMs), signal)
    }
  }

  async #pass(wait: Wait, signal: AbortSignal): Promise<void> {
    const releases = this.#releases
    let { untilMs } = wait
    for (;;) {
      const nowMs = this.#gate.clock.nowMs()
      untilMs = endOf({ ...wait, untilMs }, nowMs)
      if (nowMs >= untilMs || signal.aborted || releases !== this.#releases) return
      await this.#nap(untilNextMs([untilMs], nowMs), signal)
    }
  }

  async #nap(waitMs: number, signal: AbortSignal): Promise<void> {
    const nap = new AbortController()
    this.#naps.add(nap)
    await this.#gate.clock.sleep(waitMs, AbortSignal.any([signal, nap.signal]))
    this.#naps.delete(nap)
  }
}
