import type { Part } from '../../dicom/output.ts'
import { formatTag } from '../../dicom/tags.ts'
import { Failure } from '../../errors.ts'
import type { Identifiers } from '../identifiers.ts'
import { isVocabulary } from '../descriptors/vocabulary.ts'
import { holderOf, isBelieved, isFoundIn, isSure, type Holder } from './belief.ts'
import { NO_RIGHTS, standsByRight, type Rights } from './by-right.ts'
import { PixelSegments } from './codestream.ts'
import type { Passage } from './crowd.ts'
import { FragmentEdges, type Joint } from './fragment-edges.ts'
import { isKeptContent, type KeptContent } from './kept-content.ts'
import { besideSamples } from './native-pixels.ts'
import { isEvidentUid } from './no-evidence.ts'
import { OutputBytes } from './output-bytes.ts'
import { leafAt, topAt, type Leaf } from './output-leaf.ts'
import { layoutOf, type Extent, type Layout, type Stretch } from './output-walk.ts'
import { isMetadata, isMetadataBehind } from './picture-metadata.ts'
import { KEY_BYTES } from './pattern.ts'
import { patternsOf } from './patterns.ts'
import { Places } from './places.ts'
import { beginningAt, candidatesAt, goesOn, type Bounds, type Candidate, type Wanted } from './search.ts'
import type { Beside, Segment, Tail } from './segments.ts'
import { tailsOf } from './tails.ts'

/** Something of the source that is still in the output: where and of what kind, never what. */
export interface Residual {
  /** `(0008,1140)>(0008,1155)`: the element at the top and the innermost one; else what it is of. */
  readonly place: string
  readonly kind: Candidate['kind'] | 'metadata'
  /** In bytes from the start of the output. */
  readonly offset: number
  readonly length: number
}

