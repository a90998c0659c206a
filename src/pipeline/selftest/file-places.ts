/** Kinds of places: the file around the data set, and what is odd in it. PS3.10 7, PS3.5 7. */
import { concat, type Bytes } from '../../bytes/concat.ts'
import { toU32le } from '../../bytes/endian.ts'
import { toUtf8 } from '../../bytes/text.ts'
import type { DataElement } from '../../dicom/data-set.ts'
import { bytesElement, sequenceElement, textElement } from '../../dicom/elements.ts'
import { TRANSFER_SYNTAXES } from '../../dicom/transfer-syntax.ts'
import { everythingOf, identityOf, textNeedle } from './needle.ts'
import { bigEndian, dataSetAt, deflated } from './part10.ts'
import { placeOf, type PlaceKind, type Planting } from './planting.ts'
import type { Person } from './person.ts'

const PREAMBLE_BYTES = 128

const evenUtf8 = (text: string): Bytes => toUtf8(text.length % 2 === 0 ? text : `${text} `)

/** A kind for a word that stands nowhere else. */
const token = (place: string, plant: (who: Person) => Omit<Planting, 'needles'>): PlaceKind => ({
  group: 'file',
  place,
  plant: (who) => ({ needles: [textNeedle(who.token)], ...plant(who) }),
})

const inserted = (file: Bytes, at: number, bytes: Uint8Array): Bytes =>
  concat([file.subarray(0, at), bytes, file.subarray(at)])

/** Explicit VR Little Endian, of a VR with a short length. */
const shortElement = (header: readonly number[], value: Uint8Array): Bytes =>
  concat([Uint8Array.from(header), Uint8Array.of(value.length & 0xff, value.length >> 8), value])

const metaElement = (tag: number, vr: 'AE' | 'UI' | 'SH', text: string): DataElement => textElement(tag, vr, text)

const META: readonly PlaceKind[] = [
  token('0002,0016 Source AE Title', (who) => ({ put: [], meta: [metaElement(0x00020016, 'AE', who.token)] })),
  token('0002,0013 Implementation Version Name', (who) => ({
    put: [],
    meta: [metaElement(0x00020013, 'SH', who.token)],
  })),
  token('0002,0102 Private Information', (who) => ({
    put: [],
    meta: [metaElement(0x00020100, 'UI', '2.25.1'), bytesElement(0x00020102, 'OB', evenUtf8(who.token))],
  })),
]

const AROUND: readonly PlaceKind[] = [
  token('preamble', (who) => ({
    put: [],
    alter: (file) => {
      const bytes = file.slice()
      bytes.set(toUtf8(`II*\0${who.token}`).subarray(0, PREAMBLE_BYTES))
      return bytes
    },
  })),
  token('behind the last element', (who) => ({ put: [], alter: (file) => concat([file, toUtf8(who.token)]) })),
  token('behind Data Set Trailing Padding', (who) => ({
    put: [bytesElement(0xfffcfffc, 'OB', new Uint8Array(8))],
    alter: (file) => concat([file, toUtf8(`\0\0${who.token}`)]),
  })),
  token('FFFC,FFFC Data Set Trailing Padding', (who) => ({
    put: [bytesElement(0xfffcfffc, 'OB', evenUtf8(who.token))],
  })),
  token('FFFA,FFFA Digital Signatures', (who) => ({
    put: [sequenceElement(0xfffafffa, [{ elements: [bytesElement(0x04000120, 'OB', evenUtf8(who.token))] }])],
  })),
  token('7FE1,1001 behind Pixel Data', (who) => ({
    put: [textElement(0x7fe10010, 'LO', 'PLANTED 1.0'), textElement(0x7fe11001, 'LO', who.token)],
  })),
]

