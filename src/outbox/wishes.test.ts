import { describe, expect, it, vi } from 'vitest'
import { Failure } from '../errors.ts'
import type { Deliver } from './delivery.ts'
import { jobOf } from './job.fixture.ts'
import type { Job, Sealed } from './job.ts'
import { line, type LineOptions } from './line.ts'
import type { Settings, SettingsStore } from './ports.ts'
import { NO_RULES, type SendingRules } from './sending-rules.ts'
import { space } from './space.ts'
import { turnedClock } from './turned-clock.fixture.ts'
import { wishes } from './wishes.ts'

const sealed = (id: string, order: number, change: Partial<Sealed> = {}): Job => jobOf(id, { order, ...change })

const storeOf = (first?: Settings) => {
  const kept: { now: Settings | undefined } = { now: first }
  const store: SettingsStore = {
    get: () => Promise.resolve(kept.now),
    put: (settings) => Promise.resolve(void (kept.now = settings)),
  }
  return { kept, store }
}

const jobsOf = (jobs: readonly Job[]): LineOptions['jobs'] => ({
  list: () => Promise.resolve(jobs),
  update: () => Promise.resolve(),
  replace: () => Promise.resolve(),
  finish: () => Promise.resolve(),
  discard: () => Promise.resolve(),
})

const running = async (jobs: readonly Job[], wanted = wishes(storeOf().store)) => {
  const { clock, turn } = turnedClock()
  const tried: string[] = []
  const meanwhile: { open?: () => void } = {}
  const deliver: Deliver = async ({ id }, { signal, note }) => {
    tried.push(id)
    if (id.startsWith('slow'))
      await new Promise<void>((resolve, reject) => {
        meanwhile.open = resolve
        signal.addEventListener('abort', () => reject(new Failure('bytes/aborted')))
      })
    wanted.spend(10)
    await note({ type: 'acknowledged', index: 0 })
    await note({ type: 'stored', stored: {} })
    return 'block-checksums'
  }
  const stop = new AbortController()
  const moving = line({ jobs: jobsOf(jobs), space: space(1000), clock, random: () => 0.5, parallel: 1, wishes: wanted })
  void moving.run(stop.signal)
  await turn(0)
  return { moving, turn, tried, deliver, wanted, meanwhile, stop, clock }
}

const mobile = (change: Partial<SendingRules['mobile']>): SendingRules => ({
  mobile: { isUsed: true, isAllowed: true, ...change },
})

