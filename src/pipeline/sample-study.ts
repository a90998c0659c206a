import type { DataElement } from '../dicom/data-set.ts'
import { bytesElement, emptyElement, metaFor, numbersElement, sequenceElement, textElement } from '../dicom/elements.ts'
import { EXPLICIT_LE, TRANSFER_SYNTAXES } from '../dicom/transfer-syntax.ts'
import { writeDicom } from '../dicom/write.ts'
import { ctSlice, usFrame } from './sample-pixels.ts'

/**
 * Two small studies of a patient who does not exist, to try things out with: CT Image Storage (PS3.3 A.3) and Ultrasound
 * Image Storage (PS3.3 A.6), with a name, dates and descriptions as a modality would write them.
 */
export interface SampleFile {
  readonly path: string
  readonly blob: Blob
}

const CT = '1.2.840.10008.5.1.4.1.1.2'
const US = '1.2.840.10008.5.1.4.1.1.6.1'
/** PS3.5 B.2. They are in nobody's use: the same on every device, so that trying twice is the same study. */
const UID = (leaf: number) => `2.25.33152740982341870032749875043298${leaf}`

interface Instance {
  readonly sopClass: string
  readonly modality: string
  readonly study: number
  readonly number: number
  readonly description: string
}

const instanceUid = ({ study, number }: Instance) => UID(study * 1000 + number + 10)

const identified = (instance: Instance): readonly DataElement[] => [
  textElement(0x00080005, 'CS', 'ISO_IR 192'),
  textElement(0x00080016, 'UI', instance.sopClass),
  textElement(0x00080018, 'UI', instanceUid(instance)),
  textElement(0x00080020, 'DA', '20240311'),
  textElement(0x00080023, 'DA', '20240311'),
  textElement(0x00080030, 'TM', '101500'),
  textElement(0x00080033, 'TM', `1015${String(10 + instance.number)}`),
  textElement(0x00080050, 'SH', 'A-20240311-7'),
  textElement(0x00080060, 'CS', instance.modality),
  textElement(0x00080070, 'LO', 'Sealift Sample'),
  textElement(0x00080080, 'LO', 'Harbour Street Clinic'),
  textElement(0x00080090, 'PN', 'Referrer^Rita'),
  textElement(0x00081030, 'LO', `${instance.description} of Sample, Sam`),
  textElement(0x0008103e, 'LO', instance.description),
  textElement(0x00100010, 'PN', 'Sample^Sam'),
  textElement(0x00100020, 'LO', 'SAMPLE-0001'),
  textElement(0x00100030, 'DA', '19700101'),
  textElement(0x00100040, 'CS', 'O'),
  textElement(0x00101010, 'AS', '054Y'),
]

const placed = (instance: Instance): readonly DataElement[] => [
  textElement(0x0020000d, 'UI', UID(instance.study)),
  textElement(0x0020000e, 'UI', UID(instance.study + 5)),
  textElement(0x00200010, 'SH', `S${instance.study}`),
  textElement(0x00200011, 'IS', '1'),
  textElement(0x00200013, 'IS', String(instance.number)),
]

const grey = (columns: number, rows: number, bits: number, signed: boolean): readonly DataElement[] => [
  numbersElement(0x00280002, 'US', [1]),
  textElement(0x00280004, 'CS', 'MONOCHROME2'),
  numbersElement(0x00280010, 'US', [rows]),
  numbersElement(0x00280011, 'US', [columns]),
  numbersElement(0x00280100, 'US', [bits]),
  numbersElement(0x00280101, 'US', [bits]),
  numbersElement(0x00280102, 'US', [bits - 1]),
  numbersElement(0x00280103, 'US', [signed ? 1 : 0]),
]

const SIDE = 192
const SLICE_MM = 5

