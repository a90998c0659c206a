import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'

const cleaner = textCleaner({ names: [], ids: [], texts: [], dates: [], uids: [] })
const clean = (text: string): string => cleaner.clean(text)

it.each(['4DCT head', '3DT1 head', '3DFLAIR', '3DTofGre', 'DTI 12DIRS'])(
  'parts a dimension from a technique: %s',
  (text) => {
    expect(clean(text)).toBe(text)
  },
)

it.each([
  ['CT 頭 head', 'CT head'],
  ['AX FLAIRKowalski', 'AX FLAIR'],
  ['CT ChestKneeß', 'CT'],
  ['3DKowalski CT', 'CT'],
  ['CT 2LMEDIAL chest', 'CT chest'],
])('what is no word of radiology goes whole: %s', (text, rest) => {
  expect(clean(text)).toBe(rest)
})

describe('what a pattern finds', () => {
  it.each([
    ['CT head+39 055 123456 chest', 'CT head chest'],
    ['CT at 9: head', 'CT: head'],
  ])('goes, and nothing beside it: %s', (text, rest) => {
    expect(clean(text)).toBe(rest)
  })
})
