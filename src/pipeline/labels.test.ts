import { describe, expect, it } from 'vitest'
import { instanceOf, text } from '../deid/instance.fixture.ts'
import { traitsOf } from './labels.ts'

const momentOf = async (date: string, time: string): Promise<string> => {
  const file = await instanceOf([text(0x00080020, 'DA', date), text(0x00080030, 'TM', time)])
  return traitsOf(file).studyMoment
}

describe('where an instance stands', () => {
  it.each([
    ['20260312', '083142.5', '20260312083142.5'],
    ['20260312', '0831', '202603120831'],
    // ACR-NEMA 300, which PS3.5 6.2 still lets be read.
    ['2026.03.12', '08:31:42', '20260312083142'],
    ['20260312', '', '20260312'],
    ['20260312', 'noon', '20260312'],
    ['', '083142', ''],
    ['20261312', '083142', ''],
    ['unknown', '', ''],
  ])('Study Date %j and Time %j are the moment %j', async (date, time, moment) => {
    expect(await momentOf(date, time)).toBe(moment)
  })

  it('has the numbers of its series and itself, where they are numbers', async () => {
    const file = await instanceOf([text(0x00200011, 'IS', '3 '), text(0x00200013, 'IS', 'IM7')])
    expect(traitsOf(file)).toMatchObject({ seriesNumber: 3, transferSyntax: '1.2.840.10008.1.2.1' })
    expect(traitsOf(file).instanceNumber).toBeUndefined()
  })
})
