import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalString, integerString } from './number-strings.ts'
import { isOfVr } from './value-check.ts'

const EXPOSURE_TIME = 0x00181150
const NUMBER_OF_FRAMES = 0x00280008

describe('a number as a Decimal String of at most 16 characters (PS3.5 6.2)', () => {
  it.each([
    ['-123.45678901234567', '-123.45678901235'],
    ['0.48828125000000001', '0.48828125'],
    ['40.000000000000014', '40'],
    ['400.00000000000011', '400'],
    ['1.0000000000000002', '1'],
    ['-0.000000000000000000', '0'],
    ['+0012.50000000000000', '12.5'],
    ['.12345678901234567', '0.12345678901235'],
    ['12345678901234567.', '12345678901235E3'],
    ['999999999999999999', '1E18'],
    ['0.000123456789012345', '1.23456789012E-4'],
    ['-1.2345678901234567e-05', '-1.2345678901E-5'],
    ['1.2345678901234567E+100', '1234567890123E88'],
    ['123456789.123456789', '123456789.123457'],
    ['9.99999999999999999', '10'],
    ['1.5', '1.5'],
    ['1234567890123456', '1234567890123456'],
    ['0E9999', '0'],
  ])('%s: %s', (value, expected) => {
    expect(decimalString(value)).toBe(expected)
  })

  it.each([
    '',
    'Jane',
    '1,5',
    '1.2.3',
    '--1',
    '1e',
    '1957-04-12',
    'NaN',
    'Infinity',
    '0x10',
    '1E99999',
    '1 5',
    '.',
    '1-',
  ])('"%s" is no number', (value) => {
    expect(decimalString(value)).toBeUndefined()
  })

  it('tells the same number, to as many digits as fit', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (number) => {
        const short = decimalString(number.toPrecision(21)) ?? 'none'
        expect(isOfVr('DS', short)).toBe(true)
        // Nine digits fit whatever the sign and the exponent take.
        expect(Math.abs(Number(short) - number)).toBeLessThanOrEqual(Math.abs(number) * 1e-8)
        expect(decimalString(short)).toBe(short)
      }),
    )
  })

  it('is as near as any text of 16 characters is', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (number) => {
        const exact = number.toFixed(20)
        const [sign, digits] = exact.startsWith('-') ? ['-', exact.slice(1)] : ['', exact]
        const fraction = Math.max(0, 16 - sign.length - digits.indexOf('.') - 1)
        const rounded = number.toFixed(fraction)
        const short = decimalString(exact) ?? ''
        const off = (text: string) => Math.abs(Number(text) - number)
        expect(off(short)).toBeLessThanOrEqual(off(rounded) + Math.abs(number) * 2 ** -52)
      }),
    )
  })
})

describe('a number as an Integer String (PS3.5 6.2)', () => {
  it.each([
    ['1.0', '1'],
    ['12.', '12'],
    ['-3.000', '-3'],
    ['1.2E1', '12'],
    ['0000000000000042', '42'],
    ['2147483647.0', '2147483647'],
    ['-2147483648.0', '-2147483648'],
    ['0.0', '0'],
    ['-0.0', '0'],
    ['0E9999', '0'],
  ])('%s is %s', (value, expected) => {
    expect(integerString(NUMBER_OF_FRAMES, value)).toBe(expected)
  })

  it.each(['12.5', '0.1', '2147483648.0', '-2147483649.0', '1E10', 'Jane', '', '1.0.0', '1E9999'])(
    '%s is none, where things are counted or named',
    (value) => {
      expect(integerString(NUMBER_OF_FRAMES, value)).toBeUndefined()
    },
  )

  it.each([
    ['12.5', '13'],
    ['12.4', '12'],
    ['-12.5', '-13'],
    ['0.6', '1'],
    ['12.0', '12'],
  ])('%s of what is measured in a unit is rounded: %s', (value, expected) => {
    expect(integerString(EXPOSURE_TIME, value)).toBe(expected)
  })

  it.each([
    ['frames a second', [0x00082144, 0x00180040]],
    ['ms', [0x00181062, 0x00181081, 0x00181082, 0x00181150, 0x00181182, 0x00181242, 0x00181302]],
    ['beats a minute', [0x00181088]],
    ['mm', [0x00181149]],
    ['mA, mAs, uA, uAs', [0x00181151, 0x00181152, 0x00181153]],
    ['kW', [0x00181170]],
    ['counts a second', [0x00181243]],
    ['micrometers, degrees and the like', [0x00181405, 0x00185050, 0x00540036, 0x00540038]],
  ])('such as %s', (_, tags) => {
    for (const tag of tags) expect(integerString(tag, '12.5')).toBe('13')
  })

  it.each(['0.4', '-0.2', '2147483647.5', 'Jane'])('%s is not, because another thing would be said', (value) => {
    expect(integerString(EXPOSURE_TIME, value)).toBeUndefined()
  })
})
