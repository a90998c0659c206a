import { ContainerClient } from '@azure/storage-blob'
import type { AccessLink } from './access-link.ts'
import { onePipeline } from './azure-pipeline.ts'
import { listContainer, readBlob } from './azure-reading.ts'
import { requestsUnder, type AzureOptions } from './azure-request.ts'
import { commitBlocks, propertiesOf, putBlob, stageBlock, type Target } from './azure-writing.ts'
import type { ObjectReader, ObjectStore, Stat } from './object-store.ts'

/** Azure Blob Storage behind a container's access link. */
export const azureStore = (link: AccessLink, options: AzureOptions = {}): ObjectStore & ObjectReader => {
  const container = new ContainerClient(link.url, onePipeline())
  const request = requestsUnder(link, options)
  const at = (name: string, signal: AbortSignal): Target => ({
    blob: container.getBlockBlobClient(name),
    request,
    signal,
    readable: link.rights.read,
  })
  return {
    put: (name, body, signal) => putBlob(at(name, signal), body),
    stage: (name, block, signal) => stageBlock(at(name, signal), block),
    commit: (name, blocks, signal) => commitBlocks(at(name, signal), blocks),
    stat: async (name, signal): Promise<Stat | undefined> => {
      const found = await propertiesOf(at(name, signal))
      return found && { name, sizeBytes: found.contentLength ?? 0, etag: found.etag ?? '' }
    },
    read: (name, range, signal) => readBlob(container.getBlockBlobClient(name), range, { request, signal }),
    list: (prefix, signal) => listContainer(container, prefix, { request, signal }),
  }
}
