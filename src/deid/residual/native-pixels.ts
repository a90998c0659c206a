import { latin1 } from '../../dicom/ascii.ts'
import type { Beside, Segment } from './segments.ts'
import type { OutputBytes } from './output-bytes.ts'
import { valueStartOf, type Layout, type Stretch } from './output-walk.ts'

/** What of PS3.3 C.7.6.3 says how many bytes the samples are, and which bits of them are used. */
interface Samples {
  readonly sizeBytes: number
  /** Of each two bytes the one that no sample uses. PS3.5 8.1.1. */
  readonly unusedByte: 0 | 1 | undefined
}

const IMAGE_GROUP = 0x0028
/** PS3.3 C.7.6.3: element numbers of group 0028. */
const [SAMPLES, PHOTOMETRIC, FRAMES, ROWS] = [0x0002, 0x0004, 0x0008, 0x0010]
const [COLUMNS, ALLOCATED, STORED, HIGH_BIT] = [0x0011, 0x0100, 0x0101, 0x0102]
const USED: ReadonlySet<number> = new Set([
  ...[SAMPLES, PHOTOMETRIC, FRAMES, ROWS],
  ...[COLUMNS, ALLOCATED, STORED, HIGH_BIT],
])

const MAX_VALUE_BYTES = 64

/** A number, whether written as one or in digits; of Photometric Interpretation, how many samples a pixel has on average. */
const numberIn = (output: OutputBytes, element: number, { start, end }: Stretch): number => {
  if (element === PHOTOMETRIC) return latin1(output.slice(start, end)).includes('422') ? 2 : 0
  return element === FRAMES ? parseInt(latin1(output.slice(start, end)), 10) : output.u16(start)
}

type ImageValues = ReadonlyMap<number, number>

/** Of the attributes above, what stands in front of Pixel Data. PS3.5 7.1: tags ascend, so it is not far. */
const imageValues = async (output: OutputBytes, layout: Layout, before: number): Promise<ImageValues> => {
  const values = new Map<number, number>()
  const { starts } = layout
  for (let index = starts.length - 2; index >= 0; index -= 1) {
    const [start = 0, end = 0] = [starts[index], starts[index + 1]]
    if (end >= before) continue
    const needed = Math.min(end - start, MAX_VALUE_BYTES)
    if (!output.reaches(start, needed)) await output.hold(start, needed)
    const group = output.u16(start)
    if (group < IMAGE_GROUP) break
    const element = output.u16(start + 2)
    if (group !== IMAGE_GROUP || !USED.has(element) || end - start > MAX_VALUE_BYTES) continue
    const valueStart = valueStartOf(output, layout, start)
    if (end > valueStart) values.set(element, numberIn(output, element, { start: valueStart, end }))
  }
  return values
}

const samplesOf = (values: ImageValues): Samples | undefined => {
  const number = (element: number, otherwise = 0) => values.get(element) ?? otherwise
  const perPixel = number(PHOTOMETRIC) || number(SAMPLES, 1)
  const [allocated, stored, highBit] = [number(ALLOCATED), number(STORED), number(HIGH_BIT)]
  const bits = number(ROWS) * number(COLUMNS) * number(FRAMES, 1) * perPixel * allocated
  if (!(bits > 0)) return undefined
  const isHalfUsed = allocated === 16 && stored > 0 && stored <= 8 && (highBit < 8 || highBit - stored >= 7)
  const unusedByte = highBit < 8 ? 1 : 0
  return { sizeBytes: Math.ceil(bits / 8), unusedByte: isHalfUsed ? unusedByte : undefined }
}

/** Planes of one byte of each sample, as RLE has them. */
export interface Planes {
  readonly count: number
  /** Of each. */
  readonly sizeBytes: number
}

/** How many planes a frame has, none where that is not said. Where bits are allocated, eight are one byte. PS3.5 8.2.2, G.2. */
export const planesOf = async (output: OutputBytes, layout: Layout, pixelsStart: number): Promise<Planes> => {
  const values = await imageValues(output, layout, pixelsStart)
  const number = (element: number) => values.get(element) ?? 0
  const [pixels, allocated] = [number(ROWS) * number(COLUMNS), number(ALLOCATED)]
  const count = number(SAMPLES) * Math.ceil(allocated / 8)
  return { count, sizeBytes: allocated === 1 ? Math.ceil(pixels / 8) : pixels }
}

const CHUNK_BYTES = 1024 * 1024
const OVERLAP_BYTES = 8192

/** Of each two bytes of a stretch that one. Its offset is where the piece begins. */
const everyOther = async (output: OutputBytes, { start, end }: Stretch, which: 0 | 1): Promise<Segment[]> => {
  const segments: Segment[] = []
  for (let from = start; from < end; from += CHUNK_BYTES - OVERLAP_BYTES) {
    const length = Math.min(CHUNK_BYTES, end - from)
    await output.hold(from, length)
    const both = output.slice(from, from + length)
    const bytes = Uint8Array.from({ length: length >> 1 }, (_, index) => both[2 * index + which] ?? 0)
    segments.push({ offset: from, bytes, before: bytes.subarray(0, 0), isText: false })
  }
  return segments
}

const MIN_EXCESS_BYTES = 4

/**
 * What native Pixel Data may carry beside its samples: bytes behind the last one, and whole bytes that no sample uses. To
 * know that there is none costs a look at a few attributes.
 */
export const besideSamples = async (output: OutputBytes, layout: Layout): Promise<readonly Beside[]> => {
  const [native] = layout.pixels.filter(({ isNative }) => isNative)
  const samples = native === undefined ? undefined : samplesOf(await imageValues(output, layout, native.start))
  if (native === undefined || samples === undefined) return []
  const behind = { start: native.start + samples.sizeBytes, end: native.end, isText: false }
  const excess = behind.end - behind.start >= MIN_EXCESS_BYTES ? [behind] : []
  const unused = samples.unusedByte === undefined ? [] : await everyOther(output, native, samples.unusedByte)
  return [...excess, ...unused]
}
