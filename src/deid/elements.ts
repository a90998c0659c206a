import type { DataElement, Item, Tag, Vr } from '../dicom/data-set.ts'
import { bytesElement, emptyElement, sequenceElement, textElement } from '../dicom/elements.ts'
import { dummyBytes, dummyItem, dummyText, type DummyItem } from './dummies.ts'

export const emptied = (tag: Tag, vr: Vr): DataElement =>
  vr === 'SQ' ? sequenceElement(tag, []) : emptyElement(tag, vr)

export const isEmpty = ({ value }: DataElement): boolean => {
  if (value.kind === 'bytes') return value.bytes.length === 0
  if (value.kind === 'items') return value.items.length === 0
  return value.range.length === 0
}

const itemsOf = (attributes: DummyItem): readonly Item[] => {
  const elements = attributes.map(({ tag, vr, value }) => {
    if (typeof value === 'string') return textElement(tag, vr, value)
    return value instanceof Uint8Array ? bytesElement(tag, vr, value) : sequenceElement(tag, itemsOf(value))
  })
  return elements.length === 0 ? [] : [{ elements }]
}

/** PS3.15 Table E.1-1a, D; undefined for a sequence whose items stay and are acted on. */
export const dummyFor = (tag: Tag, vr: Vr): DataElement | undefined => {
  if (vr === 'SQ') {
    const item = dummyItem(tag)
    return item === undefined ? undefined : sequenceElement(tag, itemsOf(item))
  }
  const text = dummyText(tag, vr)
  return text === undefined ? bytesElement(tag, vr, dummyBytes(vr)) : textElement(tag, vr, text)
}
