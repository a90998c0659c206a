import type { Bytes } from '../bytes/concat.ts'
import { readChunks } from '../bytes/streams.ts'
import { Failure, toFailure, type FailureCode } from '../errors.ts'
import { systemClock, type Clock } from '../outbox/clock.ts'
import { remedyFor } from '../outbox/remedies.ts'
import { waitMs } from '../outbox/retry.ts'
import type { ObjectReader } from '../upload/object-store.ts'

export interface PatienceOptions {
  readonly clock?: Clock
  /** In [0, 1). */
  readonly random?: () => number
  /** Told for what it waits, and with nothing when the store has answered again. */
  readonly onWait?: (code: FailureCode | undefined) => void
}

/** Nobody has answered yet: a wrong address looks like no network. */
const AT_FIRST_MS = 10_000
/** Delivery waits without end; a person in front of a screen does not. */
const AFTERWARDS_MS = 120_000

/** What every request would meet, and what passes by itself. */
const isTransient = (code: FailureCode): boolean => {
  const { remedy, scope } = remedyFor(code)
  return remedy === 'retry' && scope === 'line'
}

/** Pieces as they are asked for, as a stream. */
export const streamed = (pieces: AsyncGenerator<Bytes, void>): ReadableStream<Bytes> =>
  new ReadableStream<Bytes>({
    pull: async (controller) => {
      const next = await pieces.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: async () => {
      await pieces.return()
    },
  })

/** How long is waited for the store, over all that is read of it. */
const patience = ({ clock = systemClock, random = Math.random, onWait }: PatienceOptions) => {
  let patienceMs = AT_FIRST_MS
  let failures = 0
  let sinceMs = 0
  return {
    answered: () => {
      patienceMs = AFTERWARDS_MS
      if (failures > 0) onWait?.(undefined)
      failures = 0
    },
    /** Resolves when it is time to ask again; throws what it was given when that would not help any more. */
    wait: async (thrown: unknown, signal: AbortSignal): Promise<void> => {
      const failure = toFailure(thrown)
      if (signal.aborted || !isTransient(failure.code)) throw failure
      const nowMs = clock.nowMs()
      if (failures === 0) sinceMs = nowMs
      failures += 1
      const pauseMs = waitMs(failure, failures, random())
      if (nowMs + pauseMs > sinceMs + patienceMs) {
        patienceMs = 0
        throw failure
      }
      onWait?.(failure.code)
      await clock.sleep(pauseMs, signal)
      if (isAborted(signal)) throw new Failure('bytes/aborted', { cause: signal.reason })
    },
  }
}

/** Asked anew: it may have changed while something was awaited. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted

/** Reads on where an answer broke off, with delivery's waits, for as long as a person may be asked to wait. */
export function patientReader(reader: ObjectReader, options: PatienceOptions = {}): ObjectReader {
  const { answered, wait } = patience(options)

  async function* pieces(name: string, { offset, length = Infinity }: Range, signal: AbortSignal) {
    const end = offset + length
    for (let at = offset; ;) {
      try {
        const left = end === Infinity ? {} : { length: end - at }
        const body = await reader.read(name, { offset: at, ...left }, signal)
        answered()
        for await (const piece of readChunks(body)) {
          at += piece.length
          answered()
          yield piece
        }
        return
      } catch (thrown) {
        await wait(thrown, signal)
      }
    }
  }
  return {
    read: (name, range, signal) => Promise.resolve(streamed(pieces(name, range, signal))),
    list: async function* (prefix, signal) {
      const told = new Set<string>()
      for (;;) {
        try {
          for await (const stat of reader.list(prefix, signal)) {
            answered()
            if (told.has(stat.name)) continue
            told.add(stat.name)
            yield stat
          }
          return
        } catch (thrown) {
          await wait(thrown, signal)
        }
      }
    },
  }
}

type Range = Parameters<ObjectReader['read']>[1]
