import { beforeAll, describe, expect, it } from 'vitest'
import { collect } from '../bytes/streams.ts'
import { sha256 } from '../crypto/digest.ts'
import type { Block, ObjectReader, ObjectStore, Stat } from './object-store.ts'

export type Shelf = ObjectStore & ObjectReader

const code = (name: string): unknown => expect.objectContaining({ code: name })
const signal = new AbortController().signal
const bytes = (...values: number[]) => Uint8Array.from(values)

const blockOf = async (index: number, body: Uint8Array<ArrayBuffer>): Promise<Block> => ({
  index,
  body,
  sha256: await sha256(body),
})

/** Bytes that repeat nowhere near: a shifted or doubled piece is seen. */
const patterned = (sizeBytes: number) =>
  Uint8Array.from({ length: sizeBytes }, (_, index) => (index * 31 + (index >> 8) * 17 + (index >> 16)) & 255)

/** What every object store promises. `fresh` gives an empty one. */
export const objectStoreContract = (fresh: () => Promise<Shelf>): void => {
  let store: Shelf
  let made = 0
  const newName = () => `box/${String((made += 1)).padStart(4, '0')}`
  const contentOf = async (name: string) => collect(await store.read(name, { offset: 0 }, signal))
  beforeAll(async () => {
    store = await fresh()
  })

  const stageAll = async (name: string, bodies: readonly Uint8Array<ArrayBuffer>[]): Promise<readonly Block[]> => {
    const blocks = await Promise.all(bodies.map((body, index) => blockOf(index, body)))
    for (const block of [...blocks].reverse()) await store.stage(name, block, signal)
    return blocks
  }

  describe('put', () => {
    it('stores an object that can be asked for and read', async () => {
      const name = newName()
      const { etag } = await store.put(name, bytes(1, 2, 3), signal)
      expect(await store.stat(name, signal)).toEqual({ name, sizeBytes: 3, etag })
      expect(await contentOf(name)).toEqual(bytes(1, 2, 3))
    })

    it('is harmless when it is repeated, and answers the same', async () => {
      const name = newName()
      const first = await store.put(name, bytes(1, 2, 3), signal)
      expect(await store.put(name, bytes(1, 2, 3), signal)).toEqual(first)
    })

    it('never replaces other bytes, be they as long or not', async () => {
      const name = newName()
      await store.put(name, bytes(1, 2, 3), signal)
      await expect(store.put(name, bytes(1, 2, 4), signal)).rejects.toEqual(code('upload/name-taken'))
      await expect(store.put(name, bytes(1, 2, 3, 4), signal)).rejects.toEqual(code('upload/name-taken'))
      expect(await contentOf(name)).toEqual(bytes(1, 2, 3))
    })

    it('sends nothing when it was stopped before', async () => {
      const name = newName()
      await expect(store.put(name, bytes(1), AbortSignal.abort())).rejects.toEqual(code('bytes/aborted'))
      expect(await store.stat(name, signal)).toBeUndefined()
    })
  })

  describe('stage and commit', () => {
    it('make an object of the blocks in the order of their index, whatever order they came in', async () => {
      const name = newName()
      const blocks = await stageAll(name, [bytes(1, 2), bytes(3, 4), bytes(5)])
      expect(await store.stat(name, signal)).toBeUndefined()
      const { etag } = await store.commit(name, blocks, signal)
      expect(await store.stat(name, signal)).toEqual({ name, sizeBytes: 5, etag })
      expect(await contentOf(name)).toEqual(bytes(1, 2, 3, 4, 5))
    })

    it('are harmless when they are repeated', async () => {
      const name = newName()
      const blocks = await stageAll(name, [bytes(1, 2), bytes(3)])
      await store.stage(name, blocks[0]!, signal)
      const first = await store.commit(name, blocks, signal)
      expect(await store.commit(name, blocks, signal)).toEqual(first)
      expect(await contentOf(name)).toEqual(bytes(1, 2, 3))
    })

    it('never replace other bytes', async () => {
      const name = newName()
      await store.put(name, bytes(9, 9, 9), signal)
      const blocks = await stageAll(name, [bytes(1, 2), bytes(3)])
      await expect(store.commit(name, blocks, signal)).rejects.toEqual(code('upload/name-taken'))
      expect(await contentOf(name)).toEqual(bytes(9, 9, 9))
    })

    it('say when the store does not have a block', async () => {
      const name = newName()
      const blocks = await stageAll(name, [bytes(1, 2), bytes(3)])
      const other = await blockOf(1, bytes(4))
      await expect(store.commit(name, [blocks[0]!, other], signal)).rejects.toEqual(code('upload/blocks-lost'))
      expect(await store.stat(name, signal)).toBeUndefined()
      await store.commit(name, blocks, signal)
    })
  })

  describe('reading', () => {
    it('gives a range, and what there is of one that goes past the end', async () => {
      const name = newName()
      await store.put(name, bytes(0, 1, 2, 3, 4), signal)
      const range = async (offset: number, length?: number) =>
        collect(await store.read(name, { offset, ...(length === undefined ? {} : { length }) }, signal))
      expect(await range(1, 2)).toEqual(bytes(1, 2))
      expect(await range(3)).toEqual(bytes(3, 4))
      expect(await range(3, 100)).toEqual(bytes(3, 4))
      expect(await range(5)).toEqual(bytes())
    })

    it('gives a large object byte for byte', async () => {
      const name = newName()
      const body = patterned(5 * 1024 * 1024 + 3)
      await store.put(name, body, signal)
      expect(await sha256(await contentOf(name))).toBe(await sha256(body))
    })

    it('says what is not there', async () => {
      await expect(store.read(newName(), { offset: 0 }, signal)).rejects.toEqual(code('upload/not-found'))
      expect(await store.stat(newName(), signal)).toBeUndefined()
    })

    it('lists what begins so, and nothing that is not committed', async () => {
      const names = ['list/b', 'list/a', 'lis']
      for (const name of names) await store.put(name, bytes(1, 2), signal)
      await store.stage('list/c', await blockOf(0, bytes(1)), signal)
      const listed: Stat[] = []
      for await (const stat of store.list('list/', signal)) listed.push(stat)
      expect(listed.map(({ name, sizeBytes }) => [name, sizeBytes])).toEqual([
        ['list/a', 2],
        ['list/b', 2],
      ])
      expect(listed[0]).toEqual(await store.stat('list/a', signal))
    })
  })
}
