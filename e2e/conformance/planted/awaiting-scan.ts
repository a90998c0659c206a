/**
 * Places where an identifier of the patient can still stand, held to be exact: what is closed has to go from here. A day
 * with its month in words, bytes in another order, what lies behind the last sample or in bits that no sample uses, a
 * number within a UID that is kept.
 */
export const AWAITING_SCAN: ReadonlySet<string> = new Set([
  'birth date in words/in a kept text',
  'codestream/behind the end of an RLE frame',
  'samples/behind the last frame',
  'samples/high bits that no sample uses',
  'written as bytes swapped/in bytes that are kept',
  'kept by definition/number of the patient in a SOP Class UID',
])
