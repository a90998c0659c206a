import { concat, type Bytes } from '../bytes/concat.ts'
import { toU32be, u16be } from '../bytes/endian.ts'
import {
  deriveMessageKeys,
  FINAL_HEAD_BYTES,
  FINAL_MARK,
  FRAME_HEAD_BYTES,
  frameParams,
  headerParams,
  TAG_BYTES,
} from './message-format.ts'
import { encodeHeader } from './message-header.ts'
import type { Recipient } from './recipient.ts'

/** What every reader that checks tags refuses, whoever wrote it. */
export interface Tampering {
  readonly name: string
  readonly bytes: Bytes
  /** The format's own readers accept bytes after the final frame: the length in the manifest is the guard there. */
  readonly onlyLength?: true
}

/** A message of at least three full frames and a final frame that is not empty, and another of the same sizes. */
export interface Samples {
  readonly message: Bytes
  readonly other: Bytes
  readonly headerBytes: number
  readonly frameBytes: number
}

const flipped = (bytes: Bytes, at: number, bit = 0x01): Bytes => {
  const copy = bytes.slice()
  copy[at] = (copy[at] ?? 0) ^ bit
  return copy
}

/**
 * An empty message whose tags are all right; with `flip` its commitment is that of another key. Two recipients could be
 * shown two different contents by one such message.
 */
export const committed = async ({ organisation, name, key }: Recipient, flip: 0 | 1): Promise<Bytes> => {
  const dataKey = crypto.getRandomValues(new Uint8Array(32))
  const messageId = crypto.getRandomValues(new Uint8Array(32))
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, key, dataKey))
  const keys = await deriveMessageKeys(dataKey, messageId)
  const dataKeys = [{ provider: organisation, keyName: name, ciphertext }]
  const commitment = flipped(keys.commitment, 0, flip)
  const header = encodeHeader({ messageId, context: {}, dataKeys, frameBytes: 64, commitment })
  const empty = new Uint8Array(0)
  const tag = await crypto.subtle.encrypt(headerParams(header), keys.content, empty)
  const params = frameParams({ messageId, sequence: 1, final: true }, 0)
  const sealed = await crypto.subtle.encrypt(params, keys.content, empty)
  const frame = [toU32be(FINAL_MARK), toU32be(1), params.iv, toU32be(0), new Uint8Array(sealed)]
  return concat([header, new Uint8Array(tag), ...frame])
}

/** How long the encryption context is. */
export const contextBytes = (message: Bytes): number => u16be(message, 35)

/** Every message that differs from this one in one bit of one byte. */
export const everyFlip = (message: Bytes): Tampering[] =>
  Array.from({ length: message.length }, (_, at) => ({
    name: `a flip at ${at}`,
    bytes: flipped(message, at, 1 << (at % 8)),
  }))

const headerFields = (message: Bytes, headerBytes: number): readonly (readonly [string, number])[] => {
  const contextLength = 35
  const dataKeyCount = contextLength + 2 + u16be(message, contextLength)
  const provider = dataKeyCount + 2
  const keyName = provider + 2 + u16be(message, provider)
  const wrapped = keyName + 2 + u16be(message, keyName)
  const tag = headerBytes - TAG_BYTES
  return [
    ['the version', 0],
    ['the suite', 2],
    ['the message id', 3],
    ['the length of the context', contextLength + 1],
    ['the number of pairs in the context', contextLength + 3],
    ['a key of the context', contextLength + 6],
    ['the last value of the context', dataKeyCount - 1],
    ['the number of data keys', dataKeyCount + 1],
    ['the organisation', provider + 2],
    ['the key name', keyName + 2],
    ['the wrapped data key', wrapped + 100],
    ['the content type', tag - 37],
    ['the frame length', tag - 33],
    ['the commitment', tag - 32],
    ['the header’s tag', tag],
  ]
}

const frameFields = (final: boolean): readonly (readonly [string, number])[] =>
  final
    ? [
        ['mark', 0],
        ['number', 7],
        ['iv', 8],
        ['length', 23],
        ['content', FINAL_HEAD_BYTES],
      ]
    : [
        ['number', 3],
        ['iv', 15],
        ['content', FRAME_HEAD_BYTES],
      ]

