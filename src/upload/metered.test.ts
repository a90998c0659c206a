import { describe, expect, it } from 'vitest'
import { Failure } from '../errors.ts'
import { memoryStore } from './memory.ts'
import { metered, type Meter } from './metered.ts'

const KiB = 1024
const { signal } = new AbortController()

const free: Meter = { spend: () => undefined, mostBytesPerSecond: () => undefined }

describe('a metered line', () => {
  it('tells of bytes before they go, and sends nothing that is not allowed', async () => {
    const store = memoryStore()
    const spent: number[] = []
    const spend = (sizeBytes: number) => {
      if (sizeBytes > 100) throw new Failure('upload/mobile-budget-spent')
      spent.push(sizeBytes)
    }
    const line = metered(store, { ...free, spend })
    await line.put('small', new Uint8Array(100), signal)
    await expect(line.put('large', new Uint8Array(101), signal)).rejects.toMatchObject({
      code: 'upload/mobile-budget-spent',
    })
    expect(spent).toEqual([100])
    expect(await store.stat('small', signal)).toMatchObject({ sizeBytes: 100 })
    expect(await store.stat('large', signal)).toBeUndefined()
  })

  it('goes at the rate that is allowed, however many ask together', async () => {
    const line = metered(memoryStore(), { ...free, mostBytesPerSecond: () => 100 * KiB })
    const beganMs = performance.now()
    const ended = await Promise.all(
      [0, 1, 2].map(async (index) => {
        await line.put(`object ${index}`, new Uint8Array(20 * KiB), signal)
        return performance.now() - beganMs
      }),
    )
    // The first at once, each other when those before it have had their time.
    for (const [index, endedMs] of ended.entries()) expect(endedMs).toBeGreaterThan(200 * index - 5)
  })

  it('gives up its turn when it is stopped, and waits for nothing when the bound is lifted', async () => {
    let bound: number | undefined = 1
    const line = metered(memoryStore(), { ...free, mostBytesPerSecond: () => bound })
    await line.put('first', new Uint8Array(KiB), signal)
    const stop = new AbortController()
    const second = line.put('second', new Uint8Array(KiB), stop.signal)
    stop.abort()
    await expect(second).rejects.toMatchObject({ code: 'bytes/aborted' })
    bound = undefined
    await line.put('third', new Uint8Array(KiB), signal)
  })
})
