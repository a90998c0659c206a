/** Kinds of places: attributes of PS3.6, listed in PS3.15 Table E.1-1 or not. */
import type { Tag } from '../../dicom/data-set.ts'
import { emptyElement, sequenceElement, textElement } from '../../dicom/elements.ts'
import { dayNeedle, everythingOf, identityOf, textNeedle } from './needle.ts'
import { misused, ofAttribute, planted, placeOf, type PlaceGroup, type PlaceKind } from './planting.ts'

const LISTED: Readonly<Partial<Record<PlaceGroup, readonly Tag[]>>> = {
  names: [
    0x00100010, 0x00101001, 0x00101005, 0x00101060, 0x00102297, 0x00080090, 0x0008009c, 0x00081048, 0x00081050,
    0x00081060, 0x00081070, 0x00321032, 0x00401010, 0x0040a075, 0x00700084,
  ],
  numbers: [
    0x00100020, 0x00101000, 0x00100021, 0x00101040, 0x00102154, 0x00102155, 0x00101090, 0x00380010, 0x00080050,
    0x00200010, 0x00400253, 0x00402016, 0x00402017, 0x00181008, 0x00102299,
  ],
  institution: [
    0x00080080, 0x00080081, 0x00081040, 0x00081010, 0x00181000, 0x00181002, 0x00181004, 0x00400241, 0x00400242,
    0x00080054, 0x00321033,
  ],
  texts: [
    0x00081030, 0x0008103e, 0x00082111, 0x00104000, 0x001021b0, 0x00102110, 0x00102180, 0x00181030, 0x00184000,
    0x00204000, 0x00321060, 0x00380500, 0x00400254, 0x00402400, 0x00880904,
  ],
  dates: [
    0x00080020, 0x00080012, 0x0008002a, 0x00080030, 0x00100030, 0x001021d0, 0x00181200, 0x00321000, 0x00400244,
    0x0040a032, 0x0040a121, 0x300a0006,
  ],
  uids: [
    0x00080018, 0x0020000d, 0x0020000e, 0x00200052, 0x00080014, 0x00200200, 0x00209161, 0x0040a124, 0x00880140,
    0x00280304, 0x00081167, 0x00200242, 0x0018991e, 0x0040a021, 0x0070031b,
  ],
  sequences: [
    0x00081110, 0x00080096, 0x00101002, 0x00101100, 0x00102293, 0x00400275, 0x00401101, 0x04000561, 0x0040a730,
    0x00880200,
  ],
  unlisted: [
    0x00140104, 0x00142006, 0x00140102, 0x00140103, 0x40101025, 0x0040a160, 0x00620005, 0x00620006, 0x00720002,
    0x0070030f, 0x0040e010, 0x00080112, 0x00209453, 0x00182045, 0x00189917, 0x00686300, 0x04000520,
  ],
}

/** In no edition of PS3.6. */
const UNKNOWN: readonly (readonly [Tag, 'LO' | 'UT' | 'OB'])[] = [
  [0x00109ffe, 'LO'],
  [0x0008003a, 'LO'],
  [0x7fde0010, 'UT'],
  [0x00341ff6, 'OB'],
]

const LONG: readonly Tag[] = [0x00080070, 0x00081090, 0x00181020, 0x00281055, 0x00201040, 0x00283003, 0x00180031]
const SHORT: readonly Tag[] = [0x00180024, 0x00181210, 0x00181160]
const TERMS: readonly Tag[] = [0x00080008, 0x00180015]

/** Sequences that Table E.1-1 does not list, so they stay. */
const WRAPPERS: readonly Tag[] = [0x00089215, 0x0040a170, 0x00080121, 0x0040a043, 0x0040a168]
const DEPTHS = [1, 2, 3, 4, 5, 12, 40] as const

