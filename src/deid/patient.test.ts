import { describe, expect, it } from 'vitest'
import { charsetOf, DEFAULT_CHARSET } from '../dicom/charset.ts'
import { bytesElement, textElement } from '../dicom/elements.ts'
import { patientOf, patientOfItem } from './patient.ts'

const text = textElement
const of = (...elements: Parameters<typeof patientOf>[0]) => patientOf(elements, DEFAULT_CHARSET)
const [NAME, ID, BIRTH, STUDY] = [0x00100010, 0x00100020, 0x00100030, 0x0020000d]

describe('the patient of an instance', () => {
  it('is told by the ID, else by the name with the birth date, else by the study, and that for dates only', () => {
    const name = text(NAME, 'PN', 'Doe^Jane')
    expect(of(name, text(ID, 'LO', ' 4711 '))).toEqual({ key: 'id 4711', shiftKey: 'id 4711', name: 'DOE^JANE' })
    expect(of(name, text(BIRTH, 'DA', '19570412')).key).toBe('name DOE^JANE 19570412')
    expect(of(name).key).toBe('name DOE^JANE ')
    expect(of(text(BIRTH, 'DA', '19570412'), text(STUDY, 'UI', '1.2.3'))).toEqual({
      key: '',
      shiftKey: 'study 1.2.3',
      name: '',
    })
  })

  it.each(['doe^jane', 'Doe^Jane^^^', 'Doe^Jane ^ ^', 'DOE^JANE=ヤマダ', '=Doe^Jane'])(
    'is the same by the name %s',
    (name) => {
      expect(of(text(NAME, 'PN', name)).name).toBe('DOE^JANE')
    },
  )

  it('has the spaces of a name once each', () => {
    expect(of(text(NAME, 'PN', 'Van  der   Berg^A')).name).toBe('VAN DER BERG^A')
  })

  it('is read in the character set', () => {
    const elements = [text(0x00080005, 'CS', 'ISO_IR 100'), bytesElement(NAME, 'PN', Uint8Array.from([0x4d, 0xfc]))]
    expect(patientOf(elements, charsetOf({ elements })).name).toBe('MÜ')
  })
})

describe('the patient of an item', () => {
  const whole = of(text(NAME, 'PN', 'Doe^Jane'), text(ID, 'LO', '4711'))
  const inItem = (...elements: Parameters<typeof patientOf>[0]) => patientOfItem(elements, DEFAULT_CHARSET, whole)

  it('is the instance’s own where the item names nobody, or the same name and no ID', () => {
    expect(inItem()).toBe(whole)
    expect(inItem(text(NAME, 'PN', 'DOE^JANE'))).toBe(whole)
  })

  it('is another where the name is another, or where there is an ID', () => {
    expect(inItem(text(NAME, 'PN', 'Roe^Jane')).key).toBe('name ROE^JANE ')
    expect(inItem(text(NAME, 'PN', 'Doe^Jane'), text(ID, 'LO', '4712')).key).toBe('id 4712')
  })
})
