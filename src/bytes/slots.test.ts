import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slots } from './slots.ts'

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

describe('slots', () => {
  it('never runs more tasks than there are slots, runs every task, and starts them in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.boolean(), { maxLength: 12 }),
        async (count, fails) => {
          const { run } = slots(count)
          let running = 0
          const started: number[] = []
          const tasks = fails.map((fail, index) =>
            run(async () => {
              running += 1
              started.push(index)
              expect(running).toBeLessThanOrEqual(count)
              await turn()
              running -= 1
              if (fail) throw new Error('planned')
            }),
          )
          await Promise.allSettled(tasks)
          expect(started).toEqual(fails.map((_, index) => index))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('does not start a task whose signal aborted while it waited, and gives its place on', async () => {
    const { run } = slots(1)
    const stop = new AbortController()
    let startedLate = false
    const first = run(turn)
    const second = run(() => Promise.resolve((startedLate = true)), stop.signal)
    const third = run(() => Promise.resolve('third'))
    stop.abort()
    await expect(second).rejects.toMatchObject({ code: 'bytes/aborted' })
    await first
    expect(await third).toBe('third')
    expect(startedLate).toBe(false)
    await expect(run(turn, stop.signal)).rejects.toMatchObject({ code: 'bytes/aborted' })
  })

  it('begins what is hurried before all that wait, and never more than there are slots', async () => {
    const { run, runFirst } = slots(1)
    const began: string[] = []
    const task = (name: string) => async () => {
      began.push(name)
      await turn()
    }
    const all = [run(task('a')), run(task('b')), runFirst(task('c')), run(task('d')), runFirst(task('e'))]
    await turn()
    expect(began[0]).toBe('a')
    await Promise.all(all)
    expect(began).toEqual(['a', 'c', 'e', 'b', 'd'])
  })

  it('tells of each that begins before the next may', async () => {
    let [isOpen, told] = [true, 0]
    const { run, look } = slots(
      () => (isOpen ? 3 : 0),
      () => {
        told += 1
        isOpen = false
      },
    )
    let began = 0
    const all = [1, 2, 3].map(() => run(() => Promise.resolve((began += 1))))
    await turn()
    expect([began, told]).toEqual([1, 1])
    for (const expected of [2, 3]) {
      isOpen = true
      look()
      await turn()
      expect([began, told]).toEqual([expected, expected])
    }
    await Promise.all(all)
  })

  it('takes up again those who come after all have gone', async () => {
    const { run } = slots(1)
    for (let round = 0; round < 3; round += 1) {
      const ended = await Promise.all([1, 2, 3].map((number) => run(() => Promise.resolve(number))))
      expect(ended).toEqual([1, 2, 3])
    }
  })
})

it('takes in more when more may run, and none too many when fewer may', async () => {
  let [most, running, seen] = [1, 0, 0]
  const shared = slots(() => most)
  const ends: (() => void)[] = []
  const task = () =>
    new Promise<void>((resolve) => {
      running += 1
      seen = Math.max(seen, running)
      ends.push(() => {
        running -= 1
        resolve()
      })
    })
  const all = Array.from({ length: 8 }, () => shared.run(task))
  const endOne = async () => {
    ends.shift()?.()
    await turn()
  }
  await turn()
  expect(running).toBe(1)
  most = 3
  await endOne()
  expect(running).toBe(3)
  most = 1
  await endOne()
  expect(running).toBe(2)
  await endOne()
  expect(running).toBe(1)
  most = 0
  await endOne()
  expect(running).toBe(0)
  most = 1
  shared.look()
  await turn()
  expect(running).toBe(1)
  while (ends.length > 0) await endOne()
  await Promise.all(all)
  expect(seen).toBe(3)
})
