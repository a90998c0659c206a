import { concat } from '../bytes/concat.ts'
import { toUtf8 } from '../bytes/text.ts'
import { Failure } from '../errors.ts'
import { asciiOf, latin1, withoutPadding, withoutTextPadding } from './ascii.ts'
import type { DataElement, DataSet, DicomFile, Encoding, Item, Tag, Vr } from './data-set.ts'
import { readRange } from './source-window.ts'
import { creatorTagOf, formatTag, TAGS } from './tags.ts'
import { EXPLICIT_LE } from './transfer-syntax.ts'
import { isSingleValued, paddingOf, widthOf } from './vr.ts'

/** An element of these bytes, which are in the byte order of the data set that it is put into; padded to even length. */
export const bytesElement = (tag: Tag, vr: Vr, bytes: Uint8Array): DataElement => ({
  tag,
  vr,
  value: { kind: 'bytes', bytes: padded(bytes, vr) },
})

/**
 * An element of text, encoded as UTF-8: where it is not ASCII, the data set says ISO_IR 192, as `inUtf8` makes it.
 * Several values are joined by backslashes, which a value may therefore not hold. PS3.5 6.4.
 */
export const textElement = (tag: Tag, vr: Vr, value: string | readonly string[]): DataElement => {
  const values = typeof value === 'string' ? [value] : value
  if (!isSingleValued(vr) && typeof value !== 'string' && values.some((one) => one.includes('\\'))) {
    throw new Failure('dicom/value-has-backslash', { detail: { tag: formatTag(tag) } })
  }
  return { tag, vr, value: { kind: 'bytes', bytes: encodedText(values.join('\\'), vr) } }
}

/** Padded. Most text is ASCII and short, and then an encoder costs many times what a loop does. */
const encodedText = (text: string, vr: Vr): Uint8Array => {
  const { length } = text
  const bytes = new Uint8Array(length + (length % 2))
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) return padded(toUtf8(text), vr)
    bytes[at] = code
  }
  if (length % 2 === 1) bytes[length] = paddingOf(vr)
  return bytes
}

const padded = (bytes: Uint8Array, vr: Vr): Uint8Array =>
  bytes.length % 2 === 0 ? bytes : concat([bytes, new Uint8Array([paddingOf(vr)])])

export const emptyElement = (tag: Tag, vr: Vr): DataElement => bytesElement(tag, vr, new Uint8Array(0))

/**
 * A sequence of these items. `encoding` is how the binary values in them are encoded and how their ranges stand in the
 * source: that of the data set they were taken from.
 */
export const sequenceElement = (tag: Tag, items: readonly Item[], encoding: Encoding = EXPLICIT_LE): DataElement => ({
  tag,
  vr: 'SQ',
  value: { kind: 'items', items, encoding },
})

/** The sequence with other items in it; its VR and encoding stay. Not to be called on anything but a sequence. */
export const withItems = (element: DataElement, items: readonly Item[]): DataElement => {
  const { tag, vr, value } = element
  if (value.kind !== 'items')
    throw new Failure('internal/unexpected', { detail: { tag: formatTag(tag), kind: value.kind } })
  return { tag, vr, value: { ...value, items } }
}

const WRITERS = {
  US: (view: DataView, at: number, number: number, little: boolean) => view.setUint16(at, number, little),
  SS: (view: DataView, at: number, number: number, little: boolean) => view.setInt16(at, number, little),
  UL: (view: DataView, at: number, number: number, little: boolean) => view.setUint32(at, number, little),
  SL: (view: DataView, at: number, number: number, little: boolean) => view.setInt32(at, number, little),
  FL: (view: DataView, at: number, number: number, little: boolean) => view.setFloat32(at, number, little),
  FD: (view: DataView, at: number, number: number, little: boolean) => view.setFloat64(at, number, little),
} as const

/** An element of binary numbers in the byte order of the data set that it is put into. */
export const numbersElement = (
  tag: Tag,
  vr: keyof typeof WRITERS,
  numbers: readonly number[],
  encoding: Encoding = EXPLICIT_LE,
): DataElement => {
  const width = widthOf(vr)
  const bytes = new Uint8Array(numbers.length * width)
  const view = new DataView(bytes.buffer)
  numbers.forEach((number, index) => {
    WRITERS[vr](view, index * width, number, encoding.littleEndian)
  })
  return bytesElement(tag, vr, bytes)
}

