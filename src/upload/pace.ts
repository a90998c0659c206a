/**
 * How many requests are under way together. It begins with one and takes as many again for as long as that makes the line
 * faster, as TCP begins (RFC 5681 section 3.1); then one more, now and then. It halves when the line stalls: a mobile line
 * that is asked for too much at once loses all of it.
 */
export interface Pace {
  readonly width: number
  /** Requests that ended well at this width, and what they came to. */
  readonly ended: number
  readonly sentBytes: number
  readonly sinceMs: number
  /** What the line did at the width before; absent when this one is no trial. */
  readonly beforeBytesPerSecond?: number
  /** Rounds until another request is tried again. */
  readonly restRounds: number
  /** Nothing has spoken against more yet. */
  readonly doubles: boolean
}

const MOST = 4
/** What more requests must bring to be worth it. */
const PAYS = 1.1
const REST_ROUNDS = 16
const REST_AFTER_TROUBLE = 4

export const slowStart = (nowMs: number): Pace => ({
  width: 1,
  ended: 0,
  sentBytes: 0,
  sinceMs: nowMs,
  restRounds: 0,
  doubles: true,
})

/** Nothing was asked of the line for so long: that says nothing of it. */
export const afterIdling = (pace: Pace, idleMs: number): Pace => ({ ...pace, sinceMs: pace.sinceMs + idleMs })

const round = (pace: Pace, nowMs: number, change: Partial<Pace>): Pace => {
  const { beforeBytesPerSecond: _before, ...rest } = pace
  return { ...rest, ended: 0, sentBytes: 0, sinceMs: nowMs, ...change }
}

const wider = ({ width, doubles }: Pace): number => Math.min(MOST, doubles ? 2 * width : width + 1)

/**
 * A request has ended well. A round is two for each that may be under way; while nothing has spoken against more, one for
 * each is enough to go on.
 */
export const afterRequest = (pace: Pace, sizeBytes: number, nowMs: number): Pace => {
  const next = { ...pace, ended: pace.ended + 1, sentBytes: pace.sentBytes + sizeBytes }
  const { width, restRounds, beforeBytesPerSecond: before } = next
  const bytesPerSecond = (1000 * next.sentBytes) / Math.max(1, nowMs - next.sinceMs)
  const pays = before === undefined || bytesPerSecond >= PAYS * before
  const enough = next.doubles && pays ? width : 2 * width
  if (next.ended < enough) return next
  if (restRounds > 0) return round(next, nowMs, { restRounds: restRounds - 1 })
  if (!pays) return round(next, nowMs, { width: width - 1, restRounds: REST_ROUNDS, doubles: false })
  if (width === MOST) return round(next, nowMs, {})
  return round(next, nowMs, { width: wider(next), beforeBytesPerSecond: bytesPerSecond })
}

/** The line stalled, or asked for less. */
export const afterTrouble = (pace: Pace, nowMs: number): Pace =>
  round(pace, nowMs, {
    width: Math.max(1, Math.floor(pace.width / 2)),
    restRounds: REST_AFTER_TROUBLE,
    doubles: false,
  })
