import { describe, expect, it } from 'vitest'
import { Failure } from '../errors.ts'
import type { Clock } from './clock.ts'
import { jobOf } from './job.fixture.ts'
import type { Progress } from './job.ts'
import { line } from './line.ts'
import { space } from './space.ts'
import { settled } from './turned-clock.fixture.ts'

const job = jobOf('object')
/** A look at the clock takes a millisecond. Who sleeps wakes up at once, at the time that was asked for. */
const tickingClock = () => {
  const at = { nowMs: 0 }
  const clock: Clock = {
    nowMs: () => (at.nowMs += 1),
    sleep: async (waitMs, signal) => {
      if (waitMs < 200) at.nowMs += waitMs
      else if (!signal.aborted)
        await new Promise<void>((resolve) => {
          signal.addEventListener('abort', () => resolve())
        })
    },
  }
  return { at, clock }
}

/** An object that breaks once, and waits until so many milliseconds after that was recorded. */
const waitingFor = (waitMs: number) => {
  const { at, clock } = tickingClock()
  const nothing = () => Promise.resolve()
  const update = (_: string, { state }: Progress) => {
    if (state.state === 'waiting') at.nowMs = state.untilMs - waitMs
    return nothing()
  }
  const jobs = { list: () => Promise.resolve([job]), update, replace: nothing, finish: nothing, discard: nothing }
  const moving = line({ jobs, space: space(1000), clock, random: () => 0.1 })
  let tries = 0
  moving.connect(async (_, { note }) => {
    if ((tries += 1) === 1) throw new Failure('upload/refused')
    await note({ type: 'stored', stored: {} })
    return 'block-checksums'
  })
  return moving
}

describe('a line with nothing to do now', () => {
  it('wakes up for a wait that ends while it looks for what is due', async () => {
    for (let waitMs = 0; waitMs < 20; waitMs += 1) {
      const moving = waitingFor(waitMs)
      const stop = new AbortController()
      const running = moving.run(stop.signal)
      for (let turns = 0; turns < 4; turns += 1) await settled()
      expect([waitMs, moving.snapshot().left]).toEqual([waitMs, 0])
      stop.abort()
      await running
    }
  })
})
