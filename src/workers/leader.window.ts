/**
 * One engine across tabs. The window holds the lock, not the worker: Safari does not free a worker's lock on reload.
 * https://w3c.github.io/web-locks/
 */
const LOCK = 'sealift-engine'

/**
 * Waits until this tab leads, then calls `lead`; what it returns is called when the lead is given up. A page that is
 * frozen or hidden away for good would keep its lock, so it gives it up itself and asks again when it is shown.
 */
export function leadWhenFree(lead: () => Promise<() => void>): () => void {
  const ended = new AbortController()
  let release: (() => void) | undefined

  const stand = async () => {
    await navigator.locks.request(LOCK, { signal: ended.signal }, async () => {
      const stepDown = await lead()
      await new Promise<void>((resolve) => (release = resolve))
      release = undefined
      stepDown()
    })
  }
  const ask = () => {
    stand().catch((thrown: unknown) => {
      if (!ended.signal.aborted) throw thrown
    })
  }
  const giveUp = () => release?.()
  const askAgain = () => {
    if (release === undefined) ask()
  }

  document.addEventListener('freeze', giveUp)
  document.addEventListener('resume', askAgain)
  window.addEventListener('pagehide', giveUp)
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) askAgain()
  })
  ask()
  return () => {
    ended.abort()
    giveUp()
  }
}
