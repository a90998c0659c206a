import { expect, it } from 'vitest'
import { allAccepted } from '../outbox/all-accepted.ts'
import type { Receipt, Sealed } from '../outbox/job.ts'
import { memoryOutbox } from './memory.ts'

const sealedAs = (id: string): Sealed => ({
  id,
  batch: 'b',
  kind: 'instance',
  order: 1,
  acceptedMs: 1,
  sizeBytes: 1,
  blockBytes: 1,
  sha256: 'aa',
  blocks: ['aa'],
  messageId: 'bb',
  recipients: [],
})

const receiptOf = ({ blockBytes: _blockBytes, blocks: _blocks, ...rest }: Sealed): Receipt => ({
  ...rest,
  verifiedMs: 2,
  how: 'read-back',
})

it('misses no job that is delivered while it asks, whichever moment that is', async () => {
  const names = ['a', 'b', 'c', 'd']
  const outbox = memoryOutbox()
  await outbox.lead()
  await outbox.jobs.accept(
    names.map((id) => ({ sealed: sealedAs(id), blocks: [{ index: 0, body: Uint8Array.of(1) }] })),
  )
  const left = [...names]
  // The line moves whenever somebody looks away.
  const finishOne = async () => {
    const id = left.shift()
    if (id !== undefined) await outbox.jobs.finish(id, [receiptOf(sealedAs(id))])
  }
  const moving = {
    jobs: { ...outbox.jobs, list: async () => outbox.jobs.list().finally(finishOne) },
    receipts: { list: async (batch?: string) => outbox.receipts.list(batch).finally(finishOne) },
  }
  for (let look = 0; look < 3; look += 1) {
    const { open, delivered } = await allAccepted(moving, 'b')
    expect([...open, ...delivered].map(({ id }) => id).sort()).toEqual(names)
  }
})
