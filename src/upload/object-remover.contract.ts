import { expect, it } from 'vitest'
import type { ObjectRemover } from './object-remover.ts'
import type { ObjectStore } from './object-store.ts'

interface Place {
  readonly store: ObjectStore
  readonly remover: ObjectRemover
}

/** What every remover promises. `fresh` gives an empty place. */
export const objectRemoverContract = (fresh: () => Promise<Place>): void => {
  const { signal } = new AbortController()

  it('takes an object away, and nothing beside it', async () => {
    const { store, remover } = await fresh()
    for (const name of ['a', 'a1', 'box/a']) await store.put(name, Uint8Array.of(1), signal)
    expect(await remover.remove('a', signal)).toBe(true)
    expect(await store.stat('a', signal)).toBeUndefined()
    for (const name of ['a1', 'box/a']) expect(await store.stat(name, signal)).toMatchObject({ sizeBytes: 1 })
  })

  it('is told to do it again, and says that nothing was there', async () => {
    const { store, remover } = await fresh()
    await store.put('a', Uint8Array.of(1), signal)
    expect([await remover.remove('a', signal), await remover.remove('a', signal)]).toEqual([true, false])
    expect(await remover.remove('never', signal)).toBe(false)
  })

  it('does nothing once it is aborted', async () => {
    const { store, remover } = await fresh()
    await store.put('a', Uint8Array.of(1), signal)
    await expect(remover.remove('a', AbortSignal.abort())).rejects.toMatchObject({ code: 'bytes/aborted' })
    expect(await store.stat('a', signal)).toBeDefined()
  })
}
