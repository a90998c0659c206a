import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import type { DataSet, Tag, Vr } from '../dicom/data-set.ts'
import { attributeOf, keywordOf } from '../dicom/dictionary.ts'
import { find } from '../dicom/elements.ts'
import { outcomeOf, text } from './instance.fixture.ts'
import { BASIC_PROFILE, type Profile } from './profile.ts'
import { LISTS } from './text-policy.ts'
import { STANDARD_VALUES } from './typed-text.fixture.ts'

const CLEANED: Profile = { ...BASIC_PROFILE, options: ['cleanDesc'] }
const valueOf = (dataSet: DataSet, tag: Tag) => asciiOf(find(dataSet, tag))
const vrOf = (tag: Tag): Vr => attributeOf(tag)?.vrs[0] ?? 'UN'

const tagsWith = (...rules: readonly string[]): readonly Tag[] =>
  LISTS.filter(([rule]) => rules.includes(rule)).flatMap(([, , tags]) =>
    tags
      .trim()
      .split(/\s+/)
      .map((tag) => parseInt(tag, 16)),
  )
const TYPED = tagsWith('typed', 'typed-or-empty', 'typed-or-dummy')

/** Of somebody who is not the patient; none is longer than an SH. */
const STRANGERS = ['Quillfeather', '14.03.2019', '055 123 4567', 'q@acme.example']

const after = async (tag: Tag, value: string, profile = CLEANED) =>
  valueOf((await outcomeOf([text(tag, vrOf(tag), value)], profile)).file.dataSet, tag)

describe('text that stays, and that anybody may write', () => {
  it('is all of the free text of PS3.6 that the table does not list, but codes and what programs and makers write', () => {
    expect(TYPED).toHaveLength(68)
    expect(TYPED.filter((tag) => !['SH', 'LO', 'ST', 'LT', 'UC', 'UT'].includes(vrOf(tag)))).toEqual([])
  })

  it.each(STRANGERS)('loses %s under Clean Descriptors, and under nothing else', async (stranger) => {
    const elements = [...TYPED].sort((a, b) => a - b).map((tag) => text(tag, vrOf(tag), stranger))
    const basic = await outcomeOf(elements)
    expect(TYPED.filter((tag) => valueOf(basic.file.dataSet, tag) !== stranger)).toEqual([])
    const { file } = await outcomeOf(elements, CLEANED)
    const stayed = TYPED.filter((tag) => /quill|2019|4567|acme/i.test(valueOf(file.dataSet, tag) ?? ''))
    expect(stayed.map(keywordOf)).toEqual([])
  })

  it('stays where it is useful, word by word and value by value (PS3.15 E.3.5)', async () => {
    expect(await after(0x00281055, 'LUNG\\Quillfeather\\BONE')).toBe('LUNG\\\\BONE')
    expect(await after(0x00181040, 'Oral, Dr. Quillfeather 14.03.2019')).toBe('Oral')
    expect(await after(0x00181210, 'Br40d\\3')).toBe('Br40d\\3')
  })

  it.each<[string, Tag, string | undefined]>([
    ['goes where nothing is left', 0x00281055, undefined],
    ['is emptied where an IOD wants it present', 0x00201040, ''],
    ['gets a dummy where an IOD wants a value', 0x00181210, 'REMOVED'],
    ['is of unspecified units where those were lost (PS3.3 C.11.1.1.2)', 0x00281054, 'US'],
  ])('%s', async (_, tag, left) => {
    expect(await after(tag, 'Quillfeather')).toBe(left)
  })

  it.each(Object.entries(STANDARD_VALUES))('%s keeps what PS3.3 and makers write there', async (hex, values) => {
    const tag = parseInt(hex, 16)
    const changed: string[] = []
    for (const value of values) if ((await after(tag, value)) !== value) changed.push(value)
    expect(changed).toEqual([])
  })
})

describe('how it was de-identified (0012,0063)', () => {
  const methodsAfter = async (before: string, profile: Profile) =>
    (await after(0x00120063, before, profile))?.split('\\')
  const OURS = `Sealift: DICOM PS3.15 ${BASIC_PROFILE.edition} Basic Profile`

  it('loses who did it and when, under Clean Descriptors', async () => {
    const before = 'Removed by Quillfeather, 14.03.2019\\Basic profile'
    expect(await methodsAfter(before, BASIC_PROFILE)).toEqual([...before.split('\\'), OURS])
    const [removed = '', ...others] = (await methodsAfter(before, CLEANED)) ?? []
    expect(removed).not.toMatch(/quill|2019/i)
    expect(others).toEqual(['Basic profile', OURS])
  })

  it('keeps what programs write', async () => {
    const before = 'DCM:113100/113105/113107\\Sealift: DICOM PS3.15 2024c Basic Profile\\Sealift: 3 site rules, 1 keep'
    expect(await methodsAfter(before, CLEANED)).toEqual([...before.split('\\'), OURS])
    expect(await methodsAfter('DCM:113100 Quillfeather', CLEANED)).toEqual(['DCM', OURS])
    expect(await methodsAfter('Quillfeather DCM:113100', CLEANED)).toEqual(['DCM', OURS])
    expect(await methodsAfter('DCM:113100 \\ Sealift: 3 site rules \\', CLEANED)).toEqual([
      'DCM:113100',
      'Sealift: 3 site rules',
      OURS,
    ])
  })
})
