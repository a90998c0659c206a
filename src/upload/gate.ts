import { slots, type Slots } from '../bytes/slots.ts'

/** When a request may begin. */
export interface Gate {
  readonly slots: Slots
  /** A request has taken so long. */
  readonly learn: (tookMs: number) => void
  /** RFC 9110 section 10.2.3: nothing is asked before the time that the store has named, whoever's turn it is. */
  readonly hold: (waitMs: number) => void
  /** What a store has asked for holds no longer. */
  readonly release: () => void
}

/** A device that has slept is noticed after so long: timers sleep with it. */
const LOOK_EVERY_MS = 60_000

/** Time that goes on by itself, and time as the wall has it: the one stands still in a sleep, the other may be set back. */
export interface Times {
  readonly nowMs: () => number
  readonly wallMs: () => number
}

/** The time that a store has named has come when either clock says so. */
const holding = ({ nowMs, wallMs }: Times) => {
  let [untilMs, untilWallMs] = [0, 0]
  return {
    isHeld: (): boolean => nowMs() < untilMs && wallMs() < untilWallMs,
    leftMs: (): number => untilMs - nowMs(),
    hold: (waitMs: number): void => {
      untilMs = Math.max(untilMs, nowMs() + waitMs)
      untilWallMs = Math.max(untilWallMs, wallMs() + waitMs)
    },
    release: (): void => void (untilMs = untilWallMs = 0),
  }
}

const NEWEST = 0.3
/** What covers the round trips of most lines, and delays nobody who looks on. */
const MOST_APART_MS = 250
/** What is shorter is no line. */
const LEAST_APART_MS = 5

/**
 * Requests that begin together end together where a line is shared fairly, and while all of them wait for an answer, or
 * for a preflight, it is empty. So they begin apart: half of what would lie between two if all were spread evenly.
 */
const apart = (width: () => number, nowMs: () => number) => {
  let [nextMs, usualMs] = [-Infinity, 0]
  return {
    leftMs: (): number => nextMs - nowMs(),
    learn: (tookMs: number): void => {
      usualMs = usualMs === 0 ? tookMs : NEWEST * tookMs + (1 - NEWEST) * usualMs
    },
    began: (): void => {
      const gapMs = width() === 1 ? 0 : Math.min(MOST_APART_MS, usualMs / (2 * width()))
      nextMs = gapMs < LEAST_APART_MS ? -Infinity : nowMs() + gapMs
    },
  }
}

/** As many at a time as the line is worth, none of them at the same moment, and none before the store wants it. */
export const gate = (width: () => number, times: Times): Gate => {
  const { isHeld, leftMs, hold, release } = holding(times)
  const spread = apart(width, times.nowMs)
  const mayBegin = (): boolean => !isHeld() && spread.leftMs() <= 0
  const lookSoon = (): void => {
    if (spread.leftMs() > 0) setTimeout(lookSoon, Math.ceil(spread.leftMs()))
    else all.look()
  }
  const all = slots(
    () => (mayBegin() ? width() : 0),
    () => {
      spread.began()
      if (spread.leftMs() > 0) lookSoon()
    },
  )
  const lookLater = (): void => {
    const timer: unknown = setTimeout(look, Math.min(LOOK_EVERY_MS, Math.ceil(leftMs())))
    // Under Node a command that has done its work need not wait for it.
    if (typeof timer === 'object') (timer as { unref?: () => void } | null)?.unref?.()
  }
  const look = (): void => {
    all.look()
    if (isHeld()) lookLater()
  }
  return {
    slots: all,
    learn: spread.learn,
    hold: (waitMs) => {
      hold(waitMs)
      lookLater()
    },
    release: () => {
      release()
      all.look()
    },
  }
}
