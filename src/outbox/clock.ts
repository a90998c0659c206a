/** Time as the outbox sees it, so that tests can turn it. */
export interface Clock {
  nowMs(): number
  /** Resolves when the time has passed or the signal aborts, whichever is first. */
  sleep(waitMs: number, signal: AbortSignal): Promise<void>
}

/** Longer than this a timer overflows and fires at once. */
const LONGEST_MS = 2 ** 31 - 1

export const systemClock: Clock = {
  nowMs: () => Date.now(),
  sleep: (waitMs, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve()
        return
      }
      const end = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, Math.min(LONGEST_MS, Math.max(0, waitMs)))
      signal.addEventListener('abort', end)
    }),
}
