import { describe, expect, it } from 'vitest'
import type { StudyView } from '../../workers/sealift.ts'
import { batchesOf } from './batches.ts'

const study = (batch: string, group: string, acknowledgedBytes: number): StudyView => ({
  batch,
  group,
  objects: 2,
  sizeBytes: 200,
  acknowledgedBytes,
  counts: { sealed: 1, uploading: 0, waiting: 0, uploaded: 0, verified: 1, parked: 0 },
  reasons: [],
  isUrgent: false,
})

describe('the outbox by batch', () => {
  it('every study stands in its batch once, and the sums add up', () => {
    const batches = batchesOf([study('first', 'a', 100), study('second', 'b', 0), study('first', 'c', 40)])
    expect(batches.map(({ batch, studies }) => [batch, studies.map(({ group }) => group)])).toEqual([
      ['first', ['a', 'c']],
      ['second', ['b']],
    ])
    expect(batches[0]).toMatchObject({ objects: 4, sizeBytes: 400, acknowledgedBytes: 140 })
  })
})
