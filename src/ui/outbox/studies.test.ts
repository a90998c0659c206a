import { describe, expect, it } from 'vitest'
import { hasFailed, keepingUnchanged } from './studies.ts'
import { studyView } from './study.fixture.ts'

describe('a study of which something failed', () => {
  it.each([
    [studyView('b', 'a', { parked: 1 }), true],
    [studyView('b', 'a', { waiting: 1 }, { reasons: [{ code: 'upload/refused', count: 1 }] }), true],
    // The line is down: it goes on by itself, and asking again helps nobody.
    [studyView('b', 'a', { waiting: 1 }, { reasons: [{ code: 'upload/network', count: 1 }] }), false],
    [studyView('b', 'a', { sealed: 1, verified: 3 }), false],
  ])('%#', (study, failed) => {
    expect(hasFailed(study)).toBe(failed)
  })
})

describe('snapshots, one after the other', () => {
  it('a study that has not changed is the same object, one that has is the new one, one that went is gone', () => {
    const keep = keepingUnchanged()
    const first = keep([studyView('b', 'a', { sealed: 1 }), studyView('b', 'c', { sealed: 1 })])
    const second = keep([studyView('b', 'a', { verified: 1 }), studyView('b', 'c', { sealed: 1 })])
    expect(second[0]?.counts.verified).toBe(1)
    expect(second[1]).toBe(first[1])
    expect(keep([studyView('b', 'c', { sealed: 1 })])).toEqual([first[1]])
  })
})
