import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DataElement } from '../../src/dicom/data-set.ts'
import { bytesElement, metaFor, numbersElement, textElement } from '../../src/dicom/elements.ts'
import { EXPLICIT_LE, TRANSFER_SYNTAXES } from '../../src/dicom/transfer-syntax.ts'
import { writeDicom } from '../../src/dicom/write.ts'

const SECONDARY_CAPTURE = '1.2.840.10008.5.1.4.1.1.7'
const COLUMNS = 1024
const RANDOM_MAX = 65_536

export interface InstanceFacts {
  readonly patientName: string
  readonly patientId: string
  /** UID of its study; one of its own when absent. */
  readonly study?: string
  /** Secondary Capture Image Storage when absent. */
  readonly sopClass?: string
  /** Of a whole number of rows of 2,048 bytes. */
  readonly pixelBytes?: number
  /** Pixels that compress to nearly nothing, instead of random ones. */
  readonly blank?: boolean
  /** Beside what every instance here has. */
  readonly more?: readonly DataElement[]
}

/** PS3.5 B.2: a UID from a UUID. */
const newUid = () => `2.25.${BigInt(`0x${crypto.randomUUID().replaceAll('-', '')}`)}`

/** Bytes that nothing compresses. */
function randomBytes(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  for (let at = 0; at < size; at += RANDOM_MAX) crypto.getRandomValues(bytes.subarray(at, at + RANDOM_MAX))
  return bytes
}

/** A Secondary Capture instance (PS3.3 A.8) as a Part 10 file. */
export async function instanceOf(facts: InstanceFacts): Promise<Buffer> {
  const { patientName, patientId, sopClass = SECONDARY_CAPTURE, pixelBytes = 2048, blank = false, more = [] } = facts
  const { study = newUid() } = facts
  const uid = newUid()
  const elements = [
    textElement(0x00080005, 'CS', 'ISO_IR 192'),
    textElement(0x00080016, 'UI', sopClass),
    textElement(0x00080018, 'UI', uid),
    textElement(0x00080020, 'DA', '20240311'),
    textElement(0x00080030, 'TM', '101500'),
    textElement(0x00080060, 'CS', 'OT'),
    textElement(0x00080064, 'CS', 'WSD'),
    textElement(0x00100010, 'PN', patientName),
    textElement(0x00100020, 'LO', patientId),
    textElement(0x0020000d, 'UI', study),
    textElement(0x0020000e, 'UI', newUid()),
    numbersElement(0x00280002, 'US', [1]),
    textElement(0x00280004, 'CS', 'MONOCHROME2'),
    numbersElement(0x00280010, 'US', [pixelBytes / (COLUMNS * 2)]),
    numbersElement(0x00280011, 'US', [COLUMNS]),
    numbersElement(0x00280100, 'US', [16]),
    numbersElement(0x00280101, 'US', [16]),
    numbersElement(0x00280102, 'US', [15]),
    numbersElement(0x00280103, 'US', [0]),
    bytesElement(0x7fe00010, 'OW', blank ? new Uint8Array(pixelBytes) : randomBytes(pixelBytes)),
    ...more,
  ]
  const transferSyntax = TRANSFER_SYNTAXES.explicitLittleEndian
  const meta = metaFor({
    sopClass,
    sopInstance: uid,
    transferSyntax,
    implementationClass: newUid(),
    implementationVersion: 'STORY',
  })
  const dataSet = { elements: elements.toSorted((a, b) => a.tag - b.tag) }
  const file = { source: new Blob([]), meta, transferSyntax, encoding: EXPLICIT_LE, dataSet, remarks: [], held: [] }
  const parts = await writeDicom(file, { meta, dataSet })
  return Buffer.from(await new Blob([...parts]).arrayBuffer())
}

export async function writeInstance(path: string, facts: InstanceFacts): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, await instanceOf(facts))
}
