import { afterEach, describe, expect, it } from 'vitest'
import { sha256 } from '../crypto/digest.ts'
import { Failure } from '../errors.ts'
import { accept } from '../outbox/accept.ts'
import type { Receipt, Sealed } from '../outbox/job.ts'
import { placesOf } from '../outbox/places.ts'
import { memoryOutbox } from '../storage/memory.ts'
import { memoryStore } from '../upload/memory.ts'
import { engine } from '../pipeline/engine.ts'

const MiB = 1024 * 1024
const { signal } = new AbortController()
const ends: (() => Promise<void>)[] = []

const refused = () => Promise.reject(new Failure('upload/not-permitted'))

type BlockStager = ReturnType<typeof memoryStore>['stage']

/** A container; where `createOnly`, as under a link that may neither join nor look. */
const container = (name: string, { createOnly = false } = {}) => {
  const inner = memoryStore()
  const may = createOnly ? { joinsBlocks: () => Promise.resolve(false), stage: refused, commit: refused } : {}
  const names = async () => {
    const found: string[] = []
    for await (const stat of inner.list('', signal)) found.push(stat.name)
    return found.filter((one) => !one.startsWith('RESTORE/'))
  }
  return { store: { ...inner, ...may, destination: () => Promise.resolve(name) }, names }
}

const session = async (outbox = memoryOutbox(), budgetBytes?: number) => {
  const receipts: Receipt[] = []
  const onReceipt = (receipt: Receipt) => void receipts.push(receipt)
  const running = engine(outbox, { onReceipt, ...(budgetBytes === undefined ? {} : { budgetBytes }) })
  await running.lead()
  const stop = new AbortController()
  const ended = running.run(stop.signal)
  const end = async () => {
    stop.abort()
    await ended
  }
  ends.push(end)
  const take = async (id: string, sizeBytes: number, kind: Sealed['kind'] = 'instance') => {
    const bytes = new Uint8Array(sizeBytes).map((_, index) => index % 251)
    const measure = { sizeBytes, sha256: await sha256(bytes) }
    const ciphertext = { stream: new Blob([bytes]).stream(), done: Promise.resolve(measure) }
    const details = () => Promise.resolve({ messageId: '', recipients: [] })
    const arriving = { id, batch: 'batch', kind, ciphertext, details, maxBytes: sizeBytes, blockBytes: MiB }
    return accept(arriving, running.intake, signal)
  }
  const codes = () => running.line.objects().flatMap(({ code }) => code ?? [])
  return { running, receipts, take, codes, end }
}

