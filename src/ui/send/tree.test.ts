import { describe, expect, it } from 'vitest'
import type { Examined } from '../../workers/sealift.ts'
import { grow, nothingFound, selectionOf, seriesOf, tickOf, toggled, urgentIn, type TreeNode } from './tree.ts'

const ready = (ordinal: number, patient: string, study: string, series: string): Examined => ({
  ordinal,
  path: `x/${ordinal}`,
  sizeBytes: 10,
  finding: {
    kind: 'ready',
    labels: {
      modality: series === 'b' ? 'SR' : 'CT',
      patient,
      patientKey: patient,
      study,
      studyDate: '20240102',
      studyKey: study,
      series,
      seriesKey: series,
    },
    pseudonym: `P-${patient}`,
    changes: 3,
  },
})

const other = (ordinal: number, finding: Examined['finding']): Examined => ({
  ordinal,
  path: 'y',
  sizeBytes: 1,
  finding,
})

const some = () => {
  const found = nothingFound()
  grow(found, [ready(0, 'A', '1', 'a'), ready(1, 'A', '1', 'b'), other(2, { kind: 'already-accepted' })])
  grow(found, [ready(3, 'A', '2', 'a'), ready(4, 'B', '1', 'a'), ready(5, 'A', '1', 'a')])
  grow(found, [
    other(6, { kind: 'quarantined', code: 'dicom/truncated' }),
    other(7, { kind: 'skipped', code: 'dicom/not-dicom' }),
    other(8, { kind: 'quarantined', code: 'dicom/truncated' }),
  ])
  return found
}

const patient = (found: ReturnType<typeof some>, label: string): TreeNode =>
  [...found.patients.values()].find((node) => node.label === label)!

describe('the tree of what was found', () => {
  it('in equals ready plus accepted before plus set aside', () => {
    const found = some()
    const aside = [...found.quarantined.values(), ...found.skipped.values()].flat().length
    expect(found.looked).toBe(9)
    expect(found.ready + found.alreadyAccepted + aside).toBe(9)
  })

  it('counts, sizes and modalities add up on every level', () => {
    const a = patient(some(), 'A')
    expect(a).toMatchObject({ count: 4, sizeBytes: 40, note: 'P-A' })
    expect([...a.modalities]).toEqual(['CT', 'SR'])
    expect([...a.children.values()].map(({ label, count }) => [label, count])).toEqual([
      ['1', 3],
      ['2', 1],
    ])
  })

  it('the same series key under another study is another series', () => {
    expect(new Set([...some().patients.values()].flatMap(seriesOf).map(({ id }) => id)).size).toBe(4)
  })

  it('reasons are grouped', () => {
    expect([...some().quarantined].map(([code, group]) => [code, group.length])).toEqual([['dicom/truncated', 2]])
  })
})

describe('ticks', () => {
  it('a node shows what lies beneath it, and a toggle of a half-ticked one ticks all', () => {
    const found = some()
    const a = patient(found, 'A')
    const [first] = seriesOf(a)
    const one = toggled(first!, new Set())
    expect([tickOf(first!, one), tickOf(a, one), tickOf(patient(found, 'B'), one)]).toEqual(['none', 'some', 'all'])
    expect(tickOf(a, toggled(a, one))).toBe('all')
    expect(tickOf(a, toggled(a, toggled(a, one)))).toBe('none')
  })

  it('what is unticked is not sent', () => {
    const found = some()
    expect(selectionOf(found, new Set())).toEqual({ ordinals: [0, 5, 1, 3, 4], sizeBytes: 50 })
    const without = toggled(patient(found, 'A'), new Set())
    expect(selectionOf(found, without)).toEqual({ ordinals: [4], sizeBytes: 10 })
  })
})

it('a star is upon all of a study, and upon nothing else', () => {
  const found = some()
  const [first] = patient(found, 'A').children.values()
  expect(urgentIn(found, new Set([first!.id]))).toEqual([0, 5, 1])
  expect(urgentIn(found, new Set())).toEqual([])
})
