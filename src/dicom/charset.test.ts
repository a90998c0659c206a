import { describe, expect, it } from 'vitest'
import { fromHex, toUtf8 } from '../bytes/text.ts'
import { charsetOf, decodeText, DEFAULT_CHARSET, textOf, type Charset } from './charset.ts'
import type { DataElement, DataSet } from './data-set.ts'
import { bytesElement, find, itemsOf, sequenceElement, textElement } from './elements.ts'
import { inUtf8 } from './transcode.ts'

const set = (...terms: string[]): Charset => ({ terms })
const PN = 0x00100010
const hex = (text: string) => fromHex(text.replaceAll(/\s/g, ''))
const name = (bytes: Uint8Array): DataElement => bytesElement(PN, 'PN', bytes)

/** The examples of PS3.5 annexes H, I, J and K, as they are printed there. */
const EXAMPLES: readonly (readonly [what: string, charset: Charset, bytes: string, text: string])[] = [
  [
    'H.3.1, kanji and hiragana by G0',
    set('', 'ISO 2022 IR 87'),
    '59616d6164615e5461726f753d1b24423b3345441b28425e1b2442424040 4f3a1b28423d1b2442246424 5e2440 1b28425e1b2442243f246d24261b2842'.replace(
      '424040 4f3a',
      '42404f3a',
    ),
    'Yamada^Tarou=山田^太郎=やまだ^たろう',
  ],
  [
    'H.3.2, half-width katakana in the first value',
    set('ISO 2022 IR 13', 'ISO 2022 IR 87'),
    'd4cfc0de5ec0dbb33d1b24423b3345441b284a5e1b244242404f3a1b284a3d1b24422464245e2440 1b284a5e1b2442243f246d24261b284a',
    'ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう',
  ],
  [
    'I.2, hangul and hanja by G1, designated again after each delimiter',
    set('', 'ISO 2022 IR 149'),
    '486f6e675e47696c646f6e673d1b242943fbf35e1b242943d1ced4d73d1b242943c8ab5e1b242943b1e6b5bf',
    'Hong^Gildong=洪^吉洞=홍^길동',
  ],
  ['J.1, UTF-8', set('ISO_IR 192'), '57616e675e5869616f446f6e673de78e8b5ee5b08fe4b89c3d', 'Wang^XiaoDong=王^小东='],
  ['J.2, GB18030', set('GB18030'), '57616e675e5869616f446f6e673dcdf55ed0a1b6ab3d', 'Wang^XiaoDong=王^小东='],
  [
    'K.2, GB 2312 by G1',
    set('', 'ISO 2022 IR 58'),
    '5a68616e675e5869616f446f6e673d1b242941d5c55e1b242941d0a1b6ab3d',
    'Zhang^XiaoDong=张^小东=',
  ],
]

