import type { DataElement, DicomFile, DataSet } from '../../dicom/data-set.ts'
import { metaFor, textElement } from '../../dicom/elements.ts'
import type { Part } from '../../dicom/output.ts'
import { encodingOf, EXPLICIT_LE } from '../../dicom/transfer-syntax.ts'
import { writeDicom } from '../../dicom/write.ts'

export const EXPLICIT = '1.2.840.10008.1.2.1'
const CT = '1.2.840.10008.5.1.4.1.1.2'

/** A source as it is after reading: an instance of these elements, all in memory. */
export const sourceOf = (elements: readonly DataElement[], transferSyntax = EXPLICIT): DicomFile => ({
  source: new Blob([]),
  held: [],
  meta: { elements: [] },
  transferSyntax,
  encoding: encodingOf(transferSyntax) ?? EXPLICIT_LE,
  dataSet: { elements: [...elements].sort((a, b) => a.tag - b.tag) },
  remarks: [],
})

/** The data set as a file that is about to leave. */
export const written = (dataSet: DataSet, transferSyntax = EXPLICIT): Promise<readonly Part[]> => {
  const meta = metaFor({
    sopClass: CT,
    sopInstance: '2.25.4711',
    transferSyntax,
    implementationClass: '2.25.1',
    implementationVersion: 'TEST',
  })
  return writeDicom(sourceOf(dataSet.elements, transferSyntax), { meta, dataSet })
}

/** A file in which nothing of anybody stands. */
export const CLEAN: readonly DataElement[] = [
  textElement(0x00080016, 'UI', CT),
  textElement(0x00080018, 'UI', '2.25.4711'),
  textElement(0x00080060, 'CS', 'CT'),
  textElement(0x00080070, 'LO', 'ACME'),
  textElement(0x00100010, 'PN', 'SEALIFT^1A2B3C'),
  textElement(0x00100020, 'LO', 'SL-1A2B3C'),
  textElement(0x00280030, 'DS', '0.488281\\0.488281'),
]
