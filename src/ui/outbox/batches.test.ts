import { describe, expect, it } from 'vitest'
import { batchesOf, chosenOf, countOf } from './batches.ts'
import { studyView } from './study.fixture.ts'

const done = (batch: string, group: string) => studyView(batch, group, { verified: 2 })
const failed = (batch: string, group: string) => studyView(batch, group, { parked: 1, verified: 1 })

describe('the outbox by batch', () => {
  it('every study stands in its batch once, and the sums add up', () => {
    const batches = batchesOf([
      studyView('first', 'a', { verified: 1, sealed: 1 }),
      studyView('second', 'b', { sealed: 2 }),
      studyView('first', 'c', { sealed: 2 }),
    ])
    expect(batches.map(({ batch, studies }) => [batch, studies.map(({ study }) => study.group)])).toEqual([
      ['first', ['a', 'c']],
      ['second', ['b']],
    ])
    expect(batches[0]).toMatchObject({ objects: 4, sizeBytes: 400, acknowledgedBytes: 100, isDone: false })
  })

  it('is done when everything of it is confirmed', () => {
    expect(batchesOf([done('first', 'a')])[0]?.isDone).toBe(true)
  })

  it('shows what is chosen, and every study keeps its number and every batch its sums', () => {
    const studies = [done('first', 'a'), failed('first', 'b'), done('second', 'c')]
    const batches = batchesOf(studies)
    expect(chosenOf(batches, 'all')).toBe(batches)
    expect(chosenOf(batches, 'failed')).toMatchObject([{ batch: 'first', objects: 4, studies: [{ ordinal: 2 }] }])
    expect([countOf(studies, 'all'), countOf(studies, 'left'), countOf(studies, 'failed')]).toEqual([3, 1, 1])
  })

  it('what a batch needs besides its studies is counted as none, unless it fails', () => {
    const { group: _group, ...papers } = studyView('first', 'a', { sealed: 2 })
    expect([countOf([papers], 'all'), countOf([papers], 'left'), countOf([papers], 'failed')]).toEqual([0, 0, 0])
    const { group: _other, ...parked } = failed('first', 'a')
    expect(countOf([parked], 'failed')).toBe(1)
  })
})
