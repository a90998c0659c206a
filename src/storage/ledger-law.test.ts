import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat, type Bytes } from '../bytes/concat.ts'
import { collect } from '../bytes/streams.ts'
import { sha256 } from '../crypto/digest.ts'
import { Failure } from '../errors.ts'
import { accept, type Intake } from '../outbox/accept.ts'
import type { Clock } from '../outbox/clock.ts'
import type { Deliver } from '../outbox/delivery.ts'
import { groupCommit } from '../outbox/group-commit.ts'
import { hasBlock, storedMark, type Place, type Sealed } from '../outbox/job.ts'
import { line } from '../outbox/line.ts'
import { blobsOf, keptPieces, objectsOf, placesOf, type KeptPiece } from '../outbox/places.ts'
import type { OutboxStore } from '../outbox/ports.ts'
import { space } from '../outbox/space.ts'
import { memoryStore } from '../upload/memory.ts'
import type { ObjectReader, ObjectStore } from '../upload/object-store.ts'
import { send } from '../upload/send.ts'
import { verify } from '../upload/verify.ts'
import { memoryDisk, memoryOutbox, type MemoryDisk } from './memory.ts'

const BLOCK_BYTES = 16
/** The largest of what is sent here does not fit, and is sent while it is cut. */
const BUDGET_BYTES = 80
const signal = new AbortController().signal

/** The device loses power at step `at`: from then on nothing is written and nothing is answered. */
const dyingAt = (at: number) => {
  const death = new AbortController()
  let step = 0
  const die = () => {
    death.abort()
    throw new Failure('bytes/aborted')
  }
  /** Before or after it took effect: both happen. */
  const guarded = async <T>(act: () => Promise<T>): Promise<T> => {
    if (death.signal.aborted || step++ === at) die()
    const done = await act()
    if (death.signal.aborted || step++ === at) die()
    return done
  }
  return { guarded, death }
}
type Guarded = ReturnType<typeof dyingAt>['guarded']

const guardedOutbox = (store: OutboxStore, guarded: Guarded): OutboxStore => ({
  ...store,
  jobs: {
    ...store.jobs,
    accept: (given) => guarded(() => store.jobs.accept(given)),
    update: (id, progress) => guarded(() => store.jobs.update(id, progress)),
    replace: (gone, come) => guarded(() => store.jobs.replace(gone, come)),
    finish: (id, receipts) => guarded(() => store.jobs.finish(id, receipts)),
  },
  staging: { ...store.staging, write: (id, block) => guarded(() => store.staging.write(id, block)) },
})

/** The other side, with what it was sent counted. It fails now and then, as the seed says. */
const flakyStore = (failures: readonly number[]) => {
  const store = memoryStore()
  const sent: string[] = []
  let request = 0
  const perhaps = async <T>(what: string, act: () => Promise<T>): Promise<T> => {
    const fate = failures[request++ % Math.max(1, failures.length)] ?? 9
    if (fate === 0) throw new Failure('upload/network')
    if (what !== '') sent.push(what)
    const done = await act()
    if (fate === 1) throw new Failure('upload/busy', { detail: { retryAfterMs: 5 } })
    return done
  }
  const flaky: ObjectStore & ObjectReader = {
    ...store,
    put: (name, body, stop) => perhaps('', () => store.put(name, body, stop)),
    stage: (name, block, stop) => perhaps(`${name} ${block.index}`, () => store.stage(name, block, stop)),
    commit: (name, blocks, stop) => perhaps('', () => store.commit(name, blocks, stop)),
    stat: (name, stop) => perhaps('', () => store.stat(name, stop)),
  }
  return { store, flaky, sent }
}

/** Waiting takes no time, and whoever waits for nothing in particular waits until it is called. */
const rushed = (): Clock => {
  let nowMs = 0
  return {
    nowMs: () => nowMs,
    sleep: async (waitMs, stop) => {
      if (stop.aborted) return
      if (waitMs > 1e9) return new Promise((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }))
      nowMs += waitMs
      await new Promise((resolve) => setTimeout(resolve, 0))
    },
  }
}