describe('a batch of which something stands in one container', () => {
  afterEach(async () => {
    for (const end of ends.splice(0)) await end()
  })

  it('goes on in no other, and goes on when a link leads there again', async () => {
    const outbox = memoryOutbox()
    const [first, second] = [container('first'), container('second')]
    const before = await session(outbox)
    before.running.connect(first.store)
    await before.take('one', 10)
    await expect.poll(() => before.receipts.length).toBe(1)
    await before.end()
    // What is known of it outlives the session.
    const now = await session(outbox)
    now.running.connect(second.store)
    await now.take('two', 10)
    await now.take('manifest', 10, 'manifest')
    await expect.poll(() => now.codes()).toContain('upload/other-container')
    expect(await second.names()).toEqual([])
    now.running.connect(first.store)
    await expect.poll(() => now.receipts.map(({ id }) => id)).toEqual(['two', 'manifest'])
    expect(await first.names()).toEqual(['manifest', 'one', 'two'])
  })

  it('may begin in another as long as nothing of it is delivered', async () => {
    const { running, take, receipts } = await session()
    const [wrong, right] = [container('wrong'), container('right')]
    running.connect({ ...wrong.store, put: () => Promise.reject(new Failure('upload/container-missing')) })
    await take('one', 10)
    await expect.poll(() => running.line.snapshot().line.state).toBe('parked')
    running.connect(right.store)
    await expect.poll(() => receipts.length).toBe(1)
    expect(await right.names()).toEqual(['one'])
  })

  it('has no object whose parts are in two', async () => {
    const { running, take, receipts } = await session()
    const [first, second] = [container('first', { createOnly: true }), container('second', { createOnly: true })]
    await take('large', 3 * MiB)
    let puts = 0
    const once: typeof first.store.put = (...args) =>
      (puts += 1) > 1 ? Promise.reject(new Failure('upload/link-expired')) : first.store.put(...args)
    running.connect({ ...first.store, put: once })
    await expect.poll(() => running.line.snapshot().acknowledgedBytes).toBe(MiB)
    running.connect(second.store)
    await expect.poll(() => receipts.length, { timeout: 5000 }).toBe(1)
    expect(await second.names()).toEqual(placesOf(receipts[0]!).map(({ blob }) => blob))
    expect(receipts[0]).toMatchObject({ destination: 'second' })
  })

  it('has none of which one has the bytes and another was asked', async () => {
    const { running, take, receipts } = await session()
    const [first, second] = [container('first'), container('second', { createOnly: true })]
    await take('one', 10)
    const busy = () => Promise.reject(new Failure('upload/busy'))
    running.connect({ ...first.store, stat: busy, read: busy })
    await expect.poll(first.names).toEqual(['one'])
    await expect.poll(() => running.line.objects()[0]?.code).toBe('upload/busy')
    running.connect(second.store)
    running.line.retryNow()
    await expect.poll(() => receipts.length, { timeout: 10_000 }).toBe(1)
    expect(receipts[0]).toMatchObject({ destination: 'second' })
    expect(await second.names()).toEqual(['one'])
  })

  it.each([
    ['is written', false],
    ['could not be written', true],
  ])('has no receipt of a second, though the first is being written when the link changes: it %s', async (_, fails) => {
    const outbox = memoryOutbox()
    const [first, second] = [container('first'), container('second')]
    let end = () => undefined as unknown
    const ended = new Promise<void>((resolve) => (end = resolve))
    const finishing: string[] = []
    const finish: typeof outbox.jobs.finish = async (id, receipts) => {
      finishing.push(id)
      if (finishing.length === 1) await ended
      if (finishing.length <= 1 && fails) throw new Failure('storage/unavailable')
      await outbox.jobs.finish(id, receipts)
    }
    const { running, take, receipts, codes } = await session({ ...outbox, jobs: { ...outbox.jobs, finish } })
    await take('one', 10)
    running.connect(first.store)
    await expect.poll(() => finishing).toEqual(['one'])
    running.connect(second.store)
    await take('two', 10)
    // It was begun before anybody could know where its batch stands.
    await expect.poll(second.names).toEqual(['two'])
    await expect.poll(() => running.line.objects().find(({ id }) => id === 'two')?.state).toBe('waiting')
    expect(finishing).toEqual(['one'])
    end()
    const [goesTo, others] = fails ? [second, first] : [first, second]
    if (!fails) {
      await expect.poll(codes).toContain('upload/other-container')
      running.connect(first.store)
    }
    await expect.poll(() => receipts.map(({ id }) => id).toSorted(), { timeout: 10_000 }).toEqual(['one', 'two'])
    expect(new Set(receipts.map(({ destination }) => destination)).size).toBe(1)
    expect(await goesTo.names()).toEqual(['one', 'two'])
    expect(await others.names()).toHaveLength(1)
  })

  it('refuses what is sent while it is sealed, when the link changes under it', async () => {
    const { running, take } = await session(memoryOutbox(), 2 * MiB)
    const [first, second] = [container('first'), container('second')]
    let staged = 0
    const stage: BlockStager = async (...args) => {
      await first.store.stage(...args)
      if ((staged += 1) === 2) running.connect(second.store)
    }
    running.connect({ ...first.store, stage })
    await expect(take('rolled', 6 * MiB)).rejects.toMatchObject({ code: 'upload/other-container' })
    expect(await second.names()).toEqual([])
  })
})
