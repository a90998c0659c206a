/** Kinds of places: private data elements, PS3.5 7.8, and the items of structured content and of graphics. */
import { concat, type Bytes } from '../../bytes/concat.ts'
import { toU32le } from '../../bytes/endian.ts'
import { toUtf8 } from '../../bytes/text.ts'
import type { DataElement, Tag, Vr } from '../../dicom/data-set.ts'
import { bytesElement, sequenceElement, textElement } from '../../dicom/elements.ts'
import { elementOf, groupOf, TAGS } from '../../dicom/tags.ts'
import { dayNeedle, identityOf, textNeedle, uidNeedle, type Needle } from './needle.ts'
import { placeOf, planted, type PlaceKind } from './planting.ts'
import type { Person } from './person.ts'

const CREATOR = textElement(0x00090010, 'LO', 'PLANTED 1.0')
const PRIVATE: Tag = 0x00091001

const privateOf = (vr: Vr): PlaceKind => ({
  group: 'private',
  place: `${vr} (0009,1001)`,
  plant: (who) => {
    const { element, needles } = planted(PRIVATE, who, vr)
    // No option keeps what only this creator knows.
    return { put: [CREATOR, element], needles: needles.map(({ what, value }) => ({ what, value })) }
  },
})

/** Implicit VR Little Endian: all that a UN may hold of a sequence. PS3.5 6.2.2. */
const implicit = (tag: Tag, value: Uint8Array): Bytes =>
  concat([
    Uint8Array.of(groupOf(tag) & 0xff, groupOf(tag) >> 8, elementOf(tag) & 0xff, elementOf(tag) >> 8),
    toU32le(value.length),
    value,
  ])
const evenUtf8 = (text: string): Bytes => toUtf8(text.length % 2 === 0 ? text : `${text} `)

const identity = ({ given, family, id }: Person): string => `${given} ${family} ${id}`

interface Put {
  readonly place: string
  readonly put: (who: Person) => readonly DataElement[]
  readonly needles?: (who: Person) => readonly Needle[]
}

const kindsIn =
  (group: PlaceKind['group']) =>
  ({ place, put, needles = ({ token }) => [textNeedle(token)] }: Put): PlaceKind => ({
    group,
    place,
    plant: (who) => ({ put: put(who), needles: needles(who) }),
  })

const OTHER_PRIVATE: readonly Put[] = [
  { place: 'LO (0009,1001), no Private Creator', put: ({ token }) => [textElement(PRIVATE, 'LO', token)] },
  {
    place: 'LO (0009,0010)',
    put: ({ token }) => [textElement(0x00090010, 'LO', token), textElement(PRIVATE, 'LO', 'x')],
  },
  { place: 'LO (0009,0001)', put: ({ token }) => [textElement(0x00090001, 'LO', token)] },
  {
    place: 'SQ (0009,1002)',
    put: ({ token }) => [
      CREATOR,
      sequenceElement(0x00091002, [{ elements: [textElement(0x00081030, 'LO', token), CREATOR] }]),
    ],
  },
  {
    place: 'UN (0009,1002), SQ',
    put: ({ token }) => [
      CREATOR,
      bytesElement(0x00091002, 'UN', implicit(TAGS.Item, implicit(0x00081030, evenUtf8(token)))),
    ],
  },
  {
    place: 'UN (0008,1140), SQ',
    put: (who) => [bytesElement(0x00081140, 'UN', implicit(TAGS.Item, implicit(0x00204000, evenUtf8(identity(who)))))],
    needles: identityOf,
  },
  {
    place: '(0019,10xx) in an item',
    put: ({ token }) => [
      sequenceElement(0x00089215, [
        { elements: [textElement(0x00190010, 'LO', 'PLANTED 1.0'), textElement(0x00191001, 'UT', token)] },
      ]),
    ],
  },
  {
    place: 'SIEMENS CSA HEADER (0029,1010)',
    put: ({ token }) => [
      textElement(0x00290010, 'LO', 'SIEMENS CSA HEADER'),
      bytesElement(0x00291010, 'OB', toUtf8(`SV10${token}`)),
    ],
  },
  // PS3.15 Table E.3.10-1 knows these to be safe: what stays may hold what it should not.
  {
    place: 'GEMS_ACQU_01 (0019,109E)',
    put: (who) => [textElement(0x00190010, 'LO', 'GEMS_ACQU_01'), textElement(0x0019109e, 'LO', identity(who))],
    needles: identityOf,
  },
  {
    place: 'GEMS_PARM_01 (0043,1027)',
    put: (who) => [textElement(0x00430010, 'LO', 'GEMS_PARM_01'), textElement(0x00431027, 'SH', who.id)],
    needles: identityOf,
  },
  {
    place: 'HOLOGIC, Inc. (7E01,1012)',
    put: (who) => [
      textElement(0x7e010010, 'LO', 'HOLOGIC, Inc.'),
      bytesElement(0x7e011012, 'OB', toUtf8(identity(who))),
    ],
    needles: identityOf,
  },
]

/** PS3.3 C.17.3: one content item in the Content Sequence. */
const content = (valueType: string, concept: string, ...elements: readonly DataElement[]): readonly DataElement[] => [
  sequenceElement(0x0040a730, [
    {
      elements: [
        textElement(0x0040a010, 'CS', 'CONTAINS'),
        textElement(0x0040a040, 'CS', valueType),
        sequenceElement(0x0040a043, [
          {
            elements: [
              textElement(0x00080100, 'SH', concept),
              textElement(0x00080102, 'SH', 'DCM'),
              textElement(0x00080104, 'LO', 'Concept'),
            ],
          },
        ]),
        ...elements,
      ],
    },
  ]),
]

const CONTENT: readonly Put[] = [
  { place: 'TEXT', put: ({ token }) => content('TEXT', '121071', textElement(0x0040a160, 'UT', token)) },
  {
    place: 'PNAME',
    put: ({ token }) => content('PNAME', '121008', textElement(0x0040a123, 'PN', token)),
    needles: ({ token }) => [textNeedle(token)],
  },
  {
    place: 'DATE',
    put: ({ day }) => content('DATE', '121031', textElement(0x0040a121, 'DA', day)),
    needles: ({ day }) => [dayNeedle(day, 0x0040a121)],
  },
  {
    place: 'UIDREF',
    put: (who) => content('UIDREF', '121018', textElement(0x0040a124, 'UI', who.uid(8))),
    needles: (who) => [uidNeedle(who.uid(8), 0x0040a124)],
  },
  {
    place: `${placeOf(0x00700001)}, ${placeOf(0x00700006)}`,
    put: ({ token }) => [
      sequenceElement(0x00700001, [
        { elements: [sequenceElement(0x00700008, [{ elements: [textElement(0x00700006, 'ST', token)] }])] },
      ]),
    ],
  },
  {
    place: `${placeOf(0x00700060)}, ${placeOf(0x00700068)}`,
    put: ({ token }) => [sequenceElement(0x00700060, [{ elements: [textElement(0x00700068, 'LO', token)] }])],
  },
]

const PRIVATE_VRS: readonly Vr[] = ['LO', 'PN', 'DA', 'DT', 'UI', 'UT', 'SH', 'IS', 'UR', 'OB', 'OW', 'UN']

export const PRIVATE_AND_CONTENT: readonly PlaceKind[] = [
  ...PRIVATE_VRS.map(privateOf),
  ...OTHER_PRIVATE.map(kindsIn('private')),
  ...CONTENT.map(kindsIn('content')),
]
