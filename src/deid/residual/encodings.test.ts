import { describe, expect, it } from 'vitest'
import { toBase64, toHex, toUtf8 } from '../../bytes/text.ts'
import { latin1 } from '../../dicom/ascii.ts'
import { encodingsOf, type Reading } from './encodings.ts'

const encoded = (text: string, reading: Reading, whole = true): readonly string[] =>
  encodingsOf({ text, edge: 'word', whole })
    .filter((one) => one.reading === reading)
    .map(({ bytes }) => latin1(bytes))
const hexOf = (texts: readonly string[]) =>
  texts.map((text) => toHex(Uint8Array.from(text, (character) => character.charCodeAt(0))))
const HEX = /^[0-9A-F]+$/

describe('a value as text', () => {
  it('of ASCII is written in one way, in bytes and in 16 bits', () => {
    expect(encoded('Doe', 'bytes')).toEqual(['Doe'])
    expect(encoded('Doe', 'utf-16')).toEqual(['D\0o\0e'])
  })

  it('of other letters is written in small and in capital ones', () => {
    const texts = ['Zoë', 'zoë', 'ZOË']
    for (const text of texts) expect(encoded('Zoë', 'bytes')).toContain(latin1(toUtf8(text)))
    for (const text of texts) expect(encoded('Zoë', 'bytes')).toContain(text)
    expect(encoded('Zoë', 'utf-16')).toEqual(texts.map((text) => Array.from(text).join('\0')))
    expect(encoded('zoë', 'utf-16')).toEqual(['z\0o\0ë', 'Z\0O\0Ë'])
    expect(encoded('Strauß', 'bytes').filter((text) => text === 'STRAUSS')).toHaveLength(1)
  })

  it('above U+00FF is written in both orders of its bytes', () => {
    expect(hexOf(encoded('山田', 'utf-16'))).toEqual(['715c3075', '5c717530'])
    expect(hexOf(encoded('aĀ', 'utf-16')).slice(0, 2)).toEqual(['61000001', '00610100'])
    expect(hexOf(encoded('aÿ', 'utf-16')).slice(0, 1)).toEqual(['6100ff'])
  })

  it('alone is not looked for in digits', () => {
    expect(encoded('Doe Jane', 'digits', false)).toEqual([])
  })
})

describe('a value in digits', () => {
  it('of hexadecimal is written in four ways', () => {
    const found = encoded('jANE-doe', 'digits').filter((text) => HEX.test(text) && text.length === 16)
    const texts = ['jANE-doe', 'jane-doe', 'JANE-DOE', 'Jane-Doe']
    expect(found).toEqual(texts.map((text) => toHex(toUtf8(text)).toUpperCase()))
    expect(encoded('Zoë', 'digits')).toContain(toHex(toUtf8('Zoë')).toUpperCase())
  })

  it('is not looked for where it is short', () => {
    expect(encoded('Ann', 'digits')).toEqual([])
    expect(encoded('ANNA', 'digits').map(({ length }) => length)).toEqual([8, 8, 8])
    expect(encoded('12345', 'digits')).toEqual([toHex(toUtf8('12345'))])
    expect(encoded('123456', 'digits').map(({ length }) => length)).toEqual([12, 8, 7, 7])
  })

  it.each([0, 1, 2])('of base64 is what does not depend on its %i neighbours', (before) => {
    for (const value of ['47114711', '?>~?>~?>', '19570412', 'Doe^Jane']) {
      const whole = toBase64(toUtf8(`${'xyz'.slice(0, before)}${value}~~~~`))
      const from = [0, 2, 3][before] ?? 0
      const end = Math.floor(((before + value.length) * 8) / 6)
      expect(encoded(value, 'digits')).toContain(whole.slice(from, end))
    }
  })
})

describe('a value with its bytes swapped', () => {
  const swapped = (text: string) =>
    encoded(text, 'digits').filter((one) => /[a-z][A-Z^ ]|\^/.test(one) && one.length <= text.length)

  it('is so from the first on and from the second', () => {
    expect(swapped('Doe^Jane')).toEqual(['oD^eaJen', 'eoJ^na'])
    expect(encoded('Janett', 'digits')).toContain('aJentt')
    expect(encoded('xJanett', 'digits')).toContain('aJentt')
    expect(encoded('Janett', 'digits')).not.toContain('naet')
    expect(encoded('Janes', 'digits')).not.toContain('aJen')
  })

  it('is no number, and no word of two letters', () => {
    expect(encoded('47114711', 'digits')).not.toContain('74117411')
    expect(encoded('ab-12-cd', 'digits')).not.toContain('ba1--2dc')
  })
})
