import type { Tag, Vr } from '../dicom/data-set.ts'
import { namesAKind } from './structural-uids.ts'
import { textRuleOf, type TextRule } from './text-policy.ts'

/**
 * What is done with an attribute that Table E.1-1 does not list. `K` keeps it, a sequence with a look inside; `terms`
 * keeps it when every byte is one that the VR allows, `age` also caps it; the others are those of `TextRule`.
 */
export type PolicyAction = 'X' | 'Z' | 'D' | 'K' | 'U' | 'text' | 'terms' | 'age' | 'meaning' | 'scheme'

/** OB values that are samples or calibrations, not documents. Every other OB that the table does not list goes. */
const SAMPLES: ReadonlySet<Tag> = new Set([
  0x00142210, 0x00143050, 0x00143070, 0x00143080, 0x00160062, 0x00282000, 0x00700256, 0x00701808, 0x40101006,
  0x4010106c, 0x54000110, 0x54000112, 0x5400100a, 0x54001010, 0x7fe00010,
])

const OF_TEXT: Readonly<Record<TextRule, PolicyAction>> = {
  keep: 'text',
  typed: 'text',
  'typed-or-empty': 'text',
  'typed-or-dummy': 'text',
  meaning: 'meaning',
  scheme: 'scheme',
  dummy: 'D',
  empty: 'Z',
}

const text = (tag: Tag): PolicyAction => {
  const rule = textRuleOf(tag)
  return rule === undefined ? 'X' : OF_TEXT[rule]
}
const remove = (): PolicyAction => 'X'
const dummy = (): PolicyAction => 'D'
const keep = (): PolicyAction => 'K'
const terms = (): PolicyAction => 'terms'

const POLICY: Readonly<Record<Vr, (tag: Tag) => PolicyAction>> = {
  SQ: keep,
  UI: (tag) => (namesAKind(tag) ? 'terms' : 'U'),
  PN: dummy,
  DA: dummy,
  DT: dummy,
  TM: dummy,
  AE: remove,
  SH: text,
  LO: text,
  ST: text,
  LT: text,
  UC: text,
  UT: text,
  UR: text,
  CS: terms,
  AS: () => 'age',
  DS: terms,
  IS: terms,
  AT: keep,
  FL: keep,
  FD: keep,
  SL: keep,
  SS: keep,
  SV: keep,
  UL: keep,
  US: keep,
  UV: keep,
  OW: keep,
  OF: keep,
  OD: keep,
  OL: keep,
  OV: keep,
  OB: (tag) => (SAMPLES.has(tag) ? 'K' : 'X'),
  UN: remove,
}

/** PS3.15 E.1.1 leaves to the implementation what the table does not list: this is what ours does, by VR. */
export const policyFor = (tag: Tag, vr: Vr): PolicyAction => POLICY[vr](tag)
