import { beforeAll, describe, expect, it } from 'vitest'
import type { Bytes } from '../bytes/concat.ts'
import { toUtf8 } from '../bytes/text.ts'
import { collect } from '../bytes/streams.ts'
import { generateRecipient, importRecipient, type Recipient } from '../crypto/recipient.ts'
import { expectedBytes } from './expected.ts'
import { original } from './original.ts'
import { seal } from './seal.ts'

let recipients: readonly Recipient[]

beforeAll(async () => {
  const made = ['study', 'custodian'].map(async (name, index) => {
    const { publicPem } = await generateRecipient(undefined, 3072 + 1024 * index)
    return importRecipient({ name, pem: publicPem })
  })
  recipients = await Promise.all(made)
}, 60_000)

const options = () => ({ lane: 'backup', recipients }) as const

const sealedBytes = async (plain: Blob): Promise<number> => {
  const sealing = await seal(original(plain), options())
  return (await collect(sealing.stream)).length
}

const noise = (sizeBytes: number): Bytes => {
  const bytes = new Uint8Array(sizeBytes)
  for (let at = 0; at < sizeBytes; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
  return bytes
}

/** Sixteen bits a pixel: a body with noise in the middle of a picture that is empty at its edges. */
const slice = (side: number, grain: number): Bytes => {
  const random = noise(side * side)
  const pixels = new Uint16Array(side * side)
  for (let at = 0; at < pixels.length; at += 1) {
    const [x, y] = [(at % side) / side - 0.5, Math.floor(at / side) / side - 0.5]
    const inside = x * x + y * y < 0.16
    pixels[at] = inside ? 1000 + Math.round(300 * x) + ((random[at] ?? 0) % grain) : (random[at] ?? 0) % 3
  }
  return new Uint8Array(pixels.buffer)
}

describe('what is expected of a sealing', () => {
  it.each([
    ['nothing', 0],
    ['one byte', 1],
    ['a little less than a frame', 512 * 1024 - 1],
    ['a frame', 512 * 1024],
    ['frames and a rest', 1_700_000],
  ])('is exact where nothing can be compressed: %s', async (_, sizeBytes) => {
    const plain = new Blob([noise(sizeBytes)])
    expect(await expectedBytes(plain, options())).toBe(await sealedBytes(plain))
  })

  it.each([
    ['one value', () => [new Uint8Array(3_000_000).fill(42)]],
    ['text', () => [toUtf8('Thorax venös 3.0 '.repeat(40_000))]],
    ['a slice', () => [slice(512, 40)]],
    ['a radiograph', () => [slice(2000, 200)]],
    ['pictures that differ', () => [slice(700, 4), noise(1_500_000), slice(900, 100)]],
    ['a header before a picture that is compressed already', () => [new Uint8Array(20_000), noise(2_000_000)]],
  ])('is within 15 % of what comes: %s', async (_, parts) => {
    const plain = new Blob(parts())
    const sealed = await sealedBytes(plain)
    const expected = await expectedBytes(plain, options())
    expect(Math.abs(expected / sealed - 1), `${expected} of ${sealed}`).toBeLessThan(0.15)
  })
})
