import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../../bytes/text.ts'
import { isFoundIn, isSure } from './belief.ts'
import { patternsOf } from './patterns.ts'
import { Places } from './places.ts'
import { beginningAt, candidatesAt, goesOn } from './search.ts'

const TEXT = '12'.repeat(4096)

/** `12121`, `121212`, …: each begins the next. */
const nested = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => TEXT.slice(0, index + 5))

/** How much is done of all that stands in a text, as a value of so many bytes before it and none behind. */
const stepsIn = (text: string, ids: readonly string[], valueStart = 0) => {
  const bytes = toUtf8(text)
  const end = bytes.length
  const wanted = { patterns: patternsOf({ names: [], ids, texts: [], dates: [], uids: [] }), uids: new Set<string>() }
  const steps = { places: 0, judged: 0, candidates: 0 }
  const places = new Places(bytes, { start: 0, until: end, end }, wanted)
  for (let at = places.next(); at !== undefined; at = places.next()) {
    const mayBegin = beginningAt(bytes, at, { start: valueStart, end })
    const found = candidatesAt({ text: bytes, at, end }, wanted, (edge) => {
      steps.judged += 1
      return mayBegin(edge)
    })
    steps.places += 1
    steps.candidates += found.length
  }
  return steps
}

describe('numbers of which each begins the next', () => {
  it.each([100, 30])('are %i as much to do as one, wherever a text repeats them', (count) => {
    const { places, judged, candidates } = stepsIn(TEXT, nested(count))
    expect(places).toBeGreaterThan(4000)
    expect(judged).toBeLessThanOrEqual(places)
    expect(candidates).toBe(count)
  })

  it('are all looked at where one of them may begin', () => {
    const ids = nested(40)
    for (const before of ['', ' ', '\0', 'x', '00', '.']) expect(stepsIn(before + TEXT, ids).candidates).toBe(40)
    expect(stepsIn(`9${TEXT}`, ids).candidates).toBe(0)
    expect(stepsIn(`9${TEXT}`, ids, 1).candidates).toBe(40)
  })

  it('are looked at after a dot, for they may be a component of a UID', () => {
    expect(stepsIn(`1.${TEXT}`, nested(40)).candidates).toBe(40)
    expect(stepsIn(`1.${TEXT}`, nested(3)).candidates).toBe(3)
  })
})

describe('what is told of an edge before a find is judged', () => {
  const VALUES = {
    names: ['Abc^Ba'],
    ids: ['1212', '1212012', '012120', '77Ab', '1.2'],
    texts: ['Ab Ba'],
    dates: ['20120212'],
    uids: [],
  }

  /** Pieces of the values, with what may stand beside them; the same in each run. */
  const textOf = (seed: number): Uint8Array => {
    let state = seed
    const pieces = [
      '1212',
      '1212012',
      '012120',
      '77Ab',
      'Abc',
      'Ba',
      '20120212',
      '0',
      '.',
      ' ',
      '9',
      'x',
      '\0',
      'A\0b\0c\0',
      '1\0',
      '1\x002\x001\x002\0',
    ]
    const text = Array.from({ length: 12 }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      return pieces[(state >>> 16) % pieces.length]
    })
    return toUtf8(text.join(''))
  }

  it('turns away nothing that would be believed', () => {
    const wanted = { patterns: patternsOf(VALUES), uids: new Set<string>() }
    const counts = { believed: 0, turnedAway: 0 }
    for (let seed = 1; seed <= 3000; seed += 1) {
      const text = textOf(seed)
      const [valueStart, end] = [seed % 5, text.length - (seed % 3)]
      const places = new Places(text, { start: 0, until: text.length, end: text.length }, wanted)
      for (let at = places.next(); at !== undefined; at = places.next()) {
        const mayBegin = beginningAt(text, at, { start: valueStart, end })
        for (const candidate of candidatesAt({ text, at, end: text.length }, wanted, () => true)) {
          const isTurnedAway =
            (candidate.pattern !== undefined && !mayBegin(candidate.pattern)) ||
            goesOn(text, candidate, { start: valueStart, end })
          const vr = (['LO', 'UI', 'OB', 'DS'] as const)[seed % 4] ?? 'LO'
          const leaf = { tag: 0x00020010, vr, start: 0, valueStart, end, explicit: true }
          const isBelieved = isSure(text, candidate) || isFoundIn(text, 0, candidate, leaf)
          if (isTurnedAway) expect(isBelieved, `seed ${seed} at ${at}`).toBe(false)
          counts.believed += isBelieved ? 1 : 0
          counts.turnedAway += isTurnedAway ? 1 : 0
        }
      }
    }
    expect(counts.believed).toBeGreaterThan(2000)
    expect(counts.turnedAway).toBeGreaterThan(2000)
  })
})
