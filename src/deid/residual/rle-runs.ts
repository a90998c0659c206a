/** PS3.5 G.3.1: what this byte begins is nothing. */
const NO_OPERATION = 128
const lengthOf = (count: number): number => {
  if (count > NO_OPERATION) return 2
  return count === NO_OPERATION ? 1 : count + 2
}
const madeBy = (count: number): number => {
  if (count > NO_OPERATION) return 257 - count
  return count === NO_OPERATION ? 0 : count + 1
}

/** Of a way over runs, in one number: how many bytes it has gone in the low bits, and how many it has made in the others. */
const PLACE_BITS = 12
const PLACE = (1 << PLACE_BITS) - 1

/** The run that a byte begins, as such a way. PS3.5 G.3.1. */
const RUNS = Int32Array.from({ length: 256 }, (_, count) => lengthOf(count) | (madeBy(count) << PLACE_BITS))

export interface Progress {
  /** In the bytes that are at hand. */
  readonly index: number
  readonly made: number
}

/** Where the next run begins is known when the last was looked at, and no sooner: so many ways are gone side by side. */
const WAYS = 4
/** How far each goes, so that its place has room in its bits, the last run included. */
const [MAX_STRETCH_BYTES, MIN_STRETCH_BYTES] = [3584, 128]
/** So much before the end that is expected is not guessed: a run or two. */
const LAST_BYTES = 256

const goOn = (bytes: Uint8Array, start: number, stretch: number, way: number): number => {
  let gone = way
  while ((gone & PLACE) < stretch) gone += RUNS[bytes[start + (gone & PLACE)] ?? 0] ?? 0
  return gone
}

/** From four places on, each a stretch behind the one before, until each way has gone over its stretch. */
const fourWays = (bytes: Uint8Array, start: number, stretch: number): readonly [number, number, number, number] => {
  const [second, third, fourth] = [(start + stretch) | 0, (start + 2 * stretch) | 0, (start + 3 * stretch) | 0]
  let [a, b, c, d] = [0, 0, 0, 0]
  while ((a & PLACE) < stretch && (b & PLACE) < stretch && (c & PLACE) < stretch && (d & PLACE) < stretch) {
    a += RUNS[bytes[start + (a & PLACE)] ?? 0] ?? 0
    b += RUNS[bytes[second + (b & PLACE)] ?? 0] ?? 0
    c += RUNS[bytes[third + (c & PLACE)] ?? 0] ?? 0
    d += RUNS[bytes[fourth + (d & PLACE)] ?? 0] ?? 0
  }
  return [
    goOn(bytes, start, stretch, a),
    goOn(bytes, second, stretch, b),
    goOn(bytes, third, stretch, c),
    goOn(bytes, fourth, stretch, d),
  ]
}

/**
 * Over four stretches. Only of the first way it is known that it begins with a run; but ways that meet go on alike, and
 * two soon meet. What the others went behind that place need not be gone again; one that is never met is of no use.
 */
const leap = (bytes: Uint8Array, start: number, stretch: number): Progress => {
  const ways = fourWays(bytes, start, stretch)
  let index = start + (ways[0] & PLACE)
  let made = ways[0] >> PLACE_BITS
  for (let number = 1; number < WAYS; number += 1) {
    const guess = start + number * stretch
    const way = ways[number] ?? 0
    let [other, madeByOther] = [guess, 0]
    while (index !== other && index < guess + stretch) {
      const run = RUNS[bytes[Math.min(index, other)] ?? 0] ?? 0
      if (index < other) {
        index += run & PLACE
        made += run >> PLACE_BITS
      } else {
        other += run & PLACE
        madeByOther += run >> PLACE_BITS
      }
    }
    if (index !== other) continue
    index = guess + (way & PLACE)
    made += (way >> PLACE_BITS) - madeByOther
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
    const stretch = Math.min((Math.min(expectedEnd, bytes.length) - LAST_BYTES - index) >> 2, MAX_STRETCH_BYTES)
    if (stretch < MIN_STRETCH_BYTES) break
    const next = leap(bytes, index, stretch)
    // Where more is made than wanted, the end is somewhere in what was leapt over.
    if (made + next.made >= wantedBytes) break
    index = next.index
    made += next.made
  }
  while (index < bytes.length && made < wantedBytes) {
    const run = RUNS[bytes[index] ?? 0] ?? 0
    index += run & PLACE
    made += run >> PLACE_BITS
  }
  return { index, made }
}
