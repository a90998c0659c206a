/**
 * A data set as it was read: every element, where its bytes stand in the source, and nothing decoded that nobody asked
 * for. PS3.5 section 7 (the data set), section 7.5 (nesting), annex A (transfer syntaxes).
 */

/** (gggg,eeee) as one number, 0xGGGGEEEE. */
export type Tag = number

/** Value Representations of PS3.5 section 6.2. */
export const VRS = [
  'AE', 'AS', 'AT', 'CS', 'DA', 'DS', 'DT', 'FL', 'FD', 'IS', 'LO', 'LT', 'OB', 'OD', 'OF', 'OL', 'OV', 'OW',
  'PN', 'SH', 'SL', 'SQ', 'SS', 'ST', 'SV', 'TM', 'UC', 'UI', 'UL', 'UN', 'UR', 'US', 'UT', 'UV',
] as const // prettier-ignore
export type Vr = (typeof VRS)[number]

/** How bytes are to be read. Nested data inside UN is always Implicit VR Little Endian, whatever surrounds it. */
export interface Encoding {
  readonly explicit: boolean
  readonly littleEndian: boolean
}

/** A piece of the source, in bytes from its start. */
export interface Range {
  readonly offset: number
  readonly length: number
}

export type Value =
  /** Read, and held in memory as it stands in the source (byte order of the encoding). */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** Too large to hold, or Pixel Data: it stays in the source and is passed on as a slice. */
  | { readonly kind: 'far'; readonly range: Range }
  /** A sequence. `encoding` is that of its items. */
  | { readonly kind: 'items'; readonly items: readonly Item[]; readonly encoding: Encoding }
  /** Encapsulated Pixel Data: from the first item's tag to the end of the Sequence Delimitation Item. PS3.5 A.4. */
  | { readonly kind: 'fragments'; readonly range: Range; readonly fragments: readonly Range[] }

export interface DataElement {
  readonly tag: Tag
  /** The VR of the file; of the dictionary where the file names none. */
  readonly vr: Vr
  readonly value: Value
  /**
   * The whole element with its header as it stands in the source. Absent when it was made here, and when it, or what is
   * nested in it, has an odd length and must be written anew (PS3.5 7.1.1).
   */
  readonly range?: Range
}

export interface DataSet {
  /** In the order of the file. Duplicates stay, so that each is acted on. */
  readonly elements: readonly DataElement[]
}

export interface Item extends DataSet {
  /** The whole item, from its tag to its end (its delimiter included); absent as an element's is. */
  readonly range?: Range
}

/** What was odd about a file that could be read whole all the same. */
export type ReadRemark =
  | 'no-preamble'
  | 'no-meta'
  | 'meta-length-wrong'
  | 'trailing-bytes'
  | 'odd-length'
  | 'duplicate-tag'
  | 'order'
  | 'vr-unlike-dictionary'
  | 'transfer-syntax-wrong'

/** A piece of the source that is in memory. */
export interface Held {
  readonly offset: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface DicomFile {
  /** The bytes that every range counts in: the file itself, or its inflated form for Deflated Explicit VR. */
  readonly source: Blob
  /** What was loaded of the source, so that ranges of it need not be read again. */
  readonly held: readonly Held[]
  /** File Meta Information, group 0002, always Explicit VR Little Endian. Empty when the file has none. PS3.10 7.1. */
  readonly meta: DataSet
  /** Transfer Syntax UID that the data set was read with: declared, or detected when none is declared. */
  readonly transferSyntax: string
  readonly encoding: Encoding
  readonly dataSet: DataSet
  readonly remarks: readonly ReadRemark[]
}
