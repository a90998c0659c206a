import type { DicomFile } from '../dicom/data-set.ts'
import { textCleaner, type TextCleaner } from './descriptors/cleaner.ts'
import { identifiersOf } from './identifiers.ts'
import type { Profile } from './profile.ts'

/** What may stay of the free text of an instance. Made when it is first asked: most profiles never do. */
export const cleanerFor = (file: DicomFile, profile: Profile): ((text: string) => string) => {
  let cleaner: TextCleaner | undefined
  return (text) => {
    cleaner ??= textCleaner(identifiersOf(file, profile))
    return cleaner.clean(text)
  }
}