function ctInstance(number: number, of: number) {
  const instance = { sopClass: CT, modality: 'CT', study: 1, number, description: 'CT chest' }
  const z = number * SLICE_MM
  const elements = [
    ...identified(instance),
    textElement(0x00080008, 'CS', ['ORIGINAL', 'PRIMARY', 'AXIAL']),
    textElement(0x00180050, 'DS', String(SLICE_MM)),
    textElement(0x00180060, 'DS', '120'),
    textElement(0x00185100, 'CS', 'HFS'),
    ...placed(instance),
    textElement(0x00200012, 'IS', '1'),
    textElement(0x00200032, 'DS', ['-180', '-180', String(z)]),
    textElement(0x00200037, 'DS', ['1', '0', '0', '0', '1', '0']),
    textElement(0x00200052, 'UI', UID(9)),
    emptyElement(0x00201040, 'LO'),
    ...grey(SIDE, SIDE, 16, true),
    textElement(0x00280030, 'DS', ['1.875', '1.875']),
    textElement(0x00281050, 'DS', '40'),
    textElement(0x00281051, 'DS', '400'),
    textElement(0x00281052, 'DS', '0'),
    textElement(0x00281053, 'DS', '1'),
    bytesElement(0x7fe00010, 'OW', new Uint8Array(ctSlice(SIDE, number / of).buffer)),
  ]
  return { instance, elements }
}

const US_COLUMNS = 320
const US_ROWS = 240

/** PS3.3 C.8.5.5: where in the picture the sector lies, and what a pixel measures. */
const usRegion = () => [
  numbersElement(0x00186012, 'US', [1]),
  numbersElement(0x00186014, 'US', [1]),
  numbersElement(0x00186016, 'UL', [0]),
  numbersElement(0x00186018, 'UL', [20]),
  numbersElement(0x0018601a, 'UL', [10]),
  numbersElement(0x0018601c, 'UL', [US_COLUMNS - 20]),
  numbersElement(0x0018601e, 'UL', [US_ROWS - 1]),
  numbersElement(0x00186024, 'US', [3]),
  numbersElement(0x00186026, 'US', [3]),
  numbersElement(0x0018602c, 'FD', [0.05]),
  numbersElement(0x0018602e, 'FD', [0.05]),
]

function usInstance(number: number) {
  const instance = { sopClass: US, modality: 'US', study: 2, number, description: 'US abdomen' }
  const elements = [
    ...identified(instance),
    textElement(0x00080008, 'CS', ['ORIGINAL', 'PRIMARY', 'ABDOMINAL', '0001']),
    sequenceElement(0x00186011, [{ elements: usRegion() }]),
    ...placed(instance),
    emptyElement(0x00200020, 'CS'),
    ...grey(US_COLUMNS, US_ROWS, 8, false),
    textElement(0x00280301, 'CS', 'NO'),
    textElement(0x00282110, 'CS', '00'),
    bytesElement(0x7fe00010, 'OB', usFrame(US_COLUMNS, US_ROWS, number)),
  ]
  return { instance, elements }
}

async function fileOf({
  instance,
  elements,
}: {
  instance: Instance
  elements: readonly DataElement[]
}): Promise<SampleFile> {
  const transferSyntax = TRANSFER_SYNTAXES.explicitLittleEndian
  const dataSet = { elements: elements.toSorted((a, b) => a.tag - b.tag) }
  const meta = metaFor({
    sopClass: instance.sopClass,
    sopInstance: instanceUid(instance),
    transferSyntax,
    implementationClass: UID(0),
    implementationVersion: 'SEALIFT_SAMPLE',
  })
  const source = new Blob([])
  const parts = await writeDicom(
    { source, meta, transferSyntax, encoding: EXPLICIT_LE, dataSet, remarks: [], held: [] },
    { meta, dataSet },
  )
  return {
    path: `sample/${instance.modality}/IM${String(instance.number).padStart(4, '0')}`,
    blob: new Blob([...parts]),
  }
}

const CT_SLICES = 12
const US_FRAMES = 4

export async function sampleStudy(): Promise<readonly SampleFile[]> {
  const slices = Array.from({ length: CT_SLICES }, (_, index) => fileOf(ctInstance(index + 1, CT_SLICES)))
  const frames = Array.from({ length: US_FRAMES }, (_, index) => fileOf(usInstance(index + 1)))
  return Promise.all([...slices, ...frames])
}
