import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import type { Tag, Vr } from '../dicom/data-set.ts'
import { bytesElement, find } from '../dicom/elements.ts'
import { toUtf8 } from '../bytes/text.ts'
import { outcomeOf, text } from './instance.fixture.ts'
import { cleaning, keeping } from './options.ts'
import { BASIC_PROFILE, type Option, type Profile } from './profile.ts'

const withOption = (option: Option): Profile => ({ ...BASIC_PROFILE, options: [option] })
const keptBySite = (path: string): Profile => ({ ...BASIC_PROFILE, siteRules: [{ path, action: 'K' }] })

describe('what is kept is no more than its VR allows', () => {
  it.each<[Vr, string]>([
    ['CS', 'terms'],
    ['DS', 'terms'],
    ['IS', 'terms'],
    ['UI', 'terms'],
    ['AS', 'age'],
    ['DA', 'date'],
    ['TM', 'date'],
    ['DT', 'date'],
    ['LO', 'text'],
    ['UC', 'text'],
    ['PN', 'text'],
    ['AE', 'text'],
    ['UR', 'text'],
    ['US', 'K'],
    ['SQ', 'K'],
    ['OB', 'K'],
  ])('%s is kept as %s', (vr, how) => {
    expect(keeping(vr)).toBe(how)
  })

  it.each<[Vr, string | undefined]>([
    ['SH', 'clean'],
    ['UT', 'clean'],
    ['SQ', 'K'],
    ['DA', 'shift'],
    ['AE', 'station'],
    ['OB', undefined],
    ['CS', undefined],
  ])('%s is cleaned as %s', (vr, how) => {
    expect(cleaning(0x00081030, vr)).toBe(how)
  })

  it.each<[string, Tag, Vr, string, string, Profile]>([
    ['a code string', 0x00100040, 'CS', 'M', 'Doe^Jane', withOption('rtnPatChars')],
    ['a decimal', 0x00101020, 'DS', '1.75', 'Jane', withOption('rtnPatChars')],
    ['an integer', 0x00201208, 'IS', '12', 'Jane', keptBySite('00201208')],
    ['a UID', 0x00200052, 'UI', '1.2.3.52', 'Doe^Jane', withOption('rtnUIDs')],
  ])('%s stays, and a name in its place does not', async (_, ...[tag, vr, good, bad, profile]) => {
    const kept = await outcomeOf([text(tag, vr, good)], profile)
    expect(asciiOf(find(kept.file.dataSet, tag))).toBe(good)
    const taken = await outcomeOf([text(tag, vr, bad)], profile)
    // Of a UID that cannot stay, another stands there.
    expect(asciiOf(find(taken.file.dataSet, tag)) ?? '').toMatch(vr === 'UI' ? /^2\.25\.\d+$/ : /^$/)
  })

  it('is written in ISO_IR 192, whatever character set it came in', async () => {
    const latin1 = bytesElement(0x00080080, 'LO', Uint8Array.of(0x48, 0xf4, 0x70, 0x69))
    const { file } = await outcomeOf([text(0x00080005, 'CS', 'ISO_IR 100'), latin1], withOption('rtnInstId'))
    expect(asciiOf(find(file.dataSet, 0x00080005))).toBe('ISO_IR 192')
    const { value } = find(file.dataSet, 0x00080080) ?? {}
    expect(value?.kind === 'bytes' ? [...value.bytes].slice(0, 5) : []).toEqual([...toUtf8('Hôpi')])
  })
})
