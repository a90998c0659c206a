import type { OutputBytes } from './output-bytes.ts'
import type { Stretch } from './output-walk.ts'

/** PS3.5 G.5. */
export const HEADER_BYTES = 64
const MAX_PLANES = 15
/** PS3.5 G.3.1: what this byte begins is nothing. */
const NO_OPERATION = 128

/**
 * Where the planes of a frame begin; none where its header is not as PS3.5 G.5 has it: the first behind the header, each
 * behind the one before, and zero where no offset is.
 */
const planeStarts = async (output: OutputBytes, { start, end }: Stretch): Promise<readonly number[]> => {
  if (end - start <= HEADER_BYTES) return []
  if (!output.reaches(start, HEADER_BYTES)) await output.hold(start, HEADER_BYTES)
  const [count = 0, ...offsets] = Array.from({ length: MAX_PLANES + 1 }, (_, index) => output.u32(start + 4 * index))
  const used = offsets.slice(0, count)
  const ascends = used.every((offset, index) => offset > (used[index - 1] ?? HEADER_BYTES - 1))
  const isWhole = count <= MAX_PLANES && used[0] === HEADER_BYTES && offsets.slice(count).every((word) => word === 0)
  return isWhole && ascends ? used.map((offset) => start + offset) : []
}

interface Progress {
  /** In the bytes that are at hand. */
  readonly index: number
  readonly made: number
}

/** Over the runs of a plane, of bytes as they are or of one again and again, up to a place or until so many are made. */
const follow = (bytes: Uint8Array, from: Progress, last: number, planeBytes: number): Progress => {
  let { index, made } = from
  while (index < last && made < planeBytes) {
    const count = bytes[index] ?? 0
    if (count < NO_OPERATION) {
      index += count + 2
      made += count + 1
    } else if (count > NO_OPERATION) {
      index += 2
      made += 257 - count
    } else index += 1
  }
  return { index, made }
}

/** Where a plane is full; undefined where that is not before its end, or where its last run makes more than the plane. */
const endOfPlane = async (
  output: OutputBytes,
  { start, end }: Stretch,
  planeBytes: number,
): Promise<number | undefined> => {
  let [at, made] = [start, 0]
  while (made < planeBytes && at < end) {
    if (!output.reaches(at, 1)) await output.hold(at, 1)
    const { bytes, offset } = output
    const progress = follow(bytes, { index: at - offset, made }, Math.min(end - offset, bytes.length), planeBytes)
    at = progress.index + offset
    made = progress.made
  }
  return made === planeBytes && at <= end ? at : undefined
}

/** PS3.5 G.3.1: a byte of zero behind an odd number. */
const isPadding = async (output: OutputBytes, { start, end }: Stretch): Promise<boolean> => {
  if (end - start !== 1) return end === start
  if (!output.reaches(start, 1)) await output.hold(start, 1)
  return output.bytes[start - output.offset] === 0
}

/**
 * Where the planes of an RLE frame end; undefined where not every byte up to there is known to be of the header, of a run
 * that makes samples, or padding. PS3.5 G.3 to G.5.
 */
export const endOfRle = async (
  output: OutputBytes,
  frame: Stretch,
  planeBytes: number,
): Promise<number | undefined> => {
  const starts = planeBytes > 0 ? await planeStarts(output, frame) : []
  let pictureEnd: number | undefined
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1]
    pictureEnd = await endOfPlane(output, { start, end: next ?? frame.end }, planeBytes)
    if (pictureEnd === undefined) return undefined
    if (next !== undefined && !(await isPadding(output, { start: pictureEnd, end: next }))) return undefined
  }
  return pictureEnd
}
