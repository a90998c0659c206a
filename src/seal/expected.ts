import { COMMITMENT_BYTES, FRAME_BYTES, MESSAGE_ID_BYTES, TAG_BYTES, messageBytes } from '../crypto/message-format.ts'
import { encodeHeader } from '../crypto/message-header.ts'
import type { Recipient } from '../crypto/recipient.ts'
import { encodedBytes, ENCODINGS } from './encoding.ts'
import type { Lane } from './lane.ts'
import { objectName } from './object-name.ts'
import { CONTEXT } from './sealing.ts'

/** RFC 8017 7.1.1: a ciphertext is as long as the modulus. */
const wrappedBytes = ({ key }: Recipient): number =>
  'modulusLength' in key.algorithm ? Number(key.algorithm.modulusLength) / 8 : 0

/** How long a header for these recipients is: its fields are as long in every message, but for the encoding's name. */
const headerBytes = (lane: Lane, recipients: readonly Recipient[]): number => {
  const header = encodeHeader({
    messageId: new Uint8Array(MESSAGE_ID_BYTES),
    context: { [CONTEXT.encoding]: ENCODINGS[1], [CONTEXT.lane]: lane, [CONTEXT.object]: objectName() },
    dataKeys: recipients.map((recipient) => ({
      provider: recipient.organisation,
      keyName: recipient.name,
      ciphertext: new Uint8Array(wrappedBytes(recipient)),
    })),
    frameBytes: FRAME_BYTES,
    commitment: new Uint8Array(COMMITMENT_BYTES),
  })
  return header.length + TAG_BYTES
}

export interface ExpectedOptions {
  readonly lane: Lane
  readonly recipients: readonly Recipient[]
}

/** How long the sealed object of these bytes will be, about: samples say what compression leaves, the rest is known. */
export const expectedBytes = async (plain: Blob, { lane, recipients }: ExpectedOptions): Promise<number> =>
  messageBytes(headerBytes(lane, recipients), await encodedBytes(plain))
