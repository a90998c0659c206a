import { EXPLICIT, IMPLICIT, instance, SYNTAXES, u32, UNDEFINED, type Hostile, type Writer } from './raw.ts'
import { SEQUENCE, WRITERS, leaf, raw, le } from './pieces.ts'

const MANY = 10_000

/** Sequences within sequences, made from the inside: `wrap` puts one more around. */
const nested = (depth: number, core: Buffer, wrap: (content: Buffer) => Buffer): Buffer => {
  let content = core
  for (let level = 0; level < depth; level += 1) content = wrap(content)
  return content
}

/** The same in linear time, for what is closed by a piece of its own. */
const nestedOpen = (depth: number, tag: number, w: Writer, inner: { vr?: string; core?: Buffer } = {}): Buffer => {
  const { vr = 'SQ', core = leaf(w) } = inner
  const around = w.open(tag, Buffer.alloc(0), vr)
  const end = Buffer.concat([w.itemEnd, w.sequenceEnd])
  const begin = around.subarray(0, around.length - end.length)
  return Buffer.concat([...Array<Buffer>(depth).fill(begin), core, ...Array<Buffer>(depth).fill(end)])
}

export const DEPTHS: readonly Hostile[] = [
  ...WRITERS.flatMap(([name, w]): Hostile[] => [
    {
      name: `depth ${MANY}, undefined lengths, ${name}`,
      make: () => instance([raw(SEQUENCE, nestedOpen(MANY, SEQUENCE, w))], w),
    },
    {
      name: `depth ${MANY}, defined lengths, ${name}`,
      make: () =>
        instance(
          [
            raw(
              SEQUENCE,
              nested(MANY, leaf(w), (inner) => w.closed(SEQUENCE, inner)),
            ),
          ],
          w,
        ),
    },
  ]),
  {
    name: `depth ${MANY} inside UN of undefined length`,
    make: () => instance([raw(SEQUENCE, EXPLICIT.open(SEQUENCE, nestedOpen(MANY, SEQUENCE, IMPLICIT), 'UN'))]),
  },
  {
    name: `depth ${MANY} inside UN of defined length`,
    make: () =>
      instance([
        raw(
          0x00091001,
          EXPLICIT.closed(
            0x00091001,
            nested(MANY, leaf(IMPLICIT), (inner) => IMPLICIT.closed(0x00091001, inner)),
            'UN',
          ),
        ),
      ]),
  },
  {
    name: `depth ${MANY}, private sequences`,
    make: () =>
      instance([
        [0x00090010, EXPLICIT.element(0x00090010, 'LO', 'SIEMENS CT VA0  COAD')],
        raw(0x00091001, nestedOpen(MANY, 0x00091001, EXPLICIT)),
      ]),
  },
  {
    name: `depth ${MANY}, every level a UN of undefined length`,
    make: () => instance([raw(0x00091001, nestedOpen(MANY, 0x00091001, EXPLICIT, { vr: 'UN' }))]),
  },
  {
    name: `depth ${MANY}, what looks like items in a fragment`,
    make: () => {
      const fragment = EXPLICIT.item(nestedOpen(MANY, SEQUENCE, EXPLICIT, { core: Buffer.alloc(0) }))
      const pixels = Buffer.concat([
        le(0x7fe00010),
        Buffer.from('OB\0\0'),
        u32(UNDEFINED),
        EXPLICIT.item(Buffer.alloc(0)),
        fragment,
        EXPLICIT.sequenceEnd,
      ])
      return instance([raw(0x7fe00010, pixels)], EXPLICIT, SYNTAXES.jpeg)
    },
  },
  ...[31, 32, 33, 34].map((depth): Hostile => ({
    name: `depth ${depth}`,
    make: () => instance([raw(SEQUENCE, nestedOpen(depth, SEQUENCE, EXPLICIT))]),
  })),
]
