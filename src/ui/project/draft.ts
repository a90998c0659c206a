/** A profile while it is being written: what a form holds of it. Decides nothing: `problemOf` does. */
import { problemOf, type ProfileProblem } from '../../deid/check-profile.ts'
import { ENUMERATED_VALUES } from '../../deid/enumerated-values.ts'
import { presetOf, PRESETS, type PresetName } from '../../deid/presets.ts'
import {
  BASIC_PROFILE,
  DEFAULT_SHIFT,
  type Option,
  type Profile,
  type SafePrivateAttribute,
  type SiteRule,
} from '../../deid/profile.ts'
import type { Vr } from '../../dicom/data-set.ts'
import { pathIn } from './attributes.ts'

/** What a rule does; a value and a column are both the action D. */
export const RULE_ACTS = ['X', 'Z', 'D', 'K', 'U', 'value', 'column'] as const
export type RuleAct = (typeof RULE_ACTS)[number]

export interface RuleDraft {
  readonly id: number
  attribute: string
  act: RuleAct
  /** The value, or the column's name. */
  text: string
}

export interface PrivateDraft {
  readonly id: number
  creator: string
  /** Hexadecimal digits. */
  group: string
  element: string
  vr: Vr | ''
}

export interface ProfileDraft {
  options: readonly Option[]
  minDays: number | ''
  maxDays: number | ''
  rules: RuleDraft[]
  safePrivate: PrivateDraft[]
}

let drafts = 0
const newId = (): number => (drafts += 1)

export const emptyRule = (): RuleDraft => ({ id: newId(), attribute: '', act: 'X', text: '' })
export const emptyPrivate = (): PrivateDraft => ({ id: newId(), creator: '', group: '', element: '', vr: '' })

export const newDraft = (): ProfileDraft => ({ options: [], ...DEFAULT_SHIFT, rules: [], safePrivate: [] })

const isBlank = ({ attribute, text }: RuleDraft): boolean => attribute.trim() === '' && text === ''

const ruleOf = ({ attribute, act, text }: RuleDraft): SiteRule => {
  const path = pathIn(attribute)
  if (act === 'value') return { path, action: 'D', value: text }
  return act === 'column' ? { path, action: 'D', column: text.trim() } : { path, action: act }
}

const hexNumber = (digits: string): number => (/^[0-9a-f]{1,4}$/i.test(digits.trim()) ? parseInt(digits, 16) : -1)

const privateOf = ({ creator, group, element, vr }: PrivateDraft): SafePrivateAttribute => ({
  creator: creator.trim(),
  group: hexNumber(group),
  element: hexNumber(element),
  ...(vr === '' ? {} : { vr }),
})

const days = (written: number | ''): number => (written === '' ? 0 : written)

/** What the form says, whether or not it can be carried out. What belongs to an option that is not chosen is left out. */
export const profileFrom = (draft: ProfileDraft): Profile => {
  const { options } = draft
  const shift = { minDays: days(draft.minDays), maxDays: days(draft.maxDays) }
  const isDefault = shift.minDays === DEFAULT_SHIFT.minDays && shift.maxDays === DEFAULT_SHIFT.maxDays
  const isKept = options.includes('rtnSafePriv') && draft.safePrivate.length > 0
  return {
    ...BASIC_PROFILE,
    // Not the form's own list: what a form watches crosses to no worker.
    options: [...options],
    siteRules: draft.rules.filter((rule) => !isBlank(rule)).map(ruleOf),
    ...(options.includes('rtnLongMod') && !isDefault ? { shift } : {}),
    ...(isKept ? { safePrivate: draft.safePrivate.map(privateOf) } : {}),
  }
}

export type RuleProblem = (ProfileProblem & { readonly part: 'site-rule' })['reason'] | 'empty'

/** What is wrong with one rule; nothing with one that nobody has begun to write. */
export const ruleProblem = (rule: RuleDraft, options: readonly Option[] = []): RuleProblem | undefined => {
  if (isBlank(rule)) return undefined
  if ((rule.act === 'value' || rule.act === 'column') && rule.text.trim() === '') return 'empty'
  const problem = problemOf({ ...BASIC_PROFILE, options, siteRules: [ruleOf(rule)] })
  return problem?.part === 'site-rule' ? problem.reason : undefined
}

/** What the standard allows to be written, where it enumerates it. */
export const allowedTerms = ({ attribute }: RuleDraft): readonly string[] =>
  ENUMERATED_VALUES.get(parseInt(pathIn(attribute).slice(-8), 16))?.values ?? []

export const isPrivateWrong = (row: PrivateDraft): boolean =>
  problemOf({ ...BASIC_PROFILE, safePrivate: [privateOf(row)] }) !== undefined

/** Whether it can be carried out as it stands. */
export const isComplete = (draft: ProfileDraft): boolean =>
  problemOf(profileFrom(draft)) === undefined && draft.rules.every((rule) => ruleProblem(rule) === undefined)

/** Which preset the options are, whatever the site adds. */
export const presetIn = ({ options }: ProfileDraft): PresetName | undefined => presetOf({ ...BASIC_PROFILE, options })

export const withPreset = (draft: ProfileDraft, name: PresetName): void => {
  draft.options = PRESETS[name].options
}

/** What becomes of dates is one choice of three. PS3.15 E.3.6: full and modified exclude each other. */
export type DateChoice = Extract<Option, 'rtnLongFull' | 'rtnLongMod'> | 'none'
export const dateChoiceIn = ({ options }: ProfileDraft): DateChoice =>
  options.find((option) => option === 'rtnLongFull' || option === 'rtnLongMod') ?? 'none'

const isDateOption = (option: Option) => option === 'rtnLongFull' || option === 'rtnLongMod'

export const chooseDates = (draft: ProfileDraft, choice: DateChoice): void => {
  const others = draft.options.filter((option) => !isDateOption(option))
  draft.options = choice === 'none' ? others : [...others, choice]
}

export const chooseOption = (draft: ProfileDraft, option: Option, isChosen: boolean): void => {
  const others = draft.options.filter((one) => one !== option)
  draft.options = isChosen ? [...others, option] : others
}
