import { beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../errors.ts'
import { newProgress } from './job.ts'
import { acceptance, receiptFor } from './outbox-store.fixture.ts'
import type { JobStore, OutboxStore, Staging } from './ports.ts'
import { withReserve } from './reserve.ts'
import { NO_RULES } from './sending-rules.ts'

const RECORD_BYTES = 10
const RESERVE_BYTES = 100
const full = expect.objectContaining({ code: 'storage/full' }) as unknown

/** A disk of so many bytes, of which each record takes some for good. */
const diskOf = (sizeBytes: number) => {
  const blocks = new Map<string, number>()
  let recordBytes = 0
  const usedBytes = () => [...blocks.values()].reduce((sum, one) => sum + one, recordBytes)
  const take = (bytes: number) => {
    if (usedBytes() + bytes > sizeBytes) throw new Failure('storage/full')
  }
  const record = () => {
    take(RECORD_BYTES)
    recordBytes += RECORD_BYTES
  }
  const forget = (id: string) => {
    blocks.delete(id)
  }
  const jobs: Partial<JobStore> = {
    accept: async (all) => {
      const bytes = all.flatMap((one) => one.blocks).reduce((sum, { body }) => sum + body.length, 0)
      await Promise.resolve()
      take(bytes)
      for (const { sealed } of all) blocks.set(sealed.id, bytes)
    },
    update: () => Promise.resolve().then(record),
    replace: () => Promise.resolve().then(record),
    finish: async (id) => {
      await Promise.resolve()
      record()
      forget(id)
    },
    discard: (id) => Promise.resolve(id).then(forget),
  }
  const staging: Partial<Staging> = {
    write: async (id, { body }) => {
      await Promise.resolve()
      take(body.length)
      blocks.set(id, body.length)
    },
    discard: (id) => Promise.resolve(id).then(forget),
  }
  const kept = { put: () => Promise.resolve().then(record) }
  const lead = () => Promise.resolve('reserve').then(forget)
  return {
    outbox: { jobs, staging, batches: kept, settings: kept, lead } as unknown as OutboxStore,
    usedBytes,
    fill: record,
  }
}

const object = (id: string, sizeBytes: number) => ({
  ...acceptance(id),
  blocks: [{ index: 0, body: new Uint8Array(sizeBytes) }],
})

describe('an outbox on a disk that is full', () => {
  let disk: ReturnType<typeof diskOf>
  let outbox: OutboxStore
  const one = object('one', 400)
  const progress = newProgress(one.sealed)

  beforeEach(async () => {
    disk = diskOf(500)
    outbox = withReserve(disk.outbox, RESERVE_BYTES)
    await outbox.lead()
    await outbox.jobs.accept([one])
    expect(disk.usedBytes()).toBe(500)
  })

  it('records what becomes of a job in the room of the reserve, and lets it go', async () => {
    await outbox.jobs.update('one', progress)
    await outbox.jobs.finish('one', [receiptFor(one)])
    expect(disk.usedBytes()).toBe(2 * RECORD_BYTES)
  })

  it('takes nothing in before a job has left, and then the reserve first', async () => {
    await outbox.jobs.update('one', progress)
    const small = object('small', 20)
    await expect(outbox.jobs.accept([small])).rejects.toEqual(full)
    await expect(outbox.staging.write('small', { index: 0, body: new Uint8Array(20) })).rejects.toEqual(full)
    await outbox.jobs.finish('one', [receiptFor(one)])
    await expect(outbox.jobs.accept([object('large', 400)])).rejects.toEqual(full)
    await outbox.jobs.accept([small])
    expect(disk.usedBytes()).toBe(2 * RECORD_BYTES + RESERVE_BYTES + 20)
  })

  it('takes in what closes a batch and what was sent already, though the reserve is given up', async () => {
    await outbox.jobs.update('one', progress)
    const manifest = {
      ...object('manifest', 20),
      sealed: { ...object('manifest', 20).sealed, kind: 'manifest' as const },
    }
    await outbox.jobs.accept([manifest])
    await outbox.jobs.accept([{ ...object('rolled', 0), blocks: [] }])
    await expect(outbox.jobs.accept([object('small', 20)])).rejects.toEqual(full)
  })

  it('writes down a batch that is closed, and what the person wants, though the reserve is given up for it', async () => {
    await outbox.batches.put({ id: 'batch', createdMs: 1 })
    await outbox.settings.put({ rules: NO_RULES, urgent: [], mobileBytes: 0 })
    expect(disk.usedBytes()).toBe(400 + 2 * RECORD_BYTES)
    await expect(outbox.jobs.accept([object('small', 20)])).rejects.toEqual(full)
  })

  it('loses no reserve that is written while one is given up', async () => {
    const held: (() => void)[] = []
    const { staging } = disk.outbox
    const discard: Staging['discard'] = async (id) => {
      await new Promise<void>((resolve) => held.push(resolve))
      await staging.discard(id)
    }
    const slow = withReserve({ ...disk.outbox, staging: { ...staging, discard } }, RESERVE_BYTES)
    await disk.outbox.staging.discard('reserve')
    await slow.lead()
    const update = slow.jobs.update('one', progress)
    await expect.poll(() => held.length).toBe(1)
    // Another leaves, and somebody comes in, before the reserve has gone.
    await disk.outbox.jobs.discard('one')
    const leaving = slow.jobs.discard('two')
    const coming = slow.jobs.accept([object('three', 20)])
    held.shift()?.()
    await Promise.all([update, leaving])
    // Whoever came in or was refused: what is taken in next stands beside a reserve.
    await coming.catch(() => undefined)
    await slow.jobs.accept([object('four', 20)])
    expect(disk.usedBytes()).toBeGreaterThanOrEqual(RESERVE_BYTES + 20)
  })

  it('leads though there is no room for the reserve, and then takes nothing in', async () => {
    const next = diskOf(50)
    const crowded = withReserve(next.outbox, RESERVE_BYTES)
    await crowded.lead()
    await expect(crowded.jobs.accept([object('tiny', 1)])).rejects.toEqual(full)
    await crowded.jobs.update('one', progress)
  })

  it('says that it is full when the reserve is not enough', async () => {
    for (let at = 0; at < RESERVE_BYTES / RECORD_BYTES; at += 1) await outbox.jobs.update('one', progress)
    await expect(outbox.jobs.update('one', progress)).rejects.toEqual(full)
    await outbox.jobs.discard('one')
    await outbox.jobs.update('one', progress)
  })

  it('writes the reserve once, however many come together', async () => {
    const fresh = diskOf(500)
    const written: string[] = []
    const { staging } = fresh.outbox
    const counted = { ...staging, write: (id: string) => Promise.resolve(void written.push(id)) }
    const many = withReserve({ ...fresh.outbox, staging: counted }, RESERVE_BYTES)
    await Promise.all(['a', 'b', 'c'].map((id) => many.jobs.accept([object(id, 1)])))
    expect(written).toEqual(['reserve'])
  })
})