describe('what the person wants of the line', () => {
  it('is kept from one session to the next, and refused when it makes no sense', async () => {
    const { kept, store } = storeOf()
    const first = wishes(store)
    await first.obey(mobile({ budgetBytes: 100 }))
    await first.star('study', true)
    await expect(first.obey(mobile({ budgetBytes: -1 }))).rejects.toMatchObject({ code: 'outbox/rules-unsound' })
    const second = wishes(store)
    await second.load()
    expect(second.now()).toEqual(kept.now)
    expect(second.now()).toMatchObject({ rules: mobile({ budgetBytes: 100 }), urgent: ['study'] })
    await second.star('study', false)
    expect(kept.now?.urgent).toEqual([])
  })

  it('goes before everything: urgent, then the rest of its batch, then the newest batch', async () => {
    const { moving, turn, tried, deliver, wanted } = await running([
      sealed('old 1', 1, { batch: 'old' }),
      sealed('old 2', 2, { batch: 'old' }),
      sealed('new 1', 3, { batch: 'new' }),
      sealed('new 2', 4, { batch: 'new' }),
    ])
    await wanted.star('old 2', true)
    moving.connect(deliver)
    for (let turns = 0; turns < 4; turns += 1) await turn(0)
    // What else its batch needs goes with it: without its manifest nobody can read it.
    expect(tried).toEqual(['old 2', 'old 1', 'new 1', 'new 2'])
    expect(moving.snapshot().studies.map(({ group, isUrgent }) => [group, isUrgent])).toContainEqual(['old 2', true])
  })

  it('keeps everything off mobile data that is not allowed, stops what is under way, and goes on later', async () => {
    const { moving, turn, tried, deliver, wanted, meanwhile } = await running([sealed('slow', 1)])
    moving.connect(deliver)
    await turn(0)
    await wanted.obey(mobile({ isAllowed: false }))
    await turn(0)
    expect(moving.snapshot().line).toEqual({ state: 'held', by: 'mobile-data' })
    expect(moving.objects()[0]).toMatchObject({ state: 'waiting', code: 'upload/interrupted' })
    await turn(3_600_000)
    expect(tried).toEqual(['slow'])
    await wanted.obey(NO_RULES)
    await turn(0)
    meanwhile.open?.()
    await turn(0)
    expect(moving.snapshot()).toMatchObject({ line: { state: 'idle' }, left: 0 })
  })

  it('sends in its hours only, begins when they begin and stops when they end', async () => {
    const { moving, turn, tried, deliver, wanted, clock } = await running([sealed('slow', 1)])
    const minute = (60 * new Date(clock.nowMs()).getHours() + new Date(clock.nowMs()).getMinutes() + 30) % 1440
    await wanted.obey({ ...NO_RULES, hours: { fromMinute: minute, untilMinute: (minute + 60) % 1440 } })
    moving.connect(deliver)
    await turn(0)
    expect(moving.snapshot().line).toMatchObject({ state: 'held', by: 'hours' })
    expect(tried).toEqual([])
    await turn(30 * 60_000)
    expect(moving.snapshot().line).toEqual({ state: 'running' })
    await turn(60 * 60_000)
    expect(moving.snapshot().line).toMatchObject({ state: 'held', by: 'hours' })
    expect(tried).toEqual(['slow'])
  })

  it('says until when it waits, also after the hours were changed', async () => {
    const { moving, turn, wanted, clock } = await running([sealed('a', 1)])
    const now = new Date(clock.nowMs())
    const minuteIn = (minutes: number) => (60 * now.getHours() + now.getMinutes() + minutes) % 1440
    const until = () => {
      const { line: shown } = moving.snapshot()
      return shown.state === 'held' && shown.by === 'hours' ? shown.untilMs - clock.nowMs() : undefined
    }
    for (const minutes of [30, 90]) {
      const hours = { fromMinute: minuteIn(minutes), untilMinute: minuteIn(minutes + 60) }
      await wanted.obey({ ...NO_RULES, hours })
      moving.connect(() => Promise.resolve('read-back'))
      await turn(0)
      expect(until()).toBe(minutes * 60_000)
    }
  })

  it('stops when the budget for mobile data is used up, and goes on when there is more of it', async () => {
    const { moving, turn, tried, deliver, wanted } = await running([sealed('a', 1), sealed('b', 2), sealed('c', 3)])
    await wanted.obey(mobile({ budgetBytes: 25 }))
    moving.connect(deliver)
    for (let turns = 0; turns < 4; turns += 1) await turn(0)
    expect(moving.snapshot()).toMatchObject({
      line: { state: 'parked', code: 'upload/mobile-budget-spent' },
      left: 1,
      mobileBytes: 20,
    })
    await wanted.resetMobile()
    for (let turns = 0; turns < 3; turns += 1) await turn(0)
    expect(moving.snapshot()).toMatchObject({ line: { state: 'idle' }, left: 0, mobileBytes: 10 })
    expect(tried).toEqual(['a', 'b', 'c', 'c'])
  })

  it('records how fast the line was once a minute, and at the end; what costs money at once', async () => {
    vi.useFakeTimers()
    try {
      const { kept, store } = storeOf()
      const put = vi.spyOn(store, 'put')
      const wanted = wishes(store)
      const sends = async (seconds: number) => {
        for (let second = 1; second <= seconds; second += 1) {
          wanted.learn(1000 + second)
          await vi.advanceTimersByTimeAsync(1_000)
        }
      }
      await sends(600)
      expect(put.mock.calls.length).toBeGreaterThanOrEqual(9)
      expect(put.mock.calls.length).toBeLessThanOrEqual(10)
      await sends(30)
      await wanted.keep()
      expect(kept.now?.lineBytesPerSecond).toBe(1030)
      const before = put.mock.calls.length
      await wanted.keep()
      await vi.advanceTimersByTimeAsync(120_000)
      expect(put).toHaveBeenCalledTimes(before)

      await wanted.obey(mobile({ budgetBytes: 100 }))
      wanted.learn(5)
      wanted.spend(10)
      await vi.advanceTimersByTimeAsync(2_000)
      expect(kept.now).toMatchObject({ mobileBytes: 10, lineBytesPerSecond: 5 })
    } finally {
      vi.useRealTimers()
    }
  })

  it('is no trouble where it cannot be recorded at the end', async () => {
    const wanted = wishes({ ...storeOf().store, put: () => Promise.reject(new Failure('storage/full')) })
    wanted.learn(5)
    await expect(wanted.keep()).resolves.toBeUndefined()
  })

  it('counts nothing that goes another way than over mobile data', () => {
    const wanted = wishes()
    wanted.spend(1e9)
    expect(wanted.now().mobileBytes).toBe(0)
  })
})
