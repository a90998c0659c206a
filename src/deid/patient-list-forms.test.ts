import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../bytes/text.ts'
import { originalId } from './patient-list.ts'
import { listOrFailure, readPatientList, type ListOptions } from './read-patient-list.ts'

const read = (text: string, options?: ListOptions) => readPatientList(toUtf8(text), options)

describe('a list of patients, to the sign', () => {
  it.each(['original_id', 'Original Patient ID', 'patientId'])('has the original ID under %s', (original) => {
    expect(listOrFailure(read(`${original},study_id\n1,S-1\n`)).patients.get('1')).toMatchObject({ studyId: 'S-1' })
  })

  it.each(['study_id', 'Study Patient ID', 'subject-id', 'Pseudonym'])('has the study ID under %s', (study) => {
    expect(listOrFailure(read(`original_id,${study}\n1,S-1\n`)).patients.get('1')).toMatchObject({ studyId: 'S-1' })
  })

  it.each(['study_name', 'Study Patient Name'])('has the name under %s, and leaves no column behind', (name) => {
    const { list, unusedColumns } = read(`original_id,study_id,${name},\n1,S-1,One,\n`)
    expect(list?.patients.get('1')).toMatchObject({ studyName: 'One' })
    expect(unusedColumns).toEqual([])
  })

  it.each([
    [0xff, 0x41, true],
    [0x41, 0xfe, true],
    [0xfe, 0x41, false],
    [0x41, 0xff, false],
  ] as const)('begins with no half of a byte order mark: %i %i', (first, second, isLittleEndian) => {
    const text = 'original_id,study_id\n1,S-1\n'
    const view = new DataView(new ArrayBuffer(2 * text.length + 2))
    view.setUint8(0, first)
    view.setUint8(1, second)
    Array.from(text).forEach((unit, at) => view.setUint16(2 * at + 2, unit.charCodeAt(0), isLittleEndian))
    expect(readPatientList(new Uint8Array(view.buffer)).problems).toEqual([{ problem: 'encoding' }])
  })

  it('lacks one of two columns that rules need', () => {
    expect(read('original_id,study_id,arm\n1,S-1,A\n', { columns: ['arm', 'leg'] }).problems).toEqual([
      { problem: 'missing-column', column: 'leg' },
    ])
  })

  it.each(['A^B^C^D^E', 'A=B=C', 'A'.repeat(64), `${'A'.repeat(64)}=B`])('takes the name %s', (name) => {
    expect(read(`original_id,study_id,study_name\n1,S-1,${name}\n`).problems).toEqual([])
  })

  it.each([`A=${'B'.repeat(65)}`, `${'B'.repeat(65)}=A`, 'A=B^C^D^E^F^G'])('takes no name %s', (name) => {
    expect(read(`original_id,study_id,study_name\n1,S-1,${name}\n`).problems).toEqual([
      { problem: 'unusable-study-name', line: 2 },
    ])
  })

  it('takes no sign into a value that no value may have', () => {
    const { problems } = read('original_id,study_id,arm,leg\n1,S-1,A,B\\C\n', { columns: ['arm', 'leg'] })
    expect(problems).toEqual([{ problem: 'unusable-value', line: 2 }])
  })

  it('names the first line of those that are the same', () => {
    const same = read('original_id,study_id\n1,S-1\n1,S-2\n1,S-3\n')
    expect(same.problems).toEqual([3, 4].map((line) => ({ problem: 'same-original-id', line, firstLine: 2 })))
    const shared = read('original_id,study_id\n1,S-1\n2,S-1\n3,S-1\n')
    expect(shared.problems).toEqual([3, 4].map((line) => ({ problem: 'same-study-id', line, firstLine: 2 })))
  })

  it('is parted by the comma where another sign makes no more columns', () => {
    expect(read('original_id,study_id,a;b;c\n1,S-1,x\n').problems).toEqual([])
  })

  it('is parted by no other sign', () => {
    expect(read('original_id|study_id\n1|S-1\n').problems[0]).toEqual({
      problem: 'missing-column',
      column: 'original_id',
    })
  })

  it('has its columns without spaces, and no patient in a line of them', () => {
    const { list, problems } = read('original_id,study_id, arm \n1,S-1,A\n , , \n', { columns: ['arm'] })
    expect([list?.columns, problems]).toEqual([['arm'], []])
  })

  it('knows an original ID by its key alone', () => {
    expect(originalId('id 4711')).toBe('4711')
    expect(originalId('name DOE 19700101')).toBeUndefined()
  })
})
