import { onAbort } from '../bytes/aborts.ts'
import type { Bytes } from '../bytes/concat.ts'
import { readChunks } from '../bytes/streams.ts'
import { Failure, toFailure, type FailureCode } from '../errors.ts'
import type { ObjectReader, ObjectStore } from './object-store.ts'

/** What a person allows the line. */
export interface Meter {
  /** Told of bytes before they go out. What it throws keeps them here. What it returns is told how many did not after all. */
  spend(sizeBytes: number): (unsentBytes: number) => void
  /** On average; undefined without bound. */
  readonly mostBytesPerSecond: () => number | undefined
}

const aborted = (signal: AbortSignal): Failure => new Failure('bytes/aborted', { cause: signal.reason })

const wait = (waitMs: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const leave = onAbort(signal, () => {
      clearTimeout(timer)
      reject(aborted(signal))
    })
    const timer = setTimeout(() => {
      leave()
      resolve()
    }, waitMs)
  })

/** A bound that is changed holds nobody longer than this under the old one. */
const LOOK_EVERY_MS = 250

/** One after the other: a request may begin when what went before it has been paid for, at the rate that is allowed now. */
const turns = ({ mostBytesPerSecond }: Meter, nowMs: () => number) => {
  let last = Promise.resolve()
  let owedBytes = 0
  let seenMs = nowMs()

  const whenPaid = async (signal: AbortSignal): Promise<void> => {
    for (;;) {
      if (signal.aborted) throw aborted(signal)
      const most = mostBytesPerSecond()
      const [beforeMs, atMs] = [seenMs, nowMs()]
      seenMs = atMs
      owedBytes = most === undefined ? 0 : Math.max(0, owedBytes - (most * (atMs - beforeMs)) / 1000)
      if (most === undefined || owedBytes < 1) return
      await wait(Math.min(LOOK_EVERY_MS, (1000 * owedBytes) / most), signal)
    }
  }
  return (sizeBytes: number, signal: AbortSignal): Promise<void> => {
    const mine = last.then(() => whenPaid(signal)).then(() => void (owedBytes += sizeBytes))
    last = mine.catch(() => undefined)
    return mine
  }
}

/** Before any of the body could leave. */
const UNSENT: ReadonlySet<FailureCode> = new Set([
  'upload/broker-unreachable',
  'upload/broker-refused',
  'upload/sign-in-needed',
  'upload/host-not-allowed',
  'upload/link-invalid',
  'project/other-host',
])
/** A name, a connection and its keys take as long; a request that failed sooner has sent nothing. */
const NO_SOONER_MS = 100
/** No mobile line is faster: 100 Mbit/s. */
const MOST_BYTES_PER_MS = 12_500

/** What of a body may have left when its request failed after so long. */
const mayHaveLeft = (sizeBytes: number, code: FailureCode, tookMs: number): number => {
  if (UNSENT.has(code) || tookMs < NO_SOONER_MS) return 0
  return Math.min(sizeBytes, tookMs * MOST_BYTES_PER_MS)
}

/** What is read is told of as it comes; no more is asked for than is wanted. */
const told = (body: ReadableStream<Bytes>, meter: Meter): ReadableStream<Bytes> => {
  const chunks = readChunks(body)
  const pull = async (out: ReadableStreamDefaultController<Bytes>): Promise<void> => {
    const next = await chunks.next()
    if (next.done === true) {
      out.close()
      return
    }
    try {
      meter.spend(next.value.length)
    } catch (error) {
      await chunks.return()
      throw error
    }
    out.enqueue(next.value)
  }
  return new ReadableStream(
    {
      pull,
      cancel: async () => {
        await chunks.return()
      },
    },
    { highWaterMark: 0 },
  )
}

type Metered = ObjectStore & Partial<Pick<ObjectReader, 'read'>>

/** The same store, which sends no more than is allowed, and reads no more. */
export const metered = <S extends Metered>(store: S, meter: Meter, nowMs = () => performance.now()): S => {
  const turn = turns(meter, nowMs)
  const send = async <T>(sizeBytes: number, signal: AbortSignal, request: () => Promise<T>): Promise<T> => {
    await turn(sizeBytes, signal)
    const refund = meter.spend(sizeBytes)
    const beganMs = nowMs()
    try {
      return await request()
    } catch (error) {
      refund(sizeBytes - mayHaveLeft(sizeBytes, toFailure(error).code, nowMs() - beganMs))
      throw error
    }
  }
  const { read } = store
  return {
    ...store,
    ...(read === undefined
      ? {}
      : { read: async (...asked: Parameters<typeof read>) => told(await read(...asked), meter) }),
    put: (name, body, signal) => send(body.length, signal, () => store.put(name, body, signal)),
    stage: (name, block, signal) => send(block.body.length, signal, () => store.stage(name, block, signal)),
  }
}
