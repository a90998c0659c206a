import type { Planes } from './native-pixels.ts'
import type { OutputBytes } from './output-bytes.ts'
import type { Stretch } from './output-walk.ts'
import { followRuns } from './rle-runs.ts'

/** PS3.5 G.5. */
const HEADER_BYTES = 64
const MAX_PLANES = 15

/**
 * Where the planes of a frame begin; none where its header is not as PS3.5 G.5 has it: zero where no
 * offset is.
 */
const planeStarts = async (output: OutputBytes, { start, end }: Stretch): Promise<readonly number[]> => {
  if (end - start < HEADER_BYTES) return []
  await output.hold(start, HEADER_BYTES)
  const count = output.u32(start)
  const starts: number[] = []
  for (let plane = 0; plane < MAX_PLANES; plane += 1) {
    const offset = output.u32(start + 4 + 4 * plane)
    if (plane < count) starts.push(start + offset)
    else if (offset !== 0) return []
  }
  return starts
}

/** Where a plane is full; Infinity where that is not before its end, or where its last run makes more than the plane. */
const endOfPlane = async (output: OutputBytes, plane: Stretch, end: number, planeBytes: number): Promise<number> => {
  let [at, made] = [plane.start, 0]
  while (made < planeBytes && at < end) {
    await output.hold(at, 1)
    const { bytes, offset } = output
    const progress = followRuns(bytes, { from: at - offset, expectedEnd: plane.end - offset }, planeBytes - made)
    at = progress.index + offset
    made += progress.made
  }
  return made === planeBytes && at <= end ? at : Infinity
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
  let pictureEnd = frame.start + HEADER_BYTES
  for (const [index, start] of starts.entries()) {
    if (!(await isPadding(output, { start: pictureEnd, end: start }))) return Infinity
    pictureEnd = await endOfPlane(output, { start, end: starts[index + 1] ?? frame.end }, frame.end, sizeBytes)
  }
  return pictureEnd
}
