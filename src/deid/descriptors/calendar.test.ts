import { expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'

const cleaner = textCleaner({ names: [], ids: [], texts: [], dates: [], uids: [] })

it.each([
  ['CT May 3 19 head', 'CT head'],
  ['CT May 2019 5 mm', 'CT 5 mm'],
  ['CT May 3 O2 head', 'CT O2 head'],
])('a day goes with its month and its year, and no more: %s', (text, rest) => {
  expect(cleaner.clean(text)).toBe(rest)
})

it('an age over 89 goes with the word for old that belongs to it, and no other', () => {
  expect(cleaner.clean('92 y old infarct')).toBe('90Y infarct')
  expect(cleaner.clean('92 y (old infarct)')).toBe('90Y (old infarct)')
})
