import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import { DEFAULT_CHARSET } from '../dicom/charset.ts'
import type { DataElement } from '../dicom/data-set.ts'
import { bytesElement } from '../dicom/elements.ts'
import type { Subject } from './act.ts'
import { act } from './actions.ts'
import { sequence, text } from './instance.fixture.ts'
import { DEFAULT_SHIFT, type SiteRule } from './profile.ts'
import type { Verdict } from './rules.ts'

interface Given {
  readonly vr?: Subject['vr']
  readonly readable?: boolean
  readonly otherwise?: 'X' | 'Z' | 'D'
  readonly scheme?: string
  readonly site?: SiteRule
}

const PSEUDONYMS: Subject['scope']['means']['pseudonyms'] = {
  uid: (original) => `2.25.${original === 'station SCANNER' ? '12345678901' : '0'}9012345678901`,
  patientId: () => 'ID',
  patientName: () => 'NAME',
  shiftDays: () => 10,
  columnOf: (_, column) => (column === 'arm' ? 'A' : undefined),
  admit: () => undefined,
}
const SHIFT_MEANS = {
  pseudonyms: PSEUDONYMS,
  shift: DEFAULT_SHIFT,
  clean: (value: string) => value.replace('Jane', ''),
}
const PATIENT = { key: 'k', shiftKey: 'k', name: '' }

/** The same for all, as the elements of an item are. */
const STANDARD = [text(0x00080100, 'SH', '4711'), text(0x00080102, 'SH', 'SCT')]

const outcome = (action: Verdict['action'], element: DataElement, given: Given = {}) => {
  const { vr = element.vr, readable = true, otherwise = 'X', scheme, site } = given
  const siblings = scheme === 'SCT' ? STANDARD : scheme === undefined ? [] : [text(0x00080102, 'SH', scheme)]
  const scope = { siblings, charset: DEFAULT_CHARSET, patient: PATIENT, means: SHIFT_MEANS }
  const verdict: Verdict = { action, rule: 'table', otherwise, ...(site === undefined ? {} : { site }) }
  return act({ element, vr, readable, verdict, scope })
}

/** The text that is left and what was done; undefined: it is gone. */
const left = (...args: Parameters<typeof outcome>) => {
  const { element, action } = outcome(...args)
  return element === undefined ? undefined : [asciiOf(element), action]
}

const READS: readonly Verdict['action'][] = ['terms', 'age', 'date', 'shift', 'station', 'zone', 'text', 'clean']

describe('what cannot be read is given up', () => {
  it.each(READS)('by %s: bytes of another VR, items', (action) => {
    const element = text(0x00080020, 'LO', '20200101')
    for (const [otherwise, expected] of [
      ['X', undefined],
      ['Z', ['', 'Z']],
      ['D', ['REMOVED', 'D']],
    ] as const)
      // prettier-ignore
      expect(left(action, element, { readable: false, otherwise })).toEqual(expected)
    expect(left(action, sequence(0x00080020), { vr: 'LO' })).toBeUndefined()
  })
})

describe('terms', () => {
  it('of several the bad ones are emptied, and that is a cleaning', () => {
    expect(left('terms', text(0x00080008, 'CS', 'ORIGINAL\\Jane\\AXIAL'))).toEqual(['ORIGINAL\\\\AXIAL', 'C'])
    expect(left('terms', text(0x00080008, 'CS', 'ORIGINAL\\AXIAL'))).toEqual(['ORIGINAL\\AXIAL', undefined])
    expect(left('terms', text(0x00080008, 'CS', 'Jane'))).toBeUndefined()
  })
})

