import type { Tag, Vr } from '../dicom/data-set.ts'
import { attributeOf } from '../dicom/dictionary.ts'
import { BASIC_PROFILE, type Option, type Profile } from './profile.ts'
import { rulesFor, verdictFor, type Verdict } from './rules.ts'

/** What a profile leaves that the Basic Profile takes: to be shown to whoever chooses it. */
export interface Weakening {
  /** All of them: even what cleans leaves more than the Basic Profile, which takes it away. PS3.15 E.3. */
  readonly options: readonly Option[]
  /** Rules of the site by which something stays that the Basic Profile would take, counted from 0. */
  readonly siteRules: readonly number[]
}

/** The less an action leaves, the higher. */
const STRENGTH: Partial<Readonly<Record<Verdict['action'], number>>> = { X: 3, Z: 2, D: 2, U: 1 }
const strengthOf = (action: Verdict['action']): number => STRENGTH[action] ?? 0

const vrOf = (tag: Tag): Vr => attributeOf(tag)?.vrs[0] ?? 'UN'

export const weakeningOf = ({ options, siteRules }: Profile): Weakening => {
  const basic = rulesFor({ profile: BASIC_PROFILE, sopClass: '', dataSet: { elements: [] } })
  const weakens = siteRules.flatMap(({ path, action }, index) => {
    const tags = path.split('>').map((tag) => parseInt(tag, 16))
    const standard = verdictFor(basic, tags, vrOf(tags.at(-1) ?? 0))
    const wanted = standard.rule === 'pseudonym' ? 2 : strengthOf(standard.action)
    return strengthOf(action) < wanted ? [index] : []
  })
  return { options, siteRules: weakens }
}
