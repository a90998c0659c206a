import { readFileSync } from 'node:fs'
import { checkProfile } from '../../src/deid/check-profile.ts'
import { deidentifyDataSet } from '../../src/deid/data-set.ts'
import { deidentify } from '../../src/deid/deidentify.ts'
import { BASIC_PROFILE } from '../../src/deid/profile.ts'
import { projectKeys, pseudonymiser, type Pseudonyms } from '../../src/deid/pseudonyms.ts'
import type { DicomFile } from '../../src/dicom/data-set.ts'
import { metaFor } from '../../src/dicom/elements.ts'
import { readDicom } from '../../src/dicom/read.ts'
import { outputTransferSyntax } from '../../src/dicom/transfer-syntax.ts'
import { writeDicom } from '../../src/dicom/write.ts'
import { CT, filesOf, MR, type Kind } from './kinds.ts'
import { cpuMs } from './processor.ts'
import { inRounds, sayRatios, type Contender } from './rounds.ts'

const KINDS: readonly Kind[] = [
  CT,
  ['CT, 258 elements', ['ct-3slice/01.dcm', 'CT_small.dcm']],
  ['CT, JPEG 2000', ['CT1_J2KR', 'JPEG2000.dcm']],
  MR,
  ['US', ['US1_UNCI.dcm', 'US-YBR_FULL_422-EVRLE.dcm']],
  ['multi-frame, RLE', ['CT0012.not_fragmented_no_bot_rle.dcm']],
  ['enhanced MR, 10 frames', ['emri_small.dcm']],
  ['segmentation, 1 frame', ['liver_1frame.dcm']],
  ['structured report', ['reportsi.dcm']],
]

/** Turns so short that what else the machine does meets few of them, and many of them. */
const OPTIONS = { rounds: 800, turnMs: 1, warmMs: 400, cpuMs }

/** What `deidentify` does, without its last step. */
const withoutScan = async (file: DicomFile, pseudonyms: Pseudonyms): Promise<unknown> => {
  checkProfile(BASIC_PROFILE)
  const { dataSet, identity } = deidentifyDataSet(file, { profile: BASIC_PROFILE, pseudonyms })
  const meta = metaFor({
    sopClass: identity.sopClass,
    sopInstance: identity.instanceUid,
    transferSyntax: outputTransferSyntax(file.transferSyntax),
    implementationClass: '2.25.1',
    implementationVersion: 'BENCH',
  })
  return writeDicom(file, { meta, dataSet })
}

const contendersFor = (bytes: Uint8Array<ArrayBuffer>, pseudonyms: Pseudonyms): readonly Contender[] => {
  const blob = new Blob([bytes])
  const off = async () => withoutScan(await readDicom(blob), pseudonyms)
  const on = async () => deidentify(await readDicom(blob), BASIC_PROFILE, pseudonyms)
  return [
    { name: 'scan off', run: off },
    { name: 'scan on', run: on },
  ]
}

/** Reading and de-identifying one instance after another of a series, with the residual scan and without. */
export async function bench(): Promise<void> {
  const pseudonyms = await pseudonymiser(await projectKeys(crypto.getRandomValues(new Uint8Array(32))))
  for (const { kind, path } of filesOf(KINDS)) {
    const bytes = Uint8Array.from(readFileSync(path))
    const contenders = contendersFor(bytes, pseudonyms)
    sayRatios(`${kind}, ${Math.ceil(bytes.length / 1024)} KiB`, contenders, await inRounds(contenders, OPTIONS))
  }
}
