import { describe, expect, it } from 'vitest'
import { PRESET_NAMES, PRESETS } from '../../deid/presets.ts'
import { BASIC_PROFILE } from '../../deid/profile.ts'
import { pathIn, readablePath, suggestionsFor } from './attributes.ts'
import {
  chooseDates,
  chooseOption,
  dateChoiceIn,
  emptyPrivate,
  emptyRule,
  isComplete,
  isPrivateWrong,
  newDraft,
  presetIn,
  profileFrom,
  ruleProblem,
  withPreset,
  type RuleDraft,
} from './draft.ts'

const rule = (change: Partial<RuleDraft>): RuleDraft => ({ ...emptyRule(), ...change })

describe('a draft', () => {
  it('begins as the Basic Profile', () => {
    expect(profileFrom(newDraft())).toEqual(BASIC_PROFILE)
    expect(presetIn(newDraft())).toBe('basic')
  })

  it.each(PRESET_NAMES)('becomes the preset %s', (name) => {
    const draft = newDraft()
    withPreset(draft, name)
    expect(profileFrom(draft)).toEqual(PRESETS[name])
    expect(presetIn(draft)).toBe(name)
    chooseOption(draft, 'rtnInstId', true)
    expect(presetIn(draft)).toBeUndefined()
    chooseOption(draft, 'rtnInstId', false)
    expect(presetIn(draft)).toBe(name)
  })

  it('never has full and modified dates', () => {
    const draft = newDraft()
    for (const choice of ['rtnLongFull', 'rtnLongMod', 'none'] as const) {
      chooseDates(draft, choice)
      expect(dateChoiceIn(draft)).toBe(choice)
      expect(isComplete(draft)).toBe(true)
    }
    expect(draft.options).toEqual([])
  })

  it('has a range of days where dates are moved, and only where it is not the usual one', () => {
    const draft = { ...newDraft(), minDays: 5 }
    expect(profileFrom(draft).shift).toBeUndefined()
    chooseDates(draft, 'rtnLongMod')
    expect(profileFrom(draft).shift).toEqual({ minDays: 5, maxDays: 365 })
    expect(isComplete({ ...draft, minDays: '' })).toBe(false)
  })

  it('writes its rules as a project file does', () => {
    const draft = newDraft()
    draft.rules = [
      emptyRule(),
      rule({ attribute: 'PatientSex', act: 'value', text: 'O' }),
      rule({ attribute: '(0008,1140) > ReferencedSOPInstanceUID', act: 'U' }),
      rule({ attribute: 'ClinicalTrialSubjectID', act: 'column', text: ' subject ' }),
    ]
    expect(isComplete(draft)).toBe(true)
    expect(profileFrom(draft).siteRules).toEqual([
      { path: '00100040', action: 'D', value: 'O' },
      { path: '00081140>00081155', action: 'U' },
      { path: '00120040', action: 'D', column: 'subject' },
    ])
  })

  it('lists private attributes where they are kept', () => {
    const draft = newDraft()
    draft.safePrivate = [{ ...emptyPrivate(), creator: 'ACME 1 ', group: '0019', element: '1a', vr: 'DS' }]
    expect(profileFrom(draft).safePrivate).toBeUndefined()
    chooseOption(draft, 'rtnSafePriv', true)
    expect(profileFrom(draft).safePrivate).toEqual([{ creator: 'ACME 1', group: 0x19, element: 0x1a, vr: 'DS' }])
  })
})

describe('what is wrong with a row', () => {
  it.each<[string | undefined, Partial<RuleDraft>]>([
    [undefined, {}],
    [undefined, { attribute: 'PatientComments', act: 'K' }],
    ['path', { attribute: 'Patientcomments' }],
    ['path', { text: 'x', act: 'value' }],
    ['empty', { attribute: 'PatientSex', act: 'value', text: ' ' }],
    ['term', { attribute: 'PatientSex', act: 'value', text: 'other' }],
    ['value', { attribute: 'PatientBirthDate', act: 'value', text: '1.1.1970' }],
    ['length', { attribute: 'AccessionNumber', act: 'value', text: '12345678901234567' }],
    ['vr', { attribute: 'PatientComments', act: 'U' }],
    ['unknown-attribute', { attribute: '(0009,1002)', act: 'K' }],
  ])('%s: %o', (problem, change) => {
    expect(ruleProblem(rule(change))).toBe(problem)
  })

  it('of a day that is kept beside days that are moved is wrong by the options', () => {
    const kept = rule({ attribute: 'StudyDate', act: 'K' })
    expect(ruleProblem(kept, ['rtnLongMod'])).toBe('not-moved')
    expect(ruleProblem(kept, ['rtnLongFull'])).toBeUndefined()
  })

  it.each([
    ['', '0019', '10', true],
    ['ACME', '0018', '10', true],
    ['ACME', '19', '110', true],
    ['ACME', '19', 'x', true],
    ['ACME', '19', '10', false],
  ])('%j %s %s', (creator, group, element, isWrong) => {
    expect(isPrivateWrong({ ...emptyPrivate(), creator, group, element })).toBe(isWrong)
  })
})

describe('an attribute', () => {
  it('is found by what is typed of its keyword', () => {
    expect(suggestionsFor('patients')).toContain('PatientSex')
    expect(suggestionsFor('ReferencedImageSequence>ReferencedSOPInst')[0]).toBe(
      'ReferencedImageSequence>ReferencedSOPInstanceUID',
    )
    expect(suggestionsFor('p')).toEqual([])
    expect(suggestionsFor('comments').length).toBeGreaterThan(3)
  })

  it('is written as its tag, and read as its name', () => {
    expect(pathIn('0010,0040')).toBe('00100040')
    expect(readablePath('00081140>00081155')).toBe(
      'Referenced Image Sequence (0008,1140) > Referenced SOP Instance UID (0008,1155)',
    )
  })
})
