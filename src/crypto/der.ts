import { concat, type Bytes } from '../bytes/concat.ts'
import { Failure } from '../errors.ts'

/** The few types that keys are wrapped in. ITU-T X.690. */
export const DER = { integer: 0x02, octets: 0x04, null: 0x05, oid: 0x06, sequence: 0x30 } as const
export type DerTag = (typeof DER)[keyof typeof DER]

export interface DerValue {
  readonly tag: number
  readonly content: Bytes
}

const lengthOf = (count: number): number[] => {
  if (count < 0x80) return [count]
  const digits: number[] = []
  for (let left = count; left > 0; left = Math.floor(left / 256)) digits.unshift(left & 0xff)
  return [0x80 | digits.length, ...digits]
}

export const der = (tag: DerTag, ...contents: readonly Uint8Array[]): Bytes => {
  const content = concat(contents)
  return concat([Uint8Array.of(tag, ...lengthOf(content.length)), content])
}

/** A number of 0 to 2^31 - 1. X.690 8.3: the first bit is the sign. */
export const derInteger = (value: number): Bytes => {
  const digits: number[] = []
  for (let left = value; left > 0; left = Math.floor(left / 256)) digits.unshift(left & 0xff)
  return der(DER.integer, Uint8Array.of(...((digits[0] ?? 0x80) >= 0x80 ? [0] : []), ...digits))
}

/** The values that stand one after the other in these bytes. Definite lengths of at most four bytes. */
export const readDer = (bytes: Bytes): DerValue[] => {
  const values: DerValue[] = []
  for (let at = 0; at < bytes.length;) {
    const tag = bytes[at] ?? 0
    const first = bytes[at + 1] ?? 0xff
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f
    if (lengthBytes > 4) throw new Failure('crypto/bad-key', { detail: { part: 'der-length' } })
    const start = at + 2 + lengthBytes
    const count = first < 0x80 ? first : bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0)
    if (start + count > bytes.length) throw new Failure('crypto/bad-key', { detail: { part: 'der-end' } })
    values.push({ tag, content: bytes.subarray(start, start + count) })
    at = start + count
  }
  return values
}

/** The content of the value at this place, which has to be of this type. */
export const derContent = (values: readonly DerValue[], index: number, tag: DerTag): Bytes => {
  const value = values[index]
  if (value?.tag !== tag) throw new Failure('crypto/bad-key', { detail: { part: 'der-type', expected: tag } })
  return value.content
}