const noise = (seed: number, sizeBytes: number) =>
  Uint8Array.from({ length: sizeBytes }, (_, index) => (seed * 89 + index * 7 + (index >> 4)) & 255)
const contents = [7, BLOCK_BYTES, 5 * BLOCK_BYTES + 3, 40].map((sizeBytes, seed) => noise(seed, sizeBytes))

const deliverTo = (
  outbox: OutboxStore,
  far: ObjectStore & ObjectReader,
  onAcknowledged: (block: string) => void,
): Deliver => {
  const reading = ({ id, index, sha256 }: KeptPiece) => ({ sha256, read: () => outbox.staging.read(id, index) })
  return async (job, { signal: stop, note }) => {
    if (storedMark(job.state) === undefined) {
      const { etag } = await send(
        far,
        { name: job.id, blocks: job.blocks, pieces: (index) => keptPieces(job)(index).map(reading) },
        {
          signal: stop,
          isAcknowledged: (index) => hasBlock(job.acknowledged, index),
          onAcknowledged: async (index) => {
            await note({ type: 'acknowledged', index })
            onAcknowledged(`${job.id} ${index}`)
          },
        },
      )
      await note({ type: 'stored', stored: etag === undefined ? {} : { etag } })
    }
    for (const blob of blobsOf(job)) await verify(far, blob, { signal: stop })
    return 'read-back'
  }
}

interface Session {
  readonly disk: MemoryDisk
  readonly far: ReturnType<typeof flakyStore>
  readonly diesAt: number
  /** Told that they were accepted. */
  readonly promised: Set<string>
  /** Recorded as acknowledged, whole. */
  readonly recorded: Set<string>
  /** Accepted without a block of their own. */
  readonly rolled: Set<string>
  /** What was staged although it was recorded before. */
  readonly repeated: string[]
}

/** One life of the program: what the last one has not promised is accepted, and all is delivered until it dies. */
const live = async ({ disk, far, diesAt, promised, recorded, rolled, repeated }: Session): Promise<void> => {
  const { guarded, death } = dyingAt(diesAt)
  const raw = memoryOutbox(disk)
  await raw.lead()
  const outbox = guardedOutbox(raw, guarded)
  const store: ObjectStore & ObjectReader = {
    ...far.flaky,
    put: (...put) => guarded(() => far.flaky.put(...put)),
    commit: (...commit) => guarded(() => far.flaky.commit(...commit)),
    stage: (name, block, stop) => {
      if (recorded.has(`${name} ${block.index}`)) repeated.push(`${name} ${block.index}`)
      return guarded(() => far.flaky.stage(name, block, stop))
    },
  }
  const room = space(BUDGET_BYTES)
  let receipt = () => undefined as unknown
  const moving = line({
    jobs: outbox.jobs,
    space: room,
    clock: rushed(),
    random: () => 0.5,
    onReceipt: () => receipt(),
  })
  const end = new AbortController()
  death.signal.addEventListener('abort', () => end.abort())
  const running = moving.run(end.signal)
  moving.connect(
    deliverTo(outbox, store, (block) => recorded.add(block)),
    store,
  )
  const commit = groupCommit(outbox.jobs)
  const intake: Omit<Intake, 'nextOrder'> = {
    staging: outbox.staging,
    commit: async (acceptance) => {
      if (acceptance.progress?.rolled === true) rolled.add(acceptance.sealed.id)
      await commit(acceptance)
      moving.add(acceptance.sealed, acceptance.progress)
    },
    space: room,
    budgetBytes: () => room.budgetBytes,
    requestBytes: () => BLOCK_BYTES,
    direct: moving.direct,
    nowMs: () => 0,
  }
  let order = promised.size
  for (const [at, bytes] of contents.entries()) {
    if (await raw.ledger.get(`source-${at}`)) continue
    const id = `object-${at}-${crypto.randomUUID()}`
    const details = () =>
      Promise.resolve({ messageId: '', recipients: [], ledger: { key: `source-${at}`, value: new Uint8Array(0) } })
    const measure = { sizeBytes: bytes.length, sha256: await sha256(bytes) }
    const ciphertext = { stream: new Blob([bytes]).stream(), done: Promise.resolve(measure) }
    const arriving = {
      id,
      batch: 'b',
      kind: 'instance',
      ciphertext,
      maxBytes: bytes.length,
      blockBytes: BLOCK_BYTES,
      details,
    } as const
    const accepted = await accept(arriving, { ...intake, nextOrder: () => (order += 1) }, end.signal).catch(
      () => undefined,
    )
    if (accepted === undefined) continue
    promised.add(id)
  }
  await new Promise<void>((resolve) => {
    end.signal.addEventListener('abort', () => resolve())
    const open = () => moving.objects().filter(({ state }) => state !== 'verified')
    const look = () => {
      if (open().every(({ state }) => state === 'parked')) resolve()
    }
    receipt = look
    moving.subscribe(look)
    if (end.signal.aborted) resolve()
  })
  end.abort()
  await running
}

