import type { DataElement, DicomFile, Tag, Vr } from '../dicom/data-set.ts'
import { metaFor, sequenceElement, textElement, uidOf } from '../dicom/elements.ts'
import { readDicom } from '../dicom/read.ts'
import { encodingOf, EXPLICIT_LE } from '../dicom/transfer-syntax.ts'
import { writeDicom } from '../dicom/write.ts'
import { deidentify } from './deidentify.ts'
import type { Deidentified } from './deidentified.ts'
import { BASIC_PROFILE, type Profile } from './profile.ts'
import { projectKeys, pseudonymiser, type Pseudonyms } from './pseudonyms.ts'

export const CT = '1.2.840.10008.5.1.4.1.1.2'
const EXPLICIT = '1.2.840.10008.1.2.1'
export const IMPLICIT = '1.2.840.10008.1.2'
export const PATIENT = { name: 'Doe^Jane', id: '4711' } as const

export const text = (tag: Tag, vr: Vr, value: string): DataElement => textElement(tag, vr, value)
export const item = (...elements: DataElement[]) => ({ elements })
export const sequence = (tag: Tag, ...items: { readonly elements: readonly DataElement[] }[]) =>
  sequenceElement(tag, items)

const INSTANCE: readonly DataElement[] = [
  text(0x00080016, 'UI', CT),
  text(0x00080018, 'UI', '1.2.3.18'),
  text(0x00080020, 'DA', '20210304'),
  text(0x00080060, 'CS', 'CT'),
  text(0x00100010, 'PN', PATIENT.name),
  text(0x00100020, 'LO', PATIENT.id),
  text(0x0020000d, 'UI', '1.2.3.13'),
  text(0x0020000e, 'UI', '1.2.3.14'),
]

/** A small CT instance, written and read as a file, with these elements in it instead of or beside its own. */
export const instanceOf = async (elements: readonly DataElement[], transferSyntax = EXPLICIT): Promise<DicomFile> => {
  const tags = new Set(elements.map(({ tag }) => tag))
  const all = [...INSTANCE.filter(({ tag }) => !tags.has(tag)), ...elements].sort((a, b) => a.tag - b.tag)
  const meta = metaFor({
    sopClass: uidOf({ elements: all }, 0x00080016) ?? CT,
    sopInstance: '1.2.3.18',
    transferSyntax,
    implementationClass: '1.2.3.4',
    implementationVersion: 'OTHER',
  })
  const draft: DicomFile = {
    source: new Blob([]),
    held: [],
    meta,
    transferSyntax,
    encoding: encodingOf(transferSyntax) ?? EXPLICIT_LE,
    dataSet: { elements: all },
    remarks: [],
  }
  return readDicom(new Blob([...(await writeDicom(draft, { meta, dataSet: draft.dataSet }))]))
}

export const pseudonymsOf = async (secretByte = 1): Promise<Pseudonyms> =>
  pseudonymiser(await projectKeys(new Uint8Array(32).fill(secretByte)))

export interface Outcome {
  readonly instance: Deidentified
  /** What the output says, read again. */
  readonly file: DicomFile
  /** `X table` for a path. */
  readonly done: ReadonlyMap<string, string>
}

export const outcomeOf = async (
  elements: readonly DataElement[],
  profile: Profile = BASIC_PROFILE,
): Promise<Outcome> => {
  const instance = await deidentify(await instanceOf(elements), profile, await pseudonymsOf())
  const file = await readDicom(new Blob([...instance.parts]))
  return {
    instance,
    file,
    done: new Map(instance.changes.map(({ path, action, rule }) => [path, `${action} ${rule}`])),
  }
}
