import {
  dataSet,
  EXPLICIT,
  HIDDEN,
  IMPLICIT,
  instance,
  part10,
  PATIENT_NAME,
  SYNTAXES,
  UNDEFINED,
  type Hostile,
  type Placed,
} from './raw.ts'

const MiB = 1024 * 1024
const SEQUENCE = 0x00081140
const COMMENTS = 0x00104000
/** Files of many megabytes take their time to be read at all. */
const LARGE_MS = 20_000
const LARGE_BYTES = 1536 * MiB

const repeated = (bytes: Buffer, times: number): Buffer => Buffer.alloc(bytes.length * times, bytes)
const large = (name: string, make: () => Buffer): Hostile => ({
  name,
  make,
  maxMs: LARGE_MS,
  maxGrowthBytes: LARGE_BYTES,
})
const hidden: Placed = [COMMENTS, EXPLICIT.element(COMMENTS, 'LT', HIDDEN)]

/** Elements of ascending tags, one after the other. */
const ascending = (count: number, tagOf: (number: number) => number, vr: string, value: string): Buffer =>
  Buffer.concat(Array.from({ length: count }, (_, number) => EXPLICIT.element(tagOf(number), vr, value)))

const privateTag = (number: number): number => (0x00090000 + (number >> 7) * 0x20000 + 0x10 + (number & 0x7f)) >>> 0

const numbered = (count: number, textOf: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => textOf(number)).join('\\')

const sequenceOf = (content: Buffer): Buffer => EXPLICIT.element(SEQUENCE, 'SQ', content)

const fragments = (count: number, fragment: Buffer, syntax: string): Buffer => {
  const item = EXPLICIT.item(fragment)
  const header = Buffer.concat([EXPLICIT.element(0x7fe00010, 'OB', '', UNDEFINED)])
  const pixels = Buffer.concat([header, EXPLICIT.item(Buffer.alloc(0)), repeated(item, count), EXPLICIT.sequenceEnd])
  return instance([[0x7fe00010, pixels]], EXPLICIT, syntax)
}

