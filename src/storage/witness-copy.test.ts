import { describe, expect, it } from 'vitest'
import { witnessCopyContract } from './witness-copy.contract.ts'
import { witnessCopy, type Shelf } from './witness-copy.ts'

const memoryShelf = (mostCharacters = Infinity): Shelf => {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      const others = [...kept].filter(([name]) => name !== key).reduce((sum, [, text]) => sum + text.length, 0)
      if (others + value.length > mostCharacters) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key) => void kept.delete(key),
  }
}

witnessCopyContract(() => memoryShelf())

describe('a shelf that is full', () => {
  const one = { sinceMs: 1, accepted: 1, delivered: 0, isListed: false, marks: [], isTold: false }

  it('makes room by what was delivered', () => {
    const copy = witnessCopy(memoryShelf(600), 800)
    for (const batch of ['a', 'b', 'c', 'd']) copy.put([{ ...one, batch, delivered: 1, isListed: true }])
    copy.put([{ ...one, batch: 'left' }])
    expect(copy.read().map(({ batch }) => batch)).toContain('left')
  })

  it('that takes nothing stops nobody', () => {
    const copy = witnessCopy(memoryShelf(0))
    expect(() => copy.put([{ ...one, batch: 'a' }])).not.toThrow()
    expect(copy.read()).toEqual([])
  })
})
