import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeNames, pathOf } from './restored-path.ts'

const NAMES = { patientId: 'P', studyUid: '1.2', seriesUid: '1.3', instanceUid: '1.4', object: 'o1' }

describe('where an instance lies in a folder', () => {
  it('is by pseudonymised patient, study, series and instance; what is missing has a name of its own', () => {
    expect(pathOf(NAMES)).toBe('P/1.2/1.3/1.4.dcm')
    expect(pathOf({ patientId: '', studyUid: '', seriesUid: '', instanceUid: '', object: 'o1' })).toBe(
      'no-patient-id/no-study/no-series/o1.dcm',
    )
  })

  it.each([
    ['..', '%2E%2E'],
    ['.', '%2E'],
    ['../../escaped', '%2E.%2F..%2Fescaped'],
    ['/etc', '%2Fetc'],
    ['C:\\Users', 'C%3A%5CUsers'],
    ['MRN 12', 'MRN%2012'],
    ['Mü', 'M%C3%BC'],
    ['50%', '50%25'],
    ['a\0b', 'a%00b'],
    ['con.', 'con%2E'],
    ['-rf', '%2Drf'],
  ])('is inside of the folder also for a patient called %s', (patientId, written) => {
    expect(pathOf({ ...NAMES, patientId })).toBe(`${written}/1.2/1.3/1.4.dcm`)
    expect(pathOf({ ...NAMES, studyUid: patientId }).split('/')[1]).toBe(written)
    expect(pathOf({ ...NAMES, seriesUid: patientId }).split('/')[2]).toBe(written)
    expect(pathOf({ ...NAMES, instanceUid: patientId }).split('/')[3]).toBe(`${written}.dcm`)
  })

  it('has four parts, each a name that every file system takes, whatever the instance says', () => {
    const any = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(any, any, (patientId, studyUid) => {
        const parts = pathOf({ ...NAMES, patientId, studyUid }).split('/')
        expect(parts).toHaveLength(4)
        for (const part of parts) expect(part).toMatch(/^[A-Za-z0-9%][A-Za-z0-9._%-]{0,131}(?<!\.)$/)
      }),
    )
  })
})

it('two of one instance do not become one file', () => {
  const free = freeNames()
  expect(['a.dcm', 'a.dcm', 'b.dcm', 'a.dcm'].map(free)).toEqual(['a.dcm', 'a-2.dcm', 'b.dcm', 'a-3.dcm'])
})
