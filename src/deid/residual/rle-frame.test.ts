import { describe, expect, it } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import { toUtf8 } from '../../bytes/text.ts'
import { numbersElement } from '../../dicom/elements.ts'
import type { Part } from '../../dicom/output.ts'
import { encapsulated, u32le } from './encapsulated.fixture.ts'
import { OutputBytes } from './output-bytes.ts'
import { residualIn } from './residual-scan.ts'
import { endOfRle } from './rle-frame.ts'
import { CLEAN } from './written.fixture.ts'

const RLE = '1.2.840.10008.1.2.5'
const WANTED = { names: ['Doe^Jane'], ids: [], texts: [], dates: [], uids: [] }
const PLACE = { place: 'pixel data segment', kind: 'name' }
const NAME = toUtf8('for Doe^Jane, today ')

interface Image {
  readonly side: number
  readonly samples: number
  readonly allocated: number
}

const foundIn = async ({ side, samples, allocated }: Image, ...fragments: readonly Uint8Array[]) => {
  const numbers = [
    [0x00280002, samples],
    [0x00280010, side],
    [0x00280011, side],
    [0x00280100, allocated],
  ] as const
  const image = [...CLEAN, ...numbers.map(([tag, number]) => numbersElement(tag, 'US', [number]))]
  return residualIn(await encapsulated(RLE, fragments, image), WANTED)
}
/** Of so many planes as the header of the first frame says. */
const found = (side: number, ...fragments: readonly Uint8Array[]) =>
  foundIn({ side, samples: fragments[0]?.[0] ?? 0, allocated: 8 }, ...fragments)

/** PS3.5 G.5: how many segments there are, and where they begin; what follows stands where no offset is. */
const header = (offsets: readonly number[], unused = new Uint8Array(0)): Uint8Array => {
  const used = concat([u32le(offsets.length), ...offsets.map(u32le), unused])
  return concat([used, new Uint8Array(64 - used.length)])
}
/** PS3.5 G.3.1: so many times a run of 128 bytes that are 7. */
const runs = (count: number): Uint8Array => Uint8Array.from({ length: 2 * count }, (_, at) => (at % 2 === 0 ? 0x81 : 7))

/** All of a plane of 16 rows of 16 columns. */
const PLANE = runs(2)
/** The same, of an odd number of bytes: some of its samples are to be read. */
const READABLE = concat([Uint8Array.of(NAME.length - 1), NAME, Uint8Array.of(0x81, 7, 0x95, 7)])

describe('what stands in an RLE frame beside its planes', () => {
  it('is nothing where there are only planes', async () => {
    expect(await found(16, concat([header([64]), PLANE]))).toBeUndefined()
    expect(await found(16, concat([header([64, 68]), PLANE, PLANE]))).toBeUndefined()
    expect(await found(16, concat([header([64]), READABLE]))).toBeUndefined()
  })

  it('is a byte of zero where a plane has an odd number', async () => {
    const padded = (...behind: readonly number[]) =>
      concat([header([64, 64 + READABLE.length + behind.length]), READABLE, Uint8Array.from(behind), READABLE])
    expect(await found(16, padded())).toBeUndefined()
    expect(await found(16, padded(0))).toBeUndefined()
    expect(await found(16, padded(1))).toMatchObject(PLACE)
    expect(await found(16, padded(0, 0))).toMatchObject(PLACE)
  })

  it('may stand between two planes, before the first, and in front of none', async () => {
    expect(await found(16, concat([header([64, 88]), PLANE, NAME, PLANE]))).toMatchObject(PLACE)
    expect(await found(16, concat([header([84]), NAME, PLANE]))).toMatchObject(PLACE)
    expect(await found(16, concat([header([84, 64]), PLANE, new Uint8Array(16), PLANE, NAME]))).toMatchObject(PLACE)
    expect(await found(16, concat([header([64, 64, 68]), PLANE, NAME, PLANE]))).toMatchObject(PLACE)
  })

  it('may stand where no offset is', async () => {
    const unused = concat([new Uint8Array(4), NAME])
    expect(await found(16, concat([header([64], unused), PLANE]))).toMatchObject(PLACE)
    const long = runs(8192)
    expect(await found(1024, concat([header([64], unused), long]))).toMatchObject(PLACE)
    expect(await found(1024, concat([header([64]), long]))).toBeUndefined()
  })

  it('may stand in a run that is longer than what is missing of its plane', async () => {
    const literal = concat([Uint8Array.of(NAME.length), Uint8Array.of(7), NAME])
    const short = Uint8Array.of(0x81, 7, 0x82, 7)
    expect(await found(16, concat([header([64]), short, literal]))).toMatchObject(PLACE)
    expect(await found(16, concat([header([64, 90]), short, literal, PLANE]))).toMatchObject(PLACE)
  })

  it('may be a plane more than the image has', async () => {
    const two = concat([header([64, 64 + READABLE.length]), READABLE, READABLE])
    expect(await foundIn({ side: 16, samples: 1, allocated: 16 }, two)).toBeUndefined()
    expect(await foundIn({ side: 16, samples: 2, allocated: 8 }, two)).toBeUndefined()
    for (const [samples, allocated] of [
      [1, 8],
      [3, 8],
      [0, 16],
      [1, 0],
    ] as const)
      expect(await foundIn({ side: 16, samples, allocated }, two)).toMatchObject(PLACE)
  })

  it('may stand in a frame that is too short for a header', async () => {
    expect(await found(16, NAME)).toMatchObject(PLACE)
    expect(await found(16, new Uint8Array(2))).toBeUndefined()
    expect(await foundIn({ side: 16, samples: 0, allocated: 8 }, NAME)).toMatchObject(PLACE)
  })

  it('may stand across the end of the header', async () => {
    const unused = concat([new Uint8Array(52), toUtf8('Doe^')])
    const literal = concat([toUtf8('Jane'), new Uint8Array(72)])
    const plane = concat([literal, Uint8Array.of(0x81, 7, 0xcc, 7)])
    expect(await found(16, concat([header([64], unused), plane]))).toMatchObject(PLACE)
    expect(await found(16, concat([header([64]), plane]))).toBeUndefined()
  })

  it('may stand in a plane that its frame has not all of', async () => {
    const missing = concat([Uint8Array.of(0x81, 7, 127), NAME])
    expect(await found(16, concat([header([64]), missing]))).toMatchObject(PLACE)
    expect(await found(16, concat([header([64]), runs(1)]), NAME)).toMatchObject(PLACE)
    const half = concat([READABLE.subarray(0, NAME.length + 1), Uint8Array.of(0x81, 7)])
    expect(await found(16, concat([header([64]), half]))).toMatchObject(PLACE)
    expect(await found(16, concat([header([64, 64 + half.length]), half, PLANE]))).toMatchObject(PLACE)
  })

  it('may not stand in a plane of single bits, of which eight are a byte', async () => {
    const plane = concat([Uint8Array.of(NAME.length - 1), NAME, Uint8Array.of(257 - (32 - NAME.length), 7)])
    expect(await foundIn({ side: 16, samples: 1, allocated: 1 }, concat([header([64]), plane]))).toBeUndefined()
    expect(await foundIn({ side: 16, samples: 1, allocated: 8 }, concat([header([64]), plane]))).toMatchObject(PLACE)
  })

  it('may stand in front of much that looks as planes do', async () => {
    const planes = concat([runs(2048), runs(2048), runs(2048)])
    const frame = concat([header([64, 4160, 8256]), planes])
    expect(await found(512, frame)).toBeUndefined()
    expect(await found(512, concat([frame, NAME, runs(2000)]))).toMatchObject(PLACE)
    expect(
      await found(512, concat([header([64, 4160, 8276]), planes.subarray(0, 8192), NAME, runs(2048)])),
    ).toMatchObject(PLACE)
  })
})

