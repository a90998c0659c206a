import type { Bytes } from '../../bytes/concat.ts'
import type { DataElement, DicomFile } from '../../dicom/data-set.ts'
import { bytesElement, emptyElement, metaFor, numbersElement, textElement, withElement } from '../../dicom/elements.ts'
import { encodingOf, EXPLICIT_LE, TRANSFER_SYNTAXES } from '../../dicom/transfer-syntax.ts'
import { writeDicom } from '../../dicom/write.ts'
import { SIDE } from './pixel-places.ts'
import type { Planting } from './planting.ts'
import type { Person } from './person.ts'

const CT = '1.2.840.10008.5.1.4.1.1.2'

/** What no other element of the instance looks like. */
export const PIXELS: Bytes = Uint8Array.from({ length: 2 * SIDE * SIDE }, (_, index) => (index * 7) & 0xff)

/** CT Image Storage, PS3.3 A.3, of a person who does not exist. */
const base = (who: Person, sopClass: string): readonly DataElement[] => [
  textElement(0x00080005, 'CS', 'ISO_IR 192'),
  textElement(0x00080008, 'CS', ['ORIGINAL', 'PRIMARY', 'AXIAL']),
  textElement(0x00080016, 'UI', sopClass),
  textElement(0x00080018, 'UI', who.uid(1)),
  textElement(0x00080020, 'DA', who.studied),
  textElement(0x00080023, 'DA', who.studied),
  textElement(0x00080030, 'TM', '101500'),
  textElement(0x00080033, 'TM', '101510'),
  textElement(0x00080050, 'SH', who.accession),
  textElement(0x00080060, 'CS', 'CT'),
  textElement(0x00080070, 'LO', 'Example'),
  textElement(0x00080080, 'LO', who.institution),
  textElement(0x00080090, 'PN', who.physician),
  textElement(0x00081010, 'SH', who.station),
  textElement(0x00100010, 'PN', who.name),
  textElement(0x00100020, 'LO', who.id),
  textElement(0x00100030, 'DA', who.birth),
  textElement(0x00100040, 'CS', 'O'),
  textElement(0x00101040, 'LO', who.street),
  textElement(0x00102154, 'SH', who.phone),
  textElement(0x00102155, 'LT', who.email),
  textElement(0x00180050, 'DS', '5'),
  textElement(0x00180060, 'DS', '120'),
  textElement(0x00181000, 'LO', who.serial),
  textElement(0x0020000d, 'UI', who.uid(2)),
  textElement(0x0020000e, 'UI', who.uid(3)),
  emptyElement(0x00200010, 'SH'),
  textElement(0x00200011, 'IS', '1'),
  textElement(0x00200012, 'IS', '1'),
  textElement(0x00200013, 'IS', '1'),
  textElement(0x00200032, 'DS', ['0', '0', '0']),
  textElement(0x00200037, 'DS', ['1', '0', '0', '0', '1', '0']),
  textElement(0x00200052, 'UI', who.uid(4)),
  emptyElement(0x00201040, 'LO'),
  numbersElement(0x00280002, 'US', [1]),
  textElement(0x00280004, 'CS', 'MONOCHROME2'),
  numbersElement(0x00280010, 'US', [SIDE]),
  numbersElement(0x00280011, 'US', [SIDE]),
  textElement(0x00280030, 'DS', ['1', '1']),
  numbersElement(0x00280100, 'US', [16]),
  numbersElement(0x00280101, 'US', [16]),
  numbersElement(0x00280102, 'US', [15]),
  numbersElement(0x00280103, 'US', [0]),
  textElement(0x00281052, 'DS', '0'),
  textElement(0x00281053, 'DS', '1'),
  bytesElement(0x7fe00010, 'OW', PIXELS),
]

/** A Part 10 file with this planted in it. */
export async function instanceOf(who: Person, planting: Planting): Promise<Bytes> {
  const { put, sopClass = CT, transferSyntax = TRANSFER_SYNTAXES.explicitLittleEndian } = planting
  const tags = new Set(put.map(({ tag }) => tag))
  const elements = [...base(who, sopClass).filter(({ tag }) => !tags.has(tag)), ...put]
  const plainMeta = metaFor({
    sopClass,
    sopInstance: who.uid(1),
    transferSyntax,
    implementationClass: '2.25.33152740982341870032749875043298',
    implementationVersion: 'PLANTED',
  })
  const meta = (planting.meta ?? []).reduce(withElement, plainMeta)
  const dataSet = { elements: elements.toSorted((a, b) => a.tag - b.tag) }
  const draft: DicomFile = {
    source: planting.source ?? new Blob([]),
    held: [],
    meta,
    transferSyntax,
    encoding: encodingOf(transferSyntax) ?? EXPLICIT_LE,
    dataSet,
    remarks: [],
  }
  const file = new Uint8Array(await new Blob([...(await writeDicom(draft, { meta, dataSet }))]).arrayBuffer())
  return planting.alter === undefined ? file : planting.alter(file)
}
