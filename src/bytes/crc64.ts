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
  readonly high: Uint32Array
  readonly low: Uint32Array
}

const makeTables = (): Tables => {
  const high = new Uint32Array(8 * 256)
  const low = new Uint32Array(8 * 256)
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

export interface Crc64 {
  update(bytes: Uint8Array): void
  /** Eight bytes, little-endian. */
  digest(): Bytes
}

export const crc64 = (): Crc64 => {
  const { high, low } = (made ??= makeTables())
  let [h, l] = [ONES, ONES]
  const at = (index: number, table: Uint32Array) => table[index] ?? 0

  const update = (bytes: Uint8Array): void => {
    const steps = bytes.length - (bytes.length % 8)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let offset = 0
    for (; offset < steps; offset += 8) {
      const a = l ^ view.getUint32(offset, true)
      const b = h ^ view.getUint32(offset + 4, true)
      const [i0, i1, i2, i3] = [
        1792 + (a & 0xff),
        1536 + ((a >>> 8) & 0xff),
        1280 + ((a >>> 16) & 0xff),
        1024 + (a >>> 24),
      ]
      const [i4, i5, i6, i7] = [768 + (b & 0xff), 512 + ((b >>> 8) & 0xff), 256 + ((b >>> 16) & 0xff), b >>> 24]
      h =
        at(i0, high) ^
        at(i1, high) ^
        at(i2, high) ^
        at(i3, high) ^
        at(i4, high) ^
        at(i5, high) ^
        at(i6, high) ^
        at(i7, high)
      l = at(i0, low) ^ at(i1, low) ^ at(i2, low) ^ at(i3, low) ^ at(i4, low) ^ at(i5, low) ^ at(i6, low) ^ at(i7, low)
    }
    for (; offset < bytes.length; offset += 1) {
      const index = (l ^ view.getUint8(offset)) & 0xff
      l = ((l >>> 8) | (h << 24)) ^ at(index, low)
      h = (h >>> 8) ^ at(index, high)
    }
  }

  return {
    update,
    digest: () => {
      const bytes = new Uint8Array(8)
      const view = new DataView(bytes.buffer)
      view.setUint32(0, l ^ ONES, true)
      view.setUint32(4, h ^ ONES, true)
      return bytes
    },
  }
}

export const crc64Nvme = (bytes: Uint8Array): Bytes => {
  const crc = crc64()
  crc.update(bytes)
  return crc.digest()
}
