import type { PixelSegments } from './codestream.ts'
import { planeBytes } from './native-pixels.ts'
import type { OutputBytes } from './output-bytes.ts'
import type { Layout, Stretch } from './output-walk.ts'
import { endOfRle, HEADER_BYTES } from './rle-frame.ts'
import type { Tail } from './segments.ts'

const RLE_LOSSLESS = '1.2.840.10008.1.2.5'

/** The header of an RLE fragment and what stands behind its planes, or all of it where they are not known. */
const rleTails = async (output: OutputBytes, fragment: Stretch, sizeBytes: number): Promise<readonly Tail[]> => {
  const { start, end } = fragment
  const pictureEnd = await endOfRle(output, fragment, sizeBytes)
  if (pictureEnd === undefined) return [{ start, end, isText: false }]
  return [
    { start, end: start + HEADER_BYTES, isText: false },
    { start: pictureEnd, end, isText: false },
  ]
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
  for (const fragment of unmarked) ofRle.push(...(await rleTails(output, fragment, sizeBytes)))
  return [...tails, ...ofRle]
}
