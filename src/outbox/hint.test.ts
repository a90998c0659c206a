import { describe, expect, it } from 'vitest'
import { Failure } from '../errors.ts'
import type { Deliver } from './delivery.ts'
import { jobOf } from './job.fixture.ts'
import { line } from './line.ts'
import { space } from './space.ts'
import { turnedClock } from './turned-clock.fixture.ts'

const job = jobOf('object')

/** A line whose first request fails so. */
const failing = async (failure: Failure) => {
  const { clock, turn } = turnedClock()
  const nothing = () => Promise.resolve()
  const jobs = {
    list: () => Promise.resolve([job]),
    update: nothing,
    replace: nothing,
    finish: nothing,
    discard: nothing,
  }
  const moving = line({ jobs, space: space(1000), clock, random: () => 0.5 })
  let tries = 0
  const deliver: Deliver = async (_, { note }) => {
    if ((tries += 1) === 1) throw failure
    await note({ type: 'stored', stored: {} })
    return 'block-checksums'
  }
  void moving.run(new AbortController().signal)
  moving.connect(deliver)
  await turn(0)
  return { moving, turn, tries: () => tries }
}

describe('a hint that the network is back', () => {
  it('ends a wait that the line has chosen by itself', async () => {
    const { moving, turn, tries } = await failing(new Failure('upload/network'))
    moving.hint()
    await turn(0)
    expect(tries()).toBe(2)
  })

  it('ends no wait that the store has asked for', async () => {
    const { moving, turn, tries } = await failing(new Failure('upload/busy', { detail: { retryAfterMs: 30_000 } }))
    for (let hints = 0; hints < 5; hints += 1) {
      moving.hint()
      await turn(5_000)
    }
    expect(tries()).toBe(1)
    await turn(6_000)
    expect(tries()).toBe(2)
  })
})
