import type { Bytes } from '../bytes/concat.ts'
import { Failure, toFailure } from '../errors.ts'
import type { Clock } from './clock.ts'
import type { Committed, StoredMark } from './job.ts'
import { mayBegin, type Condition, type Happening } from './line-state.ts'
import { partName } from './places.ts'
import type { StagedBlock } from './ports.ts'
import { codeWithoutCopy, remedyFor } from './remedies.ts'
import { broke } from './retry.ts'

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
  /** For a link that lets nobody join blocks: each becomes a blob of its own. */
  readonly parts?: {
    areNeeded(signal: AbortSignal): Promise<boolean>
    put(name: string, body: Bytes, signal: AbortSignal): Promise<unknown>
  }
}

/**
 * The way to the store for an object that this device cannot hold. It goes when the line goes and waits when the line
 * waits. What another try may mend is tried without end; what none can mend fails, and with it the object.
 */
export interface Direct {
  begin(id: string, mostBytes: number): void | Promise<void>
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
  readonly clock: Clock
  readonly random: () => number
  condition(): Condition
  happened(happening: Happening): void
  onAcknowledged(sizeBytes: number): void
}

interface Rolling {
  readonly mostBytes: number
  readonly stop: AbortController
  sentBytes: number
  /** As it was when its first block was sent; so it stays, whatever a later link may do. */
  parted?: boolean
}

type Request<T> = (store: BlockStore, signal: AbortSignal) => Promise<T>
type Broke = Happening & { readonly type: 'broke' }

const FOR_EVER_MS = Number.MAX_SAFE_INTEGER

const aborted = (signal: AbortSignal): Failure => new Failure('bytes/aborted', { cause: signal.reason })

/** No repetition of the request mends it: a person is needed, another name, or blocks that are not there any more. */
const isFinal = (failure: Failure): boolean => {
  const { remedy, scope } = remedyFor(failure.code)
  return failure.code === 'upload/blocks-lost' || remedy === 'rename' || (remedy === 'park' && scope === 'job')
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
  }

  begin(id: string, mostBytes: number): void {
    this.#objects.set(id, { mostBytes, stop: new AbortController(), sentBytes: 0 })
    this.#gate.onAcknowledged(0)
  }

  async stage(id: string, block: SentBlock): Promise<void> {
    const rolling = this.#known(id)
    await this.#insist(rolling.stop.signal, async (store, signal) => {
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
    const { parted, stop } = this.#known(id)
    // The last part made it whole.
    if (parted === true) return { stored: {}, parted }
    return { stored: await this.#insist(stop.signal, (store, signal) => store.commit(id, blocks, signal)) }
  }

  end(id: string): void {
    this.#objects.get(id)?.stop.abort()
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
    try {
      const done = await request(store, AbortSignal.any([signal, stop.signal]))
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

  async #afterFailure(failure: Failure, attempt: number, signal: AbortSignal): Promise<void> {
    const { clock, random } = this.#gate
    const nth = remedyFor(failure.code).scope === 'line' ? this.#gate.condition().failures + 1 : attempt
    const event: Broke = broke(failure, nth, { atMs: clock.nowMs(), random: random() })
    this.#gate.happened(event)
    await this.#pass(event.atMs + event.waitMs, signal)
  }

  async #whenOpen(signal: AbortSignal): Promise<BlockStore> {
    for (;;) {
      if (signal.aborted) throw aborted(signal)
      const [condition, nowMs] = [this.#gate.condition(), this.#gate.clock.nowMs()]
      if (this.#store !== undefined && mayBegin(condition, nowMs)) return this.#store
      const untilMs = condition.hold?.kind === 'backoff' ? condition.hold.untilMs : 0
      await this.#nap(untilMs > nowMs ? untilMs - nowMs : FOR_EVER_MS, signal)
    }
  }

  async #pass(untilMs: number, signal: AbortSignal): Promise<void> {
    const releases = this.#releases
    for (let nowMs = this.#gate.clock.nowMs(); nowMs < untilMs; nowMs = this.#gate.clock.nowMs()) {
      if (signal.aborted || releases !== this.#releases) return
      await this.#nap(untilMs - nowMs, signal)
    }
  }

  async #nap(waitMs: number, signal: AbortSignal): Promise<void> {
    const nap = new AbortController()
    this.#naps.add(nap)
    await this.#gate.clock.sleep(waitMs, AbortSignal.any([signal, nap.signal]))
    this.#naps.delete(nap)
  }
}
