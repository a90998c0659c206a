import { describe, expect, it } from 'vitest'
import type { Vr } from '../dicom/data-set.ts'
import { checkProfile, isColumnValue, problemOf, valueProblem } from './check-profile.ts'
import { BASIC_PROFILE, type Profile, type SiteRule } from './profile.ts'

const withRule = (rule: Partial<SiteRule>): Profile => ({
  ...BASIC_PROFILE,
  siteRules: [
    { path: '00081090', action: 'K' },
    { path: '00100040', action: 'D', ...rule },
  ],
})

describe('a profile', () => {
  it.each<[string, Partial<Profile>]>([
    ['the Basic Profile', {}],
    ['every option but full dates', { options: ['rtnUIDs', 'rtnLongMod', 'cleanDesc'] }],
    ['a range of days', { shift: { minDays: 1, maxDays: 7 } }],
    ['the same days for everybody', { shift: { minDays: 7, maxDays: 7 } }],
    ['a hundred years', { shift: { minDays: 1, maxDays: 36_500 } }],
    ['a private attribute', { safePrivate: [{ creator: 'ACME 1', group: 0x0019, element: 0x10 }] }],
    ['the first private attribute', { safePrivate: [{ creator: 'A'.repeat(64), group: 0x0009, element: 0 }] }],
    ['the last private attribute', { safePrivate: [{ creator: 'ACME 1', group: 0xfffd, element: 0xff }] }],
  ])('is carried out: %s', (_, change) => {
    expect(problemOf({ ...BASIC_PROFILE, ...change })).toBeUndefined()
  })

  it.each<[string, Partial<Profile>]>([
    ['edition', { edition: '1999' }],
    ['option', { options: ['rtnUIDs', 'rtnUIDs'] }],
    ['option', { options: ['cleanPixel' as 'cleanDesc'] }],
    ['dates', { options: ['rtnLongFull', 'rtnLongMod'] }],
    ['shift', { shift: { minDays: 0, maxDays: 7 } }],
    ['shift', { shift: { minDays: 8, maxDays: 7 } }],
    ['shift', { shift: { minDays: 1.5, maxDays: 7 } }],
    ['shift', { shift: { minDays: 1, maxDays: 7.5 } }],
    ['shift', { shift: { minDays: 1, maxDays: 36_501 } }],
    ['safe-private', { safePrivate: [{ creator: 'ACME 1', group: 0x0018, element: 0x10 }] }],
    ['safe-private', { safePrivate: [{ creator: ' ', group: 0x0019, element: 0x10 }] }],
    ['safe-private', { safePrivate: [{ creator: 'A'.repeat(65), group: 0x0019, element: 0x10 }] }],
    ['safe-private', { safePrivate: [{ creator: 'ACME 1', group: 0x0007, element: 0x10 }] }],
    ['safe-private', { safePrivate: [{ creator: 'ACME 1', group: 0xffff, element: 0x10 }] }],
    ['safe-private', { safePrivate: [{ creator: 'ACME 1', group: 9.5, element: 0x10 }] }],
    ['safe-private', { safePrivate: [{ creator: 'ACME 1', group: 0x0019, element: 0x110 }] }],
    ['safe-private', { safePrivate: [{ creator: 'ACME 1', group: 0x0019, element: 0x100 }] }],
    ['safe-private', { safePrivate: [{ creator: 'ACME 1', group: 0x0019, element: 1.5 }] }],
    ['safe-private', { safePrivate: [{ creator: 'ACME 1', group: 0x0019, element: -1 }] }],
  ])('is refused for its %s', (part, change) => {
    expect(problemOf({ ...BASIC_PROFILE, ...change })).toMatchObject({ part })
  })

  it.each(['00080020', '0008002A', '00081140>00080020', '00100030'])(
    'keeps no day beside those that it moves, which would tell by how much: %s (PS3.15 E.3.6)',
    (path) => {
      const siteRules: readonly SiteRule[] = [
        { path: '00081030', action: 'X' },
        { path, action: 'K' },
      ]
      const kept: Profile = { ...BASIC_PROFILE, options: ['rtnLongMod'], siteRules }
      expect(problemOf(kept)).toEqual({ part: 'site-rule', number: 2, reason: 'not-moved' })
      expect(() => checkProfile(kept)).toThrow('deid/date-not-moved')
      for (const options of [[], ['rtnLongFull']] as const) expect(problemOf({ ...kept, options })).toBeUndefined()
    },
  )

  it('may keep a time of day, a sequence and a name, and write a day, beside days that it moves', () => {
    const siteRules: readonly SiteRule[] = [
      { path: '00080030', action: 'K' },
      { path: '00081140', action: 'K' },
      { path: '00100010', action: 'K' },
      { path: '00080020', action: 'Z' },
      { path: '00080021', action: 'D', value: '20200101' },
    ]
    expect(problemOf({ ...BASIC_PROFILE, options: ['rtnLongMod'], siteRules })).toBeUndefined()
  })

  it('is told which of its private attributes is wrong', () => {
    const good = { creator: 'ACME 1', group: 0x0019, element: 0x10 }
    const safePrivate = [good, good, { ...good, creator: '' }]
    expect(problemOf({ ...BASIC_PROFILE, safePrivate })).toEqual({ part: 'safe-private', number: 3 })
  })

  it.each<[string, Partial<SiteRule>]>([
    ['a value of its VR', { value: 'M' }],
    ['one of the values that PS3.3 enumerates', { path: '00280303', value: 'MODIFIED' }],
    ['no value', { value: '' }],
    ['nothing but its tag', { action: 'Z' }],
    ['a time zone', { path: '00080201', value: '-0330' }],
    ['a term that no standard knows, where terms are only defined', { path: '00080060', value: 'XYZZY' }],
    ['a date', { path: '00100030', value: '19700101' }],
    ['a column', { path: '00120040', column: 'subject' }],
    ['the removal of what nobody knows', { path: '00091002', action: 'X' }],
    ['a new UID', { path: '00081140>00081155', action: 'U' }],
    ['new UIDs in a sequence', { path: '00081140', action: 'U' }],
    ['a path of small letters', { path: '0040a730>0040a160', action: 'X' }],
  ])('takes a rule with %s', (_, rule) => {
    expect(problemOf(withRule(rule))).toBeUndefined()
  })

  it.each<[string, Partial<SiteRule>]>([
    ['path', { path: 'PatientSex' }],
    ['path', { path: '(0010,0040)' }],
    ['path', { path: '>00100040' }],
    ['path', { path: '00081140>' }],
    ['path', { path: '00100040 ' }],
    ['path', { path: '' }],
    ['action', { action: '' as 'K' }],
    ['action', { action: 'XZ' as 'K' }],
    ['action', { action: 'K', column: 'sex' }],
    ['action', { action: 'C' as 'K' }],
    ['action', { action: 'K', value: 'M' }],
    ['term', { value: 'male' }],
    ['term', { value: 'X' }],
    ['term', { path: '00120062', value: 'N' }],
    ['term', { path: '00120083>00120085', value: 'MAYBE' }],
    ['value', { path: '00080201', value: '-0000' }],
    ['value', { path: '00080201', value: '+1430' }],
    ['value', { path: '00080201', value: 'UTC' }],
    ['value', { path: '00080060', value: 'ct' }],
    ['value', { path: '00100030', value: '1970-01-01' }],
    ['value', { path: '00081030', value: 'a\\b' }],
    ['value', { path: '00081030', value: 'a\nb' }],
    ['length', { path: '00080050', value: '12345678901234567' }],
    ['vr', { path: '00280010', value: '12' }],
    ['vr', { path: '00081140', column: 'images' }],
    ['vr', { path: '00081030', action: 'U' }],
    ['unknown-attribute', { path: '00090002', action: 'K' }],
  ])('refuses a rule for its %s (%o)', (reason, rule) => {
    expect(problemOf(withRule(rule))).toEqual({ part: 'site-rule', number: 2, reason })
  })
})

