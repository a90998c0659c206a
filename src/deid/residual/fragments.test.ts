import { describe, expect, it } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import {
  box,
  codedOf,
  END,
  frame,
  J2K_MAIN,
  jp2,
  jpeg,
  marker,
  NAME,
  scan,
  START,
  tilePart,
} from './codestream.fixture.ts'
import { encapsulated, u16be } from './encapsulated.fixture.ts'
import { residualIn } from './residual-scan.ts'

const JPEG = '1.2.840.10008.1.2.4.50'
const JPEG_LS = '1.2.840.10008.1.2.4.80'
const JPEG_2000 = '1.2.840.10008.1.2.4.90'
const WANTED = { names: ['Doe^Jane'], ids: [], texts: [], dates: [], uids: [] }
const PLACE = { place: 'pixel data segment', kind: 'name' }

const found = async (transferSyntax: string, ...fragments: readonly Uint8Array[]) =>
  residualIn(await encapsulated(transferSyntax, fragments), WANTED)

const CODED = codedOf(90)
const NOTHING = new Uint8Array(0)
const comment = marker(0xfffe, NAME)
const tileComment = marker(0xff64, concat([u16be(1), NAME]))
const tables = concat([START, marker(0xffdb, new Uint8Array(65))])
const more = new Uint8Array(40).fill(1)

const STREAMS: readonly (readonly [where: string, transferSyntax: string, streamOf: (said: boolean) => Uint8Array])[] =
  [
    ['in the head', JPEG, (said) => concat([tables, said ? comment : NOTHING, frame(0xffc0, 1), scan(1, CODED), END])],
    [
      'between scans',
      JPEG,
      (said) => concat([START, frame(0xffc2, 1), scan(1, CODED), said ? comment : NOTHING, scan(1, CODED), END]),
    ],
    [
      'behind the only scan',
      JPEG_LS,
      (said) => concat([START, frame(0xfff7, 1), scan(1, CODED), said ? comment : NOTHING, END]),
    ],
    [
      'in the main header',
      JPEG_2000,
      (said) => concat([J2K_MAIN, said ? tileComment : NOTHING, tilePart(NOTHING, CODED), END]),
    ],
    [
      'in the header of a tile-part',
      JPEG_2000,
      (said) => concat([J2K_MAIN, tilePart(NOTHING, CODED), tilePart(said ? tileComment : NOTHING, CODED), END]),
    ],
    [
      'behind the last tile-part',
      JPEG_2000,
      (said) => concat([J2K_MAIN, tilePart(NOTHING, CODED), said ? NAME : NOTHING, END]),
    ],
    ['behind the end', JPEG, (said) => concat([tables, scan(1, CODED), END, said ? NAME : NOTHING])],
  ]

/** Where a stream may be cut in even pieces, but for within the name. */
const cutsOf = (stream: Uint8Array): readonly number[] => {
  const name = stream.findIndex((_, at) => NAME.every((byte, index) => stream[at + index] === byte))
  return Array.from({ length: (stream.length >> 1) - 1 }, (_, index) => 2 * index + 2).filter(
    (cut) => name < 0 || cut <= name || cut >= name + NAME.length,
  )
}

describe('what stands in a frame of several fragments beside its picture', () => {
  it.each(STREAMS)('is found wherever they meet: %s', async (_, transferSyntax, streamOf) => {
    const stream = streamOf(true)
    for (const cut of cutsOf(stream)) {
      const fragments = [stream.slice(0, cut), stream.slice(cut)]
      expect(await found(transferSyntax, ...fragments), `cut at ${cut}`).toMatchObject(PLACE)
      expect(await found(transferSyntax, ...fragments, streamOf(false)), `cut at ${cut}`).toMatchObject(PLACE)
    }
  })

  it.each(STREAMS)(
    'is nothing where there is only a picture, wherever they meet: %s',
    async (_, transferSyntax, streamOf) => {
      const stream = streamOf(false)
      for (const cut of cutsOf(stream)) {
        const fragments = [stream.slice(0, cut), stream.slice(cut)]
        expect(await found(transferSyntax, ...fragments, streamOf(false)), `cut at ${cut}`).toBeUndefined()
      }
    },
  )

  it('is not what coded data looks like, wherever they meet in it', async () => {
    const coded = concat([CODED, NAME, CODED])
    const tiles = [
      concat([J2K_MAIN, tilePart(NOTHING, codedOf(93))]),
      tilePart(NOTHING, coded),
      concat([tilePart(NOTHING, coded), END]),
    ]
    expect(await found(JPEG_2000, ...tiles)).toBeUndefined()
    expect(
      await found(JPEG_2000, concat([tiles[0] ?? NOTHING, tiles[1] ?? NOTHING]), tiles[2] ?? NOTHING),
    ).toBeUndefined()
    const [first, second] = [concat([tables, scan(1, CODED.subarray(0, 88))]), concat([scan(1, coded), coded])]
    expect(await found(JPEG, first, concat([coded, second, END]))).toBeUndefined()
    expect(await found(JPEG, concat([first, second]), coded, concat([coded, END]))).toBeUndefined()
  })

  it('is found where a frame without an end stands before another', async () => {
    const endless = concat([tables, scan(1, CODED)])
    expect(await found(JPEG, endless, jpeg([comment]))).toMatchObject(PLACE)
    expect(await found(JPEG, concat([endless, NAME]), jpeg([]))).toMatchObject(PLACE)
    const whole = concat([J2K_MAIN, tilePart(NOTHING, CODED), END])
    const endless2000 = concat([whole.subarray(0, 110), NAME])
    for (const next of [whole, jp2(box('jp2c', whole))])
      expect(await found(JPEG_2000, endless2000, next)).toMatchObject(PLACE)
    expect(await found(JPEG_2000, whole.subarray(0, 110), jp2(box('xml ', NAME), box('jp2c', whole)))).toMatchObject(
      PLACE,
    )
  })

  it('is found in every fragment behind the end of the picture up to the next', async () => {
    for (const fragments of [
      [concat([NAME, more]), more],
      [more, concat([NAME, more])],
      [more, NAME, more],
    ]) {
      expect(await found(JPEG, jpeg([]), ...fragments)).toMatchObject(PLACE)
      expect(await found(JPEG, jpeg([]), ...fragments, jpeg([]))).toMatchObject(PLACE)
      expect(await found(JPEG, ...fragments, jpeg([]))).toMatchObject(PLACE)
    }
    expect(await found(JPEG, more, more, jpeg([]), more, more)).toBeUndefined()
  })

  it('is found in front of an end that no picture began', async () => {
    expect(await found(JPEG, concat([u16be(0x1234), NAME, END]), jpeg([]))).toMatchObject(PLACE)
  })
})

