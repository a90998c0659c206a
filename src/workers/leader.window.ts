import { systemClock } from '../outbox/clock.ts'

/**
 * One engine across tabs. The window holds the lock, not the worker: Safari does not free a worker's lock on reload.
 * https://w3c.github.io/web-locks/
 */
const LOCK = 'sealift-engine'
const ASK_EVERY_MS = 10_000
/** Whoever is silent for a minute holds the lock and does nothing with it. */
const MOST_UNANSWERED = 6

const ASK = 'who leads?'
const ANSWER = 'I do'

export interface LeaderOptions {
  readonly lock?: string
  readonly askEveryMs?: number
  /** Told whenever another tab says that it leads. */
  readonly onOther?: () => void
}

const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

const isAbort = (thrown: unknown): boolean => thrown instanceof DOMException && thrown.name === 'AbortError'

/**
 * Asks who leads, and answers. Questions are counted and not the time: a tab that was frozen itself has not heard what
 * was answered meanwhile, and a message is heard in a hidden tab, whose timers are slowed down.
 */
function pulse(
  { lock, askEveryMs, onOther }: Required<LeaderOptions>,
  now: { readonly stands: boolean; readonly leads: boolean },
  onSilence: () => void,
) {
  const channel = new BroadcastChannel(lock)
  let unanswered = 0
  channel.addEventListener('message', ({ data }) => {
    if (data === ANSWER) {
      unanswered = 0
      onOther()
    } else if (now.leads) channel.postMessage(ANSWER)
  })
  const timer = setInterval(() => {
    const silent = now.stands && unanswered >= MOST_UNANSWERED
    unanswered = !now.stands || silent ? 0 : unanswered + 1
    if (silent) onSilence()
    else if (now.stands) channel.postMessage(ASK)
  }, askEveryMs)
  return () => {
    clearInterval(timer)
    channel.close()
  }
}

/** Tells when this page is frozen or hidden away for good. Returns a question: a promise of its being back. */
function presence(onGone: () => void): () => Promise<void> {
  let back = Promise.resolve()
  let comeBack: (() => void) | undefined
  // One may follow the other.
  const gone = () => {
    if (comeBack !== undefined) return
    back = new Promise((resolve) => (comeBack = resolve))
    onGone()
  }
  const here = () => {
    comeBack?.()
    comeBack = undefined
  }
  document.addEventListener('freeze', gone)
  document.addEventListener('resume', here)
  window.addEventListener('pagehide', gone)
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) here()
  })
  return () => back
}

const reign = async (lead: () => Promise<() => void>, signal: AbortSignal): Promise<void> => {
  const stepDown = await lead()
  await whenAborted(signal)
  stepDown()
}

/**
 * Waits until this tab leads, then calls `lead`; what it returns is called when the lead is given up. A page that is
 * frozen or hidden away for good would keep its lock, so it gives it up itself and asks again when it is shown. One that
 * could not do even this is asked whether it is there, and when it says nothing its lock is stolen. It may wake up and
 * write: then the outbox refuses it by its fencing number.
 *
 * When `lead` fails, which it has to tell itself, others are let go first, and it is tried again.
 */
export function leadWhenFree(lead: () => Promise<() => void>, options: LeaderOptions = {}): () => void {
  const { lock = LOCK, askEveryMs = ASK_EVERY_MS, onOther = () => undefined } = options
  const ended = new AbortController()
  let tenure = new AbortController()
  const now = { stands: false, leads: false }
  let steals = false

  const hold = async (signal: AbortSignal) => {
    Object.assign(now, { stands: false, leads: true })
    // Who could not take the lead says no more that it has it.
    await reign(lead, signal).finally(() => (now.leads = false))
  }
  const stand = async () => {
    tenure = new AbortController()
    let held = Promise.resolve()
    const way = steals ? { steal: true } : { signal: tenure.signal }
    steals = false
    now.stands = true
    try {
      await navigator.locks.request(lock, way, () => (held = hold(tenure.signal)))
    } catch (thrown) {
      // Given up before it was free, or stolen.
      if (!isAbort(thrown)) throw thrown
    } finally {
      now.stands = false
    }
    tenure.abort()
    await held
  }
  const giveUp = () => tenure.abort()
  const back = presence(giveUp)
  const stay = async () => {
    while (!ended.signal.aborted) {
      await stand().catch(() => systemClock.sleep(askEveryMs, ended.signal))
      await back()
    }
  }
  const onSilence = () => {
    steals = true
    giveUp()
  }
  const quiet = pulse({ lock, askEveryMs, onOther }, now, onSilence)
  void stay()
  return () => {
    ended.abort()
    quiet()
    giveUp()
  }
}
