import { describe, expect, it } from 'vitest'
import { textElement } from '../../dicom/elements.ts'
import { residualIn } from './residual-scan.ts'
import { CLEAN, written } from './written.fixture.ts'
import { FORMS } from './written-forms.ts'

const NOTHING = { names: [], ids: [], texts: [], dates: [], uids: [] }
const COMMENTS = 0x00204000

describe('an ID parted by signs', () => {
  const inText = async (id: string, text: string) =>
    residualIn(await written({ elements: [...CLEAN, textElement(COMMENTS, 'LT', `x ${text} y`)] }), {
      ...NOTHING,
      ids: [id],
    })

  it.each([
    ['12345678909', '123.456.789-09'], ['8842917', '88-42-917'], ['8842917', '884-2917'], ['123456789', '123-45-6789'],
    ['9434765919', '943 476 5919'], ['204817', '20-48-17'], ['20481793', '20.481.793'],
  ])('%s is found as %s', async (id, text) => {
    expect(await inText(id, text)).toMatchObject({ kind: 'id' })
  }) // prettier-ignore

  it.each([
    ['8842917', '188-42-917'],
    ['8842917', '88-42-9170'],
    ['204817', '20-48-18'],
  ])('%s is not %s', async (id, text) => {
    expect(await inText(id, text)).toBeUndefined()
  })
})

describe('a number of an ID is written', () => {
  const GROUPS = ['20 48 17; 204 817', '884 2917; 88 42 917; 884 29 17; 8 842 917', '20 48 17 93; 20 481 793; 2048 1793; 204 817 93',
    '123 456 789; 123 45 6789', '943 476 5919; 94 3476 5919', '123 456 789 09; 12 345 678 909'] // prettier-ignore

  it.each(GROUPS.map((groups) => groups.split('; ')))('in groups: %s', (...groups) => {
    const [id = ''] = groups.map((group) => group.replaceAll(' ', ''))
    const found = FORMS.id(id).map(({ text }) => text)
    const ofTax = groups.map((group) => group.replaceAll(' ', '.').replace(/\.(?=\d+$)/, '-'))
    const signs = ['-', '.', ' '].flatMap((sign) => groups.map((group) => group.replaceAll(' ', sign)))
    expect(found.toSorted()).toEqual([...new Set([id, ...signs, ...ofTax])].toSorted())
  })

  it('as it is once, where it is one of them', () => {
    expect(FORMS.id('204-817').filter(({ text }) => text === '204-817')).toHaveLength(1)
  })
})

describe('an ID is written', () => {
  it.each([
    ['123-45-678', '123-45-678 anywhere *; 12345678 number *'],
    ['0012345', '0012345 number *; 12345 number *'],
    ['0001234', '0001234 number *'],
    ['12004567', '12004567 number *'],
    ['00-123', '00-123 word *; 00123 number *'],
    ['1234', '1234 number'],
    ['AB-123', 'AB-123 word *; AB123 word *'],
    ['AB-12', ''],
    ['ABC-1', 'ABC-1 word *'],
    ['ABC1', 'ABC1 word'],
    ['AB-12345', 'AB-12345 anywhere *; AB12345 word *'],
    ['0AB-1234', '0AB-1234 anywhere *; 0AB1234 word *'],
    [' AB7 ', 'AB7 word'],
    ['12', ''],
    ['PHANTOM', ''],
  ])('%s', (id, forms) => {
    const parted = new RegExp(`^(?!${id} )[\\d.]+(?:[- .]\\d+)+ number$`)
    const found = FORMS.id(id).map(({ text, edge, whole }) => `${text} ${edge}${whole ? ' *' : ''}`)
    expect([...new Set(found)].filter((form) => !parted.test(form))).toEqual(forms === '' ? [] : forms.split('; '))
  })
})
