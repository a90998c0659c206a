import type { Bytes } from '../bytes/concat.ts'
import { swapped, swapping, toU32le, type Width } from '../bytes/endian.ts'
import { readChunks } from '../bytes/streams.ts'
import { Failure } from '../errors.ts'
import type { DataElement, DataSet, DicomFile, Encoding, Item, Range, Vr } from './data-set.ts'
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
  const meta = new Output(file)
  await writeElements(meta, completeMeta(written, transferSyntax), { from: EXPLICIT_LE, to: EXPLICIT_LE })
  output.bytes(new Uint8Array(PREAMBLE_BYTES))
  output.bytes(new Uint8Array([0x44, 0x49, 0x43, 0x4d]))
  writeHeader(output, { tag: TAGS.FileMetaInformationGroupLength, vr: 'UL', length: 4 }, EXPLICIT_LE)
  output.bytes(toU32le(meta.sizeBytes))
  for (const part of meta.parts()) output.part(part)
  await writeElements(output, written.dataSet, { from: file.encoding, to: encoding })
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

const writeElements = async (output: Output, { elements }: DataSet, change: Change): Promise<void> => {
  const asItStands = sameEncoding(change.from, change.to)
  for (const element of elements) {
    if (elementOf(element.tag) === 0 && groupOf(element.tag) !== 0x0002) continue
    if (asItStands && element.range !== undefined) output.range(element.range)
    else await writeElement(output, element, change)
  }
}

const writeElement = async (output: Output, element: DataElement, change: Change): Promise<void> => {
  const { tag, vr, value } = element
  switch (value.kind) {
    case 'bytes': {
      const width = swapWidth(vr, change)
      writeHeader(output, { tag, vr, length: even(value.bytes.length) }, change.to)
      output.bytes(width === 1 ? value.bytes : swapped(value.bytes, width))
      pad(output, vr, value.bytes.length)
      return
    }
    case 'far':
      writeHeader(output, { tag, vr, length: even(value.range.length) }, change.to)
      await writeFar(output, value.range, swapWidth(vr, change))
      pad(output, vr, value.range.length)
      return
    case 'fragments':
      // PS3.5 A.4: encapsulated Pixel Data is OB, Explicit VR Little Endian.
      writeHeader(output, { tag, vr: 'OB', length: UNDEFINED_LENGTH }, change.to)
      output.range(value.range)
      return
    case 'items':
      writeHeader(output, { tag, vr, length: UNDEFINED_LENGTH }, change.to)
      return writeItems(output, value.items, { from: value.encoding, to: itemEncoding(vr, value.encoding, change) })
    default:
      return value satisfies never
  }
}

// PS3.5 6.2.2: a UN of undefined length holds Implicit VR Little Endian, whatever surrounds it.
const itemEncoding = (vr: Vr, own: Encoding, { to }: Change): Encoding =>
  vr === 'UN' && to.explicit ? (own.explicit ? own : IMPLICIT_LE) : to

const writeItems = async (output: Output, items: readonly Item[], change: Change): Promise<void> => {
  for (const item of items) {
    if (item.range !== undefined && sameEncoding(change.from, change.to)) {
      output.range(item.range)
      continue
    }
    writeDelimiter(output, TAGS.Item, UNDEFINED_LENGTH)
    await writeElements(output, item, change)
    writeDelimiter(output, TAGS.ItemDelimitationItem, 0)
  }
  writeDelimiter(output, TAGS.SequenceDelimitationItem, 0)
}

const even = (length: number): number => length + (length % 2)

const pad = (output: Output, vr: Vr, length: number): void => {
  if (length % 2 === 1) output.bytes(new Uint8Array([paddingOf(vr)]))
}

const swapWidth = (vr: Vr, { from, to }: Change): Width => (from.littleEndian === to.littleEndian ? 1 : widthOf(vr))

/** A slice of the source; where the byte order changes, a copy of it, swapped as it is read. */
const writeFar = async (output: Output, range: Range, width: Width): Promise<void> => {
  if (width === 1) {
    output.range(range)
    return
  }
  const source = output.file.source.slice(range.offset, range.offset + range.length)
  const parts: Bytes[] = []
  for await (const chunk of readChunks(source.stream().pipeThrough(swapping(width)))) parts.push(chunk)
  output.part(new Blob(parts))
}

interface Header {
  readonly tag: number
  readonly vr: Vr
  readonly length: number
}

const MAX_SHORT_LENGTH = 0xfffe

/** Output is little-endian always. */
const writeHeader = (output: Output, { tag, vr, length }: Header, { explicit }: Encoding): void => {
  if (length > UNDEFINED_LENGTH) throw new Failure('dicom/value-too-long', { detail: { tag: formatTag(tag), length } })
  // PS3.5 6.2.2: a value too long for a length of 16 bits is written as UN.
  const written = explicit && !hasLongLength(vr) && length > MAX_SHORT_LENGTH ? 'UN' : vr
  const isLong = explicit && hasLongLength(written)
  const header = new Uint8Array(isLong ? 12 : 8)
  const view = new DataView(header.buffer)
  view.setUint16(0, tag >>> 16, true)
  view.setUint16(2, tag, true)
  if (explicit) {
    header[4] = written.charCodeAt(0)
    header[5] = written.charCodeAt(1)
  }
  if (explicit && !isLong) view.setUint16(6, length, true)
  else view.setUint32(isLong ? 8 : 4, length, true)
  output.bytes(header)
}

const writeDelimiter = (output: Output, tag: number, length: number): void =>
  writeHeader(output, { tag, vr: 'UN', length }, IMPLICIT_LE)
