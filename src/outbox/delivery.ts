import { onAbort } from '../bytes/aborts.ts'
import { toFailure, type Failure } from '../errors.ts'
import { objectName } from '../seal/object-name.ts'
import type { Clock } from './clock.ts'
import type { JobBook } from './job-book.ts'
import { heldBytesOf, type Event, type How, type Job, type Receipt } from './job.ts'
import { remedyFor } from './remedies.ts'
import { broke } from './retry.ts'

/** What a delivery tells on its way. */
export type Noted = Event & { readonly type: 'acknowledged' | 'parted' | 'stored' }

/**
 * Brings one job to the store and confirms it. What it throws is a failure with a code, and the line knows what is done
 * about it. A job that carries a stored mark is there already: it is only confirmed.
 */
export type Deliver = (
  job: Job,
  way: { readonly signal: AbortSignal; readonly note: (event: Noted) => Promise<Job> },
) => Promise<How>

export interface Circumstances {
  readonly book: JobBook
  readonly clock: Clock
  readonly random: () => number
  readonly signal: AbortSignal
  /** Failures of the line before this one: their backoff is the line's, not the job's. */
  readonly lineFailures: () => number
  readonly onMoved: () => void
}

export type Outcome =
  | { readonly type: 'delivered'; readonly receipts: readonly Receipt[]; readonly freedBytes: number }
  | { readonly type: 'interrupted' }
  | { readonly type: 'broke'; readonly job: Job; readonly event: Event & { readonly type: 'broke' } }

const attemptOf = ({ state }: Job): number => ('attempt' in state ? state.attempt : 1)

/** Random like its own; of a manifest it says where manifests are found, as its own does. */
const otherName = ({ id, kind }: Job): string =>
  kind === 'manifest' ? id.replace(/(-[0-9a-f]{40})?\.json$/, `-${objectName()}.json`) : objectName()

const brokeAs = (failure: Failure, job: Job, { clock, random, lineFailures }: Circumstances) => {
  const { remedy, scope } = remedyFor(failure.code)
  const attempt = scope === 'line' ? lineFailures() + 1 : attemptOf(job)
  const event = broke(failure, attempt, { atMs: clock.nowMs(), random: random() })
  return remedy === 'rename' ? { ...event, blob: otherName(job) } : event
}

/** When even this cannot be recorded, the record says what it said before, and the next session goes on from there. */
const recorded = async (book: JobBook, id: string, event: Event): Promise<Failure | undefined> => {
  try {
    await book.apply(id, event)
    return undefined
  } catch (error) {
    return toFailure(error)
  }
}

/** Aborted with any of them. To be let go: they live longer than one attempt. */
const either = (signals: readonly AbortSignal[]) => {
  const stop = new AbortController()
  const leave = signals.map((signal) => onAbort(signal, () => stop.abort(signal.reason)))
  if (signals.some(({ aborted }) => aborted)) stop.abort()
  return { signal: stop.signal, letGo: () => leave.forEach((one) => one()) }
}

/** One attempt at one job, from its first move to its receipt or to the reason why not. Never rejects. */
export const attempt = async (id: string, deliver: Deliver, now: Circumstances): Promise<Outcome> => {
  const { book, clock, signal } = now
  const { signal: mayLeave, letGo } = either([signal, book.superseded])
  try {
    const job = await book.apply(id, { type: 'started' })
    const note = async (event: Noted) => {
      const moved = await book.apply(id, event)
      now.onMoved()
      return moved
    }
    const how = await deliver(job, { signal: mayLeave, note })
    const receipts = await book.finish(id, { type: 'verified', how, atMs: clock.nowMs() })
    return { type: 'delivered', receipts, freedBytes: heldBytesOf(job) }
  } catch (error) {
    const job = book.open.get(id)
    if (signal.aborted || job === undefined) {
      await recorded(book, id, { type: 'interrupted', atMs: clock.nowMs() })
      return { type: 'interrupted' }
    }
    const event = brokeAs(toFailure(error), job, now)
    const unrecorded = await recorded(book, id, event)
    return { type: 'broke', job, event: unrecorded === undefined ? event : brokeAs(unrecorded, job, now) }
  } finally {
    letGo()
  }
}
