import type { Bytes } from './concat.ts'
import { Failure } from '../errors.ts'

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

export const toHex = (bytes: Uint8Array): string => {
  let hex = ''
  for (const byte of bytes) hex += HEX[byte] ?? ''
  return hex
}

export const fromHex = (hex: string): Bytes => {
  if (hex.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(hex))
    throw new Failure('bytes/not-hex', { detail: { length: hex.length } })
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) => parseInt(hex.slice(2 * index, 2 * index + 2), 16))
}

const PIECE = 0x8000

/** RFC 4648 section 4, with padding. */
export const toBase64 = (bytes: Uint8Array): string => {
  let binary = ''
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  return btoa(binary)
}

/** RFC 4648 section 4. */
export const fromBase64 = (base64: string): Bytes => {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch (cause) {
    throw new Failure('bytes/not-base64', { detail: { length: base64.length }, cause })
  }
}

/** RFC 4648 section 5, without padding. */
export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

export const fromBase64Url = (base64url: string): Bytes =>
  fromBase64(base64url.replaceAll('-', '+').replaceAll('_', '/'))

const encoder = new TextEncoder()

export const toUtf8 = (text: string): Bytes => new Uint8Array(encoder.encode(text))

/** Refuses what is not UTF-8, and keeps a byte order mark as a character: nothing is lost on the way back. */
export const fromUtf8 = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new Failure('bytes/not-utf8', { detail: { sizeBytes: bytes.length }, cause })
  }
}