const ODD: readonly PlaceKind[] = [
  token('0000,1000 in the data set', (who) => ({ put: [textElement(0x00001000, 'UI', who.token)] })),
  token('0004,1500 in the data set', (who) => ({ put: [textElement(0x00041500, 'CS', who.token)] })),
  token('0008,0000 group length', (who) => ({
    put: [],
    alter: (file) =>
      inserted(file, dataSetAt(file), shortElement([0x08, 0x00, 0x00, 0x00, 0x4c, 0x4f], evenUtf8(who.token))),
  })),
  token('0008,0001 Length to End', (who) => ({ put: [textElement(0x00080001, 'LO', who.token)] })),
  token(`${placeOf(0x00100020)}, twice`, (who) => ({
    put: [textElement(0x00100020, 'LO', who.id), textElement(0x00100020, 'LO', who.token)],
    needles: [textNeedle(who.token, 0x00100020)],
  })),
  token(`${placeOf(0x00104000)}, out of order`, (who) => ({
    put: [],
    alter: (file) =>
      inserted(file, dataSetAt(file), shortElement([0x10, 0x00, 0x00, 0x40, 0x4c, 0x54], evenUtf8(who.token))),
  })),
  token(`${placeOf(0x00280010)}, VR LO`, (who) => ({ put: [textElement(0x00280010, 'LO', who.token)] })),
  token(`${placeOf(0x00280030)}, VR UN`, (who) => ({ put: [bytesElement(0x00280030, 'UN', evenUtf8(who.token))] })),
  token(`${placeOf(0x00080060)}, VR LT`, (who) => ({
    put: [textElement(0x00080060, 'LT', `${who.given} ${who.family}`)],
    needles: identityOf(who),
  })),
  token('SQ of defined length', (who) => ({
    put: [],
    alter: (file) => {
      const inner = shortElement([0x08, 0x00, 0x30, 0x10, 0x4c, 0x4f], evenUtf8(who.token))
      const item = concat([Uint8Array.of(0xfe, 0xff, 0x00, 0xe0), toU32le(inner.length), inner])
      const header = Uint8Array.of(0x08, 0x00, 0x15, 0x92, 0x53, 0x51, 0, 0)
      return inserted(file, dataSetAt(file), concat([header, toU32le(item.length), item]))
    },
  })),
]

const whole = (place: string, plant: Omit<Planting, 'needles' | 'put'>): PlaceKind => ({
  group: 'file',
  place,
  plant: (who) => ({ put: [], needles: everythingOf(who), ...plant }),
})

const SYNTAXES: readonly PlaceKind[] = [
  whole('Implicit VR Little Endian', { transferSyntax: TRANSFER_SYNTAXES.implicitLittleEndian }),
  whole('Explicit VR Big Endian', { alter: bigEndian }),
  whole('Deflated Explicit VR Little Endian', { alter: deflated }),
  whole('no preamble', { alter: (file) => file.slice(PREAMBLE_BYTES) }),
  whole('no File Meta Information', { alter: (file) => file.slice(dataSetAt(file)) }),
  whole('cut in the middle', { alter: (file) => file.slice(0, file.length - 300) }),
]

/** What cannot be looked into at all: the instance stays where it is. */
const REFUSED: readonly PlaceKind[] = [
  {
    group: 'refused',
    place: placeOf(0x00420011),
    plant: (who) => ({
      put: [bytesElement(0x00420011, 'OB', evenUtf8(`%PDF-1.4 ${who.name}`))],
      sopClass: '1.2.840.10008.5.1.4.1.1.104.1',
      needles: identityOf(who),
    }),
  },
  {
    group: 'refused',
    place: 'General Audio Waveform Storage',
    plant: (who) => ({
      put: [bytesElement(0x54001010, 'OB', evenUtf8(who.name))],
      sopClass: '1.2.840.10008.5.1.4.1.1.9.4.2',
      needles: identityOf(who),
    }),
  },
  {
    group: 'refused',
    place: placeOf(0x00041220),
    plant: (who) => ({
      put: [sequenceElement(0x00041220, [{ elements: [textElement(0x00100010, 'PN', who.name)] }])],
      sopClass: '1.2.840.10008.1.3.10',
      needles: identityOf(who),
    }),
  },
]

export const FILE_PLACES: readonly PlaceKind[] = [...META, ...AROUND, ...ODD, ...SYNTAXES, ...REFUSED]