/** Of which PS3.3 enumerates no values. */
const ANY = 0x00081030

describe('a value', () => {
  it.each<[Vr, most: number, digit: string]>([
    ['AE', 16, 'A'],
    ['CS', 16, 'A'],
    ['DS', 16, '1'],
    ['IS', 12, '1'],
    ['LO', 64, 'a'],
    ['LT', 10_240, 'a'],
    ['PN', 64, 'a'],
    ['SH', 16, 'a'],
    ['ST', 1024, 'a'],
    ['UI', 64, '1'],
  ])('of VR %s has at most %i characters (PS3.5 Table 6.2-1)', (vr, most, digit) => {
    expect(valueProblem(ANY, vr, digit.repeat(most))).toBeUndefined()
    expect(valueProblem(ANY, vr, digit.repeat(most + 1))).toBe('length')
  })

  it('of unlimited text has any number', () => {
    expect(valueProblem(0x00081030, 'UT', 'a'.repeat(20_000))).toBeUndefined()
    expect(valueProblem(0x00081030, 'UC', 'a'.repeat(20_000))).toBeUndefined()
  })
})

describe('a column', () => {
  const isValue = isColumnValue([
    { path: '00100040', action: 'D', column: 'sex' },
    { path: '00102203', action: 'D', column: 'neutered' },
    { path: '00120040', action: 'D', column: 'subject' },
    { path: '00100030', action: 'D', column: 'subject' },
  ])

  it.each([
    ['sex', 'F', true],
    ['sex', '', true],
    ['sex', 'W', false],
    ['neutered', 'ALTERED', true],
    ['neutered', 'F', false],
    ['subject', '19700101', true],
    ['subject', 'S-001', false],
    ['arm', 'anything', true],
  ])('%s may hold "%s": %s', (column, value, expected) => {
    expect(isValue(column, value)).toBe(expected)
  })

  it('that a rule writes into what nobody knows holds nothing', () => {
    expect(isColumnValue([{ path: '00090002', action: 'D', column: 'arm' }])('arm', 'x')).toBe(false)
  })
})

it('a profile that is not understood whole is not carried out at all', () => {
  expect(() => checkProfile({ ...BASIC_PROFILE, edition: '1999' })).toThrow('deid/bad-profile')
  expect(() => checkProfile(BASIC_PROFILE)).not.toThrow()
})
