import { VRS, type Vr } from './data-set.ts'
import type { Width } from '../bytes/endian.ts'

/** PS3.5 7.1.2: these have two reserved bytes and a length of 32 bits in Explicit VR; the others a length of 16 bits. */
const LONG: ReadonlySet<Vr> = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV'])

/** PS3.5 6.1.2.3: what Specific Character Set applies to. */
const CHARSET_TEXT: ReadonlySet<Vr> = new Set(['LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UT'])

const ASCII_TEXT: ReadonlySet<Vr> = new Set(['AE', 'AS', 'CS', 'DA', 'DS', 'DT', 'IS', 'TM', 'UI', 'UR'])

/** PS3.5 6.4: one value, in which a backslash is a character like any other. */
const SINGLE: ReadonlySet<Vr> = new Set(['LT', 'ST', 'UR', 'UT'])

/** PS3.5 7.3: the numbers whose byte order the transfer syntax decides. */
const WIDTHS: Readonly<Partial<Record<Vr, Width>>> = {
  AT: 2,
  FD: 8,
  FL: 4,
  OD: 8,
  OF: 4,
  OL: 4,
  OV: 8,
  OW: 2,
  SL: 4,
  SS: 2,
  SV: 8,
  UL: 4,
  US: 2,
  UV: 8,
}

export const hasLongLength = (vr: Vr): boolean => LONG.has(vr)
export const isCharsetText = (vr: Vr): boolean => CHARSET_TEXT.has(vr)
export const isText = (vr: Vr): boolean => CHARSET_TEXT.has(vr) || ASCII_TEXT.has(vr)
export const isSingleValued = (vr: Vr): boolean => SINGLE.has(vr)
export const widthOf = (vr: Vr): Width => WIDTHS[vr] ?? 1

/** PS3.5 6.2: text is padded to even length with a space, UI and bytes with a zero. */
export const paddingOf = (vr: Vr): number => (isText(vr) && vr !== 'UI' ? 0x20 : 0)

const BY_CODE: ReadonlyMap<number, Vr> = new Map(VRS.map((vr) => [(vr.charCodeAt(0) << 8) | vr.charCodeAt(1), vr]))

/** The VR that two bytes of an Explicit VR header spell. */
export const vrFromCode = (code: number): Vr | undefined => BY_CODE.get(code)
