import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../../bytes/text.ts'
import { claimForm, mayStandAt, type Written } from './claimants.ts'
import type { Writing } from './digit-keys.ts'
import { encodingsOf } from './encodings.ts'
import { folded } from './fold-case.ts'
import { forEachKey, mostBytesOf } from './form-keys.ts'
import { KEY_BYTES, keyOf, patternsOfForm } from './pattern.ts'
import { FORMS, type Form } from './written-forms.ts'

const claimed = (form: Form): ReadonlySet<number> => {
  const keys = new Set<number>()
  forEachKey(
    form,
    (key) => keys.add(key),
    () => patternsOfForm(form, 'text'),
  )
  return keys
}

/** With what a form begins, told by writing it out. */
const writtenOut = (form: Form): ReadonlySet<number> =>
  new Set(
    encodingsOf(form)
      .filter(({ bytes }) => bytes.length >= KEY_BYTES)
      .map(({ bytes }) => keyOf(folded(bytes))),
  )

const missing = (form: Form): readonly number[] => {
  const keys = claimed(form)
  return [...writtenOut(form)].filter((key) => !keys.has(key))
}
const formOf = (text: string, whole: boolean): Form => ({ text, edge: 'word', whole })

const character = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Array.from('abyzABYZ019 ^-.,@[`{\0\x7f')) },
  { weight: 2, arbitrary: fc.constantFrom(...Array.from('äöüßéñøåÆŁžıİſ山田李김あкИΣς')) },
  { weight: 1, arbitrary: fc.constantFrom('\u0301', '😀', 'ﬁ', 'ŉ') },
)
const text = fc.array(character, { maxLength: 12 }).map((characters) => characters.join(''))

describe('the keys of a form', () => {
  it('are with what each of its encodings begins', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (one, whole) => {
        expect(missing(formOf(one, whole))).toEqual([])
      }),
      { numRuns: 5000 },
    )
  })

  it('are told with how it is written there, so that each is seen to stand where it does', () => {
    let seen = 0
    fc.assert(
      fc.property(text, fc.boolean(), fc.nat(2), (one, whole, behind) => {
        const written: Written = { form: formOf(one, whole), kind: 'text' }
        const claims: (readonly [key: number, writing: Writing])[] = []
        claimForm(written, (...claim) => claims.push(claim))
        for (const { bytes } of patternsOfForm(written.form, 'text')) {
          const here = new Uint8Array([0x31, ...bytes, ...new Uint8Array(behind)])
          const passage = { text: here, at: 1, end: 1 + bytes.length }
          const told = claims.filter(([key]) => key === keyOf(bytes))
          expect(told.some(([, writing]) => mayStandAt(passage, written, writing))).toBe(true)
          seen += 1
        }
      }),
      { numRuns: 5000 },
    )
    expect(seen).toBeGreaterThan(20_000)
  })

  it('are so of every day of a year', () => {
    for (let month = 1; month <= 12; month += 1)
      for (let day = 1; day <= 31; day += 1) {
        const date = `1957${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`
        for (const form of FORMS.date(date)) expect(missing(form)).toEqual([])
      }
  })

  it('are few others', () => {
    for (const one of ['Do', 'Doe', 'doE^', 'Doe^J', 'Doe^Ja', 'Doe^Jane', '471147', '4711', 'a1b2c3d4', 'de la Cruz'])
      for (const whole of [false, true]) {
        const form = formOf(one, whole)
        expect(claimed(form).size - writtenOut(form).size).toBeLessThan(one.length < 7 && whole ? 13 : 1)
      }
  })

  it('of a text that is too short to be found are none', () => {
    expect(claimed(formOf('', true)).size).toBe(0)
    expect(claimed(formOf('D', true)).size).toBe(0)
    expect([...claimed(formOf('Do', true))]).toEqual([keyOf(toUtf8('D\0O'))])
  })
})

describe('the bytes of a form', () => {
  it('are in no encoding more than is said', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (one, whole) => {
        const form = formOf(one, whole)
        for (const { bytes } of encodingsOf(form)) expect(bytes.length).toBeLessThanOrEqual(mostBytesOf(form))
      }),
      { numRuns: 2000 },
    )
  })
})