const cutUp = ({ message, headerBytes, frameBytes }: Samples) => {
  const stepBytes = FRAME_HEAD_BYTES + frameBytes + TAG_BYTES
  const starts: number[] = []
  for (let at = headerBytes; at + stepBytes <= message.length - FINAL_HEAD_BYTES - TAG_BYTES; at += stepBytes)
    starts.push(at)
  const finalStart = (starts.at(-1) ?? headerBytes) + (starts.length > 0 ? stepBytes : 0)
  return { stepBytes, starts, finalStart }
}

const flips = (samples: Samples): Tampering[] => {
  const { message, headerBytes } = samples
  const { stepBytes, starts, finalStart } = cutUp(samples)
  const frames = starts.flatMap((start, index) => [
    ...frameFields(false).map(([field, at]) => [`frame ${index + 1}: ${field}`, start + at] as const),
    [`frame ${index + 1}: tag`, start + stepBytes - 1] as const,
  ])
  const final = frameFields(true).map(([field, at]) => [`final frame: ${field}`, finalStart + at] as const)
  const places = [
    ...headerFields(message, headerBytes),
    ...frames,
    ...final,
    ['final frame: tag', message.length - 1] as const,
  ]
  return places.map(([name, at]) => ({ name: `a flip in ${name}`, bytes: flipped(message, at) }))
}

/** Frame 1 dressed as the final frame: its content is genuine, its tag was made for a regular frame. */
const promoted = ({ message, headerBytes, frameBytes }: Samples): Bytes => {
  const frame = message.subarray(headerBytes, headerBytes + FRAME_HEAD_BYTES + frameBytes + TAG_BYTES)
  const content = frame.subarray(FRAME_HEAD_BYTES)
  const head = frame.subarray(0, FRAME_HEAD_BYTES)
  return concat([message.subarray(0, headerBytes), toU32be(0xffffffff), head, toU32be(frameBytes), content])
}

export const tamperings = (samples: Samples): Tampering[] => {
  const { message, other, headerBytes } = samples
  const { stepBytes, starts, finalStart } = cutUp(samples)
  const [one = 0, two = 0, three = 0] = starts
  const part = (from: number, to: number) => message.subarray(from, to)
  const rest = part(three, message.length)
  const [head, first, second, final] = [
    part(0, one),
    part(one, two),
    part(two, three),
    part(finalStart, message.length),
  ]
  return [
    ...flips(samples),
    { name: 'two frames swapped', bytes: concat([head, second, first, rest]) },
    { name: 'a frame doubled', bytes: concat([head, first, first, second, rest]) },
    { name: 'a frame dropped', bytes: concat([head, first, rest]) },
    { name: 'the first frame dropped', bytes: concat([head, second, rest]) },
    { name: 'only header and final frame', bytes: concat([head, final]) },
    { name: 'a frame of another object', bytes: concat([head, first, other.subarray(two, three), rest]) },
    { name: 'the final frame of another object', bytes: concat([part(0, finalStart), other.subarray(finalStart)]) },
    {
      name: 'the header of another object',
      bytes: concat([other.subarray(0, headerBytes), part(headerBytes, message.length)]),
    },
    { name: 'a regular frame made the final one', bytes: promoted(samples) },
    { name: 'cut to nothing', bytes: new Uint8Array(0) },
    { name: 'cut inside the header', bytes: part(0, headerBytes - 20) },
    { name: 'cut after the header', bytes: head },
    { name: 'cut at a frame', bytes: part(0, two) },
    { name: 'cut inside a frame', bytes: part(0, two + Math.floor(stepBytes / 2)) },
    { name: 'cut before the final frame', bytes: part(0, finalStart) },
    { name: 'cut inside the final frame', bytes: part(0, message.length - TAG_BYTES - 1) },
    { name: 'cut by its last byte', bytes: part(0, message.length - 1) },
    { name: 'one byte appended', bytes: concat([message, Uint8Array.of(0)]), onlyLength: true },
    { name: 'a second final frame', bytes: concat([message, final]), onlyLength: true },
    { name: 'another object appended', bytes: concat([message, other]), onlyLength: true },
  ]
}