describe('where an RLE frame ends', () => {
  const planes = { count: 2, sizeBytes: 256 }
  const whole = concat([header([64, 64 + READABLE.length + 1]), READABLE, Uint8Array.of(0), READABLE])
  const endIn = (parts: readonly Part[], planesOfImage = planes) =>
    endOfRle(new OutputBytes(parts), { start: 6, end: 6 + whole.length + 6 }, planesOfImage)

  it('is told wherever the parts of the output meet', async () => {
    const file = concat([new Uint8Array(6), whole, new Uint8Array(6)])
    for (let cut = 1; cut < file.length; cut += 1) {
      const [head, tail] = [file.slice(0, cut), file.slice(cut)]
      expect(await endIn([head, tail]), `arrays that meet at ${cut}`).toBe(6 + whole.length)
      expect(await endIn([new Blob([head]), new Blob([tail])]), `Blobs that meet at ${cut}`).toBe(6 + whole.length)
    }
  })

  it('is not told of another number of planes, nor of larger ones', async () => {
    const file = concat([new Uint8Array(6), whole, new Uint8Array(6)])
    expect(await endIn([file], { count: 1, sizeBytes: 256 })).toBe(Infinity)
    expect(await endIn([file], { count: 3, sizeBytes: 256 })).toBe(Infinity)
    expect(await endIn([file], { count: 2, sizeBytes: 257 })).toBe(Infinity)
  })

  /** Bytes as they are, one again and again, and what makes nothing, by turns; of each plane others. */
  const planeOf = (sizeBytes: number, turn: number): Uint8Array => {
    const pieces: Uint8Array[] = []
    for (let made = 0, index = turn; made < sizeBytes; index += 1) {
      const count = Math.min(sizeBytes - made, 1 + ((index * 37) % 128))
      if (index % 7 === 0) pieces.push(Uint8Array.of(128))
      const isRepeated = count > 1 && index % (turn + 2) === 0
      pieces.push(
        isRepeated ? Uint8Array.of(257 - count, index) : new Uint8Array(count + 1).fill(index).fill(count - 1, 0, 1),
      )
      made += count
    }
    return concat(pieces)
  }

  it.each([1000, 400_000])('is where each of one to four planes of %i bytes is full', async (sizeBytes) => {
    for (const count of [1, 2, 3, 4]) {
      const all = Array.from({ length: count }, (_, turn) => planeOf(sizeBytes, turn))
      const offsets = all.map((_, index) => 64 + concat(all.slice(0, index)).length)
      const frame = concat([header(offsets), ...all])
      const endOf = (ofImage: number) =>
        endOfRle(new OutputBytes([frame]), { start: 0, end: frame.length }, { count, sizeBytes: ofImage })
      expect(await endOf(sizeBytes)).toBe(frame.length)
      expect(await endOf(sizeBytes - 1)).toBe(Infinity)
      expect(await endOf(sizeBytes + 1)).toBe(Infinity)
    }
  })
})
