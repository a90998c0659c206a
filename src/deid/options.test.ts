import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement, Tag } from '../dicom/data-set.ts'
import { deidentifyDataSet } from './data-set.ts'
import { shifted } from './dates.ts'
import { BASIC_PROFILE, DEFAULT_SHIFT, type Option } from './profile.ts'
import { projectKeys, pseudonymiser, type Pseudonyms } from './pseudonyms.ts'
import { BASIC_PROFILE_CODES, OPTION_CODES } from './table-e1-1.fixture.ts'
import { exampleOf, fileOf, original, vrOf } from './table-instance.fixture.ts'

const OPTIONS = Object.keys(OPTION_CODES) as Option[]
const ROWS = Object.values(BASIC_PROFILE_CODES).flatMap((tags) => tags.trim().split(/\s+/))
const isExclusive = (options: readonly Option[]) => options.includes('rtnLongFull') && options.includes('rtnLongMod')
const PAIRS = OPTIONS.flatMap((one, index) => OPTIONS.slice(index + 1).map((other): Option[] => [one, other])).filter(
  (pair) => !isExclusive(pair),
)

const says = (option: Option, letter: 'K' | 'C', row: string): boolean =>
  (OPTION_CODES[option]?.[letter] ?? '').split(/\s+/).includes(row)

/** PS3.15 Table E.1-1 and the rule that what cleans wins over what keeps, written down a second time. */
const expectedLetter = (options: readonly Option[], row: string): 'K' | 'C' | undefined => {
  if (options.some((option) => says(option, 'C', row))) return 'C'
  return options.some((option) => says(option, 'K', row)) ? 'K' : undefined
}

/** What has rules of its own inside, and tests of its own: private blocks, content items, graphics. */
const OWN_TESTS: ReadonlySet<string> = new Set([
  'PRIVATE',
  '00400555',
  '00400610',
  '0040A730',
  '0040B020',
  '00700001',
  '50xxxxxx',
  '60xx3000',
  '60xx4000',
])

const told = (element: DataElement | undefined): string => {
  if (element === undefined) return 'gone'
  const { value } = element
  if (value.kind === 'items') return value.items.map((item) => item.elements.map(told).join()).join(';') || 'empty'
  return value.kind === 'bytes' ? `${element.vr} ${asciiOf(element) ?? value.bytes.join()}` : 'far'
}

interface Case {
  readonly options: readonly Option[]
  readonly basic: ReadonlyMap<Tag, string>
  readonly done: ReadonlyMap<Tag, string>
  readonly days: number
  readonly pseudonyms: Pseudonyms
}

const cleaned = (tag: Tag, { basic, days }: Case): RegExp | string => {
  const vr = vrOf(tag)
  const value = asciiOf(original(tag)) ?? ''
  if (tag === 0x00080201) return told(original(tag))
  if (vr === 'DA' || vr === 'DT' || vr === 'TM') return `${vr} ${shifted(vr, value, days) ?? ''}`
  if (vr === 'AE') return /^AE AE-\d{13}$/
  if (vr === 'SQ') return /^UI /
  return ['SH', 'LO', 'ST', 'LT', 'UC', 'UT'].includes(vr) ? `${vr} AXIAL` : (basic.get(tag) ?? 'gone')
}

/** A sequence that is kept is still looked into. */
const kept = (tag: Tag, { options, pseudonyms }: Case): string => {
  if (vrOf(tag) !== 'SQ') return told(original(tag))
  return `UI ${options.includes('rtnUIDs') ? '1.2.3.4' : pseudonyms.uid('1.2.3.4')}`
}

const expected = (row: string, tag: Tag, one: Case): RegExp | string => {
  const letter = expectedLetter(one.options, row)
  if (letter === 'C') return cleaned(tag, one)
  return letter === 'K' ? kept(tag, one) : (one.basic.get(tag) ?? 'gone')
}

const wrong = (one: Case): string[] =>
  ROWS.filter((row) => !OWN_TESTS.has(row)).filter((row) => {
    const tag = exampleOf(row)
    if (tag === undefined) return false
    const [wanted, found] = [expected(row, tag, one), one.done.get(tag) ?? 'gone']
    // What the Basic Profile leaves of a sequence holds other UIDs when they are retained.
    if (one.options.includes('rtnUIDs') && vrOf(tag) === 'SQ' && found.startsWith('UI ')) return false
    return typeof wanted === 'string' ? wanted !== found : !wanted.test(found)
  })

describe('the options of PS3.15 E.3', async () => {
  const pseudonyms = await pseudonymiser(await projectKeys(new Uint8Array(32)))
  const tags = ROWS.filter((row) => row !== 'PRIVATE').flatMap((row) => exampleOf(row) ?? [])
  const file = fileOf(tags.sort((a, b) => a - b))
  const outcome = (options: readonly Option[]) => {
    const { dataSet } = deidentifyDataSet(file, { profile: { ...BASIC_PROFILE, options }, pseudonyms })
    return new Map(dataSet.elements.map((element) => [element.tag, told(element)]))
  }
  const basic = outcome([])
  const days = pseudonyms.shiftDays('id PLANTED', DEFAULT_SHIFT)

  it('are ten, and stand in 451 rows', () => {
    expect(OPTIONS).toHaveLength(10)
    expect(PAIRS).toHaveLength(44)
    expect(ROWS.filter((row) => expectedLetter(OPTIONS, row) !== undefined)).toHaveLength(657 - 206)
  })

  it.each(OPTIONS.map((option) => [option]))('%s alone does in every row what the table says', (option) => {
    expect(wrong({ options: [option], basic, done: outcome([option]), days, pseudonyms })).toEqual([])
  })

  it('every pair of them does in every row what the table says', () => {
    for (const options of PAIRS) {
      expect({ options, wrong: wrong({ options, basic, done: outcome(options), days, pseudonyms }) }).toEqual({
        options,
        wrong: [],
      })
    }
  })
})
