import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { useIdleLock } from './idle-lock.ts'

const MINUTE_MS = 60_000
let scope = effectScope()

const start = (mayLock: () => boolean) => {
  const lock = vi.fn()
  scope = effectScope()
  scope.run(() => useIdleLock({ idleMs: 15 * MINUTE_MS, mayLock, lock }))
  return lock
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  scope.stop()
  vi.useRealTimers()
})

it('locks after the time without a sign of life, and not before', () => {
  const lock = start(() => true)
  vi.advanceTimersByTime(14 * MINUTE_MS)
  window.dispatchEvent(new KeyboardEvent('keydown'))
  vi.advanceTimersByTime(14 * MINUTE_MS)
  expect(lock).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1 * MINUTE_MS)
  expect(lock).toHaveBeenCalled()
})

it('locks at once when a tab wakes that has slept too long', () => {
  const lock = start(() => true)
  vi.setSystemTime(Date.now() + 16 * MINUTE_MS)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(lock).toHaveBeenCalledOnce()
})

it('work holds the door open, and the time begins anew when it ends', () => {
  let works = true
  const lock = start(() => !works)
  vi.advanceTimersByTime(40 * MINUTE_MS)
  expect(lock).not.toHaveBeenCalled()
  works = false
  vi.advanceTimersByTime(16 * MINUTE_MS)
  expect(lock).toHaveBeenCalled()
})

it('ends with its scope', () => {
  const lock = start(() => true)
  scope.stop()
  vi.advanceTimersByTime(60 * MINUTE_MS)
  expect(lock).not.toHaveBeenCalled()
})
