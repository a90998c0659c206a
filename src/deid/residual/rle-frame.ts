import type { OutputBytes } from './output-bytes.ts'
import type { Stretch } from './output-walk.ts'

const HEADER_BYTES = 64
const MAX_PLANES = 15
/** PS3.5 G.3.1: what this byte begins is nothing. */
const NO_OPERATION = 128

/** Where the last segment of a frame begins; undefined where its header says no such place. PS3.5 G.5. */
const lastSegmentAt = async (output: OutputBytes, { start, end }: Stretch): Promise<number | undefined> => {
  if (end - start < HEADER_BYTES) return undefined
  if (!output.reaches(start, HEADER_BYTES)) await output.hold(start, HEADER_BYTES)
  const count = output.u32(start)
  if (count < 1 || count > MAX_PLANES) return undefined
  let last = 0
  for (let index = 1; index <= count; index += 1) last = Math.max(last, output.u32(start + 4 * index))
  return last < HEADER_BYTES || start + last >= end ? undefined : start + last
}

/** All ones for a run of bytes as they are, zero for one byte again and again. */
const areBytes = (count: number): number => (count >> 7) - 1

/** How many bytes an operation takes: its count, and what follows it. */
const sizeOf = (count: number): number => (count === NO_OPERATION ? 1 : 2 + (count & areBytes(count)))

interface Progress {
  /** In the bytes that are at hand. */
  readonly index: number
  readonly made: number
}

/** Over the runs of a segment, up to a place or until so many bytes are made. */
const follow = (bytes: Uint8Array, from: Progress, last: number, planeBytes: number): Progress => {
  let { index, made } = from
  while (index < last && made < planeBytes) {
    const count = bytes[index] ?? 0
    index += sizeOf(count)
    if (count !== NO_OPERATION) made += ((count + 1) & areBytes(count)) | ((257 - count) & ~areBytes(count))
  }
  return { index, made }
}

/** PS3.5 G.3.1: no operation is longer, so one begins in every so many bytes. */
const LONGEST_BYTES = 129
/** As long as padding is that is no coded data. */
const PADDING_BYTES = 16

/**
 * Whether the last bytes of a fragment look as coded data does there: of all places where an operation may begin, one at
 * least leads to the very end, or to a byte of padding before it. Coded data always looks so; what else stands there does
 * by chance, one time in twenty.
 */
export const looksCoded = (bytes: Uint8Array): boolean => {
  const { length } = bytes
  const [last, padding] = [bytes[length - 1], bytes.subarray(-PADDING_BYTES)]
  if (length <= LONGEST_BYTES || padding.every((byte) => byte === last)) return false
  const mayBegin = new Uint8Array(length).fill(1, 0, LONGEST_BYTES)
  for (let at = 0; at < length; at += 1) {
    if (mayBegin[at] === 0) continue
    const next = at + sizeOf(bytes[at] ?? 0)
    if (next === length || (at === length - 1 && last === 0)) return true
    if (next < length) mayBegin[next] = 1
  }
  return false
}

/**
 * Where the planes of an RLE frame end; undefined where they cannot be followed up to there. Of its last segment, which
 * ends nowhere but where the plane is full, only the bytes that count are read. PS3.5 G.3.
 */
export const endOfRle = async (
  output: OutputBytes,
  frame: Stretch,
  planeBytes: number,
): Promise<number | undefined> => {
  const first = planeBytes > 0 ? await lastSegmentAt(output, frame) : undefined
  if (first === undefined) return undefined
  let at: number = first
  for (let made = 0; made < planeBytes;) {
    if (at >= frame.end) return undefined
    if (!output.reaches(at, 1)) await output.hold(at, 1)
    const { bytes, offset } = output
    const progress = follow(bytes, { index: at - offset, made }, Math.min(frame.end - offset, bytes.length), planeBytes)
    at = progress.index + offset
    made = progress.made
  }
  return at > frame.end ? undefined : at
}
