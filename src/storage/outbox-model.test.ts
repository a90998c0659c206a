import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Bytes } from '../bytes/concat.ts'
import { sha256 } from '../crypto/digest.ts'
import { FAILURE_CODES, Failure } from '../errors.ts'
import { jobBook, type JobBook } from '../outbox/job-book.ts'
import type { Event, Sealed } from '../outbox/job.ts'
import { packing, type Packing } from '../outbox/packing.ts'
import { objectsOf } from '../outbox/places.ts'
import type { OutboxStore } from '../outbox/ports.ts'
import { memoryDisk, memoryOutbox, type MemoryDisk } from './memory.ts'

/** What somebody outside remembers: every object that was promised, and what it is. */
interface Model {
  readonly accepted: Map<string, Bytes>
}

/** A device, and the session that runs on it now. */
interface Real {
  readonly disk: MemoryDisk
  outbox: OutboxStore
  book: JobBook
  making: Packing
  /** What becomes of the next write: it fails before or after it took effect. */
  breaks: 'before' | 'after' | undefined
  order: number
}

type Step = fc.AsyncCommand<Model, Real>

const breaking = (real: Real, store: OutboxStore): OutboxStore => {
  const perhaps = async (write: () => Promise<void>): Promise<void> => {
    const { breaks } = real
    real.breaks = undefined
    if (breaks === 'before') throw new Failure('storage/unavailable')
    await write()
    if (breaks === 'after') throw new Failure('storage/unavailable')
  }
  const { jobs } = store
  return {
    ...store,
    jobs: {
      ...jobs,
      accept: (all) => perhaps(() => jobs.accept(all)),
      update: (id, progress) => perhaps(() => jobs.update(id, progress)),
      replace: (gone, come) => perhaps(() => jobs.replace(gone, come)),
      finish: (id, receipts) => perhaps(() => jobs.finish(id, receipts)),
    },
  }
}

/** The next session: it leads, and takes in what it finds. */
const begin = async (real: Real): Promise<void> => {
  real.breaks = undefined
  real.outbox = breaking(real, memoryOutbox(real.disk))
  await real.outbox.lead()
  real.book = jobBook(real.outbox.jobs, () => undefined)
  await real.book.load(0)
  real.making = packing({ book: real.book, isUnderWay: () => false, requestBytes: () => 20 })
}

/** [Law] Accepted is: delivered, or still in the outbox with all its bytes. Once, and not both. */
const keepsTheLaw = async ({ accepted }: Model, { disk }: Real): Promise<void> => {
  const found = memoryOutbox(disk)
  const open = (await found.jobs.list()).flatMap(objectsOf).map(({ id }) => id)
  const delivered = (await found.receipts.list()).map(({ id }) => id)
  expect([...open, ...delivered].sort()).toEqual([...accepted.keys()].sort())
  for (const id of open) expect(await found.staging.read(id, 0)).toEqual(accepted.get(id))
}

const step = (name: string, act: (model: Model, real: Real) => Promise<void>): Step => ({
  check: () => true,
  run: async (model, real) => {
    // What fails is told to whoever asked for it; the law has to hold all the same.
    await act(model, real).catch((error: unknown) => expect(error).toBeInstanceOf(Failure))
    await keepsTheLaw(model, real)
  },
  toString: () => name,
})

const accepting = (sizeBytes: number, group: string): Step =>
  step(`accept ${sizeBytes} ${group}`, async ({ accepted }, real) => {
    const body = crypto.getRandomValues(new Uint8Array(sizeBytes))
    const [id, digest] = [`object-${(real.order += 1)}`, await sha256(body)]
    const rest = { batch: 'b', kind: 'instance', acceptedMs: 0, messageId: '', recipients: [] } as const
    const sealed: Sealed = {
      ...rest,
      id,
      group,
      order: real.order,
      sizeBytes,
      blockBytes: sizeBytes,
      sha256: digest,
      blocks: [digest],
    }
    const { breaks } = real
    // Taken in, though nobody was told: it is there all the same.
    if (breaks !== 'before') accepted.set(id, body)
    await real.outbox.jobs.accept([{ sealed, blocks: [{ index: 0, body }] }])
    real.book.add(sealed)
  })

const nth = ({ book }: Real, at: number) => [...book.open.values()][at % Math.max(1, book.open.size)]

const packingNow = (at: number): Step =>
  step(`pack ${at}`, async (_, real) => {
    const job = nth(real, at)
    const together = job === undefined ? [] : real.making.around(job)
    if (together.length > 1) await real.making.pack(together)
  })

const happening = (at: number, event: Event): Step =>
  step(`${event.type} ${'code' in event ? event.code : ''} ${at}`, async (_, real) => {
    const job = nth(real, at)
    if (job === undefined) return
    if (event.type === 'verified') await real.book.finish(job.id, event)
    else await real.book.apply(job.id, event)
  })

const EVENTS: readonly Event[] = [
  { type: 'started' },
  { type: 'parted' },
  { type: 'acknowledged', index: 0 },
  { type: 'stored', stored: {} },
  { type: 'verified', atMs: 1, how: 'read-back' },
  { type: 'interrupted', atMs: 1 },
  { type: 'released', atMs: 1 },
]

const happenings = fc.oneof(
  { arbitrary: fc.constantFrom(...EVENTS), weight: 4 },
  {
    arbitrary: fc.constantFrom(...FAILURE_CODES).map((code): Event => ({ type: 'broke', code, atMs: 1, waitMs: 0 })),
    weight: 1,
  },
)

const steps = [
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('x', 'y')).map(([size, group]) => accepting(size, group)),
  fc.nat({ max: 9 }).map(packingNow),
  ...Array.from({ length: 4 }, () =>
    fc.tuple(fc.nat({ max: 9 }), happenings).map(([at, event]) => happening(at, event)),
  ),
  fc.constant(step('settle', (_, real) => real.making.settle('b'))),
  fc.constant(step('unpack', (_, real) => real.making.unpackParked())),
  fc.constant(step('die', (_, real) => begin(real))),
  fc
    .constantFrom('before' as const, 'after' as const)
    .map((breaks) => step(`break ${breaks}`, (_, real) => Promise.resolve(void (real.breaks = breaks)))),
  fc.constant(
    step('overtake', async (_, real) => {
      const [before, job] = [real.book, nth(real, 0)]
      await begin(real)
      if (job !== undefined)
        await expect(before.apply(job.id, { type: 'released', atMs: 1 })).rejects.toBeInstanceOf(Failure)
    }),
  ),
]

it('keeps the law of the ledger through every sequence of what may happen to the outbox', async () => {
  let finished = 0
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 60, size: 'max' }), async (commands) => {
      const real = { disk: memoryDisk(), order: 0, breaks: undefined } as Real
      await begin(real)
      const model: Model = { accepted: new Map() }
      await fc.asyncModelRun(() => ({ model, real }), commands)
      finished += (await memoryOutbox(real.disk).receipts.list()).length
    }),
    { numRuns: 600 },
  )
  expect(finished).toBeGreaterThan(0)
})
