import type { Tag } from '../../dicom/data-set.ts'
import { isStandardScheme } from '../coding-schemes.ts'
import { isSurnameToo, isVocabulary } from '../descriptors/vocabulary.ts'
import { MAKER } from './attribute-kinds.ts'
import type { Extent } from './output-walk.ts'
import type { Bounds, Candidate } from './search.ts'

/** What an output says by right though the source's values are made of the same words. Asked only for a find. */
export interface Rights {
  /** Whole values that tell how it was de-identified. */
  readonly stamps: () => ReadonlySet<string>
  /** Names of institutions and departments, in capitals: a maker may be called so. */
  readonly places: () => ReadonlySet<string>
}

export const NO_RIGHTS: Rights = { stamps: () => new Set(), places: () => new Set() }

/** PS3.15 E.1.1 and E.3.6: where the stamp stands; the innermost element may be one of a code. */
const STAMPS: ReadonlySet<Tag> = new Set([0x00120062, 0x00120063, 0x00120064, 0x00280303])
const [CODING_SCHEME, CODE_MEANING] = [0x00080102, 0x00080104]

/** PS3.3: Defined Terms, and terms of makers, that hold a word that is a name as well. */
const TERMS: ReadonlyMap<Tag, ReadonlySet<string>> = new Map(
  (
    [
      [0x00080008, 'DIXON MAX_IP MIN_IP MAX MIN MEAN NORM WATER FAT MOSAIC STACK SUM SUB'],
      [0x00089207, 'MAX_IP MIN_IP VOLUME_RENDER SURFACE_RENDER MPR CURVED_MPR NONE MIXED'],
    ] as const
  ).map(([tag, terms]) => [tag, new Set(terms.split(' '))]),
)

/** Lines of products and their models, of which many are called as people are. */
const MODEL =
  /^(?:MAGNETOM|SOMATOM|BIOGRAPH|MAMMOMAT|ARTIS|ACUSON|SIGNA|DISCOVERY|OPTIMA|REVOLUTION|BRIVO|INGENIA|ACHIEVA|AQUILION|VANTAGE)[ _](?:AERA|ALLEGRA|ALTEA|AMIRA|ARTIST|AVANTO|CIMA|CONCERTO|DRIVE|EDGE|ELAN|ELITION|ESPREE|ESSENZA|FORCE|GALAN|GO|HARMONY|HORIZON|INSPIRATION|LUMINA|ORIAN|PIONEER|PREMIER|PRISMA|SEQUOIA|SKYRA|SOLA|SONATA|SPECTRA|SPIRIT|SYMPHONY|TERRA|TITAN|TRIO|VERIO|VIDA|VISION|VOYAGER)(?:[ _-]?(?:FIT|TIM|DOT|XQ|XR|[\d.]{1,4}T?))*$/

const decoder = new TextDecoder()
const [BACKSLASH, SPACE, ZERO] = [0x5c, 0x20, 0x30]

/** The one of several values in which a find of plain text stands, in capitals and without padding. */
const valueAround = (bytes: Uint8Array, { at, length }: Candidate, { start, end }: Bounds): string => {
  const from = bytes.lastIndexOf(BACKSLASH, at)
  const to = bytes.indexOf(BACKSLASH, at + length)
  const value = bytes.subarray(Math.max(from + 1, start), to < 0 ? end : Math.min(to, end))
  return decoder.decode(value).replaceAll('\0', '').trim().toUpperCase()
}

/** `LONG AXIS`: a term of which the name is one word, and the rest is nobody's. A name has no more than names in it. */
const isTerm = (value: string, name: string): boolean => {
  const words = value.toLowerCase().match(/\p{L}+/gu) ?? []
  const others = words.filter((word) => word !== name.toLowerCase())
  return (
    others.length > 0 &&
    others.length < words.length &&
    others.every((word) => isVocabulary(word) && !isSurnameToo(word))
  )
}

/** `750` of `Discovery CT750 HD`: a short number that goes on from a letter is of the name of a model. */
const LONGEST_OF_MODEL = 4
const isOfModel = (value: string, number: string): boolean =>
  /^\d+$/.test(number) && number.length <= LONGEST_OF_MODEL && new RegExp(`[A-Z]${number}(?!\\d)`).test(value)

/** Whether a find in an element is of something that stands there by right. */
export const standsByRight = (
  bytes: Uint8Array,
  candidate: Candidate,
  { top, leaf, bounds }: { readonly top: Tag; readonly leaf: Extent; readonly bounds: Bounds },
  { stamps, places }: Rights,
): boolean => {
  const { kind, at, length, pattern } = candidate
  if (pattern?.step !== 1) return false
  const value = valueAround(bytes, candidate, bounds)
  const wanted = decoder.decode(bytes.subarray(at, at + length)).toUpperCase()
  if (STAMPS.has(top)) return stamps().has(value)
  if (leaf.tag === CODING_SCHEME) return isStandardScheme(value)
  if (MAKER.has(leaf.tag)) {
    if (kind === 'text') return places().has(value)
    return kind === 'name' ? MODEL.test(value) : kind === 'id' && isOfModel(value, wanted)
  }
  if (kind !== 'name') return false
  return TERMS.get(leaf.tag)?.has(value) === true || (leaf.tag === CODE_MEANING && isTerm(value, wanted))
}

/** Whether a find is all of one value, but for padding and zeros before a number. */
export const isWholeValue = (bytes: Uint8Array, { at, length }: Candidate, { start, end }: Bounds): boolean => {
  let first = at
  while (first > start && bytes[first - 1] === ZERO) first -= 1
  const [before, after] = [bytes[first - 1] ?? 0, bytes[at + length] ?? 0]
  const begins = first === start || before === BACKSLASH || before === SPACE
  return begins && (at + length === end || after === BACKSLASH || after === SPACE || after === 0)
}
