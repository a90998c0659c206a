import { describe, expect, it } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import { toUtf8 } from '../../bytes/text.ts'
import { colourProfile, descriptionTag, SRGB } from '../colour-profile.fixture.ts'
import { box, CODED, j2k, jp2, jpeg, marker, scan } from './codestream.fixture.ts'
import { encapsulated, u16be, u32be } from './encapsulated.fixture.ts'
import { refuseResidual, residualIn } from './residual-scan.ts'

const [JPEG, JPEG_2000, JPEG_XL] = ['1.2.840.10008.1.2.4.50', '1.2.840.10008.1.2.4.90', '1.2.840.10008.1.2.4.110']
const NOBODY = { names: [], ids: [], texts: [], dates: [], uids: [] }
const METADATA = { place: 'pixel data segment', kind: 'metadata' }

const of = async (transferSyntax: string, fragment: Uint8Array) =>
  residualIn(await encapsulated(transferSyntax, [fragment]), NOBODY)
const inJpeg = (code: number, payload: Uint8Array) => of(JPEG, jpeg([marker(code, payload)]))
const comment = (text: string) => inJpeg(0xfffe, toUtf8(text))
const j2kComment = (text: string) => of(JPEG_2000, j2k([marker(0xff64, concat([u16be(1), toUtf8(text)]))]))

type Entry = readonly [tag: number, type: number, value: Uint8Array<ArrayBuffer>]

/** One directory of these entries, big-endian; a value of more than four bytes stands behind. TIFF 6.0 section 2. */
const exif = (...entries: readonly Entry[]) => {
  const head = 8 + 2 + 12 * entries.length + 4
  let behind = new Uint8Array(0)
  const written = entries.map(([tag, type, value]) => {
    const unit = type === 3 ? 2 : type === 4 ? 4 : type === 5 ? 8 : 1
    const isInside = value.length <= 4
    const place = isInside ? concat([value, new Uint8Array(4 - value.length)]) : u32be(head + behind.length)
    if (!isInside) behind = concat([behind, value])
    return concat([u16be(tag), u16be(type), u32be(value.length / unit), place])
  })
  const tiff = concat([toUtf8('MM'), u16be(42), u32be(8), u16be(entries.length), ...written, u32be(0), behind])
  return tiff
}
const inExif = (...entries: readonly Entry[]) => inJpeg(0xffe1, concat([toUtf8('Exif\0\0'), exif(...entries)]))
const ascii = (text: string) => toUtf8(`${text}\0`)
const ORIENTATION = [0x0112, 3, u16be(1)] as const
const MODEL = [0x0110, 2, ascii('D850')] as const

describe('EXIF in a picture', () => {
  it('that tells how a camera was set may stay', async () => {
    expect(
      await inExif(ORIENTATION, MODEL, [0x010f, 2, ascii('NIKON')], [0x011a, 5, new Uint8Array(8)]),
    ).toBeUndefined()
    expect(await inExif([0x013b, 2, ascii('   ')], [0x9286, 7, new Uint8Array(8)])).toBeUndefined()
  })

  it.each([
    ['the day', [0x0132, 2, ascii('2019:05:23 10:11:12')]],
    ['who took it', [0x013b, 2, ascii('Odalys Brightwater')]],
    ['of what it is', [0x010e, 2, ascii('Left hand')]],
    ['a comment', [0x9286, 7, toUtf8('ASCII\0\0\0Odalys')]],
    ['the owner', [0xa430, 2, ascii('Odalys Brightwater')]],
    ['a serial number', [0xa431, 2, ascii('3001234')]],
    ['notes of the maker', [0x927c, 7, toUtf8('Nikon\0serial')]],
    ['a title', [0x9c9b, 1, toUtf8('O\0d\0a\0')]],
    ['another picture', [0x0201, 4, u32be(500)]],
    ['numbers without end', [0x9999, 3, new Uint8Array(600)]],
    ['a place that is not there', [0x8825, 4, u32be(5000)]],
  ] as const)('that tells %s may not', async (_, entry) => {
    expect(await inExif(ORIENTATION, entry)).toMatchObject(METADATA)
  })

  it('that tells a place may not, and a version of places may', async () => {
    const withGps = (tag: number) => {
      const inner = concat([u16be(1), u16be(tag), u16be(1), u32be(4), Uint8Array.from([2, 3, 0, 0]), u32be(0)])
      const tiff = exif(ORIENTATION, [0x8825, 4, u32be(8 + 2 + 24 + 4)])
      return inJpeg(0xffe1, concat([toUtf8('Exif\0\0'), tiff, inner]))
    }
    expect(await withGps(0x0000)).toBeUndefined()
    expect(await withGps(0x0002)).toMatchObject(METADATA)
  })

  it('that cannot be read may not', async () => {
    for (const tiff of [
      new Uint8Array(4),
      toUtf8('II*\0\0\0\0\0'),
      toUtf8('XX*\0\0\0\0\x08\0\0'),
      exif(MODEL).subarray(0, 20),
    ])
      expect(await inJpeg(0xffe1, concat([toUtf8('Exif\0\0'), tiff]))).toMatchObject(METADATA)
    const loop = exif([0x8769, 4, u32be(8)])
    expect(await inJpeg(0xffe1, concat([toUtf8('Exif\0\0'), loop]))).toMatchObject(METADATA)
  })
})

