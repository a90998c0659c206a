import { afterEach, describe, expect, it } from 'vitest'
import { Failure, type FailureCode } from '../errors.ts'
import type { Deliver } from './delivery.ts'
import { newProgress, type Job, type Progress, type Receipt, type Sealed } from './job.ts'
import { sealed } from './job.fixture.ts'
import { line, type Line, type LineOptions } from './line.ts'
import { space } from './space.ts'
import { settled, turnedClock } from './turned-clock.fixture.ts'

/** A job store that remembers in a Map, and writes down what was asked. */
const jobsIn = (...jobs: readonly Job[]) => {
  const kept = new Map(jobs.map((job) => [job.id, job]))
  const receipts: Receipt[] = []
  const states: string[] = []
  const store: LineOptions['jobs'] = {
    list: () => Promise.resolve([...kept.values()]),
    update: (id, progress: Progress) => {
      states.push(`${id} ${progress.state.state}`)
      kept.set(id, { ...kept.get(id)!, ...progress })
      return Promise.resolve()
    },
    replace: (gone, come) => {
      for (const id of gone) kept.delete(id)
      for (const job of come) kept.set(job.id, job)
      return Promise.resolve()
    },
    finish: (id, written) => {
      receipts.push(...written)
      kept.delete(id)
      return Promise.resolve()
    },
    discard: (id) => Promise.resolve(void kept.delete(id)),
  }
  return { store, kept, receipts, states }
}

const fresh = (one: Sealed): Job => ({ ...one, ...newProgress(one) })
const stops: AbortController[] = []
const started = (jobs: ReturnType<typeof jobsIn>, change: Partial<LineOptions> = {}) => {
  const { clock, turn } = turnedClock()
  const stop = new AbortController()
  stops.push(stop)
  const room = space(1000)
  const moving = line({ jobs: jobs.store, space: room, clock, random: () => 0.5, ...change })
  return { moving, turn, room, stop, running: moving.run(stop.signal) }
}
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort()
})

/** Delivers what is not told to fail, and writes down what was tried. */
const delivering = (failures: Map<string, FailureCode | Failure> = new Map<string, FailureCode | Failure>()) => {
  const tried: string[] = []
  const deliver: Deliver = async (job, { note }) => {
    tried.push(job.id)
    const failure = failures.get(job.id)
    if (failure !== undefined) throw failure instanceof Failure ? failure : new Failure(failure)
    await note({ type: 'acknowledged', index: 0 })
    await note({ type: 'stored', stored: { etag: '"1"' } })
    return 'read-back'
  }
  return { deliver, tried, failures }
}
const stateOf = (moving: Line, id: string) => moving.objects().find((job) => job.id === id)

