import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement } from '../dicom/data-set.ts'
import { bytesElement, find } from '../dicom/elements.ts'
import { BASIC_PROFILE } from './profile.ts'
import { item, outcomeOf, sequence, text } from './instance.fixture.ts'

const SEGMENTATION = '1.2.840.10008.5.1.4.1.1.66.4'
const CONTENT_DATE = 0x00080023
const CONTENT_TIME = 0x00080033

const contentOf = async (...elements: readonly DataElement[]) => {
  const when = [text(CONTENT_DATE, 'DA', '19751216'), text(CONTENT_TIME, 'TM', '101112')]
  const { file } = await outcomeOf([text(0x00080016, 'UI', SEGMENTATION), ...when, ...elements])
  return [CONTENT_DATE, CONTENT_TIME].map((tag) => asciiOf(find(file.dataSet, tag)))
}

describe('what an instance of its kind must have stays, as a dummy', () => {
  it('date and time of the content, with functional groups (PS3.3 C.7.6.16)', async () => {
    expect(await contentOf(sequence(0x52009229, item()))).toEqual(['19000101', '000000'])
  })

  it('date and time of the content of a segmentation without its functional groups (PS3.3 A.51.3)', async () => {
    expect(await contentOf(sequence(0x00620002, item(text(0x00620008, 'CS', 'MANUAL'))))).toEqual([
      '19000101',
      '000000',
    ])
  })

  it('not so where neither is', async () => {
    expect(await contentOf()).toEqual(['', ''])
  })

  it('when a presentation state was made (PS3.3 C.11.10), and of no other kind', async () => {
    const made = [text(0x00700082, 'DA', '19751216'), text(0x00700083, 'TM', '101112')]
    const madeOf = async (sopClass: string) => {
      const { file } = await outcomeOf([text(0x00080016, 'UI', sopClass), ...made])
      return [0x00700082, 0x00700083].map((tag) => asciiOf(find(file.dataSet, tag)))
    }
    expect(await madeOf('1.2.840.10008.5.1.4.1.1.11.1')).toEqual(['19000101', '000000'])
    expect(await madeOf('1.2.840.10008.5.1.4.1.1.2')).toEqual([undefined, undefined])
  })

  it('maker, slice thickness and the numbers of series and instance, emptied where they cannot be kept', async () => {
    const { file } = await outcomeOf([
      bytesElement(0x00080070, 'OB', new Uint8Array([1, 2, 3, 4])),
      text(0x00180050, 'DS', 'thin'),
      text(0x00200011, 'LO', 'two'),
      text(0x00200013, 'IS', 'seven'),
    ])
    const left = [0x00080070, 0x00180050, 0x00200011, 0x00200013].map((tag) => asciiOf(find(file.dataSet, tag)))
    expect(left).toEqual(['', '', '', ''])
  })
})

describe('an image that would arrive damaged is not passed on', () => {
  const unreadable = [
    ['matrix', text(0x00280010, 'LO', 'Doe^Jane')],
    ['spacing', text(0x00280030, 'DS', '0.5\\wide')],
    ['place', text(0x00200032, 'DS', 'left')],
    ['kind', text(0x00080060, 'CS', 'no kind')],
  ] as const
  it.each(unreadable)('when its %s cannot be read', async (_, element) => {
    await expect(outcomeOf([element])).rejects.toMatchObject({ code: 'deid/unreadable-measures' })
  })

  it('but passed on when it says nothing of it, or the site wants it gone', async () => {
    const { file } = await outcomeOf([text(0x00280030, 'DS', '')])
    expect(find(file.dataSet, 0x00280030)).toBeDefined()
    const siteRules = [{ path: '00280030', action: 'X' as const }]
    const without = await outcomeOf([text(0x00280030, 'DS', 'wide')], { ...BASIC_PROFILE, siteRules })
    expect(find(without.file.dataSet, 0x00280030)).toBeUndefined()
  })
})