describe('a comment in a picture', () => {
  it.each([
    'LEAD Technologies Inc. V1.01', 'LEADTOOLS v20.0', 'CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90', 'Lavc58.35.100',
    'AccuSoft Corp', 'File written by Adobe Photoshop¨ 4.0', 'Intel(R) JPEG Library, version 1,5,4,36', 'MITRA_DICOM_STANDARD',
    '', '  ', '\0\0', 'v1', 'Created with The GIMP', 'Created with GIMP', 'Aware JPEG 2000', 'Creator: Aware JPEG2000 v3', 'CharLS 2.4',
    'libjpeg-turbo 2.1.5', 'AccuSoft', 'AccuSoft Corp.', 'AccuSoft Corporation',
  ])('may be of an encoder: %s', async (text) => {
    expect(await comment(text)).toBeUndefined()
  }) // prettier-ignore

  it.each([
    'Created by GDCM/OpenJPEG version 2.0', 'Created by GDCM/OpenJPEG version 2.3.1', 'Created by OpenJPEG version 2.5.2',
    'Created by Grok version 9.7',
    'Creator: JasPer Version 1.701.0', 'Kakadu-2.2', 'Kakadu-v7.3.3', 'OpenJPH Ver 0.7.3.', '\0',
    'Kdu-Layer-Info: log_2{Delta-D(squared-error)/Delta-L(bytes)}, L(bytes)\n -192.0, 3.3e+05\n',
  ])('may be of an encoder of JPEG 2000: %s', async (text) => {
    expect(await j2kComment(text)).toBeUndefined()
  }) // prettier-ignore

  it.each([
    'Created by OpenJPEG version 2.5.2', 'Creator: JasPer Version 1.701.0', 'Kakadu-2.2', 'OpenJPH Ver 0.7.3', 'Lavc58.35.100', 'LEADTOOLS v20.0',
    'Kdu-Layer-Info: log_2{Delta-D(squared-error)/Delta-L(bytes)}, L(bytes) -192.0', 'CREATOR: gd-jpeg v1.0 (using IJG JPEG v62)',
    'Intel(R) JPEG Library, version 1,5,4,36', 'File written by Adobe Photoshop 4.0', 'AccuSoft', 'Created with GIMP', 'MITRA_DICOM_STANDARD',
    'Handmade Software, Inc. Image Alchemy v1.13', 'JPEG Encoder Copyright 1998, James R. Weeks and BioElectroMech',
  ])('is of an encoder alone, with nobody before it or behind: %s', async (text) => {
    expect(await comment(text)).toBeUndefined()
    expect(await comment(`Odalys ${text}`)).toMatchObject(METADATA)
    expect(await comment(`${text} (Odalys)`)).toMatchObject(METADATA)
  }) // prettier-ignore

  it.each([
    'Oda', 'Brightwater, Odalys  tel 02 5551234', 'Odalys', 'B\0r\0i\0g\0h\0t\0', 'Kakadu-v7.3.3 for Odalys', 'LEADTOOLS Odalys',
    'AccuSoft Corp Odalys', '2019:05:23', '山田太郎', 'Lavc58 Odalys', 'Created with The GIMP by Odalys',
  ])('may not be of anybody: %s', async (text) => {
    expect(await comment(text)).toMatchObject(METADATA)
    expect(await j2kComment(text)).toMatchObject(METADATA)
  }) // prettier-ignore

  it('may stand among scans', async () => {
    const picture = concat([u16be(0xffd8), scan(1), marker(0xfffe, toUtf8('of Odalys')), scan(1), CODED, u16be(0xffd9)])
    expect(await of(JPEG, picture)).toMatchObject(METADATA)
  })
})

