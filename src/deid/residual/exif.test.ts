import { describe, expect, it } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import { toUtf8 } from '../../bytes/text.ts'
import { exifSaysMore } from './exif.ts'

type Order = 'II' | 'MM'
type Entry = readonly [tag: number, type: number, count: number, place: number | Uint8Array]

const written = (order: Order) => {
  const number = (value: number, sizeBytes: number): Uint8Array<ArrayBuffer> => {
    const bytes = Array.from({ length: sizeBytes }, (_, index) => Math.floor(value / 256 ** index) % 256)
    return Uint8Array.from(order === 'II' ? bytes : bytes.reverse())
  }
  const entry = ([tag, type, count, place]: Entry) =>
    concat([number(tag, 2), number(type, 2), number(count, 4), typeof place === 'number' ? number(place, 4) : place])
  const directory = (entries: readonly Entry[], next = 0) =>
    concat([number(entries.length, 2), ...entries.map(entry), number(next, 4)])
  const head = (first = 8) => concat([toUtf8(order), number(42, 2), number(first, 4)])
  return { directory, head }
}
const { directory, head } = written('MM')

const HEAD_BYTES = 8
const sizeOf = (entries: number) => 2 + 12 * entries + 4
const quiet: Entry = [0x0112, 3, 1, 0x00010000]
const [EXIF, GPS, INTEROPERABILITY, THUMBNAIL, ARTIST] = [0x8769, 0x8825, 0xa005, 0x0201, 0x013b]
const inOne = (...entries: readonly Entry[]) => concat([head(), directory(entries)])
const text = (tag: number, four: string): Entry => [tag, 2, four.length, toUtf8(four)]

describe('what TIFF says (TIFF 6.0 section 2, CIPA DC-008)', () => {
  it('is read in either order of bytes', () => {
    for (const order of ['II', 'MM'] as const) {
      const { head: start, directory: made } = written(order)
      expect(exifSaysMore(concat([start(), made([quiet])]))).toBe(false)
      expect(exifSaysMore(concat([start(), made([text(ARTIST, 'Ana\0')])]))).toBe(true)
      const behind = HEAD_BYTES + sizeOf(1)
      expect(exifSaysMore(concat([start(), made([[0x0110, 2, 8, behind]]), toUtf8('D850 II\0')]))).toBe(false)
      expect(exifSaysMore(concat([start(), made([[ARTIST, 2, 8, behind]]), toUtf8('        ')]))).toBe(false)
      expect(exifSaysMore(concat([start(), made([[ARTIST, 2, 8, behind]]), toUtf8('       O')]))).toBe(true)
    }
  })

  it('is read wherever in a buffer it stands', () => {
    const tiff = concat([toUtf8('xxxxx'), inOne(quiet)])
    expect(exifSaysMore(tiff.subarray(5))).toBe(false)
    const pointing = concat([toUtf8('x'), inOne([EXIF, 4, 1, HEAD_BYTES + sizeOf(1)]), directory([quiet])])
    expect(exifSaysMore(pointing.subarray(1))).toBe(false)
  })

  it.each([
    0x0001, 0x0002, 0x010f, 0x0110, 0x0131, 0x9000, 0x9101, 0xa000, 0xa300, 0xa301, 0xa302, 0xa433, 0xa434,
  ])('of the camera stays: 0x%s', (tag) => {
    for (const type of [2, 7]) expect(exifSaysMore(inOne([tag, type, 4, toUtf8('R98\0')]))).toBe(false)
  }) // prettier-ignore

  it.each([3, 4, 5, 8, 9, 10, 11, 12])('in numbers of type %i stays up to 256 bytes', (type) => {
    const unit = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8][type] ?? 0
    const made = (sizeBytes: number) =>
      concat([inOne([0x9999, type, sizeBytes / unit, HEAD_BYTES + sizeOf(1)]), new Uint8Array(sizeBytes).fill(0x41)])
    expect(exifSaysMore(made(256))).toBe(false)
    expect(exifSaysMore(made(256 + unit))).toBe(true)
  })

  it.each([1, 2, 6, 7])('in bytes of type %i says more, unless it is blank', (type) => {
    expect(exifSaysMore(inOne([0x9999, type, 4, toUtf8('Odal')]))).toBe(true)
    expect(exifSaysMore(inOne([0x9999, type, 4, toUtf8(' \0 \0')]))).toBe(false)
    expect(exifSaysMore(inOne([0x9999, type, 1, toUtf8('\0dal')]))).toBe(false)
    expect(exifSaysMore(inOne([0x9999, type, 0, toUtf8('Odal')]))).toBe(false)
  })

  it('of a type that nobody knows says more, and so does another picture', () => {
    expect(exifSaysMore(inOne([0x0110, 12, 0, 0]))).toBe(false)
    expect(exifSaysMore(inOne([0x0110, 13, 0, 0]))).toBe(true)
    expect(exifSaysMore(inOne([THUMBNAIL, 4, 1, 500]))).toBe(true)
  })

  it('says more where a value would go over the end', () => {
    const at = HEAD_BYTES + sizeOf(1)
    const value = (sizeBytes: number) => concat([inOne([0x0110, 2, 8, at]), new Uint8Array(sizeBytes)])
    expect(exifSaysMore(value(8))).toBe(false)
    expect(exifSaysMore(value(7))).toBe(true)
  })
})

