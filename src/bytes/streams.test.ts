import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat } from './concat.ts'
import { bounded, chunked, collect, readChunks } from './streams.ts'

const given = (pieces: readonly Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
const pieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 12 })

describe('chunked', () => {
  it('keeps every byte in order, and every chunk but the last is full', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, fc.integer({ min: 1, max: 25 }), async (parts, chunkBytes) => {
        const chunks: Uint8Array[] = []
        for await (const chunk of readChunks(given(parts).pipeThrough(chunked(chunkBytes)))) chunks.push(chunk)
        expect(concat(chunks)).toEqual(concat(parts))
        expect(chunks.slice(0, -1).every((chunk) => chunk.length === chunkBytes)).toBe(true)
        expect(chunks.every((chunk) => chunk.length > 0)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('collect', () => {
  it('gives up on a stream that is longer than allowed, and cancels it', async () => {
    let cancelled = false
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(10)),
      cancel: () => {
        cancelled = true
      },
    })
    await expect(collect(endless, 100)).rejects.toMatchObject({ code: 'bytes/too-large', detail: { maxBytes: 100 } })
    expect(cancelled).toBe(true)
  })

  it('takes exactly as much as is allowed', async () => {
    expect(await collect(given([new Uint8Array(60), new Uint8Array(40)]), 100)).toHaveLength(100)
  })
})

describe('bounded', () => {
  it('lets pass what is within the bound and fails one byte later', async () => {
    expect(await collect(given([new Uint8Array(5)]).pipeThrough(bounded(5)))).toHaveLength(5)
    await expect(collect(given([new Uint8Array(5), new Uint8Array(1)]).pipeThrough(bounded(5)))).rejects.toMatchObject({
      code: 'bytes/too-large',
    })
  })
})
