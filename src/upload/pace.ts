/**
 * How many requests are under way together. It begins with one, takes another for as long as that makes the line faster,
 * and halves when the line stalls: a mobile line that is asked for too much at once loses all of it.
 */
export interface Pace {
  readonly width: number
  /** Requests that ended well at this width, and what they came to. */
  readonly ended: number
  readonly sentBytes: number
  readonly sinceMs: number
  /** What the line did before the last change. */
  readonly beforeBytesPerSecond?: number
  /** Rounds until another request is tried again. */
  readonly restRounds: number
}

const MOST = 4
/** What another request must bring to be worth it. */
const PAYS = 1.1
const REST_ROUNDS = 16
const REST_AFTER_TROUBLE = 4

export const slowStart = (nowMs: number): Pace => ({ width: 1, ended: 0, sentBytes: 0, sinceMs: nowMs, restRounds: 0 })

/** Nothing was asked of the line for so long: that says nothing of it. */
export const afterIdling = (pace: Pace, idleMs: number): Pace => ({ ...pace, sinceMs: pace.sinceMs + idleMs })

const round = (pace: Pace, width: number, nowMs: number, restRounds: number): Pace => ({
  ...pace,
  ended: 0,
  sentBytes: 0,
  sinceMs: nowMs,
  width,
  restRounds,
})

const judged = (pace: Pace, bytesPerSecond: number, nowMs: number): Pace => {
  const { width, restRounds, beforeBytesPerSecond: before } = pace
  const now = { ...pace, beforeBytesPerSecond: bytesPerSecond }
  if (restRounds > 0) return round(now, width, nowMs, restRounds - 1)
  if (before === undefined || bytesPerSecond >= PAYS * before || width === 1)
    return round(now, Math.min(MOST, width + 1), nowMs, width === MOST ? REST_ROUNDS : 0)
  return round(now, width - 1, nowMs, REST_ROUNDS)
}

/** A request has ended well. A round is two for each that may be under way. */
export const afterRequest = (pace: Pace, sizeBytes: number, nowMs: number): Pace => {
  const next = { ...pace, ended: pace.ended + 1, sentBytes: pace.sentBytes + sizeBytes }
  if (next.ended < 2 * next.width) return next
  return judged(next, (1000 * next.sentBytes) / Math.max(1, nowMs - next.sinceMs), nowMs)
}

/** The line stalled, or asked for less. */
export const afterTrouble = (pace: Pace, nowMs: number): Pace => {
  const { beforeBytesPerSecond: _before, ...rest } = pace
  return round(rest, Math.max(1, Math.floor(pace.width / 2)), nowMs, REST_AFTER_TROUBLE)
}
