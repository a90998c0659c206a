import { describe, expect, it } from 'vitest'
import { Failure } from '../errors.ts'
import { jobBook } from './job-book.ts'
import { newProgress, type Job, type Sealed } from './job.ts'
import type { JobStore } from './ports.ts'
import { packing } from './packing.ts'

const MiB = 1024 * 1024
const digest = '00'.repeat(32)
const job = (order: number, change: Partial<Job> = {}): Job => {
  const sealed: Sealed = {
    id: `object-${order}`,
    batch: 'batch',
    kind: 'instance',
    order,
    acceptedMs: 0,
    sizeBytes: MiB,
    blockBytes: MiB,
    sha256: digest,
    blocks: [digest],
    messageId: '',
    recipients: [],
    group: 'study',
  }
  return { ...sealed, ...newProgress(sealed), ...change }
}

const started = async (found: readonly Job[]) => {
  let fails = false
  const store: Pick<JobStore, 'list' | 'update' | 'replace' | 'finish' | 'discard'> = {
    list: () => Promise.resolve(found),
    update: () => Promise.resolve(),
    replace: () => (fails ? Promise.reject(new Failure('storage/full')) : Promise.resolve()),
    finish: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  }
  const book = jobBook(store, () => undefined)
  await book.load(0)
  const underWay = new Set<string>()
  const making = packing({ book, isUnderWay: (id) => underWay.has(id), requestBytes: () => 16 * MiB })
  return { book, making, underWay, fail: (next: boolean) => (fails = next) }
}
const inside = (job: Job | undefined) => job?.members?.map(({ id }) => id)

describe('packing', () => {
  it('puts what waits together into jobs that take its place in the order', async () => {
    const { book, making } = await started([job(1), job(2), job(3, { group: 'other' }), job(4)])
    const together = making.around(book.open.get('object-1')!)
    const made = making.pack(together)
    expect(making.isBusy('object-2')).toBe(true)
    expect(making.around(book.open.get('object-4')!)).toHaveLength(1)
    await made
    expect([...book.open.values()].map(({ kind, order }) => [kind, order])).toEqual([
      ['pack', 1],
      ['instance', 3],
    ])
    expect(inside([...book.open.values()][0])).toEqual(['object-1', 'object-2', 'object-4'])
    expect(making.isBusy('object-2')).toBe(false)
  })

  it('packs what is left of a batch when nothing more comes, and moves none of it after that', async () => {
    const { book, making, underWay } = await started([...Array(20).keys()].map((index) => job(index + 1)))
    underWay.add('object-3')
    await making.settle('batch')
    const after = [...book.open.values()].map((one) => inside(one)?.length ?? one.id)
    expect(after).toEqual([8, 'object-3', 8, 3])
    underWay.clear()
    const { making: later, book: open } = await started([job(1), job(2)])
    await later.settle('other')
    expect(later.around(open.open.get('object-1')!)).toHaveLength(2)
    const closed = await started([job(1)])
    await closed.making.settle('batch')
    await closed.book.replace([], [job(2)])
    expect(closed.making.around(closed.book.open.get('object-1')!)).toHaveLength(1)
  })

  it('lets them go one by one when no pack can be written down, until something changes', async () => {
    const { book, making, fail } = await started([job(1), job(2)])
    fail(true)
    await making.pack(making.around(book.open.get('object-1')!))
    expect([...book.open.keys()]).toEqual(['object-1', 'object-2'])
    expect(making.around(book.open.get('object-1')!)).toHaveLength(1)
    fail(false)
    making.tryAgain()
    expect(making.around(book.open.get('object-1')!)).toHaveLength(2)
  })

  it('takes a pack apart that is parked for one of its members, and no other', async () => {
    const { book, making } = await started([job(1), job(2)])
    await making.settle('batch')
    const pack = [...book.open.keys()][0]!
    book.move(pack, { type: 'started' })
    book.move(pack, { type: 'broke', code: 'upload/mismatch', atMs: 0, waitMs: 0 })
    await making.unpackParked()
    expect([...book.open.keys()]).toEqual([pack])
    book.move(pack, { type: 'released', atMs: 0 })
    book.move(pack, { type: 'started' })
    book.move(pack, { type: 'broke', code: 'outbox/block-damaged', atMs: 0, waitMs: 0 })
    await making.unpackParked()
    expect([...book.open.values()].map(({ id, state, alone }) => [id, state.state, alone])).toEqual([
      ['object-1', 'sealed', true],
      ['object-2', 'sealed', true],
    ])
  })
})
