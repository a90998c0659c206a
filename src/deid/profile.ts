import type { Vr } from '../dicom/data-set.ts'
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
  /** `D` with `value` or `column` says what stands there afterwards; without, a dummy does. */
  readonly action: Exclude<ActionCode, 'C'>
  /** The value that every instance gets. */
  readonly value?: string
  /** The column of the patient list that holds the value. */
  readonly column?: string
}

/** A private attribute that the project knows to be free of identifiers, beside PS3.15 Table E.3.10-1. */
export interface SafePrivateAttribute {
  /** Private Creator, as it stands in the file. PS3.5 7.8.1. */
  readonly creator: string
  /** Odd. */
  readonly group: number
  /** The last two digits: what stands in whichever block the creator reserved. 0 to 255. */
  readonly element: number
  /** For files that do not say, Implicit VR or UN: without it the attribute goes from them. */
  readonly vr?: Vr
}

/** How far Retain Longitudinal Temporal Information with Modified Dates moves a patient, in whole days, either way. */
export interface ShiftRange {
  readonly minDays: number
  readonly maxDays: number
}

/** What is done to a data set. Data only: it can be shown, hashed, signed and sent to a worker. */
export interface Profile {
  /** Of the table that it stands on. */
  readonly edition: string
  readonly options: readonly Option[]
  readonly siteRules: readonly SiteRule[]
  /** Absent: `DEFAULT_SHIFT`. */
  readonly shift?: ShiftRange
  /** Absent: none beside the standard's. */
  readonly safePrivate?: readonly SafePrivateAttribute[]
}

/** Far enough that a calendar does not tell, near enough that scanners and seasons of the same years do. */
export const DEFAULT_SHIFT: ShiftRange = { minDays: 30, maxDays: 365 }

/** The Basic Application Level Confidentiality Profile, PS3.15 E.2, and nothing else. */
export const BASIC_PROFILE: Profile = { edition: EDITION, options: [], siteRules: [] }
