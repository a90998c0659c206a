import { describe, expect, it } from 'vitest'
import type { DataElement, Vr } from '../dicom/data-set.ts'
import { bytesElement, sequenceElement } from '../dicom/elements.ts'
import { confidentialityTable } from './confidentiality-profile.ts'
import { contentTable } from './content-table.ts'
import { privateAction, readAs } from './private-vr.ts'

describe('a table that cannot be understood', () => {
  it.each(['00100010|||Y|----------', '00100010|||X|-----------', '00100010|||X|---------', '00100010|||X|Z---------'])(
    '%s is no row of Table E.1-1',
    (line) => {
      expect(() => confidentialityTable([line])).toThrow(TypeError)
    },
  )

  it.each(['1|DCM|TEXT|Name|Y|-------', '1|DCM|TEXT|Name|X|--------', '1|DCM|TEXT|Name|X|------'])(
    '%s is no row of Table E.3.4-1',
    (line) => {
      expect(() => contentTable([line])).toThrow(TypeError)
    },
  )
})

describe('a private attribute for which the file alone vouches', () => {
  it.each<Vr>(['OB', 'OD', 'OF', 'OL', 'OV', 'OW'])('%s is bytes that nobody can look into, and goes', (vr) => {
    expect(privateAction(vr, new Set(), false)).toBe('X')
    expect(privateAction(vr, new Set(), true)).toBe('K')
  })

  it('is a sequence where it has items, whatever its VR', () => {
    const unknown: DataElement = { ...sequenceElement(0x00111001, []), vr: 'UN' }
    expect(readAs(unknown, [])).toEqual({ vr: 'SQ', readable: true })
    expect(readAs(unknown, ['FL'])).toEqual({ vr: 'FL', readable: false })
    expect(readAs(bytesElement(0x00111001, 'UN', new Uint8Array(4)), [])).toEqual({ vr: 'UN', readable: false })
  })
})
