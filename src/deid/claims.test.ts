import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import { find, itemsOf } from '../dicom/elements.ts'
import { claimsFor } from './claims.ts'
import { outcomeOf } from './instance.fixture.ts'
import { BASIC_PROFILE, type Option, type Profile, type SiteRule } from './profile.ts'
import { codesOf, longitudinal, stampedBy } from './stamp.ts'

const keeping = (paths: readonly string[], options: readonly Option[] = []): Profile => ({
  ...BASIC_PROFILE,
  options,
  siteRules: paths.map((path): SiteRule => ({ path, action: 'K' })),
})
const claims = (...args: Parameters<typeof keeping>) => {
  const { kept, isIdentityRemoved, areDatesRemoved } = claimsFor(keeping(...args))
  return [kept, isIdentityRemoved, areDatesRemoved]
}

describe('what may be claimed beside the rules of a site (PS3.15 E.1.1, PS3.3 C.7.1.1)', () => {
  it.each<[string, readonly string[], readonly [number, boolean, boolean]]>([
    ['nothing is kept', [], [0, true, true]],
    ["Patient's Name", ['00100010'], [1, false, true]],
    ['Patient ID', ['00100020'], [1, false, true]],
    ["Patient's Address", ['00101040'], [1, false, true]],
    ["Patient's Birth Date", ['00100030'], [1, false, false]],
    ['Accession Number', ['00080050'], [1, false, true]],
    ['Referring Physician', ['00080090'], [1, false, true]],
    ['a name in an item', ['00081110>00100010'], [1, false, true]],
    ['Study Date', ['00080020'], [1, true, false]],
    ['Study Time', ['00080030'], [1, true, false]],
    ['Institution Name', ['00080080'], [1, true, true]],
    ['Series Description', ['0008103E'], [1, true, true]],
    ["Patient's Size", ['00101020'], [1, true, true]],
    ['what the profile keeps as well', ['00280010', '00080060'], [0, true, true]],
    ['the meaning of a code, and what a coding scheme is', ['00080104', '0008010E'], [0, true, true]],
  ])('%s', (_, paths, expected) => {
    expect(claims(paths)).toEqual(expected)
  })

  it('of what an option keeps, keeping takes nothing away', () => {
    expect(claims(['00080080'], ['rtnInstId'])).toEqual([0, true, true])
    expect(claims(['00080020'], ['rtnLongFull'])).toEqual([0, true, true])
    expect(claims(['00080030'], ['rtnLongMod'])).toEqual([0, true, true])
    expect(claims(['00080201'], ['rtnLongMod'])).toEqual([0, true, true])
    expect(claims(['00101010'], ['rtnPatChars'])).toEqual([0, true, true])
    expect(claims(['0008103E'], ['cleanDesc'])).toEqual([1, true, true])
  })

  it('of a day that an option moves, keeping tells when it was', () => {
    expect(claims(['00080020'], ['rtnLongMod'])).toEqual([1, true, false])
  })

  it('what takes more, or writes another value, takes no claim away', () => {
    const siteRules: readonly SiteRule[] = [
      { path: '00080060', action: 'X' },
      { path: '00100020', action: 'D', value: 'S1' },
      { path: '00100010', action: 'Z' },
    ]
    expect(claimsFor({ ...BASIC_PROFILE, siteRules })).toMatchObject({ kept: 0, isIdentityRemoved: true })
  })
})

describe('what the instance says', () => {
  const said = async (profile: Profile) => {
    const { file, done } = await outcomeOf([], profile)
    const codes = itemsOf(file.dataSet, 0x00120064).map((one) => asciiOf(find(one, 0x00080100)))
    const one = (tag: number) => asciiOf(find(file.dataSet, tag))
    return { removed: one(0x00120062), method: one(0x00120063), codes, dates: one(0x00280303), done }
  }

  it('is that identity was not removed, and no Basic Profile, where a site keeps name, ID and dates', async () => {
    const { removed, method, codes, dates, done } = await said(keeping(['00080020', '00100010', '00100020']))
    expect([removed, dates, codes]).toEqual(['NO', 'UNMODIFIED', []])
    expect(method).toBe(
      `Sealift: less than DICOM PS3.15 ${BASIC_PROFILE.edition} Basic Profile\\Sealift: 3 site rules, 3 keep`,
    )
    expect(done.has('(0012,0064)')).toBe(false)
    expect(done.get('(0012,0062)')).toBe('D stamp')
  })

  it('names the options all the same, because they were carried out', async () => {
    const { removed, codes, dates } = await said(keeping(['00080080'], ['rtnLongMod']))
    expect([removed, dates, codes]).toEqual(['YES', 'MODIFIED', ['113107']])
  })

  it('is the whole profile where nothing is kept that it takes', async () => {
    const siteRules: readonly SiteRule[] = [{ path: '00080060', action: 'K' }]
    const { removed, codes, dates } = await said({ ...BASIC_PROFILE, siteRules })
    expect([removed, dates, codes]).toEqual(['YES', 'REMOVED', ['113100']])
  })

  it('is the same for the report, and known to the scan', () => {
    const profile = keeping(['00080020', '00100020'])
    expect(codesOf(profile)).toEqual([])
    expect(longitudinal(profile)).toBe('UNMODIFIED')
    expect(stampedBy(profile)).toContain('NO')
  })
})
