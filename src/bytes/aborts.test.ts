import { describe, expect, it } from 'vitest'
import { onAbort } from './aborts.ts'

describe('those who wait for a signal', () => {
  it('are called once each, in their order, but for who no longer waits', () => {
    const stop = new AbortController()
    const called: number[] = []
    const ends = [0, 1, 2, 3].map((number) => onAbort(stop.signal, () => called.push(number)))
    ends[1]?.()
    ends[1]?.()
    stop.abort()
    stop.signal.dispatchEvent(new Event('abort'))
    expect(called).toEqual([0, 2, 3])
    ends[0]?.()
  })

  it('may come when the last one before has gone', () => {
    const stop = new AbortController()
    const called: string[] = []
    onAbort(stop.signal, () => called.push('first'))()
    onAbort(stop.signal, () => called.push('second'))
    stop.abort()
    expect(called).toEqual(['second'])
  })

  it('are called twice for one function that waits twice, and for one that another calls off never', () => {
    const stop = new AbortController()
    const called: string[] = []
    const leave = () => void called.push('twice')
    onAbort(stop.signal, leave)
    onAbort(stop.signal, leave)
    onAbort(stop.signal, () => end())
    const end = onAbort(stop.signal, () => called.push('never'))
    stop.abort()
    expect(called).toEqual(['twice', 'twice'])
  })

  it('are so many as there are: each costs the same', () => {
    const stop = new AbortController()
    let added = 0
    let removed = 0
    const count = (name: 'addEventListener' | 'removeEventListener', told: () => void) => {
      const before = stop.signal[name].bind(stop.signal)
      const counted = (type: 'abort', listener: () => void) => {
        told()
        before(type, listener)
      }
      Object.assign(stop.signal, { [name]: counted })
    }
    count('addEventListener', () => (added += 1))
    count('removeEventListener', () => (removed += 1))
    const ends = Array.from({ length: 1_000 }, () => onAbort(stop.signal, () => undefined))
    for (const end of ends) end()
    expect([added, removed]).toEqual([1, 1])
  })
})
