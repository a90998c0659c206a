import type { ContainerClient } from '@azure/storage-blob'
import type { Receipt } from '../../src/outbox/job.ts'

/** What the store has of an object, found by what its receipt says. */
export async function remoteBytesOf(container: ContainerClient, receipt: Receipt): Promise<Buffer> {
  return container.getBlobClient(receipt.blob ?? receipt.id).downloadToBuffer()
}
