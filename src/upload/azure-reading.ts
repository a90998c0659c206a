import type { BlockBlobClient } from '@azure/storage-blob'
import { concat, type Bytes } from '../bytes/concat.ts'
import { Failure } from '../errors.ts'
import type { Request } from './azure-request.ts'
import type { Stat } from './object-store.ts'

const PIECE_BYTES = 4 * 1024 * 1024

interface Way {
  readonly request: Request
  readonly signal: AbortSignal
}

interface Piece {
  readonly offset: number
  readonly length: number
  readonly etag: string
}

/** The SDK gives a Blob in a browser and a stream of Node elsewhere. */
const bodyOf = async (response: Awaited<ReturnType<BlockBlobClient['download']>>): Promise<Bytes> => {
  if (response.blobBody !== undefined) return new Uint8Array(await (await response.blobBody).arrayBuffer())
  const parts: Uint8Array[] = []
  const stream = response.readableStreamBody as AsyncIterable<Uint8Array> | undefined
  if (stream !== undefined) for await (const part of stream) parts.push(part)
  return concat(parts)
}

const readPiece = (name: string, { offset, length, etag }: Piece, { request, signal }: Way): Promise<Bytes> =>
  request(signal, length, async ({ container, abortSignal, onProgress }) => {
    const conditions = { ifMatch: etag }
    const options = { abortSignal, onProgress, conditions, maxRetryRequests: 0 }
    const bytes = await bodyOf(await container.getBlockBlobClient(name).download(offset, length, options))
    if (bytes.length !== length) throw new Failure('upload/network', { detail: { sizeBytes: bytes.length } })
    return bytes
  })

/** In pieces that are whole or not at all, of one and the same version: memory stays bounded in every world. */
export const readBlob = async (
  name: string,
  range: { readonly offset: number; readonly length?: number },
  way: Way,
): Promise<ReadableStream<Bytes>> => {
  const found = await way.request(way.signal, 0, ({ container, abortSignal }) =>
    container.getBlobClient(name).getProperties({ abortSignal }),
  )
  const etag = found.etag ?? ''
  const end = Math.min(found.contentLength ?? 0, range.offset + (range.length ?? Infinity))
  let at = range.offset
  return new ReadableStream<Bytes>(
    {
      pull: async (controller) => {
        if (at >= end) {
          controller.close()
          return
        }
        const piece = { offset: at, length: Math.min(PIECE_BYTES, end - at), etag }
        controller.enqueue(await readPiece(name, piece, way))
        at += piece.length
      },
    },
    { highWaterMark: 0 },
  )
}

/** Page by page, each under the watchdog and with the link of its time. */
export async function* listContainer(prefix: string, way: Way): AsyncGenerator<Stat> {
  let continuationToken: string | undefined
  do {
    const from = continuationToken === undefined ? {} : { continuationToken }
    const page = await way.request(way.signal, 0, ({ container, abortSignal }) =>
      container.listBlobsFlat({ prefix, abortSignal }).byPage(from).next(),
    )
    if (page.done === true) return
    for (const { name, properties } of page.value.segment.blobItems)
      yield { name, sizeBytes: properties.contentLength ?? 0, etag: quoted(properties.etag) }
    continuationToken = page.value.continuationToken
  } while (continuationToken !== undefined && continuationToken !== '')
}

/** A listing names the tag without the quotes that RFC 9110 section 8.8.3 asks for in a header. */
const quoted = (etag: string): string => (etag.startsWith('"') ? etag : `"${etag}"`)
