import { describe, expect, it } from 'vitest'
import { Failure } from '../errors.ts'
import { useAttempt, useEachAttempt, useLastAttempt } from './attempt.ts'

const GONE = new Failure('bytes/source-unreadable')

/** Acts that end when the test says so. */
const slowly = () => {
  const begun: string[] = []
  const ends = new Map<string, (how: 'done' | Failure) => Promise<void>>()
  const act = (name: string) => () =>
    new Promise<string>((resolve, reject) => {
      begun.push(name)
      ends.set(name, async (how) => {
        if (how === 'done') resolve(name)
        else reject(how)
        await new Promise((settled) => setTimeout(settled, 0))
      })
    })
  const end = async (name: string, how: 'done' | Failure = 'done') => {
    await ends.get(name)?.(how)
  }
  return { begun, act, end, none: (name: string) => () => act(name)().then(() => undefined) }
}

it('a second attempt while the first runs is not begun', async () => {
  const { begun, none, end } = slowly()
  const { busy, attempt } = useAttempt()
  const first = attempt(none('a'))
  expect(await attempt(none('b'))).toBe(false)
  await end('a')
  expect(await first).toBe(true)
  expect(begun).toEqual(['a'])
  expect(busy.value).toBe(false)
})

describe('the last attempt', () => {
  it('is begun when the one that runs is done, and those between are not', async () => {
    const { begun, act, end } = slowly()
    const { busy, outcome, attempt } = useLastAttempt<string>()
    for (const name of ['a', 'b', 'c']) void attempt(act(name))
    expect(begun).toEqual(['a'])
    await end('a')
    expect([begun, busy.value, outcome.value]).toEqual([['a', 'c'], true, undefined])
    await end('c')
    expect([busy.value, outcome.value]).toEqual([false, 'c'])
  })

  it.each([
    ['done', GONE],
    [GONE, 'done'],
  ] as const)('alone is told of: %s, then %s', async (first, last) => {
    const { act, end } = slowly()
    const { failure, outcome, attempt } = useLastAttempt<string>()
    for (const name of ['a', 'b']) void attempt(act(name))
    await end('a', first)
    expect([outcome.value, failure.value]).toEqual([undefined, undefined])
    await end('b', last)
    expect([outcome.value, failure.value?.code]).toEqual(
      last === 'done' ? ['b', undefined] : [undefined, 'bytes/source-unreadable'],
    )
  })

  it('is not begun when it was forgotten', async () => {
    const { begun, act, end } = slowly()
    const { busy, attempt, forget } = useLastAttempt<string>()
    for (const name of ['a', 'b']) void attempt(act(name))
    forget()
    await end('a')
    expect([begun, busy.value]).toEqual([['a'], false])
  })
})

describe('each attempt', () => {
  it('is made, one after the other', async () => {
    const { begun, none, end } = slowly()
    const { busy, attempt } = useEachAttempt()
    const all = ['a', 'b', 'c'].map((name) => attempt(none(name)))
    for (const [index, name] of ['a', 'b', 'c'].entries()) {
      expect(begun).toHaveLength(index + 1)
      await end(name)
    }
    expect(await Promise.all(all)).toEqual([true, true, true])
    expect(busy.value).toBe(false)
  })

  it('is made though another failed, and the failure is told until the next', async () => {
    const { begun, none, end } = slowly()
    const { failure, attempt } = useEachAttempt()
    const all = ['a', 'b'].map((name) => attempt(none(name)))
    await end('a', GONE)
    await end('b')
    expect(await Promise.all(all)).toEqual([false, false])
    expect(failure.value?.code).toBe('bytes/source-unreadable')
    const later = attempt(none('c'))
    expect(failure.value).toBeUndefined()
    await end('c')
    expect(await later).toBe(true)
    expect(begun).toEqual(['a', 'b', 'c'])
  })
})
