import type { Option } from '../../deid/profile.ts'
import { OPTION_CODES } from '../../deid/stamp.ts'
import type { WordKey } from '../words.ts'
import type { RuleAct, RuleProblem } from './draft.ts'

/** As PS3.16 CID 7050 names it. The standard's words are English in every language. */
export const optionName = (option: Option): string => OPTION_CODES[option][1]

/** One plain sentence each: what stays, or goes. */
export const OPTION_WORDS: Readonly<Record<Option, WordKey>> = {
  rtnSafePriv: 'profile.rtnSafePrivWords',
  rtnUIDs: 'profile.rtnUIDsWords',
  rtnDevId: 'profile.rtnDevIdWords',
  rtnInstId: 'profile.rtnInstIdWords',
  rtnPatChars: 'profile.rtnPatCharsWords',
  rtnLongFull: 'profile.rtnLongFullWords',
  rtnLongMod: 'profile.rtnLongModWords',
  cleanDesc: 'profile.cleanDescWords',
  cleanStruct: 'profile.cleanStructWords',
  cleanGraph: 'profile.cleanGraphWords',
}

export const ACT_WORDS: Readonly<Record<RuleAct, WordKey>> = {
  X: 'profile.actX',
  Z: 'profile.actZ',
  D: 'profile.actD',
  K: 'profile.actK',
  U: 'profile.actU',
  value: 'profile.actValue',
  column: 'profile.actColumn',
}

export const PROBLEM_WORDS: Readonly<Record<RuleProblem, WordKey>> = {
  path: 'profile.wrongPath',
  action: 'profile.wrongAction',
  value: 'profile.wrongValue',
  term: 'profile.wrongTerm',
  length: 'profile.wrongLength',
  vr: 'profile.wrongVr',
  'unknown-attribute': 'profile.wrongUnknown',
  'not-moved': 'profile.wrongNotMoved',
  empty: 'profile.wrongEmpty',
}
