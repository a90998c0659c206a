import { Failure, toFailure } from '../errors.ts'
import { requestsUnder, type AzureOptions } from './azure-request.ts'
import type { LinkSource } from './link-source.ts'
import type { ObjectRemover } from './object-remover.ts'

/**
 * Deletes from a container. Where the account keeps deleted blobs or versions for a while, so are these, until that time is
 * over. Fails with `upload/may-not-delete` before anything is asked where the link says that it may not.
 */
export const azureRemover = async (source: LinkSource, options: AzureOptions = {}): Promise<ObjectRemover> => {
  const { rights } = await source.current(new AbortController().signal)
  if (!rights.delete) throw new Failure('upload/may-not-delete')
  const request = requestsUnder(source, options)
  return {
    remove: async (name, signal) => {
      try {
        await request(signal, 0, ({ container, abortSignal }) =>
          container.getBlobClient(name).delete({ abortSignal, deleteSnapshots: 'include' }),
        )
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
