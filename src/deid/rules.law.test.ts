import { describe, expect, it } from 'vitest'
import type { Tag, Vr } from '../dicom/data-set.ts'
import type { ConfidentialityTable } from './confidentiality-profile.ts'
import { CT, sequence } from './instance.fixture.ts'
import { BASIC_PROFILE, type Option, type Profile, type SiteRule } from './profile.ts'
import { rulesFor, verdictFor, type Verdict } from './rules.ts'

interface Given {
  readonly options?: readonly Option[]
  readonly siteRules?: readonly SiteRule[]
  readonly sopClass?: string
  /** That the instance has. */
  readonly has?: readonly Tag[]
  readonly table?: ConfidentialityTable
}

const verdict = (path: readonly Tag[], vr: Vr, given: Given = {}): Verdict => {
  const { options = [], siteRules = [], sopClass = CT, has = [], table } = given
  const profile: Profile = { ...BASIC_PROFILE, options, siteRules }
  const dataSet = { elements: has.map((tag) => sequence(tag)) }
  return verdictFor(rulesFor({ profile, sopClass, dataSet, table }), path, vr)
}

const by = (rule: Verdict['rule'], action: Verdict['action'], otherwise?: 'X' | 'Z' | 'D'): Verdict =>
  otherwise === undefined ? { action, rule } : { action, rule, otherwise }

const noTable: ConfidentialityTable = { codeOf: () => undefined, optionsOf: () => '', size: 0 }

describe('what an instance has makes more of it required', () => {
  const NO_CLASS = { sopClass: '1.2.3' }

  it.each([0x52009229, 0x52009230, 0x00620002])('content has date and time with %i (PS3.3 C.7.6.16, A.51.3)', (tag) => {
    for (const [when, vr] of [
      [0x00080023, 'DA'],
      [0x00080033, 'TM'],
    ] as const) {
      // prettier-ignore
      expect(verdict([when], vr)).not.toEqual(by('table', 'D'))
      expect(verdict([when], vr, { has: [tag] })).toEqual(by('table', 'D'))
    }
  })

  it('sequences of images stay where series are listed (PS3.3 C.12.2)', () => {
    for (const tag of [0x00081140, 0x00082112]) {
      expect(verdict([tag], 'SQ')).toEqual(by('table', 'X'))
      expect(verdict([tag], 'SQ', { has: [0x00081115] })).toEqual(by('table', 'U'))
    }
  })

  it('a presentation state says when it was made, at its root (PS3.3 C.11.10)', () => {
    const state = { sopClass: '1.2.840.10008.5.1.4.1.1.11.1' }
    expect(verdict([0x00700082], 'DA', state)).toEqual(by('table', 'D'))
    expect(verdict([0x00081115, 0x00700082], 'DA', state)).toEqual(by('table', 'X'))
    expect(verdict([0x00700082], 'DA', NO_CLASS)).toEqual(by('table', 'X'))
    for (const sopClass of ['9.1.2.840.10008.5.1.4.1.1.11.1', '1.2.840.10008.5.1.4.1.1.11.1.9'])
      expect(verdict([0x00700082], 'DA', { sopClass })).toEqual(by('table', 'X'))
  })
})

describe('what does not stand in a data set goes (PS3.5 7.1, 7.2), whatever a site wants', () => {
  const keeping = (path: string) => ({ siteRules: [{ path, action: 'K' as const }] })

  it.each<[string, Tag, Vr]>([
    ['00041130', 0x00041130, 'CS'],
    ['00061130', 0x00061130, 'CS'],
    ['00080001', 0x00080001, 'UL'],
    ['00100000', 0x00100000, 'UL'],
    ['60000010', 0x60000010, 'US'],
    ['601E0010', 0x601e0010, 'US'],
  ])('%s', (path, tag, vr) => {
    expect(verdict([tag], vr, keeping(path))).toEqual(by('group', 'X'))
  })

  it('but for what the table has a row for, and a number of an image', () => {
    expect(verdict([0x60003000], 'OW')).toEqual(by('table', 'X'))
    expect(verdict([0x60003000], 'OW', keeping('60003000'))).toEqual(by('site', 'K'))
    expect(verdict([0x00280010], 'US')).toEqual(by('vr-policy', 'K'))
  })

  it('pixels in an item', () => {
    expect(verdict([0x00081140, 0x7fe00010], 'OW')).toEqual(by('group', 'X'))
    expect(verdict([0x7fe00010], 'OW')).toEqual(by('vr-policy', 'K'))
  })

  it('what is private, by the row of the table or because no standard knows it', () => {
    expect(verdict([0x00091001], 'LO', keeping('00091001'))).toEqual(by('private', 'X'))
    expect(verdict([0x00091001], 'LO', { table: noTable })).toEqual(by('vr-policy', 'X'))
  })
})

