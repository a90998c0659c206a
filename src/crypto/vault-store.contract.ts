import { expect, it } from 'vitest'
import type { VaultStore } from './vault-store.ts'

/** What every vault store promises. `open` gives an empty one, each time another. */
export const vaultStoreContract = (open: () => Promise<VaultStore>): void => {
  const record = Uint8Array.of(1, 2, 3, 0, 255)

  it('gives back what was put, and nothing where nothing was put', async () => {
    const store = await open()
    expect(await store.get('a')).toBeUndefined()
    await store.put('a', record)
    expect(await store.get('a')).toEqual(record)
    expect(await store.get('b')).toBeUndefined()
  })

  it('puts a record in place of the one that stood there', async () => {
    const store = await open()
    await store.put('a', record)
    await store.put('a', Uint8Array.of(9))
    expect(await store.get('a')).toEqual(Uint8Array.of(9))
  })

  it('keeps only the bytes that a view shows, and keeps them apart from the caller’s', async () => {
    const store = await open()
    const whole = Uint8Array.of(7, 1, 2, 7)
    await store.put('a', whole.subarray(1, 3))
    whole.fill(0)
    expect(await store.get('a')).toEqual(Uint8Array.of(1, 2))
  })

  it('deletes, and is not troubled by a record that is not there', async () => {
    const store = await open()
    await store.put('a', record)
    await store.delete('a')
    await store.delete('a')
    expect(await store.get('a')).toBeUndefined()
  })
}
