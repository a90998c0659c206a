import { describe, expect, it } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import { toUtf8 } from '../../bytes/text.ts'
import type { Part } from '../../dicom/output.ts'
import { box, codedOf, END, frame, J2K_MAIN, jp2, marker, NAME, scan, START, tilePart } from './codestream.fixture.ts'
import { PixelSegments } from './codestream.ts'
import { encapsulated, even, item, u16be } from './encapsulated.fixture.ts'
import { OutputBytes } from './output-bytes.ts'
import { residualIn } from './residual-scan.ts'

const JPEG = '1.2.840.10008.1.2.4.50'
const JPEG_2000 = '1.2.840.10008.1.2.4.90'
const WANTED = { names: ['Doe^Jane'], ids: [], texts: [], dates: [], uids: [] }
const PLACE = { place: 'pixel data segment', kind: 'name' }

const found = async (transferSyntax: string, ...fragments: readonly Uint8Array[]) =>
  residualIn(await encapsulated(transferSyntax, fragments), WANTED)

const NOTHING = new Uint8Array(0)
const CODED = codedOf(90)
const chance = scan(1, concat([CODED, NAME, CODED]))
const comment = marker(0xfffe, NAME)
const tileComment = marker(0xff64, concat([u16be(1), NAME]))

describe('the head of a frame', () => {
  it('may have bytes before a marker that fill', async () => {
    const fill = (count: number) =>
      concat([START, new Uint8Array(count).fill(0xff), marker(0xffdb, CODED), chance, END])
    for (const count of [1, 2, 100]) expect(await found(JPEG, fill(count))).toBeUndefined()
  })

  it('ends with what is no marker segment, and all behind it is looked at', async () => {
    const behind = (code: number) => concat([START, marker(code, new Uint8Array(2)), chance, END])
    for (const code of [0x1234, 0xfeff, 0xff00, 0xff01]) expect(await found(JPEG, behind(code))).toMatchObject(PLACE)
    for (const code of [0xff02, 0xff30, 0xffdb]) expect(await found(JPEG, behind(code))).toBeUndefined()
    const tile = (code: number) =>
      concat([J2K_MAIN, tilePart(marker(code, new Uint8Array(2)), concat([CODED, NAME, CODED])), END])
    for (const code of [0x1234, 0xff00, 0xff01]) expect(await found(JPEG_2000, tile(code))).toMatchObject(PLACE)
    for (const code of [0xff02, 0xff58]) expect(await found(JPEG_2000, tile(code))).toBeUndefined()
  })

  it('may say that a segment is shorter than its length', async () => {
    for (const length of [0, 1, 2]) {
      const short = concat([u16be(0xfffe), u16be(length)])
      expect(await found(JPEG, concat([START, short, comment, chance, END]))).toMatchObject(PLACE)
      expect(await found(JPEG, concat([START, short, chance, END]))).toBeUndefined()
    }
  })

  it('may be of tile-parts without data, and in front of what is none', async () => {
    const empty = concat([u16be(0xff90), u16be(10), u16be(0), u16be(0), u16be(12), u16be(1)])
    const part = tilePart(NOTHING, concat([CODED, NAME, CODED]))
    expect(await found(JPEG_2000, concat([J2K_MAIN, empty, part, END]))).toBeUndefined()
    expect(await found(JPEG_2000, concat([J2K_MAIN, empty, part, tilePart(tileComment, CODED), END]))).toMatchObject(
      PLACE,
    )
    const without = concat([empty.subarray(0, 8), u16be(12 + tileComment.length), u16be(1), tileComment])
    expect(await found(JPEG_2000, concat([J2K_MAIN, without, part, END]))).toMatchObject(PLACE)
    expect(await found(JPEG_2000, concat([J2K_MAIN, part, new Uint8Array(30), END]))).toBeUndefined()
  })

  it.each([0xd0, 0xd1, 0xd7, 0xd8, 0x00, 0xbf, 0xff])(
    'is followed by coded data, also where that has 0xFF before %i',
    async (code) => {
      const coded = concat([Uint8Array.of(0xff, code, 0x7f, 0x70), NAME, CODED])
      expect(await found(JPEG, concat([START, scan(1, coded), END]))).toBeUndefined()
      expect(await found(JPEG, concat([START, scan(1, coded), comment, END]))).toMatchObject(PLACE)
    },
  )

  it.each([0xc0, 0xcf, 0xda, 0xdb, 0xfe])('is followed by more segments behind a scan, such as %i', async (code) => {
    const segment = marker(0xff00 + code, NAME)
    expect(await found(JPEG, concat([START, scan(1, CODED), segment, CODED, END]))).toMatchObject(PLACE)
  })

  const gathered = async (fragment: Uint8Array, transferSyntax: string): Promise<PixelSegments> => {
    const output = new OutputBytes([item(NOTHING), item(even(fragment)), item(NOTHING)])
    const pixels = new PixelSegments(output)
    for (const at of [0, 8, output.sizeBytes - 8]) {
      await pixels.holdItem(at)
      await pixels.atItem(at, transferSyntax)
    }
    return pixels
  }
  const kept = async (fragment: Uint8Array, transferSyntax: string): Promise<number> =>
    (await gathered(fragment, transferSyntax)).segments.length

  it('and the picture are all up to its end, and what is behind is told from them', async () => {
    const whole = concat([START, scan(1, CODED), END])
    const { tails } = await gathered(concat([whole, NAME]), JPEG)
    const start = 16 + whole.length
    expect(tails).toMatchObject([{ start, end: start + NAME.length, isText: true }])
  })

  it('is remembered for so many segments, and no more', async () => {
    const segments = concat(Array.from({ length: 1000 }, () => marker(0xffe5, new Uint8Array(2))))
    expect(await kept(concat([START, segments, scan(1, CODED), END]), JPEG)).toBe(256)
    const boxes = Array.from({ length: 1000 }, () => box('free', NOTHING))
    expect(await kept(jp2(...boxes), JPEG_2000)).toBe(256)
    const parts = Array.from({ length: 5000 }, () => tilePart(marker(0xff64, new Uint8Array(2)), codedOf(6)))
    expect(await kept(concat([J2K_MAIN, ...parts, END]), JPEG_2000)).toBe(1 + 4096)
  })
})

