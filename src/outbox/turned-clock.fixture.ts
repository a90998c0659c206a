import type { Clock } from './clock.ts'

/** What is ready to happen has happened. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

/** Time stands still until it is turned. */
export const turnedClock = () => {
  let nowMs = 0
  const sleepers = new Set<{ readonly untilMs: number; readonly end: () => void }>()
  const clock: Clock = {
    nowMs: () => nowMs,
    sleep: (waitMs, signal) =>
      new Promise((resolve) => {
        const end = () => {
          sleepers.delete(sleeper)
          signal.removeEventListener('abort', end)
          resolve()
        }
        const sleeper = { untilMs: nowMs + waitMs, end }
        if (signal.aborted) resolve()
        else sleepers.add(sleeper)
        signal.addEventListener('abort', end)
      }),
  }
  const turn = async (byMs: number) => {
    nowMs += byMs
    for (const { untilMs, end } of [...sleepers]) if (untilMs <= nowMs) end()
    await settled()
  }
  return { clock, turn }
}
