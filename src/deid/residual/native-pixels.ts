import type { Segment } from './codestream.ts'
import type { OutputBytes } from './output-bytes.ts'
import { headerOf, type Layout, type Stretch } from './output-walk.ts'

/** What of PS3.3 C.7.6.3 says how many bytes the samples are, and which bits of them are used. */
interface Samples {
  readonly sizeBytes: number
  /** Of each two bytes the one that no sample uses. PS3.5 8.1.1. */
  readonly unusedByte: 0 | 1 | undefined
}

const IMAGE_GROUP = 0x0028
const [SAMPLES, PHOTOMETRIC, FRAMES, ROWS] = [0x00280002, 0x00280004, 0x00280008, 0x00280010]
const [COLUMNS, ALLOCATED, STORED, HIGH_BIT] = [0x00280011, 0x00280100, 0x00280101, 0x00280102]
const USED: ReadonlySet<number> = new Set([
  ...[SAMPLES, PHOTOMETRIC, FRAMES, ROWS],
  ...[COLUMNS, ALLOCATED, STORED, HIGH_BIT],
])
const IN_TEXT: ReadonlySet<number> = new Set([PHOTOMETRIC, FRAMES])

const MAX_VALUE_BYTES = 64

/** Of the attributes above, what stands in front of Pixel Data. PS3.5 7.1: tags ascend, so it is not far. */
const imageValues = async (
  output: OutputBytes,
  layout: Layout,
  before: number,
): Promise<ReadonlyMap<number, string>> => {
  const values = new Map<number, string>()
  const { starts } = layout
  for (let index = starts.findLastIndex((start) => start < before) - 1; index >= 0; index -= 1) {
    const [start = 0, end = 0] = [starts[index], starts[index + 1]]
    const needed = Math.min(end - start, MAX_VALUE_BYTES)
    if (!output.holds(start, needed)) await output.hold(start, needed)
    const group = output.u16(start)
    if (group < IMAGE_GROUP) break
    if (group !== IMAGE_GROUP || end - start > MAX_VALUE_BYTES) continue
    const { tag, valueStart } = headerOf(output, layout, start)
    if (!USED.has(tag) || end === valueStart) continue
    values.set(
      tag,
      IN_TEXT.has(tag) ? String.fromCharCode(...output.slice(valueStart, end)) : String(output.u16(valueStart)),
    )
  }
  return values
}

const samplesOf = (values: ReadonlyMap<number, string>): Samples | undefined => {
  const number = (tag: number, otherwise = 0) => Number(values.get(tag) ?? otherwise)
  const perPixel = (values.get(PHOTOMETRIC) ?? '').includes('422') ? 2 : number(SAMPLES, 1)
  const [allocated, stored, highBit] = [number(ALLOCATED), number(STORED), number(HIGH_BIT)]
  const bits = number(ROWS) * number(COLUMNS) * number(FRAMES, 1) * perPixel * allocated
  if (!(bits > 0)) return undefined
  const isHalfUsed = allocated === 16 && stored > 0 && stored <= 8 && (highBit < 8 || highBit - stored >= 7)
  const unusedByte = highBit < 8 ? 1 : 0
  return { sizeBytes: Math.ceil(bits / 8), unusedByte: isHalfUsed ? unusedByte : undefined }
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
    segments.push({ offset: from, bytes, isText: false })
  }
  return segments
}

const MIN_EXCESS_BYTES = 4

/**
 * What native Pixel Data may carry beside its samples: bytes behind the last one, and whole bytes that no sample uses. To
 * know that there is none costs a look at a few attributes.
 */
export const besideSamples = async (output: OutputBytes, layout: Layout): Promise<readonly Segment[]> => {
  const [native] = layout.pixels.filter(({ isNative }) => isNative)
  const samples = native === undefined ? undefined : samplesOf(await imageValues(output, layout, native.start))
  if (native === undefined || samples === undefined) return []
  const segments: Segment[] = []
  const behind = native.start + samples.sizeBytes
  if (native.end - behind >= MIN_EXCESS_BYTES) {
    const length = Math.min(native.end - behind, CHUNK_BYTES)
    await output.hold(behind, length)
    segments.push({ offset: behind, bytes: output.slice(behind, behind + length), isText: false })
  }
  if (samples.unusedByte !== undefined) segments.push(...(await everyOther(output, native, samples.unusedByte)))
  return segments
}
