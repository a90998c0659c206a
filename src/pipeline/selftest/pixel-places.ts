/** Kinds of places: Pixel Data, its codestreams, overlays and curves. PS3.5 8 and annex A. */
import { concat, type Bytes } from '../../bytes/concat.ts'
import { toU32le } from '../../bytes/endian.ts'
import { toUtf8 } from '../../bytes/text.ts'
import type { DataElement } from '../../dicom/data-set.ts'
import { bytesElement, numbersElement, sequenceElement, textElement } from '../../dicom/elements.ts'
import { TAGS } from '../../dicom/tags.ts'
import { identityOf, textNeedle } from './needle.ts'
import { placeOf, type PlaceKind, type Planting } from './planting.ts'
import type { Person } from './person.ts'

export const SIDE = 16

const identity = ({ name, id }: Person): Bytes => toUtf8(`${name} ${id}`)
const even = (bytes: Bytes): Bytes => (bytes.length % 2 === 0 ? bytes : concat([bytes, new Uint8Array(1)]))

/** Of JPEG, JPEG-LS and JPEG 2000 alike: a marker, a length that counts itself, the content. */
const segment = (marker: number, content: Uint8Array): Bytes => {
  const length = content.length + 2
  return concat([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), content])
}

const START = Uint8Array.of(0xff, 0xd8)
const END = Uint8Array.of(0xff, 0xd9)

/** ITU-T T.81 annex B: the segments of a grey image of eight bits, around samples that nobody decodes. */
const jpeg = (frame: number, ...extra: readonly Uint8Array[]): Bytes =>
  concat([
    START,
    ...extra,
    segment(0xdb, new Uint8Array(65).fill(1, 1)),
    segment(frame, Uint8Array.of(8, 0, SIDE, 0, SIDE, 1, 1, 0x11, 0)),
    segment(0xc4, concat([Uint8Array.of(0, 1), new Uint8Array(15), Uint8Array.of(0)])),
    segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
    Uint8Array.of(0x2a, 0x55, 0x2a, 0x55),
    END,
  ])

/** ITU-T T.800 annex A: SOC, SIZ, COD and QCD, what is planted, one empty tile. */
const jpeg2000 = (...extra: readonly Uint8Array[]): Bytes => {
  const side = [0, 0, 0, SIDE]
  const size = [0, 0, ...side, ...side, 0, 0, 0, 0, 0, 0, 0, 0, ...side, ...side, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 7, 1, 1]
  return concat([
    Uint8Array.of(0xff, 0x4f),
    segment(0x51, Uint8Array.from(size)),
    segment(0x52, Uint8Array.of(0, 0, 0, 1, 0, 0, 4, 4, 0, 1)),
    segment(0x5c, Uint8Array.of(0x20, 0x40)),
    ...extra,
    segment(0x90, Uint8Array.of(0, 0, 0, 0, 0, 14, 0, 1)),
    Uint8Array.of(0xff, 0x93),
    END,
  ])
}

/** PS3.5 A.4: an item for the offset table, one for each fragment, and the delimiter. */
const encapsulated = (table: Uint8Array, ...fragments: readonly Bytes[]): Pick<Planting, 'source' | 'put'> => {
  const item = (bytes: Uint8Array) => concat([Uint8Array.of(0xfe, 0xff, 0x00, 0xe0), toU32le(bytes.length), bytes])
  const bytes = concat([
    item(table),
    ...fragments.map((fragment) => item(even(fragment))),
    Uint8Array.of(0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0),
  ])
  const range = { offset: 0, length: bytes.length }
  return {
    source: new Blob([bytes]),
    put: [...eightBits(), { tag: TAGS.PixelData, vr: 'OB', value: { kind: 'fragments', range, fragments: [] } }],
  }
}

const eightBits = (): readonly DataElement[] => [
  numbersElement(0x00280100, 'US', [8]),
  numbersElement(0x00280101, 'US', [8]),
  numbersElement(0x00280102, 'US', [7]),
]

const JPEG = '1.2.840.10008.1.2.4.50'
const JPEG_LS = '1.2.840.10008.1.2.4.80'
const JPEG_2000 = '1.2.840.10008.1.2.4.90'
const RLE = '1.2.840.10008.1.2.5'
const NO_TABLE = new Uint8Array(0)

const stream = (
  place: string,
  transferSyntax: string,
  make: (text: Bytes) => Pick<Planting, 'source' | 'put'>,
): PlaceKind => ({
  group: 'pixels',
  place,
  plant: (who) => ({ ...make(identity(who)), transferSyntax, needles: identityOf(who) }),
})

const COM = 0xfe
const EXIF = toUtf8('Exif\0\0II*\0')
const XMP = toUtf8('http://ns.adobe.com/xap/1.0/\0')

