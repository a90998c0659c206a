import type { DicomFile } from '../dicom/data-set.ts'
import type { Profile } from './profile.ts'

/** What may stay of the free text of an instance. Made when it is first asked: most profiles never do. */
export const cleanerFor = (_file: DicomFile, _profile: Profile): ((text: string) => string) => {
  return () => ''
}
