import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newProgress, rolledProgress, withBlock, type Progress } from './job.ts'
import { acceptance, receiptFor } from './outbox-store.fixture.ts'
import { packContract } from './pack.contract.ts'
import type { OutboxStore } from './ports.ts'

/** A place that keeps what it is given; opened again, it is what a new session finds. */
export interface Device {
  open(): Promise<OutboxStore>
  remove(): Promise<void>
}

const bytes = (...values: number[]) => Uint8Array.from(values)
const code = (name: string): unknown => expect.objectContaining({ code: name })

export const outboxStoreContract = (makeDevice: () => Promise<Device>): void => {
  let device: Device
  let store: OutboxStore
  const handles: OutboxStore[] = []
  const open = async (): Promise<OutboxStore> => {
    const handle = await device.open()
    handles.push(handle)
    return handle
  }
  const nextSession = async (): Promise<OutboxStore> => {
    store.close()
    const next = await open()
    await next.lead()
    return next
  }

  beforeEach(async () => {
    device = await makeDevice()
    store = await open()
    await store.lead()
  })
  afterEach(async () => {
    for (const handle of handles.splice(0)) handle.close()
    await device.remove()
  })

  describe('what is accepted', () => {
    it('is there for the next session: record, progress and every byte', async () => {
      const one = acceptance('one')
      await store.jobs.accept([one])
      const next = await nextSession()
      expect(await next.jobs.list()).toEqual([{ ...one.sealed, ...newProgress(one.sealed) }])
      expect(await next.staging.read('one', 0)).toEqual(bytes(1, 2, 3))
      expect(await next.staging.read('one', 1)).toEqual(bytes(4, 5))
      expect(await next.ledger.get('source-of-one')).toEqual(bytes(1))
    })

    it('with the store’s word that it has all of it comes without a block, and says so in the next session', async () => {
      const { ledger, ...kept } = acceptance('one')
      const progress = rolledProgress(kept.sealed, { stored: { etag: '"7"' } })
      await store.jobs.accept([{ ...kept, blocks: [], progress, ledger: ledger! }])
      const next = await nextSession()
      expect(await next.jobs.list()).toEqual([{ ...kept.sealed, ...progress }])
      await expect(next.staging.read('one', 0)).rejects.toEqual(code('outbox/block-damaged'))
      expect(await next.ledger.get('source-of-one')).toEqual(bytes(1))
      const parked: Progress = { ...progress, state: { state: 'parked', code: 'outbox/not-kept', stored: {} } }
      await next.jobs.update('one', parked)
      expect(await next.jobs.get('one')).toEqual({ ...kept.sealed, ...parked })
      await next.jobs.discard('one')
      expect([await next.jobs.list(), await next.ledger.get('source-of-one')]).toEqual([[], undefined])
    })

    it('comes in several at once, and is listed in order', async () => {
      await store.jobs.accept([acceptance('b', { order: 2 }), acceptance('c', { order: 3 })])
      await store.jobs.accept([acceptance('a', { order: 1 })])
      expect((await store.jobs.list()).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    })

    it('keeps blocks that were staged before it, in the next session too', async () => {
      await store.staging.write('one', { index: 0, body: bytes(1, 2, 3) })
      const whole = acceptance('one')
      await store.jobs.accept([{ ...whole, blocks: whole.blocks.slice(1) }])
      const next = await nextSession()
      expect(await next.staging.read('one', 0)).toEqual(bytes(1, 2, 3))
      expect(await next.staging.read('one', 1)).toEqual(bytes(4, 5))
    })

    it('does not change when the caller changes its bytes afterwards', async () => {
      const one = acceptance('one')
      await store.jobs.accept([one])
      one.blocks[0]!.body.fill(0)
      expect(await store.staging.read('one', 0)).toEqual(bytes(1, 2, 3))
    })

    it('holds a window of a larger buffer as that window alone', async () => {
      const large = new Uint8Array(1000).fill(7)
      const whole = acceptance('one')
      await store.jobs.accept([{ ...whole, blocks: [{ index: 0, body: large.subarray(10, 13) }, whole.blocks[1]!] }])
      const read = await store.staging.read('one', 0)
      expect(read).toEqual(bytes(7, 7, 7))
      expect(read.buffer.byteLength).toBe(3)
    })
  })

  describe('what is not accepted', () => {
    it('is swept when the next session takes the lead', async () => {
      await store.staging.write('orphan', { index: 0, body: bytes(1) })
      expect(await store.staging.read('orphan', 0)).toEqual(bytes(1))
      const next = await nextSession()
      await expect(next.staging.read('orphan', 0)).rejects.toEqual(code('outbox/block-damaged'))
    })

    it('goes when it is discarded, and nothing else does', async () => {
      await store.staging.write('a', { index: 0, body: bytes(1) })
      await store.staging.write('ab', { index: 0, body: bytes(2) })
      await store.staging.discard('a')
      await expect(store.staging.read('a', 0)).rejects.toEqual(code('outbox/block-damaged'))
      expect(await store.staging.read('ab', 0)).toEqual(bytes(2))
    })
  })

  it('keeps the bytes of an accepted job, also from whoever thinks that it was not accepted', async () => {
    await store.jobs.accept([acceptance('one')])
    await store.staging.discard('one')
    expect(await store.staging.read('one', 0)).toEqual(bytes(1, 2, 3))
  })

  describe('progress', () => {
    it('is there for the next session', async () => {
      const one = acceptance('one')
      await store.jobs.accept([one])
      const progress: Progress = {
        state: { state: 'waiting', attempt: 3, untilMs: 17, code: 'upload/network', stored: { etag: '"x"' } },
        acknowledged: withBlock(newProgress(one.sealed).acknowledged, 1),
        blob: 'another-name',
      }
      await store.jobs.update('one', progress)
      expect(await (await nextSession()).jobs.get('one')).toEqual({ ...one.sealed, ...progress })
    })

    it('of a job that is gone is refused, and makes none', async () => {
      const progress: Progress = { state: { state: 'sealed' }, acknowledged: bytes(0) }
      await expect(store.jobs.update('nobody', progress)).rejects.toEqual(code('outbox/unknown-job'))
      expect(await store.jobs.list()).toEqual([])
      expect(await store.jobs.get('nobody')).toBeUndefined()
    })
  })

  describe('a receipt', () => {
    it('takes the place of the job and its bytes; the ledger remembers', async () => {
      const one = acceptance('one')
      await store.jobs.accept([one, acceptance('two', { order: 2, batch: 'batch-2' })])
      await store.jobs.finish('one', [receiptFor(one)])
      const next = await nextSession()
      expect((await next.jobs.list()).map(({ id }) => id)).toEqual(['two'])
      await expect(next.staging.read('one', 0)).rejects.toEqual(code('outbox/block-damaged'))
      await expect(next.staging.read('one', 1)).rejects.toEqual(code('outbox/block-damaged'))
      expect(await next.receipts.list()).toEqual([receiptFor(one)])
      expect(await next.receipts.list('batch-2')).toEqual([])
      expect(await next.ledger.get('source-of-one')).toEqual(bytes(1))
    })

    it('is written once, and asking again is harmless', async () => {
      const one = acceptance('one')
      await store.jobs.accept([one])
      await store.jobs.finish('one', [receiptFor(one)])
      await store.jobs.finish('one', [receiptFor(one)])
      expect(await store.receipts.list()).toEqual([receiptFor(one)])
    })

    it('is not written for a job that is gone', async () => {
      await expect(store.jobs.finish('nobody', [receiptFor(acceptance('nobody'))])).rejects.toEqual(
        code('outbox/unknown-job'),
      )
      expect(await store.receipts.list()).toEqual([])
    })
  })

  packContract(() => store, nextSession)

  it('forgets a discarded job whole, so that its source can be sent anew', async () => {
    await store.jobs.accept([acceptance('one'), acceptance('two', { order: 2 })])
    await store.jobs.discard('one')
    expect((await store.jobs.list()).map(({ id }) => id)).toEqual(['two'])
    expect(await store.ledger.get('source-of-one')).toBeUndefined()
    expect(await store.ledger.get('source-of-two')).toEqual(bytes(1))
    await expect(store.staging.read('one', 0)).rejects.toEqual(code('outbox/block-damaged'))
  })

  it('forgets it once, and asking again is harmless; what was delivered is not forgotten', async () => {
    const [one, two] = [acceptance('one'), acceptance('two', { order: 2 })]
    await store.jobs.accept([one, two])
    await store.jobs.discard('one')
    await store.jobs.discard('one')
    await store.jobs.finish('two', [receiptFor(two)])
    await expect(store.jobs.discard('two')).rejects.toEqual(code('outbox/unknown-job'))
    expect([await store.jobs.list(), await store.receipts.list()]).toEqual([[], [receiptFor(two)]])
    expect(await store.ledger.get('source-of-two')).toEqual(bytes(1))
  })

  it('keeps ledger entries and batches, and replaces them', async () => {
    await store.ledger.put([{ key: 'k', value: bytes(1) }])
    await store.ledger.put([{ key: 'k', value: bytes(2) }])
    await store.batches.put({ id: 'later', createdMs: 2 })
    await store.batches.put({ id: 'first', createdMs: 1 })
    await store.batches.put({ id: 'later', createdMs: 2, objects: 3, manifest: bytes(5) })
    const next = await nextSession()
    expect(await next.ledger.get('k')).toEqual(bytes(2))
    expect(await next.ledger.get('other')).toBeUndefined()
    expect(await next.batches.list()).toEqual([
      { id: 'first', createdMs: 1 },
      { id: 'later', createdMs: 2, objects: 3, manifest: bytes(5) },
    ])
    expect(await next.batches.get('first')).toEqual({ id: 'first', createdMs: 1 })
  })

  describe('one leads', () => {
    it('nobody writes without the lead, and everybody may read', async () => {
      await store.jobs.accept([acceptance('one')])
      const reader = await open()
      expect((await reader.jobs.list()).map(({ id }) => id)).toEqual(['one'])
      await expect(reader.jobs.accept([acceptance('two')])).rejects.toEqual(code('outbox/fenced'))
      await expect(reader.batches.put({ id: 'x', createdMs: 1 })).rejects.toEqual(code('outbox/fenced'))
    })

    it('every write of an engine that was overtaken is refused and changes nothing', async () => {
      const one = acceptance('one')
      await store.jobs.accept([one])
      const leader = await open()
      await leader.lead()
      const progress: Progress = { ...newProgress(one.sealed), state: { state: 'uploading', attempt: 1 } }
      await expect(store.jobs.update('one', progress)).rejects.toEqual(code('outbox/fenced'))
      await expect(store.jobs.accept([acceptance('two')])).rejects.toEqual(code('outbox/fenced'))
      await expect(store.jobs.finish('one', [receiptFor(one)])).rejects.toEqual(code('outbox/fenced'))
      await expect(store.jobs.discard('one')).rejects.toEqual(code('outbox/fenced'))
      await expect(store.staging.write('two', { index: 0, body: bytes(1) })).rejects.toEqual(code('outbox/fenced'))
      await expect(store.ledger.put([{ key: 'k', value: bytes(1) }])).rejects.toEqual(code('outbox/fenced'))
      expect(await leader.jobs.list()).toEqual([{ ...one.sealed, ...newProgress(one.sealed) }])
      await leader.jobs.update('one', progress)
      expect((await leader.jobs.get('one'))?.state).toEqual(progress.state)
    })
  })
}
