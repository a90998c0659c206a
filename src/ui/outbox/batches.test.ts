import { describe, expect, it } from 'vitest'
import type { JobView } from '../../workers/sealift.ts'
import { batchesOf, leftToSend } from './batches.ts'

const job = (id: string, batch: string, more: Partial<JobView> = {}): JobView => ({
  id,
  batch,
  kind: 'instance',
  sizeBytes: 100,
  acknowledgedBytes: 0,
  state: 'sealed',
  ...more,
})

describe('the outbox by batch', () => {
  const jobs = [
    job('a', 'first', { state: 'verified', acknowledgedBytes: 100 }),
    job('b', 'second', { state: 'waiting', code: 'bytes/aborted' }),
    job('c', 'first', { state: 'uploading', acknowledgedBytes: 40 }),
    job('d', 'second', { state: 'parked', code: 'bytes/aborted' }),
    job('e', 'second', { state: 'waiting', code: 'internal/unexpected' }),
  ]

  it('every object stands in its batch once', () => {
    expect(batchesOf(jobs).map(({ batch, jobs: of }) => [batch, of.map(({ id }) => id)])).toEqual([
      ['first', ['a', 'c']],
      ['second', ['b', 'd', 'e']],
    ])
  })

  it('bytes and states add up, and each reason is named once', () => {
    const [first, second] = batchesOf(jobs)
    expect(first).toMatchObject({ sizeBytes: 200, acknowledgedBytes: 140, reasons: [] })
    expect(first?.counts).toMatchObject({ verified: 1, uploading: 1, waiting: 0 })
    expect(second?.reasons).toEqual([
      { code: 'bytes/aborted', count: 2 },
      { code: 'internal/unexpected', count: 1 },
    ])
  })

  it('an object is left until its copy is confirmed', () => {
    expect(leftToSend(jobs)).toBe(4)
    expect(leftToSend([job('a', 'x', { state: 'uploaded' })])).toBe(1)
    expect(leftToSend([job('a', 'x', { state: 'verified' })])).toBe(0)
  })
})