describe('numbers that are longer than their VR allows (PS3.5 6.2)', () => {
  const [SPACING, CONTOUR, TIME, FRAMES] = [0x00280030, 0x30060050, 0x00181150, 0x00280008]

  it('are written as it allows, each for itself, and nothing is lost', () => {
    expect(left('terms', text(CONTOUR, 'DS', '-123.45678901234567\\12.5\\-30'))).toEqual([
      '-123.45678901235\\12.5\\-30',
      'C',
    ])
    expect(outcome('terms', text(CONTOUR, 'DS', '-123.45678901234567\\12.5')).rule).toBe('form')
    expect(left('terms', text(SPACING, 'DS', '0.48828125000000001'))).toEqual(['0.48828125', 'C'])
    expect(left('terms', text(SPACING, 'DS', `0.5${' '.repeat(20)}\\1.50`))).toEqual(['0.5\\1.50', 'C'])
    expect(left('terms', text(FRAMES, 'IS', '1.0'))).toEqual(['1', 'C'])
    expect(left('terms', text(TIME, 'IS', '12.5\\7'))).toEqual(['13\\7', 'C'])
    expect(left('terms', text(FRAMES, 'IS', '0000000000012'))).toEqual(['12', 'C'])
    expect(left('terms', text(TIME, 'IS', '7\\           12\\5'))).toEqual(['7\\12\\5', 'C'])
  })

  it('are written anew only where they have to be', () => {
    const same = text(SPACING, 'DS', ' 0.50 \\+1.5e0')
    expect(outcome('terms', same).element).toBe(same)
    const longest = text(SPACING, 'DS', '+1.2345678901230\\000000000000.50')
    expect(outcome('terms', longest).element).toBe(longest)
    const longestWhole = text(FRAMES, 'IS', '+00000000012')
    expect(outcome('terms', longestWhole).element).toBe(longestWhole)
  })

  it('are told from what is none, which is lost', () => {
    const { element, action, rule } = outcome('terms', text(CONTOUR, 'DS', '-123.45678901234567\\Jane'))
    expect([asciiOf(element), action, rule]).toEqual(['-123.45678901235\\', 'C', undefined])
    expect(left('terms', text(SPACING, 'DS', 'Jane of 16 Acacia Avenue'))).toBeUndefined()
    expect(left('terms', text(FRAMES, 'IS', '12.5'))).toBeUndefined()
    expect(left('terms', text(0x00080060, 'CS', '1.00000000000000000000'))).toBeUndefined()
  })

  it('are the same numbers by the VR that PS3.6 gives them', () => {
    expect(left('terms', text(SPACING, 'LO', '0.48828125000000001'), { vr: 'DS' })).toEqual(['0.48828125', 'C'])
  })
})

describe('ages', () => {
  it('each is judged for itself, and what does not change is not written anew', () => {
    const same = text(0x00101010, 'AS', '045Y')
    expect(outcome('age', same)).toEqual({ element: same })
    expect(outcome('age', same).element).toBe(same)
    expect(left('age', text(0x00101010, 'AS', '095Y\\045Y'))).toEqual(['090Y\\045Y', 'C'])
    expect(left('age', text(0x00101010, 'AS', 'Jane\\045Y'))).toEqual(['\\045Y', 'C'])
    expect(left('age', text(0x00101010, 'AS', 'Jane'))).toBeUndefined()
  })
})

describe('dates', () => {
  it.each([
    ['20200101', '20200111'],
    ['18500101', '18500111'],
    ['18991231', '19000110'],
    ['19990101', '19990111'],
    ['20200101\\20200102', '20200111\\20200112'],
    ['20200101 \\ 20200102', '20200111\\20200112'],
    ['20200101\\', '20200111\\'],
    ['20200101\\Jane', '20200111\\'],
    ['Jane', undefined],
    ['18491231', undefined],
    ['21000101', undefined],
  ])('%s moved: %s', (value, expected) => {
    expect(left('shift', text(0x00080020, 'DA', value))?.[0]).toBe(expected)
  })

  it.each([
    ['20200101', true],
    ['18500101', true],
    ['20200101 \\ 20200102', true],
    ['20200101\\', true],
    ['20200101\\Jane', false],
    ['Jane\\20200101', false],
    ['18491231', false],
  ])('%s kept: %s', (value, isKept) => {
    const element = text(0x00080020, 'DA', value)
    expect(outcome('date', element).element).toBe(isKept ? element : undefined)
  })

  it('are none under a VR that tells no date, and times are of no year', () => {
    expect(left('date', text(0x00080020, 'LO', '20200101'))).toBeUndefined()
    expect(left('date', text(0x00080030, 'TM', '101112'))).toEqual(['101112', undefined])
  })
})

