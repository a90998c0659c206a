import { beforeEach, describe, expect, it } from 'vitest'
import type { BatchWitness } from '../outbox/witness.ts'
import { witnessCopy, type Shelf } from './witness-copy.ts'

const batch = (name: string, change: Partial<BatchWitness> = {}): BatchWitness => ({
  batch: name,
  sinceMs: 1,
  accepted: 3,
  delivered: 1,
  isListed: false,
  marks: ['AAAAAAAAAAAAAAAA', 'BBBBBBBBBBBBBBBB'],
  isTold: false,
  ...change,
})

const byName = (a: BatchWitness, b: BatchWitness) => a.batch.localeCompare(b.batch)

/** What the copy keeps on any shelf. */
export const witnessCopyContract = (shelfOf: () => Shelf): void => {
  describe('the second copy of the ledger', () => {
    let shelf: Shelf
    beforeEach(() => (shelf = shelfOf()))

    it('is there for who comes next', () => {
      witnessCopy(shelf).put([batch('a'), batch('b', { delivered: 3, isListed: true })])
      witnessCopy(shelf).put([batch('a', { delivered: 2 })])
      expect([...witnessCopy(shelf).read()].sort(byName)).toEqual([
        batch('a', { delivered: 2 }),
        batch('b', { delivered: 3, isListed: true }),
      ])
    })

    it('leaves alone what others keep there, and reads nothing of it', () => {
      shelf.setItem('sealift.theme', 'dark')
      shelf.setItem('sealift.witness.broken', 'dark')
      const copy = witnessCopy(shelf)
      copy.put([batch('a')])
      expect(copy.read()).toEqual([batch('a')])
      copy.drop(['a'])
      expect(copy.read()).toEqual([])
      expect(shelf.getItem('sealift.theme')).toBe('dark')
    })

    it('stays within its bound: delivered batches go, and what is not delivered stays', () => {
      const copy = witnessCopy(shelf, 2_000)
      for (let nth = 0; nth < 40; nth += 1)
        copy.put([batch(`done-${nth}`, { sinceMs: nth, delivered: 3, isListed: true })])
      copy.put([batch('left', { sinceMs: 0 })])
      const kept = copy.read().map((one) => one.batch)
      expect(kept).toContain('left')
      expect(kept).toContain('done-39')
      expect(kept).not.toContain('done-0')
      expect(JSON.stringify(copy.read()).length).toBeLessThan(2_500)
    })

    it('a batch of which nothing is accepted any more is forgotten', () => {
      const copy = witnessCopy(shelf)
      copy.put([batch('a')])
      copy.put([batch('a', { accepted: 0, delivered: 0, marks: [] })])
      expect(copy.read()).toEqual([])
    })
  })
}
