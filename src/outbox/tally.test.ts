import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JobView } from './job-view.ts'
import { tally, type StudySum } from './tally.ts'

const view = (change: Partial<JobView>): JobView => ({
  id: 'id',
  batch: 'batch',
  kind: 'instance',
  sizeBytes: 100,
  acknowledgedBytes: 0,
  state: 'sealed',
  ...change,
})

const anyView: fc.Arbitrary<JobView> = fc
  .record({
    batch: fc.constantFrom('a', 'b'),
    group: fc.constantFrom(undefined, 'x', 'y'),
    sizeBytes: fc.nat(1000),
    acknowledgedBytes: fc.nat(1000),
    state: fc.constantFrom<JobView['state']>('sealed', 'waiting', 'parked', 'verified'),
    code: fc.constantFrom<JobView['code']>(undefined, 'upload/network', 'upload/mismatch'),
  })
  .map(({ group, code, ...rest }) =>
    view({ ...rest, ...(group === undefined ? {} : { group }), ...(code === undefined ? {} : { code }) }),
  )

/** Added up anew, as one who knows nothing of what was before. */
const anew = (views: readonly JobView[]): readonly StudySum[] => {
  const fresh = tally()
  views.forEach((one, index) => fresh.set(String(index), [one]))
  return fresh.sums()
}
const sorted = (sums: readonly StudySum[]) =>
  sums
    .map(({ reasons, ...sum }) => ({ ...sum, reasons: [...reasons].sort((a, b) => a.code.localeCompare(b.code)) }))
    .sort((a, b) => `${a.batch} ${a.group ?? ''}`.localeCompare(`${b.batch} ${b.group ?? ''}`))

describe('the sums of the outbox', () => {
  it('stand by study, and the papers of a batch by themselves', () => {
    const sums = tally()
    sums.set('pack', [view({ group: 'x', acknowledgedBytes: 100 }), view({ group: 'x', state: 'uploading' })])
    sums.set('lost', [view({ group: 'y', state: 'parked', code: 'upload/mismatch' })])
    sums.set('manifest', [view({ kind: 'manifest', sizeBytes: 7 })])
    const of = sums.sums()
    expect(
      of.map(({ group, objects, sizeBytes, acknowledgedBytes }) => [group, objects, sizeBytes, acknowledgedBytes]),
    ).toEqual([
      ['x', 2, 200, 100],
      ['y', 1, 100, 0],
      [undefined, 1, 7, 0],
    ])
    expect(of[1]).toMatchObject({ counts: { parked: 1, sealed: 0 }, reasons: [{ code: 'upload/mismatch', count: 1 }] })
  })

  it('are, after any changes, what adding up anew gives', () => {
    const changes = fc.array(fc.tuple(fc.constantFrom('1', '2', '3'), fc.array(anyView, { maxLength: 3 })))
    fc.assert(
      fc.property(changes, (steps) => {
        const kept = tally()
        const now = new Map<string, readonly JobView[]>()
        for (const [id, views] of steps) {
          kept.set(id, views)
          now.set(id, views)
        }
        const all = [...now.values()].flat()
        expect(kept.views()).toHaveLength(all.length)
        expect(sorted(kept.sums())).toEqual(sorted(anew(all)))
      }),
    )
  })
})
