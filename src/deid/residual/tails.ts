import type { PixelSegments } from './codestream.ts'
import { planeBytes } from './native-pixels.ts'
import type { OutputBytes } from './output-bytes.ts'
import type { Layout, Stretch } from './output-walk.ts'
import { endOfRle, looksCoded } from './rle-frame.ts'
import type { Tail } from './segments.ts'

const RLE_LOSSLESS = '1.2.840.10008.1.2.5'
/** So much is followed from run to run in the time that the rest of the search takes. */
const FOLLOWED_BYTES = 8 * 1024
/** Of a longer frame that looks coded to its end, so much of the end is looked at, and searched. */
const TAIL_BYTES = 512

/** All of an RLE fragment that is not known, or does not look, to be of its planes. */
const rleTail = async (output: OutputBytes, { start, end }: Stretch, sizeBytes: number): Promise<Tail> => {
  if (sizeBytes > 0 && end - start > FOLLOWED_BYTES) {
    if (!output.reaches(end - TAIL_BYTES, TAIL_BYTES)) await output.hold(end - TAIL_BYTES, TAIL_BYTES)
    if (looksCoded(output.slice(end - TAIL_BYTES, end))) return { start: end - TAIL_BYTES, end, isText: false }
  }
  const pictureEnd = await endOfRle(output, { start, end }, sizeBytes)
  return { start: pictureEnd ?? start, end, isText: false }
}

/** All of a fragment that is not known to be of its picture. */
export const tailsOf = async (
  output: OutputBytes,
  layout: Layout,
  { tails, unmarked, transferSyntax }: PixelSegments,
): Promise<readonly Tail[]> => {
  if (unmarked.length === 0) return tails
  if (transferSyntax !== RLE_LOSSLESS)
    return [...tails, ...unmarked.map((fragment) => ({ ...fragment, isText: false }))]
  const pixelsStart = layout.pixels.find(({ isNative }) => !isNative)?.start ?? 0
  const sizeBytes = await planeBytes(output, layout, pixelsStart)
  const ofRle: Tail[] = []
  for (const fragment of unmarked) ofRle.push(await rleTail(output, fragment, sizeBytes))
  return [...tails, ...ofRle]
}
