import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, shifted } from './dates.ts'

const DAY_MS = 86_400_000
const two = (number: number) => String(number).padStart(2, '0')

/** The other calendar in the house: ECMAScript's, which is proleptic Gregorian too. */
const written = (ms: number) => new Date(ms).toISOString().slice(0, 10).replaceAll('-', '')
const read = (digits: string) => Date.parse(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}T00:00Z`)

const day = fc
  .integer({ min: Date.UTC(1582, 9, 15) / DAY_MS, max: Date.UTC(2400, 0, 1) / DAY_MS })
  .map((number) => written(number * DAY_MS))
const shift = fc.integer({ min: -3650, max: 3650 }).filter((days) => days !== 0)
const clock = fc
  .tuple(fc.nat(23), fc.nat(59), fc.nat(59), fc.nat(999_999))
  .map(([h, m, s, us]) => `${two(h)}${two(m)}${two(s)}.${String(us).padStart(6, '0')}`)
const zone = fc.constantFrom('', '+0000', '-1200', '+1400', '+0530', '-0330', '+0100')
const when = fc.tuple(day, clock, zone)

/** Microseconds of UTC, where a DT without a zone is taken to be UTC. */
const instant = (value: string): bigint => {
  const [, hours = '', minutes = '', seconds = '', us = '', sign = '', zoneHours = '0', zoneMinutes = '0'] =
    /^\d{8}(\d\d)(\d\d)(\d\d)\.(\d{6})(?:([+-])(\d\d)(\d\d))?$/.exec(value) ?? []
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1)
  const wholeSeconds = Number(hours) * 3600 + (Number(minutes) - offset) * 60 + Number(seconds)
  return BigInt(read(value)) * 1000n + BigInt(wholeSeconds) * 1_000_000n + BigInt(us)
}

describe('moving a date', () => {
  it('goes as many days as asked, by the calendar of ECMAScript', () => {
    fc.assert(
      fc.property(day, shift, (date, days) => {
        expect(shifted('DA', date, days)).toBe(written(read(date) + days * DAY_MS))
        expect(daysBetween(date, shifted('DA', date, days) ?? '')).toBe(days)
      }),
      { numRuns: 2000 },
    )
  })

  it('is undone by the same shift the other way, for DA and DT', () => {
    fc.assert(
      fc.property(day, clock, zone, shift, (date, time, offset, days) => {
        for (const [vr, value] of [
          ['DA', date],
          ['DT', date + time + offset],
        ] as const)
          expect(shifted(vr, shifted(vr, value, days) ?? '', -days)).toBe(value)
      }),
    )
  })

  it('keeps the interval between any two instants to the microsecond: DA with TM, DT, DT of other zones', () => {
    fc.assert(
      fc.property(when, when, shift, ([d1, t1, z1], [d2, t2, z2], days) => {
        const before = instant(d1 + t1 + z1) - instant(d2 + t2 + z2)
        const one = (shifted('DA', d1, days) ?? '') + (shifted('TM', t1, days) ?? '') + z1
        const other = shifted('DT', d2 + t2 + z2, days) ?? ''
        expect(instant(one) - instant(other)).toBe(before)
        expect(instant(shifted('DT', d1 + t1 + z1, days) ?? '') - instant(other)).toBe(before)
      }),
    )
  })

  it('PET: an injection before midnight stays 61 minutes before the acquisition after it', () => {
    expect(shifted('DT', '20201231233000.000000', 60)).toBe('20210301233000.000000')
    expect(shifted('DA', '20210101', 60)).toBe('20210302')
    expect(shifted('TM', '003100', 60)).toBe('003100')
  })
})

describe('the calendar', () => {
  it.each([
    ['20200228', 1, '20200229'],
    ['20200229', 1, '20200301'],
    ['20200229', 365, '20210228'],
    ['20200229', 366, '20210301'],
    ['20210228', 1, '20210301'],
    ['19000228', 1, '19000301'],
    ['20000228', 1, '20000229'],
    ['20210301', -1, '20210228'],
    ['20211231', 1, '20220101'],
    ['20220101', -1, '20211231'],
    ['20210430', 1, '20210501'],
    ['00010101', 30, '00010131'],
    ['99991201', 30, '99991231'],
  ])('%s and %i days are %s', (from, days, to) => expect(shifted('DA', from, days)).toBe(to))

  it.each(['20211301', '20210001', '20210100', '20210132', '20210229', '19000229', '20210431', '00000000', '00001231'])(
    '%s is no day',
    (value) => expect([shifted('DA', value, 40), shifted('DT', value, 40)]).toEqual([undefined, undefined]),
  )

  it.each([
    ['00010101', -1],
    ['99991231', 1],
    ['20210101', 0.5],
    ['20210101', Number.NaN],
  ])('%s cannot be moved by %d', (value, days) => expect(shifted('DA', value, days)).toBeUndefined())
})

describe('forms', () => {
  it.each([
    ['DA', '', ''],
    ['DA', '  ', ''],
    ['DA', '20210304 ', '20210414'],
    ['DA', '1999.05.24', '19990704'],
    ['DA', '202103', '202104'],
    ['DA', '2021', '2021'],
    ['DA', '20210304-20210305', '20210414-20210415'],
    ['DA', '20210304-', '20210414-'],
    ['DA', '-20210304', '-20210414'],
    ['DA', '1999.05.24-1999.05.25', '19990704-19990705'],
    ['TM', '', ''],
    ['TM', '10', '10'],
    ['TM', '1030', '1030'],
    ['TM', '103059', '103059'],
    ['TM', '103060.123456 ', '103060.123456'],
    ['TM', '10:30:59.5', '103059.5'],
    ['TM', '10:30', '1030'],
    ['TM', '10-1130', '10-1130'],
    ['DT', '2021', '2021'],
    ['DT', '2021-0500', '2021-0500'],
    ['DT', '2021-2022', '2021-2022'],
    ['DT', '202112', '202201'],
    ['DT', '2021030410', '2021041410'],
    ['DT', '202103041030', '202104141030'],
    ['DT', '20210304103059.1+0100', '20210414103059.1+0100'],
    ['DT', '20210304-0330', '20210414-0330'],
    ['DT', '20210304-20210305', '20210414-20210415'],
    ['DT', '202103041000-0500-202103051000-0500', '202104141000-0500-202104151000-0500'],
    ['DT', '202103041000-0500-', '202104141000-0500-'],
    ['DT', '-202103041000-0500', '-202104141000-0500'],
  ] as const)('%s "%s" becomes "%s" in 41 days', (vr, from, to) => expect(shifted(vr, from, 41)).toBe(to))

  it('a month or a year goes with its middle, so most of it is still in it', () => {
    expect(shifted('DT', '2021', 182)).toBe('2021')
    expect(shifted('DT', '2021', 183)).toBe('2022')
    expect(shifted('DT', '2021', -183)).toBe('2020')
    expect(shifted('DT', '202106', 15)).toBe('202106')
    expect(shifted('DT', '202106', 16)).toBe('202107')
    expect(shifted('DT', '202106', -365)).toBe('202006')
  })

  it.each([
    ['DA', '2021-03-04'],
    ['DA', '20213'],
    ['DA', '199913'],
    ['TM', '2300-0100'],
    ['DA', '20210304-20200101'],
    ['DA', '2021/03/04'],
    ['DA', '-'],
    ['DA', '20210304-20210399'],
    ['DA', '20210304--20210305'],
    ['DA', '20210304103000'],
    ['DA', 'DOE^JOHN'],
    ['DA', '٢٠٢١٠٣٠٤'],
    ['TM', '2400'],
    ['TM', '1060'],
    ['TM', '103061'],
    ['TM', '1030.5'],
    ['TM', '103059.'],
    ['TM', '103059.1234567'],
    ['TM', 'noon'],
    ['DT', '202103041'],
    ['DT', '2021030425'],
    ['DT', '202103+1401'],
    ['DT', '202103-0000'],
    ['DT', '20210304-1330'],
    ['DT', '20210304103059.1+01'],
    ['DT', '-'.repeat(100_000)],
    ['DT', `${' '.repeat(100_000)}x`],
  ] as const)('%s "%.20s" is none', (vr, value) => expect(shifted(vr, value, 41)).toBeUndefined())

  it('whatever the bytes say, the answer is empty, undefined, or a value of the VR that is not the old one', () => {
    const characters = fc.string({ unit: fc.constantFrom(...'0123456789.-+: \0A'.split('')), maxLength: 24 })
    const digit = fc.string({ unit: fc.constantFrom('0', '1', '2'), minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(fc.oneof(characters, digit), shift, (value, days) => {
        expect(shifted('DA', value, days) ?? '').toMatch(/^(\d{4}(\d\d){0,2})?(-(\d{4}(\d\d){0,2})?)?$/)
        expect(shifted('TM', value, days) ?? '').toMatch(/^[\d.]*(-[\d.]*)?$/)
        expect(shifted('DT', value, days) ?? '').toMatch(/^[\d.]*([+-]\d{4})?(-[\d.]*([+-]\d{4})?)?$/)
        if (/^\d{8}$/.test(value)) expect(shifted('DA', value, days)).not.toBe(value)
      }),
      { numRuns: 2000 },
    )
  })
})
