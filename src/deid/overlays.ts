import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement, Tag } from '../dicom/data-set.ts'
import { numbersOf } from '../dicom/elements.ts'
import { groupOf, tagFrom } from '../dicom/tags.ts'
import { EXPLICIT_LE } from '../dicom/transfer-syntax.ts'

const OVERLAY_DATA = 0x3000

/** PS3.5 7.6: the even groups 6000 to 601E, and those beyond that some have used. */
export const isOverlay = (tag: Tag): boolean => (tag & 0xff010000) >>> 0 === 0x60000000

const only = (siblings: readonly DataElement[], group: number, element: number): DataElement | undefined => {
  const [found, another] = siblings.filter(({ tag }) => tag === tagFrom(group, element))
  return another === undefined ? found : undefined
}

const BITS_OF_BYTE = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length)

const bitsIn = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum + (BITS_OF_BYTE[byte] ?? 0), 0)

/** PS3.5 8.1.2: the lowest bit first, so what is left over is the last bytes' highest bits. */
const isBlankAfter = (bytes: Uint8Array, bits: number): boolean =>
  bytes.subarray(Math.ceil(bits / 8)).every((byte) => byte === 0) && (bytes[bits >> 3] ?? 0) >> (bits % 8) === 0

/** Whether so many bits, and none beyond the plane, make the region whose pixels the overlay itself counts. */
const isRegion = (siblings: readonly DataElement[], group: number, bits: number): boolean => {
  const value = only(siblings, group, OVERLAY_DATA)?.value
  const area = asciiOf(only(siblings, group, 0x1301)) ?? ''
  if (value?.kind !== 'bytes' || !/^\d+ *$/.test(area)) return false
  const { bytes } = value
  const sizeBytes = Math.ceil(bits / 16) * 2
  return bytes.length === sizeBytes && isBlankAfter(bytes, bits) && bitsIn(bytes) === Number(area)
}

/**
 * PS3.3 C.9.2: an overlay is a picture, and no program reads what is written in a picture. One stays all the same: a
 * region of interest (type R) of one frame, of which the overlay counts as many pixels, ROI Area (60xx,1301), as there
 * are bits. Big endian does not fit the count, and goes.
 */
export const isRegionOfInterest = (siblings: readonly DataElement[], group: number): boolean => {
  const numberOf = (element: number): number | undefined => {
    const found = only(siblings, group, element)
    return found === undefined ? undefined : numbersOf(found, EXPLICIT_LE)[0]
  }
  const isSimple = numberOf(0x0100) === 1 && numberOf(0x0102) === 0 && (numberOf(0x0015) ?? 1) === 1
  const bits = (numberOf(0x0010) ?? 0) * (numberOf(0x0011) ?? 0)
  const type = asciiOf(only(siblings, group, 0x0040))
  return isSimple && bits > 0 && type === 'R' && isRegion(siblings, group, bits)
}

/** What stands in each group of overlays. */
export const overlaysOf = (siblings: readonly DataElement[]): ReadonlyMap<number, readonly DataElement[]> => {
  const groups = new Map<number, DataElement[]>()
  for (const element of siblings) {
    if (!isOverlay(element.tag)) continue
    const group = groups.get(groupOf(element.tag)) ?? []
    group.push(element)
    groups.set(groupOf(element.tag), group)
  }
  return groups
}
