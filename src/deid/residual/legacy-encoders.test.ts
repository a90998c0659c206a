import { describe, expect, it } from 'vitest'
import { toHex } from '../../bytes/text.ts'
import { legacyEncodings } from './legacy-encoders.ts'

const written = (text: string): readonly string[] => legacyEncodings(text).map(toHex)

describe('a name in the single bytes of PS3.3 table C.12-2', () => {
  it.each([
    ['ISO_IR 100', 'é', 'e9'],
    ['ISO_IR 101', 'Ł', 'a3'],
    ['ISO_IR 109', 'Ħ', 'a1'],
    ['ISO_IR 110', 'Ŋ', 'bd'],
    ['ISO_IR 144', 'Ж', 'b6'],
    ['ISO_IR 127', 'ش', 'd4'],
    ['ISO_IR 126', 'Ω', 'd9'],
    ['ISO_IR 138', 'ש', 'f9'],
    ['ISO_IR 148', 'ğ', 'f0'],
    ['ISO_IR 203', 'Œ', 'bc'],
    ['ISO_IR 166', 'ก', 'a1'],
    ['no set of the standard, but Windows', 'Ж', 'c6'],
  ])('%s: %s', (_, letter, hex) => {
    expect(written(letter)).toContain(hex)
    expect(written(`A${letter}~`)).toContain(`41${hex}7e`)
  })

  it('is written in none that lacks one of its letters', () => {
    expect(written('Łש')).toEqual(['813091398130fb37'])
  })

  it('is written in Latin-1 where no newer set has all of its letters', () => {
    expect(written('ð¼')).toContain('f0bc')
  })

  it('has no byte for a letter that no set has', () => {
    expect(written('\ufffd')).toEqual(['8431a437'])
    expect(written('\u0080')).toEqual(['81308130'])
  })

  it('is not written between escapes', () => {
    expect(written('Жа').filter((hex) => hex.startsWith('1b'))).toEqual([])
  })

  it('is told once where several sets write it alike', () => {
    const all = written('é')
    expect(new Set(all).size).toBe(all.length)
    expect(all).toContain('a8a6')
  })
})

describe('a name in ideographs', () => {
  it.each([
    ['ISO 2022 IR 87 in EUC-JP', '山田', 'bbb3c5c4'],
    ['Shift JIS', '山田', '8e529363'],
    ['ISO 2022 IR 149, PS3.5 annex I', '洪吉洞', 'fbf3d1ced4d7'],
    ['ISO 2022 IR 149 of Hangul, PS3.5 annex I', '홍길동', 'c8abb1e6b5bf'],
    ['GB18030, PS3.5 annex J', '王小东', 'cdf5d0a1b6ab'],
    ['Hiragana', 'やま', 'a4e4a4de'],
    ['Katakana', 'ヤマ', 'a5e4a5de'],
    ['the last of a row', '蔭', 'b0fe'],
    ['GB18030, the last of a row', '侢', '81fe'],
    ['GB18030, the last row', '⺁', 'fe50'],
    ['Shift JIS, a sign that it has twice', '山∵', '8e5281e6'],
  ])('%s: %s', (_, text, hex) => {
    expect(written(text)).toContain(hex)
  })

  it('in seven bits stands behind an escape, and from three characters on without (PS3.3 C.12.1.1.2)', () => {
    expect(written('山田')).toContain('1b24423b334544')
    expect(written('山田')).not.toContain('3b334544')
    expect(written('山田')).not.toContain('1b24423b3345441b2842')
    expect(written('やまだ')).toContain('1b24422464245e2440')
    expect(written('やまだ')).toContain('2464245e2440')
  })

  it('in seven bits leaves JIS before a sign of ASCII and enters it again (PS3.5 annex H)', () => {
    expect(written('山田^太郎')).toContain('1b24423b3345441b28425e1b244242404f3a1b2842')
    expect(written('A山')).toContain('411b24423b331b2842')
    expect(written('山田^太郎')).not.toContain('1b24423b3345445e42404f3a')
    expect(written('홍^길동').filter((hex) => hex.includes('1b'))).toEqual([])
  })

  it('is written in no set that lacks one of them', () => {
    expect(written('山홍')).not.toContain('bbb3')
    expect(written('山홍').every((hex) => hex.length > 4)).toBe(true)
  })
})

describe('GB 18030 in four bytes', () => {
  it.each([
    ['㐀', '8139ee39'],
    ['𠀀', '95328236'],
    ['𠀁', '95328237'],
    ['\u{10ffff}', 'e3329a35'],
    ['\u{10000}', '90308130'],
    ['\u0080', '81308130'],
    ['\u0081', '81308131'],
    ['\uffff', '8431a439'],
  ])('%s', (character, hex) => {
    expect(written(character)).toContain(hex)
    expect(written(`a${character}`)).toContain(`61${hex}`)
  })

  it('has none for half of a character', () => {
    expect(written('\ud800')).toEqual([])
  })
})
