import { describe, expect, it, vi } from 'vitest'
import { Failure } from '../errors.ts'
import { flow } from './flow.ts'
import { memoryStore } from './memory.ts'
import type { ObjectStore } from './object-store.ts'

const KiB = 1024
const { signal } = new AbortController()

/** A line of a fixed rate, by a clock that only requests turn. */
const lineOf = (bytesPerSecond: number) => {
  let nowMs = 0
  let fails = false
  const line = flow(() => nowMs)
  const store = line.observed<ObjectStore>({
    ...memoryStore(),
    put: async (_name, body) => {
      nowMs += (1000 * body.length) / bytesPerSecond
      await Promise.resolve()
      if (fails) throw new Failure('upload/stalled')
      return {}
    },
  })
  const put = (sizeBytes: number) => store.put('name', new Uint8Array(sizeBytes), signal)
  return { line, put, fail: () => (fails = true) }
}

describe('the flow of requests', () => {
  it('guesses before it knows, then asks for what takes seconds: 256 KiB to 16 MiB', async () => {
    const asked = await Promise.all(
      [10, 64, 300, 100_000].map(async (kibPerSecond) => {
        const { line, put } = lineOf(kibPerSecond * KiB)
        expect(line.requestBytes()).toBe(1024 * KiB)
        await put(KiB)
        expect(line.requestBytes()).toBe(1024 * KiB)
        await put(256 * KiB)
        return line.requestBytes() / KiB
      }),
    )
    expect(asked).toEqual([256, 512, 2048, 16_384])
  })

  it('takes fewer at a time when the line stalls, and tells the failure on', async () => {
    const { line, put, fail } = lineOf(1000 * KiB)
    await put(100 * KiB)
    expect(line.width()).toBe(2)
    fail()
    await expect(put(KiB)).rejects.toMatchObject({ code: 'upload/stalled' })
    expect(line.width()).toBe(1)
  })

  it('asks nothing before the time that the store has named, whoever’s turn it is', async () => {
    const line = flow()
    const store = line.observed<ObjectStore>({
      ...memoryStore(),
      put: () => Promise.reject(new Failure('upload/busy', { detail: { retryAfterMs: 200 } })),
    })
    const namedMs = performance.now() + 195
    let beganMs = 0
    await expect(store.put('name', new Uint8Array(1), signal)).rejects.toMatchObject({ code: 'upload/busy' })
    await line.slots.run(() => Promise.resolve(void (beganMs = performance.now())))
    expect(beganMs).toBeGreaterThan(namedMs)
  })

  it('hears it of a commit too', async () => {
    const line = flow()
    const busy = new Failure('upload/busy', { detail: { retryAfterMs: 200 } })
    const store = line.observed<ObjectStore>({ ...memoryStore(), commit: () => Promise.reject(busy) })
    const namedMs = performance.now() + 195
    let beganMs = 0
    await expect(store.commit('name', [], signal)).rejects.toMatchObject({ code: 'upload/busy' })
    await line.slots.run(() => Promise.resolve(void (beganMs = performance.now())))
    expect(beganMs).toBeGreaterThan(namedMs)
  })

  /** One that asks to be left alone for an hour, by clocks that the test turns. */
  const busyLine = async () => {
    const now = { ms: 0, wallMs: 10_000_000 }
    const line = flow(
      () => now.ms,
      () => now.wallMs,
    )
    const busy = new Failure('upload/busy', { detail: { retryAfterMs: 3_600_000 } })
    const store = line.observed<ObjectStore>({ ...memoryStore(), put: () => Promise.reject(busy) })
    await expect(store.put('name', new Uint8Array(1), signal)).rejects.toBe(busy)
    const began = { count: 0 }
    const ask = async () => {
      void line.slots.run(() => Promise.resolve(void (began.count += 1)))
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return { line, now, began, ask }
  }

  it.each([
    ['an hour has passed, though the clock on the wall was set back', { ms: 3_600_000, wallMs: 10_000 }, 1],
    ['an hour has passed on the wall, as after a sleep', { ms: 1_000, wallMs: 13_600_000 }, 1],
    ['no hour has passed, though the clock on the wall was set back', { ms: 3_599_999, wallMs: 10_000 }, 0],
  ] as const)('asks again or not: %s', async (_, then, began) => {
    const busy = await busyLine()
    Object.assign(busy.now, then)
    await busy.ask()
    expect(busy.began.count).toBe(began)
  })

  it('keeps its time by no clock that can be set back', async () => {
    const wall = vi.spyOn(Date, 'now')
    const line = flow()
    const busy = new Failure('upload/busy', { detail: { retryAfterMs: 200 } })
    const store = line.observed<ObjectStore>({ ...memoryStore(), put: () => Promise.reject(busy) })
    await expect(store.put('name', new Uint8Array(1), signal)).rejects.toBe(busy)
    wall.mockReturnValue(0)
    let began = false
    void line.slots.run(() => Promise.resolve(void (began = true)))
    await expect.poll(() => began).toBe(true)
    wall.mockRestore()
  })

  it('asks at once when it is released, whoever waits', async () => {
    const { line, began, ask } = await busyLine()
    await ask()
    expect(began.count).toBe(0)
    line.release()
    await expect.poll(() => began.count).toBe(1)
  })
})
