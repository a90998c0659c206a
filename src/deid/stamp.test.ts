import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement } from '../dicom/data-set.ts'
import { bytesElement, find, itemsOf, sequenceElement } from '../dicom/elements.ts'
import { code } from './content.fixture.ts'
import { item, sequence, text } from './instance.fixture.ts'
import { BASIC_PROFILE, type Option, type Profile } from './profile.ts'
import { codesOf, longitudinal, placed, STAMP_CHANGES, stampedBy, stamps } from './stamp.ts'

const METHOD_CODES = 0x00120064
const withOptions = (...options: readonly Option[]): Profile => ({ ...BASIC_PROFILE, options })

const stamped = (profile: Profile, elements: readonly DataElement[] = [], before?: string) => ({
  elements: stamps(elements, profile, before),
})
const methodsOf = (profile: Profile, before?: string) =>
  asciiOf(find(stamped(profile, [], before), 0x00120063))?.split('\\')
const codesIn = (profile: Profile, ...elements: readonly DataElement[]) =>
  itemsOf(stamped(profile, elements), METHOD_CODES).map((one) => one.elements.map(asciiOf).join(' '))

const BASIC = '113100 DCM Basic Application Confidentiality Profile'

describe('De-identification Method Code Sequence (PS3.15 E.1.1, PS3.16 CID 7050)', () => {
  it.each<[Option, string]>([
    ['cleanGraph', '113103 DCM Clean Graphics Option'],
    ['cleanStruct', '113104 DCM Clean Structured Content Option'],
    ['cleanDesc', '113105 DCM Clean Descriptors Option'],
    ['rtnLongFull', '113106 DCM Retain Longitudinal Temporal Information Full Dates Option'],
    ['rtnLongMod', '113107 DCM Retain Longitudinal Temporal Information Modified Dates Option'],
    ['rtnPatChars', '113108 DCM Retain Patient Characteristics Option'],
    ['rtnDevId', '113109 DCM Retain Device Identity Option'],
    ['rtnUIDs', '113110 DCM Retain UIDs Option'],
    ['rtnSafePriv', '113111 DCM Retain Safe Private Option'],
    ['rtnInstId', '113112 DCM Retain Institution Identity Option'],
  ])('names %s', (option, named) => {
    expect(codesIn(withOptions(option))).toEqual([BASIC, named])
  })

  it('names the profile and its options in the order of their codes', () => {
    const codes = codesOf(withOptions('rtnInstId', 'cleanGraph', 'rtnUIDs')).map(([value]) => value)
    expect(codes).toEqual(['113100', '113103', '113110', '113112'])
  })

  it('names what an earlier hand did before ours, and the same only once', () => {
    const earlier = sequence(METHOD_CODES, code('113101', 'DCM'), code('113100', 'DCM'), code('X1', '99ACME'), item())
    expect(codesIn(BASIC_PROFILE, text(0x00120062, 'CS', 'YES'), earlier)).toEqual([
      '113101 DCM Meaning',
      'X1 99ACME Meaning',
      '',
      BASIC,
    ])
    expect(codesIn(withOptions('rtnUIDs'), sequence(METHOD_CODES, code('113110', 'DCM')))).toHaveLength(2)
    expect(codesIn(BASIC_PROFILE, bytesElement(METHOD_CODES, 'UN', new Uint8Array(4)))).toEqual([BASIC])
  })

  it('leaves what earlier hands did where ours is not the profile, and has no option', () => {
    const lax: Profile = { ...BASIC_PROFILE, siteRules: [{ path: '00100010', action: 'K' }] }
    expect(codesIn(lax, sequence(METHOD_CODES, code('113101', 'DCM')))).toEqual(['113101 DCM Meaning'])
    expect(codesIn(lax)).toEqual([])
  })

  it('keeps the encoding of the items that stay', () => {
    const encoding = { explicit: true, littleEndian: false }
    const earlier = sequenceElement(METHOD_CODES, [code('113101', 'DCM')], encoding)
    const { value } = find(stamped(BASIC_PROFILE, [earlier]), METHOD_CODES) ?? {}
    expect(value?.kind === 'items' && value.encoding).toEqual(encoding)
  })
})

describe('De-identification Method (0012,0063)', () => {
  const OURS = `Sealift: DICOM PS3.15 ${BASIC_PROFILE.edition} Basic Profile`

  it('names the profile, and how many rules a site adds', () => {
    expect(methodsOf(BASIC_PROFILE)).toEqual([OURS])
    const siteRules = [
      { path: '00081090', action: 'K' },
      { path: '00081030', action: 'X' },
    ] as const
    expect(methodsOf({ ...BASIC_PROFILE, siteRules })).toEqual([OURS, 'Sealift: 2 site rules'])
    const lax = [...siteRules, { path: '00080080', action: 'K' }] as const
    expect(methodsOf({ ...BASIC_PROFILE, siteRules: lax })).toEqual([
      `Sealift: less than DICOM PS3.15 ${BASIC_PROFILE.edition} Basic Profile`,
      'Sealift: 3 site rules, 1 keep',
    ])
  })

  it('comes after what earlier hands wrote, each in 64 characters, none empty, ours not twice', () => {
    expect(methodsOf(BASIC_PROFILE, `Earlier\\\\${'x'.repeat(70)}\\${OURS}`)).toEqual(['Earlier', 'x'.repeat(64), OURS])
    expect(methodsOf(BASIC_PROFILE, '')).toEqual([OURS])
  })
})

it('says that identity was removed, and what became of times (PS3.15 E.3.6)', () => {
  const said = (...options: readonly Option[]) =>
    stamped(withOptions(...options)).elements.map(({ tag, vr }) => `${tag.toString(16)} ${vr}`)
  expect(said()).toEqual(['120062 CS', '120063 LO', '120064 SQ', '280303 CS'])
  const { elements } = stamped(BASIC_PROFILE)
  expect([elements[0], elements[3]].map(asciiOf)).toEqual(['YES', 'REMOVED'])
  expect(longitudinal(withOptions('rtnUIDs'))).toBe('REMOVED')
  expect(longitudinal(withOptions('rtnUIDs', 'rtnLongFull'))).toBe('UNMODIFIED')
  expect(longitudinal(withOptions('rtnUIDs', 'rtnLongMod'))).toBe('MODIFIED')
})

it('is told among the changes', () => {
  const stamp = (path: string) => ({ path, action: 'D', rule: 'stamp' })
  expect(STAMP_CHANGES).toEqual(['(0012,0062)', '(0012,0063)', '(0012,0064)', '(0028,0303)'].map(stamp))
})

it('stands where its tags ascend, in place of what stood there (PS3.5 7.1)', () => {
  const one = (tag: number, value: string) => text(tag, 'CS', value)
  const before = [one(0x00080005, 'a'), one(0x00120062, 'NO'), one(0x00120062, 'NO'), one(0x7fe00010, 'b')]
  const after = placed(before, [one(0x00280303, 'c'), one(0x00120062, 'YES'), one(0x00080001, 'd')])
  expect(after.map((element) => `${element.tag.toString(16)} ${asciiOf(element) ?? ''}`)).toEqual([
    '80001 d',
    '80005 a',
    '120062 YES',
    '280303 c',
    '7fe00010 b',
  ])
})

it('tells all that it writes, in capitals', () => {
  expect([...stampedBy(BASIC_PROFILE)]).toEqual(expect.arrayContaining(['YES', 'REMOVED', 'DCM', '113100']))
  expect(stampedBy(withOptions('rtnLongMod')).has('MODIFIED')).toBe(true)
})
