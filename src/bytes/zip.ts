import { BlobReader, configure, ZipReader, ZipWriter, type FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js'
import type { Bytes } from './concat.ts'
import { bounded, readChunks } from './streams.ts'
import { Failure, toFailure } from '../errors.ts'

// No workers made from strings: a strict Content-Security-Policy with Trusted Types forbids them.
configure({ useWebWorkers: false, useCompressionStream: true })

const MiB = 1024 * 1024

/** What an archive may ask of this device before it is refused as a bomb. */
export interface ArchiveBounds {
  readonly maxEntries: number
  readonly maxEntryBytes: number
  /** How much larger an entry may become; small entries may be anything, an empty image compresses a thousandfold. */
  readonly maxRatio: number
  readonly freeRatioBytes: number
}

export const ARCHIVE_BOUNDS: ArchiveBounds = {
  maxEntries: 100_000,
  maxEntryBytes: 4096 * MiB,
  maxRatio: 200,
  freeRatioBytes: 64 * MiB,
}

export interface ArchiveEntry {
  /** Counts files only, from 0, in the order of the archive's directory: it stays the same when the archive is opened again. */
  readonly index: number
  /** As the archive says it, '..' and drive letters included: to be shown, never to be written to. */
  readonly path: string
  readonly sizeBytes: number
  readonly modifiedAtMs: number
}

export interface Archive {
  readonly entries: readonly ArchiveEntry[]
  /** The content of an entry, decompressed as it is read; fails when it is longer than the directory says. */
  stream(index: number, signal?: AbortSignal): ReadableStream<Uint8Array>
  /** The content of an entry as a blob, so that ranges of it can be read. */
  blob(index: number, signal?: AbortSignal): Promise<Blob>
}

const unreadable = (cause: unknown) => new Failure('bytes/archive-unreadable', { cause })

const checked = (entry: FileEntry, bounds: ArchiveBounds): void => {
  const { uncompressedSize: sizeBytes, compressedSize: compressedBytes } = entry
  if (entry.encrypted) throw new Failure('bytes/archive-encrypted')
  const ratio = sizeBytes / Math.max(compressedBytes, 1)
  if (sizeBytes > bounds.maxEntryBytes || (sizeBytes > bounds.freeRatioBytes && ratio > bounds.maxRatio)) {
    throw new Failure('bytes/archive-too-large', { detail: { sizeBytes, compressedBytes } })
  }
}

const filesOf = async (archive: Blob, bounds: ArchiveBounds): Promise<FileEntry[]> => {
  const files: FileEntry[] = []
  let count = 0
  for await (const entry of new ZipReader(new BlobReader(archive)).getEntriesGenerator()) {
    count += 1
    if (count > bounds.maxEntries)
      throw new Failure('bytes/archive-too-large', { detail: { maxEntries: bounds.maxEntries } })
    if (entry.directory) continue
    checked(entry, bounds)
    files.push(entry)
  }
  return files
}

/** Decompresses one entry; whatever the archive's directory promised, not one byte more than that is given out. */
const contentOf = (file: FileEntry, signal?: AbortSignal): ReadableStream<Uint8Array> => {
  const pass = new TransformStream<Uint8Array, Uint8Array>()
  const options = { checkSignature: true, checkOverlappingEntry: true, ...(signal === undefined ? {} : { signal }) }
  // What goes wrong before the first byte is written is no error of the stream, which would be waited for without end.
  const failed = file.getData(pass.writable, options).then(() => new Promise<never>(() => undefined))
  failed.catch(() => undefined)
  const chunks = readChunks(pass.readable.pipeThrough(bounded(file.uncompressedSize)))
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await Promise.race([chunks.next(), failed]).catch((cause: unknown) => {
        throw signal?.aborted === true ? new Failure('bytes/aborted', { cause }) : unreadable(cause)
      })
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: async () => {
      await chunks.return()
    },
  })
}

/** Lists the files of a ZIP archive by reading its directory at the end only. PKWARE APPNOTE 6.3.10. */
export const openArchive = async (archive: Blob, bounds: ArchiveBounds = ARCHIVE_BOUNDS): Promise<Archive> => {
  const files = await filesOf(archive, bounds).catch((cause: unknown) => {
    throw cause instanceof Failure ? cause : unreadable(cause)
  })
  const fileAt = (index: number) => {
    const file = files[index]
    if (file === undefined) throw new Failure('bytes/archive-unreadable', { detail: { index } })
    return file
  }
  const stream: Archive['stream'] = (index, signal) => contentOf(fileAt(index), signal)
  return {
    entries: files.map((file, index) => ({
      index,
      path: file.filename,
      sizeBytes: file.uncompressedSize,
      modifiedAtMs: file.lastModDate.getTime(),
    })),
    stream,
    blob: async (index, signal) => {
      const parts: Bytes[] = []
      for await (const chunk of readChunks(stream(index, signal))) parts.push(new Uint8Array(chunk))
      return new Blob(parts)
    },
  }
}

export interface ZipSource {
  readonly path: string
  readonly body: ReadableStream<Uint8Array>
}

/** A ZIP archive of the sources, one after the other, made while it is read. Stored, not compressed. */
export const zipOf = (
  sources: AsyncIterable<ZipSource> | Iterable<ZipSource>,
  signal?: AbortSignal,
): ReadableStream<Bytes> => {
  const pass = new TransformStream<Bytes, Bytes>()
  const write = async () => {
    const zip = new ZipWriter(pass.writable, { level: 0, keepOrder: true, bufferedWrite: false })
    for await (const { path, body } of sources) {
      await zip.add(path, body, { ...(signal === undefined ? {} : { signal }) })
    }
    await zip.close()
  }
  write().catch((cause: unknown) => pass.writable.abort(toFailure(cause)).catch(() => undefined))
  return pass.readable
}
