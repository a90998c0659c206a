import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeWitness,
  deliveredBefore,
  encodeWitness,
  fitting,
  lostBatches,
  markOf,
  type BatchWitness,
} from './witness.ts'

const mark = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(markOf)

const witness: fc.Arbitrary<BatchWitness> = fc
  .record({
    batch: fc.stringMatching(/^[0-9a-f]{8}$/),
    sinceMs: fc.nat(),
    marks: fc.uniqueArray(mark, { maxLength: 12 }),
    unmarked: fc.nat(3),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    isListed: fc.boolean(),
    isTold: fc.boolean(),
  })
  .map(({ unmarked, part, ...rest }) => {
    const accepted = rest.marks.length + unmarked
    return { ...rest, accepted, delivered: rest.isListed ? accepted : Math.floor(part * accepted) }
  })

const copies = fc.uniqueArray(witness, { selector: ({ batch }) => batch, maxLength: 8 })
const charactersIn = (copy: readonly BatchWitness[]) => copy.reduce((sum, one) => sum + encodeWitness(one).length, 0)
const batchesIn = (copy: readonly { readonly batch: string }[]) => new Set(copy.map(({ batch }) => batch))

const A = markOf(new Uint8Array(32).fill(1))
const B = markOf(new Uint8Array(32).fill(2))
const C = markOf(new Uint8Array(32).fill(3))
const of = (batch: string, change: Partial<BatchWitness> = {}): BatchWitness => ({
  batch,
  sinceMs: 1,
  accepted: 2,
  delivered: 0,
  isListed: false,
  marks: [A, B],
  isTold: false,
  ...change,
})

describe('a mark', () => {
  it('is the first 96 bits of the digest, and nothing of the rest', () => {
    const digest = Uint8Array.from({ length: 32 }, (_, index) => index)
    expect(markOf(digest)).toBe('AAECAwQFBgcICQoL')
    expect(markOf(digest.fill(9, 12))).toBe('AAECAwQFBgcICQoL')
    expect(markOf(digest.fill(9, 11))).not.toBe('AAECAwQFBgcICQoL')
  })
})

describe('the text of the copy', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(witness, (one) => {
        expect(decodeWitness(encodeWitness(one))).toEqual(one)
      }),
    )
  })

  it('is refused when anything of it is missing, cut or of another kind', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.tuple(witness, fc.nat()).map(([one, at]) => encodeWitness(one).slice(0, at % encodeWitness(one).length)),
    )
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeWitness(text)).toBeUndefined()
      }),
    )
  })

  it.each([
    ['a newer version', { version: 2 }],
    ['more delivered than accepted', { delivered: 3 }],
    ['more marks than instances', { accepted: 1, delivered: 0 }],
    ['half a mark', { marks: A.slice(1) }],
    ['what is no mark', { marks: ' '.repeat(16) }],
    ['a count below zero', { delivered: -1 }],
    ['no batch', { batch: 7 }],
  ])('is refused with %s', (_, change) => {
    const text: unknown = JSON.parse(encodeWitness(of('a')))
    expect(decodeWitness(JSON.stringify({ ...(text as object), ...change }))).toBeUndefined()
  })
})

describe('what was lost', () => {
  it('is every batch that the outbox does not know, once, and no other', () => {
    fc.assert(
      fc.property(copies, fc.nat(), (copy, seed) => {
        const known = batchesIn(copy.filter((_, index) => ((seed >> index) & 1) === 1))
        const lost = lostBatches(copy, known)
        const expected = copy.filter(({ batch, isTold, accepted }) => !known.has(batch) && !isTold && accepted > 0)
        expect(batchesIn(lost)).toEqual(batchesIn(expected))
        for (const { accepted, delivered, isListed, lost: gone, again } of lost) {
          expect(gone).toBe(isListed ? 0 : accepted)
          expect(delivered).toBeLessThanOrEqual(accepted)
          expect(again).toBeLessThanOrEqual(gone)
        }
      }),
    )
  })

  it('what had arrived of a batch that was not listed is picked again like the rest', () => {
    const [half] = lostBatches([of('half', { delivered: 1 })], new Set())
    expect(half).toMatchObject({ accepted: 2, delivered: 1, lost: 2, again: 0 })
    expect(deliveredBefore([of('half', { delivered: 1 })], new Set())).toEqual([])
  })

  it('of a listed batch nothing is lost, and its sources need no sending', () => {
    const whole = of('whole', { delivered: 2, isListed: true })
    expect(lostBatches([whole], new Set())).toMatchObject([{ lost: 0 }])
    expect(deliveredBefore([whole], new Set())).toEqual([A, B])
    expect(deliveredBefore([{ ...whole, isTold: true }], new Set())).toEqual([A, B])
  })

  it('what the outbox knows is left to the outbox', () => {
    const whole = of('whole', { delivered: 2, isListed: true })
    expect(lostBatches([whole], new Set(['whole']))).toEqual([])
    expect(deliveredBefore([whole], new Set(['whole']))).toEqual([])
  })

  it('counts what was accepted again since', () => {
    const copy = [of('gone', { accepted: 3, marks: [A, B, C] }), of('new', { accepted: 1, marks: [B] })]
    expect(lostBatches(copy, new Set(['new']))).toMatchObject([{ batch: 'gone', lost: 3, again: 1 }])
  })

  it('is told no more when a person has read it', () => {
    expect(lostBatches([of('gone', { isTold: true })], new Set())).toEqual([])
  })
})

describe('what fits', () => {
  it('keeps within the bound, changes nothing without need, and no count of what is not delivered is forgotten', () => {
    fc.assert(
      fc.property(copies, fc.nat(3000), (copy, most) => {
        const kept = fitting(copy, most)
        if (charactersIn(copy) <= most) expect(kept).toEqual(copy)
        const needed = copy.filter(({ isListed, isTold }) => !isListed && !isTold)
        expect([...batchesIn(kept)]).toEqual(expect.arrayContaining([...batchesIn(needed)]))
        expect(charactersIn(kept)).toBeLessThanOrEqual(
          Math.max(most, charactersIn(needed.map((one) => ({ ...one, marks: [] })))),
        )
      }),
    )
  })

  it('the oldest delivered batch goes first, and what is not delivered stays whole as long as it can', () => {
    const copy = [
      of('new', { sinceMs: 3, delivered: 2, isListed: true }),
      of('old', { sinceMs: 1, delivered: 2, isListed: true }),
      of('left', { sinceMs: 0 }),
    ]
    expect(fitting(copy, charactersIn(copy) - 1).map(({ batch }) => batch)).toEqual(['new', 'left'])
    const [left, ...others] = fitting(copy, charactersIn(copy.slice(2)) - 1)
    expect(others).toEqual([])
    expect(left).toEqual({ ...copy[2], marks: [] })
  })
})
