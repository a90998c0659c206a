import type { Bytes } from './concat.ts'

/**
 * CRC-64/NVME (NVM Express, NVM Command Set Specification): polynomial 0xAD93D23594C93659, reflected; starts and
 * ends with all ones. Azure Storage names it CRC64 and wants it as eight bytes, little-endian. A number of JavaScript
 * holds 32 bits of it, so it goes in two halves, eight bytes at a step.
 */
const POLYNOMIAL = { high: 0x9a6c9329, low: 0xac4bc9b5 } as const
const ONES = 0xffffffff

interface Tables {
  /** 8 x 256 entries: table k advances a byte over k bytes of zeros. */
  readonly high: Int32Array
  readonly low: Int32Array
}

const makeTables = (): Tables => {
  const high = new Int32Array(8 * 256)
  const low = new Int32Array(8 * 256)
  for (let byte = 0; byte < 256; byte += 1) {
    let [h, l] = [0, byte]
    for (let bit = 0; bit < 8; bit += 1) {
      const odd = (l & 1) === 1
      l = (l >>> 1) | (h << 31)
      h >>>= 1
      if (odd) {
        h ^= POLYNOMIAL.high
        l ^= POLYNOMIAL.low
      }
    }
    high[byte] = h
    low[byte] = l
  }
  for (let entry = 256; entry < 8 * 256; entry += 1) {
    const [h, l] = [high[entry - 256] ?? 0, low[entry - 256] ?? 0]
    high[entry] = (h >>> 8) ^ (high[l & 0xff] ?? 0)
    low[entry] = ((l >>> 8) | (h << 24)) ^ (low[l & 0xff] ?? 0)
  }
  return { high, low }
}

let made: Tables | undefined

const at = (table: Int32Array, index: number): number => table[index] ?? 0

type Halves = readonly [high: number, low: number]

const advanced = (before: Halves, { high, low }: Tables, bytes: Uint8Array): Halves => {
  const steps = bytes.length - (bytes.length % 8)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // What is kept elsewhere is written to memory at every step; these two stay in registers.
  let [top, bottom] = before
  let offset = 0
  for (; offset < steps; offset += 8) {
    const a = bottom ^ view.getInt32(offset, true)
    const b = top ^ view.getInt32(offset + 4, true)
    const i0 = 1792 + (a & 0xff)
    const i1 = 1536 + ((a >>> 8) & 0xff)
    const i2 = 1280 + ((a >>> 16) & 0xff)
    const i3 = 1024 + (a >>> 24)
    const i4 = 768 + (b & 0xff)
    const i5 = 512 + ((b >>> 8) & 0xff)
    const i6 = 256 + ((b >>> 16) & 0xff)
    const i7 = b >>> 24
    top =
      at(high, i0) ^
      at(high, i1) ^
      at(high, i2) ^
      at(high, i3) ^
      at(high, i4) ^
      at(high, i5) ^
      at(high, i6) ^
      at(high, i7)
    bottom =
      at(low, i0) ^ at(low, i1) ^ at(low, i2) ^ at(low, i3) ^ at(low, i4) ^ at(low, i5) ^ at(low, i6) ^ at(low, i7)
  }
  for (; offset < bytes.length; offset += 1) {
    const index = (bottom ^ view.getUint8(offset)) & 0xff
    bottom = ((bottom >>> 8) | (top << 24)) ^ at(low, index)
    top = (top >>> 8) ^ at(high, index)
  }
  return [top, bottom]
}

export interface Crc64 {
  update(bytes: Uint8Array): void
  /** Eight bytes, little-endian. */
  digest(): Bytes
}

export const crc64 = (): Crc64 => {
  const tables = (made ??= makeTables())
  let now: Halves = [ONES, ONES]
  return {
    update: (bytes) => {
      now = advanced(now, tables, bytes)
    },
    digest: () => {
      const bytes = new Uint8Array(8)
      const view = new DataView(bytes.buffer)
      view.setUint32(0, now[1] ^ ONES, true)
      view.setUint32(4, now[0] ^ ONES, true)
      return bytes
    },
  }
}

export const crc64Nvme = (bytes: Uint8Array): Bytes => {
  const crc = crc64()
  crc.update(bytes)
  return crc.digest()
}
