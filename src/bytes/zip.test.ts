import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collect, readChunks, streamOf } from './streams.ts'
import { toUtf8 } from './text.ts'
import { ARCHIVE_BOUNDS, openArchive, zipOf } from './zip.ts'

const archiveOf = async (files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>) => {
  const sources = Object.entries(files).map(([path, body]) => ({ path, body: streamOf([body]) }))
  return new Blob([await collect(zipOf(sources))])
}

describe('a ZIP archive', () => {
  it('gives every file back, by its index, in any order', async () => {
    const contents = fc.array(fc.uint8Array({ maxLength: 500 }), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(contents, async (files) => {
        const named = Object.fromEntries(files.map((file, index) => [`folder/${index}`, new Uint8Array(file)]))
        const archive = await openArchive(await archiveOf(named))
        expect(archive.entries.map(({ path }) => path)).toEqual(Object.keys(named))
        for (const { index, path, sizeBytes } of archive.entries.toReversed()) {
          const blob = await archive.blob(index)
          expect(blob.size).toBe(sizeBytes)
          expect(new Uint8Array(await blob.arrayBuffer())).toEqual(named[path])
        }
      }),
      { numRuns: 15 },
    )
  })

  it('is refused when it is none, or has too many, too large or too well compressed entries', async () => {
    const zip = await archiveOf({ a: toUtf8('hello'), b: toUtf8('world!') })
    await expect(openArchive(new Blob(['PK no']))).rejects.toMatchObject({ code: 'bytes/archive-unreadable' })
    await expect(openArchive(zip, { ...ARCHIVE_BOUNDS, maxEntries: 1 })).rejects.toMatchObject({
      code: 'bytes/archive-too-large',
    })
    await expect(openArchive(zip, { ...ARCHIVE_BOUNDS, maxEntryBytes: 5 })).rejects.toMatchObject({
      code: 'bytes/archive-too-large',
    })
    const tight = { ...ARCHIVE_BOUNDS, freeRatioBytes: 0, maxRatio: 0.5 }
    await expect(openArchive(zip, tight)).rejects.toMatchObject({ code: 'bytes/archive-too-large' })
  })

  it.each([
    ['is compressed in a way that nobody knows', 10, [99, 0]],
    ['lies beyond the end', 42, [0xf0, 0xff, 0xff, 0x7f]],
    ['is longer than the archive', 20, [0xf0, 0xff, 0xff, 0x7f]],
  ] as const)('fails on an entry that %s by the directory, and does not wait for it', async (_, offset, lie) => {
    const bytes = new Uint8Array(await (await archiveOf({ a: toUtf8('hello hello') })).arrayBuffer())
    const directory = bytes.findIndex((byte, at) => byte === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1)
    bytes.set(lie, directory + offset)
    const read = async () => (await openArchive(new Blob([bytes]))).blob(0)
    await expect(read()).rejects.toMatchObject({ code: 'bytes/archive-unreadable' })
  })

  it('fails on an entry whose bytes were changed', async () => {
    const bytes = new Uint8Array(await (await archiveOf({ a: toUtf8('hello hello') })).arrayBuffer())
    const at = bytes.findIndex(
      (_, index) => bytes[index] === 0x68 && bytes[index + 1] === 0x65 && bytes[index + 4] === 0x6f,
    )
    bytes[at] = 0x48
    const archive = await openArchive(new Blob([bytes]))
    await expect(archive.blob(0)).rejects.toMatchObject({ code: 'bytes/archive-unreadable' })
    await expect(collect(archive.stream(0))).rejects.toMatchObject({ code: 'bytes/archive-unreadable' })
  })

  it('is made while it is read: the second source is not asked for before the first is out', async () => {
    let asked = 0
    const sources = function* () {
      for (const path of ['a', 'b']) {
        asked += 1
        yield { path, body: streamOf([new Uint8Array(4 * 1024 * 1024)]) }
      }
    }
    const chunks = readChunks(zipOf(sources()))
    await chunks.next()
    expect(asked).toBe(1)
    await chunks.return()
  })
})
