import { Failure } from '../errors.ts'
import { onAbort } from './aborts.ts'

/** At most `count` tasks at the same time; the others wait in the order in which they came. */
export interface Slots {
  /** A task that is still waiting when the signal aborts never starts. */
  readonly run: <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>
}

const aborted = (signal: AbortSignal) => new Failure('bytes/aborted', { cause: signal.reason })

export const slots = (count: number): Slots => {
  let free = count
  const waiting = new Set<() => void>()
  // Kept, because one that begins anew goes over all who have left since.
  let line = waiting.values()

  const take = (signal?: AbortSignal): Promise<void> => {
    if (signal?.aborted === true) return Promise.reject(aborted(signal))
    if (free > 0) {
      free -= 1
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const start = () => {
        stay?.()
        resolve()
      }
      const stay =
        signal &&
        onAbort(signal, () => {
          waiting.delete(start)
          reject(aborted(signal))
        })
      waiting.add(start)
    })
  }

  const give = () => {
    const next = line.next()
    if (next.done === true) {
      line = waiting.values()
      free += 1
      return
    }
    waiting.delete(next.value)
    next.value()
  }

  return {
    run: async (task, signal) => {
      await take(signal)
      try {
        return await task()
      } finally {
        give()
      }
    },
  }
}
