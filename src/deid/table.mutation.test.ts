import { describe, expect, it } from 'vitest'
import { attributeOf } from '../dicom/dictionary.ts'
import { bytesElement, sequenceElement, textElement } from '../dicom/elements.ts'
import type { DataElement, DicomFile, Tag, Vr } from '../dicom/data-set.ts'
import { EXPLICIT_LE } from '../dicom/transfer-syntax.ts'
import { ROWS } from './confidentiality-profile.generated.ts'
import { confidentialityTable, type ConfidentialityTable } from './confidentiality-profile.ts'
import { deidentifyDataSet } from './data-set.ts'
import { BASIC_PROFILE } from './profile.ts'
import { projectKeys, pseudonymiser, type Pseudonyms } from './pseudonyms.ts'
import { BASIC_PROFILE_CODES } from './table-e1-1.fixture.ts'

const CODES = new Map(
  Object.entries(BASIC_PROFILE_CODES).flatMap(([code, tags]) =>
    tags
      .trim()
      .split(/\s+/)
      .map((tag): [string, string] => [tag, code]),
  ),
)

/** One tag that the row is about; none for the groups that never stand in a data set. */
const exampleOf = (row: string): Tag | undefined => {
  if (row === 'PRIVATE') return 0x00091001
  const tag = parseInt(row.replaceAll('x', '0'), 16)
  // Groups 0000 to 0004 do not stand in a data set, and (0042,0011) quarantines the whole instance.
  return tag < 0x00080000 || tag === 0x00420011 ? undefined : tag
}

const VALUES: Partial<Record<Vr, string>> = {
  UI: '1.2.3.4',
  DA: '19570412',
  TM: '091500',
  DT: '19570412091500',
  AS: '042Y',
}
const inner: DataElement = textElement(0x00081155, 'UI', '1.2.3.4')
const original = (tag: Tag): DataElement => {
  const vr = attributeOf(tag)?.vrs[0] ?? 'LO'
  if (vr === 'SQ') return sequenceElement(tag, [{ elements: [inner] }])
  return vr.startsWith('O') || vr === 'UN' || vr === 'US' || vr === 'UL'
    ? bytesElement(tag, vr, new Uint8Array([80, 72, 73, 80]))
    : textElement(tag, vr, VALUES[vr] ?? 'PLANTED')
}

/** An instance of an unknown SOP class, so compound codes are settled by what surely is valid: D, then U, then Z. */
const fileOf = (tags: readonly Tag[]): DicomFile => ({
  source: new Blob([]),
  held: [],
  meta: { elements: [] },
  transferSyntax: '1.2.840.10008.1.2.1',
  encoding: EXPLICIT_LE,
  dataSet: {
    elements: [
      textElement(0x00080016, 'UI', '1.2.3'),
      textElement(0x00080018, 'UI', '1.2.3.4'),
      ...tags.filter((tag) => tag !== 0x00080018).map(original),
    ],
  },
  remarks: [],
})

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
