import { EXPLICIT, BIG, HIDDEN, IMPLICIT, instance, SYNTAXES, u32, UNDEFINED, type Placed, type Writer } from './raw.ts'

export const COMMENTS = 0x00104000
export const SEQUENCE = 0x00081140
export const FORBIDDEN = 0xfffffffe
export const WRITERS: readonly (readonly [string, Writer])[] = [
  ['explicit', EXPLICIT],
  ['implicit', IMPLICIT],
  ['big endian', BIG],
]

export const leaf = (w: Writer): Buffer => w.element(COMMENTS, 'LT', HIDDEN)
export const hidden = (tag: number, vr = 'LT'): Placed => [tag, EXPLICIT.element(tag, vr, HIDDEN)]
export const raw = (tag: number, ...parts: readonly Buffer[]): Placed => [tag, Buffer.concat(parts)]
export const bytes = (...values: readonly number[]): Buffer => Buffer.from(values)
export const le = (tag: number): Buffer => bytes((tag >>> 16) & 0xff, tag >>> 24, tag & 0xff, (tag >>> 8) & 0xff)

export type Fragment = readonly [content: Buffer, length: number | undefined]

export const encapsulated = (
  tables: readonly Buffer[],
  fragments: readonly Fragment[],
  more: readonly Placed[] = [],
  isClosed = true,
): Buffer => {
  const items = [
    ...tables.map((table) => EXPLICIT.item(table)),
    ...fragments.map(([content, length]) => EXPLICIT.item(content, length)),
  ]
  const pixels = Buffer.concat([
    le(0x7fe00010),
    Buffer.from('OB\0\0'),
    u32(UNDEFINED),
    ...items,
    ...(isClosed ? [EXPLICIT.sequenceEnd] : []),
  ])
  return instance([...more, raw(0x7fe00010, pixels)], EXPLICIT, SYNTAXES.jpeg)
}
