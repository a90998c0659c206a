import type { Bytes } from './concat.ts'
import { chunked, type ByteTransform } from './streams.ts'

/** Reading past the end gives zeros: whoever reads has looked at the length before. */
export const u16le = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
export const u16be = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
export const u32le = (bytes: Uint8Array, at: number): number => (u16le(bytes, at) | (u16le(bytes, at + 2) << 16)) >>> 0
export const u32be = (bytes: Uint8Array, at: number): number => ((u16be(bytes, at) << 16) | u16be(bytes, at + 2)) >>> 0

const written = (sizeBytes: number, write: (view: DataView) => void): Bytes => {
  const bytes = new Uint8Array(sizeBytes)
  write(new DataView(bytes.buffer))
  return bytes
}

export const toU16be = (value: number): Bytes => written(2, (view) => view.setUint16(0, value))
export const toU32le = (value: number): Bytes => written(4, (view) => view.setUint32(0, value, true))
export const toU32be = (value: number): Bytes => written(4, (view) => view.setUint32(0, value))
/** Exact up to 2^53. */
export const toU64be = (value: number): Bytes => written(8, (view) => view.setBigUint64(0, BigInt(value)))

/** How many bytes are one number. */
export type Width = 1 | 2 | 4 | 8

/** The same numbers in the other byte order. A piece at the end that is no whole number stays as it is. */
export const swapped = (bytes: Uint8Array, width: Width): Bytes => {
  const out = new Uint8Array(bytes)
  if (width === 1) return out
  for (let at = 0; at + width <= out.length; at += width)
    for (let index = 0; index < width; index += 1) out[at + index] = bytes[at + width - 1 - index] ?? 0
  return out
}

/** `swapped`, as the bytes flow by. */
export const swapping = (width: Width): ByteTransform => {
  const cut = chunked(64 * 1024)
  const swap = new TransformStream<Bytes, Bytes>({
    transform: (chunk, controller) => controller.enqueue(swapped(chunk, width)),
  })
  return { writable: cut.writable, readable: cut.readable.pipeThrough(swap) }
}
