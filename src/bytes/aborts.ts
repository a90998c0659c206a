/** Those who wait for one signal, and what it calls for all of them. */
interface Waiting {
  readonly leaves: Set<() => void>
  readonly leaveAll: () => void
}

const waitingFor = new WeakMap<AbortSignal, Waiting>()

const waitFor = (signal: AbortSignal): Waiting => {
  const known = waitingFor.get(signal)
  if (known !== undefined) return known
  const leaves = new Set<() => void>()
  const leaveAll = () => {
    waitingFor.delete(signal)
    for (const leave of leaves) leave()
  }
  const waiting = { leaves, leaveAll }
  waitingFor.set(signal, waiting)
  signal.addEventListener('abort', leaveAll, { once: true })
  return waiting
}

/**
 * Calls `leave` once when the signal aborts, until what is returned is called. An event target goes through all of its
 * listeners for each that comes (DOM 2.7, add an event listener): a hundred thousand who wait for one signal share one.
 */
export const onAbort = (signal: AbortSignal, leave: () => void): (() => void) => {
  const waiting = waitFor(signal)
  // Its own, so that who waits twice is called twice.
  const own = () => leave()
  waiting.leaves.add(own)
  return () => {
    waiting.leaves.delete(own)
    if (waiting.leaves.size > 0 || waitingFor.get(signal) !== waiting) return
    waitingFor.delete(signal)
    signal.removeEventListener('abort', waiting.leaveAll)
  }
}
