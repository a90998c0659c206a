import type { Clock } from './clock.ts'

/** Calls at once, and then not again before the time has passed; what was asked meanwhile is one call at its end. */
export const throttled = (clock: Clock, everyMs: number, call: () => void): (() => void) => {
  const forEver = new AbortController().signal
  const asked = new Set<'again'>()
  let resting = false
  const rest = async (): Promise<void> => {
    resting = true
    while (asked.delete('again')) {
      call()
      await clock.sleep(everyMs, forEver)
    }
    resting = false
  }
  return () => {
    asked.add('again')
    if (!resting) void rest()
  }
}
