import { describe, expect, it } from 'vitest'
import { newProgress, type Job, type Sealed } from './job.ts'
import { acceptance, receiptFor, sealedAs } from './outbox-store.fixture.ts'
import type { OutboxStore } from './ports.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const code = (name: string): unknown => expect.objectContaining({ code: name })

/** What every store promises of objects that are sent together. */
export const packContract = (store: () => OutboxStore, nextSession: () => Promise<OutboxStore>): void => {
  describe('a pack', () => {
    const [one, two] = [acceptance('one'), acceptance('two', { order: 2 })]
    const pack = (): Job => {
      const sealed = sealedAs('pack', { kind: 'pack', members: [one.sealed, two.sealed] })
      const { ledgerKey: _ledgerKey, ...rest } = sealed
      return { ...rest, ...newProgress(rest) }
    }
    const packed = async (): Promise<void> => {
      await store().jobs.accept([one, two])
      await store().jobs.replace(['one', 'two'], [pack()])
    }
    const asJob = (sealed: Sealed): Job => ({ ...sealed, ...newProgress(sealed) })
    const orphan = (): Job => ({ ...sealedAs('other'), ...newProgress(sealedAs('other')) })

    it('takes the place of its members, whose bytes stay where they are', async () => {
      await packed()
      const next = await nextSession()
      expect(await next.jobs.list()).toEqual([pack()])
      expect(await next.staging.read('one', 0)).toEqual(bytes(1, 2, 3))
      expect(await next.staging.read('two', 1)).toEqual(bytes(4, 5))
      await next.staging.discard('one')
      expect(await next.staging.read('one', 0)).toEqual(bytes(1, 2, 3))
    })

    it('takes their place once, and asking again is harmless', async () => {
      await packed()
      await store().jobs.replace(['one', 'two'], [pack()])
      const members = [one, two].map(({ sealed }): Job => ({ ...sealed, ...newProgress(sealed), alone: true }))
      expect(await store().jobs.list()).toEqual([pack()])
      await store().jobs.replace(['pack'], members)
      await store().jobs.replace(['pack'], members)
      expect(await (await nextSession()).jobs.list()).toEqual(members)
    })

    it('gives its place back', async () => {
      await packed()
      const [first, second] = [one, two].map(({ sealed }): Job => ({ ...sealed, ...newProgress(sealed), alone: true }))
      await store().jobs.replace(['pack'], [first!, second!])
      expect(await (await nextSession()).jobs.list()).toEqual([first, second])
    })

    it('goes with the bytes of its members and leaves their receipts', async () => {
      await packed()
      const receipts = [one, two].map((member) => ({
        ...receiptFor(member),
        places: [{ blob: 'pack', offset: 0, length: 5, sha256: 'aa'.repeat(32) }],
      }))
      await store().jobs.finish('pack', receipts)
      await store().jobs.finish('pack', receipts)
      const next = await nextSession()
      expect([await next.jobs.list(), await next.receipts.list()]).toEqual([[], receipts])
      await expect(next.staging.read('one', 0)).rejects.toEqual(code('outbox/block-damaged'))
      await expect(next.staging.read('two', 1)).rejects.toEqual(code('outbox/block-damaged'))
      expect(await next.ledger.get('source-of-two')).toEqual(bytes(1))
    })

    it('that is discarded sets all its sources free', async () => {
      await packed()
      await store().jobs.discard('pack')
      expect([await store().ledger.get('source-of-one'), await store().ledger.get('source-of-two')]).toEqual([
        undefined,
        undefined,
      ])
      await expect(store().staging.read('one', 0)).rejects.toEqual(code('outbox/block-damaged'))
      await store().jobs.discard('pack')
    })

    it('takes the place of nothing that is gone', async () => {
      await store().jobs.accept([one])
      await expect(store().jobs.replace(['one', 'two'], [pack()])).rejects.toEqual(code('outbox/unknown-job'))
      await expect(store().jobs.replace(['two'], [pack(), one.sealed].map(asJob))).rejects.toEqual(
        code('outbox/unknown-job'),
      )
      expect((await store().jobs.list()).map(({ id }) => id)).toEqual(['one'])
      const overtaken = store()
      const leader = await nextSession()
      await expect(overtaken.jobs.replace(['one'], [orphan()])).rejects.toBeDefined()
      expect((await leader.jobs.list()).map(({ id }) => id)).toEqual(['one'])
    })
  })
}
