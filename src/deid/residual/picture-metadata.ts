import { u32be as u32 } from '../../bytes/endian.ts'
import { latin1 } from '../../dicom/ascii.ts'
import { colourProfileSaysMore, PROFILE_IN_JPEG, profileInJpeg } from '../colour-profile.ts'
import { exifSaysMore } from './exif.ts'
import type { OutputBytes } from './output-bytes.ts'
import { BEFORE_BYTES, type Beside, type Soon, type Tail } from './segments.ts'

/** What encoders write of themselves as a comment, and nothing besides. */
const ENCODERS: readonly RegExp[] = [
  /^Created by (?:GDCM\/)?(?:OpenJPEG|Grok) +version [\d.]+$/i,
  /^Creator: JasPer Version [\d.]+$/i,
  /^Kakadu-v?[\d.]+$/i,
  /^Kdu-Layer-Info: log_2\{Delta-D\([a-z-]+\)\/Delta-L\([a-z-]+\)\}, L\([a-z-]+\)[\s\d.,e+-]*$/i,
  /^OpenJPH Ver [\d.]+$/i,
  /^(?:Creator: )?(?:Aware JPEG ?2000|Lavc|CharLS|libjpeg-turbo)[ v]*[\d.]*$/i,
  /^LEAD(?:TOOLS)?(?: Technologies,? Inc\.?)? ?[vV]?[\d.]*$/i,
  /^CREATOR: gd-jpeg v[\d.]+ \(using IJG JPEG v\d+\)(?:, (?:default )?quality(?: = \d+)?)?$/i,
  /^Intel\(R\) JPEG Library, version [\d,. ]+$/i,
  /^File written by Adobe Photoshop[\x80-\xff]{0,2} ?[\d.]*$/i,
  /^AccuSoft(?: Corp(?:oration|\.)?)?$/i,
  /^Created with (?:The )?GIMP$/i,
  /^Handmade Software, Inc\. Image Alchemy v[\d.]+$/i,
  /^JPEG Encoder Copyright 1998, James R\. Weeks and BioElectroMech\.?$/i,
  /^MITRA_DICOM_STANDARD$/,
]

/** UTF-16 loses its zeros, and letters of any repertoire count as letters of Latin-1 or what stands above. */
const plainText = (bytes: Uint8Array): string => latin1(bytes).replaceAll('\0', '').trim()

const isReadable = (text: string): boolean => (text.match(/[a-z\d\x80-\xff]/gi)?.length ?? 0) >= 3

const isStrangeComment = (bytes: Uint8Array): boolean => {
  const text = plainText(bytes)
  return isReadable(text) && !ENCODERS.some((shape) => shape.test(text))
}

/** So many printable characters in a row, with letters among them, are met by chance in few tables. */
const TEXT_RUN = /[\x20-\x7e]{6,}/g
const holdsText = (bytes: Uint8Array): boolean =>
  (latin1(bytes).replaceAll('\0', '').match(TEXT_RUN) ?? []).some((run) => (run.match(/[a-z]/gi)?.length ?? 0) >= 4)

const startsWith = (bytes: Uint8Array, text: string): boolean => latin1(bytes.subarray(0, text.length)) === text

const EXIF = 'Exif\0\0'
/** ISO/IEC 10918-1 B.2.4.6 leaves them to applications: JFIF, its kin, colour transforms and profiles. */
const QUIET_APPLICATIONS = ['JFIF\0', 'JFXX\0', 'LJIF\0', 'SPIFF\0', 'Adobe', 'AVI1', 'Ducky\0', 'MPF\0', 'mrfx']

const applicationSaysMore = (bytes: Uint8Array): boolean => {
  if (startsWith(bytes, EXIF)) return exifSaysMore(bytes.slice(EXIF.length))
  if (startsWith(bytes, PROFILE_IN_JPEG)) return colourProfileSaysMore(profileInJpeg(bytes))
  const quiet = QUIET_APPLICATIONS.find((name) => startsWith(bytes, name)) ?? ''
  return holdsText(bytes.subarray(quiet.length))
}

/** ISO/IEC 15444-1 annex I, 15444-2 annex M, 18181-2: what a picture needs. */
const QUIET_BOXES: ReadonlySet<string> = new Set(['jP  ', 'JXL ', 'ftyp', 'rreq', 'jxll', 'jxli', 'jbrd'])
const UUID_BYTES = 16
const JP2_EXIF = 'JpgTiffExif->JP2'
const EXIF_OFFSET_BYTES = 4

const BOX_HEADER_BYTES = 8
const COLOUR_HEADER_BYTES = 3
/** ISO/IEC 15444-1 I.5.3.3: a profile, of two kinds. */
const PROFILE_METHODS = new Set([2, 3])

