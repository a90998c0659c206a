import { describe, expect, it } from 'vitest'
import type { LostBatch } from '../../workers/sealift.ts'
import { lossOf, reportText } from './lost.ts'

const batch = (change: Partial<LostBatch>): LostBatch => ({
  batch: '7c41d09be2',
  sinceMs: 0,
  accepted: 10,
  delivered: 10,
  isListed: true,
  lost: 0,
  again: 0,
  ...change,
})

const LOST = [batch({}), batch({ batch: 'e09a5513fa', delivered: 4, isListed: false, lost: 10, again: 3 })]

describe('a loss', () => {
  it('counts every image once: delivered, or to be picked, or accepted again', () => {
    const sum = lossOf(LOST)
    expect(sum).toEqual({ accepted: 20, delivered: 10, arrived: 4, lost: 10, toPick: 7 })
    expect(sum.delivered + sum.lost).toBe(sum.accepted)
  })

  it('calls nothing delivered that no recipient can find', () => {
    expect(lossOf([batch({ delivered: 10, isListed: false, lost: 10 })])).toMatchObject({ delivered: 0, arrived: 10 })
  })

  it('is a text with a row for each batch', () => {
    const words = { title: 'T', paragraphs: ['P'], columns: ['a', 'b', 'c', 'd', 'e', 'f'], moment: String }
    expect(reportText(LOST, words).split('\r\n')).toEqual([
      'T',
      '',
      'P',
      '',
      'a\tb\tc\td\te\tf',
      '7c41d09be2\t0\t10\t10\t0\t0',
      'e09a5513fa\t0\t10\t0\t4\t7',
      '',
    ])
  })
})
