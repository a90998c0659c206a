import { lengthOf, madeBy, MAX_STRETCH_BYTES, WAYS, waysInWasm, type GoWays } from './rle-ways.ts'

/** By the byte that begins a run: how many bytes it has in the low bits, and how many it makes in the others. */
const LENGTH_BITS = 8
const LENGTH = (1 << LENGTH_BITS) - 1
const RUNS = Int32Array.from({ length: 256 }, (_, count) => lengthOf(count) | (madeBy(count) << LENGTH_BITS))

export interface Progress {
  /** In the bytes that are at hand. */
  readonly index: number
  readonly made: number
}

/** Of less, the way is as soon gone run by run. */
const MIN_STRETCH_BYTES = 128
/** So much before the end that is expected is not guessed: a run or two. */
const LAST_BYTES = 256

let ways: GoWays | undefined | null = null
/** Made when a plane is long enough for them; null before, and undefined where there are none. */
const waysOf = (): GoWays | undefined => (ways === null ? (ways = waysInWasm()) : ways)

/**
 * Over a stretch of each way. Only of the first it is known that it begins with a run; but ways that meet go on alike, and
 * two soon meet. What the others went behind that place need not be gone again; one that is never met is of no use.
 */
const leap = (goWays: GoWays, bytes: Uint8Array, start: number, stretch: number): Progress => {
  const gone = goWays(bytes, start, stretch)
  let index = start + (gone[0] ?? 0)
  let made = gone[1] ?? 0
  for (let number = 1; number < WAYS; number += 1) {
    const guess = start + number * stretch
    let [other, madeByOther] = [guess, 0]
    while (index !== other && index < guess + stretch) {
      const run = RUNS[bytes[Math.min(index, other)] ?? 0] ?? 0
      if (index < other) {
        index += run & LENGTH
        made += run >> LENGTH_BITS
      } else {
        other += run & LENGTH
        madeByOther += run >> LENGTH_BITS
      }
    }
    if (index !== other) continue
    index = guess + (gone[2 * number] ?? 0)
    made += (gone[2 * number + 1] ?? 0) - madeByOther
  }
  return { index, made }
}

/**
 * Over runs, of bytes as they are or of one again and again, until so many are made or the bytes end. How far that may
 * be is a guess of who asks: the answer is the same, and soon there if it is good.
 */
export const followRuns = (
  bytes: Uint8Array,
  { from, expectedEnd }: { readonly from: number; readonly expectedEnd: number },
  wantedBytes: number,
): Progress => {
  let [index, made] = [from | 0, 0]
  for (;;) {
    const stretch = Math.min(((Math.min(expectedEnd, bytes.length) - LAST_BYTES - index) / WAYS) | 0, MAX_STRETCH_BYTES)
    const goWays = stretch < MIN_STRETCH_BYTES ? undefined : waysOf()
    if (goWays === undefined) break
    const next = leap(goWays, bytes, index, stretch)
    // Where more is made than wanted, the end is somewhere in what was leapt over.
    if (made + next.made >= wantedBytes) break
    index = next.index
    made += next.made
  }
  while (index < bytes.length && made < wantedBytes) {
    const run = RUNS[bytes[index] ?? 0] ?? 0
    index += run & LENGTH
    made += run >> LENGTH_BITS
  }
  return { index, made }
}
