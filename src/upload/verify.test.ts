import { describe, expect, it } from 'vitest'
import { sha256 } from '../crypto/digest.ts'
import { Failure } from '../errors.ts'
import { memoryStore } from './memory.ts'
import type { ObjectReader, ObjectStore } from './object-store.ts'
import { verify } from './verify.ts'

const { signal } = new AbortController()
const NAME = 'object'
const CHUNK_BYTES = 100

/** A store whose answers break when so much has arrived. */
const breaking = async (body: Uint8Array<ArrayBuffer>, lastsBytes: number, failure: Failure) => {
  const store = memoryStore()
  await store.put(NAME, body, signal)
  const readFrom: number[] = []
  const far: ObjectStore & ObjectReader = {
    ...store,
    read: (_, { offset }) => {
      readFrom.push(offset)
      const end = Math.min(body.length, offset + lastsBytes)
      let at = offset
      return Promise.resolve(
        new ReadableStream({
          pull: (controller) => {
            if (at >= body.length) controller.close()
            else if (at >= end) controller.error(failure)
            else controller.enqueue(body.slice(at, (at += CHUNK_BYTES)))
          },
        }),
      )
    },
  }
  return { far, readFrom }
}

const body = crypto.getRandomValues(new Uint8Array(1000))
const expected = async () => ({ name: NAME, pieces: [{ sizeBytes: body.length, sha256: await sha256(body) }] })

describe('reading back over a line that breaks', () => {
  it('goes on where it broke, and compares all', async () => {
    const { far, readFrom } = await breaking(body, 300, new Failure('upload/network'))
    expect(await verify(far, await expected(), { signal })).toBe('read-back')
    expect(readFrom).toEqual([0, 300, 600, 900])
    const { pieces } = await expected()
    const other = { name: NAME, pieces: pieces.map((piece) => ({ ...piece, sha256: 'ff'.repeat(32) })) }
    await expect(verify(far, other, { signal })).rejects.toMatchObject({ code: 'upload/mismatch' })
  })

  it('ends when nothing more arrives', async () => {
    const { far, readFrom } = await breaking(body, 0, new Failure('upload/network'))
    await expect(verify(far, await expected(), { signal })).rejects.toMatchObject({ code: 'upload/network' })
    expect(readFrom).toEqual([0])
  })

  it('ends when the store has named a time, or refuses', async () => {
    for (const failure of [
      new Failure('upload/busy', { detail: { retryAfterMs: 1000 } }),
      new Failure('upload/link-refused'),
      new Failure('upload/changed'),
    ]) {
      const { far, readFrom } = await breaking(body, 300, failure)
      await expect(verify(far, await expected(), { signal })).rejects.toBe(failure)
      expect(readFrom).toEqual([0])
    }
  })
})
