import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Phrases } from './phrases.ts'

const word = (most: number) => fc.string({ unit: fc.constantFrom('a', 'b', '山'), minLength: 1, maxLength: most })

const foundIn = (phrases: readonly string[], text: string): readonly string[] => {
  const found: string[] = []
  new Phrases(new Set(phrases)).findIn(text, (start, end) => {
    found.push(`${start}-${end}`)
    return false
  })
  return found.sort()
}

it('finds every phrase wherever it stands, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(word(5), { maxLength: 6 }), word(30), (phrases, text) => {
      const wanted = [...new Set(phrases)].flatMap((phrase) =>
        Array.from(text, (_, at) => at)
          .filter((at) => text.startsWith(phrase, at))
          .map((at) => `${at}-${at + phrase.length}`),
      )
      expect(foundIn(phrases, text)).toEqual(wanted.sort())
    }),
    { numRuns: 1000 },
  )
})

it('tells of the longest that ends at a place first, and of no other when that is enough', () => {
  const found: string[] = []
  new Phrases(new Set(['c', 'bc', 'abc', 'b'])).findIn('xabc', (start, end) => {
    found.push('xabc'.slice(start, end))
    return end - start === 2
  })
  expect(found).toEqual(['b', 'abc', 'bc'])
})

it('takes no longer for a thousand times as many phrases that begin alike', () => {
  const text = 'a'.repeat(100_000)
  const spentMs = (count: number): number => {
    const phrases = new Phrases(new Set(Array.from({ length: count }, (_, number) => `${'a'.repeat(40)}${number}`)))
    const rounds = [1, 2, 3].map(() => {
      const startMs = performance.now()
      phrases.findIn(text, () => false)
      return performance.now() - startMs
    })
    return Math.min(...rounds)
  }
  spentMs(1)
  expect(spentMs(10_000)).toBeLessThan(50 * spentMs(10))
})