describe('what is known of a frame of several fragments', () => {
  it('is over at an end, also where its tile-part is said to go on', async () => {
    const part = tilePart(NOTHING, codedOf(300))
    const first = concat([J2K_MAIN, part.subarray(0, 101)])
    expect(await found(JPEG_2000, first, concat([CODED, END, NAME]), more)).toMatchObject(PLACE)
    expect(await found(JPEG_2000, first, concat([CODED, END]), NAME, more)).toMatchObject(PLACE)
  })

  it('is followed from tile-part to tile-part', async () => {
    const coded = concat([CODED, NAME, CODED])
    const first = concat([J2K_MAIN, tilePart(NOTHING, codedOf(141))])
    const second = tilePart(NOTHING, coded)
    const cuts = [first.slice(0, 100), first.slice(100), second, concat([second, END])]
    expect(await found(JPEG_2000, ...cuts)).toBeUndefined()
    expect(await found(JPEG_2000, ...cuts.slice(0, 3), concat([tilePart(tileComment, CODED), END]))).toMatchObject(
      PLACE,
    )
  })

  it('is no less known where it meets the next right behind the start of data', async () => {
    const part = tilePart(NOTHING, concat([CODED, NAME, CODED]))
    for (const behind of [0, 2, 8]) {
      const cut = part.indexOf(0x93) + 1 + behind
      const first = concat([J2K_MAIN, tilePart(NOTHING, codedOf(cut % 2 === 0 ? 93 : 92)), part.subarray(0, cut)])
      expect(await found(JPEG_2000, first, concat([part.subarray(cut), END]))).toBeUndefined()
    }
  })

  it('is over where the fragments are, whatever element follows', async () => {
    const parts = await encapsulated(JPEG, [concat([tables, scan(1, CODED), NAME])])
    const last = Uint8Array.from([0xfc, 0xff, 0xfc, 0xff, 0x4f, 0x42, 0, 0, 2, 0, 0, 0, 0, 0])
    expect(await residualIn([...parts, last], WANTED)).toMatchObject(PLACE)
  })
})

describe('the transfer syntax', () => {
  const said = (sizeBytes: number) =>
    concat([START, scan(1, concat([CODED, NAME, new Uint8Array(sizeBytes), CODED])), END])

  it.each(['50', '57', '70', '80', '81', '90', '93', '201', '202', '203'])(
    '1.2.840.10008.1.2.4.%s has markers',
    async (code) => {
      expect(await found(`1.2.840.10008.1.2.4.${code}`, said(600))).toBeUndefined()
      expect(await found(`1.2.840.10008.1.2.4.${code}`, concat([said(0), NAME]))).toMatchObject(PLACE)
    },
  )

  it.each([
    '1.2.840.10008.1.2.4.501',
    '2.1.2.840.10008.1.2.4.50',
    '1.2.840.10008.1.2.4.1001',
    '2.1.2.840.10008.1.2.4.100',
    '1.2.3',
  ])('%s is not known, and all is looked at', async (transferSyntax) => {
    expect(await found(transferSyntax, said(600))).toMatchObject(PLACE)
  })

  it('1.2.840.10008.1.2.4.102 is of a video, of which all is looked at', async () => {
    expect(await found('1.2.840.10008.1.2.4.102', concat([more, NAME, new Uint8Array(100)]))).toMatchObject(PLACE)
    expect(await found('1.2.840.10008.1.2.4.102', concat([more, NAME, new Uint8Array(600)]))).toMatchObject(PLACE)
    expect(await found('1.2.840.10008.1.2.4.102', more, concat([NAME, new Uint8Array(600)]), more)).toMatchObject(PLACE)
    expect(await found('1.2.840.10008.1.2.4.102', more, new Uint8Array(600))).toBeUndefined()
  })
})
