import type { Slots } from '../bytes/slots.ts'
import type { Deliver } from '../outbox/delivery.ts'
import type { BlockStore } from '../outbox/direct.ts'
import { Failure } from '../errors.ts'
import { blobOf, goesInParts, hasBlock, storedMark, type How, type Job, type StoredMark } from '../outbox/job.ts'
import { blobsOf, keptPieces, partName } from '../outbox/places.ts'
import type { OutboxStore } from '../outbox/ports.ts'
import type { ObjectReader, ObjectStore } from '../upload/object-store.ts'
import { send, sendAtOnce, sendParts, type Body, type SendOptions } from '../upload/send.ts'
import { verify, type VerifyOptions } from '../upload/verify.ts'
import type { Destinations } from './destinations.ts'
import { mayBeSent } from './manifest-again.ts'
import { readingBack, type ReadingBack } from './read-back.ts'
import { leaveGuide } from './restore-guide.ts'

/** Whether blocks can be made an object: not by a link that may only create. */
export const mayJoin = async ({ joinsBlocks }: ObjectStore, signal: AbortSignal): Promise<boolean> =>
  joinsBlocks === undefined || (await joinsBlocks(signal))

/** How an object goes: the store joins its blocks, each is a blob of its own, or all of it is one request. */
type Way = 'blocks' | 'parts' | 'at once'

const wayOf = async (job: Job, store: ObjectStore, signal: AbortSignal): Promise<Way> => {
  if (job.parted === true) return 'parts'
  if (job.blocks.length === 1 || (await mayJoin(store, signal))) return 'blocks'
  return goesInParts(job) ? 'parts' : 'at once'
}

/** Send what the store does not have yet. */
async function sendBody(way: Way, body: Body, store: ObjectStore, options: SendOptions): Promise<StoredMark> {
  if (way === 'parts') {
    await sendParts(store, { ...body, nameOf: (index) => partName(body.name, index) }, options)
    return {}
  }
  const { etag } = await (way === 'blocks' ? send : sendAtOnce)(store, body, options)
  return etag === undefined ? {} : { etag }
}

/** The weakest way in which any of its blobs could be confirmed. */
async function verifyJob(job: Job, store: ObjectStore & ObjectReader, options: VerifyOptions): Promise<How> {
  let weakest: How = 'read-back'
  for (const blob of blobsOf(job)) if ((await verify(store, blob, options)) !== 'read-back') weakest = 'block-checksums'
  return weakest
}

export interface Ways {
  readonly slots: Slots
  readonly destinations: Destinations
  /** Absent: always. Reading back costs the line as many bytes again. */
  readonly readsBack?: ReadingBack
}

/**
 * Send what the store does not have yet, and confirm what it has. Every acknowledgement is recorded before the next
 * block takes its place, so a session that dies here sends no block twice.
 */
export const deliverTo =
  (
    store: ObjectStore & ObjectReader,
    outbox: Pick<OutboxStore, 'staging' | 'batches' | 'receipts'>,
    { slots, destinations, readsBack }: Ways,
  ): Deliver =>
  async (begun, { signal, note }) => {
    let job = begun
    const destination = await store.destination?.(signal)
    const there = destination === undefined ? {} : { destination }
    destinations.admit(job, destination)
    // Who restores begins with a manifest, so the guide is there before the first of them.
    if (job.kind === 'manifest') {
      await leaveGuide(store, signal)
      if (!(await mayBeSent(job, outbox))) throw new Failure('outbox/manifest-outdated')
    }
    if (storedMark(job.state) === undefined) {
      const way = await wayOf(job, store, signal)
      const isElsewhere = job.parted !== true || job.destination !== destination
      if (way === 'parts' && isElsewhere) job = await note({ type: 'parted', ...there })
      const kept = keptPieces(job)
      const pieces = (index: number) =>
        kept(index).map((piece) => ({ sha256: piece.sha256, read: () => outbox.staging.read(piece.id, piece.index) }))
      const body = { name: blobOf(job), blocks: job.blocks, pieces }
      const stored = await sendBody(way, body, store, {
        signal,
        slots,
        isAcknowledged: (index) => hasBlock(job.acknowledged, index),
        onAcknowledged: async (index) => {
          await note({ type: 'acknowledged', index })
        },
      })
      job = await note({ type: 'stored', stored: { ...stored, ...there } })
    }
    const confirm = (until: AbortSignal, mayReadBack: boolean): Promise<How> =>
      verifyJob(job, store, { signal: until, ...(mayReadBack ? {} : { readBackLimitBytes: 0 }) })
    return readingBack(confirm, readsBack?.(), signal)
  }

/** For what is sent while it is sealed: it shares the requests in flight with all that is delivered. */
export const blocksTo = (store: ObjectStore, { slots, destinations }: Ways): BlockStore => ({
  destinationOf: async (batch, signal) => {
    const destination = await store.destination?.(signal)
    destinations.requireOne(batch, destination)
    return destination
  },
  stage: (name, block, signal) => slots.run(() => store.stage(name, block, signal), signal),
  commit: (name, blocks, signal) => slots.runFirst(() => store.commit(name, blocks, signal), signal),
  parts: {
    areNeeded: async (signal) => !(await mayJoin(store, signal)),
    put: (name, body, signal) => slots.run(() => store.put(name, body, signal), signal),
  },
})
