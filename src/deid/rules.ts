import type { DataSet, Tag, Vr } from '../dicom/data-set.ts'
import { isStandard } from '../dicom/dictionary.ts'
import { isGroupLength, isPrivate } from '../dicom/tags.ts'
import { settle } from './compound.ts'
import type { Rule } from './changes.ts'
import { TABLE_E1_1, type ConfidentialityTable } from './confidentiality-profile.ts'
import { attributeType, type AttributeType } from './iod-types.ts'
import {
  cleaning,
  columnsOf,
  isFreeText,
  keeping,
  letterOf,
  tellsWhen,
  whenAction,
  type CleanAction,
  type KeepAction,
} from './options.ts'
import type { Option, Profile, SiteRule } from './profile.ts'
import { isPixelData } from './quarantine.ts'
import { whenLost } from './text-policy.ts'
import { policyFor, type PolicyAction } from './vr-policy.ts'

export interface Verdict {
  readonly action: PolicyAction | KeepAction | CleanAction | 'patient-id' | 'patient-name' | 'site-value'
  readonly rule: Rule
  /** What is done when a value cannot be cleaned, or nothing of it is left. */
  readonly otherwise?: 'X' | 'Z' | 'D'
  /** What the site wants to stand there. */
  readonly site?: SiteRule
}

/** The profile, made ready for the instances of one SOP class. */
export interface Rules {
  readonly sopClass: string
  readonly table: ConfidentialityTable
  /** Attributes of the root that a module of this very instance makes Type 1, whatever its IOD says. */
  readonly required: ReadonlySet<Tag>
  readonly sites: readonly (readonly [path: readonly Tag[], rule: SiteRule])[]
  readonly options: ReadonlySet<Option>
  /** Of the options, in a row of the table. */
  readonly columns: readonly number[]
  /** What was found for attributes of the root, by the VR that they were judged by. */
  readonly found: Map<Tag, { readonly vr: Vr; readonly verdict: Verdict }>
}

const NONE: readonly Tag[] = []

/**
 * PS3.3 C.7.6.16: with functional groups, Content Date and Time are Type 1; PS3.3 A.51.3: a segmentation has to have
 * them. PS3.3 C.12.2: where the Common Instance Reference Module lists series, the sequences that refer to them must
 * stay.
 */
const REQUIRING: ReadonlyMap<Tag, readonly Tag[]> = new Map([
  [0x52009229, [0x00080023, 0x00080033]],
  [0x52009230, [0x00080023, 0x00080033]],
  [0x00620002, [0x00080023, 0x00080033]],
  [0x00081115, [0x00081140, 0x00082112]],
])

/** PS3.3 C.11.10: of a presentation state, Presentation Creation Date and Time are Type 1. */
const PRESENTATION_STATE = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.11\.\d+$/
const STATE_CREATED: readonly Tag[] = [0x00700082, 0x00700083]

/**
 * Type 2 where images have them, so emptied where they cannot be kept: maker, slice thickness, numbers of series and
 * instance. PS3.3 C.7.5.1, C.7.6.2, C.7.3.1, C.7.6.1.
 */
const ALWAYS_PRESENT: ReadonlySet<Tag> = new Set([0x00080070, 0x00180050, 0x00200011, 0x00200013])

const requiredBy = ({ elements }: DataSet, sopClass: string): ReadonlySet<Tag> => {
  const required = new Set<Tag>(PRESENTATION_STATE.test(sopClass) ? STATE_CREATED : NONE)
  for (const { tag } of elements) for (const one of REQUIRING.get(tag) ?? NONE) required.add(one)
  return required
}

export interface RulesOptions {
  readonly profile: Profile
  readonly sopClass: string
  readonly dataSet: DataSet
  readonly table?: ConfidentialityTable | undefined
}

const newRules = ({ profile, sopClass, table = TABLE_E1_1 }: RulesOptions, required: ReadonlySet<Tag>): Rules => ({
  sopClass,
  table,
  required,
  found: new Map(),
  sites: profile.siteRules.map((rule) => [rule.path.split('>').map((tag) => parseInt(tag, 16)), rule]),
  options: new Set(profile.options),
  columns: columnsOf(profile.options),
})

/** Files that were made to fill the memory do not. */
const MOST_VERDICTS = 8192
const MOST_CLASSES = 256

/** A study asks for the same rules in each of its instances. */
const known = new WeakMap<Profile, Map<string, Rules>>()

export const rulesFor = (options: RulesOptions): Rules => {
  const { profile, sopClass, dataSet, table } = options
  const required = requiredBy(dataSet, sopClass)
  if (table !== undefined) return newRules(options, required)
  const ofProfile = known.get(profile) ?? new Map<string, Rules>()
  known.set(profile, ofProfile)
  const key = `${sopClass} ${[...required].join()}`
  const before = ofProfile.get(key)
  if (before !== undefined) return before
  const rules = newRules(options, required)
  if (ofProfile.size >= MOST_CLASSES) ofProfile.clear()
  ofProfile.set(key, rules)
  return rules
}

const LENGTH_TO_END = 0x00080001
const ENCRYPTED_ATTRIBUTES = 0x04000500
const PATIENT_NAME = 0x00100010
const PATIENT_ID = 0x00100020

/**
 * PS3.5 7.1 and 7.2: groups 0000 to 0006 do not stand in a data set (file meta is written anew, a directory is refused)
 * and group lengths would be wrong. The rest of an overlay goes with its data. Encrypted attributes hold what was there
 * before somebody else de-identified.
 */
