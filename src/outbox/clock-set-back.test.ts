import { afterEach, describe, expect, it } from 'vitest'
import { Failure, type FailureCode } from '../errors.ts'
import type { Deliver } from './delivery.ts'
import type { BlockStore } from './direct.ts'
import { jobOf } from './job.fixture.ts'
import type { Job, State } from './job.ts'
import { line } from './line.ts'
import { rate } from './rate.ts'
import { space } from './space.ts'
import { settled, turnedClock } from './turned-clock.fixture.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const nothing = () => Promise.resolve()

const stops: AbortController[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort()
})

/** A line that does not run yet, whose store fails as it is told, attempt by attempt, and then takes everything. */
const lineOf = async (jobs: readonly Job[], ...fates: (FailureCode | Failure)[]) => {
  const { clock, turn, set } = turnedClock()
  await turn(DAY_MS)
  const kept = {
    list: () => Promise.resolve(jobs),
    update: nothing,
    replace: nothing,
    finish: nothing,
    discard: nothing,
  }
  const stop = new AbortController()
  stops.push(stop)
  const moving = line({ jobs: kept, space: space(), clock, random: () => 0.5 })
  const run = () => {
    void moving.run(stop.signal)
    return turn(0)
  }
  const tried = { count: 0 }
  const attempt = (): Promise<void> => {
    tried.count += 1
    const fate = fates.shift()
    if (fate === undefined) return nothing()
    return Promise.reject(fate instanceof Failure ? fate : new Failure(fate))
  }
  const deliver: Deliver = async (_, { note }) => {
    await attempt()
    await note({ type: 'stored', stored: {} })
    return 'block-checksums'
  }
  const store: BlockStore = { stage: attempt, commit: () => Promise.resolve({}) }
  const connect = () => {
    moving.connect(deliver, store)
    return turn(0)
  }
  return { moving, turn, set, tried, clock, connect, run }
}

const started = async (...given: Parameters<typeof lineOf>) => {
  const one = await lineOf(...given)
  await one.run()
  return one
}

const waiting = (until: Partial<State & { state: 'waiting' }>): Job => ({
  ...jobOf('object'),
  state: { state: 'waiting', attempt: 1, untilMs: 0, code: 'upload/refused', ...until },
})
const BUSY = new Failure('upload/busy', { detail: { retryAfterMs: 60_000 } })

describe('when the clock is set back by hours', () => {
  it.each(['upload/network', 'upload/refused'] as const)('what met %s is tried again as before', async (code) => {
    const { turn, set, tried, connect, moving, clock } = await started([jobOf('object')], code, code, code)
    await connect()
    set(-2 * HOUR_MS)
    // Half a second, a second and two: each begins anew at most once, when it is noticed.
    for (const waitMs of [500, 500, 1_000, 2_000]) await turn(waitMs)
    expect(tried.count).toBe(4)
    const [object] = moving.objects()
    expect(object?.state).toBe('verified')
    expect(clock.nowMs()).toBeLessThan(DAY_MS)
  })

  it('a screen is told the time until which an object waits now', async () => {
    const { turn, set, connect, moving, clock } = await started([jobOf('object')], 'upload/refused')
    await connect()
    const shown = () => (moving.objects()[0]?.untilMs ?? Infinity) - clock.nowMs()
    expect(shown()).toBe(500)
    set(-2 * HOUR_MS)
    await turn(500)
    expect(shown()).toBe(500)
  })

  it('a store that has asked for a minute is left alone for a minute from when it is noticed, and no longer', async () => {
    const { moving, turn, set, tried, connect } = await started([jobOf('object')], BUSY)
    await connect()
    set(-2 * HOUR_MS)
    await turn(60_000)
    await turn(60_499)
    expect([tried.count, moving.snapshot().line]).toEqual([1, { state: 'offline' }])
    await turn(1)
    expect(tried.count).toBe(2)
  })

  it.each(['upload/network', 'upload/refused'] as const)(
    'an object that is sent while it is sealed goes on after %s',
    async (code) => {
      const { moving, turn, set, tried, connect } = await started([], code)
      await connect()
      void moving.direct.begin('object', { batch: 'batch', mostBytes: 10 })
      const sent = Promise.resolve(moving.direct.stage('object', { index: 0, sha256: '', body: new Uint8Array(10) }))
      await settled()
      set(-2 * HOUR_MS)
      for (let turns = 0; turns < 2; turns += 1) await turn(500)
      expect(tried.count).toBe(2)
      await sent
    },
  )

  it.each([
    ['its own wait', { waitMs: 1_000 }, 1_000],
    ['the longest there is, where an older version has not said', {}, DAY_MS + 90_000],
  ])('between two sessions, what waits begins anew with %s', async (_, length, longestMs) => {
    const { turn, tried, connect, run } = await lineOf([waiting({ untilMs: 30 * DAY_MS, ...length })])
    await connect()
    await run()
    await turn(longestMs - 1)
    expect(tried.count).toBe(0)
    await turn(1)
    expect(tried.count).toBe(1)
  })

  it('the rate is the rate of what has gone since', () => {
    const speed = rate()
    for (let second = 0; second < 30; second += 1) speed.add(1000, DAY_MS + 1000 * second)
    const backMs = DAY_MS - 2 * HOUR_MS
    expect(speed.perSecond(backMs)).toBe(0)
    for (let second = 0; second <= 10; second += 1) speed.add(50, backMs + 1000 * second)
    expect(speed.perSecond(backMs + 10_000)).toBe(55)
  })
})
