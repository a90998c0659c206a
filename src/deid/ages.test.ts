import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageFrom, cappedAge } from './ages.ts'

describe('ages over 89', () => {
  it.each([
    ['089Y', '089Y'],
    ['090Y', '090Y'],
    ['091Y', '090Y'],
    ['110Y', '090Y'],
    ['999Y', '090Y'],
    ['1080M', '090Y'],
    ['1079M', '089Y'],
    ['999M', '999M'],
    ['32871D', '090Y'],
    ['32870D', '089Y'],
    ['4695W', '090Y'],
    ['4694W', '089Y'],
    ['99999999999999999999999999D', '090Y'],
    ['012M', '012M'],
    ['003W', '003W'],
    ['000D', '000D'],
    ['45Y', '045Y'],
    ['045y ', '045Y'],
    ['045Y\0', '045Y'],
    ['', ''],
    ['Y', ''],
    ['45', ''],
    ['045YX', ''],
    ['X045Y', ''],
    ['-45Y', ''],
    ['4.5Y', ''],
    ['0 4 5Y', ''],
    ['DOE', ''],
  ])('"%s" becomes "%s"', (age, expected) => expect(cappedAge(age)).toBe(expected))

  it('an answer is an Age String of nobody over ninety, and stays when asked again', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.constantFrom('D', 'W', 'M', 'Y'), (count, unit) => {
        const age = cappedAge(`${count}${unit}`)
        expect(age).toMatch(/^\d{3}[DWMY]$/)
        if (age.endsWith('Y')) expect(Number(age.slice(0, 3))).toBeLessThanOrEqual(90)
        expect(cappedAge(age)).toBe(age)
      }),
    )
  })
})

describe('the age of a birth date', () => {
  it.each([
    ['19300615', '20200614', '089Y'],
    ['19300615', '20200615', '090Y'],
    ['19000101', '20200615', '090Y'],
    ['20000229', '20020228', '023M'],
    ['20000229', '20020301', '002Y'],
    ['20000229', '20040229', '004Y'],
    ['20200131', '20200229', '029D'],
    ['20200131', '20200301', '001M'],
    ['20200615', '20200615', '000D'],
    ['20200615', '20200713', '028D'],
    ['20200615', '20200715', '001M'],
    ['20200615', '20220614', '023M'],
    ['20200615', '20220615', '002Y'],
    ['20200615', '20200614', ''],
    ['2020', '20210101', ''],
    ['20200230', '20210101', ''],
    ['', '', ''],
  ])('born %s, on %s: "%s"', (birthDate, onDate, expected) => expect(ageFrom(birthDate, onDate)).toBe(expected))
})
