import { onScopeDispose } from 'vue'

export interface IdleLockOptions {
  readonly idleMs: number
  /** Asked when the time is up: work in progress holds the door open. */
  mayLock(): boolean
  lock(): void
}

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const
const LOOK_EVERY_MS = 10_000

/** Locks when nobody has touched the screen for a while. Reads the clock, because timers stand still in a sleeping tab. */
export function useIdleLock(options: IdleLockOptions): void {
  let lastMs = Date.now()
  const touch = () => (lastMs = Date.now())
  const look = () => {
    if (Date.now() - lastMs < options.idleMs) return
    if (options.mayLock()) options.lock()
    else touch()
  }
  const abort = new AbortController()
  for (const sign of SIGNS_OF_LIFE)
    window.addEventListener(sign, touch, { passive: true, capture: true, signal: abort.signal })
  document.addEventListener('visibilitychange', look, { signal: abort.signal })
  const timer = window.setInterval(look, LOOK_EVERY_MS)
  onScopeDispose(() => {
    abort.abort()
    window.clearInterval(timer)
  })
}
