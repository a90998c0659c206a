import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BatchCount } from '../outbox/witness-book.ts'
import type { LostBatch } from '../outbox/witness.ts'
import type { Shelf } from '../storage/witness-copy.ts'
import { witnessKeeper } from './witness.window.ts'

const MARK = 'AAAAAAAAAAAAAAAA'
const SOON_MS = 100

const shelfInMemory = (): Shelf => {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

const kept = (shelf: Shelf) =>
  Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '').map((key) => [key, shelf.getItem(key)])

const engineOf = (knows: readonly string[]) => {
  const remembered: string[] = []
  let changes: readonly BatchCount[] = []
  let asked = 0
  return {
    remembered,
    asked: () => asked,
    becomes: (...now: readonly BatchCount[]) => void (changes = now),
    knownBatches: () => Promise.resolve(knows),
    remember: (marks: readonly string[]) => Promise.resolve(void remembered.push(...marks)),
    witnessed: () => {
      asked += 1
      const told = changes
      changes = []
      return Promise.resolve(told)
    },
  }
}

const count = (batch: string, change: Partial<BatchCount> = {}): BatchCount => ({
  batch,
  sinceMs: 1,
  accepted: 2,
  delivered: 0,
  isListed: false,
  marks: [MARK],
  ...change,
})

const keeperOn = (shelf: Shelf) => {
  const told: (readonly LostBatch[])[] = []
  const keeper = witnessKeeper({ shelf, everyMs: SOON_MS, onLost: (lost) => void told.push(lost) })
  return { keeper, lost: () => told.at(-1) ?? [] }
}

describe('the second copy in a window', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** A session that has written down what its engine told. */
  const written = async (shelf: Shelf, ...told: readonly BatchCount[]) => {
    const { keeper } = keeperOn(shelf)
    const engine = engineOf([])
    await keeper.begin(engine)
    engine.becomes(...told)
    keeper.changed()
    await vi.advanceTimersByTimeAsync(SOON_MS)
    keeper.end()
    return engine
  }

  it('is written at most once in its time, however much moves', async () => {
    const { keeper } = keeperOn(shelfInMemory())
    const engine = engineOf([])
    await keeper.begin(engine)
    for (let nth = 0; nth < 50; nth += 1) {
      keeper.changed()
      await vi.advanceTimersByTimeAsync(10)
    }
    expect(engine.asked()).toBeLessThanOrEqual(5)
    expect(engine.asked()).toBeGreaterThan(2)
  })

  it('reports what an outbox that was cleared does not know, until it is read', async () => {
    const shelf = shelfInMemory()
    await written(shelf, count('whole', { delivered: 2, isListed: true }), count('half', { delivered: 1, marks: [] }))
    const next = keeperOn(shelf)
    const engine = engineOf([])
    await next.keeper.begin(engine)
    expect(next.lost().map(({ batch, lost }) => [batch, lost])).toEqual([
      ['whole', 0],
      ['half', 2],
    ])
    expect(engine.remembered).toEqual([MARK])
    next.keeper.dismiss()
    expect(next.lost()).toEqual([])

    const later = keeperOn(shelf)
    const third = engineOf([])
    await later.keeper.begin(third)
    expect(later.lost()).toEqual([])
    expect(third.remembered).toEqual([MARK])
  })

  it('reports nothing of what the outbox still knows', async () => {
    const shelf = shelfInMemory()
    await written(shelf, count('half'))
    const next = keeperOn(shelf)
    await next.keeper.begin(engineOf(['half']))
    expect(next.lost()).toEqual([])
  })

  it('who leads no more shows nothing, and what another tab has made since is not told as read', async () => {
    const shelf = shelfInMemory()
    await written(shelf, count('gone'))
    const { keeper, lost } = keeperOn(shelf)
    await keeper.begin(engineOf([]))
    expect(lost()).toHaveLength(1)
    keeper.end()
    expect(lost()).toEqual([])
    await written(shelf, count('new', { marks: [] }), count('listed', { delivered: 2, isListed: true, marks: [] }))
    const before = [...kept(shelf)]
    keeper.dismiss()
    expect(kept(shelf)).toEqual(before)
  })

  it('reads as told what was shown, and nothing else', async () => {
    const shelf = shelfInMemory()
    await written(shelf, count('gone'))
    const { keeper } = keeperOn(shelf)
    await keeper.begin(engineOf([]))
    await written(shelf, count('new', { marks: [] }))
    keeper.dismiss()
    expect(kept(shelf).map(([key]) => key)).toEqual(['sealift.witness.new'])
  })

  it('reads the shelf once where nothing was lost, and writes only what is another than before', async () => {
    const shelf = shelfInMemory()
    await written(shelf, count('there'))
    const { keeper } = keeperOn(shelf)
    const engine = engineOf(['there'])
    await keeper.begin(engine)
    const decoded = vi.spyOn(JSON, 'parse')
    const set = vi.spyOn(shelf, 'setItem')
    for (const delivered of [0, 1, 1, 2, 2]) {
      engine.becomes(count('there', { delivered }))
      keeper.changed()
      await vi.advanceTimersByTimeAsync(SOON_MS)
    }
    expect([decoded.mock.calls.length, set.mock.calls.length]).toEqual([0, 2])
    decoded.mockRestore()
  })

  it('counts down what is accepted again', async () => {
    const shelf = shelfInMemory()
    await written(shelf, count('gone', { accepted: 1 }))
    const { keeper, lost } = keeperOn(shelf)
    const engine = engineOf([])
    await keeper.begin(engine)
    expect(lost()).toMatchObject([{ lost: 1, again: 0 }])
    engine.becomes(count('new', { accepted: 1 }))
    keeper.changed()
    await vi.advanceTimersByTimeAsync(SOON_MS)
    expect(lost()).toMatchObject([{ batch: 'gone', lost: 1, again: 1 }])
  })

  it('writes nothing for a tab that leads no more', async () => {
    const shelf = shelfInMemory()
    const { keeper } = keeperOn(shelf)
    const engine = engineOf([])
    await keeper.begin(engine)
    engine.becomes(count('a'))
    keeper.changed()
    keeper.end()
    await vi.advanceTimersByTimeAsync(SOON_MS)
    expect(shelf.length).toBe(0)
  })
})
