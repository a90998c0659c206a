const WINDOW_MS = 30_000
const GRAIN_MS = 250

/** Bytes per second over the last half minute. */
export interface Rate {
  add(sizeBytes: number, atMs: number): void
  perSecond(nowMs: number): number
}

export const rate = (windowMs: number = WINDOW_MS): Rate => {
  let samples: { readonly atMs: number; sizeBytes: number }[] = []
  /** What is still to come was written before the clock was set back. */
  const forgetAfter = (nowMs: number): void => {
    if (samples.some(({ atMs }) => atMs > nowMs)) samples = samples.filter(({ atMs }) => atMs <= nowMs)
  }
  return {
    add: (sizeBytes, atMs) => {
      forgetAfter(atMs)
      const last = samples.at(-1)
      if (last !== undefined && atMs - last.atMs < GRAIN_MS) {
        last.sizeBytes += sizeBytes
        return
      }
      samples = samples.filter((sample) => sample.atMs > atMs - windowMs)
      samples.push({ atMs, sizeBytes })
    },
    perSecond: (nowMs) => {
      forgetAfter(nowMs)
      const recent = samples.filter(({ atMs }) => atMs > nowMs - windowMs)
      const [first] = recent
      if (first === undefined) return 0
      // Under a second says little: it counts as one.
      const spanMs = Math.max(1_000, nowMs - first.atMs)
      return Math.round((1000 * recent.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)) / spanMs)
    },
  }
}

/** How long the rest takes at this rate; undefined when nothing moves. */
export const leftMs = (leftBytes: number, bytesPerSecond: number): number | undefined =>
  bytesPerSecond > 0 ? Math.round((1000 * leftBytes) / bytesPerSecond) : undefined
