import { describe, expect, it } from 'vitest'
import type { Tag } from '../dicom/data-set.ts'
import { ROWS } from './confidentiality-profile.generated.ts'
import { confidentialityTable, type ConfidentialityTable } from './confidentiality-profile.ts'
import { deidentifyDataSet } from './data-set.ts'
import { BASIC_PROFILE } from './profile.ts'
import { projectKeys, pseudonymiser, type Pseudonyms } from './pseudonyms.ts'
import { BASIC_PROFILE_CODES } from './table-e1-1.fixture.ts'
import { exampleOf, fileOf } from './table-instance.fixture.ts'

const CODES = new Map(
  Object.entries(BASIC_PROFILE_CODES).flatMap(([code, tags]) =>
    tags
      .trim()
      .split(/\s+/)
      .map((tag): [string, string] => [tag, code]),
  ),
)

const LETTER: Readonly<Record<string, string>> = {
  'X/Z': 'Z',
  'X/D': 'D',
  'Z/D': 'D',
  'X/Z/D': 'D',
  'X/Z/U*': 'U',
}

const path = (tag: Tag) =>
  `(${(tag >>> 16).toString(16).padStart(4, '0')},${(tag & 0xffff).toString(16).padStart(4, '0')})`.toUpperCase()

/** Rows of which the table or what became of the data set does not say what PS3.15 says. */
const broken = (table: ConfidentialityTable, pseudonyms: Pseudonyms, rows: readonly string[]): string[] => {
  const tags = rows.map(exampleOf).filter((tag) => tag !== undefined)
  const { changes } = deidentifyDataSet(fileOf(tags), { profile: BASIC_PROFILE, pseudonyms, table })
  const done = new Map(changes.map((change) => [change.path, `${change.action} ${change.rule}`]))
  return rows.filter((row) => {
    const code = CODES.get(row) ?? ''
    const tag = exampleOf(row)
    if (tag === undefined) return table.codeOf(parseInt(row, 16)) !== code
    if (row === 'PRIVATE') return done.get(path(tag)) !== 'X private'
    if (row === '00100010' || row === '00100020') return done.get(path(tag)) !== 'D pseudonym'
    // The items of (0008,1111), (0008,1140) and (0008,2112) stay, with new UIDs inside.
    if (['00081111', '00081140', '00082112'].includes(row))
      return done.get(`${path(tag)}[0]>(0008,1155)`) !== 'U table' || table.codeOf(tag) !== code
    return done.get(path(tag)) !== `${LETTER[code] ?? code} table`
  })
}

describe('Table E.1-1, row by row', async () => {
  const pseudonyms = await pseudonymiser(await projectKeys(new Uint8Array(32)))

  it('is carried out whole', () => {
    expect(CODES.size).toBe(657)
    expect(broken(confidentialityTable(ROWS), pseudonyms, [...CODES.keys()])).toEqual([])
  })

  it('no row can be deleted unnoticed', () => {
    const unnoticed = ROWS.filter((row) => {
      const without = confidentialityTable(ROWS.filter((other) => other !== row))
      return broken(without, pseudonyms, [row.split('|')[0] ?? '']).length === 0
    })
    expect(unnoticed).toEqual([])
  })
})
