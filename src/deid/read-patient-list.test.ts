import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../bytes/text.ts'
import {
  columnOf,
  listedPatient,
  MAX_LIST_BYTES,
  missingPatients,
  patientKey,
  type PatientList,
} from './patient-list.ts'
import { listOrFailure, readPatientList, type ListOptions } from './read-patient-list.ts'

const read = (text: string, options?: ListOptions) => readPatientList(toUtf8(text), options)
const listOf = (text: string, options?: ListOptions): PatientList => listOrFailure(read(text, options))
const PLAIN = 'original_id,study_id\n4711,S-001\n4712,S-002\n'

const utf16 = (text: string, isLittleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2))
  Array.from(`\ufeff${text}`).forEach((unit, at) => view.setUint16(2 * at, unit.charCodeAt(0), isLittleEndian))
  return new Uint8Array(view.buffer)
}

describe('a list of patients', () => {
  it('is not looked into when it is larger than one can be', () => {
    const spaces = new Uint8Array(MAX_LIST_BYTES + 1).fill(0x20)
    const refusal = expect.objectContaining({ code: 'deid/patient-list-too-large' }) as Error
    expect(() => readPatientList(spaces)).toThrow(refusal)
    expect(readPatientList(spaces.subarray(1)).problems).not.toEqual([])
  })

  it('gives study IDs for original IDs, and the ID for a name where the list has none', () => {
    const list = listOf('original_id,study_id,study_name\n4711,S-001,Subject^One\n 4712 , S-002 ,\n')
    expect(listedPatient(list, 'id 4711')).toMatchObject({ studyId: 'S-001', studyName: 'Subject^One' })
    expect(listedPatient(list, 'id 4712')).toMatchObject({ studyId: 'S-002', studyName: 'S-002' })
  })

  it('says who is missing, before anything starts', () => {
    const list = listOf(PLAIN)
    const asked = ['id 4711', 'id 4713', 'id 4713', 'name DOE^JOHN 19700101', '']
    expect(missingPatients(list, asked)).toEqual(['id 4713', 'name DOE^JOHN 19700101', ''])
    expect(missingPatients(list, [patientKey(' 4712')])).toEqual([])
  })

  it.each(['id 47110', 'id 04711', 'id', 'id ', '', 'name 4711', '4711', 'id toString'])(
    'knows nobody by "%s"',
    (patient) => {
      const list = listOf(PLAIN)
      expect(() => listedPatient(list, patient)).toThrow('deid/patient-not-listed')
      expect(() => columnOf(list, patient, 'arm')).toThrow('deid/patient-not-listed')
    },
  )

  it('keeps the columns that rules use, whatever they are called, and leaves the others behind', () => {
    const text = 'original_id;study_id;arm;birth date;__proto__\n4711;S-001;"A; left";1.2.1970;x\n'
    const { list, unusedColumns } = read(text, { columns: ['arm', '__proto__'] })
    expect(unusedColumns).toEqual([4])
    expect(list?.columns).toEqual(['arm', '__proto__'])
    expect(columnOf(list!, 'id 4711', 'arm')).toBe('A; left')
    expect(columnOf(list!, 'id 4711', '__proto__')).toBe('x')
    expect(columnOf(list!, 'id 4711', 'birth date')).toBeUndefined()
    expect(JSON.stringify([...list!.patients])).not.toContain('1970')
  })

  it('crosses threads as it is', () => {
    const list = listOf('original_id,study_id,arm\n4711,S-001,A\n', { columns: ['arm'] })
    expect(structuredClone(list)).toEqual(list)
  })

  it('whatever is in the fields, what was written is read', () => {
    const field = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[\p{C}\\]/gu, '').trim())
    const id = field.filter((text) => text !== '' && text !== '\ufeff')
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(id, field), { selector: ([one]) => one, minLength: 1 }), (patients) => {
        const lines = patients.map(([one, arm], index) => `${quoted(one)},STUDY-${index}-x,${quoted(arm)}`)
        const list = listOf(`patient id,study id,arm\r\n${lines.join('\r\n')}\r\n`, { columns: ['arm'] })
        patients.forEach(([one, arm], index) => {
          expect(listedPatient(list, patientKey(one)).studyId).toBe(`STUDY-${index}-x`)
          expect(columnOf(list, patientKey(one), 'arm')).toBe(arm)
        })
      }),
    )
  })
})

