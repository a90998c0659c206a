import { describe, expect, it } from 'vitest'
import { sha256 } from '../crypto/digest.ts'
import { Failure } from '../errors.ts'
import { accept, type Intake } from './accept.ts'
import type { SentBlock } from './direct.ts'
import { storedMark } from './job.ts'
import type { Acceptance } from './ports.ts'
import { windowBlocks } from './rolling.ts'
import { space } from './space.ts'

const signal = new AbortController().signal
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
const BUDGET_BYTES = 1000
const BUSY = { timeout: 10_000 }
const BLOCK_BYTES = 100

const bytesOf = (sizeBytes: number) => Uint8Array.from({ length: sizeBytes }, (_, at) => at % 251)

/** The door of an outbox, and what went through it. */
const door = (change: Partial<Intake['direct']> = {}) => {
  const room = space(BUDGET_BYTES)
  const sent: SentBlock[] = []
  const steps: string[] = []
  const committed: Acceptance[] = []
  const intake: Intake = {
    staging: {
      write: () => Promise.reject(new Failure('internal/unexpected')),
      discard: () => Promise.resolve(),
    },
    commit: (one) => {
      steps.push('record')
      return Promise.resolve(void committed.push(one))
    },
    space: room,
    budgetBytes: () => room.budgetBytes,
    requestBytes: () => BLOCK_BYTES,
    direct: {
      begin: (id, { mostBytes }) => void steps.push(`begin ${id} ${mostBytes}`),
      stage: (_, block) => Promise.resolve(void sent.push(block)),
      commit: (_, blocks) => {
        steps.push(`commit ${blocks.map(({ index }) => index).join()}`)
        return Promise.resolve({ stored: { etag: '"1"' } })
      },
      end: () => void steps.push('end'),
      ...change,
    },
    nextOrder: () => 1,
    nowMs: () => 7,
  }
  return { intake, room, sent, steps, committed }
}

const arriving = (stream: ReadableStream<Uint8Array>, sizeBytes: number) => ({
  id: 'object',
  batch: 'b',
  kind: 'instance' as const,
  ciphertext: { stream, done: Promise.resolve({ sizeBytes, sha256: 'of the whole' }) },
  maxBytes: 2 * BUDGET_BYTES,
  blockBytes: BLOCK_BYTES,
  details: () => Promise.resolve({ messageId: 'm', recipients: ['r'], ledger: { key: 'k', value: new Uint8Array(0) } }),
})
const whole = (sizeBytes: number) => arriving(new Blob([bytesOf(sizeBytes)]).stream(), sizeBytes)

