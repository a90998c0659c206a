import { describe, expect, it } from 'vitest'
import { daysBetween, shifted } from './dates.ts'

describe('forms of dates and times, to the sign', () => {
  it.each([
    ['DA', ' 20210304', '20210414'],
    ['DA', '\x0020210304\0', '20210414'],
    ['DA', '20210304 - 20210305', '20210414-20210415'],
    ['DA', `${' '.repeat(56)}20210304`, '20210414'],
    ['DT', '2021-2021', '2021-2021'],
    ['DT', '20210304-2021', '20210414-2021'],
    ['DT', '20210304+1100', '20210414+1100'],
    ['DT', '20210304-1100', '20210414-1100'],
  ] as const)('%s "%s" becomes "%s" in 41 days', (vr, from, to) => expect(shifted(vr, from, 41)).toBe(to))

  it.each([
    ['DA', '2021 0304'],
    ['DA', '2021\x000304'],
    ['DA', `${' '.repeat(57)}20210304`],
    ['DA', '11999.05.24'],
    ['DA', '1999.05.241'],
    ['TM', '1010:30'],
    ['TM', '10:3059'],
    ['DT', '20210304.5'],
  ] as const)('%s "%s" is none', (vr, value) => expect(shifted(vr, value, 41)).toBeUndefined())
})

describe('the days between two dates', () => {
  it('are whole, and those of days alone', () => {
    expect(daysBetween('20210228', '20210301')).toBe(1)
    expect(daysBetween('2021', '20210304')).toBeUndefined()
    expect(daysBetween('20210304', '202103')).toBeUndefined()
    expect(daysBetween('20210229', '20210304')).toBeUndefined()
    expect(daysBetween('20210304', '20210229')).toBeUndefined()
  })
})
