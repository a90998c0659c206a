import { describe, expect, it } from 'vitest'
import { collect } from '../bytes/streams.ts'
import { Failure } from '../errors.ts'
import { memoryStore } from './memory.ts'
import { metered, type Meter } from './metered.ts'
import type { ObjectReader, ObjectStore } from './object-store.ts'

const KiB = 1024
const { signal } = new AbortController()

const free: Meter = { spend: () => () => undefined, mostBytesPerSecond: () => undefined }

describe('a metered line', () => {
  it('tells of bytes before they go, and sends nothing that is not allowed', async () => {
    const store = memoryStore()
    const spent: number[] = []
    const spend = (sizeBytes: number) => {
      if (sizeBytes > 100) throw new Failure('upload/mobile-budget-spent')
      spent.push(sizeBytes)
      return () => undefined
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

  it('tells of what is read as it comes, and reads no more than is allowed', async () => {
    const store = memoryStore()
    await store.put('large', new Uint8Array(300), signal)
    const read = () =>
      Promise.resolve(new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: (out) => out.enqueue(new Uint8Array(100)) }))
    let spentBytes = 0
    const spend = (sizeBytes: number) => {
      if (spentBytes + sizeBytes > 200) throw new Failure('upload/mobile-budget-spent')
      spentBytes += sizeBytes
      return () => undefined
    }
    const line = metered<ObjectStore & ObjectReader>({ ...store, read }, { ...free, spend })
    const reading = line.read('large', { offset: 0 }, signal).then((body) => collect(body))
    await expect(reading).rejects.toMatchObject({ code: 'upload/mobile-budget-spent' })
    expect(spentBytes).toBe(200)
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

  it('waits no longer than the rate of now asks for, and pays for nothing that was stopped', async () => {
    let bound: number | undefined = 100
    const line = metered(memoryStore(), { ...free, mostBytesPerSecond: () => bound })
    await line.put('first', new Uint8Array(100 * KiB), signal)
    const stop = new AbortController()
    const stopped = [1, 2, 3].map((at) => line.put(`stopped ${at}`, new Uint8Array(100 * KiB), stop.signal))
    const second = line.put('second', new Uint8Array(1), signal)
    stop.abort()
    for (const one of stopped) await expect(one).rejects.toMatchObject({ code: 'bytes/aborted' })
    const beganMs = performance.now()
    bound = 1000 * KiB
    await second
    // By the rate before it were more than a thousand seconds.
    expect(performance.now() - beganMs).toBeLessThan(10_000)
  })

  it('gives back what cannot have left: of a network that is away, of a broker that gives no link', async () => {
    let spentBytes = 0
    const meter: Meter = {
      ...free,
      spend: (sizeBytes) => {
        spentBytes += sizeBytes
        return (unsentBytes) => void (spentBytes -= unsentBytes)
      },
    }
    let nowMs = 0
    const failing = (code: 'upload/network' | 'upload/broker-unreachable', tookMs: number) =>
      metered<ObjectStore>(
        {
          ...memoryStore(),
          put: () => {
            nowMs += tookMs
            return Promise.reject(new Failure(code))
          },
        },
        meter,
        () => nowMs,
      )
    const costOf = async (code: 'upload/network' | 'upload/broker-unreachable', tookMs: number) => {
      spentBytes = 0
      await expect(failing(code, tookMs).put('name', new Uint8Array(4096 * KiB), signal)).rejects.toMatchObject({
        code,
      })
      return spentBytes
    }
    expect(await costOf('upload/network', 20)).toBe(0)
    expect(await costOf('upload/broker-unreachable', 60_000)).toBe(0)
    expect(await costOf('upload/network', 200)).toBe(200 * 12_500)
    expect(await costOf('upload/network', 60_000)).toBe(4096 * KiB)
  })
})
