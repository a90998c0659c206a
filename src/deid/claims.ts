import type { Tag, Vr } from '../dicom/data-set.ts'
import { attributeOf } from '../dicom/dictionary.ts'
import { groupOf } from '../dicom/tags.ts'
import { tellsWhen } from './options.ts'
import type { Profile, SiteRule } from './profile.ts'
import { sayingOf } from './residual/attribute-kinds.ts'
import { rulesFor, verdictFor, type Verdict } from './rules.ts'

/** What may be said of an instance that a profile was carried out on. */
export interface Claims {
  /** How many rules of the site keep what the profile with its options takes: none, and it is the Basic Profile's. */
  readonly kept: number
  /** Whether none of these says who the patient is. */
  readonly isIdentityRemoved: boolean
  /** Whether none of these tells when something was. */
  readonly areDatesRemoved: boolean
}

const KEEPING: ReadonlySet<Verdict['action']> = new Set([
  'K',
  'text',
  'terms',
  'age',
  'date',
  'zone',
  'scheme',
  'meaning',
])

const tagsOf = ({ path }: SiteRule): readonly Tag[] => path.split('>').map((tag) => parseInt(tag, 16))

const lastOf = (rule: SiteRule): readonly [Tag, Vr] => {
  const tag = tagsOf(rule).at(-1) ?? 0
  return [tag, attributeOf(tag)?.vrs[0] ?? 'UN']
}

/** Names and numbers of whomever, because they lead to the patient; of the patient module whatever identifies. */
const saysWhoItIs = (rule: SiteRule): boolean => {
  const [tag, vr] = lastOf(rule)
  const kind = sayingOf(tag, vr)
  return kind === 'name' || kind === 'id' || (kind !== undefined && groupOf(tag) === 0x0010)
}

const claimsOf = (profile: Profile): Claims => {
  const rules = rulesFor({ profile: { ...profile, siteRules: [] }, sopClass: '', dataSet: { elements: [] } })
  const kept = profile.siteRules.filter((rule) => {
    const { action } = verdictFor(rules, tagsOf(rule), lastOf(rule)[1])
    // Whole days move no time of day.
    const isMovedTime = action === 'shift' && lastOf(rule)[1] === 'TM'
    return rule.action === 'K' && !KEEPING.has(action) && !isMovedTime
  })
  return {
    kept: kept.length,
    isIdentityRemoved: !kept.some(saysWhoItIs),
    areDatesRemoved: !kept.some((rule) => tellsWhen(lastOf(rule)[1])),
  }
}

const known = new WeakMap<Profile, Claims>()

/**
 * What a project's own rules leave to be claimed. A rule that takes more than the profile, or writes something else, takes
 * no claim away; one that keeps what the profile takes does.
 */
export const claimsFor = (profile: Profile): Claims => {
  const claims = known.get(profile) ?? claimsOf(profile)
  known.set(profile, claims)
  return claims
}
