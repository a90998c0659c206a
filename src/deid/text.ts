import { asciiOf, withoutTextPadding } from '../dicom/ascii.ts'
import { decodeText, type Charset } from '../dicom/charset.ts'
import type { DataElement } from '../dicom/data-set.ts'
import { Failure } from '../errors.ts'

/** No text of an image is so long; to decode one that changes its character set at every byte takes seconds a megabyte. */
const MAX_TEXT_BYTES = 4 * 1024 * 1024

/**
 * The text of an element, without its padding; undefined where its character set is not known, it holds no bytes, or more
 * than anybody has written.
 */
export const decoded = ({ value }: DataElement, charset: Charset): string | undefined => {
  if (value.kind !== 'bytes' || value.bytes.length > MAX_TEXT_BYTES) return undefined
  try {
    return withoutTextPadding(decodeText(value.bytes, charset))
  } catch (thrown) {
    if (thrown instanceof Failure) return undefined
    throw thrown
  }
}

/** The same, or its bytes one by one: enough to tell two values apart. */
export const comparableText = (element: DataElement, charset: Charset): string =>
  decoded(element, charset) ?? asciiOf(element) ?? ''
