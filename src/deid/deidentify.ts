import type { DicomFile } from '../dicom/data-set.ts'
import { metaFor } from '../dicom/elements.ts'
import { outputTransferSyntax } from '../dicom/transfer-syntax.ts'
import { writeDicom } from '../dicom/write.ts'
import { deidentifyDataSet } from './data-set.ts'
import type { Deidentified } from './deidentified.ts'
import { checkProfile } from './check-profile.ts'
import { refuseTellingProfiles } from './colour-profiles.ts'
import type { Profile } from './profile.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import { refuseWhatIsLeft } from './residual/proof.ts'

/** PS3.7 D.3.3.2: this implementation, and its version. A UUID of its own (PS3.5 B.2), given once. */
const IMPLEMENTATION_CLASS = '2.25.91995055321653845448582082740532186528'
const IMPLEMENTATION_VERSION = 'SEALIFT_1'

/**
 * The instance after PS3.15 Annex E, as a file: preamble of zeros, File Meta Information made anew, and a data set in
 * which every element at every depth was acted on. Pixel Data is the source's own, byte for byte. Throws a `Failure`
 * with `deid/…` for an instance that must not be passed on.
 */
export const deidentify = async (file: DicomFile, profile: Profile, pseudonyms: Pseudonyms): Promise<Deidentified> => {
  checkProfile(profile)
  const { dataSet, changes, identity } = deidentifyDataSet(file, { profile, pseudonyms })
  await refuseTellingProfiles(file.source, dataSet)
  const meta = metaFor({
    sopClass: identity.sopClass,
    sopInstance: identity.instanceUid,
    transferSyntax: outputTransferSyntax(file.transferSyntax),
    implementationClass: IMPLEMENTATION_CLASS,
    implementationVersion: IMPLEMENTATION_VERSION,
  })
  const parts = await writeDicom(file, { meta, dataSet })
  await refuseWhatIsLeft(parts, { file, law: { profile, pseudonyms } })
  return { parts, dataSet, changes, identity } as Deidentified
}
