import { createHash } from 'node:crypto'
import type { ContainerClient } from '@azure/storage-blob'
import { verifyManifest, type VerifiedManifest } from '../../src/seal/manifest.ts'

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What stands in a container, as its owner sees it. */
export async function blobsIn(container: ContainerClient): Promise<ReadonlyMap<string, Buffer>> {
  const blobs = new Map<string, Buffer>()
  for await (const { name } of container.listBlobsFlat()) {
    blobs.set(name, await container.getBlobClient(name).downloadToBuffer())
  }
  return blobs
}

/** The manifests in it, each with a signature that holds. */
export const manifestsIn = (blobs: ReadonlyMap<string, Buffer>): Promise<readonly VerifiedManifest[]> =>
  Promise.all(
    [...blobs]
      .filter(([name]) => name.startsWith('manifest-'))
      .map(([, bytes]) => verifyManifest(new Uint8Array(bytes), undefined)),
  )

/** The objects that the manifests list, wherever in the container their bytes stand. */
export async function objectsIn(blobs: ReadonlyMap<string, Buffer>): Promise<ReadonlyMap<string, Buffer>> {
  const listed = (await manifestsIn(blobs)).flatMap(({ objects }) => objects)
  const bytesOf = ({ segments }: (typeof listed)[number]) =>
    Buffer.concat(
      segments.map(({ blob, offset, length }) =>
        (blobs.get(blob) ?? Buffer.alloc(0)).subarray(offset, offset + length),
      ),
    )
  return new Map(listed.map((object) => [object.name, bytesOf(object)]))
}
