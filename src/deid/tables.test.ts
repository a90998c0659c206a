import { describe, expect, it } from 'vitest'
import { settle } from './compound.ts'
import * as e1 from './confidentiality-profile.generated.ts'
import { TABLE_E1_1 } from './confidentiality-profile.ts'
import * as iod from './iod-types.generated.ts'
import { attributeType } from './iod-types.ts'
import * as content from './content-items.generated.ts'
import * as privates from './safe-private.generated.ts'
import { SAFE_PRIVATE, safePrivateTable } from './safe-private-table.ts'
import { isRegisteredUid } from './registered-uids.ts'

const CT = '1.2.840.10008.5.1.4.1.1.2'
const MG = '1.2.840.10008.5.1.4.1.1.1.2'

describe('Table E.1-1 of PS3.15', () => {
  it('is that of 2026d, all 657 rows of it', () => {
    expect(e1.EDITION).toBe('2026d')
    expect(e1.SOURCE_SHA256).toBe('fa158e0293a23d3306dbd4f6093f3f2dba7b641cd878af9341795971c0ef4fe6')
    expect(e1.ROWS).toHaveLength(657)
    expect(new Set(e1.ROWS.map((row) => row.split('|')[0])).size).toBe(657)
    expect(e1.ROWS.every((row) => row.split('|')[4]?.length === e1.OPTION_COLUMNS.length)).toBe(true)
  })

  it('knows an attribute, a repeating group, and what is private', () => {
    expect(TABLE_E1_1.codeOf(0x00100010)).toBe('Z')
    expect(TABLE_E1_1.codeOf(0x00080012)).toBe('X/D')
    expect(TABLE_E1_1.codeOf(0x50021234)).toBe('X')
    expect(TABLE_E1_1.codeOf(0x601e3000)).toBe('X')
    expect(TABLE_E1_1.codeOf(0x60003001)).toBeUndefined()
    expect(TABLE_E1_1.codeOf(0x00091001)).toBe('X')
    expect(TABLE_E1_1.codeOf(0xfffafffa)).toBe('X')
    expect(TABLE_E1_1.codeOf(0x00280010)).toBeUndefined()
  })
})

describe('the types of PS3.3', () => {
  it('are those of 2026d for 174 SOP classes', () => {
    expect(iod.SOURCE_SHA256).toBe('d01bb95893ce768e99fe883bdec211652939272692be5b4d6becb1e45bce9a9d')
    expect(iod.EDITION).toBe('2026d')
    expect(iod.CLASSES).toHaveLength(174)
  })

  it('are asked by the whole path, then by its longest tail that names the sequence', () => {
    expect(attributeType(CT, [0x00080012])).toBe('3')
    expect(attributeType(CT, [0x00080023])).toBe('2C')
    expect(attributeType(CT, [0x00080096, 0x00080080])).toBe('1C')
    expect(attributeType(CT, [0x52009229, 0x00080096, 0x00080080])).toBe('1C')
    expect(attributeType(CT, [0x52009229, 0x00080080])).toBeUndefined()
    expect(attributeType(CT, [0x00181400])).toBeUndefined()
    expect(attributeType('1.2.3', [0x00080012])).toBeUndefined()
  })

  it('settle a compound code, and what is unknown gets the alternative that is surely valid', () => {
    expect(settle('X/Z/D', '1')).toBe('D')
    expect(settle('X/Z/D', '2C')).toBe('Z')
    expect(settle('X/Z/D', '3')).toBe('X')
    expect(settle('X/Z/D', undefined)).toBe('D')
    expect(settle('X/Z', undefined)).toBe('Z')
    expect(settle('X/Z/U*', '1C')).toBe('U')
    expect(settle('X/Z/U*', '3')).toBe('X')
    expect(settle('Z/D', '3')).toBe('Z')
  })
})

describe('Table E.3.10-1 of PS3.15', () => {
  const counts = (keyOf: (key: string) => string) => {
    const found: Record<string, number> = {}
    for (const [key, vrs] of SAFE_PRIVATE) {
      const name = keyOf(`${key}|${vrs.join('/')}`)
      found[name] = (found[name] ?? 0) + 1
    }
    return found
  }

  it('is that of 2026d, all 479 rows of it', () => {
    expect(privates.EDITION).toBe('2026d')
    expect(privates.SOURCE_SHA256).toBe('fbfa706001e77c950358879e3360f1092345d149380f90e864883eb033e360bb')
    expect(SAFE_PRIVATE.size).toBe(479)
  })

  it('has so many attributes of every creator, and of every VR', () => {
    expect(counts((key) => key.split('|')[0] ?? '')).toEqual({
      'Philips Imaging DD 001': 184,
      'Philips Imaging DD 002': 86,
      'Philips Imaging DD 097': 70,
      'SIEMENS Ultrasound SC2000': 40,
      NQLeft: 22,
      NQRight: 22,
      'Philips Imaging DD 129': 10,
      ELSCINT1: 7,
      NQHeader: 7,
      'HOLOGIC, Inc.': 5,
      GEMS_ACQU_01: 4,
      'SIEMENS MR HEADER': 4,
      'SIEMENS SYNGO ULTRA-SOUND TOYON DATA STREAMING': 4,
      GEMS_PARM_01: 3,
      'GEIIS PACS': 3,
      'Philips PET Private Group': 2,
      GEMS_HELIOS_01: 2,
      'Philips MR Imaging DD 001': 2,
      'Philips ST80i': 1,
      GEMS_SERS_01: 1,
    })
    const ofVr = { FL: 74, FD: 71, CS: 65, SQ: 55, US: 31, LO: 29, UL: 27, SS: 26, IS: 21, DS: 20, OB: 17, SL: 12 }
    const fewer = { SH: 10, UI: 7, '': 5, ST: 4, 'OW/OB': 2, AT: 1, OW: 1, LT: 1 }
    expect(counts((key) => key.split('|')[3] ?? '')).toEqual({ ...ofVr, ...fewer })
  })

  it('is refused where it cannot be understood', () => {
    expect(() => safePrivateTable(['ACME|0011|01DS 02XX'])).toThrow(TypeError)
  })
})

describe('Table E.3.4-1 of PS3.15', () => {
  it('is that of 2026d, all 214 rows of it', () => {
    expect(content.EDITION).toBe('2026d')
    expect(content.SOURCE_SHA256).toBe('5c9c87a36742c74456c7f72f8ce25252e9865ab1601e82437de4434db0574eb9')
    expect(content.ROWS).toHaveLength(214)
    expect(new Set(content.ROWS.map((row) => row.split('|').slice(0, 3).join('|'))).size).toBe(214)
    expect(content.ROWS.every((row) => row.split('|')[5]?.length === content.OPTION_COLUMNS.length)).toBe(true)
  })
})

describe('a UID that DICOM gave', () => {
  it.each([
    CT,
    MG,
    '1.2.840.10008.1.2.4.90',
    '1.2.840.10008.1.4.1.1',
    '1.2.840.10008.2.16.4',
    '1.2.840.10008.6.1.1437',
  ])('%s names a kind of thing', (uid) => expect(isRegisteredUid(uid)).toBe(true))

  it.each([
    '1.2.840.10008.20210304.4711',
    '1.2.840.10008.5.1.4.1.1.2.19570412',
    '1.2.840.100080.1.2',
    '1.2.840.10008.5.1.4.1.1.2.',
    '2.25.1',
  ])('%s may be the name of a patient', (uid) => expect(isRegisteredUid(uid)).toBe(false))
})
