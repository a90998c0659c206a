import { describe, expect, it } from 'vitest'
import { Failure } from '../errors.ts'
import { shiftOf } from './shift.ts'

const hashOf = (...words: readonly number[]) => {
  const left = [...words]
  return () => {
    const bytes = new Uint8Array(32)
    new DataView(bytes.buffer).setUint32(0, left.shift() ?? 0)
    return bytes
  }
}

describe('the days of a shift', () => {
  it('go back for an odd word, and forth for an even one', () => {
    const range = { minDays: 10, maxDays: 12 }
    expect([6, 7, 8, 9, 10, 11].map((word) => shiftOf(hashOf(word), 'id', range))).toEqual([10, -10, 11, -11, 12, -12])
  })

  it('never come of the first word beyond the last whole multiple of the choices', () => {
    // 2 ** 32 leaves four over when it is divided by six.
    expect(shiftOf(hashOf(0xfffffffb), 'id', { minDays: 10, maxDays: 12 })).toBe(-12)
    expect(shiftOf(hashOf(0xfffffffc, 7), 'id', { minDays: 10, maxDays: 12 })).toBe(-10)
  })

  it('are of ranges of one day, and of as many as a word can tell apart evenly', () => {
    expect(shiftOf(hashOf(2), 'id', { minDays: 5, maxDays: 5 })).toBe(5)
    expect(shiftOf(hashOf(2), 'id', { minDays: 1, maxDays: 2 ** 30 })).toBe(2)
  })

  it.each([2 ** 30 + 1, 4])('are in no range of 5 to %i, which is said of the shift', (maxDays) => {
    const bad = new Failure('deid/bad-profile', { detail: { part: 'shift' } })
    const found = (() => {
      try {
        return shiftOf(hashOf(2), 'id', { minDays: 5, maxDays })
      } catch (error) {
        return error
      }
    })()
    expect(found).toMatchObject({ code: bad.code, detail: bad.detail })
  })
})