describe('an object larger than the budget', () => {
  it('is sent block by block, made an object, and only then recorded: uploaded, with no block of its own', async () => {
    const { intake, room, sent, steps, committed } = door()
    const sealed = await accept({ ...whole(1250), urgent: true }, intake, signal)
    expect(steps).toEqual(['begin object 2000', `commit ${[...Array(13).keys()].join()}`, 'record', 'end'])
    expect(new Uint8Array(await new Blob(sent.map(({ body }) => body)).arrayBuffer())).toEqual(bytesOf(1250))
    expect(sealed.blocks).toEqual(await Promise.all(sent.map(({ body }) => sha256(body))))
    const [one] = committed
    expect(one).toMatchObject({ blocks: [], ledger: { key: 'k' }, urgent: true, progress: { rolled: true } })
    expect(one?.sealed).toMatchObject({ sizeBytes: 1250, sha256: 'of the whole', ledgerKey: 'k', acceptedMs: 7 })
    expect(storedMark(one!.progress!.state)).toEqual({ etag: '"1"' })
    expect(room.heldBytes()).toBe(0)
  })

  it('holds no more than its window: sealing waits until the store has taken a block', async () => {
    const waiting: (() => void)[] = []
    const { intake, room } = door({ stage: () => new Promise((resolve) => void waiting.push(resolve)) })
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          if ((pulled += BLOCK_BYTES) > 1250) controller.close()
          else controller.enqueue(bytesOf(BLOCK_BYTES))
        },
      },
      { highWaterMark: 0 },
    )
    const accepting = accept(arriving(endless, 1200), intake, signal)
    await expect.poll(() => waiting, BUSY).toHaveLength(windowBlocks(BLOCK_BYTES))
    await settled()
    // Besides the window: the block that waits, and what the cutting has in its hands.
    expect(pulled).toBeLessThanOrEqual((windowBlocks(BLOCK_BYTES) + 4) * BLOCK_BYTES)
    expect(room.heldBytes()).toBe((windowBlocks(BLOCK_BYTES) + 1) * BLOCK_BYTES)
    for (let taken = 0; taken < 12; taken += 1) {
      await expect.poll(() => waiting.length, BUSY).toBeGreaterThan(taken)
      expect(waiting.length - taken).toBeLessThanOrEqual(windowBlocks(BLOCK_BYTES))
      waiting[taken]?.()
    }
    await accepting
    expect(room.heldBytes()).toBe(0)
  })

  it('has a window that is bounded in bytes, also where 50,000 blocks make large ones', () => {
    const MiB = 1024 * 1024
    expect([1, 2, 4, 5, 8, 20].map((mib) => windowBlocks(mib * MiB))).toEqual([4, 4, 2, 1, 1, 1])
  })

  it('that is refused by the store is not accepted, and nothing of it is held', async () => {
    const refused = () => Promise.reject(new Failure('outbox/not-kept'))
    for (const change of [{ stage: refused }, { commit: refused }]) {
      const { intake, room, committed, steps } = door(change)
      await expect(accept(whole(1250), intake, signal)).rejects.toMatchObject({ code: 'outbox/not-kept' })
      expect([committed.length, room.heldBytes(), steps.at(-1)]).toEqual([0, 0, 'end'])
    }
  })

  it('that turns out not to be what was approved is never made an object', async () => {
    const { intake, room, steps } = door()
    let left = 5
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) =>
        left-- > 0
          ? controller.enqueue(bytesOf(BLOCK_BYTES))
          : controller.error(new Failure('seal/not-what-was-approved')),
    })
    await expect(accept(arriving(broken, 1250), intake, signal)).rejects.toMatchObject({
      code: 'seal/not-what-was-approved',
    })
    await expect(
      accept({ ...whole(1250), details: () => Promise.reject(new Failure('vault/locked')) }, intake, signal),
    ).rejects.toMatchObject({ code: 'vault/locked' })
    expect(steps.filter((step) => step.startsWith('commit') || step === 'record')).toEqual([])
    expect(room.heldBytes()).toBe(0)
  })

  it('that is stopped in the middle ends what is under way, and is not accepted', async () => {
    const stop = new AbortController()
    const ended: ((failure: Failure) => void)[] = []
    const { intake, room, committed } = door({
      stage: () => new Promise((_, reject) => void ended.push(reject)),
      end: () => {
        for (const reject of ended) reject(new Failure('bytes/aborted'))
      },
    })
    const accepting = accept(whole(1250), intake, stop.signal)
    await expect.poll(() => ended, BUSY).not.toEqual([])
    stop.abort()
    await expect(accepting).rejects.toMatchObject({ code: 'bytes/aborted' })
    expect([committed.length, room.heldBytes()]).toEqual([0, 0])
  })

  it('whose record cannot be written is not accepted, although the store has it', async () => {
    const { intake, room, steps } = door()
    const full = { ...intake, commit: () => Promise.reject(new Failure('storage/full')) }
    await expect(accept(whole(1250), full, signal)).rejects.toMatchObject({ code: 'storage/full' })
    expect([room.heldBytes(), steps.at(-1)]).toEqual([0, 'end'])
  })

  it('is never a manifest: that one comes last', async () => {
    const { intake, steps } = door()
    await expect(accept({ ...whole(1250), kind: 'manifest' }, intake, signal)).rejects.toMatchObject({
      code: 'outbox/too-large-for-budget',
    })
    expect(steps).toEqual([])
  })
})
