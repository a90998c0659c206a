import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealingOrder, type Placed } from './sealing-order.ts'

const MOMENTS = ['', '20240311', '20240311101500', '20260312083142.5', '20260402']

/** Studies of series of instances, listed in any order. The number of a series is what all of its instances say. */
const listed = fc
  .array(
    fc.record({
      study: fc.integer({ min: 0, max: 4 }),
      series: fc.integer({ min: 0, max: 3 }),
      instanceNumber: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    }),
    { maxLength: 60 },
  )
  .map((made) =>
    made.map(({ study, series, instanceNumber }, ordinal): Placed => ({
      ordinal,
      study: `study ${study}`,
      series: `series ${series}`,
      studyMoment: MOMENTS[study] ?? '',
      ...(series === 3 ? {} : { seriesNumber: 10 - series }),
      ...(instanceNumber === undefined ? {} : { instanceNumber }),
    })),
  )
const starred = fc.array(fc.constantFrom('study 0', 'study 1', 'study 2', 'study 3', 'study 4'), { maxLength: 3 })

const ordered = (placed: readonly Placed[], stars: readonly string[]) => {
  const urgent = new Set(placed.filter(({ study }) => stars.includes(study)).map(({ ordinal }) => ordinal))
  const by = new Map(placed.map((one) => [one.ordinal, one]))
  return sealingOrder(placed, urgent).map((ordinal) => by.get(ordinal)!)
}

/** Each value once, as it comes for the first time; equal to the values without repeats when alike stand together. */
const runs = <T>(values: readonly T[]): readonly T[] =>
  values.filter((value, at) => at === 0 || values[at - 1] !== value)

describe('the order in which sources are sealed', () => {
  it('has each source once', () => {
    fc.assert(
      fc.property(listed, starred, (placed, stars) => {
        const got = ordered(placed, stars).map(({ ordinal }) => ordinal)
        expect(got.toSorted((a, b) => a - b)).toEqual(placed.map(({ ordinal }) => ordinal))
      }),
    )
  })

  it('does not depend on the order of asking', () => {
    fc.assert(
      fc.property(listed, starred, (placed, stars) => {
        expect(ordered(placed.toReversed(), stars)).toEqual(ordered(placed, stars))
      }),
    )
  })

  it('has what is urgent first, then the newest study, and studies of no date last', () => {
    fc.assert(
      fc.property(listed, starred, (placed, stars) => {
        const studies = runs(ordered(placed, stars).map(({ study }) => study))
        expect(new Set(studies).size).toBe(studies.length)
        const newestFirst = ['study 4', 'study 3', 'study 2', 'study 1', 'study 0']
        const there = newestFirst.filter((study) => placed.some((one) => one.study === study))
        const isStarred = (study: string) => stars.some((star) => star === study)
        expect(studies).toEqual([...there.filter(isStarred), ...there.filter((study) => !isStarred(study))])
      }),
    )
  })

  it('goes, in a study, by series and by instance number, what has none last', () => {
    fc.assert(
      fc.property(listed, starred, (placed, stars) => {
        const got = ordered(placed, stars)
        for (const study of new Set(placed.map((one) => one.study))) {
          const inStudy = got.filter((one) => one.study === study)
          const series = runs(inStudy.map((one) => one.series))
          expect(series).toEqual(['series 2', 'series 1', 'series 0', 'series 3'].filter((one) => series.includes(one)))
          for (const one of series) {
            const numbers = inStudy.filter((at) => at.series === one).map((at) => at.instanceNumber ?? Infinity)
            expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
          }
        }
      }),
    )
  })

  it('keeps a study together though its instances name different moments, or one of them none', () => {
    const at = (ordinal: number, study: string, studyMoment: string): Placed => ({
      ordinal,
      study,
      studyMoment,
      series: 's',
    })
    const placed = [
      at(0, 'a', '20250101'),
      at(1, 'b', ''),
      at(2, 'a', '20200101'),
      at(3, 'b', '20260101'),
      at(4, 'c', ''),
    ]
    expect(sealingOrder(placed, new Set())).toEqual([1, 3, 0, 2, 4])
    expect(sealingOrder(placed, new Set([4]))).toEqual([4, 1, 3, 0, 2])
  })
})
