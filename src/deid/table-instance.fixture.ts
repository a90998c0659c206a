import { bytesElement, sequenceElement, textElement } from '../dicom/elements.ts'
import type { DataElement, DicomFile, Tag, Vr } from '../dicom/data-set.ts'
import { attributeOf } from '../dicom/dictionary.ts'
import { EXPLICIT_LE } from '../dicom/transfer-syntax.ts'
import { OPTION_CODES } from './table-e1-1.fixture.ts'

/** One tag that a row of Table E.1-1 is about; none for the groups that never stand in a data set. */
export const exampleOf = (row: string): Tag | undefined => {
  if (row === 'PRIVATE') return 0x00091001
  const tag = parseInt(row.replaceAll('x', '0'), 16)
  // Groups 0000 to 0004 do not stand in a data set, and (0042,0011) quarantines the whole instance.
  return tag < 0x00080000 || tag === 0x00420011 ? undefined : tag
}

const VALUES: Partial<Record<Vr, string>> = {
  UI: '1.2.3.4',
  DA: '19570412',
  TM: '091500',
  DT: '19570412091500',
  AS: '042Y',
  AE: 'PLANTED',
  CS: 'PLANTED',
  PN: 'PLANTED',
  IS: '19570412',
  DS: '1957.0412',
}
const OF_TAG: ReadonlyMap<Tag, string> = new Map([[0x00080201, '+0100']])

const inner: DataElement = textElement(0x00081155, 'UI', '1.2.3.4')

export const vrOf = (tag: Tag): Vr => attributeOf(tag)?.vrs[0] ?? 'LO'

const DESCRIPTORS: ReadonlySet<string> = new Set(
  ['cleanDesc', 'rtnPatChars'].flatMap((option) => (OPTION_CODES[option]?.C ?? '').trim().split(/\s+/)),
)
const isDescriptor = (tag: Tag): boolean => DESCRIPTORS.has(tag.toString(16).toUpperCase().padStart(8, '0'))

/** With a word of a patient, and where descriptors are cleaned with one of radiology behind it. */
export const original = (tag: Tag): DataElement => {
  const vr = vrOf(tag)
  if (vr === 'SQ') return sequenceElement(tag, [{ elements: [inner] }])
  return vr.startsWith('O') || vr === 'UN' || vr === 'US' || vr === 'UL'
    ? bytesElement(tag, vr, new Uint8Array([80, 72, 73, 80].slice(0, vr === 'US' ? 2 : 4)))
    : textElement(tag, vr, OF_TAG.get(tag) ?? VALUES[vr] ?? (isDescriptor(tag) ? 'PLANTED AXIAL' : 'PLANTED'))
}

/** An instance of an unknown SOP class, so compound codes are settled by what surely is valid: D, then U, then Z. */
export const fileOf = (tags: readonly Tag[]): DicomFile => ({
  source: new Blob([]),
  held: [],
  meta: { elements: [] },
  transferSyntax: '1.2.840.10008.1.2.1',
  encoding: EXPLICIT_LE,
  dataSet: {
    elements: [
      textElement(0x00080016, 'UI', '1.2.3'),
      textElement(0x00080018, 'UI', '1.2.3.4'),
      ...tags.filter((tag) => tag !== 0x00080018).map(original),
    ],
  },
  remarks: [],
})