describe('how a list may be written', () => {
  const expected = new Map([
    ['4711', { studyId: 'S-001', studyName: 'S-001', values: [] }],
    ['4712', { studyId: 'S-002', studyName: 'S-002', values: [] }],
  ])
  it.each([
    ['as RFC 4180 says', toUtf8(PLAIN.replaceAll('\n', '\r\n'))],
    ['without a line break at its end', toUtf8(PLAIN.trimEnd())],
    ['with a byte order mark', toUtf8(`\ufeff${PLAIN}`)],
    ['in UTF-16, little endian', utf16(PLAIN, true)],
    ['in UTF-16, big endian', utf16(PLAIN, false)],
    ['with semicolons', toUtf8(PLAIN.replaceAll(',', ';'))],
    ['with tabs', toUtf8(PLAIN.replaceAll(',', '\t'))],
    ['with quotation marks', toUtf8('"original_id","study_id"\n"4711","S-001"\n"4712","S-002"\n')],
    ['with empty lines and nameless columns', toUtf8('original_id,study_id,,\n\n4711,S-001,,\n,,,\n4712,S-002,,\n')],
    ['with the columns in another order and other words', toUtf8('Study-ID,Patient ID\nS-001,4711\nS-002,4712\n')],
  ])('%s', (_, bytes) => expect(listOrFailure(readPatientList(bytes)).patients).toEqual(expected))
})

