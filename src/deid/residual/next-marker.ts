import { markerVectors, type MarkerSearch } from './marker-vectors.ts'

export const MARKER = 0xff
export const END_OF_PICTURE = 0xd9
/** ISO/IEC 10918-1 table B.1, 14495-1 table C.1: RST and SOI have no length; before them none stands among scans. */
const FIRST_MARKER = 0xc0
const [RESTART, START_OF_PICTURE] = [0xd0, 0xd8]
const hasLength = (code: number): boolean =>
  code >= FIRST_MARKER && code < MARKER && (code & 0xf8) !== RESTART && code !== START_OF_PICTURE

const NONE = -1

const nextAmong = (bytes: Uint8Array, from: number, end: number, hasSegments: boolean): number => {
  for (let at = from; at < end; at += 1) {
    if (bytes[at] !== MARKER) continue
    const code = bytes[at + 1] ?? 0
    if (code === END_OF_PICTURE || (hasSegments && hasLength(code))) return at
  }
  return NONE
}

/** The highest bit of each of four bytes that is 0xFF; no sum of seven bits and one reaches into the next byte. */
const markersIn = (word: number): number => ((word & 0x7f7f7f7f) + 0x01010101) & word & 0x80808080

const WORD_BYTES = 4
const WORDS = 2
const STEP_BYTES = WORDS * WORD_BYTES

/** In coded data one byte of some hundreds is 0xFF: eight at a time are asked whether one of them is. */
export const nextMarkerInWords: MarkerSearch = (bytes, hasSegments) => {
  const { buffer, byteOffset, length } = bytes
  const start = -byteOffset & (WORD_BYTES - 1)
  if (length < start + STEP_BYTES) return nextAmong(bytes, 0, length, hasSegments)
  const first = nextAmong(bytes, 0, start, hasSegments)
  if (first !== NONE) return first
  const words = new Int32Array(buffer, byteOffset + start, WORDS * Math.floor((length - start) / STEP_BYTES))
  for (let index = 0; index < words.length; index += WORDS) {
    if ((markersIn(words[index] ?? 0) | markersIn(words[index + 1] ?? 0)) === 0) continue
    const from = start + WORD_BYTES * index
    const found = nextAmong(bytes, from, from + STEP_BYTES, hasSegments)
    if (found !== NONE) return found
  }
  return nextAmong(bytes, start + WORD_BYTES * words.length, length, hasSegments)
}

/** To begin with vectors takes as long as to look through so many bytes without. */
const FEW_BYTES = 64

let vectors: MarkerSearch | undefined
/** Made when it is first asked for: to compile it takes longer than to look through a small picture. */
const searchOf = (): MarkerSearch => (vectors ??= markerVectors() ?? nextMarkerInWords)

/** Where the next end of a picture stands, or the next marker segment; -1 for neither. */
export const nextMarker: MarkerSearch = (bytes, hasSegments) =>
  bytes.length < FEW_BYTES ? nextMarkerInWords(bytes, hasSegments) : searchOf()(bytes, hasSegments)
