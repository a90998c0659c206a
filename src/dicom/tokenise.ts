import { Failure } from '../errors.ts'
import type { DataElement, Encoding, Item, Range, Tag, Value, Vr } from './data-set.ts'
import { attributeOf, implicitVrOf } from './dictionary.ts'
import { UNDEFINED_LENGTH, type Scan } from './scan.ts'
import { formatTag, TAGS } from './tags.ts'
import { EXPLICIT_LE, IMPLICIT_LE } from './transfer-syntax.ts'
import { hasLongLength, isText, vrFromCode } from './vr.ts'

/** Where an element stands: how its bytes are read, how deep it is, and where what holds it ends. */
export interface Place {
  readonly encoding: Encoding
  readonly depth: number
  readonly end: number
}

export interface Header {
  readonly tag: Tag
  readonly vr: Vr
  readonly length: number
  readonly valueAt: number
}

/** Law of PS3.5 6.2: a VR that a later edition adds has a length of 32 bits; what spells no VR at all is not read on. */
const laterVr = (code: number, tag: Tag): Vr => {
  const isLetter = (byte: number) => byte >= 0x41 && byte <= 0x5a
  if (isLetter(code >>> 8) && isLetter(code & 0xff)) return 'UN'
  throw new Failure('dicom/unknown-vr', { detail: { tag: formatTag(tag) } })
}

export const readHeader = (scan: Scan, encoding: Encoding): Header => {
  const { at } = scan
  scan.require(at + 8)
  const tag = scan.tag(at, encoding)
  if (!encoding.explicit || tag >>> 16 === 0xfffe) {
    const length = scan.u32(at + 4, encoding.littleEndian)
    return { tag, vr: implicitVrOf(tag), length, valueAt: at + 8 }
  }
  const code = scan.u16(at + 4, false)
  const vr = vrFromCode(code) ?? laterVr(code, tag)
  if (!hasLongLength(vr)) return { tag, vr, length: scan.u16(at + 6, encoding.littleEndian), valueAt: at + 8 }
  scan.require(at + 12)
  return { tag, vr, length: scan.u32(at + 8, encoding.littleEndian), valueAt: at + 12 }
}

/** Encapsulated Pixel Data, at the top or in an icon: bytes or words of undefined length. PS3.5 A.4. */
export const holdsFragments = ({ tag, vr, length }: Header): boolean =>
  length === UNDEFINED_LENGTH && (vr === 'OB' || vr === 'OW' || (tag === TAGS.PixelData && vr === 'UN'))

const contradiction = (tag: Tag) => new Failure('dicom/length-contradicts', { detail: { tag: formatTag(tag) } })

const checkEnd = (scan: Scan, { tag, length, valueAt }: Header, end: number): void => {
  if (valueAt + length <= end) return
  if (end < scan.sizeBytes) throw contradiction(tag)
  throw new Failure('dicom/truncated', {
    detail: { tag: formatTag(tag), sizeBytes: scan.sizeBytes, neededBytes: valueAt + length },
  })
}

/** The next fragment's range, or undefined at the delimiter, past which it stands then. */
export const readFragment = (scan: Scan, { encoding, end }: Place): Range | undefined => {
  scan.require(scan.at + 8)
  const tag = scan.tag(scan.at, encoding)
  const header = { tag, vr: 'OB', length: scan.u32(scan.at + 4, encoding.littleEndian), valueAt: scan.at + 8 } as const
  if (tag === TAGS.SequenceDelimitationItem) {
    scan.at += 8
    return undefined
  }
  if (tag !== TAGS.Item || header.length === UNDEFINED_LENGTH) throw contradiction(tag)
  checkEnd(scan, header, end)
  scan.countElement()
  scan.at = header.valueAt + header.length
  return { offset: header.valueAt, length: header.length }
}

const readFragments = (scan: Scan, place: Place): Value => {
  const offset = scan.at
  const fragments: Range[] = []
  for (let next = readFragment(scan, place); next !== undefined; next = readFragment(scan, place)) fragments.push(next)
  return { kind: 'fragments', range: { offset, length: scan.at - offset }, fragments }
}

const noteOrder = (scan: Scan, before: Tag, tag: Tag): void => {
  if (tag > before) return
  scan.remarks.add(tag === before ? 'duplicate-tag' : 'order')
}

/** Elements up to the item's delimiter, or up to the end that its length says. */
const readItemElements = (scan: Scan, place: Place, delimited: boolean): DataElement[] => {
  const elements: DataElement[] = []
  let before = -1
  while (delimited || scan.at < place.end) {
    scan.require(scan.at + 8)
    const tag = scan.tag(scan.at, place.encoding)
    if (tag === TAGS.ItemDelimitationItem && delimited) {
      scan.at += 8
      return elements
    }
    noteOrder(scan, before, tag)
    before = tag
    elements.push(readElement(scan, place))
  }
  return elements
}

const readItem = (scan: Scan, place: Place): Item => {
  const { at: offset, oddCount } = scan
  const length = scan.u32(offset + 4, place.encoding.littleEndian)
  scan.at = offset + 8
  const delimited = length === UNDEFINED_LENGTH
  if (!delimited) checkEnd(scan, { tag: TAGS.Item, vr: 'UN', length, valueAt: scan.at }, place.end)
  const end = delimited ? place.end : scan.at + length
  const elements = readItemElements(scan, { ...place, end }, delimited)
  if (!delimited && scan.at !== end) throw contradiction(TAGS.Item)
  return scan.oddCount === oddCount ? { elements, range: { offset, length: scan.at - offset } } : { elements }
}

