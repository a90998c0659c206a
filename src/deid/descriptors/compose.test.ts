import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'

const cleaner = textCleaner({ names: [], ids: [], texts: [], dates: [], uids: [] })

describe('where a word went', () => {
  it.each([
    ['CT_Kowalski_liver', 'CT_liver'],
    ['CT liver Kowalski; chest', 'CT liver; chest'],
    ['CT liver. Kowalski chest', 'CT liver. chest'],
    ['CT liver Kowalski.', 'CT liver'],
    ['CT liver, Kowalski', 'CT liver'],
    ['CT liver -, Kowalski chest', 'CT liver chest'],
    ['CT liver Kowalski -, chest', 'CT liver chest'],
    ['CT liver\nKowalski chest', 'CT liver\nchest'],
    ['CT liver Kowalski\nchest', 'CT liver\nchest'],
  ])('one sign parts its neighbours, and a line stays a line: %j', (text, rest) => {
    expect(cleaner.clean(text)).toBe(rest)
  })

  it.each([
    ['CT (liver) Kowalski', 'CT (liver)'],
    ['CT [liver] Kowalski', 'CT [liver]'],
    ['CT {liver} Kowalski', 'CT {liver}'],
    ['(CT) liver Kowalski', '(CT) liver'],
    ['CT (liver) Kowalski chest', 'CT (liver) chest'],
    ['CT Kowalski (liver)', 'CT (liver)'],
  ])('brackets stay around what stays: %s', (text, rest) => {
    expect(cleaner.clean(text)).toBe(rest)
  })

  it.each([
    ['CT (liver Kowalski chest', 'CT liver chest'],
    ['CT liver) Kowalski', 'CT liver'],
    ['(CT) liver) Kowalski', '(CT) liver'],
    ['CT (liver] Kowalski', 'CT liver'],
    ['CT(liver Kowalski', 'CT liver'],
    ['CT [liver Kowalski', 'CT liver'],
    ['CT {liver Kowalski', 'CT liver'],
    ['CT () liver Kowalski', 'CT liver'],
    ['CT [ ] liver Kowalski', 'CT liver'],
    ['CT { } liver Kowalski', 'CT liver'],
  ])('no bracket stays alone or empty: %s', (text, rest) => {
    expect(cleaner.clean(text)).toBe(rest)
  })

  it.each([
    ['Kowalski CT liver: -', 'CT liver'],
    ['CT  liver Kowalski', 'CT liver'],
    ['CT liver ; chest Kowalski', 'CT liver; chest'],
  ])('nothing hangs loose: %s', (text, rest) => {
    expect(cleaner.clean(text)).toBe(rest)
  })
})

describe('what is left', () => {
  it.each(['a Kowalski', 'with Kowalski', 'mit Kowalski', 'della Kowalski', 'the Kowalski', 'T --- // Kowalski'])(
    'goes too where it says nothing: %s',
    (text) => {
      expect(cleaner.clean(text)).toBe('')
    },
  )

  it.each([
    ['3 Kowalski', '3'],
    ['the liver Kowalski', 'the liver'],
    ['93 years Kowalski', '90Y'],
  ])('stays where it says something: %s', (text, rest) => {
    expect(cleaner.clean(text)).toBe(rest)
  })
})
