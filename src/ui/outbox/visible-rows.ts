/** Rows of a long table, counted from 0. */
export interface Rows {
  readonly from: number
  readonly count: number
}

export interface Viewport {
  readonly scrollTopPx: number
  readonly heightPx: number
  /** Of every row. */
  readonly rowPx: number
  /** How many rows there are. */
  readonly of: number
}

/** On either side of what is seen, so that a turn of the wheel meets rows that are there. */
const SPARE = 8
/** Rows are asked for in so many: a turn of the wheel asks for nothing new. */
const STEP = 50

const between = (from: number, end: number, of: number): Rows => {
  const first = Math.min(Math.max(0, from), Math.max(0, of - 1))
  return { from: first, count: Math.min(Math.max(first, end), of) - first }
}

/** What is in the page. */
export const visibleRows = ({ scrollTopPx, heightPx, rowPx, of }: Viewport): Rows => {
  const first = Math.floor(Math.max(0, scrollTopPx) / rowPx)
  const seen = Math.ceil(heightPx / rowPx) + 1
  // Fewer rows than before: the browser has not scrolled back yet.
  const from = Math.min(first, Math.max(0, of - seen))
  return between(from - SPARE, from + seen + SPARE, of)
}

/** What is asked for. */
export const pageAround = ({ from, count }: Rows, of: number): Rows =>
  between(Math.floor(from / STEP) * STEP, Math.ceil((from + count) / STEP) * STEP, of)
