import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lastWanted } from './last-wanted.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Answers when it is told to. */
const slowly = () => {
  const asked: string[] = []
  const answered: string[] = []
  const answers: ((text: string | Error) => void)[] = []
  const asking = lastWanted<string, string>({
    ask: (wanted) =>
      new Promise((resolve, reject) => {
        asked.push(wanted)
        answers.push((text) => (text instanceof Error ? reject(text) : resolve(text)))
      }),
    onAnswer: (answer, wanted) => void answered.push(`${wanted}: ${answer}`),
    refreshMs: 1_000,
  })
  const answer = async (text: string | Error): Promise<void> => {
    answers.shift()?.(text)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { asked, answered, asking, answer }
}

describe('asking for what was wanted last', () => {
  it('what was wanted while one was asked is skipped but for the last', async () => {
    const { asked, answered, asking, answer } = slowly()
    for (const wanted of ['a', 'b', 'c']) asking.want(wanted)
    expect(asked).toEqual(['a'])
    await answer('1')
    expect(asked).toEqual(['a', 'c'])
    await answer('2')
    expect(answered).toEqual(['a: 1', 'c: 2'])
  })

  it('however often something changes, it is asked again once in a while', async () => {
    const { asked, asking, answer } = slowly()
    asking.want('a')
    await answer('1')
    for (let change = 0; change < 20; change += 1) asking.refresh()
    await vi.advanceTimersByTimeAsync(999)
    expect(asked).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(1)
    expect(asked).toEqual(['a', 'a'])
  })

  it('a question without an answer is no end', async () => {
    const { answered, asking, answer } = slowly()
    asking.want('a')
    await answer(new Error('gone'))
    asking.want('b')
    await answer('2')
    expect(answered).toEqual(['b: 2'])
  })

  it('nothing is told when it is closed', async () => {
    const { asked, answered, asking, answer } = slowly()
    asking.want('a')
    asking.want('b')
    asking.refresh()
    asking.close()
    await answer('1')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(asked).toEqual(['a'])
    expect(answered).toEqual([])
  })
})
