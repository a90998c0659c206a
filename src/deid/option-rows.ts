import { OPTION_COLUMNS, ROWS } from './confidentiality-profile.generated.ts'
import type { Option } from './profile.ts'

/** How many rows of PS3.15 Table E.1-1 an option speaks of. */
export interface OptionRows {
  readonly kept: number
  readonly cleaned: number
}

const lettersIn = (column: number, letter: string): number =>
  ROWS.filter((line) => line.split('|')[4]?.charAt(column) === letter).length

export const optionRows = (option: Option): OptionRows => {
  const column = OPTION_COLUMNS.indexOf(option)
  return { kept: lettersIn(column, 'K'), cleaned: lettersIn(column, 'C') }
}
