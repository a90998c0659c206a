import { createHash } from 'node:crypto'
import { afterEach, expect, it, vi } from 'vitest'
import { collect } from '../../src/bytes/streams.ts'
import { Failure, type FailureCode } from '../../src/errors.ts'
import { objectsOf, placesOf } from '../../src/outbox/places.ts'
import { acceptDocument } from '../../src/pipeline/accept.ts'
import { engine, type Engine } from '../../src/pipeline/engine.ts'
import { memoryOutbox } from '../../src/storage/memory.ts'
import { memoryStore } from '../../src/upload/memory.ts'
import type { ObjectReader, ObjectStore } from '../../src/upload/object-store.ts'
import { randomFor, sourcesOf } from './random.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const DAYS = 14
const WATCHED_HOURS = 2
/** How long nobody looks, later on. */
const UNWATCHED_MS = 2 * HOUR_MS
/** So long may what has begun take of the time that is not turned: what takes longer waits for that which is. */
const BUSY_MS = 20
const { setTimeout: later } = globalThis
const { signal } = new AbortController()

afterEach(() => {
  vi.useRealTimers()
})

const noise = (sizeBytes: number, next: () => number) => {
  const bytes = new Uint8Array(sizeBytes)
  for (let at = 0; at < sizeBytes; at += 1) bytes[at] = next()
  return bytes
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What is there until the outage begins and after it has ended. Counts how often it was asked meanwhile. */
const outageOf = (store: ObjectStore & ObjectReader, codes: readonly FailureCode[]) => {
  const now = { down: true, asked: 0 }
  const gate = (): Promise<void> => {
    if (!now.down) return Promise.resolve()
    now.asked += 1
    const detail = now.asked % 7 === 0 ? { detail: { retryAfterMs: 5_000 } } : {}
    return Promise.reject(new Failure(codes[now.asked % codes.length]!, detail))
  }
  const far: ObjectStore & ObjectReader = {
    put: (...given) => gate().then(() => store.put(...given)),
    stage: (...given) => gate().then(() => store.stage(...given)),
    commit: (...given) => gate().then(() => store.commit(...given)),
    stat: (...given) => gate().then(() => store.stat(...given)),
    read: (...given) => gate().then(() => store.read(...given)),
    list: (...given) => store.list(...given),
  }
  return { now, far }
}

/** Turns the clock and lets what has begun come to its end, as it would in that time. */
const turnOf =
  ({ line }: Engine) =>
  async (byMs: number) => {
    await vi.advanceTimersByTimeAsync(byMs)
    const isBusy = () => line.objects().some(({ state }) => state === 'uploading' || state === 'uploaded')
    // A pack is made before it is under way.
    for (let round = 1; round <= 10 || isBusy(); round += 1) {
      await new Promise((resolve) => void later(resolve, 1))
      // When the store has named a time, whoever is under way waits for it: only time ends that.
      if (round % BUSY_MS === 0) await vi.advanceTimersByTimeAsync(1000)
    }
  }

it(`a store that is away for ${DAYS} days is asked again, not too often, and gets all when it is back`, async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
  const random = randomFor('outage')
  const store = memoryStore()
  const { now, far } = outageOf(store, ['upload/network', 'upload/busy', 'upload/stalled'])
  const outbox = memoryOutbox()
  const running = engine(outbox)
  await running.lead()
  const stop = new AbortController()
  const ended = running.run(stop.signal)
  const sources = sourcesOf(random)
  const sums = new Map<string, string>()
  for (const { key, sizeBytes } of sources) {
    const bytes = noise(sizeBytes, () => random.below(256))
    sums.set(key, digest(bytes))
    await acceptDocument({ name: key, bytes }, { batch: 'b', kind: 'instance' }, running.intake, signal)
  }
  running.connect(far)
  const turn = turnOf(running)
  const perHour: number[] = []
  for (let hour = 0; hour < WATCHED_HOURS; hour += 1) {
    const before = now.asked
    for (let passedMs = 0; passedMs < HOUR_MS; passedMs += 30_000) await turn(30_000)
    perHour.push(now.asked - before)
  }
  for (let passedMs = WATCHED_HOURS * HOUR_MS; passedMs < DAYS * DAY_MS; passedMs += UNWATCHED_MS) {
    const before = now.asked
    await turn(UNWATCHED_MS)
    // What began at the end of the turn has its wait before it.
    for (let more = 0; more < 5 && now.asked === before; more += 1) await turn(2 * 60_000)
    expect(now.asked).toBeGreaterThan(before)
  }
  expect((await outbox.jobs.list()).flatMap(objectsOf)).toHaveLength(sources.length)
  console.log(`${DAYS} days down: at first asked ${perHour.join(', ')} times an hour`)
  // Four objects at a time, and 45 s between two tries in the middle of the jitter under its cap.
  expect(Math.min(...perHour)).toBeGreaterThan(20)
  expect(Math.max(...perHour)).toBeLessThan(4 * 200)
  now.down = false
  for (let round = 0; round < 200 && (await outbox.jobs.list()).length > 0; round += 1) await turn(2_000)
  expect(await outbox.jobs.list()).toEqual([])
  const receipts = await outbox.receipts.list()
  expect(receipts).toHaveLength(sources.length)
  for (const receipt of receipts) {
    const pieces: Uint8Array[] = []
    for (const { blob, ...range } of placesOf(receipt))
      pieces.push(await collect(await store.read(blob, range, signal)))
    expect(digest(Buffer.concat(pieces))).toBe(sums.get(receipt.id))
  }
  stop.abort()
  await turn(1000)
  await ended
})