describe('directories of TIFF', () => {
  it('begin behind the header', () => {
    expect(exifSaysMore(concat([head(9), new Uint8Array(1), directory([quiet])]))).toBe(false)
    const within = concat([head(7), new Uint8Array(20)])
    expect(exifSaysMore(within)).toBe(true)
    expect(exifSaysMore(concat([written('II').head(5), new Uint8Array(20)]))).toBe(true)
    expect(exifSaysMore(concat([head(), directory([quiet], 3)]))).toBe(true)
    expect(exifSaysMore(concat([head(), new Uint8Array(2)]))).toBe(false)
    expect(exifSaysMore(concat([head(), new Uint8Array(1)]))).toBe(true)
    expect(exifSaysMore(head())).toBe(true)
    for (const order of ['XX', 'IM', 'MI'])
      expect(exifSaysMore(concat([toUtf8(order), inOne(quiet).subarray(2)]))).toBe(true)
    expect(exifSaysMore(head().subarray(0, 7))).toBe(true)
  })

  it('end with the last entry, or with the place of the next', () => {
    const whole = inOne(quiet)
    for (const missing of [1, 2, 3, 4]) expect(exifSaysMore(whole.subarray(0, whole.length - missing))).toBe(false)
    expect(exifSaysMore(whole.subarray(0, whole.length - 5))).toBe(true)
  })

  it('have up to 512 entries', () => {
    const of = (count: number) => inOne(...Array.from({ length: count }, () => quiet))
    expect(exifSaysMore(of(512))).toBe(false)
    expect(exifSaysMore(of(513))).toBe(true)
  })

  it('follow each other, up to sixteen of them', () => {
    const chain = (count: number) => {
      const step = sizeOf(1)
      return concat([
        head(),
        ...Array.from({ length: count }, (_, index) =>
          directory([quiet], index === count - 1 ? 0 : HEAD_BYTES + step * (index + 1)),
        ),
      ])
    }
    expect(exifSaysMore(chain(16))).toBe(true)
    expect(exifSaysMore(chain(15))).toBe(false)
    const second = concat([head(), directory([quiet], HEAD_BYTES + sizeOf(1)), directory([text(ARTIST, 'Ana\0')])])
    expect(exifSaysMore(second)).toBe(true)
  })

  it('stand within each other, and each is read', () => {
    const inner = (tag: number, entry: Entry) =>
      concat([inOne([tag, 4, 1, HEAD_BYTES + sizeOf(1)]), directory([entry])])
    for (const tag of [EXIF, INTEROPERABILITY]) {
      expect(exifSaysMore(inner(tag, quiet))).toBe(false)
      expect(exifSaysMore(inner(tag, text(ARTIST, 'Ana\0')))).toBe(true)
    }
    expect(exifSaysMore(inner(0x9998, text(ARTIST, 'Ana\0')))).toBe(false)
  })

  it('of places say more than a version', () => {
    const places = (...entries: readonly Entry[]) =>
      concat([inOne([GPS, 4, 1, HEAD_BYTES + sizeOf(1)]), directory(entries)])
    const version: Entry = [0x0000, 1, 4, 0x02030000]
    const latitude: Entry = [0x0002, 5, 0, 0]
    expect(exifSaysMore(places(version))).toBe(false)
    expect(exifSaysMore(places())).toBe(false)
    expect(exifSaysMore(places(version, latitude))).toBe(true)
    expect(exifSaysMore(places(quiet))).toBe(true)
  })

  it('that are pointed to by no place say more', () => {
    expect(exifSaysMore(inOne([EXIF, 3, 1, 0x00080000]))).toBe(true)
    const behind = HEAD_BYTES + sizeOf(1)
    const two = concat([Uint8Array.of(0, 0, 0, behind + 8), new Uint8Array(4)])
    expect(exifSaysMore(concat([inOne([EXIF, 4, 2, behind]), two, directory([quiet])]))).toBe(true)
  })
})
