/** One frame of a message without the others: a piece of a large image, or a look into a large archive. */
import type { Bytes } from '../bytes/concat.ts'
import { streamOf } from '../bytes/streams.ts'
import { Failure } from '../errors.ts'
import { byteSource } from './byte-source.ts'
import { openFrame, takeFrame, type OpenedHeader } from './message-decrypt.ts'
import { FINAL_HEAD_BYTES, FRAME_HEAD_BYTES, TAG_BYTES } from './message-format.ts'

export interface FrameRange {
  /** In the message, in bytes from its start. */
  readonly offset: number
  readonly length: number
  readonly final: boolean
}

type Layout = Pick<OpenedHeader, 'headerBytes' | 'frameBytes'>

/** How many frames a message of this size has, the final one counted. */
export const frameCount = ({ headerBytes, frameBytes }: Layout, sizeBytes: number): number => {
  const stepBytes = FRAME_HEAD_BYTES + frameBytes + TAG_BYTES
  const bodyBytes = sizeBytes - headerBytes - FINAL_HEAD_BYTES - TAG_BYTES
  if (bodyBytes < 0 || bodyBytes % stepBytes > frameBytes)
    throw new Failure('crypto/truncated', { detail: { sizeBytes } })
  return Math.floor(bodyBytes / stepBytes) + 1
}

/** Where the frame stands that holds the plain bytes from `index * frameBytes` on; `index` counts from 0. */
export const frameRange = (layout: Layout, index: number, sizeBytes: number): FrameRange => {
  const count = frameCount(layout, sizeBytes)
  if (index < 0 || index >= count)
    throw new Failure('crypto/truncated', { detail: { frame: index + 1, frames: count } })
  const stepBytes = FRAME_HEAD_BYTES + layout.frameBytes + TAG_BYTES
  const offset = layout.headerBytes + index * stepBytes
  const final = index === count - 1
  return { offset, length: final ? sizeBytes - offset : stepBytes, final }
}

/** Opens one frame from its bytes alone. That the others are there and whole is not known by that. */
export const decryptFrame = async (header: OpenedHeader, index: number, bytes: Bytes): Promise<Bytes> => {
  const source = byteSource(streamOf([bytes]))
  const frame = await takeFrame(source, index + 1, header.frameBytes)
  if (!(await source.atEnd())) throw new Failure('crypto/trailing-bytes')
  return openFrame(header, frame)
}
