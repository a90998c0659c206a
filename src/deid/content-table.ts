import type { Item } from '../dicom/data-set.ts'
import { conceptFrom, conceptOf, SUBJECT_BIRTH_DATE } from './content-concepts.ts'
import { OPTION_COLUMNS, ROWS } from './content-items.generated.ts'
import type { Option } from './profile.ts'

/** What PS3.15 Table E.3.4-1 does with a content item, in the letters of Table E.1-1a. X/D: D, which surely is valid. */
export type ContentLetter = 'X' | 'D' | 'K' | 'C'

interface Row {
  readonly basic: 'X' | 'D'
  readonly letters: string
}

const BASIC: Readonly<Partial<Record<string, Row['basic']>>> = { X: 'X', D: 'D', 'X/D': 'D' }

/** Table E.3.4-1 from its generated rows. Whatever cannot be understood makes it fail. */
export const contentTable = (rows: readonly string[]): ReadonlyMap<string, Row> =>
  new Map(
    rows.map((line) => {
      const [code = '', scheme = '', valueType = '', , printed = '', letters = ''] = line.split('|')
      const basic = BASIC[printed]
      if (basic === undefined || !/^[-KC]{7}$/.test(letters)) throw new TypeError(`Table E.3.4-1: ${line}`)
      return [`${conceptFrom(code, scheme)}|${valueType}`, { basic, letters }]
    }),
  )

const TABLE = contentTable(ROWS)

/** PS3.15 E.1.1: an option overrides the profile; of two, the one that cleans. */
const optionLetter = (letters: string, options: ReadonlySet<Option>): 'K' | 'C' | undefined => {
  const chosen = OPTION_COLUMNS.map((option, column) => (options.has(option) ? letters.charAt(column) : '-'))
  if (chosen.includes('C')) return 'C'
  return chosen.includes('K') ? 'K' : undefined
}

/** Undefined: the table does not list the concept with that value type. A birth stays one with its hour. */
export const contentLetter = (
  item: Item,
  valueType: string,
  options: ReadonlySet<Option>,
): ContentLetter | undefined => {
  const concept = conceptOf(item)
  const type = concept === SUBJECT_BIRTH_DATE && valueType === 'DATETIME' ? 'DATE' : valueType
  const row = concept === undefined ? undefined : TABLE.get(`${concept}|${type}`)
  return row === undefined ? undefined : (optionLetter(row.letters, options) ?? row.basic)
}
