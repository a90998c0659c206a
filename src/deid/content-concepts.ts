import { asciiOf } from '../dicom/ascii.ts'
import type { Item } from '../dicom/data-set.ts'
import { find, itemsOf } from '../dicom/elements.ts'

/** `121029|DCM`: code value and coding scheme designator. */
export type Concept = string

/** Designators in capitals, and without the version that a table may print: `NCDR [2.0b]`. */
export const conceptFrom = (code: string, scheme: string): Concept =>
  `${code}|${(scheme.includes('[') ? scheme.slice(0, scheme.indexOf('[')).trimEnd() : scheme).toUpperCase()}`

export const SUBJECT_AGE: Concept = '121033|DCM'
export const SUBJECT_BIRTH_DATE: Concept = '121031|DCM'
const SUBJECT_SEX: Concept = '121032|DCM'

/** PS3.16 Annex O: the codes of SNOMED RT, which PS3.15 E.3.4 wants known, for the concepts of Table E.3.4-1. */
const RETIRED: readonly (readonly [string, Concept])[] = [
  ['DD-60002', '116224001|SCT'],
  ['F-02455', '160476009|SCT'],
  ['F-00033', '271921002|SCT'],
  ['G-C0E3', '363698007|SCT'],
  ['R-42B89', '371524004|SCT'],
  ['G-D320', '397898000|SCT'],
  ['DF-0070B', '398164008|SCT'],
  ['G-D321', '398201009|SCT'],
  ['DF-0068E', '398325003|SCT'],
  ['PA-30029', '440252007|SCT'],
]

/** What other schemes call the characteristics that Table E.3.4-1 lists by the codes of DICOM. */
const SAME: readonly (readonly [Concept, Concept])[] = [
  ['424144002|SCT', SUBJECT_AGE],
  ['397669002|SCT', SUBJECT_AGE],
  ['30525-0|LN', SUBJECT_AGE],
  ['29553-5|LN', SUBJECT_AGE],
  ['21612-7|LN', SUBJECT_AGE],
  ['184099003|SCT', SUBJECT_BIRTH_DATE],
  ['21112-8|LN', SUBJECT_BIRTH_DATE],
  ['263495000|SCT', SUBJECT_SEX],
  ['46098-0|LN', SUBJECT_SEX],
]

const CURRENT: ReadonlyMap<Concept, Concept> = new Map([
  ...['SRT', 'SNM3', '99SDM'].flatMap((scheme) =>
    RETIRED.map(([code, concept]): [Concept, Concept] => [conceptFrom(code, scheme), concept]),
  ),
  ...SAME,
])

const CONCEPT_NAME = 0x0040a043
const CODE_VALUES = [0x00080100, 0x00080119, 0x00080120] as const
const SCHEME = 0x00080102

/** PS3.3 C.17.3: one code says what an item is about; of several nobody knows which. */
export const conceptOf = (item: Item): Concept | undefined => {
  const [name, ...others] = itemsOf(item, CONCEPT_NAME)
  if (name === undefined || others.length > 0) return undefined
  const code = CODE_VALUES.map((tag) => asciiOf(find(name, tag))?.trim()).find((value) => value !== undefined)
  const concept = conceptFrom(code ?? '', asciiOf(find(name, SCHEME))?.trim() ?? '')
  return CURRENT.get(concept) ?? concept
}
