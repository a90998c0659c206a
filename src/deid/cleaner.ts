import type { DicomFile } from '../dicom/data-set.ts'
import { textCleaner, type TextCleaner } from './descriptors/cleaner.ts'
import { identifiersOf } from './identifiers.ts'
import type { Profile } from './profile.ts'

/** Nobody reads so much about one image, and it takes seconds to look through. What exceeds it is in doubt, and goes. */
const MAX_CHARACTERS = 4 * 1024 * 1024

/** What may stay of the free text of an instance. Made when it is first asked: most profiles never do. */
export const cleanerFor = (file: DicomFile, profile: Profile): ((text: string) => string) => {
  let cleaner: TextCleaner | undefined
  let characters = 0
  return (text) => {
    cleaner ??= textCleaner(identifiersOf(file, profile))
    // Counted alike whether known already or not: an instance has one outcome, whatever came before it.
    characters += text.length
    return characters > MAX_CHARACTERS ? '' : cleaner.clean(text)
  }
}
