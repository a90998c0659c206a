import { asciiOf } from '../dicom/ascii.ts'
import { decodeText, type Charset } from '../dicom/charset.ts'
import type { DataElement } from '../dicom/data-set.ts'
import { Failure } from '../errors.ts'

/** The text of an element, without its padding; undefined where its character set is not known or it holds no bytes. */
export const decoded = ({ value }: DataElement, charset: Charset): string | undefined => {
  if (value.kind !== 'bytes') return undefined
  try {
    return decodeText(value.bytes, charset).replace(/[\0 ]+$/, '')
  } catch (thrown) {
    if (thrown instanceof Failure) return undefined
    throw thrown
  }
}

/** The same, or its bytes one by one: enough to tell two values apart. */
export const comparableText = (element: DataElement, charset: Charset): string =>
  decoded(element, charset) ?? asciiOf(element) ?? ''
