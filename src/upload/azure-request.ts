import { Failure } from '../errors.ts'
import { hasExpired, type AccessLink } from './access-link.ts'
import { azureFailure } from './azure-errors.ts'

export interface StallOptions {
  /** Silence on the line that is still no stall. */
  readonly stallMs: number
  /** The slowest line that is still waited for: `fetch` says nothing about how much of a body has left. */
  readonly slowestBytesPerSecond: number
}

const STALL: StallOptions = { stallMs: 60_000, slowestBytesPerSecond: 16 * 1024 }

export interface AzureOptions {
  readonly stall?: StallOptions
  readonly nowMs?: () => number
}

type Attempt<T> = (signal: AbortSignal, onProgress: () => void) => Promise<T>

/** One request with its watchdog; what it throws is a failure with a code. */
export type Request = <T>(signal: AbortSignal, sizeBytes: number, attempt: Attempt<T>) => Promise<T>

/**
 * Run one request under a watchdog, on sending and on waiting for the answer: a dead socket would hang for ever. Where
 * progress is told, it starts the time anew.
 */
const watched = async <T>(signal: AbortSignal, budgetMs: number, attempt: Attempt<T>): Promise<T> => {
  const stop = new AbortController()
  const start = () => setTimeout(() => stop.abort(), budgetMs)
  let timer = start()
  const onProgress = () => {
    clearTimeout(timer)
    timer = start()
  }
  try {
    return await attempt(AbortSignal.any([signal, stop.signal]), onProgress)
  } catch (error) {
    if (stop.signal.aborted) throw new Failure('upload/stalled', { detail: { budgetMs } })
    throw error
  } finally {
    clearTimeout(timer)
  }
}

export const requestsUnder = (link: AccessLink, { stall = STALL, nowMs = Date.now }: AzureOptions): Request => {
  const aborted = (signal: AbortSignal) => new Failure('bytes/aborted', { cause: signal.reason })
  const told = (error: unknown): Failure => {
    const failure = azureFailure(error, nowMs())
    const offsetMs = failure.detail['clockOffsetMs']
    const serverNowMs = nowMs() + (typeof offsetMs === 'number' ? offsetMs : 0)
    const expired = failure.code === 'upload/link-refused' && hasExpired(link, serverNowMs)
    return expired ? new Failure('upload/link-expired', { detail: failure.detail }) : failure
  }
  return async (signal, sizeBytes, attempt) => {
    if (signal.aborted) throw aborted(signal)
    try {
      return await watched(signal, stall.stallMs + (1000 * sizeBytes) / stall.slowestBytesPerSecond, attempt)
    } catch (error) {
      throw isAborted(signal) ? aborted(signal) : told(error)
    }
  }
}

/** Asked anew: it may have changed while something was awaited. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted
