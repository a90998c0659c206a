import { ContainerClient } from '@azure/storage-blob'
import { Failure } from '../errors.ts'
import { hasExpired, type AccessLink } from './access-link.ts'
import { azureFailure } from './azure-errors.ts'
import { onePipeline } from './azure-pipeline.ts'
import type { LinkSource } from './link-source.ts'

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

type Watched<T> = (signal: AbortSignal, onProgress: () => void) => Promise<T>

/** What one attempt goes with: the link of now, which may be another one at the next. */
export interface Passage {
  readonly container: ContainerClient
  readonly link: AccessLink
  readonly abortSignal: AbortSignal
  readonly onProgress: () => void
}

/**
 * One request with its watchdog; what it throws is a failure with a code. It is made a second time only where the link
 * was refused and there is another.
 */
export type Request = <T>(
  signal: AbortSignal,
  sizeBytes: number,
  attempt: (passage: Passage) => Promise<T>,
) => Promise<T>

/**
 * Run one request under a watchdog, on sending and on waiting for the answer: a dead socket would hang for ever. Where
 * progress is told, it starts the time anew.
 */
const watched = async <T>(signal: AbortSignal, budgetMs: number, attempt: Watched<T>): Promise<T> => {
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

const REFUSED: readonly unknown[] = ['upload/link-refused', 'upload/link-expired']

const wasRefused = (error: unknown): boolean => error instanceof Failure && REFUSED.includes(error.code)

/** A client of the SDK for as long as the link is the same. */
const clients = (): ((link: AccessLink) => ContainerClient) => {
  let last: { readonly link: AccessLink; readonly client: ContainerClient } | undefined
  return (link) => {
    if (last?.link !== link) last = { link, client: new ContainerClient(link.url, onePipeline(link.bearer)) }
    return last.client
  }
}

export const requestsUnder = (source: LinkSource, { stall = STALL, nowMs = Date.now }: AzureOptions): Request => {
  const clientOf = clients()
  const aborted = (signal: AbortSignal) => new Failure('bytes/aborted', { cause: signal.reason })
  const told = (error: unknown, link: AccessLink): Failure => {
    const failure = azureFailure(error, nowMs())
    const offsetMs = failure.detail['clockOffsetMs']
    const serverNowMs = nowMs() + (typeof offsetMs === 'number' ? offsetMs : 0)
    const expired = failure.code === 'upload/link-refused' && hasExpired(link, serverNowMs)
    return expired ? new Failure('upload/link-expired', { detail: failure.detail }) : failure
  }
  return async (signal, sizeBytes, attempt) => {
    if (signal.aborted) throw aborted(signal)
    const budgetMs = stall.stallMs + (1000 * sizeBytes) / stall.slowestBytesPerSecond
    const once = async (link: AccessLink) => {
      const container = clientOf(link)
      try {
        return await watched(signal, budgetMs, (abortSignal, onProgress) =>
          attempt({ container, link, abortSignal, onProgress }),
        )
      } catch (error) {
        throw isAborted(signal) ? aborted(signal) : told(error, link)
      }
    }
    const link = await source.current(signal)
    try {
      return await once(link)
    } catch (error) {
      const other = wasRefused(error) ? await source.renewed(link, signal) : undefined
      if (other === undefined) throw error
      return once(other)
    }
  }
}

/** Asked anew: it may have changed while something was awaited. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted
