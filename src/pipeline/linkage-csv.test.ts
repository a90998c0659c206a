import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../bytes/text.ts'
import { readPatientList } from '../deid/read-patient-list.ts'
import { linkageCsv } from './linkage-csv.ts'

const patient = {
  originalId: '4711',
  originalName: 'Müller^Änne',
  studyId: 'SL-1',
  studyName: 'SEALIFT^1',
  studies: [
    { originalUid: '1.2.3', uid: '2.25.1' },
    { originalUid: '1.2.4', uid: '2.25.2' },
  ],
}

describe('a linkage table for a spreadsheet', () => {
  it('is a list of patients again, whatever stands in the names', () => {
    const csv = linkageCsv([patient, { ...patient, originalId: '4,"712', originalName: 'DOE\r\nX', studyId: 'SL-2' }])
    const { list, problems } = readPatientList(toUtf8(csv))
    expect(problems).toEqual([])
    expect([...(list?.patients ?? [])].map(([id, { studyId }]) => [id, studyId])).toEqual([
      ['4711', 'SL-1'],
      ['4,"712', 'SL-2'],
    ])
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('lets no spreadsheet carry out %j', (originalName) => {
    const [, line = ''] = linkageCsv([{ ...patient, originalName }]).split('\r\n')
    expect(line).toMatch(/^4711,SL-1,SEALIFT\^1,"?'/)
  })

  it('has a line for each patient, and the UIDs in one order', () => {
    expect(linkageCsv([patient]).split('\r\n')).toEqual([
      'original_id,study_id,study_name,original_name,original_study_uids,study_uids',
      '4711,SL-1,SEALIFT^1,Müller^Änne,1.2.3 1.2.4,2.25.1 2.25.2',
      '',
    ])
  })
})