const READERS: Readonly<Partial<Record<Vr, (view: DataView, at: number, little: boolean) => number>>> = {
  US: (view, at, little) => view.getUint16(at, little),
  SS: (view, at, little) => view.getInt16(at, little),
  OW: (view, at, little) => view.getUint16(at, little),
  UL: (view, at, little) => view.getUint32(at, little),
  OL: (view, at, little) => view.getUint32(at, little),
  SL: (view, at, little) => view.getInt32(at, little),
  FL: (view, at, little) => view.getFloat32(at, little),
  OF: (view, at, little) => view.getFloat32(at, little),
  FD: (view, at, little) => view.getFloat64(at, little),
  OD: (view, at, little) => view.getFloat64(at, little),
  UV: (view, at, little) => Number(view.getBigUint64(at, little)),
  SV: (view, at, little) => Number(view.getBigInt64(at, little)),
  OV: (view, at, little) => Number(view.getBigUint64(at, little)),
  AT: (view, at, little) => (view.getUint16(at, little) * 0x10000 + view.getUint16(at + 2, little)) >>> 0,
}

/** The numbers of a held element: binary ones by its VR, IS and DS by their text. AT gives tags. Nothing for other VRs. */
export const numbersOf = ({ vr, value }: DataElement, encoding: Encoding): readonly number[] => {
  if (value.kind !== 'bytes') return []
  const { bytes } = value
  if (vr === 'IS' || vr === 'DS')
    return valuesOf(bytes)
      .filter((text) => text !== '')
      .map(Number)
  const read = READERS[vr]
  if (read === undefined) return []
  const width = vr === 'AT' ? 4 : widthOf(vr)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = Math.floor(bytes.length / width)
  return Array.from({ length: count }, (_, index) => read(view, index * width, encoding.littleEndian))
}

const valuesOf = (bytes: Uint8Array): string[] => {
  const text = latin1(withoutPadding(bytes))
  return text.includes('\\') ? text.split('\\').map(trimmed) : [text.trimStart()]
}

const trimmed = (value: string): string => withoutTextPadding(value).trimStart()

/** The UIDs of an element, without their padding. */
export const uidsOf = ({ value }: DataElement): readonly string[] =>
  value.kind === 'bytes' && value.bytes.length > 0 ? valuesOf(value.bytes) : []

/** The first UID of the attribute in the data set; undefined where it is absent or empty. */
export const uidOf = (dataSet: DataSet, tag: Tag): string | undefined => {
  const element = find(dataSet, tag)
  const [first] = element === undefined ? [] : uidsOf(element)
  return first === '' ? undefined : first
}

export const find = (dataSet: DataSet, tag: Tag): DataElement | undefined =>
  dataSet.elements.find((element) => element.tag === tag)

/** The items of a sequence; none where it is absent or no sequence. */
export const itemsOf = (dataSet: DataSet, tag: Tag): readonly Item[] => {
  const value = find(dataSet, tag)?.value
  return value?.kind === 'items' ? value.items : []
}

/** The data set with this element in its place by tag, instead of every element of that tag. PS3.5 7.1: tags ascend. */
export const withElement = (dataSet: DataSet, element: DataElement): DataSet => {
  const others = dataSet.elements.filter(({ tag }) => tag !== element.tag)
  const at = others.findIndex(({ tag }) => tag > element.tag)
  return { elements: at < 0 ? [...others, element] : others.toSpliced(at, 0, element) }
}

export const withoutElement = (dataSet: DataSet, tag: Tag): DataSet => ({
  elements: dataSet.elements.filter((element) => element.tag !== tag),
})

/** Who uses the block of a private element: the value of its (gggg,00bb), in the same data set or item. PS3.5 7.8.1. */
export const privateCreatorOf = (dataSet: DataSet, tag: Tag): string | undefined => {
  const creatorTag = creatorTagOf(tag)
  const creator = creatorTag === undefined ? undefined : find(dataSet, creatorTag)
  return asciiOf(creator)
}

/** The bytes of a value, wherever they are; of encapsulated Pixel Data all its fragments with their items. */
export const bytesOf = async (file: DicomFile, { value }: DataElement): Promise<Uint8Array> => {
  if (value.kind === 'bytes') return value.bytes
  if (value.kind === 'items') return new Uint8Array(0)
  return readRange(file.source, value.range.offset, value.range.length)
}

export interface MetaOptions {
  readonly sopClass: string
  readonly sopInstance: string
  readonly transferSyntax: string
  readonly implementationClass: string
  /** At most 16 characters. */
  readonly implementationVersion: string
}

/** File Meta Information made anew; the writer counts its group length. PS3.10 7.1. */
export const metaFor = (options: MetaOptions): DataSet => ({
  elements: [
    bytesElement(TAGS.FileMetaInformationVersion, 'OB', new Uint8Array([0, 1])),
    textElement(TAGS.MediaStorageSOPClassUID, 'UI', options.sopClass),
    textElement(TAGS.MediaStorageSOPInstanceUID, 'UI', options.sopInstance),
    textElement(TAGS.TransferSyntaxUID, 'UI', options.transferSyntax),
    textElement(TAGS.ImplementationClassUID, 'UI', options.implementationClass),
    textElement(TAGS.ImplementationVersionName, 'SH', options.implementationVersion),
  ],
})
