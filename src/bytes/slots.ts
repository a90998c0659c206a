import { Failure } from '../errors.ts'
import { onAbort } from './aborts.ts'

/** At most so many tasks at the same time; the others wait in the order in which they came. */
export interface Slots {
  /** A task that is still waiting when the signal aborts never starts. */
  readonly run: <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>
  /** Before all that wait. */
  readonly runFirst: <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>
  /** More may run than before: whoever waits is looked at again. */
  readonly look: () => void
}

const aborted = (signal: AbortSignal) => new Failure('bytes/aborted', { cause: signal.reason })

/** Who waits, in the order in which they came. */
const waitingLine = () => {
  const waiting = new Set<() => void>()
  // Kept, because one that begins anew goes over all who have left since.
  let line = waiting.values()
  return {
    join: (signal?: AbortSignal): Promise<void> =>
      new Promise((resolve, reject) => {
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
      }),
    /** Undefined when nobody waits. */
    next: (): (() => void) | undefined => {
      const next = line.next()
      if (next.done === true) {
        line = waiting.values()
        return undefined
      }
      waiting.delete(next.value)
      return next.value
    },
  }
}

/** How many may change from one task to the next. `onBegin` is told of each before another may begin. */
export const slots = (count: number | (() => number), onBegin: () => void = () => undefined): Slots => {
  const most = typeof count === 'number' ? () => count : count
  const [hurried, line] = [waitingLine(), waitingLine()]
  let busy = 0

  const begin = () => {
    busy += 1
    onBegin()
  }
  const take = async (waiting: ReturnType<typeof waitingLine>, signal?: AbortSignal): Promise<void> => {
    if (signal?.aborted === true) throw aborted(signal)
    // Who gives a place away has counted who takes it.
    if (busy >= most()) return waiting.join(signal)
    begin()
  }
  const look = () => {
    while (busy < most()) {
      const next = hurried.next() ?? line.next()
      if (next === undefined) return
      begin()
      next()
    }
  }
  const runIn =
    (waiting: ReturnType<typeof waitingLine>): Slots['run'] =>
    async (task, signal) => {
      await take(waiting, signal)
      try {
        return await task()
      } finally {
        busy -= 1
        look()
      }
    }

  return { run: runIn(line), runFirst: runIn(hurried), look }
}
