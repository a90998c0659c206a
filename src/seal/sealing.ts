import type { Bytes } from '../bytes/concat.ts'
import { streamOf } from '../bytes/streams.ts'
import type { Sha256 } from '../crypto/digest.ts'
import { encryptMessage } from '../crypto/message-encrypt.ts'
import type { EncryptionContext } from '../crypto/message-format.ts'
import type { Recipient } from '../crypto/recipient.ts'
import { Failure } from '../errors.ts'
import { checked, type Seen } from './checked.ts'
import { encoded, sampled, type Encoding } from './encoding.ts'
import type { Lane } from './lane.ts'
import { objectName } from './object-name.ts'

export interface SealOptions {
  /** The project's: what belongs to the other one is refused. */
  readonly lane: Lane
  readonly recipients: readonly Recipient[]
  readonly signal?: AbortSignal
}

export interface Sealing {
  readonly objectName: string
  readonly messageId: string
  readonly context: EncryptionContext
  /** Ciphertext. Read it to its end: `done` settles with it. */
  readonly stream: ReadableStream<Bytes>
  readonly done: Promise<SealedObject>
}

export interface SealedObject {
  readonly objectName: string
  readonly messageId: string
  readonly lane: Lane
  readonly encoding: Encoding
  readonly sizeBytes: number
  readonly sha256: Sha256
  /** Of what comes back when it is opened. Only sealed catalogues say it: in clear it would tell equal files. */
  readonly plainSha256: Sha256
  readonly plainBytes: number
  /** Fingerprints. */
  readonly recipients: readonly Sha256[]
}

/** What is to be sealed, whatever it is. */
export interface Content {
  readonly lane: Lane
  readonly parts: readonly (Bytes | Blob)[]
  /** What was approved. Absent where nothing was: for originals that are kept as they are, and documents made here. */
  readonly sha256?: Sha256
}

export const CONTEXT = {
  encoding: 'sealift-encoding',
  lane: 'sealift-lane',
  object: 'sealift-object',
} as const

const check = (expected: Sha256 | undefined, { sha256 }: Seen): void => {
  if (expected !== undefined && sha256 !== expected) throw new Failure('seal/not-what-was-approved')
}

/** The stream as it is, and a promise of its end. Whoever is told to stop reads no further. */
const followed = <T>(stream: ReadableStream<Bytes>, result: () => T, signal?: AbortSignal) => {
  const reader = stream.getReader()
  const { promise: done, resolve, reject } = withResolvers<T>()
  done.catch(() => undefined)
  const stopped = async (by: AbortSignal): Promise<Failure> => {
    const failure = new Failure('bytes/aborted', { cause: by.reason })
    await reader.cancel(failure)
    return failure
  }
  const out = new ReadableStream<Bytes>(
    {
      pull: async (controller) => {
        try {
          if (signal?.aborted === true) throw await stopped(signal)
          const next = await reader.read()
          if (!next.done) {
            controller.enqueue(next.value)
            return
          }
          controller.close()
          resolve(result())
        } catch (error) {
          reject(error)
          throw error
        }
      },
      cancel: async (reason) => {
        reject(new Failure('bytes/aborted', { cause: reason }))
        await reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
  return { stream: out, done }
}

// Promise.withResolvers is not in Node 20.
const withResolvers = <T>() => {
  let resolve: (value: T) => void = () => undefined
  let reject: (reason: unknown) => void = () => undefined
  const promise = new Promise<T>((accept, refuse) => {
    resolve = accept
    reject = refuse
  })
  return { promise, resolve, reject }
}

/** Compressed where that pays, encrypted to every recipient, under a new name and a new data key. */
export const sealContent = async (content: Content, options: SealOptions): Promise<Sealing> => {
  const { recipients, signal } = options
  const { lane } = content
  if (lane !== options.lane) throw new Failure('seal/wrong-lane', { detail: { lane } })
  const plain = new Blob([...content.parts])
  const { encoding } = await sampled(plain)
  const name = objectName()
  const context = { [CONTEXT.encoding]: encoding, [CONTEXT.lane]: lane, [CONTEXT.object]: name }
  const { messageId, stream: encryption } = await encryptMessage({ recipients, context })

  const seen: { plain?: Seen; sealed?: Seen } = {}
  const approved = await checked((found) => check(content.sha256, (seen.plain = found)))
  const counted = await checked((found) => (seen.sealed = found))
  const source = streamOf([plain]).pipeThrough(approved)
  const sealed = encoded(source, encoding).pipeThrough(encryption).pipeThrough(counted)

  const result = (): SealedObject => {
    if (seen.plain === undefined || seen.sealed === undefined) throw new Failure('internal/unexpected')
    const { sha256: plainSha256, sizeBytes: plainBytes } = seen.plain
    const fingerprints = recipients.map(({ fingerprint }) => fingerprint)
    return {
      objectName: name,
      messageId,
      lane,
      encoding,
      ...seen.sealed,
      plainSha256,
      plainBytes,
      recipients: fingerprints,
    }
  }
  return { objectName: name, messageId, context, ...followed(sealed, result, signal) }
}