const isOutOfPlace = (tag: Tag): boolean =>
  tag < 0x00080000 || isGroupLength(tag) || tag === LENGTH_TO_END || (tag & 0xff010000) >>> 0 === 0x60000000

const endsWith = (path: readonly Tag[], tail: readonly Tag[]): boolean =>
  tail.every((tag, index) => tag === path[path.length - tail.length + index])

const bySite = ({ sites }: Rules, path: readonly Tag[], vr: Vr): Verdict | undefined => {
  const [, site] = sites.find(([tail]) => endsWith(path, tail)) ?? []
  if (site === undefined) return undefined
  if (site.value !== undefined || site.column !== undefined) return { action: 'site-value', rule: 'site', site }
  return { action: site.action === 'K' ? keeping(vr) : site.action, rule: 'site' }
}

/** What else would be done, but for removing. Of a UID that cannot stay, another stands there. */
const LETTERS: Partial<Readonly<Record<Verdict['action'], 'Z' | 'D'>>> = { U: 'D', Z: 'Z', D: 'D' }
const letterIn = (verdict: Verdict['action']): 'X' | 'Z' | 'D' => LETTERS[verdict] ?? 'X'

const byTable = (rules: Rules, path: readonly Tag[], tag: Tag): Verdict | undefined => {
  const code = rules.table.codeOf(tag)
  if (code === undefined) return undefined
  if (tag === PATIENT_NAME) return { action: 'patient-name', rule: 'pseudonym' }
  if (tag === PATIENT_ID) return { action: 'patient-id', rule: 'pseudonym' }
  const action = settle(code, code.length === 1 ? undefined : typeOf(rules, path, tag))
  return { action: action === 'X' && isRequired(rules, path, tag) ? 'D' : action, rule: 'table' }
}

const isRequired = ({ required }: Rules, path: readonly Tag[], tag: Tag): boolean =>
  path.length === 1 && required.has(tag)

const typeOf = (rules: Rules, path: readonly Tag[], tag: Tag): AttributeType | undefined =>
  isRequired(rules, path, tag) ? '1' : attributeType(rules.sopClass, path)

/** PS3.15 E.3: what the chosen options make of a row. */
const byOption = ({ table, columns }: Rules, tag: Tag, vr: Vr, listed: Verdict): Verdict => {
  const letter = columns.length === 0 ? undefined : letterOf(table.optionsOf(tag), columns)
  if (letter === undefined) return listed
  const otherwise = letterIn(listed.action)
  if (letter === 'K') return { action: keeping(vr), rule: 'option', otherwise }
  const action = cleaning(tag, vr)
  return action === undefined ? listed : { action, rule: 'option', otherwise }
}

/** The options as their columns would read for an attribute that the table does not list. */
const unlisted = ({ options }: Rules, tag: Tag, vr: Vr, basic: PolicyAction): Verdict | undefined => {
  const otherwise = letterIn(basic)
  const when = tellsWhen(vr) ? whenAction(options) : undefined
  if (when !== undefined) return { action: when, rule: 'option', otherwise }
  if (basic === 'U' && options.has('rtnUIDs')) return { action: 'terms', rule: 'option', otherwise }
  if (!isFreeText(vr) || !options.has('cleanDesc')) return undefined
  if (basic === 'meaning') return { action: 'clean-meaning', rule: 'option', otherwise: 'D' }
  if (basic === 'X' || basic === 'Z' || basic === 'D') return { action: 'clean', rule: 'option', otherwise }
  const lost = whenLost(tag)
  return lost === undefined ? undefined : { action: 'clean', rule: 'option', otherwise: lost }
}

const byVr = (rules: Rules, tag: Tag, vr: Vr): Verdict => {
  if (!isStandard(tag) || tag === ENCRYPTED_ATTRIBUTES) return { action: 'X', rule: 'vr-policy' }
  const action = policyFor(tag, vr)
  const otherwise = ALWAYS_PRESENT.has(tag) ? ({ otherwise: 'Z' } as const) : {}
  return unlisted(rules, tag, vr, action) ?? { action, rule: 'vr-policy', ...otherwise }
}

/**
 * What is done with the element at the end of a path: private attributes and what is out of place go, whatever a site
 * wants; then the site's rule, then Table E.1-1 with the options, then the policy by VR, which removes what it does not
 * know.
 */
export const verdictFor = (rules: Rules, path: readonly Tag[], vr: Vr): Verdict => {
  const tag = path[path.length - 1] ?? 0
  if (path.length > 1) return newVerdict(rules, path, vr)
  const before = rules.found.get(tag)
  if (before?.vr === vr) return before.verdict
  const verdict = newVerdict(rules, path, vr)
  if (rules.found.size >= MOST_VERDICTS) rules.found.clear()
  rules.found.set(tag, { vr, verdict })
  return verdict
}

const newVerdict = (rules: Rules, path: readonly Tag[], vr: Vr): Verdict => {
  const tag = path[path.length - 1] ?? 0
  if (isPrivate(tag) && rules.table.codeOf(tag) === 'X') return { action: 'X', rule: 'private' }
  // PS3.3 F.7 and C.7.6.1: of items only icons have pixels, and the table takes those.
  if (path.length > 1 && isPixelData(tag)) return { action: 'X', rule: 'group' }
  const listed = byTable(rules, path, tag)
  if (isOutOfPlace(tag) && listed?.action !== 'X') return { action: 'X', rule: 'group' }
  const site = bySite(rules, path, vr)
  if (site !== undefined) return site
  return listed === undefined ? byVr(rules, tag, vr) : byOption(rules, tag, vr, listed)
}
