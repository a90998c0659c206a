import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, shallowRef } from 'vue'
import { Failure } from '../../errors.ts'
import type { Estimate } from '../../workers/sealift.ts'
import { useEstimate } from './estimating.ts'

interface Asked {
  readonly ordinals: readonly number[]
  readonly signal: AbortSignal
  answer(estimate: Estimate): void
  fail(thrown: unknown): void
}

const of = (n: number): Estimate => ({ bytes: n * 100, sampled: n, of: n })

const estimating = async () => {
  const asked: Asked[] = []
  const chosen = shallowRef<readonly number[]>([0, 1, 2])
  const ask = (ordinals: readonly number[], signal: AbortSignal) =>
    new Promise<Estimate>((answer, fail) => asked.push({ ordinals, signal, answer, fail }))
  const scope = effectScope()
  const made = scope.run(() => useEstimate(() => chosen.value, ask))!
  await vi.advanceTimersByTimeAsync(0)
  const choose = async (ordinals: readonly number[]) => {
    chosen.value = ordinals
    await nextTick()
  }
  return { asked, choose, scope, ...made }
}

describe('an estimate of a selection that changes', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('begins at once, and is then known', async () => {
    const { asked, now } = await estimating()
    expect(now.value).toEqual({ state: 'busy' })
    asked[0]?.answer(of(3))
    await vi.advanceTimersByTimeAsync(0)
    expect(now.value).toEqual({ state: 'known', estimate: of(3) })
  })

  it('waits until it is quiet, and gives up the older one, which comes too late', async () => {
    const { asked, now, choose } = await estimating()
    await choose([0, 1])
    await vi.advanceTimersByTimeAsync(200)
    await choose([0])
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true])
    asked[0]?.answer(of(3))
    await vi.advanceTimersByTimeAsync(299)
    expect(asked).toHaveLength(1)
    expect(now.value).toEqual({ state: 'busy' })
    await vi.advanceTimersByTimeAsync(1)
    expect(asked.map(({ ordinals }) => ordinals.length)).toEqual([3, 1])
  })

  it('shows the one before while the next is made', async () => {
    const { asked, now, choose } = await estimating()
    asked[0]?.answer(of(3))
    await vi.advanceTimersByTimeAsync(0)
    await choose([0])
    await choose([1])
    expect(now.value).toEqual({ state: 'busy', before: of(3) })
  })

  it('says why it failed, and can be made again', async () => {
    const { asked, now, again } = await estimating()
    asked[0]?.fail(new Failure('bytes/source-unreadable'))
    await vi.advanceTimersByTimeAsync(0)
    expect(now.value).toMatchObject({ state: 'failed', failure: { code: 'bytes/source-unreadable' } })
    again()
    expect(now.value).toEqual({ state: 'busy' })
    await vi.advanceTimersByTimeAsync(0)
    asked[1]?.answer(of(3))
    await vi.advanceTimersByTimeAsync(0)
    expect(now.value).toEqual({ state: 'known', estimate: of(3) })
  })

  it('ends with its screen', async () => {
    const { asked, now, scope } = await estimating()
    scope.stop()
    expect(asked[0]?.signal.aborted).toBe(true)
    asked[0]?.fail(new Failure('bytes/aborted'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(now.value).toEqual({ state: 'busy' })
  })
})
