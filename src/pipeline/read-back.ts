import { onAbort } from '../bytes/aborts.ts'
import type { Wishes } from '../outbox/wishes.ts'

/** Aborted while nothing may be read back, and as soon as nothing may any more. */
export type ReadingBack = () => AbortSignal

/** Reading back costs the line as many bytes again, and mobile data costs money. */
export const unlessMobile = (wanted: Pick<Wishes, 'now' | 'onChange'>): ReadingBack => {
  let may = new AbortController()
  const look = (): void => {
    if (wanted.now().rules.mobile.isUsed) may.abort()
    else if (may.signal.aborted) may = new AbortController()
  }
  wanted.onChange(look)
  look()
  return () => may.signal
}

/** Tries it with reading back for as long as that may be, and without when it may not. */
export async function readingBack<T>(
  confirm: (signal: AbortSignal, mayReadBack: boolean) => Promise<T>,
  reading: AbortSignal | undefined,
  signal: AbortSignal,
): Promise<T> {
  if (reading === undefined) return confirm(signal, true)
  const isOver = (one: AbortSignal): boolean => one.aborted
  if (isOver(reading) || isOver(signal)) return confirm(signal, false)
  const either = new AbortController()
  const leaves = [reading, signal].map((one) => onAbort(one, () => either.abort(one.reason)))
  try {
    return await confirm(either.signal, true)
  } catch (thrown) {
    if (isOver(signal) || !isOver(reading)) throw thrown
    return await confirm(signal, false)
  } finally {
    for (const leave of leaves) leave()
  }
}