describe('a rule of the site', () => {
  const siteRules: readonly SiteRule[] = [
    { path: '00081140>00081155', action: 'K' },
    { path: '00081030', action: 'Z' },
    { path: '00120040', action: 'D', value: 'S1' },
    { path: '00100040', action: 'D', column: 'sex' },
  ]

  it('means what its whole path means', () => {
    expect(verdict([0x00081140, 0x00081155], 'UI', { siteRules })).toEqual(by('site', 'terms'))
    expect(verdict([0x00081115, 0x00081140, 0x00081155], 'UI', { siteRules })).toEqual(by('site', 'terms'))
    expect(verdict([0x00081115, 0x00081155], 'UI', { siteRules })).toEqual(by('table', 'U'))
    expect(verdict([0x00081155], 'UI', { siteRules })).toEqual(by('table', 'U'))
    expect(verdict([0x00081030], 'LO', { siteRules })).toEqual(by('site', 'Z'))
  })

  it('may say what stands there', () => {
    expect(verdict([0x00120040], 'LO', { siteRules })).toEqual({ ...by('site', 'site-value'), site: siteRules[2] })
    expect(verdict([0x00100040], 'CS', { siteRules })).toEqual({ ...by('site', 'site-value'), site: siteRules[3] })
  })
})

it('who somebody is becomes a pseudonym, at whatever depth', () => {
  for (const path of [[], [0x00081140]]) {
    expect(verdict([...path, 0x00100010], 'PN')).toEqual(by('pseudonym', 'patient-name'))
    expect(verdict([...path, 0x00100020], 'LO')).toEqual(by('pseudonym', 'patient-id'))
  }
})

describe('an option', () => {
  it.each<[string, Tag, Vr, Option, Verdict]>([
    ['keeps what the table removes', 0x00081010, 'SH', 'rtnDevId', by('option', 'text', 'X')],
    ['keeps what the table empties', 0x00100040, 'CS', 'rtnPatChars', by('option', 'terms', 'Z')],
    ['cleans what the table removes', 0x00081030, 'LO', 'cleanDesc', by('option', 'clean', 'X')],
    ['moves what the table empties', 0x00080020, 'DA', 'rtnLongMod', by('option', 'shift', 'Z')],
    ['says nothing of a row of another', 0x00081030, 'LO', 'rtnLongMod', by('table', 'X')],
  ])('%s', (...row) => {
    const [, tag, vr, option, expected] = row
    expect(verdict([tag], vr, { options: [option] })).toEqual(expected)
  })
})