describe('what stands beside pictures', () => {
  const STREAMS: readonly (readonly [what: string, transferSyntax: string, fragment: Uint8Array])[] = [
    ['in the head', JPEG, concat([START, marker(0xffdb, CODED), comment, scan(1, CODED), END])],
    ['among scans', JPEG, concat([START, frame(0xffc2, 1), scan(1, CODED), comment, scan(1, CODED), END])],
    ['behind the end', JPEG, concat([START, scan(1, CODED), END, NAME])],
    ['in a tile-part', JPEG_2000, concat([J2K_MAIN, tilePart(NOTHING, CODED), tilePart(tileComment, CODED), END])],
    ['in a box', JPEG_2000, jp2(box('xml ', NAME), box('jp2c', concat([J2K_MAIN, tilePart(NOTHING, CODED), END])))],
  ]

  it.each(STREAMS)('is found wherever the parts of the output meet: %s', async (_, transferSyntax, fragment) => {
    const parts = await encapsulated(transferSyntax, [fragment, fragment])
    const [body] = parts.slice(-1)
    const before = parts.slice(0, -1)
    const expected = await residualIn(parts, WANTED)
    expect(expected).toMatchObject(PLACE)
    const { size } = body as Blob
    for (let cut = 20; cut < size; cut += 1) {
      const pieces: readonly Part[] = [...before, (body as Blob).slice(0, cut), (body as Blob).slice(cut)]
      expect(await residualIn(pieces, WANTED), `cut at ${cut}`).toEqual(expected)
    }
  })

  it('may be in a picture of twelve bytes', async () => {
    const short = concat([START, marker(0xfffe, toUtf8('\u0001Doe\u0001\u0001'))])
    expect(await found(JPEG, short)).toMatchObject(PLACE)
  })

  it('may be in the header of the only scan', async () => {
    expect(await found(JPEG, concat([START, marker(0xffda, toUtf8('for Doe^Jane')), CODED, END]))).toMatchObject(PLACE)
  })
})
