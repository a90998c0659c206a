import { allAccepted } from '../outbox/all-accepted.ts'
import type { Receipt } from '../outbox/job.ts'
import type { OutboxStore } from '../outbox/ports.ts'

/** What a batch's delivery came to: proof for the person who sent it. */
export interface BatchReceipt {
  readonly batch: string
  readonly createdMs: number
  /** Everything that belongs to the batch: instances, the catalogue, the manifest. */
  readonly objects: number
  readonly sizeBytes: number
  /** The weakest way in which any of its objects was confirmed. */
  readonly verified: Receipt['how']
  readonly delivered: number
}

const byBatch = <T extends { readonly batch: string }>(objects: readonly T[]): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>()
  for (const one of objects) {
    const others = found.get(one.batch)
    if (others === undefined) found.set(one.batch, [one])
    else others.push(one)
  }
  return found
}

/** Newest first. A batch of which nothing was accepted leaves no receipt. */
export async function batchReceipts(outbox: OutboxStore): Promise<readonly BatchReceipt[]> {
  const { open, delivered } = await allAccepted(outbox)
  const [doneOf, leftOf] = [byBatch(delivered), byBatch(open)]
  const known = await outbox.batches.list()
  return known
    .map(({ id, createdMs }): BatchReceipt => {
      const done = doneOf.get(id) ?? []
      const left = leftOf.get(id) ?? []
      return {
        batch: id,
        createdMs,
        objects: done.length + left.length,
        sizeBytes: [...done, ...left].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
        verified: done.every(({ how }) => how === 'read-back') ? 'read-back' : 'block-checksums',
        delivered: done.length,
      }
    })
    .filter(({ objects }) => objects > 0)
    .toReversed()
}
