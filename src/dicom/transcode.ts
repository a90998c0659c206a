import { charsetOf, decodeText, DEFAULT_CHARSET, isAscii, UTF8, type Charset } from './charset.ts'
import type { DataElement, DataSet, Item } from './data-set.ts'
import { textElement, withElement, withItems } from './elements.ts'
import { TAGS } from './tags.ts'
import { isCharsetText, isSingleValued } from './vr.ts'

/**
 * The data set with all its text in UTF-8, declared as ISO_IR 192, its items too: the way to put text into a data set.
 * Call it once, before the first element is changed. What is ASCII stays as it stands in the source, so little is
 * written anew; what a character set that is not known would decode is a failure. PS3.3 C.12.1.1.2.
 */
export const inUtf8 = (dataSet: DataSet, inherited: Charset = DEFAULT_CHARSET): DataSet =>
  withElement({ elements: transcoded(dataSet, inherited) }, textElement(TAGS.SpecificCharacterSet, 'CS', 'ISO_IR 192'))

const transcoded = (dataSet: DataSet, inherited: Charset): readonly DataElement[] => {
  const charset = charsetOf(dataSet, inherited)
  const elements = dataSet.elements.map((element) => transcodedElement(element, charset))
  return elements.every((element, index) => element === dataSet.elements[index]) ? dataSet.elements : elements
}

const transcodedElement = (element: DataElement, charset: Charset): DataElement => {
  const { tag, vr, value } = element
  if (value.kind === 'items') {
    const items = value.items.map((item) => transcodedItem(item, charset))
    return items.every((item, index) => item === value.items[index]) ? element : withItems(element, items)
  }
  if (value.kind !== 'bytes' || !isCharsetText(vr) || isAscii(value.bytes)) return element
  return textElement(
    tag,
    vr,
    isSingleValued(vr) ? withoutPadding(value.bytes, charset) : decodeText(value.bytes, charset),
  )
}

// A space of padding would become a space of text when the length in bytes changes.
const withoutPadding = (bytes: Uint8Array, charset: Charset): string => decodeText(bytes, charset).replace(/[\0 ]$/, '')

/** Items that declare a character set of their own declare the new one; the others inherit it. */
const transcodedItem = (item: Item, inherited: Charset): Item => {
  const elements = transcoded(item, inherited)
  const declares = elements.some(({ tag }) => tag === TAGS.SpecificCharacterSet)
  if (!declares) return elements === item.elements ? item : { elements }
  const own = charsetOf(item, inherited)
  if (elements === item.elements && own.terms.length === 1 && own.terms[0] === UTF8.terms[0]) return item
  return withElement({ elements }, textElement(TAGS.SpecificCharacterSet, 'CS', 'ISO_IR 192'))
}
