import { describe, expect, it } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import { toUtf8 } from '../../bytes/text.ts'
import { isBelieved, isFoundIn, isSure } from './belief.ts'
import type { Extent } from './output-walk.ts'
import type { Pattern } from './patterns.ts'
import type { Candidate } from './search.ts'

const FLOW_LABEL = 0x00281055
const [SOP_CLASS, STUDY] = [0x00080016, 0x0020000d]

/** As it is searched for: a word, unless it is said otherwise. */
const patternOf = (more: Partial<Pattern> = {}): Pattern => ({
  bytes: new Uint8Array(0),
  kind: 'name',
  left: 'letter',
  right: 'letter',
  step: 1,
  digitCount: 0,
  isShort: false,
  ...more,
})
const numberOf = (digitCount: number) => patternOf({ kind: 'id', left: 'number', right: 'number', digitCount })

interface Place {
  readonly vr?: string
  readonly tag?: number
  readonly before?: Uint8Array
  readonly behind?: Uint8Array
}

const NOTHING = new Uint8Array(0)

/** A find in the value of an element, and what stands in the file before the value and behind it. */
const find = (
  value: Uint8Array | string,
  wanted: Uint8Array | string,
  pattern: Pattern | undefined,
  place: Place = {},
) => {
  const { vr = 'OB', tag = FLOW_LABEL, before = NOTHING, behind = NOTHING } = place
  const [inside, sought] = [value, wanted].map((one) => (typeof one === 'string' ? toUtf8(one) : one))
  if (inside === undefined || sought === undefined) throw new Error('nothing to find')
  const bytes = concat([before, inside, behind])
  const at = Array.from(bytes, (_, index) => index).find((index) =>
    sought.every((byte, n) => bytes[index + n] === byte),
  )
  const candidate: Candidate = { kind: pattern?.kind ?? 'uid', at: at ?? -1, length: sought.length, pattern }
  const valueStart = before.length
  const leaf: Extent = { tag, vr, start: 0, valueStart, end: valueStart + inside.length, explicit: true }
  return { bytes, candidate, leaf }
}
const found = (...args: Parameters<typeof find>): boolean => {
  const { bytes, candidate, leaf } = find(...args)
  return isFoundIn(bytes, 0, candidate, leaf)
}

const VRS = {
  text: 'AE CS LO LT PN SH ST UC UR UT'.split(' '),
  numbers: 'AS DA DS DT IS TM UI'.split(' '),
  binary: 'OB OW UN US FD'.split(' '),
}

describe('a number', () => {
  it.each(VRS.text)('is an ID among words, however short: %s', (vr) => {
    expect(found('x 471 y', '471', numberOf(3), { vr })).toBe(true)
  })

  it('of five digits is one where it is all of a number that counts', () => {
    const vr = 'IS'
    for (const value of ['471147', '1\\471147', '471147\\1', ' 471147 ', '000471147'])
      expect(found(value, '471147', numberOf(6), { vr })).toBe(true)
    for (const value of ['471147.5', '-471147', '471147e1', '4711470'])
      expect(found(value, '471147', numberOf(6), { vr })).toBe(false)
    expect(found('4711', '4711', numberOf(4), { vr })).toBe(false)
    expect(found('47114', '47114', numberOf(5), { vr })).toBe(true)
    expect(found('123456', '123456', numberOf(6), { vr })).toBe(false)
    for (const value of ['1234567', '12345678'])
      expect(found(value, value, numberOf(value.length), { vr, behind: toUtf8('8') })).toBe(true)
  })

  it.each(VRS.numbers)('of less than seven digits is none among times and the like: %s', (vr) => {
    expect(found('471147', '471147', numberOf(6), { vr })).toBe(vr === 'IS')
    expect(found('4711471', '4711471', numberOf(7), { vr })).toBe(true)
  })

  it.each(VRS.binary)('of less than five is none among bytes: %s', (vr) => {
    expect(found('4711', '4711', numberOf(4), { vr })).toBe(false)
    expect(found('47114', '47114', numberOf(5), { vr })).toBe(true)
    expect(found(Uint8Array.from([1, ...toUtf8('47114'), 2]), '47114', numberOf(5), { vr })).toBe(true)
  })

  it('is sure with seven digits and nothing beside it', () => {
    const sure = (value: string, wanted: string, pattern: Pattern) => {
      const { bytes, candidate } = find(value, wanted, pattern)
      return isSure(bytes, candidate)
    }
    expect(sure('4711471', '4711471', numberOf(7))).toBe(true)
    expect(sure('471147', '471147', numberOf(6))).toBe(false)
    expect(sure('24711471', '4711471', numberOf(7))).toBe(false)
    expect(sure('Doe Jane', 'Doe Jane', patternOf())).toBe(true)
    expect(sure('Doe', 'Doe', patternOf({ isShort: true }))).toBe(false)
  })

  it('may be a component of a UID that names a kind of thing', () => {
    const inUid = (value: string, place: Place = {}, digits = '471147114') =>
      found(value, digits, numberOf(digits.length), { vr: 'UI', tag: SOP_CLASS, ...place })
    expect(inUid('1.2.826.471147114.1')).toBe(true)
    expect(inUid('1.2.826.471147114')).toBe(true)
    expect(inUid('1.2.826.471147114', { behind: toUtf8('.') })).toBe(true)
    expect(inUid('1.2.826.471147114\0')).toBe(true)
    expect(inUid('1.2.826.4711471145')).toBe(false)
    expect(inUid('1.2.826.1471147114')).toBe(false)
    expect(inUid('471147114.1', { before: toUtf8('.') })).toBe(false)
    expect(inUid('1.2.826.471147114.1', { tag: STUDY })).toBe(false)
    expect(inUid('1.2.826.471147114.1', { vr: 'LO' })).toBe(false)
    expect(inUid('1.2.826.4711471.1', {}, '4711471')).toBe(true)
    expect(inUid('1.2.826.471147.1', {}, '471147')).toBe(false)
  })
})