const STREAMS: readonly PlaceKind[] = [
  stream('JPEG COM', JPEG, (text) => encapsulated(NO_TABLE, jpeg(0xc0, segment(COM, text)))),
  stream('JPEG APP0', JPEG, (text) =>
    encapsulated(NO_TABLE, jpeg(0xc0, segment(0xe0, concat([toUtf8('JFXX\0'), text])))),
  ),
  stream('JPEG APP1 Exif', JPEG, (text) => encapsulated(NO_TABLE, jpeg(0xc0, segment(0xe1, concat([EXIF, text]))))),
  stream('JPEG APP1 XMP', JPEG, (text) => encapsulated(NO_TABLE, jpeg(0xc0, segment(0xe1, concat([XMP, text]))))),
  stream('JPEG APP14', JPEG, (text) => encapsulated(NO_TABLE, jpeg(0xc0, segment(0xee, text)))),
  stream('JPEG-LS COM', JPEG_LS, (text) => encapsulated(NO_TABLE, jpeg(0xf7, segment(COM, text)))),
  stream('JPEG 2000 COM', JPEG_2000, (text) =>
    encapsulated(NO_TABLE, jpeg2000(segment(0x64, concat([Uint8Array.of(0, 1), text])))),
  ),
  stream('behind the end of a JPEG', JPEG, (text) => encapsulated(NO_TABLE, concat([jpeg(0xc0), text]))),
  stream('a fragment of its own', JPEG, (text) => encapsulated(NO_TABLE, jpeg(0xc0), text)),
  stream('RLE, behind its segments', RLE, (text) => {
    const header = new Uint8Array(64)
    header.set([1, 0, 0, 0, 64])
    return encapsulated(NO_TABLE, concat([header, new Uint8Array(34).fill(0x81), text]))
  }),
  stream('Basic Offset Table', JPEG, (text) =>
    encapsulated(concat([text, new Uint8Array(4 - (text.length % 4))]), jpeg(0xc0)),
  ),
]

/** A byte of text in the half of each sample that eight bits stored in sixteen do not use. PS3.5 8.1.1. */
const highBits = (who: Person): readonly DataElement[] => {
  const samples = new Uint8Array(2 * SIDE * SIDE)
  identity(who).forEach((byte, index) => (samples[2 * index + 1] = byte))
  return [
    numbersElement(0x00280101, 'US', [8]),
    numbersElement(0x00280102, 'US', [7]),
    bytesElement(TAGS.PixelData, 'OW', samples),
  ]
}

const spread = (text: string): Bytes => {
  const bytes = new Uint8Array(2 * text.length)
  for (let at = 0; at < text.length; at += 1) bytes[2 * at + 1] = text.charCodeAt(at)
  return bytes
}

const behindSamples = (who: Person): DataElement =>
  bytesElement(TAGS.PixelData, 'OW', concat([new Uint8Array(2 * SIDE * SIDE), identity(who)]))

const SAMPLES: readonly PlaceKind[] = [
  {
    group: 'pixels',
    place: 'high bits',
    plant: (who) => ({
      put: highBits(who),
      // What an unused byte lies between is read with every other byte left out: so it is searched for.
      needles: [{ what: 'bytes', value: spread(who.name).subarray(1), heldBy: [0x00100010] }],
    }),
  },
  {
    group: 'pixels',
    place: 'high bits, overlay 6000',
    plant: (who) => ({
      put: [
        ...highBits(who),
        numbersElement(0x60000010, 'US', [SIDE]),
        numbersElement(0x60000011, 'US', [SIDE]),
        numbersElement(0x60000102, 'US', [15]),
      ],
      needles: [{ what: 'bytes', value: spread(who.name).subarray(1), heldBy: [0x00100010] }],
    }),
  },
  {
    group: 'pixels',
    place: 'behind the last frame',
    plant: (who) => ({ put: [behindSamples(who)], needles: identityOf(who) }),
  },
  {
    group: 'pixels',
    place: placeOf(0x00282000),
    plant: (who) => ({
      put: [bytesElement(0x00282000, 'OB', even(concat([new Uint8Array(128), toUtf8('desc'), identity(who)])))],
      needles: identityOf(who),
    }),
  },
  {
    group: 'pixels',
    place: `${placeOf(TAGS.PixelData)}, SQ`,
    plant: (who) => ({
      put: [sequenceElement(0x00089215, [{ elements: [bytesElement(TAGS.PixelData, 'OW', even(identity(who)))] }])],
      needles: identityOf(who),
    }),
  },
]

const overlay = (group: number): PlaceKind => ({
  group: 'pixels',
  place: `overlay ${group.toString(16).toUpperCase()}`,
  plant: (who) => {
    const at = (element: number) => group * 0x10000 + element
    return {
      put: [
        numbersElement(at(0x10), 'US', [SIDE]),
        numbersElement(at(0x11), 'US', [SIDE]),
        textElement(at(0x22), 'LO', who.token),
        textElement(at(0x40), 'CS', 'G'),
        numbersElement(at(0x50), 'SS', [1, 1]),
        numbersElement(at(0x100), 'US', [1]),
        numbersElement(at(0x102), 'US', [0]),
        textElement(at(0x1500), 'LO', who.token),
        bytesElement(at(0x3000), 'OW', even(toUtf8(who.token))),
        textElement(at(0x4000), 'LT', who.token),
      ],
      needles: [textNeedle(who.token)],
    }
  },
})

const curve = (group: number): PlaceKind => ({
  group: 'pixels',
  place: `curve ${group.toString(16).toUpperCase()}`,
  plant: (who) => {
    const at = (element: number) => group * 0x10000 + element
    return {
      put: [
        textElement(at(0x22), 'LO', who.token),
        textElement(at(0x2500), 'LO', who.token),
        bytesElement(at(0x200c), 'OW', even(toUtf8(who.token))),
        bytesElement(at(0x3000), 'OW', even(toUtf8(who.token))),
      ],
      needles: [textNeedle(who.token)],
    }
  },
})

export const PIXEL_PLACES: readonly PlaceKind[] = [
  ...STREAMS,
  ...SAMPLES,
  ...[0x6000, 0x601e].map(overlay),
  ...[0x5000, 0x501e].map(curve),
]
