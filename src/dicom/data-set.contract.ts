import fc from 'fast-check'
import type { DataElement, DataSet, Encoding, Tag, Vr } from './data-set.ts'
import { implicitVrOf } from './dictionary.ts'
import { UNDEFINED_LENGTH } from './scan.ts'
import { hasLongLength, widthOf } from './vr.ts'

/**
 * Data sets as fast-check makes them, and their bytes by the letter of PS3.5 section 7: what the reader and the writer
 * must agree with. Written without them, so that no mistake cancels out.
 */
export interface Model {
  readonly tag: Tag
  readonly vr: Vr
  /** Little-endian, even, whole numbers of its VR; or items. */
  readonly value: Uint8Array | readonly (readonly Model[])[]
  /** Are the sequence and its items delimited, or do they say their lengths? */
  readonly delimited: boolean
}

/** Attributes of every VR, and private ones. */
export const MODEL_TAGS: readonly Tag[] = [
  0x00080005, 0x00080018, 0x00080020, 0x0008002a, 0x00080030, 0x00080050, 0x00080054, 0x00080060, 0x00080081, 0x00080119,
  0x00081140, 0x00081190, 0x00089459, 0x00090010, 0x00091001, 0x00100010, 0x00100020, 0x00101010, 0x00104000,
  0x00180050, 0x00186016, 0x00186020, 0x00189073, 0x00189219, 0x00200013, 0x00280009, 0x00280010, 0x00281201, 0x00340007,
  0x00400275, 0x0040a160, 0x00420011, 0x00660040, 0x00720082, 0x00720083, 0x00720129, 0x7fe00001, 0x7fe00008, 0x7fe00009, 0x7fe00010,
] // prettier-ignore

const bytesFor = (vr: Vr) =>
  fc.uint8Array({ maxLength: 5 }).map((seed) => {
    const width = Math.max(widthOf(vr), vr === 'AT' ? 4 : 2)
    const bytes = new Uint8Array(seed.length * width)
    // Below 0x80, so that it is ASCII where it is text, and no UN looks like a sequence.
    return bytes.map((_, index) => ((seed[index % seed.length] ?? 0) + index) & 0x7f)
  })

const element = (tag: Tag, depth: number): fc.Arbitrary<Model> => {
  const vr = implicitVrOf(tag)
  const value =
    vr === 'SQ' ? (depth === 0 ? fc.constant([]) : fc.array(models(depth - 1), { maxLength: 2 })) : bytesFor(vr)
  return fc.record({ tag: fc.constant(tag), vr: fc.constant(vr), value, delimited: fc.boolean() })
}

/** Data sets with sequences nested up to `depth`. */
export const models = (depth: number): fc.Arbitrary<readonly Model[]> =>
  fc.subarray([...MODEL_TAGS], { maxLength: 8 }).chain((tags) => fc.tuple(...tags.map((tag) => element(tag, depth))))

const swappedTo = (bytes: Uint8Array, vr: Vr, littleEndian: boolean): Uint8Array => {
  const width = widthOf(vr)
  if (littleEndian || width === 1) return bytes
  return bytes.map((_, index) => bytes[index - (index % width) + width - 1 - (index % width)] ?? 0)
}

const number = (value: number, bytes: 2 | 4, littleEndian: boolean): number[] => {
  const big = [value >>> 24, value >>> 16, value >>> 8, value].map((byte) => byte & 0xff).slice(4 - bytes)
  return littleEndian ? big.reverse() : big
}

/** The bytes of the data set in an encoding. */
export const encoded = (elements: readonly Model[], encoding: Encoding): number[] =>
  elements.flatMap(({ tag, vr, value, delimited }) => {
    const content =
      value instanceof Uint8Array
        ? [...swappedTo(value, vr, encoding.littleEndian)]
        : value.flatMap((item) => {
            const inner = encoded(item, encoding)
            const header = (itemTag: Tag, length: number) => [
              ...tagBytes(itemTag, encoding),
              ...number(length, 4, encoding.littleEndian),
            ]
            return delimited
              ? [...header(0xfffee000, UNDEFINED_LENGTH), ...inner, ...header(0xfffee00d, 0)]
              : [...header(0xfffee000, inner.length), ...inner]
          })
    const open = delimited && !(value instanceof Uint8Array)
    const end = open ? [...tagBytes(0xfffee0dd, encoding), 0, 0, 0, 0] : []
    return [...headerBytes({ tag, vr, length: open ? UNDEFINED_LENGTH : content.length }, encoding), ...content, ...end]
  })

const tagBytes = (tag: Tag, { littleEndian }: Encoding) => [
  ...number(tag >>> 16, 2, littleEndian),
  ...number(tag & 0xffff, 2, littleEndian),
]

export const headerBytes = (
  header: { readonly tag: Tag; readonly vr: Vr; readonly length: number },
  encoding: Encoding,
): number[] => {
  const { tag, vr, length } = header
  const { explicit, littleEndian } = encoding
  if (!explicit) return [...tagBytes(tag, encoding), ...number(length, 4, littleEndian)]
  const code = [vr.charCodeAt(0), vr.charCodeAt(1)]
  return hasLongLength(vr)
    ? [...tagBytes(tag, encoding), ...code, 0, 0, ...number(length, 4, littleEndian)]
    : [...tagBytes(tag, encoding), ...code, ...number(length, 2, littleEndian)]
}

const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0))

/** A Part 10 file of these bytes of a data set. PS3.10 section 7. */
export const part10 = (transferSyntax: string, dataSet: Iterable<number>): Uint8Array<ArrayBuffer> => {
  const explicit = { explicit: true, littleEndian: true }
  const uid = ascii(transferSyntax.length % 2 === 0 ? transferSyntax : `${transferSyntax}\0`)
  const meta = [
    ...headerBytes({ tag: 0x00020001, vr: 'OB', length: 2 }, explicit),
    0,
    1,
    ...headerBytes({ tag: 0x00020010, vr: 'UI', length: uid.length }, explicit),
    ...uid,
  ]
  const length = [...headerBytes({ tag: 0x00020000, vr: 'UL', length: 4 }, explicit), ...number(meta.length, 4, true)]
  return Uint8Array.from([...Array.from({ length: 128 }, () => 0), ...ascii('DICM'), ...length, ...meta, ...dataSet])
}

/** What was read, as a model without lengths, little-endian: to be compared. Group 0002 left to its own tests. */
export const modelOf = async (source: Blob, { elements }: DataSet, littleEndian = true): Promise<unknown> =>
  Promise.all(
    elements.map(async ({ tag, vr, value }: DataElement) => {
      if (value.kind === 'items') {
        return { tag, vr, value: await Promise.all(value.items.map((item) => modelOf(source, item, littleEndian))) }
      }
      const bytes =
        value.kind === 'bytes'
          ? value.bytes
          : new Uint8Array(
              await source.slice(value.range.offset, value.range.offset + value.range.length).arrayBuffer(),
            )
      return { tag, vr, value: [...swappedTo(bytes, vr, littleEndian)] }
    }),
  )

export const plainModel = (elements: readonly Model[]): unknown =>
  elements.map(({ tag, vr, value }) => ({
    tag,
    vr,
    value: value instanceof Uint8Array ? [...value] : value.map((item) => plainModel(item)),
  }))
