/** What no writer of ours writes: files in other transfer syntaxes, as bytes. PS3.10 7.1, PS3.5 7.1. */
import { concat, type Bytes } from '../../bytes/concat.ts'
import { toU32le } from '../../bytes/endian.ts'
import { collect } from '../../bytes/streams.ts'
import { toUtf8 } from '../../bytes/text.ts'
import { VRS } from '../../dicom/data-set.ts'
import { hasLongLength, widthOf } from '../../dicom/vr.ts'

const META_AT = 144

/** Where the data set begins. PS3.10 Table 7.1-1: (0002,0000) says how long the rest of the group is. */
export const dataSetAt = (file: Bytes): number => META_AT + new DataView(file.buffer).getUint32(META_AT - 4, true)

const TRANSFER_SYNTAX = [0x02, 0x00, 0x10, 0x00, 0x55, 0x49]

/** The same file, with another Transfer Syntax UID over other bytes. */
const withSyntax = (file: Bytes, uid: string, dataSet: Uint8Array): Bytes => {
  const at = file.findIndex((_, start) => TRANSFER_SYNTAX.every((byte, index) => file[start + index] === byte))
  const length = new DataView(file.buffer).getUint16(at + 6, true)
  const value = toUtf8(uid.length % 2 === 0 ? uid : `${uid}\0`)
  const meta = concat([
    file.subarray(META_AT, at + 6),
    Uint8Array.of(value.length, 0),
    value,
    file.subarray(at + 8 + length, dataSetAt(file)),
  ])
  return concat([file.subarray(0, META_AT - 4), toU32le(meta.length), meta, dataSet])
}

/** PS3.5 A.5: the data set deflated, RFC 1951. */
export const deflated = async (file: Bytes): Promise<Bytes> => {
  const stream = new Blob([file.subarray(dataSetAt(file))]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return withSyntax(file, '1.2.840.10008.1.2.1.99', await collect(stream))
}

const swap = (bytes: Bytes, width: number): void => {
  for (let at = 0; at + width <= bytes.length; at += width) bytes.subarray(at, at + width).reverse()
}

/** PS3.5 A.3, retired: a data set without sequences, every number the other way round. */
export const bigEndian = (file: Bytes): Bytes => {
  const dataSet = file.slice(dataSetAt(file))
  const view = new DataView(dataSet.buffer)
  for (let at = 0; at < dataSet.length;) {
    const vr = VRS.find((one) => one === String.fromCharCode(dataSet[at + 4] ?? 0, dataSet[at + 5] ?? 0)) ?? 'UN'
    const isLong = hasLongLength(vr)
    const length = isLong ? view.getUint32(at + 8, true) : view.getUint16(at + 6, true)
    const valueAt = at + (isLong ? 12 : 8)
    swap(dataSet.subarray(at, at + 4), 2)
    swap(dataSet.subarray(isLong ? at + 8 : at + 6, valueAt), isLong ? 4 : 2)
    swap(dataSet.subarray(valueAt, valueAt + length), widthOf(vr))
    at = valueAt + length
  }
  return withSyntax(file, '1.2.840.10008.1.2.2', dataSet)
}
