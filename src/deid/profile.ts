import { EDITION } from './confidentiality-profile.generated.ts'

/** The letters of PS3.15 Table E.1-1a that this program carries out. */
export type ActionCode = 'X' | 'Z' | 'D' | 'K' | 'C' | 'U'

/** The options of PS3.15 E.3, by the columns of Table E.1-1. */
export type Option =
  | 'rtnSafePriv'
  | 'rtnUIDs'
  | 'rtnDevId'
  | 'rtnInstId'
  | 'rtnPatChars'
  | 'rtnLongFull'
  | 'rtnLongMod'
  | 'cleanDesc'
  | 'cleanStruct'
  | 'cleanGraph'

/** What a project does otherwise than Table E.1-1. It stands above the table. */
export interface SiteRule {
  /** Tags in hexadecimal, joined by `>`: `00081090`, `00081140>00081155`. It means every element whose path ends so. */
  readonly path: string
  readonly action: Exclude<ActionCode, 'C'>
}

/** What is done to a data set. Data only: it can be shown, hashed, signed and sent to a worker. */
export interface Profile {
  /** Of the table that it stands on. */
  readonly edition: string
  readonly options: readonly Option[]
  readonly siteRules: readonly SiteRule[]
}

/** The Basic Application Level Confidentiality Profile, PS3.15 E.2, and nothing else. */
export const BASIC_PROFILE: Profile = { edition: EDITION, options: [], siteRules: [] }
