import {
  dataSet,
  EXPLICIT,
  HIDDEN,
  IMPLICIT,
  instance,
  part10,
  SYNTAXES,
  UNDEFINED,
  type Hostile,
  type Writer,
} from './raw.ts'
import { COMMENTS, SEQUENCE, FORBIDDEN, WRITERS, leaf, hidden, raw, encapsulated } from './pieces.ts'

const VRS =
  'AE AS AT CS DA DS DT FL FD IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT UV'.split(' ')

/** In each VR, in the middle of a file that goes on as if nothing were. */
const claims = (name: string, w: Writer, length: number): readonly Hostile[] =>
  VRS.map((vr) => ({
    name: `${vr} claims ${length.toString(16)} bytes, ${name}`,
    make: () => instance([hidden(0x00101000), [COMMENTS, w.element(COMMENTS, vr, HIDDEN, length)]], w),
  }))

export const LENGTHS: readonly Hostile[] = [
  ...WRITERS.flatMap(([name, w]) =>
    [UNDEFINED, FORBIDDEN, 0x80000000, 0x7ffffffe].flatMap((length) => claims(name, w, length)),
  ),
  ...[FORBIDDEN, UNDEFINED, 0x80000001, 0x7fffffff].flatMap((length): Hostile[] => [
    {
      name: `an item claims ${length.toString(16)}`,
      make: () => instance([raw(SEQUENCE, EXPLICIT.element(SEQUENCE, 'SQ', EXPLICIT.item(leaf(EXPLICIT), length)))]),
    },
    {
      name: `a sequence claims ${length.toString(16)}`,
      make: () => instance([[SEQUENCE, EXPLICIT.element(SEQUENCE, 'SQ', EXPLICIT.item(leaf(EXPLICIT)), length)]]),
    },
    {
      name: `a fragment claims ${length.toString(16)}`,
      make: () => encapsulated([Buffer.alloc(0)], [[Buffer.from(HIDDEN), length]]),
    },
    {
      name: `the offset table claims ${length.toString(16)}`,
      make: () =>
        encapsulated(
          [],
          [
            [Buffer.alloc(8), length],
            [Buffer.from(HIDDEN), undefined],
          ],
        ),
    },
    {
      name: `a UN that holds items claims ${length.toString(16)}`,
      make: () => instance([[SEQUENCE, EXPLICIT.element(SEQUENCE, 'UN', IMPLICIT.item(leaf(IMPLICIT)), length)]]),
    },
  ]),
  ...[0, 2, 0xffff, FORBIDDEN, UNDEFINED].map((length): Hostile => ({
    name: `the group length of File Meta Information is ${length.toString(16)}`,
    make: () => part10(dataSet(EXPLICIT, [hidden(COMMENTS)]), SYNTAXES.explicit, length),
  })),
]
