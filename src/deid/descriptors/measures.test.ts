import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { judgeRun } from './measures.ts'
import { runsOf, strike, tokensOf, type Token } from './tokens.ts'

const judge = (tokens: readonly Token[]): void => {
  for (const run of runsOf(tokens)) judgeRun(tokens, run)
}

/** What of a text stays by what is known of words, measures and technique alone; the rest goes as unknown. */
const left = (text: string): string => {
  const tokens = tokensOf(fold(text))
  judge(tokens)
  expect(tokens.filter(({ gone }) => gone !== undefined && gone !== 'unknown')).toEqual([])
  return tokens
    .filter(({ gone }) => gone === undefined)
    .map((token) => token.text)
    .join(' ')
}
const words = (list: string): readonly string[] => list.trim().split(/\s+/)

describe('what reads as a year is a measure', () => {
  it.each(
    words(`ms mm mm2 cm ml mgy cgy gy hu kv kvp mas hz khz mhz mbq mci msv kev fps mg mmol sec slices frames images bit bits
    pixel pixels dir dirs directions iu px um dpi volumes vols`),
  )('before %s', (unit) => {
    expect(left(`2019 ${unit}`)).toMatch(/^2019/)
    expect(left(`2019  ${unit}`)).not.toContain('2019')
  })

  it.each(
    words(`b bval bvalue bvalues bvals te tr ti ts td fov rfov dfov venc matrix mat ww wl window level hu min max range delay
    tsl res jpeg`),
  )('after %s', (parameter) => {
    for (const sign of [' ', '=', ' = ', ': ', '_']) expect(left(`${parameter}${sign}2019`)).toContain('2019')
    for (const sign of [' ,', '    ', '/ ']) expect(left(`${parameter}${sign}2019`)).not.toContain('2019')
  })

  it('in a ratio to one, and behind a sign', () => {
    expect(left('2019:1')).toBe('2019 1')
    expect(left('2019 1')).toBe('1')
    expect(left('-1999')).toBe('1999')
    expect(left('(+2000')).toBe('2000')
    expect(left('window -2000')).toContain('2000')
    expect(left('liver -1957 liver')).toBe('liver 1957 liver')
  })

  it('and not behind the hyphen of a word', () => {
    expect(left('liver-2019')).toBe('liver')
    expect(left('liver-1957 liver')).toBe('liver liver')
    for (const text of ['- 1957', 'liver - 1957']) expect(left(text)).not.toContain('1957')
  })

  it('and nowhere else', () => {
    for (const year of ['1900', '1999', '2000', '2099']) expect(left(`liver ${year} liver`)).toBe('liver liver')
  })
})

describe('a number alone', () => {
  it.each(['7', '012', '0012', '123', '1234', '1899', '2100', '0.123456', '12.1234', '1,25'])('stays: %s', (text) => {
    expect(left(text)).toBe(text.replace(/[.,]/, ' '))
  })

  it.each([
    ['12345', ''],
    ['0123', ''],
    ['0.1234567', '0'],
    ['12.12345', '12'],
    ['10.12345', '10'],
    ['3 .12345', '3'],
    ['liver.12345', 'liver'],
    ['t.12345', 't'],
  ])('goes where it has more digits than a measure: %s', (text, rest) => {
    expect(left(text)).toBe(rest)
  })
})

describe('letters and digits together', () => {
  it.each([
    ['t2', 't 2'],
    ['b12t456', 'b 12 t 456'],
    ['1024x768', '1024 x 768'],
    ['1024x1024', '1024 x 1024'],
    ['3x1024', '3 x 1024'],
    ['x768b345', 'x 768 b 345'],
    ['345b768x', '345 b 768 x'],
    ['a1b2', 'a 1 b 2'],
    ['a1b2x3', 'a 1 b 2 x 3'],
    ['a1b2c3ct', 'a 1 b 2 c 3 ct'],
    ['b1234', 'b 1234'],
    ['t0012', 't 0012'],
    ['t00012', 't 00012'],
    ['0.12345x3', '0 12345 x 3'],
  ])('stay where a scanner may have written them: %s', (text, rest) => {
    expect(left(text)).toBe(rest)
  })

  it.each([
    ['b123t456', ''],
    ['a1b2c3', ''],
    ['b12345', ''],
    ['t1234', ''],
    ['b0123', ''],
    ['t10012', ''],
    ['0.123456x3', '0'],
    ['12.12345x3', '12'],
    ['kowalski3', ''],
  ])('go where a person may be numbered so: %s', (text, rest) => {
    expect(left(text)).toBe(rest)
  })
})

describe('words written together', () => {
  it.each([
    ['LiverKowalski', 'liver'],
    ['LungKowalski', 'lung'],
    ['HeadKowalski', ''],
    ['EyeKowalski', ''],
    ['LiverDellaKowalski', 'liver'],
    ['VonLiver', ''],
    ['LiverEye', 'liver eye'],
  ])('stay where nothing could make them a name: %s', (text, rest) => {
    expect(left(text)).toBe(rest)
  })

  it.each(words('i ii iii iv v vi vii viii ix x xi xii'))('a Roman number stays: %s', (number) => {
    expect(left(`type ${number}`)).toBe(`type ${number}`)
    expect(left(`type ${number}qz`)).toBe('type')
  })
})

it('a sign keeps the name of who described it beside it, and no other joined to that', () => {
  expect(left('Baker cyst')).toBe('baker cyst')
  expect(left('cyst Baker')).toBe('cyst baker')
  expect(left('cyst BakerKowalski')).toBe('cyst')
})

describe('a nuclide', () => {
  it('makes no word beside it known, and stays in no part when one of it went', () => {
    expect(left('131I')).toBe('131 i')
    expect(left('Kowalski131I')).toBe('')
    const tokens = tokensOf(fold('Tc99m'))
    strike(tokens[1], 'pattern')
    judge(tokens)
    expect(tokens.every(({ gone }) => gone !== undefined)).toBe(true)
  })
})
