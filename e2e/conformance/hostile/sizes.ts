/** Values of 100 MiB in every kind of place where a value may be copied, and data sets that inflate to gigabytes. */
import { constants, deflateRawSync } from 'node:zlib'
import { FORBIDDEN, SEQUENCE } from './pieces.ts'
import {
  BIG,
  dataSet,
  EXPLICIT,
  FAMILY,
  HIDDEN,
  IMPLICIT,
  instance,
  part10,
  SYNTAXES,
  UNDEFINED,
  type Hostile,
  type Placed,
  type Writer,
} from './raw.ts'

const MiB = 1024 * 1024
const VALUE_BYTES = 100 * MiB
const COMMENTS = 0x00104000
const PIXELS = 0x7fe00010

const filled = (text: string, sizeBytes = VALUE_BYTES): Buffer => Buffer.alloc(sizeBytes, text)
const zeros = (end: string): Buffer => Buffer.concat([Buffer.alloc(VALUE_BYTES - end.length), Buffer.from(end)])

const alone = (tag: number, vr: string, value: Buffer, w: Writer = EXPLICIT): Buffer =>
  instance([[tag, w.element(tag, vr, value)]], w)

const inSequence = (content: Buffer, w: Writer = EXPLICIT): Buffer =>
  instance([[SEQUENCE, w.open(SEQUENCE, content)]], w)

const privately = (vr: string, value: Buffer): readonly Placed[] => [
  [0x00190010, EXPLICIT.element(0x00190010, 'LO', 'SIEMENS MR HEADER ')],
  [0x0019100c, EXPLICIT.element(0x0019100c, vr, value)],
]

const places: readonly (readonly [name: string, make: () => Buffer])[] = [
  ['text', () => alone(COMMENTS, 'UT', filled(`${HIDDEN} chest `))],
  ['a series description', () => alone(0x0008103e, 'UT', filled(`${HIDDEN} chest 3.5 mm `))],
  ['text that stays', () => alone(0x00180024, 'UC', filled('fl3d1 '))],
  ['text that stays and names the patient', () => alone(0x00180024, 'UC', zeros(` ${FAMILY}`))],
  ['text that swaps no bytes', () => alone(0x00180024, 'UC', filled('fl3d1 '), BIG)],
  ['bytes of the header', () => alone(0x00282000, 'OB', zeros(FAMILY))],
  ['words of the header that are swapped', () => alone(0x00281201, 'OW', Buffer.alloc(VALUE_BYTES), BIG)],
  ['what no dictionary knows', () => alone(0x00181ffe, 'UN', zeros(HIDDEN), IMPLICIT)],
  ['private bytes', () => instance(privately('OB', zeros(HIDDEN)))],
  ['private text', () => instance(privately('UT', filled(`${HIDDEN} `)))],
  ['a sequence of undefined length, as text', () => inSequence(EXPLICIT.element(COMMENTS, 'UT', filled(`${HIDDEN} `)))],
  ['a sequence of undefined length, as bytes', () => inSequence(EXPLICIT.element(0x00282000, 'OB', zeros(FAMILY)))],
  ['a text of a sequence that stays', () => inSequence(IMPLICIT.element(0x00180024, 'SH', filled('fl3d1 ')), IMPLICIT)],
  ['Pixel Data', () => alone(PIXELS, 'OW', Buffer.alloc(VALUE_BYTES))],
  ['text after Pixel Data', () => instance([[0x7fe10012, EXPLICIT.element(0x7fe10012, 'UT', filled(`${HIDDEN} `))]])],
  ['padding after Pixel Data', () => alone(0xfffcfffc, 'OB', zeros(HIDDEN))],
]

const claiming = (header: (length: number) => Buffer): Buffer =>
  part10(Buffer.concat([dataSet(EXPLICIT), header(FORBIDDEN), filled(`${HIDDEN} `)]), SYNTAXES.explicit)

const claims: readonly (readonly [name: string, make: () => Buffer])[] = [
  ['an element', () => claiming((length) => EXPLICIT.element(0xfffcfffc, 'OB', '', length))],
  ['a text', () => claiming((length) => EXPLICIT.element(0xfffcfffc, 'UT', '', length))],
  [
    'an item',
    () =>
      claiming((length) =>
        Buffer.concat([EXPLICIT.element(0xfffcfffc, 'SQ', '', UNDEFINED), EXPLICIT.item(Buffer.alloc(0), length)]),
      ),
  ],
  [
    'a fragment',
    () =>
      claiming((length) =>
        Buffer.concat([EXPLICIT.element(0xfffcfffc, 'OB', '', UNDEFINED), EXPLICIT.item(Buffer.alloc(0), length)]),
      ),
  ],
]

const PIECE_BYTES = 16 * MiB

/** RFC 1951: a piece that ends with an empty stored block may be said any number of times. */
const bomb = (head: Buffer, piece: Buffer, times: number): Buffer => {
  const flushed = (bytes: Buffer) => deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  const repeated = flushed(piece)
  const end = deflateRawSync(Buffer.alloc(0))
  return part10(Buffer.concat([flushed(head), ...Array<Buffer>(times).fill(repeated), end]), SYNTAXES.deflated)
}

/** Inflates to so many bytes, all of which are one value. */
export const bombOf = (tag: number, vr: string, sizeBytes: number, text = '\0'): Buffer => {
  const times = Math.floor(sizeBytes / PIECE_BYTES)
  const before = dataSet(EXPLICIT, [[PIXELS, Buffer.alloc(0)]])
  const head = Buffer.concat([before, EXPLICIT.element(tag, vr, '', times * PIECE_BYTES)])
  return bomb(head, Buffer.alloc(PIECE_BYTES, text), times)
}

export const GiB = 1024 * MiB

/** A file of 100 MiB takes its time to be read at all; a value is held, decoded and written, and no more often. */
const large = ([name, make]: readonly [string, () => Buffer]): Hostile => ({
  name,
  make,
  maxMs: 15_000,
  maxGrowthBytes: 10 * VALUE_BYTES,
})

export const SIZES: readonly Hostile[] = [
  ...places.map(([place, make]) => large([`100 MiB of ${place}`, make])),
  ...claims.map(([what, make]) => large([`${what} before 100 MiB that claims 4 GB`, make])),
  {
    name: 'a deflated image of 4 GB',
    make: () => bombOf(PIXELS, 'OW', 4 * GiB - PIECE_BYTES),
    maxMs: 15_000,
    maxGrowthBytes: 1.5 * GiB,
  },
  {
    name: 'a deflated text of 2 GB',
    make: () => bombOf(0x7fe10012, 'UT', 2 * GiB, `${HIDDEN} `),
    maxMs: 15_000,
    maxGrowthBytes: 1.5 * GiB,
  },
  large(['a deflated text of 48 MiB', () => bombOf(0x7fe10012, 'UT', 48 * MiB, `${HIDDEN} `)]),
]
