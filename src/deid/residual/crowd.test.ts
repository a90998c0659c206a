import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../../bytes/text.ts'
import { nextCandidates } from './candidates.fixture.ts'
import { Crowd } from './crowd.ts'
import { encodingsOf } from './encodings.ts'
import { FOLD, folded } from './fold-case.ts'
import { patternsOf } from './patterns.ts'
import { FORMS } from './written-forms.ts'

/** Numbers below a limit, the same in each run. */
const numbersFrom = (seed: number) => {
  let state = seed
  return (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}
type Random = ReturnType<typeof numbersFrom>

const wordOf = (random: Random, letters: readonly string[], most: number): string =>
  Array.from({ length: 1 + random(most) }, () => letters[random(letters.length)]).join('')

const standsAt = (text: Uint8Array, at: number, bytes: Uint8Array): boolean => {
  let index = 0
  while (index < bytes.length && at + index < text.length && FOLD[text[at + index] ?? 0] === bytes[index]) index += 1
  return index === bytes.length
}

describe('a crowd', () => {
  const crowdOf = (words: readonly string[]) => new Crowd(words.map((word) => ({ word, bytes: folded(toUtf8(word)) })))
  const beginningsOf = (crowd: ReturnType<typeof crowdOf>, text: string, at = 0, end = toUtf8(text).length) =>
    crowd.beginningsOf({ text: toUtf8(text), at, end }).map(({ word }) => word)

  it('tells all that a passage begins with, as they were given', () => {
    const crowd = crowdOf(['abcd', 'a', 'abx', 'ab', 'b', 'ab', 'abc'])
    expect(beginningsOf(crowd, 'abcq')).toEqual(['a', 'ab', 'ab', 'abc'])
    expect(beginningsOf(crowd, 'ABCDE')).toEqual(['abcd', 'a', 'ab', 'ab', 'abc'])
    expect(beginningsOf(crowd, 'b')).toEqual(['b'])
    expect(beginningsOf(crowd, 'zz')).toEqual([])
    expect(beginningsOf(crowd, '0')).toEqual([])
    expect(beginningsOf(crowd, '')).toEqual([])
  })

  it('looks from one place to another', () => {
    const crowd = crowdOf(['ab', 'abc'])
    expect(beginningsOf(crowd, 'xabc', 1)).toEqual(['ab', 'abc'])
    expect(beginningsOf(crowd, 'xabc', 1, 3)).toEqual(['ab'])
    expect(beginningsOf(crowd, 'xabc', 1, 2)).toEqual([])
  })

  it('tells what looking at one by one tells', () => {
    const random = numbersFrom(7)
    let found = 0
    for (let round = 0; round < 2_000; round += 1) {
      const letters = ['a', 'B', '\xff', '{'].slice(0, 1 + random(4))
      const words = Array.from({ length: 1 + random(40) }, () => wordOf(random, letters, 8))
      const text = wordOf(random, letters, 12)
      const expected = words.filter((word) => standsAt(toUtf8(text), 0, folded(toUtf8(word))))
      expect(beginningsOf(crowdOf(words), text)).toEqual(expected)
      found += expected.length
    }
    expect(found).toBeGreaterThan(5_000)
  })
})

describe('values that begin alike', () => {
  const KINDS = ['names', 'ids', 'texts'] as const
  const FORM_OF = { names: FORMS.name, ids: FORMS.id, texts: FORMS.text }

  const identifiersFrom = (random: Random, letters: readonly string[]) => {
    const stem = letters.join('') + wordOf(random, letters, 20)
    const many = (most: number) => Array.from({ length: most }, () => stem + wordOf(random, letters, 6))
    return { names: many(20), ids: many(30), texts: many(10), dates: [], uids: [] }
  }

  /** All bytes that are wanted, made without what is judged. */
  const wantedBytes = (identifiers: ReturnType<typeof identifiersFrom>): readonly Uint8Array[] =>
    KINDS.flatMap((kind) => identifiers[kind].flatMap(FORM_OF[kind]))
      .flatMap(encodingsOf)
      .map(({ bytes }) => bytes)
      .filter(({ length }) => length >= 3)

  /** Pieces of what is wanted, one within the other and one after the other, in either case. */
  const textFrom = (random: Random, wanted: readonly Uint8Array[]): Uint8Array =>
    Uint8Array.from(
      Array.from({ length: 40 }, () => {
        const piece = wanted[random(wanted.length)] ?? new Uint8Array(0)
        const from = random(4) === 0 ? random(piece.length) : 0
        return [...piece.subarray(from, random(2) === 0 ? piece.length : from + random(piece.length))]
      }).flat(),
      (byte) => (random(8) === 0 ? (FOLD[byte] ?? 0) : byte),
    )

  const lengthsFound = (text: Uint8Array, identifiers: ReturnType<typeof identifiersFrom>) => {
    const patterns = patternsOf(identifiers)
    const told: string[] = []
    for (let at = 0; ;) {
      const found = nextCandidates(text, at, text.length, { patterns, uids: new Set() })
      if (found === undefined) return { patterns, told: new Set(told) }
      for (const candidate of found) told.push(`${candidate.at} ${candidate.length}`)
      at = (found[0]?.at ?? at) + 1
    }
  }

  it.each(['q z', 'q Z 7', 'ä q', '山 q z', 'q ^ z', 'q - 7'])(
    'and are made of %s are all found in every encoding',
    (characters) => {
      const random = numbersFrom(characters.length * 31 + characters.charCodeAt(0))
      let count = 0
      for (let round = 0; round < 4; round += 1) {
        const identifiers = identifiersFrom(random, characters.split(' '))
        const wanted = wantedBytes(identifiers)
        const text = textFrom(random, wanted)
        const { patterns, told } = lengthsFound(text, identifiers)
        expect([...patterns.heads.values()].some(({ crowds }) => crowds !== undefined)).toBe(true)
        const distinct = [...new Map(wanted.map((bytes) => [folded(bytes).join(), folded(bytes)])).values()]
        const expected = [...text.keys()].flatMap((at) =>
          distinct.filter((bytes) => standsAt(text, at, bytes)).map(({ length }) => `${at} ${length}`),
        )
        expect([...told].sort()).toEqual([...new Set(expected)].sort())
        count += expected.length
      }
      expect(count).toBeGreaterThan(100)
    },
  )
})
