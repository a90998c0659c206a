import type { Slots } from '../bytes/slots.ts'
import type { Deliver } from '../outbox/delivery.ts'
import type { BlockStore } from '../outbox/direct.ts'
import { Failure } from '../errors.ts'
import { blobOf, hasBlock, storedMark } from '../outbox/job.ts'
import type { OutboxStore } from '../outbox/ports.ts'
import type { ObjectReader, ObjectStore } from '../upload/object-store.ts'
import { send } from '../upload/send.ts'
import { verify } from '../upload/verify.ts'
import { mayBeSent } from './manifest-again.ts'
import { leaveGuide } from './restore-guide.ts'

/**
 * Send what the store does not have yet, and confirm what it has. Every acknowledgement is recorded before the next
 * block takes its place, so a session that dies here sends no block twice.
 */
export const deliverTo =
  (
    store: ObjectStore & ObjectReader,
    outbox: Pick<OutboxStore, 'staging' | 'batches' | 'receipts'>,
    slots: Slots,
  ): Deliver =>
  async (job, { signal, note }) => {
    // Who restores begins with a manifest, so the guide is there before the first of them.
    if (job.kind === 'manifest') {
      await leaveGuide(store, signal)
      if (!(await mayBeSent(job, outbox))) throw new Failure('outbox/manifest-outdated')
    }
    const name = blobOf(job)
    if (storedMark(job.state) === undefined) {
      const body = { name, blocks: job.blocks, read: (index: number) => outbox.staging.read(job.id, index) }
      const { etag } = await send(store, body, {
        signal,
        slots,
        isAcknowledged: (index) => hasBlock(job.acknowledged, index),
        onAcknowledged: (index) => note({ type: 'acknowledged', index }),
      })
      await note({ type: 'stored', stored: etag === undefined ? {} : { etag } })
    }
    return verify(store, { name, sizeBytes: job.sizeBytes, sha256: job.sha256 }, { signal })
  }

/** For what is sent while it is sealed: it shares the requests in flight with all that is delivered. */
export const blocksTo = (store: ObjectStore, slots: Slots): BlockStore => ({
  stage: (name, block, signal) => slots.run(() => store.stage(name, block, signal), signal),
  commit: (name, blocks, signal) => slots.run(() => store.commit(name, blocks, signal), signal),
})
