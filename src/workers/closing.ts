import { toFailure } from '../errors.ts'

/** Somebody may have made room on the device meanwhile. */
const AGAIN_MS = 60_000

/** Closes what was left open, one after the other. Nobody waits for it: what fails is tried again with the next reason to. */
export interface Closing {
  readonly again: () => void
  /** A batch could not be closed. For want of room, it is closed when there may be room again. */
  readonly broke: (thrown: unknown) => void
  /** There is more room than before. */
  readonly jobLeft: () => void
}

export const closing = (close: () => Promise<void>, againMs = AGAIN_MS): Closing => {
  let last = Promise.resolve()
  let isQueued = false
  let wantsRoom = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const broke = (thrown: unknown): void => {
    if (toFailure(thrown).code !== 'storage/full') return
    wantsRoom = true
    clearTimeout(timer)
    timer = setTimeout(again, againMs)
    const waiting: unknown = timer
    // Under Node a command that has done its work need not wait for it.
    if (typeof waiting === 'object') (waiting as { unref?: () => void } | null)?.unref?.()
  }
  const next = async (): Promise<void> => {
    isQueued = false
    wantsRoom = false
    clearTimeout(timer)
    await close()
  }
  const again = (): void => {
    if (isQueued) return
    isQueued = true
    last = last.then(next).catch(broke)
  }
  return {
    again,
    broke,
    jobLeft: () => {
      if (wantsRoom) again()
    },
  }
}
