import { concat } from '../bytes/concat.ts'
import { toU32be } from '../bytes/endian.ts'
import { toUtf8 } from '../bytes/text.ts'

const padded = (bytes: Uint8Array): Uint8Array => concat([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)])
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from({ length: 2 * text.length }, (_, at) => text.charCodeAt(at >> 1) >> (at % 2 === 0 ? 8 : 0))

export const textTag = (text: string) => concat([toUtf8('text\0\0\0\0'), toUtf8(`${text}\0`)])
export const descriptionTag = (text: string, unicode = '') =>
  concat([
    ...[toUtf8('desc\0\0\0\0'), toU32be(text.length + 1), toUtf8(`${text}\0`), toU32be(0)],
    ...[toU32be(unicode.length), utf16(unicode), new Uint8Array(70)],
  ])
export const localizedTag = (...texts: readonly string[]) => {
  let at = 16 + 12 * texts.length
  const records = texts.map((text) => {
    const record = concat([toUtf8('enUS'), toU32be(2 * text.length), toU32be(at)])
    at += 2 * text.length
    return record
  })
  return concat([toUtf8('mluc\0\0\0\0'), toU32be(texts.length), toU32be(12), ...records, ...texts.map(utf16)])
}

/** ICC.1:2022 7: a header, a table of tags, and the tags. */
export const colourProfile = (tags: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> => {
  const all = Object.entries(tags).map(([name, bytes]) => ({ name, bytes, padded: padded(bytes) }))
  let at = 132 + 12 * all.length
  const entries = all.map((tag) => {
    const entry = concat([toUtf8(tag.name), toU32be(at), toU32be(tag.bytes.length)])
    at += tag.padded.length
    return entry
  })
  const header = concat([new Uint8Array(36), toUtf8('acsp'), new Uint8Array(88), toU32be(all.length)])
  return concat([header, ...entries, ...all.map((tag) => tag.padded)])
}

export const SRGB = {
  cprt: textTag('Copyright (c) 1998 Hewlett-Packard Company'),
  desc: descriptionTag('sRGB IEC61966-2.1', 'sRGB IEC61966-2.1'),
  wtpt: concat([toUtf8('XYZ \0\0\0\0'), new Uint8Array(12)]),
  dmnd: descriptionTag('IEC http://www.iec.ch'),
  dmdd: descriptionTag('IEC 61966-2.1 Default RGB colour space - sRGB'),
  vued: descriptionTag('Reference Viewing Condition in IEC61966-2.1'),
} as const
