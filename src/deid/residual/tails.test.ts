import { describe, expect, it } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import { toUtf8 } from '../../bytes/text.ts'
import { numbersElement } from '../../dicom/elements.ts'
import { encapsulated, u16be, u32le } from './encapsulated.fixture.ts'
import { residualIn } from './residual-scan.ts'
import { CLEAN } from './written.fixture.ts'

const RLE = '1.2.840.10008.1.2.5'
const JPEG = '1.2.840.10008.1.2.4.50'
const JPEG_XL = '1.2.840.10008.1.2.4.110'
const DEFLATED = '1.2.840.10008.1.2.8.1'
const WANTED = { names: ['Doe^Jane'], ids: ['4711471147'], texts: [], dates: [], uids: [] }
const PLACE = { place: 'pixel data segment', kind: 'name' }
const NAME = toUtf8('for Doe^Jane, today')
/** What may stand behind a name, so that it is not near the end. */
const AFTER = [0, 600, 100_000, 2_500_000].map((sizeBytes) => new Uint8Array(sizeBytes))

const SIDE = 64
const imageOf = (samples: number) => {
  const numbers = [
    [0x00280002, samples],
    [0x00280010, SIDE],
    [0x00280011, SIDE],
    [0x00280100, 8],
  ] as const
  return [...CLEAN, ...numbers.map(([tag, number]) => numbersElement(tag, 'US', [number]))]
}
/** Of RLE, so many samples as the header of the first frame says. */
const found = async (transferSyntax: string, ...fragments: readonly Uint8Array[]) =>
  residualIn(await encapsulated(transferSyntax, fragments, imageOf(fragments[0]?.[0] ?? 0)), WANTED)

/** PS3.5 G.3.1: literal runs of what is given, then replicate runs up to the size of the plane. */
const segment = (literal: Uint8Array): Uint8Array => {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < literal.length; at += 128) {
    const piece = literal.subarray(at, at + 128)
    pieces.push(Uint8Array.of(piece.length - 1), piece, Uint8Array.of(0x80))
  }
  for (let left = SIDE * SIDE - literal.length; left > 0; left -= Math.min(left, 128))
    pieces.push(left === 1 ? Uint8Array.of(0, 7) : Uint8Array.of(257 - Math.min(left, 128), 7))
  return concat(pieces)
}
/** PS3.5 G.5. */
const rle = (...segments: readonly Uint8Array[]): Uint8Array => {
  const offsets = segments.map((_, index) => 64 + segments.slice(0, index).reduce((sum, { length }) => sum + length, 0))
  const header = concat([u32le(segments.length), ...offsets.map(u32le)])
  return concat([header, new Uint8Array(64 - header.length), ...segments])
}

const CODED = Uint8Array.from({ length: 3000 }, (_, index) => (index * 37) % 251)
const jpeg = concat([u16be(0xffd8), u16be(0xffda), u16be(12), new Uint8Array(10), CODED, u16be(0xffd9)])

describe('what stands behind a picture in its fragment', () => {
  const frames = [rle(segment(CODED)), rle(segment(CODED), segment(CODED.subarray(9)), segment(new Uint8Array(0)))]

  it.each(AFTER)('is found behind an RLE frame, however much stands behind it: %#', async (after) => {
    for (const frame of frames) {
      expect(await found(RLE, concat([frame, NAME, after]))).toMatchObject(PLACE)
      expect(await found(RLE, frame, concat([frame, NAME, after]), frame)).toMatchObject(PLACE)
    }
  })

  it('is no picture of an RLE frame', async () => {
    const pictured = segment(concat([NAME, new Uint8Array(2000)]))
    expect(await found(RLE, rle(pictured), rle(segment(NAME)))).toBeUndefined()
  })

  it('is found wherever it stands in an RLE frame that cannot be followed', async () => {
    const [frame = CODED] = frames
    const broken = [
      concat([u32le(16), frame.subarray(4)]),
      concat([u32le(0), frame.subarray(4)]),
      concat([u32le(1), u32le(63), frame.subarray(8)]),
      concat([u32le(1), u32le(0x7fffffff), frame.subarray(8)]),
      NAME.subarray(0, 0),
    ]
    for (const one of broken) expect(await found(RLE, concat([one, NAME, new Uint8Array(3000)]))).toMatchObject(PLACE)
    const sizeless = await encapsulated(RLE, [concat([frame, NAME, new Uint8Array(3000)])], CLEAN)
    expect(await residualIn(sizeless, WANTED)).toMatchObject(PLACE)
  })

  it('is found in what looks like an RLE frame, and is none', async () => {
    const looksSo = rle(segment(concat([NAME, new Uint8Array(2000)])))
    expect(await found(RLE, looksSo)).toBeUndefined()
    expect(await found(DEFLATED, looksSo)).toMatchObject(PLACE)
    expect(await found(JPEG_XL, looksSo)).toMatchObject(PLACE)
  })

  it.each(AFTER)('is found behind a frame in several fragments: %#', async (after) => {
    for (const cut of [100, 2000]) {
      const [first, second] = [jpeg.slice(0, cut), jpeg.slice(cut)]
      expect(await found(JPEG, first, concat([second, NAME, after]))).toMatchObject(PLACE)
      expect(await found(JPEG, first, concat([second, NAME, after]), jpeg)).toMatchObject(PLACE)
      expect(await found(JPEG, first, second, jpeg)).toBeUndefined()
    }
  })

  it.each(AFTER)('is found behind a frame in one fragment, and in a fragment of its own: %#', async (after) => {
    expect(await found(JPEG, concat([jpeg, NAME, after]), jpeg)).toMatchObject(PLACE)
    expect(await found(JPEG, jpeg, concat([NAME, after]), jpeg)).toMatchObject(PLACE)
    expect(await found(JPEG, jpeg, concat([NAME, after]))).toMatchObject(PLACE)
  })

  it.each(AFTER)('is found where nothing tells the end of a picture: %#', async (after) => {
    const jxl = concat([u16be(0xff0a), CODED, NAME, after])
    for (const transferSyntax of [JPEG_XL, DEFLATED]) {
      expect(await found(transferSyntax, jxl)).toMatchObject(PLACE)
      expect(await found(transferSyntax, CODED, jxl, CODED)).toMatchObject(PLACE)
      expect(await found(transferSyntax, CODED, CODED)).toBeUndefined()
    }
  })

  it('is judged as a whole, also where it is searched piece by piece', async () => {
    const id = toUtf8('4711471147')
    const cut = 1024 * 1024
    for (const at of [cut - 4100, cut - 4096, cut - 2053, cut - 2048, cut - 2043, cut - 5, cut, cut + 5]) {
      const bytes = new Uint8Array(2_000_000)
      bytes.set(id, at)
      expect(await found(DEFLATED, bytes), `at ${at}`).toMatchObject({ kind: 'id' })
      bytes.set(toUtf8('9'), at - 1)
      expect(await found(DEFLATED, bytes), `behind a digit at ${at}`).toBeUndefined()
      bytes.set(id, at)
      bytes.set(toUtf8('x4711471147 9'), at - 1)
      bytes.set(toUtf8('9'), at + id.length)
      expect(await found(DEFLATED, bytes), `before a digit at ${at}`).toBeUndefined()
    }
  })
})
