import type { Tag, Vr } from '../dicom/data-set.ts'
import { widthOf } from '../dicom/vr.ts'

/** Text that stands where something was. */
const REMOVED = 'REMOVED'

/** PS3.15 Table E.1-1a, D: "a non-zero length value that may be a dummy value and consistent with the VR". */
const TEXTS: Partial<Readonly<Record<Vr, string>>> = {
  AE: REMOVED,
  AS: '000Y',
  CS: REMOVED,
  DA: '19000101',
  DS: '0',
  DT: '19000101000000',
  IS: '0',
  LO: REMOVED,
  LT: REMOVED,
  PN: REMOVED,
  SH: REMOVED,
  ST: REMOVED,
  TM: '000000',
  UC: REMOVED,
  UR: 'urn:removed',
  UT: REMOVED,
}

/** Where PS3.3 gives Defined or Enumerated Values, the dummy is one of them. */
const TERMS: ReadonlyMap<Tag, string> = new Map([
  [0x04000565, 'CORRECT'],
  // C.11.1.1.2: unspecified units.
  [0x00281054, 'US'],
  [0x00283004, 'US'],
])

/** The text of a dummy, for a VR that is text. */
export const dummyText = (tag: Tag, vr: Vr): string | undefined => TERMS.get(tag) ?? TEXTS[vr]

/** A dummy for a VR that is neither text nor a sequence: one zero, or a few zero bytes. */
export const dummyBytes = (vr: Vr): Uint8Array<ArrayBuffer> =>
  new Uint8Array(vr === 'AT' ? 4 : vr.startsWith('O') || vr === 'UN' ? 8 : widthOf(vr))

/** One attribute of a dummy item: text as it is written, numbers, or items again. */
export interface DummyAttribute {
  readonly tag: Tag
  readonly vr: Vr
  readonly value: string | Uint8Array<ArrayBuffer> | DummyItem
}
export type DummyItem = readonly DummyAttribute[]

const code = (value: string, scheme: string, meaning: string): DummyItem => [
  { tag: 0x00080100, vr: 'SH', value },
  { tag: 0x00080102, vr: 'SH', value: scheme },
  { tag: 0x00080104, vr: 'LO', value: meaning },
]

const NOBODY = code('REMOVED', '99SEALIFT', REMOVED)

/** PS3.3 C.17.3: a content item that says nothing. (121106, DCM) is Comment. */
const CONTENT: DummyItem = [
  { tag: 0x0040a010, vr: 'CS', value: 'CONTAINS' },
  { tag: 0x0040a040, vr: 'CS', value: 'TEXT' },
  { tag: 0x0040a043, vr: 'SQ', value: code('121106', 'DCM', 'Comment') },
  { tag: 0x0040a160, vr: 'UT', value: REMOVED },
]

/** PS3.3 C.10.5: a text outside of the image. */
const GRAPHIC_ANNOTATION: DummyItem = [
  { tag: 0x00700002, vr: 'CS', value: REMOVED },
  {
    tag: 0x00700008,
    vr: 'SQ',
    value: [
      { tag: 0x00700004, vr: 'CS', value: 'DISPLAY' },
      { tag: 0x00700006, vr: 'ST', value: REMOVED },
      { tag: 0x00700014, vr: 'FL', value: new Uint8Array(8) },
      { tag: 0x00700015, vr: 'CS', value: 'N' },
    ],
  },
]

/** PS3.3 Table 10-1: a person who is not named, of an institution that is not. */
const OPERATOR: DummyItem = [
  { tag: 0x00080080, vr: 'LO', value: REMOVED },
  { tag: 0x00401101, vr: 'SQ', value: NOBODY },
]

/** Sequences that Table E.1-1 may want replaced, and what then stands in their one item. */
const ITEMS: ReadonlyMap<Tag, DummyItem> = new Map<Tag, DummyItem>([
  [0x00080082, NOBODY],
  [0x00081072, OPERATOR],
  [0x00340001, [{ tag: 0x00340002, vr: 'OB', value: dummyBytes('OB') }]],
  [0x00401101, NOBODY],
  [
    0x0040a073,
    [
      { tag: 0x0040a027, vr: 'LO', value: REMOVED },
      { tag: 0x0040a030, vr: 'DT', value: '19000101000000' },
      { tag: 0x0040a075, vr: 'PN', value: REMOVED },
      { tag: 0x0040a088, vr: 'SQ', value: [] },
    ],
  ],
  [0x0040a730, CONTENT],
  [
    0x0040b020,
    [
      { tag: 0x0040a0b0, vr: 'US', value: new Uint8Array(4) },
      { tag: 0x00700006, vr: 'ST', value: REMOVED },
    ],
  ],
  [0x00700001, GRAPHIC_ANNOTATION],
])

/** The item of a dummy sequence. (0008,1111) has none: its items stay and the UIDs inside are replaced. */
export const dummyItem = (tag: Tag): DummyItem | undefined => ITEMS.get(tag)
