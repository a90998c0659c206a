import { u32be } from '../bytes/endian.ts'
import { latin1 } from '../dicom/ascii.ts'
import { textCleaner } from './descriptors/cleaner.ts'

/** What makers of profiles write of themselves, in words that radiology has not. */
const MAKERS = new RegExp(
  `\\b(?:${`desc cprt copyright copyrights inc incorporated company corporation corp ltd gmbh llc hewlett packard adobe apple microsoft google
  facebook kodak eastman epson nikon canon fuji fujifilm sony olympus pentax panasonic leica aperio hamamatsu ventana roche
  philips zeiss motic grundium huron pramana dmetrix scanscope nanozoomer mirax sakura lcms littlecms argyll argyllcms colormatch
  prophoto romm wide gamut appletalk linotronic artifex ghostscript ecb eci fogra swop gracol pso iso coated uncoated webcoated
  srgb scrgb esrgb gbr rgb cmyk cie xyz lab d50 d65 dci p3 bt rec itu hdtv sdtv ntsc smpte ebu adobergb display displayp3 lcd cinema
  perceptual colorimetric saturation intent preference gamma dot gain trc parametric bradford colorsync colorspace colourspace
  colour color space profile profiles generic default reference viewing condition consortium international rights reserved all
  public domain free freely use used no one beta iec hp ref crt monitor scanner printer camera raw linear gray grey white point
  technologies technology systems software web sheetfed built eizo nec dell lenovo samsung benq barco`
    .trim()
    .split(/\s+/)
    .join('|')})\\b`,
  'gi',
)
/** Standards and the places where they are published; years beside a copyright. */
const STANDARDS =
  /\biec ?61966(?:-\d(?:\.\d)?)*|\brgb \(1998\)|\bu\.s\.|\b(?:https?:\/\/)?(?:www\.)?(?:iec\.ch|color\.org|hp\.com|argyllcms\.com)\S*/gi
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g
const COPYRIGHT = /copyright|\(c\)|©/i

let cleaner: ReturnType<typeof textCleaner> | undefined

/** Whether a text names a profile and its maker, and nobody. */
const isQuiet = (text: string): boolean => {
  const standard = text.replace(STANDARDS, ' ')
  const rest = (COPYRIGHT.test(text) ? standard.replace(YEARS, ' ').replace(/\(c\)|©/gi, ' ') : standard).replace(
    MAKERS,
    ' ',
  )
  if (!/[\p{L}\d]/u.test(rest)) return true
  cleaner ??= textCleaner({ names: [], ids: [], texts: [], dates: [], uids: [] })
  return cleaner.clean(rest) === rest
}

const SIGNATURE_BYTES = 4
const signature = (bytes: Uint8Array, at: number): string => latin1(bytes.subarray(at, at + SIGNATURE_BYTES))

const wide = (bytes: Uint8Array): string => new TextDecoder('utf-16be').decode(bytes)
const narrow = (bytes: Uint8Array): string => latin1(bytes).replace(/\0.*$/s, '')

/** ICC.1:2022 10.15: records of language, length and place. */
const MOST_RECORDS = 100
const multiLocalized = (tag: Uint8Array): readonly string[] =>
  Array.from({ length: Math.min(u32be(tag, 8), MOST_RECORDS) }, (_, index) => {
    const at = 16 + 12 * index
    return wide(tag.subarray(u32be(tag, at + 8), u32be(tag, at + 8) + u32be(tag, at + 4)))
  })

/** ICC.1:2001-04 6.5.17: in ASCII, in Unicode, and in what was the script of the Macintosh. */
const description = (tag: Uint8Array): readonly string[] => {
  const ascii = u32be(tag, 8)
  const unicodeAt = 12 + ascii + 8
  const unicode = 2 * u32be(tag, unicodeAt - 4)
  const scriptAt = unicodeAt + unicode + 3
  return [
    narrow(tag.subarray(12, 12 + ascii)),
    wide(tag.subarray(unicodeAt, unicodeAt + unicode)).replace(/\0.*$/s, ''),
    narrow(tag.subarray(scriptAt, scriptAt + (tag[scriptAt - 1] ?? 0))),
  ]
}

const TEXTS: Readonly<Record<string, (tag: Uint8Array) => readonly string[]>> = {
  text: (tag) => [narrow(tag.subarray(8))],
  desc: description,
  mluc: multiLocalized,
}
/** Of numbers and signatures. ICC.1:2022 10; `vcgt`, `ndin`, `mmod` and `vcgp` are Apple's, the last of a display's kind. */
const NUMBERS = new Set(
  'XYZ |chrm|cicp|curv|para|mAB |mBA |mft1|mft2|meas|mpet|sf32|uf32|sig |view|ui08|ui16|ui32|ui64|vcgt|ndin|mmod|vcgp|dtim'.split(
    '|',
  ),
)

/** So many letters in a row are words. */
const WORDS = /[a-z][a-z\d ,.'()_-]{11,}/gi
const wordsIn = (bytes: Uint8Array): readonly string[] => {
  const text = latin1(bytes)
  return [...(text.match(WORDS) ?? []), ...(text.replaceAll('\0', '').match(WORDS) ?? [])]
}

const [HEADER_BYTES, ENTRY_BYTES, MOST_TAGS] = [132, 12, 200]
/** Apple's translations of the description: one of them is in English. */
const TRANSLATED = 'dscm'

const isQuietAt = (profile: Uint8Array, entry: number): boolean => {
  const start = u32be(profile, entry + 4)
  const tag = profile.subarray(start, start + u32be(profile, entry + 8))
  const type = signature(tag, 0)
  if (NUMBERS.has(type)) return true
  const texts = TEXTS[type]?.(tag) ?? wordsIn(tag.subarray(SIGNATURE_BYTES))
  return signature(profile, entry) === TRANSLATED ? texts.some(isQuiet) : texts.every(isQuiet)
}

/**
 * Whether an ICC profile (PS3.3 C.11.15) says more than what it is and who makes it: a display or a scanner may be called
 * by who calibrated it, and when. What is no profile, or a later piece of one, is looked through for words.
 */
export const colourProfileSaysMore = (profile: Uint8Array): boolean => {
  const count = u32be(profile, HEADER_BYTES - 4)
  const isProfile = signature(profile, 36) === 'acsp' && count <= MOST_TAGS
  if (!isProfile) return !wordsIn(profile).every(isQuiet)
  const entries = Array.from({ length: count }, (_, index) => HEADER_BYTES + ENTRY_BYTES * index)
  return !entries.every((entry) => isQuietAt(profile, entry))
}

/** ISO/IEC 10918-1 B.2.4.6 as ICC.1:2022 B.4 uses it: which piece it is of how many. */
export const PROFILE_IN_JPEG = 'ICC_PROFILE\0'
export const profileInJpeg = (payload: Uint8Array): Uint8Array => payload.subarray(PROFILE_IN_JPEG.length + 2)
