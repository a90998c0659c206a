import type { PixelSegments } from './codestream.ts'
import { planesOf } from './native-pixels.ts'
import type { OutputBytes } from './output-bytes.ts'
import type { Layout } from './output-walk.ts'
import { endOfRle } from './rle-frame.ts'
import type { Tail } from './segments.ts'

const RLE_LOSSLESS = '1.2.840.10008.1.2.5'
/** PS3.5 8.2.5 to 8.2.9: a stream whose segments are not followed, so that text may stand anywhere in it. */
const VIDEO = /^1\.2\.840\.10008\.1\.2\.4\.10\d(?:\.1)?$/

/** All of a fragment that is not known to be of its picture. */
export const tailsOf = async (
  output: OutputBytes,
  layout: Layout,
  { tails, unmarked, transferSyntax }: PixelSegments,
): Promise<readonly Tail[]> => {
  if (VIDEO.test(transferSyntax)) return layout.pixels.map(({ start, end }) => ({ start, end, isText: false }))
  if (transferSyntax !== RLE_LOSSLESS)
    return [...tails, ...unmarked.map((fragment) => ({ ...fragment, isText: false }))]
  const planes = await planesOf(output, layout, layout.pixels[0]?.start ?? 0)
  const ofRle: Tail[] = []
  for (const fragment of unmarked) {
    const pictureEnd = await endOfRle(output, fragment, planes)
    const start = pictureEnd === Infinity ? fragment.start : pictureEnd
    ofRle.push({ start, end: fragment.end, isText: false })
  }
  return [...tails, ...ofRle]
}
