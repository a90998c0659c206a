import type { DataElement, Tag } from '../dicom/data-set.ts'
import { sequenceElement, textElement } from '../dicom/elements.ts'

/** A code sequence of one item. PS3.3 8.8. */
export const codeElement = (tag: Tag, value = 'REMOVED', scheme = '99SEALIFT', meaning = 'REMOVED'): DataElement =>
  sequenceElement(tag, [
    {
      elements: [
        textElement(0x00080100, 'SH', value),
        textElement(0x00080102, 'SH', scheme),
        textElement(0x00080104, 'LO', meaning),
      ],
    },
  ])