describe('the line', () => {
  it('says locked until there is a way out, then delivers in order and says how fast', async () => {
    const jobs = jobsIn(fresh(sealed('a')), fresh(sealed('b', { order: 2 })))
    const { moving, turn, room } = started(jobs)
    await settled()
    expect(moving.snapshot().line).toEqual({ state: 'locked' })
    expect(room.heldBytes()).toBe(20)
    const { deliver, tried } = delivering()
    moving.connect(deliver)
    await turn(0)
    expect(tried).toEqual(['a', 'b'])
    expect(jobs.receipts.map(({ id, how, etag }) => [id, how, etag])).toEqual([
      ['a', 'read-back', '"1"'],
      ['b', 'read-back', '"1"'],
    ])
    expect(room.heldBytes()).toBe(0)
    expect(moving.snapshot()).toMatchObject({
      line: { state: 'idle' },
      totalBytes: 20,
      acknowledgedBytes: 20,
      rateBytesPerSecond: 20,
    })
  })

  it('sends the manifest when all else of its batch has its receipt, and other batches do not matter', async () => {
    const jobs = jobsIn(
      fresh(sealed('manifest', { kind: 'manifest' })),
      fresh(sealed('stuck', { order: 2 })),
      fresh(sealed('other', { order: 3, batch: 'another' })),
    )
    const { deliver, tried, failures } = delivering(new Map([['stuck', 'upload/refused']]))
    const { moving, turn } = started(jobs)
    moving.connect(deliver)
    await turn(0)
    expect(tried).toEqual(['other', 'stuck'])
    failures.clear()
    await turn(90_000)
    await turn(0)
    expect(tried).toEqual(['other', 'stuck', 'stuck', 'manifest'])
  })

  it('holds as a whole when the way is blocked: one failure, one wait, and no storm', async () => {
    const jobs = jobsIn(...Array.from({ length: 50 }, (_, order) => fresh(sealed(`job-${order}`, { order }))))
    const broken = new Map(Array.from({ length: 50 }, (_, order) => [`job-${order}`, 'upload/network' as const]))
    const { deliver, tried } = delivering(broken)
    const { moving, turn } = started(jobs)
    moving.connect(deliver)
    await turn(0)
    expect(tried).toHaveLength(4)
    expect(moving.snapshot().line).toEqual({ state: 'offline' })
    await turn(499)
    expect(tried).toHaveLength(4)
    await turn(1)
    expect(tried).toHaveLength(8)
    await turn(999)
    expect(tried).toHaveLength(8)
    broken.clear()
    moving.hint()
    await turn(0)
    expect(jobs.receipts).toHaveLength(50)
  })

  it('waits as long as the store asked', async () => {
    const busy = new Failure('upload/busy', { detail: { retryAfterMs: 60_000 } })
    const { deliver, tried } = delivering(new Map([['a', busy]]))
    const { moving, turn } = started(jobsIn(fresh(sealed('a'))))
    moving.connect(deliver)
    await turn(0)
    await turn(59_999)
    expect(tried).toHaveLength(1)
    await turn(501)
    expect(tried).toHaveLength(2)
  })

  it('waits as long as the store asked, though what was on its way arrives meanwhile', async () => {
    let arrive = (): void => undefined
    const tried: string[] = []
    const deliver: Deliver = async (job, { note }) => {
      tried.push(job.id)
      if (job.id === 'a') throw new Failure('upload/busy', { detail: { retryAfterMs: 60_000 } })
      if (job.id === 'b') await new Promise<void>((resolve) => (arrive = resolve))
      await note({ type: 'acknowledged', index: 0 })
      await note({ type: 'stored', stored: {} })
      return 'read-back'
    }
    const jobs = jobsIn(...['a', 'b', 'c'].map((id, order) => fresh(sealed(id, { order }))))
    const { moving, turn } = started(jobs, { parallel: 2 })
    moving.connect(deliver)
    await turn(0)
    arrive()
    await turn(59_999)
    expect([tried, jobs.receipts.map(({ id }) => id)]).toEqual([['a', 'b'], ['b']])
    expect(moving.snapshot().line).toEqual({ state: 'offline' })
    await turn(501)
    expect(jobs.receipts.map(({ id }) => id)).toContain('c')
  })

  it('counts its failures from the last block that arrived', async () => {
    const fates = ['fails', 'fails', 'fails', 'arrives', 'fails']
    const deliver: Deliver = async (_, { note }) => {
      const fate = fates.shift()
      if (fate === 'arrives') await note({ type: 'acknowledged', index: 0 })
      if (fate !== undefined) throw new Failure('upload/network')
      await note({ type: 'stored', stored: {} })
      return 'read-back'
    }
    const { moving, turn } = started(jobsIn(fresh(sealed('a', { blocks: ['x', 'y'], blockBytes: 5 }))))
    moving.connect(deliver)
    await turn(0)
    for (const waitMs of [500, 1000, 2000]) await turn(waitMs)
    expect(fates).toEqual(['fails'])
    // Half of a second and of two, not of eight and of sixteen.
    await turn(500)
    expect(fates).toEqual([])
    await turn(1000)
    expect(stateOf(moving, 'a')).toMatchObject({ state: 'verified' })
  })

  it('parks when a person is needed, keeps all, and goes on with a new link', async () => {
    const jobs = jobsIn(fresh(sealed('a')), fresh(sealed('b', { order: 2 })))
    const closed = delivering(
      new Map([
        ['a', 'upload/not-permitted'],
        ['b', 'upload/not-permitted'],
      ] as const),
    )
    const { moving, turn } = started(jobs)
    moving.connect(closed.deliver)
    await turn(0)
    expect(moving.snapshot().line).toEqual({ state: 'parked', code: 'upload/not-permitted' })
    await turn(10 ** 8)
    moving.hint()
    await turn(0)
    expect(closed.tried).toEqual(['a', 'b'])
    expect(jobs.kept.size).toBe(2)
    moving.connect(delivering().deliver)
    await turn(0)
    expect(jobs.receipts).toHaveLength(2)
  })

  it('parks one job alone when only that one is in trouble', async () => {
    const jobs = jobsIn(fresh(sealed('a')), fresh(sealed('b', { order: 2 })))
    const { deliver, tried, failures } = delivering(new Map([['a', 'outbox/block-damaged']]))
    const { moving, turn, room } = started(jobs)
    moving.connect(deliver)
    await turn(0)
    expect(stateOf(moving, 'a')).toMatchObject({ state: 'parked', code: 'outbox/block-damaged' })
    expect(jobs.receipts.map(({ id }) => id)).toEqual(['b'])
    failures.set('a', 'upload/refused')
    moving.retryNow()
    await turn(0)
    expect(tried).toEqual(['a', 'b', 'a'])
    await moving.discard('a')
    expect([jobs.kept.size, room.heldBytes()]).toEqual([0, 0])
  })

  it('tells once for each link that it is refused, and goes on trying', async () => {
    const told: FailureCode[] = []
    const { deliver, tried } = delivering(new Map([['a', 'upload/link-expired']]))
    const { moving, turn } = started(jobsIn(fresh(sealed('a'))), { onLinkRefused: (code) => told.push(code) })
    moving.connect(deliver)
    await turn(0)
    await turn(90_000)
    expect(tried).toHaveLength(2)
    expect(told).toEqual(['upload/link-expired'])
    expect(moving.snapshot().line).toEqual({ state: 'parked', code: 'upload/link-expired' })
    moving.connect(deliver)
    await turn(0)
    expect(told).toHaveLength(2)
  })

  it('pauses at once, keeps what was acknowledged, and resumes', async () => {
    const jobs = jobsIn(fresh(sealed('a', { sizeBytes: 20, blocks: ['x', 'y'] })))
    const { moving, turn } = started(jobs)
    const seen: number[] = []
    moving.connect(async (job, { signal, note }) => {
      seen.push(job.acknowledged[0]!)
      await note({ type: 'acknowledged', index: 0 })
      if (seen.length === 1)
        await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Failure('bytes/aborted'))))
      await note({ type: 'stored', stored: {} })
      return 'block-checksums'
    })
    await turn(0)
    expect(stateOf(moving, 'a')).toMatchObject({ state: 'uploading', acknowledgedBytes: 10 })
    moving.pause()
    await turn(0)
    expect(stateOf(moving, 'a')).toMatchObject({ state: 'waiting', code: 'upload/interrupted', acknowledgedBytes: 10 })
    expect(moving.snapshot().line).toEqual({ state: 'paused' })
    moving.resume()
    await turn(0)
    expect(seen).toEqual([0, 1])
    expect(jobs.receipts[0]?.how).toBe('block-checksums')
  })

  it('stops when it was overtaken', async () => {
    const jobs = jobsIn(fresh(sealed('a')))
    const fenced = { ...jobs.store, update: () => Promise.reject(new Failure('outbox/fenced')) }
    const { deliver, tried } = delivering()
    const { moving, turn } = started({ ...jobs, store: fenced })
    moving.connect(deliver)
    await turn(0)
    expect(tried).toEqual([])
    expect(moving.snapshot().line).toEqual({ state: 'parked', code: 'outbox/fenced' })
  })

  it('ends when it is told to, and leaves the job for the next session', async () => {
    const jobs = jobsIn(fresh(sealed('a')))
    const { moving, turn, stop, running } = started(jobs)
    moving.connect(
      (_job, { signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Failure('bytes/aborted')))),
    )
    await turn(0)
    stop.abort()
    await running
    expect(jobs.states).toEqual(['a uploading', 'a waiting'])
  })
})
