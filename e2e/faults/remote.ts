import type { ContainerClient } from '@azure/storage-blob'
import type { Receipt } from '../../src/outbox/job.ts'
import { placesOf } from '../../src/outbox/places.ts'
import type { ManifestObject } from '../../src/seal/manifest.ts'

/** Where an object stands, by what its receipt or a manifest says of it. The only place that knows how they say it. */
const piecesOf = (object: Receipt | ManifestObject) => ('segments' in object ? object.segments : placesOf(object))

/** What the store has of an object. */
export async function remoteBytesOf(container: ContainerClient, object: Receipt | ManifestObject): Promise<Buffer> {
  const pieces: Buffer[] = []
  for (const { blob, offset, length } of piecesOf(object))
    pieces.push(await container.getBlobClient(blob).downloadToBuffer(offset, length))
  return Buffer.concat(pieces)
}
