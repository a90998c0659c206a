import type { Failure } from '../errors.ts'
import type { Event } from './job.ts'
import { remedyFor } from './remedies.ts'

const FIRST_MS = 1_000
const CAP_MS = 90_000
/** A store that asks for more than a day is misread, not obeyed. */
const RETRY_AFTER_CAP_MS = 24 * 3_600_000

/** No wait is longer. */
const LONGEST_MS = RETRY_AFTER_CAP_MS + CAP_MS

/** By the clock on the wall, which may be set back. */
export interface Wait {
  readonly untilMs: number
  readonly waitMs?: number
}

/** When it ends: a wait is never longer from now than it was from its beginning. */
export const endOf = ({ untilMs, waitMs: lengthMs = LONGEST_MS }: Wait, nowMs: number): number =>
  Math.min(untilMs, nowMs + lengthMs)

/**
 * How long to wait before the next attempt: full jitter under a doubling cap, so that a thousand tablets do not come
 * back in step. There is no last attempt. `random` is in [0, 1).
 */
export const backoffMs = (attempt: number, random: number): number =>
  Math.round(random * Math.min(CAP_MS, FIRST_MS * 2 ** Math.min(30, Math.max(0, attempt - 1))))

/** RFC 9110 section 10.2.3: never before what the store asked for. */
export const waitMs = (failure: Failure, attempt: number, random: number): number =>
  askedMs(failure) + backoffMs(attempt, random)

const askedMs = ({ detail }: Failure): number => {
  const asked = detail['retryAfterMs']
  return typeof asked === 'number' && asked > 0 ? Math.min(asked, RETRY_AFTER_CAP_MS) : 0
}

/** The event that a failed attempt is. What parks the queue makes no job wait longer than the queue does. */
export const broke = (
  failure: Failure,
  attempt: number,
  now: { atMs: number; random: number },
): Event & { type: 'broke' } => {
  const { remedy, scope } = remedyFor(failure.code)
  const parks = remedy === 'park' && scope === 'line'
  return {
    type: 'broke',
    code: failure.code,
    atMs: now.atMs,
    waitMs: parks ? 0 : waitMs(failure, attempt, now.random),
    ...(askedMs(failure) > 0 && !parks ? { asked: true } : {}),
  }
}
