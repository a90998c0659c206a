import type { Clock } from './clock.ts'

/** What is ready to happen has happened. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

/** Time stands still until it is turned. What the clock says can be set: that is noticed by who looks, and wakes nobody. */
export const turnedClock = () => {
  let [passedMs, setMs] = [0, 0]
  const sleepers = new Set<{ readonly untilMs: number; readonly end: () => void }>()
  const clock: Clock = {
    nowMs: () => passedMs + setMs,
    sleep: (waitMs, signal) =>
      new Promise((resolve) => {
        const end = () => {
          sleepers.delete(sleeper)
          signal.removeEventListener('abort', end)
          resolve()
        }
        const sleeper = { untilMs: passedMs + waitMs, end }
        if (signal.aborted) resolve()
        else sleepers.add(sleeper)
        signal.addEventListener('abort', end)
      }),
  }
  const turn = async (byMs: number) => {
    passedMs += byMs
    for (const { untilMs, end } of [...sleepers]) if (untilMs <= passedMs) end()
    await settled()
  }
  const set = (byMs: number): void => void (setMs += byMs)
  return { clock, turn, set }
}
