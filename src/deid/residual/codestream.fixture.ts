import { concat } from '../../bytes/concat.ts'
import { toUtf8 } from '../../bytes/text.ts'
import { u16be, u32be } from './encapsulated.fixture.ts'

export const marker = (code: number, payload: Uint8Array) => concat([u16be(code), u16be(payload.length + 2), payload])
export const NAME = toUtf8('for Doe, today')
export const PICTURE = Uint8Array.from({ length: 5000 }, (_, index) => (index * 37) % 251)
export const START = u16be(0xffd8)
export const END = u16be(0xffd9)
/** Coded data as it may be: stuffed, and with a restart. */
export const codedOf = (length: number) =>
  Uint8Array.from({ length }, (_, index) => [0xff, 0x00, 0x12, 0xff, 0xd3, 0x40][index % 6] ?? 0)
export const CODED = codedOf(3000)

/** ISO/IEC 10918-1 B.2.1, with what stands before its scan and behind its end. */
export const jpeg = (segments: readonly Uint8Array[], tail = new Uint8Array(0)) =>
  concat([
    START,
    marker(0xffdb, new Uint8Array(65)),
    ...segments,
    marker(0xffda, new Uint8Array(10)),
    PICTURE,
    END,
    tail,
  ])
export const scan = (components: number, coded = CODED) =>
  concat([marker(0xffda, Uint8Array.from([components, 1, 2, 3, 4, 5])), coded])
export const frame = (code: number, components: number) =>
  marker(code, concat([Uint8Array.from([8, 0, 16, 0, 16, components]), new Uint8Array(3 * components)]))

/** ISO/IEC 15444-1 A.2. */
export const J2K_MAIN = concat([u16be(0xff4f), marker(0xff51, new Uint8Array(39))])
export const j2k = (segments: readonly Uint8Array[]) => concat([J2K_MAIN, ...segments, u16be(0xff90), PICTURE, END])
/** A tile-part that is so many bytes longer than its length says. */
export const tilePart = (header: Uint8Array, coded = CODED, missing = 0) => {
  const body = concat([header, u16be(0xff93), coded])
  return concat([u16be(0xff90), u16be(10), u16be(0), u32be(body.length + 12 - missing), u16be(1), body])
}

/** ISO/IEC 15444-1 annex I. */
export const box = (type: string, payload: Uint8Array) => concat([u32be(payload.length + 8), toUtf8(type), payload])
export const jp2 = (...boxes: readonly Uint8Array[]) => concat([box('jP  ', u32be(0x0d0a870a)), ...boxes])
