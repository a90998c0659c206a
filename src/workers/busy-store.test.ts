import { afterEach, describe, expect, it } from 'vitest'
import { sha256 } from '../crypto/digest.ts'
import { Failure } from '../errors.ts'
import { accept } from '../outbox/accept.ts'
import { memoryOutbox } from '../storage/memory.ts'
import { memoryStore } from '../upload/memory.ts'
import { engine } from '../pipeline/engine.ts'

const HOUR_MS = 3_600_000
const { signal } = new AbortController()
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
})

/** A store that asks to be left alone for an hour, whenever it is asked. */
const busyStore = () => {
  const asked = { count: 0 }
  const put = () => {
    asked.count += 1
    return Promise.reject(new Failure('upload/busy', { detail: { retryAfterMs: HOUR_MS } }))
  }
  return { store: { ...memoryStore(), put }, asked }
}

const leading = async () => {
  const running = engine(memoryOutbox())
  await running.lead()
  const stop = new AbortController()
  const ended = running.run(stop.signal)
  stops.push(() => {
    stop.abort()
    return ended
  })
  const bytes = new Uint8Array(1000)
  const measure = { sizeBytes: bytes.length, sha256: await sha256(bytes) }
  const arriving = {
    id: 'object',
    batch: 'batch',
    kind: 'instance',
    ciphertext: { stream: new Blob([bytes]).stream(), done: Promise.resolve(measure) },
    maxBytes: bytes.length,
    blockBytes: 1024 * 1024,
    details: () => Promise.resolve({ messageId: '', recipients: [] }),
  } as const
  await accept(arriving, running.intake, signal)
  return running
}
const lineOf = ({ line }: Awaited<ReturnType<typeof leading>>) => line.snapshot().line

describe('a store that asks to be left alone for an hour', () => {
  it('is left alone, and asked again once when a person asks for it', async () => {
    const running = await leading()
    const { store, asked } = busyStore()
    running.connect(store)
    await expect.poll(() => lineOf(running)).toEqual({ state: 'offline' })
    running.line.hint()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(asked.count).toBe(1)
    running.line.retryNow()
    await expect.poll(() => asked.count).toBe(2)
    await expect.poll(() => lineOf(running)).toEqual({ state: 'offline' })
  })

  it('holds nothing that goes to another one', async () => {
    const running = await leading()
    running.connect(busyStore().store)
    await expect.poll(() => lineOf(running)).toEqual({ state: 'offline' })
    running.connect(memoryStore())
    await expect.poll(() => running.line.objects().map(({ state }) => state)).toEqual(['verified'])
    expect(lineOf(running)).toEqual({ state: 'idle' })
  })
})
