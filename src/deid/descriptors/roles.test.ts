import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'

const cleaner = textCleaner({ names: [], ids: [], texts: [], dates: [], uids: [] })
const clean = (text: string): string => cleaner.clean(text)

describe('who did the work', () => {
  it.each([
    ['CT head, nurse Brown', 'CT head, nurse'],
    ['CT head, nurse: Brown', 'CT head, nurse'],
    ['CT head, nurse_Brown', 'CT head, nurse'],
    ['CT head, nurse Brown, Young', 'CT head, nurse'],
    ['CT head, nurse Brown Young', 'CT head, nurse'],
    ['nurse Brown’s CT', 'nurse CT'],
    ['nurse bROWN CT', 'nurse CT'],
  ])('%s', (text, rest) => {
    expect(clean(text)).toBe(rest)
  })

  it.each(['CT by nurse; Long axis', 'CT by nurse (Brown fat)', 'nurse brown fat'])('but not %s', (text) => {
    expect(clean(text)).toBe(text)
  })
})

describe('a given name beside a family name', () => {
  it.each([
    ['Rose Young CT', 'CT'],
    ['Iris Long CT', 'CT'],
    ['Long, Iris; CT', 'CT'],
    ['IRIS.LONG CT', 'CT'],
    ['Iris. Long CT', 'CT'],
    ['IRIS_LONG_CT', 'CT'],
    ['Iris Long’s CT', 'CT'],
    ['TC de Iris Long', 'TC'],
  ])('%s', (text, rest) => {
    expect(clean(text)).toBe(rest)
  })

  it.each(['IRIS - LONG AXIS', 'MAX (LONG AXIS)', '(Max) Long axis', 'Max long axis', 'max Long axis'])(
    'but not %s',
    (text) => {
      expect(clean(text)).toBe(text)
    },
  )
})
