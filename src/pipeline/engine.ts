import type { RecordCipher } from '../crypto/record-cipher.ts'
import { Failure } from '../errors.ts'
import type { Intake } from '../outbox/accept.ts'
import { allAccepted } from '../outbox/all-accepted.ts'
import { batchDoor } from '../outbox/batch-door.ts'
import { groupCommit } from '../outbox/group-commit.ts'
import { goesInParts, partedProgress } from '../outbox/job.ts'
import { line, type Line, type LineOptions, type StudyKey } from '../outbox/line.ts'
import type { Acceptance, OutboxStore } from '../outbox/ports.ts'
import { withReserve } from '../outbox/reserve.ts'
import { space, type Space } from '../outbox/space.ts'
import { wishes, type Wishes } from '../outbox/wishes.ts'
import { flow, type Flow } from '../upload/flow.ts'
import { metered, type Meter } from '../upload/metered.ts'
import type { ObjectReader, ObjectStore } from '../upload/object-store.ts'
import type { BatchDesk } from './batch.ts'
import { blocksTo, deliverTo, mayJoin } from './deliver.ts'
import { destinations, type Destinations } from './destinations.ts'
import { giveUp } from './give-up.ts'
import { signingAgain } from './manifest-again.ts'
import { unlessMobile } from './read-back.ts'

/** The durable half: an outbox with its door and its line. One of them writes at a time. */
export interface Engine {
  readonly outbox: OutboxStore
  readonly intake: Intake
  readonly line: Line
  readonly space: Space
  /** What the person wants of the line. */
  readonly wishes: Wishes
  /** What the records of jobs are encrypted with, for as long as this session lasts. */
  useRecords(records: RecordCipher): void
  /** Who can sign again what an object's new name has outdated; nobody after a lock. */
  useDesk(desk: BatchDesk | undefined): void
  /** Resolves when what was outdated is signed: between the old manifest and the new one a batch is in no queue. */
  signed(): Promise<void>
  /** A batch is to be listed: all of it is in, and none of it changes its place in the store any more. */
  settle(batch: string): Promise<void>
  /** This source needs no sending. */
  isAccepted(ledgerKey: string): Promise<boolean>
  /** A person gives up what is parked, of one study or of all. Resolves to how many objects that were. */
  giveUp(study?: StudyKey): Promise<number>
  /** Deliver to this store from now on. */
  connect(store: ObjectStore & ObjectReader): void
  /** Become the one who writes. */
  lead(): Promise<void>
  /** Deliver until the signal aborts. Who calls it leads. */
  run(signal: AbortSignal): Promise<void>
}

export interface EngineOptions extends Pick<LineOptions, 'onReceipt' | 'onLinkRefused'> {
  readonly budgetBytes?: number
}

/**
 * [Law: the source again] A job that only its source can help gives way to it, and no sooner than the source has come.
 * A crash in between leaves the source not accepted.
 */
const giveWay = async ({ ledger }: Acceptance, moving: Line): Promise<void> => {
  const lost = ledger === undefined ? undefined : moving.askingFor(ledger.key)
  if (lost !== undefined) await moving.discard(lost)
}

/** No other thread needs the records' key. */
const recordSealer = () => {
  let records: RecordCipher | undefined
  return {
    use: (cipher: RecordCipher): void => void (records = cipher),
    seal: async (acceptance: Acceptance): Promise<Acceptance> => {
      const { sealed } = acceptance
      if (sealed.sealedRecord === undefined) return acceptance
      if (records === undefined) throw new Failure('vault/locked')
      const sealedRecord = await records.seal(sealed.id, sealed.sealedRecord)
      return { ...acceptance, sealed: { ...sealed, sealedRecord } }
    },
  }
}

interface Behind {
  readonly moving: Line
  readonly room: Space
  readonly requests: Flow
  readonly wanted: Wishes
  readonly places: Destinations
}

