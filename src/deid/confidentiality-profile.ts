import type { Tag } from '../dicom/data-set.ts'
import { ROWS } from './confidentiality-profile.generated.ts'

/** The codes of the column "Basic Prof." of PS3.15 Table E.1-1; the compound ones are settled by the IOD's type. */
export type TableCode = 'X' | 'Z' | 'D' | 'U' | 'X/Z' | 'X/D' | 'Z/D' | 'X/Z/D' | 'X/Z/U*'

const CODES: ReadonlySet<string> = new Set<TableCode>(['X', 'Z', 'D', 'U', 'X/Z', 'X/D', 'Z/D', 'X/Z/D', 'X/Z/U*'])
const isTableCode = (code: string): code is TableCode => CODES.has(code)

export interface ConfidentialityTable {
  /** What the Basic Profile does with an attribute; undefined for one that the table does not list. */
  codeOf(tag: Tag): TableCode | undefined
  /** What each option says of it, one letter a column, `-` for nothing; empty for one that the table does not list. */
  optionsOf(tag: Tag): string
  readonly size: number
}

/** A row for a repeating group, `60xx3000` or `50xxxxxx`, as a mask and what is left under it. */
interface Repeating {
  readonly mask: number
  readonly bits: number
  readonly row: Row
}

interface Row {
  readonly code: TableCode
  readonly options: string
}

const HEX_TAG = /^[0-9A-F]{8}$/
const repeating = (pattern: string, row: Row): Repeating => ({
  mask: parseInt(pattern.replace(/[0-9A-F]/g, 'F').replaceAll('x', '0'), 16),
  bits: parseInt(pattern.replaceAll('x', '0'), 16),
  row,
})

/** Table E.1-1 from its generated rows; whatever cannot be understood makes it fail, because a lost row is a leak. */
export const confidentialityTable = (lines: readonly string[]): ConfidentialityTable => {
  const rows = new Map<Tag, Row>()
  const patterns: Repeating[] = []
  let privateRow: Row | undefined
  for (const line of lines) {
    const [tag = '', , , code = '', options = ''] = line.split('|')
    if (!isTableCode(code)) throw new TypeError(`Table E.1-1: ${tag} has the unknown code ${code}`)
    if (!/^[-KC]{10}$/.test(options)) throw new TypeError(`Table E.1-1: ${tag} has the unknown options ${options}`)
    const row = { code, options }
    if (tag === 'PRIVATE') privateRow = row
    else if (HEX_TAG.test(tag)) rows.set(parseInt(tag, 16), row)
    else patterns.push(repeating(tag, row))
  }
  const rowOf = (tag: Tag): Row | undefined => {
    const row = rows.get(tag)
    if (row !== undefined) return row
    if ((tag & 0x10000) !== 0) return privateRow
    return tag < 0x50000000 ? undefined : patterns.find(({ mask, bits }) => (tag & mask) >>> 0 === bits)?.row
  }
  return { size: lines.length, codeOf: (tag) => rowOf(tag)?.code, optionsOf: (tag) => rowOf(tag)?.options ?? '' }
}

export const TABLE_E1_1 = confidentialityTable(ROWS)
