import type { Slots } from '../bytes/slots.ts'
import type { Deliver } from '../outbox/delivery.ts'
import { hasBlock, storedMark } from '../outbox/job.ts'
import type { Staging } from '../outbox/ports.ts'
import type { ObjectReader, ObjectStore } from '../upload/object-store.ts'
import { send } from '../upload/send.ts'
import { verify } from '../upload/verify.ts'
import { leaveGuide } from './restore-guide.ts'

/**
 * Send what the store does not have yet, and confirm what it has. Every acknowledgement is recorded before the next
 * block takes its place, so a session that dies here sends no block twice.
 */
export const deliverTo =
  (store: ObjectStore & ObjectReader, staging: Pick<Staging, 'read'>, slots: Slots): Deliver =>
  async (job, { signal, note }) => {
    // Who restores begins with a manifest, so the guide is there before the first of them.
    if (job.kind === 'manifest') await leaveGuide(store, signal)
    if (storedMark(job.state) === undefined) {
      const body = { name: job.id, blocks: job.blocks, read: (index: number) => staging.read(job.id, index) }
      const { etag } = await send(store, body, {
        signal,
        slots,
        isAcknowledged: (index) => hasBlock(job.acknowledged, index),
        onAcknowledged: (index) => note({ type: 'acknowledged', index }),
      })
      await note({ type: 'stored', stored: etag === undefined ? {} : { etag } })
    }
    return verify(store, { name: job.id, sizeBytes: job.sizeBytes, sha256: job.sha256 }, { signal })
  }