/** What comes in is numbered, and its record encrypted. */
const doorOf = (outbox: OutboxStore, { moving, room, requests, wanted }: Omit<Behind, 'places'>) => {
  const commit = groupCommit(outbox.jobs)
  const door = batchDoor()
  let latest: ObjectStore | undefined
  let isParted = false
  const records = recordSealer()
  let order = 0

  /** As the store is known now: a manifest that is signed before it is sent names the parts. */
  const inParts = (acceptance: Acceptance): Acceptance => {
    const { sealed, progress } = acceptance
    const isInParts = isParted && progress === undefined && goesInParts(sealed)
    return isInParts ? { ...acceptance, progress: partedProgress(sealed) } : acceptance
  }
  const takeIn = async (arrived: Acceptance): Promise<void> => {
    const acceptance = await records.seal({ ...inParts(arrived), sealed: { ...arrived.sealed, order: (order += 1) } })
    const { group } = acceptance.sealed
    if (acceptance.urgent === true && group !== undefined) await wanted.star(group, true)
    await giveWay(acceptance, moving)
    await commit(acceptance)
    moving.add(acceptance.sealed, acceptance.progress)
  }
  const intake: Intake = {
    staging: outbox.staging,
    space: room,
    budgetBytes: () => room.budgetBytes,
    requestBytes: () => requests.requestBytes(),
    direct: moving.direct,
    commit: (arrived) => door.through(arrived, () => takeIn(arrived)),
    nextOrder: () => 0,
    nowMs: () => Date.now(),
  }
  return {
    intake,
    shut: (batch: string) => door.shut(batch),
    useRecords: records.use,
    numberAfter: (known: number) => (order = Math.max(order, known)),
    sendsTo: async (store: ObjectStore): Promise<void> => {
      latest = store
      const joins = await mayJoin(store, new AbortController().signal).catch(() => true)
      if (latest === store) isParted = !joins
    },
  }
}

/** How objects leave: counted, by all requests of this engine together, each to where its batch stands. */
const wayOut = (outbox: OutboxStore, { requests, wanted, places }: Pick<Behind, 'requests' | 'wanted' | 'places'>) => {
  const meter: Meter = {
    spend: wanted.spend,
    mostBytesPerSecond: () => wanted.now().rules.mostBytesPerSecond,
  }
  const ways = { slots: requests.slots, destinations: places, readsBack: unlessMobile(wanted) }
  return (far: ObjectStore & ObjectReader) => {
    const observed = requests.observed(metered(far, meter))
    return [deliverTo(observed, outbox, ways), blocksTo(observed, ways)] as const
  }
}

type Known = Pick<Behind, 'moving' | 'wanted' | 'places'> & { readonly numberAfter: (known: number) => void }

/** The lead, with what earlier sessions have left. */
const taking =
  (outbox: OutboxStore, { moving, wanted, places, numberAfter }: Known) =>
  async (): Promise<void> => {
    await outbox.lead()
    await wanted.load()
    const { open, delivered } = await allAccepted(outbox)
    for (const { order } of [...open, ...delivered]) numberAfter(order)
    delivered.forEach(places.learn)
    // What a manifest says is kept, though it was signed in another session.
    for (const { id, manifest } of await outbox.batches.list()) if (manifest !== undefined) await moving.settle(id)
  }

export function engine(store: OutboxStore, { budgetBytes, ...told }: EngineOptions = {}): Engine {
  const outbox = withReserve(store)
  const room = space(budgetBytes)
  const { onManifestOutdated, useDesk, signed } = signingAgain((id) => moving.discard(id))
  const requests = flow()
  const wanted = wishes(outbox.settings)
  const places = destinations()
  const jobs = places.guarding(outbox.jobs)
  const moving: Line = line({ jobs, space: room, wishes: wanted, requests, onManifestOutdated, ...told })
  const { intake, shut, useRecords, numberAfter, sendsTo } = doorOf(outbox, { moving, room, requests, wanted })
  const leave = wayOut(outbox, { requests, wanted, places })

  const lead = taking(outbox, { moving, wanted, places, numberAfter })

  return {
    outbox,
    intake,
    line: moving,
    space: room,
    wishes: wanted,
    useRecords,
    useDesk,
    signed,
    settle: async (batch) => {
      await shut(batch)
      await moving.settle(batch)
    },
    isAccepted: async (ledgerKey) =>
      (await outbox.ledger.get(ledgerKey)) !== undefined && moving.askingFor(ledgerKey) === undefined,
    giveUp: (study) => giveUp(study, outbox, (id) => moving.discard(id)),
    connect: (far) => {
      void sendsTo(far)
      moving.connect(...leave(far))
    },
    lead,
    run: (signal) => moving.run(signal).then(() => wanted.keep()),
  }
}
