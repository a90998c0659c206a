/** Kinds of places: text in character sets of PS3.3 C.12.1.1.2, and identifiers that are written as something else. */
import { concat, type Bytes } from '../../bytes/concat.ts'
import { toBase64, toHex, toUtf8 } from '../../bytes/text.ts'
import { bytesElement, sequenceElement, textElement } from '../../dicom/elements.ts'
import { identityOf, textNeedle, type Needle } from './needle.ts'
import { placeOf, type PlaceKind } from './planting.ts'
import type { Person } from './person.ts'

/** A name of nobody, its bytes, and what must not come out. */
interface Script {
  readonly terms: string
  readonly text: string
  readonly bytes: Bytes
}

/** ISO 8859 and its kin: ASCII below, and above it one block of Unicode, moved. */
const shifted = (terms: string, by: number, text: string): Script => ({
  terms,
  text,
  bytes: Uint8Array.from(text, (character) => {
    const point = character.codePointAt(0) ?? 0
    return point < 0x80 ? point : point - by
  }),
})

/** PS3.5 annexes H, I, J: the bytes as they stand there, because no browser encodes them. */
const literal = (terms: string, text: string, hex: string): Script => ({
  terms,
  text,
  bytes: Uint8Array.from(hex.split(' '), (digits) => parseInt(digits, 16)),
})

const SCRIPTS: readonly Script[] = [
  shifted('ISO_IR 100', 0, 'Grüßbækøy'),
  shifted('ISO_IR 144', 0x360, 'Кузьмичаева'),
  shifted('ISO_IR 126', 0x2d0, 'Ευρυκλεια'),
  shifted('ISO_IR 138', 0x4f0, 'שטרודלמן'),
  shifted('ISO_IR 127', 0x560, 'الزعفراني'),
  shifted('ISO_IR 166', 0xd60, 'ศรจนทราวง'),
  shifted('ISO_IR 13', 0xfec0, 'ﾔﾏｸﾞﾁｶﾞﾜ'),
  { terms: 'ISO_IR 192', text: 'Ōtsukañeržať', bytes: toUtf8('Ōtsukañeržať') },
  literal('\\ISO 2022 IR 87', '山田太郎', '1b 24 42 3b 33 45 44 42 40 4f 3a 1b 28 42'),
  literal('\\ISO 2022 IR 149', '洪吉洞홍길동', '1b 24 29 43 fb f3 d1 ce d4 d7 c8 ab b1 e6 b5 bf'),
  literal('GB18030', '王小东王小东', 'cd f5 d0 a1 b6 ab cd f5 d0 a1 b6 ab'),
]

/** Without the escapes, which a writer may set otherwise. */
const needlesIn = ({ text, bytes }: Script): readonly Needle[] => [
  textNeedle(text, 0x00100010),
  { what: 'bytes', value: bytes, heldBy: [0x00100010] },
]

const padded = (bytes: Bytes): Bytes => (bytes.length % 2 === 0 ? bytes : concat([bytes, Uint8Array.of(0x20)]))

const named = (script: Script): PlaceKind => ({
  group: 'charset',
  place: `${script.terms.replace('\\', '')}, PN LO LT`,
  plant: (who) => ({
    put: [
      textElement(0x00080005, 'CS', script.terms),
      bytesElement(0x00081030, 'LO', padded(script.bytes)),
      bytesElement(0x00100010, 'PN', padded(concat([script.bytes, toUtf8(`^${who.given}`)]))),
      bytesElement(0x00204000, 'LT', padded(script.bytes)),
    ],
    needles: [...needlesIn(script), textNeedle(who.given, 0x00100010)],
  }),
})

const inItem = (script: Script): PlaceKind => ({
  group: 'charset',
  place: `${script.terms.replace('\\', '')}, SQ`,
  plant: () => ({
    put: [
      sequenceElement(0x00089215, [
        {
          elements: [
            textElement(0x00080005, 'CS', script.terms),
            bytesElement(0x00081030, 'LO', padded(script.bytes)),
            bytesElement(0x00100010, 'PN', padded(script.bytes)),
          ],
        },
      ]),
    ],
    needles: needlesIn(script),
  }),
})

const utf16 = (text: string): Bytes => {
  const bytes = new Uint8Array(2 * text.length)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), true)
  return bytes
}

/** In attributes that stay: only a search for the values of this patient finds these. */
const WRITTEN: Readonly<Record<string, (who: Person) => string>> = {
  hex: ({ id }) => toHex(toUtf8(id)),
  base64: ({ name }) => toBase64(toUtf8(name)),
  'UTF-16': ({ family }) => [...utf16(family)].map((byte) => String.fromCharCode(byte)).join(''),
  'upper case': ({ family, given }) => `${family} ${given}`.toUpperCase(),
  'given name first': ({ family, given }) => `${given} ${family}`,
}

const writtenAs = ([how, write]: [string, (who: Person) => string]): PlaceKind => ({
  group: 'written',
  place: `${how}, ${placeOf(0x00281055)}`,
  plant: (who) => ({
    put: [bytesElement(0x00281055, 'LO', padded(Uint8Array.from(write(who), (one) => one.charCodeAt(0))))],
    needles: identityOf(who),
  }),
})

export const CHARSETS: readonly PlaceKind[] = [
  ...SCRIPTS.map(named),
  ...SCRIPTS.map(inItem),
  ...Object.entries(WRITTEN).map(writtenAs),
]