describe('Specific Character Set', () => {
  it.each(EXAMPLES)('reads PS3.5 %s', (_, charset, bytes, text) => {
    expect(decodeText(hex(bytes), charset)).toBe(text)
  })

  it('reads the sets of one byte, and a set that is designated by an escape', () => {
    const sets: readonly (readonly [string, string, string])[] = [
      ['ISO_IR 100', 'c46e64', 'Änd'],
      ['ISO_IR 101', 'a3f3', 'Łó'],
      ['ISO_IR 109', 'a6', 'Ĥ'],
      ['ISO_IR 110', 'a3', 'Ŗ'],
      ['ISO_IR 126', 'c1', 'Α'],
      ['ISO_IR 127', 'c7', 'ا'],
      ['ISO_IR 138', 'e0', 'א'],
      ['ISO_IR 144', 'bb', 'Л'],
      ['ISO_IR 148', 'dd', 'İ'],
      ['ISO_IR 203', 'a4', '€'],
      ['ISO_IR 166', 'a1', 'ก'],
      ['ISO_IR 13', 'd4', 'ﾔ'],
      ['ISO 2022 IR 144', 'bb', 'Л'],
      ['GBK', 'cdf5', '王'],
    ]
    for (const [term, bytes, text] of sets) expect(decodeText(hex(bytes), set(term))).toBe(text)
    expect(decodeText(hex('41 1b2d4c bb 5e c4'), set('ISO 2022 IR 100', 'ISO 2022 IR 144'))).toBe('AЛ^Ä')
    expect(decodeText(hex('41 1b24284430 21 1b2842 42'), set('ISO 2022 IR 6', 'ISO 2022 IR 159'))).toBe('A丂B')
  })

  it('does not take half a character for a delimiter', () => {
    // In GBK a second byte may be a backslash; in JIS X 0208 both bytes are ASCII characters.
    expect(textOf(bytesElement(0x00100020, 'LO', hex('815c5c41')), set('GB18030'))).toEqual(['乗', 'A'])
    expect(textOf(name(hex('1b2442 255c 1b2842 5c42')), set('', 'ISO 2022 IR 87'))).toEqual(['ボ', 'B'])
  })

  it('fails on a set that nobody knows, unless the text is ASCII', () => {
    expect(() => decodeText(hex('41ff'), set('ISO_IR 999'))).toThrow('dicom/charset-unknown')
    expect(decodeText(hex('4142'), set('ISO_IR 999'))).toBe('AB')
  })

  it('reads UTF-8 and Latin-1 where nothing, or the wrong one of them, is declared', () => {
    expect(decodeText(hex('c3a9'), DEFAULT_CHARSET)).toBe('é')
    expect(decodeText(hex('e9'), DEFAULT_CHARSET)).toBe('é')
    expect(decodeText(hex('e9'), set('ISO_IR 192'))).toBe('é')
  })

  it('is inherited by items that declare none', () => {
    const declared: DataSet = { elements: [textElement(0x00080005, 'CS', 'ISO_IR 100')] }
    expect(charsetOf(declared).terms).toEqual(['ISO_IR 100'])
    expect(charsetOf({ elements: [] }, charsetOf(declared)).terms).toEqual(['ISO_IR 100'])
    expect(charsetOf({ elements: [textElement(0x00080005, 'CS', ['', 'ISO 2022 IR 87'])] }).terms).toEqual([
      '',
      'ISO 2022 IR 87',
    ])
  })
})

describe('text in UTF-8', () => {
  const charset = textElement(0x00080005, 'CS', 'ISO_IR 100')
  const own = textElement(0x00080005, 'CS', 'ISO_IR 144')
  const ascii: DataElement = { ...textElement(0x00080080, 'LO', 'Ward'), range: { offset: 1, length: 2 } }
  const dataSet: DataSet = {
    elements: [
      charset,
      ascii,
      sequenceElement(0x00081140, [
        { elements: [own, bytesElement(0x00081080, 'LO', hex('bb'))] },
        { elements: [bytesElement(0x00081080, 'LO', hex('c4'))] },
      ]),
      name(hex('c45ee9')),
      bytesElement(0x00104000, 'LT', hex('e95c41')),
      bytesElement(0x00200020, 'CS', hex('e941')),
    ],
  }

  it('covers every text of the data set and its items, whatever they declared, and nothing else', () => {
    const utf8 = inUtf8(dataSet)
    const text = (from: DataSet, tag: number) => textOf(find(from, tag)!, charsetOf(utf8)).join('|')
    expect(charsetOf(utf8).terms).toEqual(['ISO_IR 192'])
    expect(text(utf8, PN)).toBe('Ä^é')
    expect(text(utf8, 0x00104000)).toBe('é\\A')
    const [first, second] = itemsOf(utf8, 0x00081140)
    expect([text(first!, 0x00081080), charsetOf(first!).terms]).toEqual(['Л', ['ISO_IR 192']])
    expect([text(second!, 0x00081080), second!.elements.length]).toEqual(['Ä', 1])
    expect(find(utf8, 0x00080080)).toBe(ascii)
    expect(find(utf8, 0x00200020)).toBe(find(dataSet, 0x00200020))
  })

  it('is valid UTF-8 afterwards, and the same when it is done twice', () => {
    const once = inUtf8(dataSet)
    expect(inUtf8(once)).toEqual(once)
    const value = find(once, PN)!.value
    expect(value.kind === 'bytes' && value.bytes).toEqual(toUtf8('Ä^é '))
  })
})
