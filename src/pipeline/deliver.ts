import type { Slots } from '../bytes/slots.ts'
import type { Deliver } from '../outbox/delivery.ts'
import type { BlockStore } from '../outbox/direct.ts'
import { Failure } from '../errors.ts'
import { blobOf, hasBlock, storedMark, type How, type Job, type StoredMark } from '../outbox/job.ts'
import { blobsOf, keptPieces, partName } from '../outbox/places.ts'
import type { OutboxStore } from '../outbox/ports.ts'
import type { ObjectReader, ObjectStore } from '../upload/object-store.ts'
import { send, sendParts, type Body, type SendOptions } from '../upload/send.ts'
import { verify, type VerifyOptions } from '../upload/verify.ts'
import { mayBeSent } from './manifest-again.ts'
import { leaveGuide } from './restore-guide.ts'

/** Whether blocks can be made an object: not by a link that may only create. */
export const mayJoin = async ({ joinsBlocks }: ObjectStore, signal: AbortSignal): Promise<boolean> =>
  joinsBlocks === undefined || (await joinsBlocks(signal))

/** Send what the store does not have yet. */
async function sendJob(job: Job, body: Body, store: ObjectStore, options: SendOptions): Promise<StoredMark> {
  if (job.parted !== true) {
    const { etag } = await send(store, body, options)
    return etag === undefined ? {} : { etag }
  }
  const nameOf = (index: number): string => partName(body.name, index)
  await sendParts(store, { ...body, nameOf }, options)
  return {}
}

/** The weakest way in which any of its blobs could be confirmed. */
async function verifyJob(job: Job, store: ObjectStore & ObjectReader, options: VerifyOptions): Promise<How> {
  let weakest: How = 'read-back'
  for (const blob of blobsOf(job)) if ((await verify(store, blob, options)) !== 'read-back') weakest = 'block-checksums'
  return weakest
}

export interface Ways {
  readonly slots: Slots
  /** Absent: always. Reading back costs the line as many bytes again. */
  readonly readsBack?: () => boolean
}

/**
 * Send what the store does not have yet, and confirm what it has. Every acknowledgement is recorded before the next
 * block takes its place, so a session that dies here sends no block twice.
 */
export const deliverTo =
  (
    store: ObjectStore & ObjectReader,
    outbox: Pick<OutboxStore, 'staging' | 'batches' | 'receipts'>,
    { slots, readsBack = () => true }: Ways,
  ): Deliver =>
  async (begun, { signal, note }) => {
    let job = begun
    // Who restores begins with a manifest, so the guide is there before the first of them.
    if (job.kind === 'manifest') {
      await leaveGuide(store, signal)
      if (!(await mayBeSent(job, outbox))) throw new Failure('outbox/manifest-outdated')
    }
    if (storedMark(job.state) === undefined) {
      if (job.blocks.length > 1 && job.parted !== true && !(await mayJoin(store, signal)))
        job = await note({ type: 'parted' })
      const kept = keptPieces(job)
      const pieces = (index: number) =>
        kept(index).map((piece) => ({ sha256: piece.sha256, read: () => outbox.staging.read(piece.id, piece.index) }))
      const body = { name: blobOf(job), blocks: job.blocks, pieces }
      const stored = await sendJob(job, body, store, {
        signal,
        slots,
        isAcknowledged: (index) => hasBlock(job.acknowledged, index),
        onAcknowledged: async (index) => {
          await note({ type: 'acknowledged', index })
        },
      })
      job = await note({ type: 'stored', stored })
    }
    return verifyJob(job, store, { signal, ...(readsBack() ? {} : { readBackLimitBytes: 0 }) })
  }

/** For what is sent while it is sealed: it shares the requests in flight with all that is delivered. */
export const blocksTo = (store: ObjectStore, slots: Slots): BlockStore => ({
  stage: (name, block, signal) => slots.run(() => store.stage(name, block, signal), signal),
  commit: (name, blocks, signal) => slots.run(() => store.commit(name, blocks, signal), signal),
  parts: {
    areNeeded: async (signal) => !(await mayJoin(store, signal)),
    put: (name, body, signal) => slots.run(() => store.put(name, body, signal), signal),
  },
})
