import { onAbort } from '../bytes/aborts.ts'
import { Failure } from '../errors.ts'
import type { ObjectStore } from './object-store.ts'

/** What a person allows the line. */
export interface Meter {
  /** Told of bytes before they go out. What it throws keeps them here. */
  spend(sizeBytes: number): void
  /** On average; undefined without bound. */
  mostBytesPerSecond(): number | undefined
}

const wait = (waitMs: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) throw new Failure('bytes/aborted', { cause: signal.reason })
    const leave = onAbort(signal, () => {
      clearTimeout(timer)
      reject(new Failure('bytes/aborted', { cause: signal.reason }))
    })
    const timer = setTimeout(() => {
      leave()
      resolve()
    }, waitMs)
  })

/** A request may begin when what went before it has been paid for. A new bound begins with the next request. */
const turns = (nowMs: () => number) => {
  let paidMs = 0
  return async (sizeBytes: number, mostBytesPerSecond: number | undefined, signal: AbortSignal): Promise<void> => {
    if (mostBytesPerSecond === undefined) {
      paidMs = 0
      return
    }
    const beginMs = Math.max(nowMs(), paidMs)
    paidMs = beginMs + (1000 * sizeBytes) / mostBytesPerSecond
    const waitMs = beginMs - nowMs()
    if (waitMs > 0) await wait(waitMs, signal)
  }
}

/** The same store, which sends no more than is allowed. */
export const metered = <S extends ObjectStore>(store: S, meter: Meter, nowMs: () => number = Date.now): S => {
  const turn = turns(nowMs)
  const allowed = async (sizeBytes: number, signal: AbortSignal): Promise<void> => {
    await turn(sizeBytes, meter.mostBytesPerSecond(), signal)
    meter.spend(sizeBytes)
  }
  return {
    ...store,
    put: async (name, body, signal) => {
      await allowed(body.length, signal)
      return store.put(name, body, signal)
    },
    stage: async (name, block, signal) => {
      await allowed(block.body.length, signal)
      return store.stage(name, block, signal)
    },
  }
}
