import type { Tag } from '../dicom/data-set.ts'
import { ROWS } from './confidentiality-profile.generated.ts'

/** The codes of the column "Basic Prof." of PS3.15 Table E.1-1; the compound ones are settled by the IOD's type. */
export type TableCode = 'X' | 'Z' | 'D' | 'U' | 'X/Z' | 'X/D' | 'Z/D' | 'X/Z/D' | 'X/Z/U*'

const CODES: ReadonlySet<string> = new Set<TableCode>(['X', 'Z', 'D', 'U', 'X/Z', 'X/D', 'Z/D', 'X/Z/D', 'X/Z/U*'])
const isTableCode = (code: string): code is TableCode => CODES.has(code)

export interface ConfidentialityTable {
  /** What the Basic Profile does with an attribute; undefined for one that the table does not list. */
  codeOf(tag: Tag): TableCode | undefined
  readonly size: number
}

/** A row for a repeating group, `60xx3000` or `50xxxxxx`, as a mask and what is left under it. */
interface Repeating {
  readonly mask: number
  readonly bits: number
  readonly code: TableCode
}

const HEX_TAG = /^[0-9A-F]{8}$/
const repeating = (pattern: string, code: TableCode): Repeating => ({
  mask: parseInt(pattern.replace(/[0-9A-F]/g, 'F').replaceAll('x', '0'), 16),
  bits: parseInt(pattern.replaceAll('x', '0'), 16),
  code,
})

/** Table E.1-1 from its generated rows; whatever cannot be understood makes it fail, because a lost row is a leak. */
export const confidentialityTable = (rows: readonly string[]): ConfidentialityTable => {
  const codes = new Map<Tag, TableCode>()
  const patterns: Repeating[] = []
  let privateCode: TableCode | undefined
  for (const row of rows) {
    const [tag = '', , , code = ''] = row.split('|')
    if (!isTableCode(code)) throw new TypeError(`Table E.1-1: ${tag} has the unknown code ${code}`)
    if (tag === 'PRIVATE') privateCode = code
    else if (HEX_TAG.test(tag)) codes.set(parseInt(tag, 16), code)
    else patterns.push(repeating(tag, code))
  }
  return {
    size: rows.length,
    codeOf: (tag) => {
      const code = codes.get(tag)
      if (code !== undefined) return code
      if ((tag & 0x10000) !== 0) return privateCode
      return tag < 0x50000000 ? undefined : patterns.find(({ mask, bits }) => (tag & mask) >>> 0 === bits)?.code
    },
  }
}

export const TABLE_E1_1 = confidentialityTable(ROWS)
