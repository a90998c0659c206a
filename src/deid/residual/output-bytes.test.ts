import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { concat, equal, type Bytes } from '../../bytes/concat.ts'
import { OutputBytes } from './output-bytes.ts'

const numbered = (sizeBytes: number, first = 0): Bytes =>
  Uint8Array.from({ length: sizeBytes }, (_, index) => (first + index * 7 + (index >> 8)) & 0xff)

interface Piece {
  readonly sizeBytes: number
  readonly isBlob: boolean
}

const outputOf = (pieces: readonly Piece[]) => {
  const bytes = pieces.map(({ sizeBytes }, index) => numbered(sizeBytes, 31 * index))
  const parts = bytes.map((one, index) => (pieces[index]?.isBlob === true ? new Blob([one]) : one))
  return { whole: concat(bytes), output: new OutputBytes(parts) }
}

/** How much each read takes, from now on. */
const readSizes = (): (() => readonly number[]) => {
  const read = vi.spyOn(Blob.prototype, 'arrayBuffer')
  return () => read.mock.contexts.map((blob) => (blob as Blob).size)
}

afterEach(() => {
  vi.restoreAllMocks()
})

const piece = fc.record({ sizeBytes: fc.oneof(fc.nat(20), fc.nat(90_000)), isBlob: fc.boolean() })
const place = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(12), fc.nat(70_000)),
})

describe('the window', () => {
  it('holds what is asked for, in whatever order, of parts in memory and on disk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 9 }), fc.array(place), async (pieces, places) => {
        const { whole, output } = outputOf(pieces)
        expect(output.sizeBytes).toBe(whole.length)
        for (const { from, length } of places) {
          const at = Math.floor(from * whole.length)
          const end = Math.min(at + length, whole.length)
          await output.hold(at, end - at)
          expect(output.holds(at, end - at)).toBe(true)
          expect(equal(output.slice(at, end), whole.subarray(at, end))).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('reaches over what is in memory, and not behind the end', () => {
    const { whole, output } = outputOf([
      { sizeBytes: 10, isBlob: false },
      { sizeBytes: 10, isBlob: false },
    ])
    expect(output.reaches(5, 10)).toBe(true)
    expect(output.slice(5, 15)).toEqual(whole.subarray(5, 15))
    expect(output.reaches(15, 6)).toBe(false)
  })

  it.each([true, false])('goes back after nothing was asked for at the end: on disk %s', async (isBlob) => {
    const { whole, output } = outputOf([{ sizeBytes: 10, isBlob }])
    await output.hold(10, 0)
    await output.hold(2, 3)
    expect(output.slice(2, 5)).toEqual(whole.subarray(2, 5))
  })

  it('fails for what is not there', async () => {
    const { output } = outputOf([{ sizeBytes: 10, isBlob: true }])
    await expect(output.hold(5, 6)).rejects.toMatchObject({ code: 'deid/output-unreadable' })
  })
})

describe('what is read', () => {
  it('of a part between two in memory is all of it, once', async () => {
    const { whole, output } = outputOf([
      { sizeBytes: 300, isBlob: false },
      { sizeBytes: 6000, isBlob: true },
      { sizeBytes: 300, isBlob: false },
    ])
    const sizes = readSizes()
    for (const at of [295, 300, 3000, 6295, 100, 5000, 6299]) {
      await output.hold(at, 10)
      expect(output.slice(at, at + 10)).toEqual(whole.subarray(at, at + 10))
    }
    expect(sizes()).toEqual([6000])
  })

  it('of a long part is a window, and a small one after a leap', async () => {
    const { output } = outputOf([{ sizeBytes: 1_000_000, isBlob: true }])
    const sizes = readSizes()
    for (const at of [0, 262_140, 700_000, 707_000, 720_000, 999_990]) await output.hold(at, 10)
    expect(sizes()).toEqual([262_144, 262_144, 8192, 262_144, 10])
  })

  it('into a long part from the one before it is a window too', async () => {
    const { output } = outputOf([
      { sizeBytes: 300, isBlob: false },
      { sizeBytes: 1_000_000, isBlob: true },
    ])
    const sizes = readSizes()
    await output.hold(295, 10)
    await output.hold(200_000, 10)
    expect(sizes()).toEqual([262_139])
  })

  it('is forgotten but for the last few parts', async () => {
    const { output } = outputOf(Array.from({ length: 6 }, () => ({ sizeBytes: 100, isBlob: true })))
    const sizes = readSizes()
    for (const at of [0, 100, 200, 300, 400, 100, 0]) await output.hold(at, 10)
    expect(sizes()).toHaveLength(6)
  })
})
