import { describe, expect, it } from 'vitest'
import { content, verdictOn } from './content.fixture.ts'
import type { Option } from './profile.ts'
import { readCsv } from './tables.source.generate.ts'

const standard = process.env['SEALIFT_STANDARD'] ?? ''

const COLUMNS: Readonly<Record<string, Option | undefined>> = {
  'Basic Prof.': undefined,
  'Rtn. UIDs Opt.': 'rtnUIDs',
  'Rtn. Dev. Id. Opt.': 'rtnDevId',
  'Rtn. Inst. Id. Opt.': 'rtnInstId',
  'Rtn. Pat. Chars. Opt.': 'rtnPatChars',
  'Rtn. Long. Full Dates Opt.': 'rtnLongFull',
  'Rtn. Long. Modif. Dates Opt.': 'rtnLongMod',
  'Clean Desc. Opt.': 'cleanDesc',
}

/** What a letter of the table is, for a value type: dummy, keep, clean. */
const ACTS: Readonly<Record<string, readonly [D: string, K: string, C: string]>> = {
  TEXT: ['D 40a160', 'text 40a160', 'clean 40a160'],
  PNAME: ['D 40a123', 'never', 'never'],
  DATE: ['D 40a121', 'date 40a121', 'shift 40a121'],
  TIME: ['D 40a122', 'date 40a122', 'shift 40a122'],
  DATETIME: ['D 40a120', 'date 40a120', 'shift 40a120'],
  UIDREF: ['U 40a124', 'terms 40a124', 'never'],
}

const expected = (letter: string, valueType: string): string => {
  if (letter === 'X') return 'remove'
  const [dummy, keep, clean] = ACTS[valueType] ?? ['stays', 'stays', 'stays']
  return { K: keep, C: clean }[letter] ?? dummy
}

describe.skipIf(standard === '')('Table E.3.4-1, row by row (needs SEALIFT_STANDARD)', () => {
  const rows = standard === '' ? [] : readCsv(standard, 'ps3.15-e3.4-sr-content.csv').rows

  it.each(Object.entries(COLUMNS))('is carried out in the column %s', (column, option) => {
    const wrong = rows.filter((row) => {
      const valueType = row['Value Type'] ?? ''
      const scheme = (row['Coding Scheme Designator'] ?? '').split(' ')[0] ?? ''
      const letter = row[column] === '' ? row['Basic Prof.'] : row[column]
      const item = content(valueType, `${row['Code Value']} ${scheme}`)
      return verdictOn(item, option === undefined ? [] : [option]) !== expected(letter ?? '', valueType)
    })
    expect(rows).toHaveLength(214)
    expect(wrong).toEqual([])
  })
})
