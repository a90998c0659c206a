import type { Bytes } from '../bytes/concat.ts'
import { swapped, swapping, toU32le, type Width } from '../bytes/endian.ts'
import { readChunks } from '../bytes/streams.ts'
import { Failure } from '../errors.ts'
import type { DataElement, DataSet, DicomFile, Encoding, Item, Range, Tag, Vr } from './data-set.ts'
import { find, textElement, withElement, withoutElement, bytesElement } from './elements.ts'
import { Output, type Part } from './output.ts'
import { elementOf, formatTag, groupOf, TAGS } from './tags.ts'
import { encodingOf, EXPLICIT_LE, IMPLICIT_LE, outputTransferSyntax, sameEncoding } from './transfer-syntax.ts'
import { hasLongLength, paddingOf, widthOf } from './vr.ts'
import { UNDEFINED_LENGTH } from './scan.ts'

export interface Written {
  readonly meta: DataSet
  readonly dataSet: DataSet
}

const PREAMBLE_BYTES = 128
const DICM = new Uint8Array([0x44, 0x49, 0x43, 0x4d])
const EXPECTED_META_BYTES = 512

/**
 * The file that says what `written` says: a preamble of zeros, File Meta Information, the data set. It is built from
 * what is given and from nothing else. An element with a range is copied as it stands in the source where source and
 * output are encoded alike; everything else is encoded anew, and Pixel Data stays a slice of the source. Written in
 * `outputTransferSyntax(file.transferSyntax)`, which Transfer Syntax UID then says. Group lengths outside of group 0002
 * are left out: PS3.5 7.2 retired them, and what changes within the group would make them wrong.
 */
export const writeDicom = async (file: DicomFile, written: Written): Promise<readonly Part[]> => {
  const transferSyntax = outputTransferSyntax(file.transferSyntax)
  const encoding = encodingOf(transferSyntax) ?? EXPLICIT_LE
  const output = new Output(file)
  const meta = new Output(file, EXPECTED_META_BYTES)
  writeElements(meta, completeMeta(written, transferSyntax), { from: EXPLICIT_LE, to: EXPLICIT_LE })
  output.zeros(PREAMBLE_BYTES)
  output.bytes(DICM)
  output.header(TAGS.FileMetaInformationGroupLength, 'UL', 4, EXPLICIT_LE)
  output.bytes(toU32le(meta.sizeBytes))
  for (const part of await meta.parts()) output.part(part)
  writeElements(output, written.dataSet, { from: file.encoding, to: encoding })
  return output.parts()
}

/** What PS3.10 7.1 cannot do without; the rest is the caller's. */
const completeMeta = ({ meta, dataSet }: Written, transferSyntax: string): DataSet => {
  const known = withElement(
    withoutElement(meta, TAGS.FileMetaInformationGroupLength),
    textElement(TAGS.TransferSyntaxUID, 'UI', transferSyntax),
  )
  const missing = [
    bytesElement(TAGS.FileMetaInformationVersion, 'OB', new Uint8Array([0, 1])),
    renamed(dataSet, TAGS.SOPClassUID, TAGS.MediaStorageSOPClassUID),
    renamed(dataSet, TAGS.SOPInstanceUID, TAGS.MediaStorageSOPInstanceUID),
  ].filter((element) => element !== undefined && find(known, element.tag) === undefined)
  return missing.reduce<DataSet>((all, element) => (element === undefined ? all : withElement(all, element)), known)
}

const renamed = (dataSet: DataSet, from: number, to: number): DataElement | undefined => {
  const element = find(dataSet, from)
  return element?.value.kind === 'bytes' ? { tag: to, vr: 'UI', value: element.value } : undefined
}

/** How the ranges and the numbers of what is given are encoded, and how they are to be. */
interface Change {
  readonly from: Encoding
  readonly to: Encoding
}

