import { attributeOf } from '../dicom/dictionary.ts'
import { isText } from '../dicom/vr.ts'
import type { Tag, Vr } from '../dicom/data-set.ts'
import { Failure } from '../errors.ts'
import { OPTION_COLUMNS } from './confidentiality-profile.generated.ts'
import { shifted } from './dates.ts'
import { isAllowedForm, isAllowedTerm } from './enumerated-values.ts'
import { tellsWhen } from './options.ts'
import { BASIC_PROFILE, type Profile, type SafePrivateAttribute, type ShiftRange, type SiteRule } from './profile.ts'
import { isOfVr } from './value-check.ts'

/** What is wrong with a part of a profile, in a word for the program; the numbers count from 1. */
export type ProfileProblem =
  | { readonly part: 'edition'; readonly edition: string }
  | { readonly part: 'option'; readonly option: string }
  | { readonly part: 'dates' }
  | { readonly part: 'shift' }
  | { readonly part: 'safe-private'; readonly number: number }
  | {
      readonly part: 'site-rule'
      readonly number: number
      readonly reason: 'path' | 'action' | 'value' | 'term' | 'length' | 'vr' | 'unknown-attribute' | 'not-moved'
    }

const SITE_PATH = /^[0-9A-Fa-f]{8}(?:>[0-9A-Fa-f]{8})*$/
const MAX_DAYS = 36_500
const ACTIONS: ReadonlySet<string> = new Set(['X', 'Z', 'D', 'K', 'U'])

const known: ReadonlySet<string> = new Set(OPTION_COLUMNS)

/** PS3.5 Table 6.2-1: characters of one value. */
const MAX_CHARACTERS: Partial<Readonly<Record<Vr, number>>> = {
  AE: 16,
  CS: 16,
  DS: 16,
  IS: 12,
  LO: 64,
  LT: 10_240,
  PN: 64,
  SH: 16,
  ST: 1024,
  UI: 64,
}
// eslint-disable-next-line no-control-regex -- what PS3.5 6.1.3 keeps out of values
const CONTROL = /[\0-\x1f\x7f]/

type Reason = (ProfileProblem & { readonly part: 'site-rule' })['reason']

/** Whether a value is one that the attribute may have. PS3.5 6.2, and PS3.3 where it enumerates them. */
export const valueProblem = (tag: Tag, vr: Vr, value: string): Reason | undefined => {
  if (!isText(vr)) return 'vr'
  if (CONTROL.test(value) || value.includes('\\')) return 'value'
  if (value.length > (MAX_CHARACTERS[vr] ?? Infinity)) return 'length'
  if (tellsWhen(vr)) return shifted(vr, value, 0) === value ? undefined : 'value'
  if (!isAllowedTerm(tag, value)) return 'term'
  return isOfVr(vr, value) && isAllowedForm(tag, value) ? undefined : 'value'
}

const tagOf = (path: string): Tag => parseInt(path.slice(-8), 16)

const siteRuleProblem = ({ path, action, value, column }: SiteRule): Reason | undefined => {
  if (!SITE_PATH.test(path)) return 'path'
  if (!ACTIONS.has(action) || ((value ?? column) !== undefined && action !== 'D')) return 'action'
  const tag = tagOf(path)
  const vr = attributeOf(tag)?.vrs[0]
  if (vr === undefined) return action === 'X' ? undefined : 'unknown-attribute'
  if (action === 'U' && vr !== 'UI' && vr !== 'SQ') return 'vr'
  if (column !== undefined && !isText(vr)) return 'vr'
  return value === undefined ? undefined : valueProblem(tag, vr, value)
}

/** PS3.15 E.3.6: one day that stands as it was beside one that was moved tells by how much all of the patient were. */
const tellsShift = ({ options }: Profile, { path, action }: SiteRule): boolean =>
  options.includes('rtnLongMod') &&
  action === 'K' &&
  attributeOf(tagOf(path))?.vrs.some((vr) => vr === 'DA' || vr === 'DT') === true

/** Whether what a list says in a column is a value of every attribute that the rules write it into. */
export const isColumnValue =
  (rules: readonly SiteRule[]) =>
  (name: string, value: string): boolean =>
    rules
      .filter(({ column }) => column === name)
      .every(({ path }) => {
        const vr = attributeOf(tagOf(path))?.vrs[0]
        return vr !== undefined && valueProblem(tagOf(path), vr, value) === undefined
      })

const isShiftRange = ({ minDays, maxDays }: ShiftRange): boolean =>
  Number.isInteger(minDays) && Number.isInteger(maxDays) && minDays >= 1 && minDays <= maxDays && maxDays <= MAX_DAYS

const isPrivateAttribute = ({ creator, group, element }: SafePrivateAttribute): boolean =>
  creator.trim() !== '' &&
  creator.length <= 64 &&
  group % 2 === 1 &&
  group >= 9 &&
  group < 0xffff &&
  Number.isInteger(element) &&
  element >= 0 &&
  element <= 0xff

/** What is wrong with a profile; the first of it. A profile that is not understood whole is not carried out at all. */
export const problemOf = (profile: Profile): ProfileProblem | undefined => {
  const { edition, options, siteRules, shift, safePrivate = [] } = profile
  if (edition !== BASIC_PROFILE.edition) return { part: 'edition', edition: BASIC_PROFILE.edition }
  const option = options.find((one, index) => !known.has(one) || options.indexOf(one) !== index)
  if (option !== undefined) return { part: 'option', option }
  // PS3.15 E.3.6: one or the other.
  if (options.includes('rtnLongFull') && options.includes('rtnLongMod')) return { part: 'dates' }
  if (shift !== undefined && !isShiftRange(shift)) return { part: 'shift' }
  const unsafe = safePrivate.findIndex((one) => !isPrivateAttribute(one))
  if (unsafe >= 0) return { part: 'safe-private', number: unsafe + 1 }
  for (const [index, rule] of siteRules.entries()) {
    const reason = siteRuleProblem(rule) ?? (tellsShift(profile, rule) ? 'not-moved' : undefined)
    if (reason !== undefined) return { part: 'site-rule', number: index + 1, reason }
  }
  return undefined
}

/** What a profile asks for and this program cannot do is refused, never left out. */
export const checkProfile = (profile: Profile): void => {
  const problem = problemOf(profile)
  if (problem === undefined) return
  const isNotMoved = problem.part === 'site-rule' && problem.reason === 'not-moved'
  throw new Failure(isNotMoved ? 'deid/date-not-moved' : 'deid/bad-profile', { detail: { ...problem } })
}