export interface ScanOptions {
  /** What the output holds by right, such as the pseudonyms of its patient. Asked only when something is found. */
  readonly allowed?: () => readonly string[]
  /** Asked only when something is found. */
  readonly rights?: Rights
  /** UIDs that content items keep. Asked only when one is found. */
  readonly keptContent?: () => KeptContent
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('latin1')

/** `COLDT` may be Mr Cold's name as a user; of another it is a word. */
const isWord = (bytes: Uint8Array, { at, length, pattern }: Candidate): boolean =>
  pattern?.mayBeWord === true &&
  isVocabulary(
    decoder
      .decode(bytes.subarray(at, at + length))
      .replaceAll('\0', '')
      .toLowerCase(),
  )

/** Whether the find is part of a text that the output holds by right. */
const isAllowed = (bytes: Uint8Array, candidate: Candidate, allowed: () => readonly string[]): boolean =>
  isWord(bytes, candidate) || isPartOf(bytes, candidate, allowed())

const isPartOf = (bytes: Uint8Array, { at, length }: Candidate, texts: readonly string[]): boolean =>
  texts.some((text) => {
    if (text === '') return false
    const wide = decoder.decode(encoder.encode(text)).toUpperCase()
    const from = Math.max(0, at + length - wide.length)
    const around = decoder.decode(bytes.subarray(from, at + wide.length)).toUpperCase()
    const found = around.indexOf(wide)
    return found >= 0 && from + found <= at && from + found + wide.length >= at + length
  })

interface Scan {
  readonly output: OutputBytes
  readonly layout: Layout
  readonly wanted: Wanted
  readonly allowed: () => readonly string[]
  readonly keptContent: () => KeptContent
  readonly rights: Rights
}

const NO_CONTENT: KeptContent = new Set()

/** Asked at the first of thousands of finds. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const CHUNK_BYTES = 1024 * 1024
/** Longer than any pattern. */
const OVERLAP_BYTES = 4096

/** The elements that hold a position; none in the preamble. */
interface Held {
  readonly top?: Extent
  readonly found?: Leaf
}

const heldAt = async ({ output, layout }: Scan, position: number): Promise<Held> => {
  const top = await topAt(output, layout, position)
  return top === undefined ? {} : { top, found: await leafAt(output, top, position) }
}

/** Many finds may be in one value. Between the items of a sequence, others may hold the next. */
const isHeldAlike = ({ found }: Held, position: number): boolean =>
  found !== undefined &&
  position >= found.leaf.start &&
  position < found.leaf.end &&
  found.leaf.vr !== 'SQ' &&
  found.leaf.vr !== 'UN'

const isByRight = (
  { allowed, rights }: Scan,
  text: Uint8Array,
  candidate: Candidate,
  { top, found, bounds }: Held & { readonly bounds: Bounds },
): boolean => {
  if (isAllowed(text, candidate, allowed)) return true
  if (top === undefined || found === undefined) return false
  return standsByRight(text, candidate, { top: top.tag, leaf: found.leaf, bounds }, rights)
}

/** Of what was found at one place, the first that is believed. */
const believedAt = async (scan: Scan, passage: Passage, offset: number, held: Held): Promise<Residual | undefined> => {
  const { output, wanted, keptContent } = scan
  const { text, at } = passage
  const { top, found } = held
  const bounds = found === undefined ? { start: 0, end: text.length } : holderOf(found.leaf, offset)
  for (const candidate of candidatesAt(passage, wanted, beginningAt(text, at, bounds))) {
    if (goesOn(text, candidate, bounds)) continue
    const { kind, length } = candidate
    const isFound = found === undefined ? isSure(text, candidate) : isFoundIn(text, offset, candidate, found.leaf)
    if (!isFound) continue
    if (found !== undefined && kind === 'uid' && (await isKeptContent(output, found, keptContent()))) continue
    if (isByRight(scan, text, candidate, { ...held, bounds })) continue
    const place = top === undefined || found === undefined ? 'preamble' : placeOf(top, found.leaf)
    return { place, kind, offset: at + offset, length }
  }
  return undefined
}

/** The first find between two places of the output that is believed. */
const searchStretch = async (scan: Scan, { start, end }: Stretch): Promise<Residual | undefined> => {
  const { output, wanted } = scan
  let held: Held = {}
  for (let from = start; ;) {
    const sizeBytes = Math.min(CHUNK_BYTES, end - from)
    if (!output.reaches(from, sizeBytes)) await output.hold(from, sizeBytes)
    const { bytes, offset } = output
    const last = Math.min(end - offset, bytes.length)
    const places = new Places(bytes, { start: from - offset, until: last, end: last }, wanted)
    for (let at = places.next(); at !== undefined; at = places.next()) {
      if (!isHeldAlike(held, at + offset)) held = await heldAt(scan, at + offset)
      const residual = await believedAt(scan, { text: bytes, at, end: last }, offset, held)
      if (residual !== undefined) return residual
    }
    if (last + offset >= end) return undefined
    from = last + offset - OVERLAP_BYTES
  }
}

const placeOf = (top: Extent, leaf: Extent): string =>
  top.tag === leaf.tag ? formatTag(top.tag) : `${formatTag(top.tag)}>${formatTag(leaf.tag)}`

/** From the place that is said on, up to another. */
const searchPiece = (
  { wanted, allowed }: Scan,
  { bytes, offset, isText }: Omit<Segment, 'before'>,
  from = 0,
  until = bytes.length,
): Residual | undefined => {
  const end = bytes.length
  const holder: Holder = { start: 0, end, form: isText ? 'text' : 'binary' }
  const places = new Places(bytes, { start: from, until, end }, wanted)
  for (let at = places.next(); at !== undefined; at = places.next()) {
    for (const candidate of candidatesAt({ text: bytes, at, end }, wanted, beginningAt(bytes, at, holder))) {
      if (!isBelieved(bytes, candidate, holder) || isAllowed(bytes, candidate, allowed)) continue
      return { place: 'pixel data segment', kind: candidate.kind, offset: at + offset, length: candidate.length }
    }
  }
  return undefined
}

/** Of the text around a short find, as much as tells that it is one. */
const BESIDE_BYTES = 16

/** The first find that an edge cuts, or the text that it stands in. */
const searchJoint = (scan: Scan, joint: Joint): Residual | undefined => {
  const until = Math.min((joint.edges.at(-1) ?? 0) + BESIDE_BYTES, joint.bytes.length)
  const first = (joint.edges[0] ?? 0) - scan.wanted.patterns.longestBytes - BESIDE_BYTES
  for (let from = Math.max(first, 0); ;) {
    const residual = searchPiece(scan, joint, from, until)
    if (residual === undefined) return undefined
    const at = residual.offset - joint.offset
    const last = at + residual.length + BESIDE_BYTES
    if (joint.edges.some((edge) => at - BESIDE_BYTES < edge && edge < last)) return residual
    from = at + 1
  }
}

/** Piece by piece; what begins within a margin of where two meet is judged by the one that holds what stands beside it. */
const searchTail = async (scan: Scan, { start, end, isText }: Tail): Promise<Residual | undefined> => {
  const { output } = scan
  for (let from = start; end - from >= KEY_BYTES; from += CHUNK_BYTES - OVERLAP_BYTES) {
    const sizeBytes = Math.min(CHUNK_BYTES, end - from)
    if (!output.reaches(from, sizeBytes)) await output.hold(from, sizeBytes)
    const piece = { offset: from, bytes: output.slice(from, from + sizeBytes), isText }
    const isLast = from + sizeBytes >= end
    const until = isLast ? sizeBytes : sizeBytes - OVERLAP_BYTES / 2
    const residual = searchPiece(scan, piece, from === start ? 0 : OVERLAP_BYTES / 2, until)
    if (residual !== undefined || isLast) return residual
  }
  return undefined
}

const searchBeside = (scan: Scan, beside: Beside): Residual | undefined | Promise<Residual | undefined> => {
  if ('bytes' in beside) return searchPiece(scan, beside)
  const { start, held, isText } = beside
  return held === undefined ? searchTail(scan, beside) : searchPiece(scan, { offset: start, bytes: held, isText })
}

/** What cameras and programs wrote beside a picture, of whomever it speaks. */
const metadataIn = async ({ output }: Scan, { segments, tails }: PixelSegments): Promise<Residual | undefined> => {
  const at = (offset: number): Residual => ({ place: 'pixel data segment', kind: 'metadata', offset, length: 0 })
  for (const segment of segments) {
    const found = isMetadata(output, segment)
    if (found instanceof Promise ? await found : found) return at('bytes' in segment ? segment.offset : segment.start)
  }
  for (const tail of tails) {
    const found = tail.isText && isMetadataBehind(output, tail)
    if (found instanceof Promise ? await found : found) return at(tail.start)
  }
  return undefined
}

/** Everything but pictures, in the order of the file. */
const searchedStretches = ({ output, layout }: Scan): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let start = 0
  for (const pixels of layout.pixels) {
    stretches.push({ start, end: pixels.start })
    start = pixels.end
  }
  return start < output.sizeBytes ? [...stretches, { start, end: output.sizeBytes }] : stretches
}