describe('what applications write into a picture', () => {
  it.each([
    [0xffe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'], [0xffe0, 'LJIF\0\x01\0\0\0\0'], [0xffee, 'Adobe\0d\0\0\0\0\0'],
    [0xffe8, 'SPIFF\0\x02\0\0\x03'], [0xffe8, '\0\0\0\x01\xff'], [0xffec, 'Ducky\0\x01\0\x04\0\0\0d\0\0'],
    [0xffe0, 'JFIF\x0012'], [0xffe0, 'JFXX\x0012'], [0xffe0, 'LJIF\x0012'], [0xffe8, 'SPIFF\x001'], [0xffee, 'Adobe1'], [0xffe0, 'AVI1a1'],
    [0xffec, 'Ducky\x001'], [0xffe2, 'MPF\0a12'], [0xffe3, 'mrfx12'], [0xffea, 'abc123'], [0xffea, 'Odaly'], [0xffea, 'Oda\x01lys'],
    [0xffe2, 'ICC_PROFILE\0\x01\x01 desc sRGB IEC61966-2.1 cprt Copyright Hewlett-Packard'],
  ])('may stay: %i %s', async (code, text) => {
    expect(await inJpeg(code, toUtf8(text))).toBeUndefined()
  }) // prettier-ignore

  it.each([
    [0xffe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><dc:creator>Odalys'], [0xffe1, 'http://ns.adobe.com/xmp/extension/\0abc'],
    [0xffed, 'Photoshop 3.0\x008BIM\x04\x04\0\0'], [0xffea, 'Odalys Brightwater'], [0xffea, 'abcd12'], [0xffea, 'O\0d\0a\0l\0y\0s'], [0xffe0, 'JFIF\0\x01 Odalys Brightwater'],
  ])('may not: %i %s', async (code, text) => {
    expect(await inJpeg(code, toUtf8(text))).toMatchObject(METADATA)
  }) // prettier-ignore

  it('may not stand behind it either', async () => {
    const behind = (bytes: Uint8Array<ArrayBuffer>) => of(JPEG, jpeg([], bytes))
    expect(
      await behind(jpeg([marker(0xffe1, concat([toUtf8('Exif\0\0'), exif([0x013b, 2, ascii('Odalys')])]))])),
    ).toMatchObject(METADATA)
    expect(await behind(toUtf8('Odalys Brightwater'))).toMatchObject(METADATA)
    expect(await behind(toUtf8('Odalys'))).toMatchObject(METADATA)
    for (const text of ['<x:xmpmeta', 'http://ns.adobe.com/xap', 'Photoshop 3.0\0', '8BIM'])
      expect(await behind(concat([Uint8Array.of(0x80, 1), toUtf8(text), Uint8Array.of(2, 0x80)]))).toMatchObject(
        METADATA,
      )
    for (const text of ['Odaly', '471147', '4a7b1c1d']) expect(await behind(toUtf8(text))).toBeUndefined()
    expect(await behind(concat([Uint8Array.of(0x80), toUtf8('Odalys')]))).toBeUndefined()
    expect(await behind(concat([toUtf8('Odalys'), Uint8Array.of(0x80)]))).toBeUndefined()
    expect(await behind(new Uint8Array(40))).toBeUndefined()
    expect(await behind(jpeg([]))).toBeUndefined()
  })
})

describe('the colour profile of a picture', () => {
  const SAYS = colourProfile({ ...SRGB, desc: descriptionTag('monitor of Odalys') })
  const inPieces = (profile: Uint8Array) => concat([toUtf8('ICC_PROFILE\0\x01\x01'), profile])
  const inHeader = (method: number, profile: Uint8Array) =>
    of(
      JPEG_2000,
      jp2(
        box(
          'jp2h',
          concat([box('ihdr', new Uint8Array(14)), box('colr', concat([Uint8Array.of(method, 0, 0), profile]))]),
        ),
        box('jp2c', j2k([])),
      ),
    )

  it('may say what it is', async () => {
    expect(await inJpeg(0xffe2, inPieces(colourProfile(SRGB)))).toBeUndefined()
    expect(await inHeader(2, colourProfile(SRGB))).toBeUndefined()
    expect(await inHeader(1, toUtf8('Odalys Brightwater'))).toBeUndefined()
  })

  it('may not say whose', async () => {
    expect(await inJpeg(0xffe2, inPieces(SAYS))).toMatchObject(METADATA)
    expect(
      await inJpeg(0xffe2, concat([toUtf8('ICC_PROFILE\0\x02\x02'), toUtf8('calibrated by Odalys')])),
    ).toMatchObject(METADATA)
    expect(await inHeader(2, SAYS)).toMatchObject(METADATA)
    expect(await inHeader(3, SAYS)).toMatchObject(METADATA)
  })
})

describe('boxes around a picture', () => {
  const UUID = Uint8Array.from({ length: 16 }, (_, index) => 0x80 + index)
  const boxed = (one: Uint8Array) => of(JPEG_2000, jp2(one, box('jp2c', j2k([]))))

  it('may be those that it needs', async () => {
    const profile = box('colr', toUtf8('\x02\0\0 desc Display P3 cprt Copyright Apple'))
    expect(await boxed(box('jp2h', profile))).toBeUndefined()
    expect(await boxed(box('ftyp', toUtf8('jp2 \0\0\0\0jp2 jpxbjpx ')))).toBeUndefined()
    expect(await boxed(box('uuid', concat([UUID, u32be(50)])))).toBeUndefined()
    expect(await boxed(box('free', new Uint8Array(30)))).toBeUndefined()
    for (const type of ['jP  ', 'JXL ', 'ftyp', 'rreq', 'jxll', 'jxli', 'jbrd'])
      expect(await boxed(box(type, toUtf8('Odalys')))).toBeUndefined()
    expect(await boxed(box('xml ', toUtf8('  ')))).toBeUndefined()
  })

  it('may not be text', async () => {
    expect(await boxed(box('xml ', toUtf8('<a>Odalys</a>')))).toMatchObject(METADATA)
    expect(await boxed(box('uuid', concat([UUID, toUtf8('<a>Odalys</a>')])))).toMatchObject(METADATA)
    expect(
      await boxed(box('uuid', concat([toUtf8('JpgTiffExif->JP2'), exif([0x013b, 2, ascii('Odalys')])]))),
    ).toMatchObject(METADATA)
    expect(await boxed(box('lbl ', toUtf8('Oda')))).toMatchObject(METADATA)
    expect(await boxed(box('note', toUtf8('Odalys')))).toMatchObject(METADATA)
    const said = toUtf8('<a>Odalys</a>')
    const large = concat([u32be(1), toUtf8('xml '), u32be(0), u32be(said.length + 16), said])
    expect(await boxed(large)).toMatchObject(METADATA)
  })

  it('of JPEG XL may not be compressed, nor EXIF that tells more', async () => {
    const xl = (one: Uint8Array) =>
      of(JPEG_XL, concat([box('JXL ', u32be(0x0d0a870a)), one, box('jxlc', new Uint8Array(50))]))
    expect(await xl(box('brob', toUtf8('xml \x01\x02')))).toMatchObject(METADATA)
    expect(await xl(box('Exif', concat([u32be(0), exif([0x013b, 2, ascii('Odalys')])])))).toMatchObject(METADATA)
    expect(await xl(box('Exif', concat([u32be(0), exif(ORIENTATION, MODEL)])))).toBeUndefined()
  })
})

it('is refused with a code of its own, and without what it says', async () => {
  const parts = await encapsulated(JPEG, [jpeg([marker(0xfffe, toUtf8('Odalys'))])])
  await expect(refuseResidual(parts, NOBODY)).rejects.toMatchObject({
    code: 'deid/picture-metadata',
    detail: { place: 'pixel data segment' },
  })
})
