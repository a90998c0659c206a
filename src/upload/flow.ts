import type { Slots } from '../bytes/slots.ts'
import { toFailure, type Failure, type FailureCode } from '../errors.ts'
import { gate } from './gate.ts'
import type { ObjectStore } from './object-store.ts'
import { afterIdling, afterRequest, afterTrouble, slowStart } from './pace.ts'

/** All requests that send, and what they tell of the line. */
export interface Flow {
  /** As many at a time as the line is worth. */
  readonly slots: Slots
  /** The same store, with its requests observed. */
  observed<S extends ObjectStore>(store: S): S
  /** What the line takes in one request of a few seconds; a guess before anything was sent. */
  readonly requestBytes: () => number
  /** How many requests may be under way now. */
  readonly width: () => number
  /** What a store has asked for holds no longer: there is another one, or a person asks. */
  readonly release: () => void
}

const KiB = 1024
const MiB = 1024 * KiB
/** So long may what is lost with a broken request have taken. */
const REQUEST_SECONDS = 8
const LEAST_BYTES = 256 * KiB
const MOST_BYTES = 16 * MiB
const GUESS_BYTES = MiB
/** What is smaller says more of the round trip than of the line. */
const TELLING_BYTES = 64 * KiB
const NEWEST = 0.3
/** What lies between two requests because one was read and checked is no idling. */
const IDLE_MS = 500

const TROUBLE: ReadonlySet<FailureCode> = new Set([
  'upload/network',
  'upload/no-answer',
  'upload/stalled',
  'upload/busy',
])

/** What one request at a time has brought, the newest most. */
const requestRate = () => {
  let bytesPerSecond: number | undefined
  return {
    learn: (sizeBytes: number, tookMs: number): void => {
      if (sizeBytes < TELLING_BYTES) return
      const now = (1000 * sizeBytes) / Math.max(1, tookMs)
      bytesPerSecond = bytesPerSecond === undefined ? now : NEWEST * now + (1 - NEWEST) * bytesPerSecond
    },
    requestBytes: (): number => {
      if (bytesPerSecond === undefined) return GUESS_BYTES
      const most = Math.min(MOST_BYTES, Math.max(LEAST_BYTES, REQUEST_SECONDS * bytesPerSecond))
      return 2 ** Math.floor(Math.log2(most))
    },
  }
}

export const flow = (nowMs = () => performance.now(), wallMs = () => Date.now()): Flow => {
  let pace = slowStart(nowMs())
  let [underWay, endedMs] = [0, nowMs()]
  const { slots, learn, hold, release } = gate(() => pace.width, { nowMs, wallMs })
  const rate = requestRate()

  const trouble = ({ code, detail }: Failure): void => {
    if (!TROUBLE.has(code)) return
    pace = afterTrouble(pace, nowMs())
    const asked = detail['retryAfterMs']
    if (typeof asked === 'number' && asked > 0) hold(asked)
  }
  const heed = async <T>(signal: AbortSignal, request: () => Promise<T>): Promise<T> => {
    try {
      return await request()
    } catch (error) {
      if (!signal.aborted) trouble(toFailure(error))
      throw error
    }
  }
  const observe = async <T>(sizeBytes: number, signal: AbortSignal, request: () => Promise<T>): Promise<T> => {
    const beganMs = nowMs()
    if (underWay === 0 && beganMs - endedMs > IDLE_MS) pace = afterIdling(pace, beganMs - endedMs)
    underWay += 1
    try {
      const answer = await heed(signal, request)
      rate.learn(sizeBytes, nowMs() - beganMs)
      learn(nowMs() - beganMs)
      pace = afterRequest(pace, sizeBytes, nowMs())
      return answer
    } finally {
      underWay -= 1
      endedMs = nowMs()
    }
  }

  return {
    slots,
    observed: (store) => ({
      ...store,
      put: (name, body, signal) => observe(body.length, signal, () => store.put(name, body, signal)),
      stage: (name, block, signal) => observe(block.body.length, signal, () => store.stage(name, block, signal)),
      commit: (name, blocks, signal) => heed(signal, () => store.commit(name, blocks, signal)),
      stat: (name, signal) => heed(signal, () => store.stat(name, signal)),
    }),
    requestBytes: rate.requestBytes,
    width: () => pace.width,
    release,
  }
}
