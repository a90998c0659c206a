import { dataSet, EXPLICIT, HIDDEN, instance, part10, PATIENT_NAME, u32, UNDEFINED, type Hostile } from './raw.ts'
import { COMMENTS, SEQUENCE, leaf, hidden, raw, bytes, le, encapsulated } from './pieces.ts'

const JPEG_HEAD = bytes(0xff, 0xd8, 0xff, 0xda)
const ITEM = (content: Buffer, length?: number) => EXPLICIT.item(content, length)
const SQ = (content: Buffer, length?: number) => EXPLICIT.element(SEQUENCE, 'SQ', content, length)

export const ITEMS: readonly Hostile[] = [
  {
    name: 'an item that absorbs what follows its sequence',
    make: () =>
      instance([raw(SEQUENCE, SQ(ITEM(leaf(EXPLICIT), leaf(EXPLICIT).length + 64), 8 + leaf(EXPLICIT).length))]),
  },
  {
    name: 'a sequence that absorbs what follows it',
    make: () => instance([raw(SEQUENCE, SQ(ITEM(leaf(EXPLICIT)), 80 + leaf(EXPLICIT).length))]),
  },
  {
    name: 'an item and a sequence that absorb the rest to the byte',
    make: () => {
      const tail = dataSet(EXPLICIT)
      return part10(
        Buffer.concat([
          tail.subarray(0, tail.indexOf(le(0x00080060))),
          SQ(ITEM(Buffer.concat([leaf(EXPLICIT), tail.subarray(tail.indexOf(le(0x00080060)))]))),
        ]),
      )
    },
  },
  {
    name: 'an item that ejects its contents into the sequence',
    make: () => instance([raw(SEQUENCE, SQ(ITEM(leaf(EXPLICIT), 0)))]),
  },
  {
    name: 'a sequence that ejects its item into the data set',
    make: () => instance([raw(SEQUENCE, SQ(ITEM(leaf(EXPLICIT)), 0))]),
  },
  {
    name: 'a sequence that ejects its contents into the data set',
    make: () => instance([raw(SEQUENCE, SQ(Buffer.concat([ITEM(Buffer.alloc(0)), leaf(EXPLICIT)]), 8))]),
  },
  {
    name: 'an item delimiter in an item of defined length',
    make: () => instance([raw(SEQUENCE, SQ(ITEM(Buffer.concat([EXPLICIT.itemEnd, leaf(EXPLICIT)]))))]),
  },
  { name: 'an item delimiter at the top', make: () => instance([raw(0x00101000, EXPLICIT.itemEnd), hidden(COMMENTS)]) },
  {
    name: 'a sequence delimiter at the top',
    make: () => instance([raw(0x00101000, EXPLICIT.sequenceEnd), hidden(COMMENTS)]),
  },
  { name: 'an item at the top', make: () => instance([raw(0x00101000, ITEM(leaf(EXPLICIT)))]) },
  {
    name: 'an item delimiter that has a length',
    make: () =>
      instance([
        raw(
          SEQUENCE,
          le(SEQUENCE),
          Buffer.from('SQ\0\0'),
          u32(UNDEFINED),
          ITEM(leaf(EXPLICIT), UNDEFINED),
          le(0xfffee00d),
          u32(HIDDEN.length + 1),
          Buffer.from(`${HIDDEN} `),
          EXPLICIT.sequenceEnd,
        ),
      ]),
  },
  {
    name: 'a sequence delimiter that has a length',
    make: () =>
      instance([
        raw(
          SEQUENCE,
          le(SEQUENCE),
          Buffer.from('SQ\0\0'),
          u32(UNDEFINED),
          ITEM(leaf(EXPLICIT)),
          le(0xfffee0dd),
          u32(HIDDEN.length + 1),
          Buffer.from(`${HIDDEN} `),
        ),
      ]),
  },
  {
    name: 'a sequence delimiter within an item',
    make: () =>
      instance([
        raw(
          SEQUENCE,
          le(SEQUENCE),
          Buffer.from('SQ\0\0'),
          u32(UNDEFINED),
          ITEM(leaf(EXPLICIT), UNDEFINED),
          EXPLICIT.sequenceEnd,
          leaf(EXPLICIT),
        ),
      ]),
  },
  {
    name: 'an element between two items',
    make: () =>
      instance([raw(SEQUENCE, SQ(Buffer.concat([ITEM(leaf(EXPLICIT)), leaf(EXPLICIT), ITEM(Buffer.alloc(0))])))]),
  },
  {
    name: 'a sequence that is never closed',
    make: () =>
      instance([
        raw(0x7fe10010, le(0x7fe10010), Buffer.from('SQ\0\0'), u32(UNDEFINED), ITEM(leaf(EXPLICIT), UNDEFINED)),
      ]),
  },
  {
    name: 'items in an OB of defined length',
    make: () => instance([[0x00091001, EXPLICIT.element(0x00091001, 'OB', ITEM(leaf(EXPLICIT)))]]),
  },
  {
    name: 'fragments that are never closed',
    make: () =>
      encapsulated(
        [Buffer.alloc(0)],
        [
          [JPEG_HEAD, undefined],
          [Buffer.from(HIDDEN), undefined],
        ],
        [],
        false,
      ),
  },
  {
    name: 'a fragment that overlaps the end by two bytes',
    make: () => encapsulated([Buffer.alloc(0)], [[JPEG_HEAD, JPEG_HEAD.length + 10]]),
  },
  {
    name: 'an extended offset table that claims 4 GB',
    make: () =>
      encapsulated(
        [Buffer.alloc(0)],
        [[JPEG_HEAD, undefined]],
        [[0x7fe00001, EXPLICIT.element(0x7fe00001, 'OV', Buffer.alloc(8), 0xfffffff8)], hidden(COMMENTS)],
      ),
  },
  {
    name: 'an extended offset table that points beyond 2^63',
    make: () =>
      encapsulated(
        [Buffer.alloc(0)],
        [[JPEG_HEAD, undefined]],
        [
          [0x7fe00001, EXPLICIT.element(0x7fe00001, 'OV', Buffer.alloc(8, 0xff))],
          [0x7fe00002, EXPLICIT.element(0x7fe00002, 'OV', Buffer.alloc(8, 0xff))],
          hidden(COMMENTS),
        ],
      ),
  },
  {
    name: 'a basic offset table that points beyond the end',
    make: () => encapsulated([Buffer.alloc(4096, 0xff)], [[JPEG_HEAD, undefined]], [hidden(COMMENTS)]),
  },
  {
    name: 'a comment in the codestream that claims more than the fragment',
    make: () =>
      encapsulated(
        [Buffer.alloc(0)],
        [[Buffer.concat([bytes(0xff, 0xd8, 0xff, 0xfe, 0xff, 0xff), Buffer.from(PATIENT_NAME)]), undefined]],
      ),
  },
  {
    name: 'a codestream of nothing but fill bytes',
    make: () =>
      encapsulated([Buffer.alloc(0)], [[Buffer.concat([bytes(0xff, 0xd8), Buffer.alloc(1 << 20, 0xff)]), undefined]]),
  },
]
