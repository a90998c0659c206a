import { describe, expect, it } from 'vitest'
import { problemOf } from './check-profile.ts'
import { ROWS } from './confidentiality-profile.generated.ts'
import { optionRows } from './option-rows.ts'
import { PRESET_NAMES, presetOf, PRESETS } from './presets.ts'
import type { Profile } from './profile.ts'
import { weakeningOf } from './weakening.ts'

describe('a preset', () => {
  it.each(PRESET_NAMES)('%s can be carried out, and is known again', (name) => {
    expect(problemOf(PRESETS[name])).toBeUndefined()
    expect(presetOf(PRESETS[name])).toBe(name)
  })

  it('is known again whatever the order of its options', () => {
    const { options } = PRESETS['tcia-like']
    expect(presetOf({ ...PRESETS['tcia-like'], options: options.toReversed() })).toBe('tcia-like')
  })

  it('is one of two', () => {
    expect(PRESET_NAMES).toEqual(['basic', 'tcia-like'])
    expect(presetOf(PRESETS.basic)).toBe('basic')
  })

  it('leaves nothing more than the standard where it is the Basic Profile', () => {
    expect(weakeningOf(PRESETS.basic)).toEqual({ options: [], siteRules: [] })
    expect(weakeningOf(PRESETS['tcia-like']).options).toHaveLength(5)
  })

  it.each<[string, Partial<Profile>]>([
    ['an option more', { options: ['rtnUIDs'] }],
    ['a rule', { siteRules: [{ path: '00100040', action: 'X' }] }],
    ['another range of days', { shift: { minDays: 1, maxDays: 2 } }],
    ['a private attribute', { safePrivate: [{ creator: 'ACME', group: 9, element: 1 }] }],
    ['the table of another year', { edition: '2013' }],
  ])('is none with %s', (_, change) => {
    expect(presetOf({ ...PRESETS.basic, ...change })).toBeUndefined()
  })

  it('is none with as many options, of which one is another', () => {
    const [, ...others] = PRESETS['tcia-like'].options
    expect(presetOf({ ...PRESETS['tcia-like'], options: [...others, 'rtnUIDs'] })).toBeUndefined()
  })
})

describe('the rows of an option', () => {
  it('are those of the table', () => {
    expect(optionRows('rtnSafePriv')).toEqual({ kept: 0, cleaned: 1 })
    const dates = optionRows('rtnLongFull')
    expect(dates.cleaned).toBe(0)
    expect(dates.kept).toBe(optionRows('rtnLongMod').cleaned)
    expect(dates.kept).toBeGreaterThan(50)
    expect(dates.kept).toBeLessThan(ROWS.length)
  })
})