/** The items of a sequence, up to its delimiter or to the end that its length says. PS3.5 7.5. */
const readItems = (scan: Scan, place: Place, delimited: boolean): Value => {
  const { maxDepth } = scan.bounds
  if (place.depth > maxDepth) throw new Failure('dicom/too-deep', { detail: { maxDepth } })
  const items: Item[] = []
  while (delimited || scan.at < place.end) {
    scan.require(scan.at + 8)
    const tag = scan.tag(scan.at, place.encoding)
    if (tag === TAGS.SequenceDelimitationItem && delimited) {
      scan.at += 8
      break
    }
    if (tag !== TAGS.Item) throw contradiction(tag)
    scan.countElement()
    items.push(readItem(scan, place))
  }
  return { kind: 'items', items, encoding: place.encoding }
}

/** Does the first element of the first item spell a VR, and make no sense without one? Some write it so, against 6.2.2. */
const looksExplicit = (scan: Scan, place: Place): boolean => {
  scan.require(scan.at + 16)
  if (vrFromCode(scan.u16(scan.at + 12, false)) === undefined) return false
  return scan.at + 16 + scan.u32(scan.at + 12, true) > place.end
}

/** A sequence of undefined length. */
const readDelimited = (scan: Scan, { vr }: Header, place: Place): Value => {
  const inner = { ...place, depth: place.depth + 1 }
  if (vr !== 'UN' || !place.encoding.explicit) return readItems(scan, inner, true)
  // PS3.5 6.2.2: a UN of undefined length holds Implicit VR Little Endian, whatever surrounds it.
  return readItems(scan, { ...inner, encoding: looksExplicit(scan, inner) ? EXPLICIT_LE : IMPLICIT_LE }, true)
}

/** UN of defined length that begins like a sequence: parsed as Implicit VR Little Endian when that works out to the byte. */
const tryItems = (scan: Scan, place: Place): Value | undefined => {
  const back = scan.mark()
  try {
    return readItems(scan, { ...place, encoding: IMPLICIT_LE, depth: place.depth + 1 }, false)
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown
    if (thrown.code === 'dicom/too-deep' || thrown.code === 'dicom/too-many-elements') throw thrown
    back()
    return undefined
  }
}

const beginsWithItem = (scan: Scan, { length, valueAt }: Header): boolean => {
  if (length < 8) return false
  scan.require(valueAt + 4)
  return scan.tag(valueAt, IMPLICIT_LE) === TAGS.Item
}

/** Pixel Data and what is long stays in the source; text is always held, because text is what must be looked at. */
const staysFar = (scan: Scan, { tag, vr, length }: Header, depth: number): boolean => {
  if (depth === 0 && tag === TAGS.PixelData) return true
  return length > scan.bounds.farBytes && !isText(vr)
}

const readDefined = (scan: Scan, header: Header, place: Place): Value => {
  const { vr, length, valueAt } = header
  checkEnd(scan, header, place.end)
  const end = valueAt + length
  const inner = { ...place, end }
  if (vr === 'SQ') return readItems(scan, { ...inner, depth: place.depth + 1 }, false)
  const items = vr === 'UN' && beginsWithItem(scan, header) ? tryItems(scan, inner) : undefined
  if (items !== undefined) return items
  if (length % 2 === 1) {
    scan.oddCount += 1
    scan.remarks.add('odd-length')
  }
  scan.at = end
  if (staysFar(scan, header, place.depth)) return { kind: 'far', range: { offset: valueAt, length } }
  if (length > scan.bounds.maxHeaderBytes)
    throw new Failure('dicom/too-large-header', { detail: { tag: formatTag(header.tag), length } })
  scan.at = valueAt
  scan.require(end)
  scan.at = end
  const bytes = scan.slice(valueAt, end)
  if (length > scan.bounds.maxElements) scan.countValues(bytes)
  return { kind: 'bytes', bytes }
}

const readValue = (scan: Scan, header: Header, place: Place): Value => {
  if (header.length !== UNDEFINED_LENGTH) return readDefined(scan, header, place)
  if (holdsFragments(header)) return readFragments(scan, place)
  if (header.vr === 'SQ' || header.vr === 'UN') return readDelimited(scan, header, place)
  throw contradiction(header.tag)
}

const noteVr = (scan: Scan, { tag, vr }: Header): void => {
  const known = attributeOf(tag)
  if (known !== undefined && !known.vrs.includes(vr) && vr !== 'UN') scan.remarks.add('vr-unlike-dictionary')
}

/** The element at which the scan stands, with all that is nested in it; the scan stands after it then. */
export const readElement = (scan: Scan, place: Place): DataElement =>
  readElementOf(scan, place, readHeader(scan, place.encoding))

/** The same, its header read already. */
export const readElementOf = (scan: Scan, place: Place, header: Header): DataElement => {
  const { at: offset, oddCount } = scan
  const { tag, vr } = header
  // PS3.5 7.5: items and delimiters stand in sequences only.
  if (tag >>> 16 === 0xfffe) throw contradiction(tag)
  scan.countElement()
  if (place.encoding.explicit) noteVr(scan, header)
  scan.at = header.valueAt
  const value = readValue(scan, header, place)
  if (scan.oddCount !== oddCount) return { tag, vr, value }
  return { tag, vr, value, range: { offset, length: scan.at - offset } }
}
