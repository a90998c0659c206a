import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement } from '../dicom/data-set.ts'
import { find } from '../dicom/elements.ts'
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
})
