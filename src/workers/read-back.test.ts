import { describe, expect, it } from 'vitest'
import { sha256 } from '../crypto/digest.ts'
import { accept } from '../outbox/accept.ts'
import type { Receipt } from '../outbox/job.ts'
import { memoryOutbox } from '../storage/memory.ts'
import { memoryStore } from '../upload/memory.ts'
import { engine } from '../pipeline/engine.ts'

const { signal } = new AbortController()
const SIZE_BYTES = 200_000
const CHUNK_BYTES = 1000

/** A store that gives back a chunk at a time, and does not listen when it is told to stop. */
const slowToRead = () => {
  const store = memoryStore()
  const told = { readBytes: 0 }
  const read = () =>
    Promise.resolve(
      new ReadableStream<Uint8Array<ArrayBuffer>>(
        {
          pull: async (controller) => {
            await new Promise((resolve) => setTimeout(resolve, 5))
            told.readBytes += CHUNK_BYTES
            controller.enqueue(new Uint8Array(CHUNK_BYTES).fill(3))
          },
        },
        { highWaterMark: 0 },
      ),
    )
  return { store: { ...store, read }, told }
}

describe('reading back what was sent', () => {
  it('ends when mobile data comes into use, and the object is confirmed without', async () => {
    const receipts: Receipt[] = []
    const running = engine(memoryOutbox(), { onReceipt: (receipt) => receipts.push(receipt) })
    await running.lead()
    const stop = new AbortController()
    const ended = running.run(stop.signal)
    const { store, told } = slowToRead()
    running.connect(store)
    const bytes = new Uint8Array(SIZE_BYTES).fill(3)
    const measure = { sizeBytes: bytes.length, sha256: await sha256(bytes) }
    await accept(
      {
        ...{ id: 'a', batch: 'b', kind: 'instance', maxBytes: bytes.length, blockBytes: 2 ** 20 },
        ciphertext: { stream: new Blob([bytes]).stream(), done: Promise.resolve(measure) },
        details: () => Promise.resolve({ messageId: '', recipients: [] }),
      },
      running.intake,
      signal,
    )
    await expect.poll(() => told.readBytes).toBeGreaterThan(5 * CHUNK_BYTES)
    expect(running.wishes.now().mobileBytes).toBe(0)
    await running.wishes.obey({ mobile: { isUsed: true, isAllowed: true } })
    const beforeBytes = told.readBytes
    await expect.poll(() => receipts.map(({ how }) => how)).toEqual(['block-checksums'])
    // One chunk was on its way.
    const overMobileBytes = told.readBytes - beforeBytes
    expect(overMobileBytes).toBeLessThanOrEqual(2 * CHUNK_BYTES)
    expect(running.wishes.now().mobileBytes).toBe(overMobileBytes)
    stop.abort()
    await ended
  })
})
