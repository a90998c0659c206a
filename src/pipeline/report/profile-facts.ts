import { canonical } from '../../crypto/canonical-json.ts'
import { sha256, type Sha256 } from '../../crypto/digest.ts'
import { presetOf, type PresetName } from '../../deid/presets.ts'
import { DEFAULT_SHIFT, type Profile, type ShiftRange, type SiteRule } from '../../deid/profile.ts'
import { codesOf, longitudinal } from '../../deid/stamp.ts'
import { weakeningOf } from '../../deid/weakening.ts'
import { keywordOf } from '../../dicom/dictionary.ts'
import { formatTag } from '../../dicom/tags.ts'
import { profileText } from '../../seal/profile-fields.ts'

/** What a rule of the site does. The value that it writes is not repeated: a column of the patient list is a patient's. */
export interface SiteRuleFacts {
  /** `(0008,1140)>(0008,1155)`. */
  readonly path: string
  /** Keyword of the innermost attribute in PS3.6; empty where it has none. */
  readonly attribute: string
  readonly action: SiteRule['action']
  readonly writes?: 'dummy' | 'value' | 'column'
  readonly column?: string
  /** Something stays by it that the Basic Profile would take. */
  readonly weakens: boolean
}

/** What was to be done, in the standard's words. */
export interface ProfileFacts {
  readonly name: PresetName | 'site'
  /** SHA-256 of the profile as it stands in the project file, in canonical form. */
  readonly sha256: Sha256
  /** Of PS3.15 Annex E. */
  readonly edition: string
  /** PS3.16 CID 7050: the profile and its options. */
  readonly methods: readonly { readonly code: string; readonly meaning: string }[]
  /** As (0028,0303) says it. */
  readonly longitudinal: string
  /** Days, where dates are moved. */
  readonly shift?: ShiftRange
  readonly siteRules: readonly SiteRuleFacts[]
  /** Beside PS3.15 Table E.3.10-1: `0019xx10` of the creator. */
  readonly safePrivate: readonly { readonly creator: string; readonly tag: string }[]
}

/** Names a profile by all that it says. */
export const profileDigest = (profile: Profile): Promise<Sha256> => sha256(canonical(profileText(profile)))

const writesOf = ({ action, value, column }: SiteRule): Pick<SiteRuleFacts, 'writes' | 'column'> => {
  if (column !== undefined) return { writes: 'column', column }
  if (value !== undefined) return { writes: 'value' }
  return action === 'D' ? { writes: 'dummy' } : {}
}

const hex = (number: number, digits: number) => number.toString(16).toUpperCase().padStart(digits, '0')

export async function profileFacts(profile: Profile): Promise<ProfileFacts> {
  const weakening = new Set(weakeningOf(profile).siteRules)
  const { options, siteRules, safePrivate = [], shift = DEFAULT_SHIFT } = profile
  const ruleOf = (rule: SiteRule, index: number): SiteRuleFacts => {
    const tags = rule.path.split('>').map((tag) => parseInt(tag, 16))
    return {
      path: tags.map(formatTag).join('>'),
      attribute: keywordOf(tags.at(-1) ?? 0) ?? '',
      action: rule.action,
      ...writesOf(rule),
      weakens: weakening.has(index),
    }
  }
  return {
    name: presetOf(profile) ?? 'site',
    sha256: await profileDigest(profile),
    edition: profile.edition,
    methods: codesOf(profile).map(([code, meaning]) => ({ code, meaning })),
    longitudinal: longitudinal(profile),
    ...(options.includes('rtnLongMod') ? { shift } : {}),
    siteRules: siteRules.map(ruleOf),
    safePrivate: safePrivate.map(({ creator, group, element }) => ({
      creator,
      tag: `${hex(group, 4)}xx${hex(element, 2)}`,
    })),
  }
}