describe('an attribute that the table does not list', () => {
  const options: readonly Option[] = ['cleanDesc', 'rtnUIDs', 'rtnLongMod']

  it.each<[string, Tag, Vr, Verdict, Verdict]>([
    ['a date', 0x00181012, 'DA', by('vr-policy', 'D'), by('option', 'shift', 'D')],
    ['a UID', 0x00280304, 'UI', by('vr-policy', 'U'), by('option', 'terms', 'D')],
    ['text that is kept', 0x00181020, 'LO', by('vr-policy', 'text'), by('vr-policy', 'text')],
    ['text that anybody may write', 0x00281055, 'LO', by('vr-policy', 'text'), by('option', 'clean', 'X')],
    ['the same of Type 2', 0x00201040, 'LO', by('vr-policy', 'text'), by('option', 'clean', 'Z')],
    ['the same of Type 1', 0x00181210, 'SH', by('vr-policy', 'text'), by('option', 'clean', 'D')],
    ['a meaning', 0x00080104, 'LO', by('vr-policy', 'meaning'), by('option', 'clean-meaning', 'D')],
    ['a coding scheme', 0x00080115, 'ST', by('vr-policy', 'scheme'), by('vr-policy', 'scheme')],
    ['text that is emptied', 0x00420010, 'ST', by('vr-policy', 'Z'), by('option', 'clean', 'Z')],
    ['text that a dummy replaces', 0x00620005, 'LO', by('vr-policy', 'D'), by('option', 'clean', 'D')],
    ['text that goes', 0x00286190, 'ST', by('vr-policy', 'X'), by('option', 'clean', 'X')],
    ['a name', 0x00620005, 'PN', by('vr-policy', 'D'), by('vr-policy', 'D')],
    ['a document', 0x00420011, 'OB', by('vr-policy', 'X'), by('vr-policy', 'X')],
    ['the maker', 0x00080070, 'LO', by('vr-policy', 'text', 'Z'), by('vr-policy', 'text', 'Z')],
    ['what was encrypted', 0x04000500, 'SQ', by('vr-policy', 'X'), by('vr-policy', 'X')],
    ['what no standard knows', 0x00100003, 'US', by('vr-policy', 'X'), by('vr-policy', 'X')],
  ])('%s', (...row) => {
    const [, tag, vr, basic, chosen] = row
    expect(verdict([tag], vr, { table: noTable })).toEqual(basic)
    expect(verdict([tag], vr, { table: noTable, options })).toEqual(chosen)
  })
})

describe('what was found is found again', () => {
  const rulesOf = (profile: Profile, sopClass: string, table?: ConfidentialityTable) =>
    rulesFor({ profile, sopClass, dataSet: { elements: [] }, table })

  it('rules, for each class of a profile', () => {
    const profile = { ...BASIC_PROFILE }
    const [one, other] = [rulesOf(profile, '1.2.1'), rulesOf(profile, '1.2.2')]
    expect(one).not.toBe(other)
    expect([rulesOf(profile, '1.2.1'), rulesOf(profile, '1.2.2')]).toEqual([one, other])
    expect(rulesOf(profile, '1.2.1')).toBe(one)
    expect(rulesOf({ ...profile }, '1.2.1')).not.toBe(one)
  })

  it('but not those of another table', () => {
    const profile = { ...BASIC_PROFILE }
    expect(rulesOf(profile, '1.2.1').table.size).toBeGreaterThan(0)
    expect(rulesOf(profile, '1.2.1', noTable).table).toBe(noTable)
    expect(rulesOf(profile, '1.2.1').table).not.toBe(noTable)
  })

  it('of 256 classes, and no more', () => {
    const profile = { ...BASIC_PROFILE }
    const first = rulesOf(profile, '1.2.0')
    for (let number = 1; number < 256; number += 1) rulesOf(profile, `1.2.${number}`)
    expect(rulesOf(profile, '1.2.0')).toBe(first)
    rulesOf(profile, '1.2.256')
    expect(rulesOf(profile, '1.2.0')).not.toBe(first)
  })

  it('verdicts, for each attribute of the root and VR', () => {
    const rules = rulesOf({ ...BASIC_PROFILE }, '1.2.1')
    const found = verdictFor(rules, [0x00280010], 'US')
    expect(verdictFor(rules, [0x00280010], 'US')).toBe(found)
    expect(verdictFor(rules, [0x00280010], 'UN')).toEqual(by('vr-policy', 'X'))
    verdictFor(rules, [0x00081140, 0x00280011], 'US')
    expect([...rules.found.keys()]).toEqual([0x00280010])
  })

  it('of 8192 attributes, and no more', () => {
    const rules = rulesOf({ ...BASIC_PROFILE }, '1.2.1')
    const ask = (number: number) => verdictFor(rules, [0x00280000 + number], 'US')
    for (let number = 1; number <= 8192; number += 1) ask(number)
    expect(rules.found.size).toBe(8192)
    ask(8193)
    expect(rules.found.size).toBe(1)
  })
})
