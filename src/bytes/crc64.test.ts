import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc64, crc64Nvme } from './crc64.ts'
import { toHex, toUtf8 } from './text.ts'

/** The definition, bit by bit. */
const slow = (bytes: Uint8Array): bigint => {
  const ones = 0xffffffffffffffffn
  let crc = ones
  for (const byte of bytes) {
    crc ^= BigInt(byte)
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >> 1n) ^ ((crc & 1n) === 1n ? 0x9a6c9329ac4bc9b5n : 0n)
  }
  return crc ^ ones
}

describe('CRC-64/NVME', () => {
  it('gives the check value of the catalogue of CRC algorithms, little-endian', () => {
    expect(toHex(crc64Nvme(toUtf8('123456789')))).toBe('8898790a86148bae')
  })

  it('agrees with the definition, however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(60), (bytes, cut) => {
        const crc = crc64()
        crc.update(bytes.subarray(0, cut))
        crc.update(bytes.subarray(cut))
        expect(new DataView(crc.digest().buffer).getBigUint64(0, true)).toBe(slow(bytes))
        expect(crc64Nvme(bytes)).toEqual(crc.digest())
      }),
    )
  })
})
