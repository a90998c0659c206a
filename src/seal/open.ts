import type { Bytes } from '../bytes/concat.ts'
import type { Sha256 } from '../crypto/digest.ts'
import { decryptMessage } from '../crypto/message-decrypt.ts'
import type { EncryptionContext } from '../crypto/message-format.ts'
import type { Identity } from '../crypto/recipient.ts'
import { Failure } from '../errors.ts'
import { checked, type Seen } from './checked.ts'
import { decoded, ENCODINGS } from './encoding.ts'
import { CONTEXT } from './sealing.ts'

/** What a signed manifest says of an object. */
export interface Listed {
  readonly name: string
  readonly messageId: string
  readonly sizeBytes: number
  readonly sha256: Sha256
}

export interface Opened {
  readonly context: EncryptionContext
  readonly messageId: string
  /** What was sealed. It is whole only when it has ended without an error: write it under another name until then. */
  readonly plain: ReadableStream<Bytes>
}

const notAsListed = (part: string) => new Failure('seal/not-as-listed', { detail: { part } })

const compare = (listed: Listed, { sizeBytes, sha256 }: Seen): void => {
  if (sizeBytes !== listed.sizeBytes) throw notAsListed('size')
  if (sha256 !== listed.sha256) throw notAsListed('digest')
}

/**
 * Opens a sealed object. With what the manifest says of it, another object in its place, or one that is longer or
 * shorter, is refused before its last bytes are given out. Without, the object proves only that it is whole.
 */
export const openSealed = async (
  stream: ReadableStream<Bytes>,
  identities: readonly Identity[],
  listed?: Listed,
): Promise<Opened> => {
  const sealed = listed === undefined ? stream : stream.pipeThrough(await checked((seen) => compare(listed, seen)))
  const { context, messageId, plain } = await decryptMessage(sealed, identities)
  const encoding = ENCODINGS.find((known) => known === context[CONTEXT.encoding])
  const failure =
    encoding === undefined
      ? new Failure('seal/unknown-encoding')
      : listed !== undefined && listed.messageId !== messageId
        ? notAsListed('message-id')
        : listed !== undefined && listed.name !== context[CONTEXT.object]
          ? notAsListed('name')
          : undefined
  if (encoding === undefined || failure !== undefined) {
    await plain.cancel(failure)
    throw failure ?? new Failure('seal/unknown-encoding')
  }
  return { context, messageId, plain: decoded(plain, encoding) }
}
