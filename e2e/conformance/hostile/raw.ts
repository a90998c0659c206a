/** Bytes of DICOM files by the letter of PS3.5 section 7, and against it: every length may be another than it should be. */

/** Planted where it is the patient's own, so that the scan on the way out knows it. */
export const FAMILY = 'Quillfeather'
export const PATIENT_NAME = `${FAMILY}^Oswaldina`
export const PATIENT_ID = 'QX-7731905'
/** Planted only in the hostile place, where nothing else of the file tells that it identifies. */
export const HIDDEN = 'Zanzottovic'
export const SECRETS = [FAMILY, 'Oswaldina', PATIENT_ID, HIDDEN]

export const UNDEFINED = 0xffffffff
export const SYNTAXES = {
  implicit: '1.2.840.10008.1.2',
  explicit: '1.2.840.10008.1.2.1',
  big: '1.2.840.10008.1.2.2',
  deflated: '1.2.840.10008.1.2.1.99',
  jpeg: '1.2.840.10008.1.2.4.50',
  rle: '1.2.840.10008.1.2.5',
} as const

const LONG = new Set('OB OD OF OL OV OW SQ SV UC UN UR UT UV'.split(' '))

export interface Writer {
  readonly explicit: boolean
  /** The value as it is; the length as it is, or as it is said to be. */
  element(tag: number, vr: string, value: Buffer | string, length?: number): Buffer
  item(content: Buffer, length?: number): Buffer
  readonly itemEnd: Buffer
  readonly sequenceEnd: Buffer
  /** A sequence of undefined length, with one item of undefined length. */
  open(tag: number, content: Buffer, vr?: string): Buffer
  /** The same with the lengths said. */
  closed(tag: number, content: Buffer, vr?: string): Buffer
}

const even = (value: Buffer | string): Buffer => {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'latin1') : value
  return typeof value === 'string' && bytes.length % 2 === 1 ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes
}

const u16 = (number: number, little: boolean): Buffer => {
  const bytes = Buffer.alloc(2)
  if (little) bytes.writeUInt16LE(number & 0xffff)
  else bytes.writeUInt16BE(number & 0xffff)
  return bytes
}
export const u32 = (number: number, little = true): Buffer => {
  const bytes = Buffer.alloc(4)
  if (little) bytes.writeUInt32LE(number)
  else bytes.writeUInt32BE(number)
  return bytes
}

const writer = (explicit: boolean, little: boolean): Writer => {
  const tagOf = (tag: number) => Buffer.concat([u16(tag >>> 16, little), u16(tag, little)])
  const plain = (tag: number, length: number) => Buffer.concat([tagOf(tag), u32(length, little)])
  const header = (tag: number, vr: string, length: number): Buffer => {
    if (!explicit) return plain(tag, length)
    const code = Buffer.from(vr, 'latin1')
    if (LONG.has(vr)) return Buffer.concat([tagOf(tag), code, u16(0, little), u32(length, little)])
    return Buffer.concat([tagOf(tag), code, u16(length, little)])
  }
  const element: Writer['element'] = (tag, vr, value, length) => {
    const bytes = even(value)
    return Buffer.concat([header(tag, vr, length ?? bytes.length), bytes])
  }
  const item: Writer['item'] = (content, length) =>
    Buffer.concat([plain(0xfffee000, length ?? content.length), content])
  const itemEnd = plain(0xfffee00d, 0)
  const sequenceEnd = plain(0xfffee0dd, 0)
  return {
    explicit,
    element,
    item,
    itemEnd,
    sequenceEnd,
    open: (tag, content, vr = 'SQ') =>
      Buffer.concat([header(tag, vr, UNDEFINED), item(content, UNDEFINED), itemEnd, sequenceEnd]),
    closed: (tag, content, vr = 'SQ') => element(tag, vr, item(content)),
  }
}

export const EXPLICIT = writer(true, true)
export const IMPLICIT = writer(false, true)
export const BIG = writer(true, false)

const META = (syntax: string): Buffer =>
  Buffer.concat([
    EXPLICIT.element(0x00020002, 'UI', '1.2.840.10008.5.1.4.1.1.2\0'),
    EXPLICIT.element(0x00020003, 'UI', '1.2.826.0.1.3680043.9.7731.905.44'),
    EXPLICIT.element(0x00020010, 'UI', syntax.length % 2 === 1 ? `${syntax}\0` : syntax),
  ])

const PREAMBLE = Buffer.concat([Buffer.alloc(128), Buffer.from('DICM')])

/** A Part 10 file; its group length as it is, or as it is said to be. */
export const part10 = (body: Buffer, syntax: string = SYNTAXES.explicit, metaLength?: number): Buffer => {
  const meta = META(syntax)
  return Buffer.concat([PREAMBLE, EXPLICIT.element(0x00020000, 'UL', u32(metaLength ?? meta.length)), meta, body])
}

export type Placed = readonly [tag: number, bytes: Buffer]

const us = (w: Writer, tag: number, number: number): Placed => [tag, w.element(tag, 'US', u16(number, w !== BIG))]

/** A small CT image with the patient's name and ID, and what else is wanted, in the order of tags. */
export const dataSet = (w: Writer, more: readonly Placed[] = []): Buffer => {
  const text = (tag: number, vr: string, value: string): Placed => [tag, w.element(tag, vr, value)]
  const base: readonly Placed[] = [
    text(0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\AXIAL'),
    text(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.2\0'),
    text(0x00080018, 'UI', '1.2.826.0.1.3680043.9.7731.905.44'),
    text(0x00080020, 'DA', '20190311'),
    text(0x00080060, 'CS', 'CT'),
    text(0x00080070, 'LO', 'Example'),
    text(0x00100010, 'PN', PATIENT_NAME),
    text(0x00100020, 'LO', PATIENT_ID),
    text(0x00100030, 'DA', '19570412'),
    text(0x00100040, 'CS', 'F'),
    text(0x0020000d, 'UI', '1.2.826.0.1.3680043.9.7731.905.1\0'),
    text(0x0020000e, 'UI', '1.2.826.0.1.3680043.9.7731.905.2\0'),
    us(w, 0x00280002, 1),
    text(0x00280004, 'CS', 'MONOCHROME2'),
    us(w, 0x00280010, 2),
    us(w, 0x00280011, 2),
    us(w, 0x00280100, 16),
    us(w, 0x00280101, 12),
    us(w, 0x00280102, 11),
    us(w, 0x00280103, 0),
    [0x7fe00010, w.element(0x7fe00010, 'OW', Buffer.from([1, 0, 2, 0, 3, 0, 4, 0]))],
  ]
  const replaced = new Set(more.map(([tag]) => tag))
  // A stable sort: what is given twice stays in the order in which it was given.
  const all = [...base.filter(([tag]) => !replaced.has(tag)), ...more].sort(([a], [b]) => a - b)
  return Buffer.concat(all.map(([, bytes]) => bytes))
}

export const instance = (more: readonly Placed[] = [], w: Writer = EXPLICIT, syntax?: string): Buffer => {
  const natural = w === EXPLICIT ? SYNTAXES.explicit : w === IMPLICIT ? SYNTAXES.implicit : SYNTAXES.big
  return part10(dataSet(w, more), syntax ?? natural)
}

/** One hostile file. */
export interface Hostile {
  readonly name: string
  readonly make: () => Buffer
  /** A small file is not worth more than two seconds; a large one may be. */
  readonly maxMs?: number
  /** What the process may grow to. */
  readonly maxGrowthBytes?: number
}
