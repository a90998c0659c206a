import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../crypto/canonical-json.ts'
import { readBatchReport, reviewsOf } from './report.ts'

const [AT, LATER] = [Date.UTC(2026, 2, 14, 9, 26, 53), Date.UTC(2026, 2, 14, 9, 40)]

describe('who reviewed', () => {
  it('is said once for all, as long as it was one person at one time', () => {
    const reviewer = { id: 'AB', atMs: AT }
    expect(
      reviewsOf([
        { object: 'a', reviewer },
        { object: 'b', reviewer: { ...reviewer } },
      ]),
    ).toEqual([{ reviewer: 'AB', at: '2026-03-14T09:26:53Z' }])
  })

  it('is said for each object where it differs, and of none that nobody is known of', () => {
    expect(
      reviewsOf([
        { object: 'a', reviewer: { id: 'AB', atMs: AT } },
        { object: 'b', reviewer: { id: 'CD', atMs: AT } },
        { object: 'c', reviewer: { id: 'AB', atMs: LATER } },
        { object: 'd', reviewer: { id: 'AB', atMs: AT } },
        { object: 'e' },
      ]),
    ).toEqual([
      { reviewer: 'AB', at: '2026-03-14T09:26:53Z', objects: ['a', 'd'] },
      { reviewer: 'CD', at: '2026-03-14T09:26:53Z', objects: ['b'] },
      { reviewer: 'AB', at: '2026-03-14T09:40:00Z', objects: ['c'] },
    ])
    expect(reviewsOf([{ object: 'a' }, { object: 'b', reviewer: { id: 'AB', atMs: AT } }])).toEqual([
      { reviewer: 'AB', at: '2026-03-14T09:26:53Z', objects: ['b'] },
    ])
    expect(reviewsOf([{ object: 'a' }])).toEqual([])
  })
})

describe('a report that came from elsewhere', () => {
  const reviews = [{ reviewer: 'AB', at: 'x' }]
  const counts = { accepted: 1, 'already-accepted': 0, 'not-chosen': 0, quarantined: 0, skipped: 0 }
  const plain: JsonObject = {
    format: 'sealift-batch-report/1',
    batch: 'ab',
    created: '2026-03-14T09:26:53Z',
    project: 'cd',
    edition: '2026d',
    reviews,
    counts,
    sources: [{ ordinal: 0, status: 'accepted' }],
  }

  it('is read as it was written', () => {
    expect(readBatchReport(plain)).toEqual({
      batch: 'ab',
      created: '2026-03-14T09:26:53Z',
      reviews,
      counts,
    })
  })

  it('may be of the version of now', () => {
    expect(readBatchReport({ ...plain, format: 'sealift-batch-report/2' }).counts).toEqual(counts)
  })

  it('may say nothing of a review, as older ones do', () => {
    expect(readBatchReport({ ...plain, reviews: undefined }).reviews).toEqual([])
  })

  it.each([
    ['another format', { format: 'sealift-batch-report/9' }],
    ['no counts', { counts: undefined }],
    ['a count that is none', { counts: { ...counts, skipped: -1 } }],
    ['a reviewer that is no text', { reviews: [{ reviewer: 7, at: 'x' }] }],
  ])('is refused with %s', (_what, change) => {
    expect(() => readBatchReport({ ...plain, ...(change as JsonObject) })).toThrow(
      expect.objectContaining({ code: 'seal/bad-manifest' }),
    )
  })
})
