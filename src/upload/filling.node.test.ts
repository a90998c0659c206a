import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { flow } from './flow.ts'
import { memoryStore } from './memory.ts'
import type { ObjectStore } from './object-store.ts'

const MiB = 1024 * 1024
const PIECE_BYTES = 16 * 1024
const { signal } = new AbortController()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

interface LineFacts {
  /** For all requests together, piece by piece in turn. */
  readonly pieceMs: number
  /** Before the body leaves, and until its answer is there: the line is not used. */
  readonly beforeMs: number
  readonly afterMs: number
}

/** Sends so many blocks of 1 MiB over such a line, by a clock that runs ahead. In milliseconds. */
const sendAll = async (blocks: number, { pieceMs, beforeMs, afterMs }: LineFacts): Promise<number> => {
  const line = flow(() => Date.now())
  let [freeAtMs, flying] = [0, 0]
  const store = line.observed<ObjectStore>({
    ...memoryStore(),
    stage: async (_name, block) => {
      flying += 1
      expect(flying).toBeLessThanOrEqual(line.width())
      await sleep(beforeMs)
      for (let at = 0; at < block.body.length; at += PIECE_BYTES) {
        freeAtMs = Math.max(freeAtMs, Date.now()) + pieceMs
        await sleep(freeAtMs - Date.now())
      }
      await sleep(afterMs)
      flying -= 1
    },
  })
  const block = { index: 0, sha256: '', body: new Uint8Array(MiB) }
  const beganMs = Date.now()
  const all = Promise.all(
    Array.from({ length: blocks }, () => line.slots.run(() => store.stage('name', block, signal), signal)),
  )
  let tookMs: number | undefined
  void all.then(() => (tookMs = Date.now() - beganMs))
  while (tookMs === undefined) await vi.advanceTimersByTimeAsync(1_000)
  return tookMs
}

/** Of what one request would reach that has all of it. */
const share = async (blocks: number, facts: LineFacts): Promise<number> => {
  const atOnceMs = (blocks * facts.pieceMs * MiB) / PIECE_BYTES + facts.beforeMs + facts.afterMs
  return atOnceMs / (await sendAll(blocks, facts))
}

describe('small objects on a line with a round trip of 100 ms', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
  afterEach(() => void vi.useRealTimers())

  it.each([
    ['5 MiB/s, from the command line', { pieceMs: 3, beforeMs: 50, afterMs: 60 }],
    ['2 MiB/s, from the command line', { pieceMs: 8, beforeMs: 50, afterMs: 60 }],
    // Fetch section 4.8: every URL of a block is asked for before.
    ['5 MiB/s, from a browser', { pieceMs: 3, beforeMs: 170, afterMs: 80 }],
    ['2 MiB/s, from a browser', { pieceMs: 8, beforeMs: 170, afterMs: 80 }],
    ['0.5 MiB/s, from a browser', { pieceMs: 32, beforeMs: 170, afterMs: 80 }],
  ])('fill it: %s', async (_, facts) => {
    expect(await share(24, facts)).toBeGreaterThan(0.88)
    expect(await share(200, facts)).toBeGreaterThan(0.88)
  })
})
