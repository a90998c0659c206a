import { describe, expect, it } from 'vitest'
import { concat } from '../bytes/concat.ts'
import { collect } from '../bytes/streams.ts'
import { slots } from '../bytes/slots.ts'
import { sha256 } from '../crypto/digest.ts'
import { Failure } from '../errors.ts'
import { memoryStore } from './memory.ts'
import type { ObjectStore } from './object-store.ts'
import { blockBytesFor, send, type Body } from './send.ts'
import { verify } from './verify.ts'

const MiB = 1024 * 1024
const signal = new AbortController().signal
const code = (name: string): unknown => expect.objectContaining({ code: name })
const filled = (value: number) => new Uint8Array(100).fill(value)
const bodyOf = async (count: number, read = (index: number) => Promise.resolve(filled(index))): Promise<Body> => {
  const blocks = await Promise.all(Array.from({ length: count }, (_, index) => sha256(filled(index))))
  const pieces = (index: number) => [{ sha256: blocks[index]!, read: () => read(index) }]
  return { name: 'object', blocks, pieces }
}

/** A store that counts what is asked of it, and can be made to fail. */
const counted = (onStage: (index: number) => Promise<void> = () => Promise.resolve()) => {
  const store = memoryStore()
  const asked = { put: 0, commit: 0, staged: [] as number[], flying: 0, most: 0 }
  const counting: ObjectStore = {
    ...store,
    put: (...put) => {
      asked.put += 1
      return store.put(...put)
    },
    commit: (...commit) => {
      asked.commit += 1
      return store.commit(...commit)
    },
    stage: async (name, block, stop) => {
      asked.staged.push(block.index)
      asked.flying += 1
      asked.most = Math.max(asked.most, asked.flying)
      try {
        await new Promise((resolve) => setTimeout(resolve, 1))
        await onStage(block.index)
        await store.stage(name, block, stop)
      } finally {
        asked.flying -= 1
      }
    },
  }
  return { store, counting, asked }
}

describe('the size of blocks', () => {
  it('is what the line takes in one request, between 256 KiB and 4 MiB', () => {
    const sizes = [1, MiB / 4, 2 * MiB, 16 * MiB].map((requestBytes) => blockBytesFor(10 * MiB, requestBytes))
    expect(sizes).toEqual([MiB / 4, MiB / 4, 2 * MiB, 4 * MiB])
  })

  it('is as much as it takes when 50,000 of those are too few', () => {
    const sizes = [50_000 * MiB, 50_000 * MiB + 1, 120_000 * MiB, 300_000 * MiB].map((size) => blockBytesFor(size, MiB))
    expect(sizes).toEqual([1, 2, 3, 6].map((count) => count * MiB))
  })
})

