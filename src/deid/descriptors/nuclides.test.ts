import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'

const cleaner = textCleaner({ names: [], ids: [], texts: [], dates: [], uids: [] })

describe('a nuclide', () => {
  it.each([
    'Tc-99m MDP', 'Tc99m', '99mTc', '99m-Tc HDP', '^99m^Technetium', '68Ga-DOTATATE', 'Ga-68 PSMA-11', 'Co-60', '60Co',
    'Fluorodeoxyglucose F^18^', 'Xe-129 lung', 'Cs-137', 'Re-188', '89Zr',
  ])('%s stays', (text) => {
    expect(cleaner.clean(text)).toBe(text)
  }) // prettier-ignore

  it.each([
    ['CT 99m; head', 'CT; head'],
    ['CT 90Y old; head', 'CT 90Y; head'],
    ['CT liver, Co', 'CT liver'],
    ['CT liver Ga', 'CT liver'],
    ['CT liver; Ga 81', 'CT liver; 81'],
    ['CT liver; Co61', 'CT liver'],
    ['CT liver; Co, 60', 'CT liver; 60'],
  ])('but %s holds none', (text, rest) => {
    expect(cleaner.clean(text)).toBe(rest)
  })
})
