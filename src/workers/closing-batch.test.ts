import { describe, expect, it } from 'vitest'
import type { Sealed } from '../outbox/job.ts'
import type { Acceptance, OutboxStore } from '../outbox/ports.ts'
import { memoryOutbox } from '../storage/memory.ts'
import { engine } from '../pipeline/engine.ts'

const acceptanceOf = (id: string, kind: Sealed['kind'] = 'instance'): Acceptance => ({
  sealed: {
    id,
    batch: 'batch',
    kind,
    order: 0,
    acceptedMs: 0,
    sizeBytes: 3,
    blockBytes: 3,
    sha256: '',
    blocks: ['x'],
    messageId: '',
    recipients: [],
  },
  blocks: [{ index: 0, body: new Uint8Array(3) }],
})

/** An outbox that accepts when it is let. */
const slow = (outbox: OutboxStore) => {
  const waiting: (() => void)[] = []
  const accept: OutboxStore['jobs']['accept'] = async (acceptances) => {
    await new Promise<void>((resolve) => waiting.push(resolve))
    await outbox.jobs.accept(acceptances)
  }
  return { outbox: { ...outbox, jobs: { ...outbox.jobs, accept } }, waiting }
}

describe('a batch that is being closed', () => {
  it('waits for what is on its way in, takes no instance more, and takes what closes it', async () => {
    const { outbox, waiting } = slow(memoryOutbox())
    const running = engine(outbox)
    await running.lead()
    const first = running.intake.commit(acceptanceOf('first'))
    await expect.poll(() => waiting.length).toBe(1)
    let isSettled = false
    const settling = running.settle('batch').then(() => (isSettled = true))
    await expect(running.intake.commit(acceptanceOf('late'))).rejects.toMatchObject({ code: 'bytes/aborted' })
    expect(isSettled).toBe(false)
    waiting.shift()?.()
    await Promise.all([first, settling])
    expect((await outbox.jobs.list()).map(({ id }) => id)).toEqual(['first'])
    const manifest = running.intake.commit(acceptanceOf('manifest', 'manifest'))
    await expect.poll(() => waiting.length).toBe(1)
    waiting.shift()?.()
    await manifest
    expect((await outbox.jobs.list()).map(({ id }) => id)).toEqual(['first', 'manifest'])
  })
})
