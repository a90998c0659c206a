import { toUtf8 } from '../bytes/text.ts'
import { sha256 } from '../crypto/digest.ts'
import { containerUrl } from './access-link.ts'
import { listContainer, readBlob } from './azure-reading.ts'
import { requestsUnder, type AzureOptions } from './azure-request.ts'
import { commitBlocks, propertiesOf, putBlob, stageBlock, type Target } from './azure-writing.ts'
import { inOneContainer, type LinkSource } from './link-source.ts'
import type { ObjectReader, ObjectStore, Stat } from './object-store.ts'

/** Azure Blob Storage behind the links of a source. */
export const azureStore = (given: LinkSource, options: AzureOptions = {}): ObjectStore & ObjectReader => {
  const source = inOneContainer(given)
  const request = requestsUnder(source, options)
  const at = (name: string, signal: AbortSignal): Target => ({ name, request, signal })
  return {
    put: (name, body, signal) => putBlob(at(name, signal), body),
    stage: (name, block, signal) => stageBlock(at(name, signal), block),
    commit: (name, blocks, signal) => commitBlocks(at(name, signal), blocks),
    joinsBlocks: async (signal) => {
      const { rights } = await source.current(signal)
      return rights.write || !rights.create
    },
    destination: async (signal) => sha256(toUtf8(containerUrl(await source.current(signal)))),
    stat: async (name, signal): Promise<Stat | undefined> => {
      const found = await propertiesOf(at(name, signal))
      return found && { name, sizeBytes: found.contentLength ?? 0, etag: found.etag ?? '' }
    },
    read: (name, range, signal) => readBlob(name, range, { request, signal }),
    list: (prefix, signal) => listContainer(prefix, { request, signal }),
  }
}
