import type { Tag, Vr } from '../dicom/data-set.ts'
import { attributeOf } from '../dicom/dictionary.ts'

/** PS3.5 Table 6.2-1: what a value may be made of. Padding is dealt with before. */
const SHAPES: Partial<Readonly<Record<Vr, RegExp>>> = {
  CS: /^[A-Z0-9_ ]{0,16}$/,
  AS: /^(?:\d{3}[DWMY])?$/,
  DS: /^[0-9+\-.Ee]{0,16}$/,
  IS: /^[+-]?\d{0,12}$/,
  UI: /^(?:(?=.{1,64}$)\d+(?:\.\d+)*)?$/,
}

/** PS3.5 Table 6.2-1: bytes of one value, where the VR fixes it. */
const UNIT_BYTES: Partial<Readonly<Record<Vr, number>>> = {
  AT: 4,
  FL: 4,
  FD: 8,
  SL: 4,
  SS: 2,
  SV: 8,
  UL: 4,
  US: 2,
  UV: 8,
  OW: 2,
  OF: 4,
  OD: 8,
  OL: 4,
  OV: 8,
}

/** PS3.5 6.2: spaces before a number are padding as those behind it are. */
const significant = (vr: Vr, value: string): string => {
  const text = value.trimEnd()
  if (vr !== 'DS' && vr !== 'IS') return text
  let start = 0
  while (text.charAt(start) === ' ') start += 1
  return text.slice(start)
}

/** Whether a value of text is one that the VR allows: what is not may be a name in the wrong place. */
export const isOfVr = (vr: Vr, value: string): boolean => SHAPES[vr]?.test(significant(vr, value)) ?? true

/** Whether so many bytes can be values of the VR. */
export const fitsVr = (vr: Vr, sizeBytes: number): boolean => sizeBytes % (UNIT_BYTES[vr] ?? 1) === 0

/** PS3.5 6.4, the value multiplicity of PS3.6: '3' is at most three values, '1-n' as many as one likes. */
const mostValues = (vm: string): number => {
  const last = vm.slice(vm.lastIndexOf('-') + 1)
  return /^\d+$/.test(last) ? Number(last) : Infinity
}

const NUMBERS: ReadonlySet<Vr> = new Set(['AT', 'FL', 'FD', 'SL', 'SS', 'SV', 'UL', 'US', 'UV'])

/** Whether so many bytes are no more numbers than the attribute may have: behind them anything could be written. */
export const fitsVm = (tag: Tag, vr: Vr, sizeBytes: number): boolean =>
  !NUMBERS.has(vr) || sizeBytes / (UNIT_BYTES[vr] ?? 1) <= mostValues(attributeOf(tag)?.vm ?? '1-n')
