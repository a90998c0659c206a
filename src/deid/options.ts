import type { Tag, Vr } from '../dicom/data-set.ts'
import { isText } from '../dicom/vr.ts'
import { OPTION_COLUMNS } from './confidentiality-profile.generated.ts'
import type { Option } from './profile.ts'

/** What an option makes of a row of PS3.15 Table E.1-1: keep, or clean. */
export type OptionLetter = 'K' | 'C'

/** Where the letters of the options that were chosen stand in a row. */
export const columnsOf = (options: readonly Option[]): readonly number[] =>
  options.map((option) => OPTION_COLUMNS.indexOf(option))

/**
 * PS3.15 E.1.1: of several options that speak of an attribute, the one that cleans has the last word, because what it
 * does is what the keeping of the other still allows. So Retain Device Identity does not bring back the dates of
 * calibration that Modified Dates moves.
 */
export const letterOf = (letters: string, columns: readonly number[]): OptionLetter | undefined => {
  let found: OptionLetter | undefined
  for (const column of columns) {
    const letter = letters.charAt(column)
    if (letter === 'C') return 'C'
    if (letter === 'K') found = 'K'
  }
  return found
}

/** Keeping is no more than the VR allows: a name in the place of a number is not a number. */
export type KeepAction = 'K' | 'text' | 'terms' | 'age' | 'date'

/** A VR that tells when. */
export type DateVr = 'DA' | 'DT' | 'TM'
export const tellsWhen = (vr: Vr): vr is DateVr => vr === 'DA' || vr === 'DT' || vr === 'TM'

/** What the options make of a date that no row of the table speaks of; undefined where none retains dates. PS3.15 E.3.6. */
export const whenAction = (options: ReadonlySet<Option>): 'shift' | 'date' | undefined => {
  if (options.has('rtnLongMod')) return 'shift'
  return options.has('rtnLongFull') ? 'date' : undefined
}

export const keeping = (vr: Vr): KeepAction => {
  if (tellsWhen(vr)) return 'date'
  if (vr === 'AS') return 'age'
  if (vr === 'CS' || vr === 'DS' || vr === 'IS' || vr === 'UI') return 'terms'
  return isText(vr) ? 'text' : 'K'
}

const FREE_TEXT: ReadonlySet<Vr> = new Set(['SH', 'LO', 'ST', 'LT', 'UC', 'UT'])
export const isFreeText = (vr: Vr): boolean => FREE_TEXT.has(vr)

export type CleanAction = 'K' | 'clean' | 'clean-meaning' | 'shift' | 'station' | 'zone'

/** (0008,0201), "+0100": whole days do not move it. */
const TIMEZONE_OFFSET = 0x00080201

/** Undefined: there is no way to clean such a value, so the Basic Profile acts on it. A sequence is cleaned inside. */
export const cleaning = (tag: Tag, vr: Vr): CleanAction | undefined => {
  if (tag === TIMEZONE_OFFSET) return 'zone'
  if (vr === 'SQ') return 'K'
  if (tellsWhen(vr)) return 'shift'
  if (vr === 'AE') return 'station'
  return isFreeText(vr) ? 'clean' : undefined
}