/** ISO/IEC 15444-1 I.5.3: of the boxes of a header, those that hold a profile. */
const headerSaysMore = (bytes: Uint8Array): boolean => {
  for (let at = 0; at + BOX_HEADER_BYTES < bytes.length;) {
    const length = u32(bytes, at)
    const end = length === 0 ? bytes.length : at + Math.max(length, BOX_HEADER_BYTES)
    const inside = bytes.subarray(at + BOX_HEADER_BYTES, end)
    const isProfile = latin1(bytes.subarray(at + 4, at + 8)) === 'colr' && PROFILE_METHODS.has(inside[0] ?? 0)
    if (isProfile && colourProfileSaysMore(inside.subarray(COLOUR_HEADER_BYTES))) return true
    at = end
  }
  return false
}

const boxSaysMore = (type: string, bytes: Uint8Array): boolean => {
  if (type === 'jp2h') return headerSaysMore(bytes)
  if (QUIET_BOXES.has(type)) return false
  // ISO/IEC 18181-2: compressed boxes hold EXIF or XML.
  if (type === 'brob') return true
  if (type === 'Exif') return exifSaysMore(bytes.slice(EXIF_OFFSET_BYTES))
  if (type === 'xml ' || type === 'lbl ') return isReadable(plainText(bytes))
  if (type !== 'uuid') return holdsText(bytes)
  if (startsWith(bytes, JP2_EXIF)) return exifSaysMore(bytes.slice(UUID_BYTES))
  return holdsText(bytes.subarray(UUID_BYTES))
}

const [JPEG_COMMENT, J2K_COMMENT] = [0xfffe, 0xff64]
const [FIRST_APPLICATION, LAST_APPLICATION] = [0xffe0, 0xffef]
/** ISO/IEC 15444-1 A.9.2: what kind of comment it is. */
const REGISTRATION_BYTES = 2
const FIRST_MARKER = 0xff01

/** Behind the end of a picture another one may stand. */
const tailSaysMore = (bytes: Uint8Array): boolean => {
  const text = latin1(bytes)
  return text.includes(EXIF) || /<x:xmpmeta|ns\.adobe\.com\/x|Photoshop 3\.0\0|8BIM/.test(text) || isTextOnly(text)
}

/** Words behind a picture, and no second picture. */
const isTextOnly = (text: string): boolean => {
  const written = text.replace(/[\0\s]+/g, '')
  return written.length >= 6 && /^[\x20-\x7e]+$/.test(written) && /[a-z]{3}/i.test(written)
}

/** The four bytes before a segment: its marker and length, or the type of its box. Of a large box, twelve before. */
const [HEADER_BYTES, LARGE_HEADER_BYTES] = [4, BEFORE_BYTES]
const IS_LARGE = 1

const saysMore = (header: number, bytes: Uint8Array): boolean => {
  const marker = Math.floor(header / 0x10000)
  if (marker === JPEG_COMMENT) return isStrangeComment(bytes)
  if (marker === J2K_COMMENT) return isStrangeComment(bytes.subarray(REGISTRATION_BYTES))
  if (marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION) return applicationSaysMore(bytes)
  if (marker >= FIRST_MARKER) return false
  const type = String.fromCharCode(...[24, 16, 8, 0].map((shift) => (header >>> shift) & 0xff))
  return /^[\x20-\x7e]{4}$/.test(type) && boxSaysMore(type, bytes)
}

/** Of what is longer, so much is looked at. */
const MAX_BYTES = 1024 * 1024

const bytesOf = async (output: OutputBytes, start: number, end: number): Promise<Uint8Array> => {
  const length = Math.min(end - start, MAX_BYTES)
  if (!output.reaches(start, length)) await output.hold(start, length)
  return output.slice(start, start + length)
}

const saysMoreBehind = (before: Uint8Array, bytes: Uint8Array): boolean => {
  const { length } = before
  if (bytes.length === 0 || length < HEADER_BYTES) return false
  const largeAt = length - LARGE_HEADER_BYTES
  const isLarge = largeAt >= 0 && u32(before, largeAt) === IS_LARGE
  return saysMore(u32(before, length - HEADER_BYTES), bytes) || (isLarge && saysMore(u32(before, largeAt + 4), bytes))
}

/**
 * Whether a piece that stands beside a picture says something that no attribute says: where a photograph was taken, when
 * and by whom, what somebody wrote about it. Pixel Data stays byte for byte as it is, so it cannot be taken out.
 */
export const isMetadata = (output: OutputBytes, beside: Beside): Soon<boolean> => {
  if ('bytes' in beside) return saysMoreBehind(beside.before, beside.bytes)
  const { start, end } = beside
  const from = Math.max(start - BEFORE_BYTES, 0)
  return bytesOf(output, from, end).then((both) =>
    saysMoreBehind(both.subarray(0, start - from), both.subarray(start - from)),
  )
}

/** The same of what stands behind the end of a picture. */
export const isMetadataBehind = (output: OutputBytes, { start, end, held }: Tail): Soon<boolean> =>
  held === undefined ? bytesOf(output, start, end).then(tailSaysMore) : tailSaysMore(held)
