import { describe, expect, it } from 'vitest'
import { Failure, type FailureCode } from '../errors.ts'
import { answering } from './answering.ts'
import { memoryStore } from './memory.ts'

const { signal } = new AbortController()
const body = new Uint8Array(1)

/** A store that fails in these ways, one after the other, and then answers. */
const failing = (...codes: readonly FailureCode[]) => {
  const [store, left] = [memoryStore(), [...codes]]
  const put: typeof store.put = (...asked) => {
    const code = left.shift()
    return code === undefined ? store.put(...asked) : Promise.reject(new Failure(code))
  }
  return { ...store, put }
}
const codesOf = async (store: Pick<ReturnType<typeof memoryStore>, 'put'>, times: number) => {
  const codes: unknown[] = []
  for (let time = 0; time < times; time += 1)
    codes.push(
      await store.put(`object ${time}`, body, signal).then(
        () => 'stored',
        (error: unknown) => (error as Failure).code,
      ),
    )
  return codes
}

describe('a store that gives no answer', () => {
  it('is told from a network that is down, until it has answered for the first time', async () => {
    const store = answering(failing('upload/network', 'upload/network'), () => Promise.resolve(true))
    expect(await codesOf(store, 3)).toEqual(['upload/no-answer', 'upload/no-answer', 'stored'])
    const later = answering(failing('upload/busy', 'upload/network'), () => Promise.resolve(true))
    expect(await codesOf(later, 2)).toEqual(['upload/busy', 'upload/network'])
  })

  it('is taken for the network where nothing else can be reached either', async () => {
    const store = answering(failing('upload/network'), () => Promise.resolve(false))
    expect(await codesOf(store, 1)).toEqual(['upload/network'])
  })

  it('says nothing of itself by being slow or by being stopped', async () => {
    const store = answering(failing('upload/stalled', 'bytes/aborted', 'upload/network'), () => Promise.resolve(true))
    expect(await codesOf(store, 3)).toEqual(['upload/stalled', 'bytes/aborted', 'upload/no-answer'])
  })
})
