import { describe, expect, it } from 'vitest'
import { pool, unlessAborted } from './pool.ts'

/** A signal that knows how many wait for it. */
const countedSignal = () => {
  const stop = new AbortController()
  const { signal } = stop
  const listeners = new Set<unknown>()
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)]
  signal.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
    listeners.add(listener)
    add(type, listener, options)
  }
  signal.removeEventListener = (type: string, listener: EventListener) => {
    listeners.delete(listener)
    remove(type, listener)
  }
  return { stop, signal, listeners }
}

describe('whoever waits for a task or a signal', () => {
  it('waits for the signal no longer than for the task, however many tasks there were', async () => {
    const { signal, listeners } = countedSignal()
    const members = pool(['a', 'b'])
    for (let round = 0; round < 10; round += 1) {
      const tasks = [1, 2, 3].map((at) =>
        members.run((member) => (at === 2 ? Promise.reject(new Error(member)) : Promise.resolve(at)), signal),
      )
      const settled = await Promise.allSettled(tasks)
      expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    }
    expect(listeners.size).toBe(0)
  })

  it('is let go when the signal aborts, before or after it was asked', async () => {
    const { stop, signal } = countedSignal()
    const waiting = unlessAborted(new Promise(() => undefined), signal)
    stop.abort()
    await expect(waiting).rejects.toMatchObject({ code: 'bytes/aborted' })
    await expect(unlessAborted(Promise.resolve(1), signal)).rejects.toMatchObject({ code: 'bytes/aborted' })
  })
})