describe('send', () => {
  it('puts what is one block, and commits what is more', async () => {
    const { counting, asked, store } = counted()
    await send(counting, await bodyOf(1), { signal })
    expect(asked).toMatchObject({ put: 1, commit: 0, staged: [] })
    await send(counting, { ...(await bodyOf(3)), name: 'large' }, { signal })
    // Which of them is first is not said.
    expect({ ...asked, staged: asked.staged.toSorted() }).toMatchObject({ put: 1, commit: 1, staged: [0, 1, 2] })
    const whole = await collect(await store.read('large', { offset: 0 }, signal))
    expect([whole[0], whole[100], whole[200], whole.length]).toEqual([0, 1, 2, 300])
  })

  it('has four blocks in flight, or what the shared slots allow', async () => {
    const { counting, asked } = counted()
    await send(counting, await bodyOf(20), { signal })
    expect(asked.most).toBe(4)
    const shared = slots(2)
    const two = counted()
    const bodies = [await bodyOf(9), { ...(await bodyOf(9)), name: 'other' }]
    await Promise.all(bodies.map((body) => send(two.counting, body, { signal, slots: shared })))
    expect(two.asked.most).toBe(2)
  })

  it('reads and checks the next block while one is under way, and no more than one', async () => {
    const read: number[] = []
    const body = await bodyOf(20, (index) => (read.push(index), Promise.resolve(filled(index))))
    const waiting: (() => void)[] = []
    const { counting, asked } = counted(() => new Promise((resolve) => waiting.push(resolve)))
    const sending = send(counting, body, { signal, slots: slots(2) })
    for (let sent = 0; sent < 20; sent += 1) {
      await expect.poll(() => waiting.length).toBeGreaterThan(sent)
      await expect.poll(() => read.length).toBe(Math.min(20, asked.staged.length + 1))
      waiting[sent]?.()
    }
    await sending
    expect(read).toEqual([...Array(20).keys()])
  })

  it('reads what goes by one request before it is its turn', async () => {
    const read: number[] = []
    const body = await bodyOf(1, (index) => (read.push(index), Promise.resolve(filled(index))))
    const busy = slots(1)
    let end = () => undefined as unknown
    const before = busy.run(() => new Promise<void>((resolve) => (end = resolve)))
    const { counting, asked } = counted()
    const sending = send(counting, body, { signal, slots: busy })
    await expect.poll(() => read).toEqual([0])
    expect(asked.put).toBe(0)
    end()
    await Promise.all([before, sending])
    expect([asked.put, read]).toEqual([1, [0]])
  })

  it('makes blocks the object before those of others go', async () => {
    const { counting, asked, store } = counted()
    const order: string[] = []
    const shared = slots(1)
    const told: ObjectStore = {
      ...counting,
      stage: (name, ...rest) => (order.push(name), counting.stage(name, ...rest)),
      commit: (name, ...rest) => (order.push(`commit ${name}`), store.commit(name, ...rest)),
    }
    const bodies = await Promise.all(['one', 'two'].map(async (name) => ({ ...(await bodyOf(2)), name })))
    await Promise.all(bodies.map((body) => send(told, body, { signal, slots: shared })))
    expect(order).toEqual(['one', 'one', 'two', 'commit one', 'two', 'commit two'])
    expect(asked.most).toBe(1)
  })

  it('does not read or send what was acknowledged', async () => {
    const { counting, asked, store } = counted()
    const read: number[] = []
    const body = await bodyOf(4, (index) => (read.push(index), Promise.resolve(filled(index))))
    for (const index of [0, 2])
      await store.stage('object', { index, sha256: body.blocks[index]!, body: filled(index) }, signal)
    await send(counting, body, { signal, isAcknowledged: (index) => index % 2 === 0 })
    expect(asked.staged.toSorted()).toEqual([1, 3])
    expect(read).toEqual([1, 3])
  })

  it('sends nothing that was damaged on this device', async () => {
    const { counting, asked } = counted()
    for (const count of [1, 5]) {
      const body = await bodyOf(count, () => Promise.resolve(filled(99)))
      await expect(send(counting, body, { signal })).rejects.toEqual(code('outbox/block-damaged'))
    }
    expect(asked).toMatchObject({ put: 0, commit: 0, staged: [] })
  })

  it('after a failure begins no further block, lets those under way end, and says which failure it was', async () => {
    const acknowledged: number[] = []
    const { counting, asked } = counted((index) =>
      index === 1 ? Promise.reject(new Failure('upload/network')) : Promise.resolve(),
    )
    const onAcknowledged = (index: number) => Promise.resolve(void acknowledged.push(index))
    await expect(send(counting, await bodyOf(50), { signal, onAcknowledged })).rejects.toEqual(code('upload/network'))
    expect(asked.flying).toBe(0)
    expect(asked.staged.length).toBeLessThan(10)
    expect(acknowledged.toSorted()).toEqual(asked.staged.filter((index) => index !== 1).toSorted())
  })

  it('stops when it is told to', async () => {
    const stop = new AbortController()
    const { counting, asked } = counted((index) => {
      if (index === 5) stop.abort()
      return Promise.resolve()
    })
    await expect(send(counting, await bodyOf(50), { signal: stop.signal })).rejects.toEqual(code('bytes/aborted'))
    expect(asked.staged.length).toBeLessThan(12)
  })
})

describe('verify', () => {
  it('finds what is missing, shorter or other than what was sent', async () => {
    const { store } = counted()
    const expected = { name: 'object', pieces: [{ sizeBytes: 100, sha256: await sha256(filled(1)) }] }
    await expect(verify(store, expected, { signal })).rejects.toEqual(code('upload/not-found'))
    await store.put('object', filled(1), signal)
    expect(await verify(store, expected, { signal })).toBe('read-back')
    for (const other of [
      { sizeBytes: 99, sha256: '' },
      { sizeBytes: 100, sha256: await sha256(filled(2)) },
    ])
      await expect(verify(store, { ...expected, pieces: [other] }, { signal })).rejects.toEqual(code('upload/mismatch'))
  })

  it('compares a blob of several objects one by one, in its order', async () => {
    const { store } = counted()
    const [one, two] = [filled(1), filled(2)]
    const pieces = [
      { sizeBytes: 100, sha256: await sha256(one) },
      { sizeBytes: 100, sha256: await sha256(two) },
    ]
    await store.put('pack', concat([one, two]), signal)
    expect(await verify(store, { name: 'pack', pieces }, { signal })).toBe('read-back')
    for (const wrong of [[...pieces].reverse(), pieces.slice(0, 1), [...pieces, { sizeBytes: 1, sha256: '' }]])
      await expect(verify(store, { name: 'pack', pieces: wrong }, { signal })).rejects.toEqual(code('upload/mismatch'))
  })
})