export const QUANTITIES: readonly Hostile[] = [
  large('200,000 elements of one tag', () =>
    instance([hidden, [0x00180050, repeated(EXPLICIT.element(0x00180050, 'DS', '1 '), 200_000)]]),
  ),
  large('1,100,000 elements of one tag', () =>
    instance([hidden, [0x00180050, repeated(EXPLICIT.element(0x00180050, 'DS', '1 '), 1_100_000)]]),
  ),
  large('200,000 names of one tag', () =>
    instance([[0x00100010, repeated(EXPLICIT.element(0x00100010, 'PN', PATIENT_NAME), 200_000)]]),
  ),
  large('200,000 code meanings in one item', () =>
    instance([[SEQUENCE, sequenceOf(EXPLICIT.item(repeated(EXPLICIT.element(0x00080104, 'LO', HIDDEN), 200_000)))]]),
  ),
  large('200,000 empty items', () =>
    instance([hidden, [SEQUENCE, sequenceOf(repeated(EXPLICIT.item(Buffer.alloc(0)), 200_000))]]),
  ),
  large('150,000 items with an element each', () =>
    instance([
      hidden,
      [SEQUENCE, sequenceOf(repeated(EXPLICIT.item(EXPLICIT.element(0x00081155, 'UI', '1.2.3.4.5.6.7.8\0')), 150_000))],
    ]),
  ),
  large('200,000 content items', () =>
    instance([
      hidden,
      [
        0x0040a730,
        EXPLICIT.element(
          0x0040a730,
          'SQ',
          repeated(
            EXPLICIT.item(
              Buffer.concat([EXPLICIT.element(0x0040a040, 'CS', 'TEXT'), EXPLICIT.element(0x0040a160, 'UT', HIDDEN)]),
            ),
            200_000,
          ),
        ),
      ],
    ]),
  ),
  large('200,000 elements at depth 32', () => {
    let core = repeated(EXPLICIT.element(COMMENTS, 'LT', HIDDEN), 200_000)
    for (let level = 0; level < 32; level += 1) core = EXPLICIT.open(SEQUENCE, core)
    return instance([[SEQUENCE, core]])
  }),
  large('150,000 private creators', () =>
    instance([[0x00090010, ascending(150_000, privateTag, 'LO', 'SIEMENS CT VA0  COAD')]]),
  ),
  large('150,000 private elements of one block', () =>
    instance([
      [0x00190010, EXPLICIT.element(0x00190010, 'LO', 'SIEMENS CT VA0  COAD')],
      [0x00191091, repeated(EXPLICIT.element(0x00191091, 'DS', '1.5'), 150_000)],
      [0x001910ff, repeated(EXPLICIT.element(0x001910ff, 'LO', HIDDEN), 150_000)],
      [0x001b0010, EXPLICIT.element(0x001b0010, 'LO', 'NOBODY')],
    ]),
  ),
  large('private elements of which the file says that they are safe', () =>
    instance([
      [
        0x00080300,
        EXPLICIT.closed(
          0x00080300,
          Buffer.concat([
            EXPLICIT.element(0x00080301, 'US', Buffer.from([0x19, 0])),
            EXPLICIT.element(0x00080302, 'LO', 'EXAMPLE'),
            EXPLICIT.element(0x00080303, 'CS', 'SAFE'),
          ]),
        ),
      ],
      [0x00190010, EXPLICIT.element(0x00190010, 'LO', 'EXAMPLE')],
      [0x00191091, repeated(EXPLICIT.element(0x00191091, 'DS', '1.5'), 150_000)],
    ]),
  ),
  large('8 MiB of zeros that are elements, and one that is not', () =>
    part10(
      Buffer.concat([dataSet(IMPLICIT), Buffer.alloc(7 * MiB), IMPLICIT.element(COMMENTS, 'LT', HIDDEN)]),
      SYNTAXES.implicit,
    ),
  ),
  large('128 overlays among 200,000 elements', () =>
    instance([
      [0x00180050, repeated(EXPLICIT.element(0x00180050, 'DS', '1 '), 200_000)],
      ...Array.from({ length: 128 }, (_, number): Placed => [
        (0x60000040 + number * 0x20000) >>> 0,
        EXPLICIT.element((0x60000040 + number * 0x20000) >>> 0, 'CS', 'R '),
      ]),
    ]),
  ),
  large('a number of the patient 200,000 times', () =>
    instance([
      [0x00100020, EXPLICIT.element(0x00100020, 'LO', '7731905')],
      [0x00101000, EXPLICIT.element(0x00101000, 'LO', '77319')],
      [0x00180050, repeated(EXPLICIT.element(0x00180050, 'DS', '77319'), 200_000)],
    ]),
  ),
  large('a number of the patient in 100,000 items', () =>
    instance([
      [0x00101000, EXPLICIT.element(0x00101000, 'LO', '77319')],
      [
        0x00289110,
        EXPLICIT.element(
          0x00289110,
          'SQ',
          repeated(EXPLICIT.item(EXPLICIT.element(0x00180050, 'DS', '77319')), 100_000),
        ),
      ],
    ]),
  ),
  large('100,000 numbers of the patient', () =>
    instance(
      [
        [
          0x00101000,
          IMPLICIT.element(
            0x00101000,
            'LO',
            numbered(100_000, (number) => `MRN${number}`),
          ),
        ],
      ],
      IMPLICIT,
    ),
  ),
  large('100,000 names that begin alike', () =>
    instance(
      [
        [
          0x00101001,
          IMPLICIT.element(
            0x00101001,
            'PN',
            numbered(100_000, (number) => `Quill${number.toString(36)}^A`),
          ),
        ],
      ],
      IMPLICIT,
    ),
  ),
  large('200,000 words in one address', () =>
    instance(
      [
        [
          0x00101040,
          IMPLICIT.element(
            0x00101040,
            'LO',
            Array.from({ length: 200_000 }, (_, number) => `via${number.toString(36)}`).join(' '),
          ),
        ],
      ],
      IMPLICIT,
    ),
  ),
  large('100,000 UIDs that begin otherwise', () =>
    instance(
      [
        [
          0x00081155,
          IMPLICIT.element(
            0x00081155,
            'UI',
            numbered(100_000, (number) => `${1 + (number % 9)}.${number}.${number}`),
          ),
        ],
      ],
      IMPLICIT,
    ),
  ),
  large('a value of 100 MiB of backslashes', () =>
    instance([[0x00180022, IMPLICIT.element(0x00180022, 'CS', repeated(Buffer.from('\\'), 100 * MiB))]], IMPLICIT),
  ),
  large('a name of 100 MiB', () =>
    instance(
      [[0x00100010, IMPLICIT.element(0x00100010, 'PN', repeated(Buffer.from(`${PATIENT_NAME}=`), 4 * MiB))]],
      IMPLICIT,
    ),
  ),
  large('600 MiB of text in elements of 30 MiB', () =>
    instance([
      hidden,
      [COMMENTS, repeated(EXPLICIT.element(COMMENTS, 'UT', repeated(Buffer.from('x'), 30 * MiB)), 20)],
    ]),
  ),
  large('a header of 128 MiB in 60,000 elements', () =>
    instance([
      [
        0x00204000,
        repeated(
          Buffer.concat([
            EXPLICIT.element(0x00180050, 'DS', '1 '),
            EXPLICIT.element(COMMENTS, 'LT', repeated(Buffer.from('x '), 2100)),
          ]),
          30_000,
        ),
      ],
    ]),
  ),
  large('200,000 fragments of two bytes', () => fragments(200_000, Buffer.from([0xff, 0xd8]), SYNTAXES.jpeg)),
  large('1,100,000 fragments of no byte', () => fragments(1_100_000, Buffer.alloc(0), SYNTAXES.rle)),
  large('60,000 fragments that are comments', () =>
    fragments(
      60_000,
      Buffer.concat([
        Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, 2]),
        repeated(Buffer.from([0xff, 0xef, 0, 6, 1, 2, 3, 4]), 100),
      ]),
      SYNTAXES.jpeg,
    ),
  ),
  {
    name: 'a length of 4 GB in a truncated sequence of 32 levels',
    make: () => {
      let core: Buffer = Buffer.concat([EXPLICIT.element(COMMENTS, 'UT', HIDDEN, 0xfffffff0)])
      for (let level = 0; level < 31; level += 1)
        core = Buffer.concat([EXPLICIT.element(SEQUENCE, 'SQ', '', UNDEFINED), EXPLICIT.item(core, UNDEFINED)])
      return instance([[SEQUENCE, core]])
    },
  },
]
