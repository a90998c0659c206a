import { expect, it } from 'vitest'
import { fold } from './fold.ts'

it.each([
  ['MÜLLER', 'muller'],
  ['ﬃ', 'ffi'],
  ['ß', 'ss'],
  ['㍿', '株式会社'],
  ['ﷺ', 'ﷺ'],
])('%s is %s', (written, text) => {
  expect(fold(written).text).toBe(text)
})
