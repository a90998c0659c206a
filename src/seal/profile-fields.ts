import type { JsonObject } from '../crypto/canonical-json.ts'
import { checkProfile } from '../deid/check-profile.ts'
import { VRS } from '../dicom/data-set.ts'
import type { Option, Profile, SiteRule } from '../deid/profile.ts'
import { Failure } from '../errors.ts'
import type { Fields } from './fields.ts'

/** A profile as it stands in a project file: what is absent is left out. */
export const profileText = (profile: Profile): JsonObject => {
  const { edition, options, siteRules, shift, safePrivate } = profile
  return {
    edition,
    options: [...options],
    siteRules: siteRules.map(({ path, action, value, column }) => ({ path, action, value, column })),
    shift: shift === undefined ? undefined : { minDays: shift.minDays, maxDays: shift.maxDays },
    safePrivate: safePrivate?.map(({ creator, group, element, vr }) => ({ creator, group, element, vr })),
  }
}

// A record, so that an option that is added there does not compile until it is known here.
const OPTIONS: Readonly<Record<Option, true>> = {
  rtnSafePriv: true,
  rtnUIDs: true,
  rtnDevId: true,
  rtnInstId: true,
  rtnPatChars: true,
  rtnLongFull: true,
  rtnLongMod: true,
  cleanDesc: true,
  cleanStruct: true,
  cleanGraph: true,
}
const isOption = (text: string): text is Option => Object.hasOwn(OPTIONS, text)
const ACTIONS: readonly SiteRule['action'][] = ['X', 'Z', 'D', 'K', 'U']

const siteRuleOf = (fields: Fields): SiteRule => ({
  path: fields.text('path'),
  action: fields.oneOf('action', ACTIONS),
  ...(fields.has('value') ? { value: fields.text('value') } : {}),
  ...(fields.has('column') ? { column: fields.text('column') } : {}),
})

const shiftOf = (fields: Fields) => ({ minDays: fields.count('minDays'), maxDays: fields.count('maxDays') })

const safePrivateOf = (fields: Fields) => ({
  creator: fields.text('creator'),
  group: fields.count('group'),
  element: fields.count('element'),
  ...(fields.has('vr') ? { vr: fields.oneOf('vr', VRS) } : {}),
})

/** An option, action or value that this version cannot carry out is refused: doing less than the project asks would leak. */
export const profileOf = (fields: Fields): Profile => {
  const options = fields.texts('options')
  if (!options.every(isOption)) throw new Failure('seal/bad-project', { detail: { part: 'option' } })
  const siteRules = fields.list('siteRules', siteRuleOf)
  if (!siteRules.every(({ path }) => /^[0-9A-Fa-f]{8}(>[0-9A-Fa-f]{8})*$/.test(path))) {
    throw new Failure('seal/bad-project', { detail: { part: 'site-rule' } })
  }
  const profile = {
    edition: fields.text('edition'),
    options,
    siteRules,
    ...(fields.has('shift') ? { shift: shiftOf(fields.object('shift')) } : {}),
    ...(fields.has('safePrivate') ? { safePrivate: fields.list('safePrivate', safePrivateOf) } : {}),
  }
  checkProfile(profile)
  return profile
}