describe('a find', () => {
  it('of a UID is sure', () => {
    const { bytes, candidate } = find('1.2.3', '1.2.3', undefined)
    expect(found('1.2.3', '1.2.3', undefined, { vr: 'UI' })).toBe(true)
    expect(isBelieved(bytes, candidate, { start: 0, end: 5, form: 'binary' })).toBe(true)
  })

  it('may go over from one element into the next, where it is sure', () => {
    expect(found('Jane', 'Doe Jane', patternOf(), { before: toUtf8('Doe ') })).toBe(true)
    expect(found('Jane', 'Doe Jane', patternOf({ isShort: true }), { before: toUtf8('Doe ') })).toBe(false)
  })

  it('stands in its value wherever the window begins', () => {
    const { bytes, candidate, leaf } = find('x 471 y', '471', numberOf(3), {
      vr: 'LO',
      before: toUtf8('9'),
      behind: toUtf8('9'),
    })
    const [start, end] = [leaf.valueStart + 100, leaf.end + 100]
    expect(isFoundIn(bytes, 100, candidate, { ...leaf, valueStart: start, end })).toBe(true)
    expect(isFoundIn(bytes, 100, candidate, { ...leaf, valueStart: start + 3, end })).toBe(false)
    const whole = find('471', '471', numberOf(3), { vr: 'LO', before: toUtf8('9'), behind: toUtf8('9') })
    const inside = { ...whole.leaf, valueStart: whole.leaf.valueStart + 100, end: whole.leaf.end + 100 }
    expect(isFoundIn(whole.bytes, 100, whole.candidate, inside)).toBe(true)
  })
})

