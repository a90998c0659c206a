import { checkProfile } from '../../src/deid/check-profile.ts'
import { refuseTellingProfiles } from '../../src/deid/colour-profiles.ts'
import { deidentifyDataSet } from '../../src/deid/data-set.ts'
import { deidentify } from '../../src/deid/deidentify.ts'
import { BASIC_PROFILE } from '../../src/deid/profile.ts'
import { projectKeys, pseudonymiser, type Pseudonyms } from '../../src/deid/pseudonyms.ts'
import type { DicomFile } from '../../src/dicom/data-set.ts'
import { metaFor } from '../../src/dicom/elements.ts'
import type { Part } from '../../src/dicom/output.ts'
import { readDicom } from '../../src/dicom/read.ts'
import type { ByteSource } from '../../src/dicom/source-window.ts'
import { outputTransferSyntax } from '../../src/dicom/transfer-syntax.ts'
import { writeDicom } from '../../src/dicom/write.ts'
import type { Contender } from './rounds.ts'

/** What `deidentify` does, without its last step. */
const withoutScan = async (file: DicomFile, pseudonyms: Pseudonyms): Promise<readonly Part[]> => {
  checkProfile(BASIC_PROFILE)
  const { dataSet, identity } = deidentifyDataSet(file, { profile: BASIC_PROFILE, pseudonyms })
  await refuseTellingProfiles(file.source, dataSet)
  const meta = metaFor({
    sopClass: identity.sopClass,
    sopInstance: identity.instanceUid,
    transferSyntax: outputTransferSyntax(file.transferSyntax),
    implementationClass: '2.25.1',
    implementationVersion: 'BENCH',
  })
  return writeDicom(file, { meta, dataSet })
}

/** A file that is opened where it lies. */
export type Opened = () => ByteSource | Promise<ByteSource>

/** Reading and de-identifying one file after another, with the residual scan and without. */
export const residualContenders = (files: readonly Opened[], pseudonyms: Pseudonyms): readonly Contender[] => {
  const off = async () => {
    for (const open of files) await withoutScan(await readDicom(await open()), pseudonyms)
  }
  const on = async () => {
    for (const open of files) await deidentify(await readDicom(await open()), BASIC_PROFILE, pseudonyms)
  }
  return [
    { name: 'scan off', run: off },
    { name: 'scan on', run: on },
  ]
}

export const somePseudonyms = async (): Promise<Pseudonyms> =>
  pseudonymiser(await projectKeys(crypto.getRandomValues(new Uint8Array(32))))

/** Those that are passed on: none that is refused by the one or by the other. */
export const passedOn = async (files: readonly Opened[], pseudonyms: Pseudonyms): Promise<readonly Opened[]> => {
  const passed: Opened[] = []
  for (const file of files) {
    const [, on] = residualContenders([file], pseudonyms)
    if (
      await on?.run().then(
        () => true,
        () => false,
      )
    )
      passed.push(file)
  }
  return passed
}