describe('stations and zones', () => {
  it('a station gets a name of as many characters as it may have', () => {
    expect(left('station', text(0x00080054, 'AE', 'SCANNER\\'))).toEqual(['AE-9012345678901\\', 'C'])
  })

  it.each([
    ['+0100', '+0100'],
    ['-0330', '-0330'],
    ['', ''],
    ['Jane', undefined],
    ['x+0100', undefined],
    ['+0100x', undefined],
    ['0100', undefined],
  ])('"%s" as a zone: "%s"', (value, expected) => {
    expect(left('zone', text(0x00080201, 'SH', value))?.[0]).toBe(expected)
  })
})

describe('free text', () => {
  const said = (value: string, vr: 'LO' | 'LT' = 'LO') => text(0x00081030, vr, value)

  it('is cleaned value by value, where there may be several', () => {
    expect(left('clean', said('Thorax\\Jane'))).toEqual(['Thorax\\', 'C'])
    expect(left('clean', said('Jane\\Jane'))).toBeUndefined()
    expect(left('clean', said('Thorax Jane'), { readable: false })).toBeUndefined()
    expect(left('clean', said('Jane\\Jane', 'LT'))).toEqual(['\\Jane', 'C'])
  })

  it('of which nothing need go stays, and so does none', () => {
    for (const element of [said('Thorax'), said('')]) expect(outcome('clean', element).element).toBe(element)
    expect(outcome('clean', said(''), { otherwise: 'D' })).toEqual({ element: said('') })
  })

  it('beyond ASCII is written anew, even if nothing goes', () => {
    const found = outcome('clean', bytesElement(0x00081030, 'LO', new Uint8Array([0xc4, 0x41])))
    expect([found.action, found.rule, found.isUtf8]).toEqual(['K', 'charset', true])
  })
})

describe('a meaning', () => {
  const meaning = text(0x00080104, 'LO', 'Jane')

  it('stays with a code of the standard; of another it is replaced, or cleaned', () => {
    expect(left('meaning', meaning, { scheme: 'SCT' })).toEqual(['Jane', undefined])
    expect(left('meaning', meaning, { scheme: '99X' })).toEqual(['REMOVED', 'D'])
    expect(left('clean-meaning', meaning, { scheme: 'SCT' })).toEqual(['Jane', undefined])
    expect(left('clean-meaning', meaning, { scheme: '99X', otherwise: 'D' })).toEqual(['REMOVED', 'D'])
    expect(left('clean-meaning', text(0x00080104, 'LO', 'Arm'), { scheme: '99X' })).toEqual(['Arm', undefined])
  })
})

describe('what a site writes', () => {
  const element = text(0x00120040, 'LO', 'x')
  const site = (what: Partial<SiteRule>) => ({ site: { path: '00120040', action: 'D' as const, ...what } })

  it('stands there, or nothing does', () => {
    expect(left('site-value', element, site({ value: 'S1' }))).toEqual(['S1', 'D'])
    expect(left('site-value', element, site({ column: 'arm' }))).toEqual(['A', 'D'])
    expect(left('site-value', element, site({ column: 'none' }))).toBeUndefined()
  })

  it('is a value of its VR', () => {
    expect(() => outcome('site-value', element, site({ value: 'a\\b' }))).toThrow('deid/bad-patient-list')
  })
})
