import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'
import { HARMLESS } from './harmless.fixture.ts'
import { IDENTITIES, identifiersOfIdentity, plantsOf } from './planted.fixture.ts'

const pieces = [
  ...Object.values(HARMLESS).flat().slice(0, 200),
  ...IDENTITIES.slice(0, 3).flatMap((identity) => plantsOf(identity).map(({ text }) => text)),
]
const texts = fc.oneof(
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.string({ maxLength: 40, unit: fc.constantFrom(...Array.from('09 /.-:_^(),\naDrT1yß\u0301É')) }),
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '_', ', ', '-', '^', '', '\r\n', ' (')), {
      maxLength: 6,
    })
    .map((parts) => parts.flat().join('')),
)
const cleaner = textCleaner(identifiersOfIdentity(IDENTITIES[1] ?? IDENTITIES[0]!))

/** Letters, digits, and the parts of what was written together. */
const finest = (text: string): readonly string[] =>
  text
    .split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
    .flatMap((part) => part.match(/[\p{L}\p{M}\p{Cf}]|\p{N}+/gu) ?? [])

describe('cleaning', () => {
  it('cleans what is clean to itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = cleaner.clean(text)
        expect(cleaner.clean(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('never adds: the result is no longer, and made of what was there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = cleaner.clean(text)
        expect(result.length).toBeLessThanOrEqual(text.length)
        const left = new Set(finest(text))
        expect(finest(result.replaceAll('90Y', '')).filter((part) => !left.has(part))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    'a',
    '1',
    '1 ',
    'a.',
    '12.',
    '@',
    '_a1',
    'Dr. ',
    'de ',
    '(',
    '-',
    '1-1-',
    'a@',
    'http:',
    'é',
    '^a',
    '0 1 ',
    'may 1 ',
    'a-b.',
    ':',
    'Doe ',
  ])('takes no more than its length in %j asks for', (unit) => {
    const of = (sizeBytes: number): number => {
      const text = unit.repeat(Math.ceil(sizeBytes / unit.length))
      const startMs = performance.now()
      cleaner.clean(text)
      return performance.now() - startMs
    }
    // What is quadratic takes minutes for this.
    expect(of(64 * 1024)).toBeLessThan(8000)
  })
})
