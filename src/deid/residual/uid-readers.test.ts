import { describe, expect, it } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import { toBase64, toHex, toUtf8 } from '../../bytes/text.ts'
import { folded } from './fold-case.ts'
import { base64UidKeys, hexUidKeys, plainUidKeys, wideUidKeys, type UidKey } from './uid-readers.ts'

const UID = '1.2.826.0.1.3680943'
const PREFIX = UID.slice(0, 10)
const LONGEST = `1.${'2'.repeat(62)}`

/** What the reader of a key tells from a place on. */
const read = ([first]: readonly UidKey[], bytes: Uint8Array | string, at = 0) =>
  first?.reader(typeof bytes === 'string' ? toUtf8(bytes) : bytes, at)
const wide = (text: string) => Uint8Array.from([...toUtf8(text)].flatMap((byte) => [byte, 0]))

describe('a UID in plain text', () => {
  const keys = plainUidKeys(PREFIX)

  it('begins with its prefix', () => {
    expect(keys.map(({ key }) => key)).toEqual([toUtf8(PREFIX)])
  })

  it('goes on to what is neither digit nor dot', () => {
    expect(read(keys, UID)).toBe(UID)
    expect(read(keys, `${UID}/`)).toBe(UID)
    expect(read(keys, `${UID}:`)).toBe(UID)
    expect(read(keys, `${UID}-`)).toBe(UID)
    expect(read(keys, `x${UID}`, 1)).toBe(UID)
    expect(read(keys, `${'x'.repeat(40)}${LONGEST}`, 40)).toBe(LONGEST)
  })

  it('does not begin within another', () => {
    expect(read(keys, `2${UID}`, 1)).toBeUndefined()
    expect(read(keys, `.${UID}`, 1)).toBeUndefined()
  })

  it('is read no further than tells that it is too long', () => {
    expect(read(keys, LONGEST)).toBe(LONGEST)
    expect(read(keys, `${LONGEST}2222`)).toBe(`${LONGEST}2`)
  })
})

describe('a UID in UTF-16', () => {
  const keys = wideUidKeys(PREFIX)

  it('begins with its prefix, a zero between', () => {
    expect(keys.map(({ key }) => key)).toEqual([wide(PREFIX).subarray(0, -1)])
  })

  it('goes on while a zero stands between', () => {
    expect(read(keys, wide(UID))).toBe(UID)
    expect(read(keys, wide(`${UID} 9`))).toBe(UID)
    expect(read(keys, concat([Uint8Array.of(7), wide(UID)]), 1)).toBe(UID)
    expect(read(keys, concat([wide(UID).subarray(0, -1), toUtf8('x9')]))).toBe(UID)
    expect(read(keys, wide(`${LONGEST}222`))).toBe(`${LONGEST}2`)
  })
})

describe('a UID in hexadecimal', () => {
  const keys = hexUidKeys(PREFIX)

  it('begins with its prefix', () => {
    expect(keys.map(({ key }) => key)).toEqual([folded(toUtf8(toHex(toUtf8(PREFIX))))])
  })

  it('goes on to what is none of its characters', () => {
    expect(read(keys, toHex(toUtf8(UID)))).toBe(UID)
    expect(read(keys, `${toHex(toUtf8(UID))}41`)).toBe(UID)
    expect(read(keys, `${toHex(toUtf8(UID))}3`)).toBe(UID)
    expect(read(keys, `x${toHex(toUtf8(UID))}xx`, 1)).toBe(UID)
    expect(read(keys, toHex(toUtf8(`${LONGEST}222`)))).toBe(`${LONGEST}2`)
  })
})

describe('a UID in base64', () => {
  const keys = base64UidKeys(PREFIX)

  it.each([0, 1, 2])('after %i other bytes is read from where it begins', (before) => {
    const text = (rest: string) => toBase64(toUtf8(`${'xyz'.slice(0, before)}${rest}`))
    const key = keys[before]
    const at = before === 0 ? 0 : 4
    const readAt = (base64: string, from = at) => key?.reader(toUtf8(base64), from)
    expect(text(UID).slice(at)).toMatch(RegExp(`^${String.fromCharCode(...(key?.key ?? []))}`))
    for (const end of ['', ' ', '  ', 'x', '/9', '\u0001\u0002\u0003', '𠮷'])
      expect(readAt(text(`${UID}${end}`))).toBe(UID)
    expect(readAt(text(`${UID}1`))).toBe(`${UID}1`)
    expect(readAt(text(`${UID}.1`))).toBe(`${UID}.1`)
    expect(readAt(`AAAA${text(UID)}`, at + 4)).toBe(UID)
    expect(readAt(`${text(`${UID}222`).slice(0, 24)}-AAA`)).toBe(UID.slice(0, 18 - before))
    expect(readAt(text(LONGEST))).toBe(LONGEST)
    expect(readAt(text(`${LONGEST}222222222`))?.startsWith(`${LONGEST}2`)).toBe(true)
  })
})
