import { describe, expect, it } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import { toUtf8 } from '../../bytes/text.ts'
import { bytesElement, numbersElement, textElement } from '../../dicom/elements.ts'
import {
  box,
  CODED,
  codedOf,
  END,
  frame,
  j2k,
  J2K_MAIN,
  jp2,
  jpeg,
  marker,
  NAME,
  PICTURE,
  scan,
  tilePart,
} from './codestream.fixture.ts'
import { encapsulated, even, item, u16be, u32be } from './encapsulated.fixture.ts'
import { residualIn } from './residual-scan.ts'
import { CLEAN, written } from './written.fixture.ts'

const JPEG = '1.2.840.10008.1.2.4.50'
const JPEG_LS = '1.2.840.10008.1.2.4.80'
const JPEG_2000 = '1.2.840.10008.1.2.4.90'
const WANTED = { names: ['Doe^Jane'], ids: [], texts: [], dates: [], uids: ['1.2.826.0.1.3680043.8.498.13'] }

const found = async (transferSyntax: string, ...fragments: readonly Uint8Array[]) =>
  residualIn(await encapsulated(transferSyntax, fragments), WANTED)
const PLACE = { place: 'pixel data segment', kind: 'name' }

describe('what codestreams say beside the picture', () => {
  it('is nothing where there is only a picture', async () => {
    expect(await found(JPEG, jpeg([]))).toBeUndefined()
    expect(await found(JPEG_2000, j2k([]))).toBeUndefined()
    expect(await found(JPEG_2000, jp2(box('jp2c', j2k([]))))).toBeUndefined()
  })

  it.each([0xfffe, 0xffe0, 0xffe1, 0xffed, 0xffef])('may stand in the JPEG segment %i', async (code) => {
    expect(await found(JPEG, jpeg([marker(code, NAME)]))).toMatchObject(PLACE)
    expect(await found(JPEG_LS, jpeg([marker(code, NAME)]))).toMatchObject(PLACE)
  })

  it.each([0xffc1, 0xffc4, 0xffdb, 0xffdd, 0xfff8, 0xfff0])(
    'may stand in a table, the JPEG segment %i',
    async (code) => {
      for (const transferSyntax of [JPEG, JPEG_LS]) {
        expect(await found(transferSyntax, jpeg([marker(code, NAME)]))).toMatchObject(PLACE)
        const between = concat([u16be(0xffd8), frame(0xffc2, 1), scan(1), marker(code, NAME), scan(1), END])
        expect(await found(transferSyntax, between)).toMatchObject(PLACE)
      }
    },
  )

  it.each([0xff52, 0xff5c, 0xff55, 0xff58, 0xff60])('may stand in the JPEG 2000 segment %i', async (code) => {
    expect(await found(JPEG_2000, j2k([marker(code, NAME)]))).toMatchObject(PLACE)
    const header = concat([marker(code, NAME), u16be(0xff93), CODED])
    const part = concat([u16be(0xff90), u16be(10), u16be(0), u32be(header.length + 12), u16be(1), header])
    expect(await found(JPEG_2000, concat([J2K_MAIN, part, END]))).toMatchObject(PLACE)
  })

  it('may stand in a JPEG 2000 comment, or in a box around it', async () => {
    expect(await found(JPEG_2000, j2k([marker(0xff64, concat([u16be(1), NAME]))]))).toMatchObject(PLACE)
    for (const type of ['xml ', 'uuid', 'asoc'])
      expect(await found(JPEG_2000, jp2(box(type, NAME), box('jp2c', j2k([]))))).toMatchObject(PLACE)
    const inside = j2k([marker(0xff64, concat([u16be(1), NAME]))])
    expect(await found(JPEG_2000, jp2(box('jp2c', inside)))).toMatchObject(PLACE)
  })

  const comment = marker(0xfffe, NAME)
  const scans = (code: number, components: number, first: number) =>
    concat([u16be(0xffd8), frame(code, components), scan(first), comment, scan(1), END])

  it.each([
    ['progressive', JPEG, scans(0xffc2, 1, 1)],
    ['not interleaved', JPEG, scans(0xffc0, 3, 1)],
    ['not interleaved, JPEG-LS', JPEG_LS, scans(0xfff7, 3, 1)],
  ])('may stand between scans: %s', async (_, transferSyntax, stream) => {
    expect(await found(transferSyntax, stream)).toMatchObject(PLACE)
    for (const cut of [100, 2000, 3500])
      expect(await found(transferSyntax, stream.slice(0, cut * 2 - 2), stream.slice(cut * 2 - 2))).toBeDefined()
    expect(await found(transferSyntax, jpeg([]), stream, jpeg([]))).toMatchObject(PLACE)
  })

  it('may stand in the header of a tile-part, and not in its coded data', async () => {
    const inHeader = marker(0xff64, concat([u16be(1), NAME]))
    const part = (length: (bytes: Uint8Array) => number, header: Uint8Array, coded: Uint8Array) => {
      const body = concat([header, u16be(0xff93), coded])
      return concat([u16be(0xff90), u16be(10), u16be(0), u32be(length(body)), u16be(1), body])
    }
    const known = (body: Uint8Array) => body.length + 12
    const main = concat([u16be(0xff4f), marker(0xff51, new Uint8Array(39))])
    const coded = concat([CODED, inHeader, CODED])
    const nothing = new Uint8Array(0)
    const clean = concat([main, part(known, nothing, coded), part(() => 0, nothing, coded), END])
    expect(await found(JPEG_2000, clean)).toBeUndefined()
    const second = concat([main, part(known, nothing, CODED), part(known, inHeader, CODED), END])
    for (const stream of [concat([main, part(() => 0, inHeader, CODED), END]), second]) {
      expect(await found(JPEG_2000, stream)).toMatchObject(PLACE)
      expect(await found(JPEG_2000, jp2(box('jp2c', stream)))).toMatchObject(PLACE)
    }
    expect(await found(JPEG_2000, second.slice(0, 1000), second.slice(1000, 2000), second.slice(2000))).toMatchObject(
      PLACE,
    )
  })

  it('may stand between the last tile-part and the end, also where that is not where it is due', async () => {
    const coded = concat([u16be(0xff93), CODED])
    const part = (missing: number) =>
      concat([u16be(0xff90), u16be(10), u16be(0), u32be(coded.length + 12 - missing), u16be(1), coded])
    expect(await found(JPEG_2000, concat([J2K_MAIN, part(0), NAME, END]))).toMatchObject(PLACE)
    expect(await found(JPEG_2000, concat([J2K_MAIN, part(16), END]))).toBeUndefined()
    expect(await found(JPEG_2000, concat([J2K_MAIN, part(16), NAME, END]))).toMatchObject(PLACE)
    expect(await found(JPEG_2000, concat([J2K_MAIN, part(16), END, NAME]), j2k([]))).toMatchObject(PLACE)
    expect(await found(JPEG_2000, jp2(box('jp2c', concat([J2K_MAIN, part(16), NAME, END]))))).toMatchObject(PLACE)
  })

  it('may stand after the end of the picture, in each frame', async () => {
    expect(await found(JPEG, jpeg([], NAME))).toMatchObject(PLACE)
    expect(await found(JPEG, jpeg([]), jpeg([]), jpeg([], NAME))).toMatchObject(PLACE)
    expect(await found(JPEG, jpeg([]), jpeg([], NAME), jpeg([]))).toMatchObject(PLACE)
    expect(await found(JPEG, jpeg([]), jpeg([marker(0xfffe, NAME)]), jpeg([]))).toMatchObject(PLACE)
  })

  it('may stand far behind the end of the picture, before as much of nothing', async () => {
    for (const sizeBytes of [600, 3000, 100_000])
      expect(await found(JPEG, jpeg([], concat([NAME, new Uint8Array(sizeBytes)])), jpeg([]))).toMatchObject(PLACE)
    // ISO/IEC 18181-1 has no such end: what looks so is coded data, in which three letters are chance.
    const chance = concat([u16be(0xff0a), END, toUtf8('Doe'), END, new Uint8Array(3000)])
    expect(await found('1.2.840.10008.1.2.4.110', chance, chance)).toBeUndefined()
    const cutShort = concat([u16be(0xffd8), marker(0xffda, new Uint8Array(10)), new Uint8Array(700_000)])
    expect(await found(JPEG, concat([cutShort, NAME]))).toMatchObject(PLACE)
  })

  it('may stand in front of what ends as pictures end', async () => {
    const second = concat([u16be(0xffd8), marker(0xfffe, NAME), marker(0xffda, new Uint8Array(10)), END])
    const padded = [0, 600, 300_000].map((sizeBytes) => concat([NAME, new Uint8Array(sizeBytes), END]))
    for (const behind of [second, ...padded]) {
      expect(await found(JPEG, jpeg([], behind))).toMatchObject(PLACE)
      expect(await found(JPEG_2000, concat([j2k([]), behind]))).toMatchObject(PLACE)
      expect(await found(JPEG, jpeg([]), jpeg([], behind), jpeg([]))).toMatchObject(PLACE)
    }
  })

  it('may stand behind a picture to which the next fragment is taken to belong', async () => {
    expect(await found(JPEG, jpeg([], NAME), PICTURE.subarray(1), jpeg([]))).toMatchObject(PLACE)
  })

  it('may not stand in a picture behind another in its head', async () => {
    const chance = concat([u16be(0xffda), u16be(12), new Uint8Array(10), CODED, toUtf8('Doe'), CODED, END])
    const thumbnail = marker(0xffe1, jpeg([]))
    expect(await found(JPEG, concat([u16be(0xffd8), thumbnail, chance]))).toBeUndefined()
  })

  it('may not stand in a tile-part whose length looks as the end of a picture does', async () => {
    const coded = concat([u16be(0xff93), CODED, toUtf8('Doe'), new Uint8Array(0xffd9 - 12 - 2 - CODED.length - 3)])
    const part = concat([u16be(0xff90), u16be(10), u16be(0), u32be(0xffd9), u16be(1), coded])
    const stream = concat([u16be(0xff4f), marker(0xff51, new Uint8Array(39)), part, END])
    expect(await found(JPEG_2000, stream)).toBeUndefined()
    expect(await found(JPEG_2000, jp2(box('jp2c', stream)))).toBeUndefined()
    for (const behind of [NAME, concat([NAME, new Uint8Array(600), END])])
      expect(await found(JPEG_2000, concat([stream, behind]))).toMatchObject(PLACE)
  })

  it('may stand near the end of JPEG XL behind what ends as a JPEG does', async () => {
    for (const transferSyntax of ['1.2.840.10008.1.2.4.110', '1.2.840.10008.1.2.4.111', '1.2.840.10008.1.2.4.112']) {
      const jxl = concat([u16be(0xff0a), PICTURE, END, toUtf8('Doe')])
      expect(await found(transferSyntax, jxl)).toMatchObject(PLACE)
      expect(await found(transferSyntax, jxl, PICTURE)).toMatchObject(PLACE)
    }
  })

  it('may be no more than three letters', async () => {
    expect(await found(JPEG, jpeg([marker(0xfffe, toUtf8('Doe'))]))).toMatchObject(PLACE)
    expect(await found(JPEG_2000, jp2(box('xml ', toUtf8('Doe')), box('jp2c', j2k([]))))).toMatchObject(PLACE)
  })

  it('may be longer than a marker segment can be', async () => {
    const long = (sizeBytes: number) => concat([new Uint8Array(sizeBytes), NAME, new Uint8Array(1000)])
    for (const sizeBytes of [64_000, 65_536, 1_500_000]) {
      const said = long(sizeBytes)
      expect(await found(JPEG_2000, jp2(box('uuid', said), box('jp2c', j2k([]))))).toMatchObject(PLACE)
      const large = concat([u32be(1), toUtf8('uuid'), u32be(0), u32be(said.length + 16), said])
      expect(await found(JPEG_2000, jp2(large, box('jp2c', j2k([]))))).toMatchObject(PLACE)
      expect(await found(JPEG_2000, jp2(box('jp2c', j2k([])), box('uuid', said)))).toMatchObject(PLACE)
    }
  })

  it('may stand behind as much as nobody writes', async () => {
    const boxes = Array.from({ length: 300 }, () => box('free', new Uint8Array(1)))
    expect(await found(JPEG_2000, jp2(...boxes, box('xml ', NAME), box('jp2c', j2k([]))))).toMatchObject(PLACE)
    const segments = Array.from({ length: 300 }, () => marker(0xffe5, new Uint8Array(2)))
    expect(await found(JPEG, jpeg([...segments, marker(0xfffe, NAME)]))).toMatchObject(PLACE)
    const parts = Array.from({ length: 5000 }, () => tilePart(new Uint8Array(0), codedOf(6)))
    const last = tilePart(marker(0xff64, concat([u16be(1), NAME])))
    expect(await found(JPEG_2000, concat([J2K_MAIN, ...parts, last, END]))).toMatchObject(PLACE)
    expect(await found(JPEG, jpeg([new Uint8Array(300).fill(0xff), marker(0xfffe, NAME)]))).toMatchObject(PLACE)
  })

  it('may be a UID', async () => {
    const uid = marker(0xfffe, toUtf8('1.2.826.0.1.3680043.8.498.13'))
    expect(await found(JPEG, jpeg([uid]))).toMatchObject({ kind: 'uid' })
  })

  it('may stand in the place of the offset table', async () => {
    const header = Uint8Array.from([0xe0, 0x7f, 0x10, 0x00, 0x4f, 0x42, 0, 0, 0xff, 0xff, 0xff, 0xff])
    const end = Uint8Array.from([0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0])
    for (const before of [0, 70_000, 1_500_000]) {
      const table = item(concat([new Uint8Array(before), toUtf8('Doe^Jane'), new Uint8Array(1000)]))
      const body = concat([header, table, item(even(jpeg([]))), end])
      for (const transferSyntax of [
        JPEG,
        '1.2.840.10008.1.2.5',
        '1.2.840.10008.1.2.4.102',
        '1.2.840.10008.1.2.4.110',
      ]) {
        const parts = await written({ elements: CLEAN }, transferSyntax)
        expect(await residualIn([...parts, body], WANTED)).toMatchObject(PLACE)
      }
    }
  })

  it('is looked for in the pieces of a large file, and in a damaged one without failing', async () => {
    const large = new Uint8Array(700_000)
    const first = concat([u16be(0xffd8), marker(0xffda, new Uint8Array(10)), large, END])
    expect(await found(JPEG, first, first, first, jpeg([], NAME))).toMatchObject(PLACE)
    expect(await found(JPEG, u16be(0xffd8), concat([u16be(0xffd8), u16be(0xfffe), u16be(0xffff), NAME]))).toMatchObject(
      PLACE,
    )
    expect(await found(JPEG, new Uint8Array(2), Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]))).toBeUndefined()
  })
})

