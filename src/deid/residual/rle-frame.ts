import type { Planes } from './native-pixels.ts'
import type { OutputBytes } from './output-bytes.ts'
import type { Stretch } from './output-walk.ts'

/** PS3.5 G.5. */
const HEADER_BYTES = 64
const MAX_PLANES = 15
/** PS3.5 G.3.1: what this byte begins is nothing. */
const NO_OPERATION = 128

/**
 * Where the planes of a frame begin; none where its header is not as PS3.5 G.5 has it: zero where no
 * offset is.
 */
const planeStarts = async (output: OutputBytes, { start, end }: Stretch): Promise<readonly number[]> => {
  if (end - start < HEADER_BYTES) return []
  await output.hold(start, HEADER_BYTES)
  const [count = 0, ...offsets] = Array.from({ length: MAX_PLANES + 1 }, (_, index) => output.u32(start + 4 * index))
  return offsets.slice(count).every((word) => word === 0) ? offsets.slice(0, count).map((offset) => start + offset) : []
}

/** PS3.5 G.3.1: over how many bytes the run that a byte begins goes, and how many it makes. What 128 begins makes none. */
const LENGTHS = Uint8Array.from({ length: 256 }, (_, count) => (count < NO_OPERATION ? count + 2 : 2))
LENGTHS[NO_OPERATION] = 1
const MAKES = Uint8Array.from({ length: 256 }, (_, count) => (count < NO_OPERATION ? count + 1 : 257 - count))
MAKES[NO_OPERATION] = 0

interface Progress {
  /** In the bytes that are at hand. */
  readonly index: number
  readonly made: number
}

/** Over the runs of a plane, of bytes as they are or of one again and again, until so many are made. */
const follow = (bytes: Uint8Array, from: number, wantedBytes: number): Progress => {
  let [index, made] = [from | 0, 0]
  while (index < bytes.length && made < wantedBytes) {
    const count = bytes[index] ?? 0
    index += LENGTHS[count] ?? 0
    made += MAKES[count] ?? 0
  }
  return { index, made }
}

/** The same of two planes side by side: where the next run begins is known when the last was looked at, and no sooner. */
const followBoth = (bytes: Uint8Array, starts: readonly [number, number], planeBytes: number): readonly Progress[] => {
  let [one, other] = [starts[0] | 0, starts[1] | 0]
  let [madeByOne, madeByOther] = [0, 0]
  while (one < bytes.length && other < bytes.length && madeByOne < planeBytes && madeByOther < planeBytes) {
    const count = bytes[one] ?? 0
    const otherCount = bytes[other] ?? 0
    one += LENGTHS[count] ?? 0
    madeByOne += MAKES[count] ?? 0
    other += LENGTHS[otherCount] ?? 0
    madeByOther += MAKES[otherCount] ?? 0
  }
  const [rest, otherRest] = [follow(bytes, one, planeBytes - madeByOne), follow(bytes, other, planeBytes - madeByOther)]
  return [
    { index: rest.index, made: madeByOne + rest.made },
    { index: otherRest.index, made: madeByOther + otherRest.made },
  ]
}

/** Where a plane is full; Infinity where that is not before its end, or where its last run makes more than the plane. */
const endOfPlane = async (output: OutputBytes, { start, end }: Stretch, planeBytes: number): Promise<number> => {
  let [at, made] = [start, 0]
  while (made < planeBytes && at < end) {
    await output.hold(at, 1)
    const progress = follow(output.bytes, at - output.offset, planeBytes - made)
    at = progress.index + output.offset
    made += progress.made
  }
  return made === planeBytes && at <= end ? at : Infinity
}

/** A frame of no more is held whole. */
const MAX_HELD_BYTES = 1024 * 1024

/** Where each plane is full, as above. */
const endsOfPlanes = async (
  output: OutputBytes,
  { start, end }: Stretch,
  starts: readonly number[],
  planeBytes: number,
): Promise<readonly number[]> => {
  const ends: number[] = []
  const isHeld = end - start <= MAX_HELD_BYTES
  if (isHeld) await output.hold(start, end - start)
  for (let plane = 0; plane < starts.length; plane += 1) {
    const [one = end, other] = [starts[plane], starts[plane + 1]]
    if (isHeld && other !== undefined) {
      const bytes = output.slice(start, end)
      const both = followBoth(bytes, [one - start, other - start], planeBytes)
      for (const { index, made } of both)
        ends.push(made === planeBytes && index <= bytes.length ? start + index : Infinity)
      plane += 1
    } else ends.push(await endOfPlane(output, { start: one, end }, planeBytes))
  }
  return ends
}

/** PS3.5 G.3.1: a byte of zero behind an odd number. */
const isPadding = async (output: OutputBytes, { start, end }: Stretch): Promise<boolean> => {
  if (end - start !== 1) return end === start
  await output.hold(start, 1)
  return output.bytes[start - output.offset] === 0
}

/**
 * Where the planes of an RLE frame end; Infinity where not every byte up to there is known to be of the header, of a run
 * that makes samples, or padding, or where it has more planes or fewer than its image. PS3.5 G.2 to G.5.
 */
export const endOfRle = async (output: OutputBytes, frame: Stretch, { count, sizeBytes }: Planes): Promise<number> => {
  const starts = await planeStarts(output, frame)
  if (count === 0 || starts.length !== count) return Infinity
  const ends = await endsOfPlanes(output, frame, starts, sizeBytes)
  let pictureEnd = frame.start + HEADER_BYTES
  for (let plane = 0; plane < count; plane += 1) {
    if (!(await isPadding(output, { start: pictureEnd, end: starts[plane] ?? 0 }))) return Infinity
    pictureEnd = ends[plane] ?? Infinity
  }
  return pictureEnd
}
