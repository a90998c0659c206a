import { describe, expect, it, vi } from 'vitest'
import { Failure } from '../errors.ts'
import { endedBy } from './ended-by.window.ts'
import type { InstanceApi } from './instance-api.ts'
import { listing } from './listing.window.ts'
import { pool } from './pool.ts'
import type { SendOptions } from './sealift.ts'
import type { Remote } from './thread.ts'

const file = { path: 'a.dcm', file: new File(['x'], 'a.dcm') }
const ready = {
  kind: 'source',
  sha256: 'ab'.repeat(32),
  summary: { kind: 'ready', pseudonym: 'SL-1', changes: 1, labels: {} },
} as const
const options = (): SendOptions => ({
  reviewer: 'AB',
  urgent: [],
  signal: new AbortController().signal,
  onProgress: () => undefined,
})

/** A worker of which nothing is left: whoever asks it waits for ever. */
const gone = () => new Promise<never>(() => undefined)

const house = () => {
  const over = new AbortController()
  const worker = { look: vi.fn(() => Promise.resolve<unknown>(ready)), prepare: vi.fn(gone), compare: gone, stop: gone }
  const instances = pool([worker as unknown as Remote<InstanceApi>])
  const desk = {
    openBatch: vi.fn(() => Promise.resolve('batch')),
    closeBatch: vi.fn((_batch: string, _report: readonly unknown[]) => Promise.resolve()),
  }
  const list = () => {
    const run: typeof instances.run = (task, signal) => instances.run(task, AbortSignal.any([signal, over.signal]))
    return endedBy(over.signal, listing([file], { instances: { run }, desk, onFound: () => undefined }))
  }
  const change = () => over.abort(new Failure('project/changed'))
  return { list, change, worker, desk }
}
const changed = { code: 'project/changed' }

describe('a listing whose workers are ended', () => {
  it('while it looks through files says so', async () => {
    const { list, change, worker } = house()
    worker.look.mockImplementation(gone)
    const { done } = list()
    change()
    await expect(done).rejects.toMatchObject(changed)
  })

  it('before it is sent says so, and begins no batch', async () => {
    const { list, change, desk } = house()
    const made = list()
    await made.done
    change()
    await expect(made.compare(0)).rejects.toMatchObject(changed)
    await expect(made.send([0], options())).rejects.toMatchObject(changed)
    expect(desk.openBatch).not.toHaveBeenCalled()
  })

  it('while it is sent says so, and closes the batch with what was accepted', async () => {
    const { list, change, worker, desk } = house()
    const made = list()
    await made.done
    const sent = made.send([0], options())
    await expect.poll(() => worker.prepare).toHaveBeenCalled()
    change()
    await expect(sent).rejects.toMatchObject(changed)
    await expect.poll(() => desk.closeBatch).toHaveBeenCalledOnce()
    expect(desk.closeBatch.mock.calls[0]?.[1]).toEqual([{ ordinal: 0, status: 'not-chosen' }])
  })

  it('goes on as it was while nothing ends', async () => {
    const { list, worker, desk } = house()
    worker.prepare.mockResolvedValue({ sizeBytes: 7 } as never)
    const made = list()
    await made.done
    expect(await made.send([0], options())).toEqual({ batch: 'batch', accepted: [0], refused: [] })
    expect(desk.closeBatch).toHaveBeenCalledOnce()
  })
})
