import { describe, expect, it } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import { codedOf, END, frame, J2K_MAIN, marker, NAME, scan, START, tilePart } from './codestream.fixture.ts'
import { encapsulated, u16be } from './encapsulated.fixture.ts'
import { residualIn } from './residual-scan.ts'

const [JPEG, JPEG_2000, JPEG_XL] = ['1.2.840.10008.1.2.4.50', '1.2.840.10008.1.2.4.90', '1.2.840.10008.1.2.4.110']
const [MPEG4, HTJ2K, RLE] = ['1.2.840.10008.1.2.4.102', '1.2.840.10008.1.2.4.201', '1.2.840.10008.1.2.5']
const WANTED = { names: ['Doe^Jane'], ids: [], texts: [], dates: [], uids: [] }
const PLACE = { place: 'pixel data segment', kind: 'name' }

const found = async (transferSyntax: string, ...fragments: readonly Uint8Array[]) =>
  residualIn(await encapsulated(transferSyntax, fragments), WANTED)

const NOTHING = new Uint8Array(0)
const CODED = codedOf(90)
const more = new Uint8Array(3000).fill(1)
const tables = concat([START, marker(0xffdb, new Uint8Array(65))])
const tileComment = marker(0xff64, concat([u16be(1), NAME]))
const inHead = concat([tables, marker(0xfffe, NAME), frame(0xffc0, 1), scan(1, CODED), END])
const amongScans = concat([START, frame(0xffc2, 1), scan(1, CODED), marker(0xfffe, NAME), scan(1, CODED), END])
const behind = concat([tables, scan(1, CODED), END, NAME])

const STREAMS: readonly (readonly [where: string, transferSyntax: string, stream: Uint8Array])[] = [
  ['in the head of a JPEG', JPEG, inHead],
  ['among its scans', JPEG, amongScans],
  ['behind its end', JPEG, behind],
  ['in the head of JPEG 2000', JPEG_2000, concat([J2K_MAIN, tileComment, tilePart(NOTHING, CODED), END])],
  ['in a tile-part', HTJ2K, concat([J2K_MAIN, tilePart(NOTHING, CODED), tilePart(tileComment, CODED), END])],
  ['in JPEG XL', JPEG_XL, inHead],
  ['in a video', MPEG4, concat([more, NAME, more])],
]

const nameAt = (stream: Uint8Array): number =>
  stream.findIndex((_, at) => NAME.every((byte, index) => stream[at + index] === byte))
/** Even pieces: an item has no other (PS3.5 A.4). */
const cutsIn = (stream: Uint8Array): readonly number[] => {
  const first = nameAt(stream) + (nameAt(stream) % 2)
  return Array.from({ length: NAME.length >> 1 }, (_, index) => first + 2 * index)
}

describe.each(STREAMS)('a name that the edge of a fragment cuts (%s)', (_, transferSyntax, stream) => {
  it('is found wherever it is cut', async () => {
    for (const cut of cutsIn(stream))
      expect(await found(transferSyntax, stream.slice(0, cut), stream.slice(cut)), `cut at ${cut}`).toMatchObject(PLACE)
  })

  it('is found in many pieces, and with empty ones between', async () => {
    const at = nameAt(stream) - (nameAt(stream) % 2)
    const letters = Array.from({ length: 8 }, (_unused, index) => stream.slice(at + 2 * index, at + 2 * index + 2))
    const parts = [stream.slice(0, at), ...letters.flatMap((one) => [one, NOTHING]), stream.slice(at + 16)]
    expect(await found(transferSyntax, ...parts)).toMatchObject(PLACE)
  })
})

describe('the edges of fragments', () => {
  it('are looked at however many there are', async () => {
    const many = Array.from({ length: 300 }, () => codedOf(300))
    expect(await found(JPEG, tables, ...many, NAME.slice(0, 6), NAME.slice(6), ...many)).toMatchObject(PLACE)
    expect(await found(JPEG, tables, ...many, ...many)).toBeUndefined()
  })

  it('are none where another picture begins, nor between the frames of RLE', async () => {
    const [one, other] = [concat([more, NAME.slice(0, 6)]), NAME.slice(6)]
    expect(
      await found(JPEG, concat([behind.slice(0, -NAME.length), NAME.slice(0, 6)]), concat([START, other])),
    ).toBeUndefined()
    expect(await found(RLE, one, other)).toBeUndefined()
    expect(await found(JPEG, one, other)).toMatchObject(PLACE)
  })
})
