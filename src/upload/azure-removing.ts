import { ContainerClient } from '@azure/storage-blob'
import { Failure, toFailure } from '../errors.ts'
import type { AccessLink } from './access-link.ts'
import { onePipeline } from './azure-pipeline.ts'
import { requestsUnder, type AzureOptions } from './azure-request.ts'
import type { ObjectRemover } from './object-remover.ts'

/**
 * Deletes from a container. Where the account keeps deleted blobs or versions for a while, so are these, until that time is
 * over. Fails with `upload/may-not-delete` before anything is asked where the link says that it may not.
 */
export const azureRemover = (link: AccessLink, options: AzureOptions = {}): ObjectRemover => {
  if (!link.rights.delete) throw new Failure('upload/may-not-delete')
  const container = new ContainerClient(link.url, onePipeline())
  const request = requestsUnder(link, options)
  return {
    remove: async (name, signal) => {
      const blob = container.getBlockBlobClient(name)
      try {
        await request(signal, 0, (abortSignal) => blob.delete({ abortSignal, deleteSnapshots: 'include' }))
        return true
      } catch (thrown) {
        const { code } = toFailure(thrown)
        if (code === 'upload/not-found') return false
        // A container under an immutability policy or a legal hold keeps what it has from everybody.
        throw code === 'upload/name-taken' ? new Failure('upload/not-permitted') : thrown
      }
    },
  }
}
