import { describe, expect, it } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import { toUtf8 } from '../../bytes/text.ts'
import { numbersElement } from '../../dicom/elements.ts'
import { encapsulated, u32le } from './encapsulated.fixture.ts'
import { residualIn } from './residual-scan.ts'
import { CLEAN } from './written.fixture.ts'

const RLE = '1.2.840.10008.1.2.5'
const WANTED = { names: ['Doe^Jane'], ids: [], texts: [], dates: [], uids: [] }
const PLACE = { place: 'pixel data segment', kind: 'name' }
const NAME = toUtf8('for Doe^Jane, today ')

const found = async (side: number, ...fragments: readonly Uint8Array[]) => {
  const image = [...CLEAN, numbersElement(0x00280010, 'US', [side]), numbersElement(0x00280011, 'US', [side])]
  return residualIn(await encapsulated(RLE, fragments, image), WANTED)
}

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
