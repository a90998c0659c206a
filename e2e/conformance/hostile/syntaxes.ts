import { deflateRawSync } from 'node:zlib'
import {
  dataSet,
  EXPLICIT,
  HIDDEN,
  instance,
  part10,
  PATIENT_NAME,
  SYNTAXES,
  type Hostile,
  type Placed,
} from './raw.ts'
import { COMMENTS, SEQUENCE, WRITERS, leaf, hidden, raw, bytes } from './pieces.ts'

export const OTHERS: readonly Hostile[] = [
  {
    name: 'one tag, twice, with other values',
    make: () =>
      instance([
        raw(0x00100010, EXPLICIT.element(0x00100010, 'PN', 'A^B'), EXPLICIT.element(0x00100010, 'PN', PATIENT_NAME)),
      ]),
  },
  {
    name: 'one tag, in every VR of text',
    make: () =>
      instance([
        raw(
          0x00100010,
          ...'PN LO UT SH UN OB CS LT'.split(' ').map((vr) => EXPLICIT.element(0x00100010, vr, PATIENT_NAME)),
        ),
      ]),
  },
  {
    name: 'a name, a number and a sequence under one tag',
    make: () =>
      instance([
        raw(
          0x00100010,
          EXPLICIT.element(0x00100010, 'PN', PATIENT_NAME),
          EXPLICIT.element(0x00100010, 'US', bytes(1, 0)),
          EXPLICIT.closed(0x00100010, leaf(EXPLICIT)),
        ),
      ]),
  },
  {
    name: 'one tag twice in an item',
    make: () =>
      instance([
        raw(
          SEQUENCE,
          EXPLICIT.closed(
            SEQUENCE,
            Buffer.concat([
              EXPLICIT.element(0x00100010, 'PN', 'A^B'),
              EXPLICIT.element(0x00100010, 'UN', PATIENT_NAME),
              leaf(EXPLICIT),
              leaf(EXPLICIT),
            ]),
          ),
        ),
      ]),
  },
  {
    name: 'two character sets',
    make: () =>
      instance([
        raw(
          0x00080005,
          EXPLICIT.element(0x00080005, 'CS', 'ISO_IR 100'),
          EXPLICIT.element(0x00080005, 'CS', 'ISO 2022 IR 87'),
        ),
        hidden(COMMENTS),
      ]),
  },
  {
    name: 'two SOP classes and two instance UIDs',
    make: () =>
      instance([
        raw(
          0x00080016,
          EXPLICIT.element(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.4\0'),
          EXPLICIT.element(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.104.1\0'),
        ),
        raw(
          0x00080018,
          EXPLICIT.element(0x00080018, 'UI', '1.2.3.4\0'),
          EXPLICIT.element(0x00080018, 'UI', '1.2.826.0.1.3680043.9.7731.905.55'),
        ),
      ]),
  },
  {
    name: 'tags in the wrong order',
    make: () =>
      part10(
        Buffer.concat([
          dataSet(EXPLICIT),
          leaf(EXPLICIT),
          EXPLICIT.element(0x00080005, 'CS', 'ISO_IR 192'),
          EXPLICIT.element(0x00100010, 'PN', `${HIDDEN}^X`),
        ]),
      ),
  },
  {
    name: 'Pixel Data twice',
    make: () =>
      instance([
        raw(
          0x7fe00010,
          EXPLICIT.element(0x7fe00010, 'OW', Buffer.alloc(8)),
          EXPLICIT.element(0x7fe00010, 'OW', `${HIDDEN} ${PATIENT_NAME}`),
        ),
      ]),
  },
  {
    name: 'Pixel Data twice, native and encapsulated',
    make: () =>
      instance([
        raw(
          0x7fe00010,
          EXPLICIT.element(0x7fe00010, 'OW', Buffer.alloc(8)),
          EXPLICIT.open(0x7fe00010, Buffer.from(HIDDEN), 'OB'),
        ),
      ]),
  },
  {
    name: 'Pixel Data that is a sequence',
    make: () => instance([raw(0x7fe00010, EXPLICIT.open(0x7fe00010, leaf(EXPLICIT)))]),
  },
  {
    name: 'Pixel Data that is a name',
    make: () => instance([raw(0x7fe00010, EXPLICIT.element(0x7fe00010, 'PN', `${HIDDEN}^X`))]),
  },
  {
    name: 'Pixel Data of four gigabytes, by Rows and Columns',
    make: () =>
      instance([
        [0x00280010, EXPLICIT.element(0x00280010, 'US', bytes(255, 255))],
        [0x00280011, EXPLICIT.element(0x00280011, 'US', bytes(255, 255))],
        [0x00280008, EXPLICIT.element(0x00280008, 'IS', '2147483647')],
      ]),
  },
  {
    name: 'zero length in everything',
    make: () =>
      part10(
        Buffer.concat(
          [0x00080005, 0x00080016, 0x00080018, 0x00100010, 0x00100020, 0x0020000d, 0x7fe00010].map((tag) =>
            EXPLICIT.element(tag, tag === 0x7fe00010 ? 'OW' : 'LO', ''),
          ),
        ),
      ),
  },
  {
    name: 'zero length in everything but the SOP class and instance',
    make: () =>
      instance(
        [0x00080005, 0x00080020, 0x00080060, 0x00100010, 0x00100020, 0x0020000d, 0x0020000e].map((tag): Placed => [
          tag,
          EXPLICIT.element(tag, 'CS', ''),
        ]),
      ),
  },
  {
    name: 'deflated is declared, and nothing is',
    make: () => instance([hidden(COMMENTS)], EXPLICIT, SYNTAXES.deflated),
  },
  {
    name: 'explicit is declared, and deflated it is',
    make: () => part10(deflateRawSync(dataSet(EXPLICIT, [hidden(COMMENTS)]))),
  },
  {
    name: 'deflated, and cut off',
    make: () => part10(deflateRawSync(dataSet(EXPLICIT, [hidden(COMMENTS)])).subarray(0, 150), SYNTAXES.deflated),
  },
  {
    name: 'deflated twice',
    make: () => part10(deflateRawSync(deflateRawSync(dataSet(EXPLICIT, [hidden(COMMENTS)]))), SYNTAXES.deflated),
  },
  ...WRITERS.flatMap(([name, w]) =>
    Object.entries(SYNTAXES).map(([declared, uid]): Hostile => ({
      name: `${name}, declared as ${declared}`,
      make: () => instance([[COMMENTS, w.element(COMMENTS, 'LT', HIDDEN)]], w, uid),
    })),
  ),
  { name: 'a transfer syntax of a megabyte', make: () => instance([], EXPLICIT, '1.2.'.repeat(15_000)) },
  { name: 'nothing but a preamble', make: () => instance().subarray(0, 132) },
  { name: 'File Meta Information alone', make: () => part10(Buffer.alloc(0)) },
]
