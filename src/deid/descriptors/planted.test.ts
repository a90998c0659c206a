import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'
import { HARMLESS, keptOf, tokensIn } from './harmless.fixture.ts'
import { IDENTITIES, identifiersOfIdentity, plantsOf, type Plant } from './planted.fixture.ts'

/** Park and Miller: the same plants in the same places, every time. */
const seeded = (seed: number): ((below: number) => number) => {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase()

const planted = (descriptor: string, { text, marked }: Plant, random: (below: number) => number): string => {
  if (marked === true) return random(2) === 0 ? `${descriptor}, ${text}` : `${text}; ${descriptor}`
  const place = random(4)
  if (place === 0) return `${text} ${descriptor}`
  if (place === 1) return `${descriptor} ${text}`
  if (place === 2) return `${descriptor} (${text})`
  if (!descriptor.includes(' ')) return `${descriptor}_${text.replaceAll(' ', '_')}`
  const spaces = [...descriptor.matchAll(/ /g)].map(({ index }) => index)
  const at = spaces[random(spaces.length)] ?? 0
  return `${descriptor.slice(0, at)} ${text}${descriptor.slice(at)}`
}

const leaks = ({ words, runs }: Plant, output: string): boolean => {
  const text = plain(output)
  const found = new Set(tokensIn(text))
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '')
  return words.some((word) => found.has(word)) || runs.some((run) => bare.includes(plain(run)))
}

interface Score {
  planted: number
  leaked: string[]
  tokens: number
  kept: number
}

const score = (): Map<string, Score> => {
  const random = seeded(20260721)
  const scores = new Map<string, Score>()
  const cleaners = IDENTITIES.map((identity) => textCleaner(identifiersOfIdentity(identity)))
  const descriptors = Object.values(HARMLESS).flat()
  IDENTITIES.forEach((identity, index) => {
    for (const plant of plantsOf(identity)) {
      for (let copy = 0; copy < 8; copy++) {
        const descriptor = descriptors[random(descriptors.length)] ?? ''
        // What no list knew of is told from the descriptor's own words by its place alone.
        if (plant.kind.startsWith('unknown') && tokensIn(plain(descriptor)).some((word) => plant.words.includes(word)))
          continue
        const text = planted(descriptor, plant, random)
        const output = cleaners[index]?.clean(text) ?? text
        const so = scores.get(plant.kind) ?? { planted: 0, leaked: [], tokens: 0, kept: 0 }
        scores.set(plant.kind, so)
        // A patient called Hand has no hand in any text.
        const secret = new Set([
          ...plant.words,
          ...tokensIn(plain(`${identity.family} ${identity.given} ${identity.physician}`)),
        ])
        const harmless = tokensIn(descriptor).filter((token) => !secret.has(plain(token)))
        so.planted++
        so.tokens += harmless.length
        so.kept += keptOf(harmless, tokensIn(output))
        if (leaks(plant, output)) so.leaked.push(`${text} -> ${output}`)
      }
    }
  })
  return scores
}

describe('planted descriptors', () => {
  const scores = score()

  it('lose every identifier that was planted', () => {
    expect([...scores.values()].reduce((sum, { planted: count }) => sum + count, 0)).toBeGreaterThan(20_000)
    expect([...scores.values()].flatMap(({ leaked }) => leaked)).toEqual([])
  })

  it('keep at least 99 % of what was harmless', () => {
    const all = [...scores.values()]
    const [kept, tokens] = [all.reduce((sum, so) => sum + so.kept, 0), all.reduce((sum, so) => sum + so.tokens, 0)]
    expect(kept / tokens).toBeGreaterThanOrEqual(0.99)
    for (const [kind, so] of scores) expect(so.kept / so.tokens, kind).toBeGreaterThanOrEqual(0.95)
  })
})