/** What stands in the store where it is said to stand. */
const bytesAt = async ({ store }: Session['far'], places: readonly Place[]): Promise<Bytes> =>
  concat(
    await Promise.all(
      places.map(async ({ blob, offset, length }) => collect(await store.read(blob, { offset, length }, signal))),
    ),
  )

/** What stands on the device under the name that it was taken in with. */
const bytesHere = async (id: string, { blocks }: Sealed, found: OutboxStore): Promise<Bytes> =>
  concat(await Promise.all(blocks.map((_, index) => found.staging.read(id, index))))

/** [Law] Accepted is: delivered and verified, or still whole: in the outbox, or in the store. At every moment. */
const keepsTheLaw = async ({ disk, far, promised }: Session): Promise<void> => {
  const found = memoryOutbox(disk)
  const [jobs, receipts] = await Promise.all([found.jobs.list(), found.receipts.list()])
  const open = jobs.flatMap(objectsOf)
  for (const id of promised) {
    const content = contents[Number(id.split('-')[1])]!
    const [job, receipt] = [open.find((one) => one.id === id), receipts.find((one) => one.id === id)]
    expect([job, receipt].filter((one) => one !== undefined)).toHaveLength(1)
    const there = receipt === undefined ? (job?.rolled === true ? job.places : undefined) : placesOf(receipt)
    expect(there === undefined ? await bytesHere(id, job!, found) : await bytesAt(far, there)).toEqual(content)
  }
}

describe('the ledger', () => {
  it('keeps every promise through any number of deaths at any step, and sends nothing recorded twice', async () => {
    const lives = fc.array(fc.nat({ max: 90 }), { maxLength: 4 })
    const failures = fc
      .array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 12 })
      .filter((fates) => fates.some((fate) => fate > 1))
    await fc.assert(
      fc.asyncProperty(lives, failures, async (deaths, fates) => {
        const common = { disk: memoryDisk(), far: flakyStore(fates), promised: new Set<string>() }
        const session = { ...common, recorded: new Set<string>(), rolled: new Set<string>(), repeated: [] }
        for (const diesAt of deaths) {
          await live({ ...session, diesAt })
          await keepsTheLaw({ ...session, diesAt })
        }
        await live({ ...session, diesAt: Infinity })
        const end = memoryOutbox(session.disk)
        expect(await end.jobs.list()).toEqual([])
        expect(await end.receipts.list()).toHaveLength(contents.length)
        await keepsTheLaw({ ...session, diesAt: Infinity })
        expect(session.repeated).toEqual([])
        expect(session.rolled.size).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})
