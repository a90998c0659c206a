import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../../bytes/text.ts'
import { mayStandAt, writtenDay } from './claimants.ts'
import { dayOf, forEachKeyOfDay, mayBeDay } from './day-keys.ts'
import type { Writing } from './digit-keys.ts'
import { forEachKey, mostBytesOf } from './form-keys.ts'
import { keyOf, patternsOfForm, type Pattern } from './pattern.ts'
import { FORMS } from './written-forms.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** Every day of a year, each in another one. */
const DAYS = Array.from({ length: 12 * 31 }, (_, index) => {
  const [month, day] = [1 + Math.floor(index / 31), 1 + (index % 31)]
  return `${1850 + ((index * 37) % 250)}${two(month)}${two(day)}`
}).filter((date) => date !== '19000101')

const patternsOf = (date: string): readonly Pattern[] =>
  FORMS.date(date).flatMap((form) => patternsOfForm(form, 'date'))

/** What is told of each three bytes. */
const claimsOf = (date: string): ReadonlyMap<number, ReadonlySet<Writing>> => {
  const claims = new Map<number, Set<Writing>>()
  forEachKeyOfDay(dayOf(date), (key, writing) => {
    claims.set(key, (claims.get(key) ?? new Set()).add(writing))
  })
  return claims
}

const inSmallLetters = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte))

describe('the keys of a day', () => {
  it('are those with which its forms begin, and each of them is seen to stand where it does', () => {
    for (const date of DAYS) {
      const claims = claimsOf(date)
      const day = writtenDay(date)
      const missed = patternsOf(date).filter(({ bytes }) => {
        const text = new Uint8Array([...toUtf8('1.a'), ...inSmallLetters(bytes)])
        const told = [...(claims.get(keyOf(bytes)) ?? [])]
        return !told.some((writing) => mayStandAt({ text, at: 3, end: text.length }, day, writing))
      })
      expect(missed, date).toEqual([])
    }
  })

  it('are few more than those', () => {
    for (const date of DAYS) {
      const keys = new Set<number>()
      for (const form of FORMS.date(date))
        forEachKey(
          form,
          (key) => keys.add(key),
          () => patternsOfForm(form, 'date'),
        )
      expect([...claimsOf(date).keys()].filter((key) => !keys.has(key)).length, date).toBeLessThan(4)
    }
  })

  it('are of no form that is longer than a UID', () => {
    for (const date of DAYS)
      for (const form of FORMS.date(date)) expect(mostBytesOf(form), form.text).toBeLessThanOrEqual(128)
  })
})

describe('a day', () => {
  const mayStand = (text: string, date: string): boolean => {
    const bytes = toUtf8(text)
    return mayBeDay({ text: bytes, at: 0, end: bytes.length }, dayOf(date))
  }

  it('stands not where another one does, though it begins alike', () => {
    const others = [
      '19570413',
      '1957',
      '12/05/1957',
      '12 May 1957',
      '120',
      '12-11-1957',
      '12,04',
      '12mm',
      '12 kg',
      '12.',
    ]
    for (const text of others) expect(mayStand(text, '19570412'), text).toBe(false)
    for (const text of ['Apr 13, 1957', 'Apricot', 'Apr']) expect(mayStand(text, '19570412'), text).toBe(false)
    for (const text of ['2.840.10008', '2.4.5.1', '2/5/57', '2 kg', '2'])
      expect(mayStand(text, '19570402'), text).toBe(false)
  })
})