const atDepth = (depth: number): PlaceKind => ({
  group: 'nested',
  place: `${depth}`,
  plant: (who) => {
    const inner = [
      planted(0x00080020, who),
      planted(0x00081030, who),
      planted(0x00081155, who),
      { element: textElement(0x00100010, 'PN', who.name), needles: identityOf(who) },
    ]
    const wrapped = Array.from({ length: depth }, (_, level) => WRAPPERS[level % WRAPPERS.length] ?? 0)
    const [element] = wrapped.reduceRight(
      (elements, tag) => [sequenceElement(tag, [{ elements }])],
      inner.map(({ element }) => element),
    )
    return { put: element === undefined ? [] : [element], needles: inner.flatMap(({ needles }) => needles) }
  },
})

const code = (scheme: string, value: string, meaning: string) =>
  sequenceElement(0x00089215, [
    {
      elements: [
        textElement(0x00080100, 'SH', value),
        textElement(0x00080102, 'SH', scheme),
        textElement(0x00080104, 'LO', meaning),
      ],
    },
  ])

const CODES: readonly PlaceKind[] = [
  {
    group: 'wrong-place',
    place: `${placeOf(0x00080104)}, 99LOCAL`,
    plant: (who) => ({ put: [code('99LOCAL', '1', who.token)], needles: [textNeedle(who.token)] }),
  },
  {
    group: 'wrong-place',
    place: `${placeOf(0x00080104)}, DCM`,
    plant: (who) => ({ put: [code('DCM', '121106', `${who.given} ${who.family}`)], needles: identityOf(who) }),
  },
  {
    group: 'wrong-place',
    place: placeOf(0x00080100),
    plant: (who) => ({ put: [code('99LOCAL', who.id, 'Note')], needles: identityOf(who) }),
  },
]

/** Days as people write them. */
const DAY_FORMS: Readonly<Record<string, (year: string, month: string, day: string) => string>> = {
  YYYYMMDD: (year, month, day) => year + month + day,
  'YYYY-MM-DD': (year, month, day) => `${year}-${month}-${day}`,
  'DD.MM.YYYY': (year, month, day) => `${day}.${month}.${year}`,
  'MM/DD/YYYY': (year, month, day) => `${month}/${day}/${year}`,
}

const dayAs = ([form, write]: [string, (typeof DAY_FORMS)[string]]): PlaceKind => ({
  group: 'written',
  place: `${form}, ${placeOf(0x00281055)}`,
  plant: ({ birth }) => {
    const day = write(birth.slice(0, 4), birth.slice(4, 6), birth.slice(6))
    return {
      put: [textElement(0x00281055, 'LO', `born ${day}`)],
      needles: [dayNeedle(birth, 0x00100030)],
    }
  },
})

const groups = (name: string): PlaceKind => ({
  group: 'names',
  place: name,
  plant: (who) => ({
    put: [
      textElement(0x00100010, 'PN', `${who.name}=${who.token}^${who.given}=${who.family}`),
      textElement(0x00101001, 'PN', [who.physician, `${who.token}^${who.given}`]),
    ],
    needles: [...identityOf(who), textNeedle(who.token, 0x00101001, 0x00100010)],
  }),
})

/** What the plain instance says of its patient, and nothing beside it. */
export const PLAIN: PlaceKind = {
  group: 'whole',
  place: 'CT Image Storage',
  plant: (who) => ({ put: [emptyElement(0x00201040, 'LO')], needles: everythingOf(who) }),
}

export const ATTRIBUTES: readonly PlaceKind[] = [
  ...Object.entries(LISTED).flatMap(([group, tags]) => tags.map(ofAttribute(group as PlaceGroup))),
  groups('PN A=I=P, 1-n'),
  ...UNKNOWN.map(([tag, vr]): PlaceKind => ({
    group: 'unlisted',
    place: placeOf(tag),
    plant: (who) => {
      const { element, needles } = planted(tag, who, vr)
      return { put: [element], needles }
    },
  })),
  ...LONG.map((tag) => misused(tag, (who) => `${who.given} ${who.family} ${who.id}`)),
  ...SHORT.map((tag) => misused(tag, ({ id }) => id)),
  ...TERMS.map((tag) => misused(tag, ({ family }) => family.toUpperCase())),
  ...CODES,
  ...DEPTHS.map(atDepth),
  ...Object.entries(DAY_FORMS).map(dayAs),
]