describe('what is no list', () => {
  it.each<readonly [string, Uint8Array<ArrayBuffer>, object]>([
    ['in Latin-1', Uint8Array.from([...toUtf8('original_id,study_id\nM'), 0xfc, 0x2c, 0x31]), { problem: 'encoding' }],
    ['in UTF-16 without a mark', utf16(PLAIN, true).subarray(2), { problem: 'encoding' }],
    ['in half a UTF-16', utf16(PLAIN, true).subarray(0, 21), { problem: 'encoding' }],
    ['a spreadsheet', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), { problem: 'encoding' }],
    ['empty', toUtf8(''), { problem: 'missing-column', column: 'original_id' }],
    [
      'with bars between',
      toUtf8(PLAIN.trimEnd().replaceAll(',', '|')),
      { problem: 'missing-column', column: 'original_id' },
    ],
    ['without patients', toUtf8('original_id,study_id\n'), { problem: 'no-patients' }],
    ['without a header', toUtf8('4711,S-001\n4712,S-002\n'), { problem: 'missing-column', column: 'original_id' }],
    ['without study IDs', toUtf8('original_id,arm\n4711,A\n'), { problem: 'missing-column', column: 'study_id' }],
    [
      'with two columns of one name',
      toUtf8('original_id,study_id,Study ID\n1,S,T\n'),
      { problem: 'same-column', number: 3 },
    ],
    [
      'with an open quotation',
      toUtf8('original_id,study_id\n4711,"S-001\n4712,S-002\n'),
      { problem: 'not-csv', line: 2 },
    ],
    ['with a field too few', toUtf8(`${PLAIN}4713\n`), { problem: 'field-count', line: 4 }],
    ['with a field too many', toUtf8(`${PLAIN}4713,S-003,A\n`), { problem: 'field-count', line: 4 }],
    ['without an original ID', toUtf8(`${PLAIN} ,S-003\n`), { problem: 'no-original-id', line: 4 }],
    ['without a study ID', toUtf8(`${PLAIN}4713,\n`), { problem: 'no-study-id', line: 4 }],
    ['with a patient twice', toUtf8(`${PLAIN} 4711,S-003\n`), { problem: 'same-original-id', line: 4, firstLine: 2 }],
    ['with a line twice', toUtf8(`${PLAIN}4711,S-001\n`), { problem: 'same-original-id', line: 4, firstLine: 2 }],
    ['with a study ID twice', toUtf8(`${PLAIN}4713,S-002\n`), { problem: 'same-study-id', line: 4, firstLine: 3 }],
    ['with a real ID as study ID', toUtf8(`${PLAIN}4713,4711\n`), { problem: 'study-id-is-original-id', line: 4 }],
    [
      'with a patient under the real ID',
      toUtf8(`${PLAIN}4713,4713\n`),
      { problem: 'study-id-is-original-id', line: 4 },
    ],
    ['with an ID of two values', toUtf8(`${PLAIN}4713,S\\1\n`), { problem: 'unusable-study-id', line: 4 }],
    ['with an ID that leads elsewhere', toUtf8(`${PLAIN}4713,../x\n`), { problem: 'unusable-study-id', line: 4 }],
    ['with an ID of 65', toUtf8(`${PLAIN}4713,${'S'.repeat(65)}\n`), { problem: 'unusable-study-id', line: 4 }],
    ['with an original of two values', toUtf8(`${PLAIN}47\\13,S-003\n`), { problem: 'unusable-value', line: 4 }],
  ])('%s', (_, bytes, problem) => {
    const { list, problems } = readPatientList(bytes)
    expect([list, problems[0]]).toEqual([undefined, problem])
  })

  it.each(['A=B=C=D', 'A^B^C^D^E^F', 'A\\B', 'A'.repeat(65), 'A\tB'])('with "%s" as a name', (name) => {
    const { problems } = read(`original_id,study_id,study_name\n4711,S-001,"${name}"\n`)
    expect(problems).toEqual([{ problem: 'unusable-study-name', line: 2 }])
  })

  it('lacks a column that a rule needs; a column of its own is none of them', () => {
    const { problems } = read(PLAIN, { columns: ['arm', 'study_id'] })
    expect(problems).toEqual([
      { problem: 'missing-column', column: 'arm' },
      { problem: 'missing-column', column: 'study_id' },
    ])
  })

  it('holds what an attribute of a rule cannot have, and names the line and the column', () => {
    const isColumnValue = (column: string, value: string) => column !== 'sex' || value === 'F'
    const text = 'original_id,study_id,sex,arm\n1,S-1,F,x\n2,S-2,W,x\n3,S-3,F,x\n'
    const { list, problems } = read(text, { columns: ['arm', 'sex'], isColumnValue })
    expect([list, problems]).toEqual([undefined, [{ problem: 'wrong-value', line: 3, column: 'sex' }]])
    expect(read(text, { columns: ['arm'], isColumnValue }).problems).toEqual([])
  })

  it('has more columns than can be compared with each other', () => {
    const columns = Array.from({ length: 200_000 }, (_, number) => `c${number}`)
    const start = performance.now()
    const { problems } = read(['original_id', 'study_id', ...columns, 'c7', 'Subject ID'].join(','))
    expect(performance.now() - start).toBeLessThan(15_000)
    expect(problems).toEqual([200_003, 200_004].map((number) => ({ problem: 'same-column', number })))
  })

  it('reports every line, and nothing of a patient', () => {
    const faulty = read('original_id,study_id\n4711,\nDOE^JOHN,a b\n,S\n')
    expect(faulty.problems).toHaveLength(3)
    expect(JSON.stringify(faulty)).not.toMatch(/4711|DOE|a b/)
    const thrown = (() => {
      try {
        return listOrFailure(faulty)
      } catch (failure) {
        return failure
      }
    })()
    expect(thrown).toMatchObject({
      code: 'deid/bad-patient-list',
      detail: { problems: 3, problem: 'no-study-id', line: 2 },
    })
  })

  it('two originals may be one person where that is said', () => {
    const list = listOf(`${PLAIN}4713,S-002\n`, { mayShareStudyId: true })
    expect(listedPatient(list, 'id 4713').studyId).toBe(listedPatient(list, 'id 4712').studyId)
    expect(read(`${PLAIN}4713,4711\n`, { mayShareStudyId: true }).problems).toHaveLength(1)
  })
})
