import type { DicomFile } from '../dicom/data-set.ts'
import type { Profile } from './profile.ts'

/** What may stay of the free text of an instance; undefined where the profile does not clean descriptors. */
export const cleanerFor = (_file: DicomFile, { options }: Profile): ((text: string) => string) | undefined =>
  options.includes('cleanDesc') ? () => '' : undefined