describe('a short word in what is no text', () => {
  const SHORT = patternOf({ isShort: true })
  const inBytes = (...pieces: readonly (string | number)[]) =>
    concat(pieces.map((piece) => (typeof piece === 'string' ? toUtf8(piece) : Uint8Array.of(piece))))
  const isRead = (value: Uint8Array, place: Place = {}) => found(value, 'Doe', SHORT, place)

  it('is one where twelve printable characters stand in a row', () => {
    expect(isRead(inBytes(1, 'abcd Doe efg', 2))).toBe(true)
    expect(isRead(inBytes(1, 'abcd Doe ef', 2))).toBe(false)
    expect(isRead(inBytes(1, 'abcdefgh Doe', 2))).toBe(true)
    expect(isRead(inBytes(1, 'Doe abcdefgh', 2))).toBe(true)
    expect(isRead(inBytes(1, 'abcdefgh Doe abcdefgh', 2))).toBe(true)
    expect(isRead(inBytes(1, 'Doe abcdefg', 0x7f, 2))).toBe(false)
    expect(isRead(inBytes(1, 'Doe abcdefg~', 2))).toBe(true)
    expect(isRead(inBytes(1, 'Doe abcdefg', 0x1f, 2))).toBe(false)
  })

  it('is one where it is the whole value, with its padding', () => {
    expect(isRead(toUtf8('Doe'))).toBe(true)
    expect(isRead(toUtf8('Doe\0'))).toBe(true)
    expect(isRead(toUtf8('Doe'), { behind: toUtf8('2\0') })).toBe(true)
    expect(isRead(inBytes('Doe', 1))).toBe(false)
    expect(isRead(inBytes(1, 'Doe'))).toBe(false)
  })

  it('is none by what stands outside of its value', () => {
    expect(isRead(inBytes('abcd Doe efg', 2))).toBe(true)
    expect(isRead(inBytes(1, 'abcd Doe ef'), { behind: toUtf8('x') })).toBe(false)
    expect(isRead(inBytes(1, 'Doe'), { behind: toUtf8('abcdefghijkl') })).toBe(false)
    expect(isRead(inBytes('Doe', 1), { before: toUtf8('abcdefghijkl') })).toBe(false)
  })

  it('is one in text of 16 bits, and none among numbers that look so', () => {
    const wide = (text: string, other = 0) => Uint8Array.from([...toUtf8(text)].flatMap((byte) => [byte, other]))
    const doe = wide('Doe').subarray(0, -1)
    const inWide = (value: Uint8Array) => found(value, doe, patternOf({ isShort: true, step: 2 }))
    expect(inWide(concat([Uint8Array.of(1, 1), wide('abcd Doe efg'), Uint8Array.of(1, 1)]))).toBe(true)
    expect(inWide(concat([Uint8Array.of(1, 1), wide('abcd Doe ef'), Uint8Array.of(1, 1)]))).toBe(false)
    expect(inWide(concat([wide('abcdefgh', 7), wide(' Doe '), wide('abcdefgh', 7)]))).toBe(false)
    expect(inWide(wide('Doe'))).toBe(true)
  })

  it('is one in ideographs of 16 bits where it is the whole value', () => {
    const bytes = Uint8Array.of(0x71, 0x5c, 0x30, 0x75)
    const ideographs = patternOf({ isShort: true, step: 2, left: 'none', right: 'none' })
    expect(found(bytes, bytes, ideographs)).toBe(true)
    expect(found(concat([bytes, Uint8Array.of(1, 1)]), bytes, ideographs)).toBe(false)
  })

  it('is none before the value begins', () => {
    const { bytes, candidate } = find('Doe', 'Doe', patternOf())
    expect(isBelieved(bytes, candidate, { start: 0, end: 3, form: 'text' })).toBe(true)
    expect(isBelieved(bytes, candidate, { start: 1, end: 3, form: 'text' })).toBe(false)
  })

  it('is one in a text, however short', () => {
    expect(isRead(toUtf8('x Doe\r\ny'), { vr: 'LT' })).toBe(true)
    expect(isRead(toUtf8('x Doe\r\ny'), { vr: 'OB' })).toBe(false)
    expect(isRead(toUtf8('x-Doe'), { vr: 'IS' })).toBe(true)
  })

  it('is none as part of a longer word', () => {
    const { bytes, candidate } = find('Does', 'Doe', patternOf())
    expect(isBelieved(bytes, candidate, { start: 0, end: 4, form: 'text' })).toBe(false)
  })
})

describe('what says nothing', () => {
  const text = patternOf({ kind: 'text' })
  const id = patternOf({ kind: 'id' })

  it('is a department, or an ID, in words of radiology', () => {
    const inText = (value: string, pattern: Pattern) => found(value, value, pattern, { vr: 'LO' })
    expect(inText('MRT Abdomen', text)).toBe(false)
    expect(inText('MRT-ABDOMEN', id)).toBe(false)
    expect(inText('(MRT) Abdomen.', text)).toBe(false)
    expect(inText('MRT Abdomen', patternOf())).toBe(true)
    expect(inText('MRT Kowalski', text)).toBe(true)
    expect(inText('MRT 3', text)).toBe(true)
    expect(inText('MRT9', text)).toBe(true)
    expect(inText('MRT0', text)).toBe(true)
    expect(inText('山田', text)).toBe(true)
    expect(inText('4711', numberOf(4))).toBe(true)
  })

  it('is so as it is read, not in 16 bits', () => {
    const wide = Uint8Array.from([...toUtf8('MRT')].flatMap((byte) => [byte, 0]))
    expect(found(wide, wide.subarray(0, -1), patternOf({ kind: 'text', step: 2 }), { vr: 'OB' })).toBe(true)
  })
})
