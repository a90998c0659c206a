import { BASIC_PROFILE, type Option, type Profile } from '../../src/deid/profile.ts'

export interface OptionSet {
  readonly name: string
  readonly options: readonly Option[]
}

const EACH: Readonly<Record<Option, string>> = {
  rtnSafePriv: 'Retain Safe Private',
  rtnUIDs: 'Retain UIDs',
  rtnDevId: 'Retain Device Identity',
  rtnInstId: 'Retain Institution Identity',
  rtnPatChars: 'Retain Patient Characteristics',
  rtnLongFull: 'Retain Longitudinal, Full Dates',
  rtnLongMod: 'Retain Longitudinal, Modified Dates',
  cleanDesc: 'Clean Descriptors',
  cleanStruct: 'Clean Structured Content',
  cleanGraph: 'Clean Graphics',
}
const ALL = Object.keys(EACH) as readonly Option[]

export const BASIC: OptionSet = { name: 'Basic', options: [] }

/** What TCIA publishes under, without Clean Pixel Data: arXiv 2507.23608. */
export const TCIA: OptionSet = {
  name: 'TCIA',
  options: ['cleanDesc', 'rtnLongMod', 'rtnPatChars', 'rtnDevId', 'rtnSafePriv'],
}

/** Keeps what a person or a program wrote about an image. */
export const CLEAN: OptionSet = { name: 'all that clean', options: ['cleanDesc', 'cleanStruct', 'cleanGraph'] }

/** The Basic Profile, each option of PS3.15 E.3 alone, and those that go together. Full and Modified exclude each other. */
export const OPTION_SETS: readonly OptionSet[] = [
  BASIC,
  ...ALL.map((option) => ({ name: EACH[option], options: [option] })),
  TCIA,
  CLEAN,
  { name: 'all but Modified Dates', options: ALL.filter((option) => option !== 'rtnLongMod') },
]

export const profileOf = ({ options }: OptionSet): Profile => ({ ...BASIC_PROFILE, options })
