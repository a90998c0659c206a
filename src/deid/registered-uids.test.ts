import { describe, expect, it } from 'vitest'
import { isRegisteredUid, isWellKnownInstance } from './registered-uids.ts'

/** All UIDs under an arc with so many components more, each of them from 1 up to a number. */
const under = (arc: string, [most = 0, ...others]: readonly number[]): readonly string[] => {
  const here = Array.from({ length: most }, (_, index) => `${arc}.${index + 1}`)
  return others.length === 0 ? here : here.flatMap((one) => under(one, others))
}

describe('how many UIDs PS3.6 annex A registers, and how many of them are well-known instances', () => {
  it.each<[arc: string, most: readonly number[], registered: number, instances: number]>([
    ['', [20, 50], 11, 0],
    ['', [20, 10, 2], 11, 3],
    ['.1', [50, 20], 16, 10],
    ['.1', [50, 4, 4], 12, 12],
    ['.1.2', [10, 100], 35, 0],
    ['.3.1', [5, 5], 1, 0],
    ['.1.2.4', [300], 43, 0],
    ['.1.2.4', [300, 10], 7, 0],
    ['.1.4', [10, 30], 28, 28],
    ['.1.5', [20], 8, 8],
    ['.2.16', [30], 15, 0],
    ['.3.1', [2, 10, 10], 12, 0],
    ['.5.1.1', [100], 21, 2],
    ['.5.1.1', [50, 400], 8, 2],
    ['.5.1.4', [100], 5, 0],
    ['.5.1.4', [100, 20], 39, 1],
    ['.5.1.4', [50, 20, 20], 22, 1],
    ['.5.1.4.1.1', [700], 20, 0],
    ['.5.1.4.1.1', [700, 100], 130, 0],
    ['.5.1.4.1.1', [600, 10, 10], 36, 0],
    ['.5.1.4.1.1', [80, 4, 9, 9], 11, 0],
    ['.5.1.4.1.2', [10, 10], 12, 0],
    ['.15.0', [4, 50], 39, 0],
  ])('under 1.2.840.10008%s, in components up to %j', (arc, most, registered, instances) => {
    const uids = under(`1.2.840.10008${arc}`, most)
    expect([uids.filter(isRegisteredUid).length, uids.filter(isWellKnownInstance).length]).toEqual([
      registered,
      instances,
    ])
  })
})

describe('a context group of PS3.16', () => {
  it('has a number, and is no instance', () => {
    for (const number of [1, 9, 10, 1437, 1600]) expect(isRegisteredUid(`1.2.840.10008.6.1.${number}`)).toBe(true)
    expect(isWellKnownInstance('1.2.840.10008.6.1.1')).toBe(false)
  })

  it('has one that was given, written as a component is, and nothing beside it', () => {
    for (const uid of ['6.1.0', '6.1.01', '6.1.1601', '6.1.9999', '6.1.16000', '6.1.1.5', '6.1.1 ', '6.1.', '6.1'])
      expect(isRegisteredUid(`1.2.840.10008.${uid}`)).toBe(false)
    for (const before of ['1.', '9', ' ']) expect(isRegisteredUid(`${before}1.2.840.10008.6.1.1`)).toBe(false)
  })
})
