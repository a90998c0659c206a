import { Failure } from '../errors.ts'

/** At most `count` tasks at the same time; the others wait in the order in which they came. */
export interface Slots {
  /** A task that is still waiting when the signal aborts never starts. */
  readonly run: <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>
}

export const slots = (count: number): Slots => {
  let free = count
  const waiting = new Set<() => void>()

  const aborted = (signal: AbortSignal) => new Failure('bytes/aborted', { cause: signal.reason })

  const take = (signal?: AbortSignal): Promise<void> => {
    if (signal?.aborted === true) return Promise.reject(aborted(signal))
    if (free > 0) {
      free -= 1
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const start = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        waiting.delete(start)
        if (signal !== undefined) reject(aborted(signal))
      }
      waiting.add(start)
      signal?.addEventListener('abort', leave, { once: true })
    })
  }

  const give = () => {
    const [next] = waiting
    if (next === undefined) {
      free += 1
      return
    }
    waiting.delete(next)
    next()
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
