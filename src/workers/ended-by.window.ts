import { toFailure } from '../errors.ts'
import { unlessAborted } from './pool.ts'
import type { Listing } from './sealift.ts'

/**
 * A listing that ends with the workers that look into its files: a worker that was ended answers no more, so whoever
 * waits for one is told why, which is the signal's reason, and whoever asks later is too.
 */
export function endedBy(over: AbortSignal, made: Listing): Listing {
  const told = async <R>(act: () => Promise<R>): Promise<R> => {
    try {
      over.throwIfAborted()
      return await unlessAborted(act(), over)
    } catch (thrown) {
      throw over.aborted ? toFailure(over.reason) : thrown
    }
  }
  over.addEventListener('abort', () => made.close(), { once: true })
  return {
    done: told(() => made.done),
    compare: (ordinal) => told(() => made.compare(ordinal)),
    estimate: (ordinals, signal) => told(() => made.estimate(ordinals, signal)),
    send: (ordinals, options) => told(() => made.send(ordinals, options)),
    close: () => made.close(),
  }
}