/**
 * The first value of the source that is still in the output, in any encoding; undefined where there is none. It reads
 * the bytes that will leave, with no code that made them. Pixel Data is looked at where it holds text: in the comments
 * and applications' segments of codestreams.
 */
export const residualIn = async (
  parts: readonly Part[],
  identifiers: Identifiers,
  { allowed = () => [], keptContent = () => NO_CONTENT, rights = NO_RIGHTS }: ScanOptions = {},
): Promise<Residual | undefined> => {
  const output = new OutputBytes(parts)
  const pixels = new PixelSegments(output)
  const edges = new FragmentEdges(output)
  const layout = await layoutOf(output, (at, transferSyntax) => {
    const atItem = () => {
      edges.atItem(at, transferSyntax)
      return pixels.atItem(at, transferSyntax)
    }
    const held = pixels.holdItem(at)
    return held === undefined ? atItem() : held.then(atItem)
  })
  const wanted = { patterns: patternsOf(identifiers), uids: new Set(identifiers.uids.filter(isEvidentUid)) }
  const scan: Scan = { output, layout, wanted, allowed: once(allowed), keptContent: once(keptContent), rights }
  for (const stretch of searchedStretches(scan)) {
    const residual = await searchStretch(scan, stretch)
    if (residual !== undefined) return residual
  }
  const [native, tails] = [await besideSamples(output, layout), await tailsOf(output, layout, pixels)]
  for (const beside of [...pixels.segments, ...native, ...tails]) {
    const searched = searchBeside(scan, beside)
    const residual = searched instanceof Promise ? await searched : searched
    if (residual !== undefined) return residual
  }
  for (const joint of edges.joints(wanted.patterns.longestBytes)) {
    if (joint instanceof Promise) await joint
    else {
      const residual = searchJoint(scan, joint)
      if (residual !== undefined) return residual
    }
  }
  return metadataIn(scan, pixels)
}

/** PS3.15 E.1.1: what still names somebody is not passed on. Throws with the place of the find, and never with the value. */
export const refuseResidual = async (
  parts: readonly Part[],
  identifiers: Identifiers,
  options: ScanOptions = {},
): Promise<void> => {
  const residual = await residualIn(parts, identifiers, options)
  if (residual?.kind === 'metadata') throw new Failure('deid/picture-metadata', { detail: { place: residual.place } })
  if (residual !== undefined)
    throw new Failure('deid/residual-identifier', { detail: { place: residual.place, kind: residual.kind } })
}