const writeElements = (output: Output, { elements }: DataSet, change: Change): void => {
  const asItStands = sameEncoding(change.from, change.to)
  for (const element of elements) {
    if (elementOf(element.tag) === 0 && groupOf(element.tag) !== 0x0002) continue
    if (asItStands && element.range !== undefined) output.range(element.range)
    else writeElement(output, element, change)
  }
}

const writeElement = (output: Output, element: DataElement, change: Change): void => {
  const { tag, vr, value } = element
  switch (value.kind) {
    case 'bytes': {
      const width = swapWidth(vr, change)
      writeHeader(output, element, even(value.bytes.length), change.to)
      output.bytes(width === 1 ? value.bytes : swapped(value.bytes, width))
      pad(output, vr, value.bytes.length)
      return
    }
    case 'far':
      writeHeader(output, element, even(value.range.length), change.to)
      writeFar(output, value.range, swapWidth(vr, change))
      pad(output, vr, value.range.length)
      return
    case 'fragments':
      // PS3.5 A.4: encapsulated Pixel Data is OB, Explicit VR Little Endian.
      output.header(tag, 'OB', UNDEFINED_LENGTH, change.to)
      output.range(value.range)
      return
    case 'items':
      output.header(tag, vr, UNDEFINED_LENGTH, change.to)
      writeItems(output, value.items, { from: value.encoding, to: itemEncoding(vr, value.encoding, change) })
      return
    default:
      return value satisfies never
  }
}

// PS3.5 6.2.2: a UN of undefined length holds Implicit VR Little Endian, whatever surrounds it.
const itemEncoding = (vr: Vr, own: Encoding, { to }: Change): Encoding =>
  vr === 'UN' && to.explicit ? (own.explicit ? own : IMPLICIT_LE) : to

const writeItems = (output: Output, items: readonly Item[], change: Change): void => {
  for (const item of items) {
    if (item.range !== undefined && sameEncoding(change.from, change.to)) {
      output.range(item.range)
      continue
    }
    writeDelimiter(output, TAGS.Item, UNDEFINED_LENGTH)
    writeElements(output, item, change)
    writeDelimiter(output, TAGS.ItemDelimitationItem, 0)
  }
  writeDelimiter(output, TAGS.SequenceDelimitationItem, 0)
}

const even = (length: number): number => length + (length % 2)

const pad = (output: Output, vr: Vr, length: number): void => {
  if (length % 2 === 1) output.byte(paddingOf(vr))
}

const swapWidth = (vr: Vr, { from, to }: Change): Width => (from.littleEndian === to.littleEndian ? 1 : widthOf(vr))

/** A slice of the source; where the byte order changes, a copy of it, swapped as it is read. */
const writeFar = (output: Output, range: Range, width: Width): void => {
  if (width === 1) output.range(range)
  else output.later(range.length, () => swappedRange(output.file, range, width))
}

const swappedRange = async ({ source }: DicomFile, { offset, length }: Range, width: Width): Promise<Blob> => {
  const parts: Bytes[] = []
  const stream = source.slice(offset, offset + length).stream()
  for await (const chunk of readChunks(stream.pipeThrough(swapping(width)))) parts.push(chunk)
  return new Blob(parts)
}

const MAX_SHORT_LENGTH = 0xfffe

const writeHeader = (output: Output, { tag, vr }: DataElement, length: number, to: Encoding): void => {
  if (length > UNDEFINED_LENGTH) throw new Failure('dicom/value-too-long', { detail: { tag: formatTag(tag), length } })
  // PS3.5 6.2.2: a value too long for a length of 16 bits is written as UN.
  const isTooLong = to.explicit && length > MAX_SHORT_LENGTH && !hasLongLength(vr)
  output.header(tag, isTooLong ? 'UN' : vr, length, to)
}

const writeDelimiter = (output: Output, tag: Tag, length: number): void => output.header(tag, 'UN', length, IMPLICIT_LE)
