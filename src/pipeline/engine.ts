import { slots } from '../bytes/slots.ts'
import type { RecordCipher } from '../crypto/record-cipher.ts'
import { Failure } from '../errors.ts'
import type { Intake } from '../outbox/accept.ts'
import { allAccepted } from '../outbox/all-accepted.ts'
import { groupCommit } from '../outbox/group-commit.ts'
import { line, type Line, type LineOptions } from '../outbox/line.ts'
import type { Acceptance, OutboxStore } from '../outbox/ports.ts'
import { space, type Space } from '../outbox/space.ts'
import type { ObjectReader, ObjectStore } from '../upload/object-store.ts'
import type { BatchDesk } from './batch.ts'
import { deliverTo } from './deliver.ts'
import { signingAgain } from './manifest-again.ts'

/** The durable half: an outbox with its door and its line. One of them writes at a time. */
export interface Engine {
  readonly outbox: OutboxStore
  readonly intake: Intake
  readonly line: Line
  readonly space: Space
  /** What the records of jobs are encrypted with, for as long as this session lasts. */
  useRecords(records: RecordCipher): void
  /** Who can sign again what an object's new name has outdated; nobody after a lock. */
  useDesk(desk: BatchDesk | undefined): void
  /** Deliver to this store from now on. */
  connect(store: ObjectStore & ObjectReader): void
  /** Become the one who writes. */
  lead(): Promise<void>
  /** Deliver until the signal aborts. Who calls it leads. */
  run(signal: AbortSignal): Promise<void>
}

/** Requests in flight over the whole line. */
const REQUESTS = 4

export interface EngineOptions extends Pick<LineOptions, 'onReceipt' | 'onLinkRefused'> {
  readonly budgetBytes?: number
}

export function engine(outbox: OutboxStore, { budgetBytes, ...told }: EngineOptions = {}): Engine {
  const room = space(budgetBytes)
  const { onManifestOutdated, useDesk } = signingAgain((id) => moving.discard(id))
  const moving: Line = line({ jobs: outbox.jobs, space: room, onManifestOutdated, ...told })
  const commit = groupCommit(outbox.jobs)
  const requests = slots(REQUESTS)
  let records: RecordCipher | undefined
  let order = 0

  /** The record is encrypted here, at the door, so that no other thread needs its key. */
  const sealRecord = async (acceptance: Acceptance): Promise<Acceptance> => {
    const { sealed } = acceptance
    if (sealed.sealedRecord === undefined) return acceptance
    if (records === undefined) throw new Failure('vault/locked')
    const sealedRecord = await records.seal(sealed.id, sealed.sealedRecord)
    return { ...acceptance, sealed: { ...sealed, sealedRecord } }
  }

  const intake: Intake = {
    staging: outbox.staging,
    space: room,
    commit: async (arrived) => {
      const acceptance = await sealRecord({ ...arrived, sealed: { ...arrived.sealed, order: (order += 1) } })
      await commit(acceptance)
      moving.add(acceptance.sealed)
    },
    nextOrder: () => 0,
    nowMs: () => Date.now(),
  }

  const lead = async () => {
    await outbox.lead()
    const { open, delivered } = await allAccepted(outbox)
    for (const known of [...open, ...delivered]) order = Math.max(order, known.order)
  }

  return {
    outbox,
    intake,
    line: moving,
    space: room,
    useRecords: (cipher) => (records = cipher),
    useDesk,
    connect: (store) => moving.connect(deliverTo(store, outbox, requests)),
    lead,
    run: (signal) => moving.run(signal),
  }
}