describe('what native Pixel Data carries beside its samples', () => {
  const number = (tag: number, value: number) => numbersElement(tag, 'US', [value])
  const image = (allocated: number, stored: number, pixels: Uint8Array) => [
    ...CLEAN.filter(({ tag }) => tag < 0x00280000),
    number(0x00280002, 1),
    textElement(0x00280004, 'CS', 'MONOCHROME2'),
    number(0x00280010, 16),
    number(0x00280011, 16),
    number(0x00280100, allocated),
    number(0x00280101, stored),
    number(0x00280102, stored - 1),
    bytesElement(0x7fe00010, 'OW', pixels),
  ]
  const foundIn = async (allocated: number, stored: number, pixels: Uint8Array) =>
    residualIn(await written({ elements: image(allocated, stored, pixels) }), WANTED)
  const name = toUtf8('Doe^Jane')

  it('may stand behind the last sample', async () => {
    expect(await foundIn(16, 12, concat([new Uint8Array(512), name]))).toMatchObject(PLACE)
    expect(await foundIn(8, 8, concat([new Uint8Array(256), name]))).toMatchObject(PLACE)
    expect(await foundIn(8, 8, concat([new Uint8Array(1_500_000), name]))).toMatchObject(PLACE)
    expect(await foundIn(16, 12, new Uint8Array(512))).toBeUndefined()
  })

  it('may stand in bytes that no sample uses, and is no sample', async () => {
    const high = new Uint8Array(512)
    for (const [index, byte] of name.entries()) high[2 * index + 41] = byte
    expect(await foundIn(16, 8, high)).toMatchObject(PLACE)
    expect(await foundIn(16, 16, high)).toBeUndefined()
    expect(await foundIn(8, 8, concat([name, new Uint8Array(248)]))).toBeUndefined()
  })

  it('may stand at the end of a frame that has no markers', async () => {
    const rle = concat([new Uint8Array(64), PICTURE, name])
    expect(await found('1.2.840.10008.1.2.5', rle)).toMatchObject(PLACE)
    expect(await found('1.2.840.10008.1.2.5', PICTURE, rle)).toMatchObject(PLACE)
    expect(await found('1.2.840.10008.1.2.5', PICTURE)).toBeUndefined()
  })
})
