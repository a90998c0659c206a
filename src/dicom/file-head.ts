import type { DataElement, Encoding, Tag } from './data-set.ts'
import { isStandard } from './dictionary.ts'
import type { Scan } from './scan.ts'
import { groupOf, isGroupLength, TAGS } from './tags.ts'
import { readElement } from './tokenise.ts'
import { EXPLICIT_BE, EXPLICIT_LE, IMPLICIT_LE } from './transfer-syntax.ts'
import { u32le } from '../bytes/endian.ts'
import { vrFromCode } from './vr.ts'

const PREAMBLE_BYTES = 128
const DICM = 0x4449434d

/** Where File Meta Information, or else the data set, begins. PS3.10 7.1: 128 bytes of preamble, then 'DICM'. */
export const skipPreamble = (scan: Scan): void => {
  if (scan.sizeBytes >= PREAMBLE_BYTES + 4) {
    scan.require(PREAMBLE_BYTES + 4)
    if (scan.u32(PREAMBLE_BYTES, false) === DICM) {
      scan.at = PREAMBLE_BYTES + 4
      return
    }
  }
  scan.remarks.add('no-preamble')
  if (scan.sizeBytes < 4) return
  scan.require(4)
  if (scan.u32(0, false) === DICM) scan.at = 4
}

/** File Meta Information: group 0002, as far as it goes, whatever its group length claims. */
export const readMeta = (scan: Scan): DataElement[] => {
  const start = scan.at
  const encoding = detectEncoding(scan, EXPLICIT_LE) ?? EXPLICIT_LE
  const place = { encoding: encoding.littleEndian ? encoding : EXPLICIT_LE, depth: 0, end: scan.sizeBytes }
  const elements: DataElement[] = []
  let lengthEndsAt: number | undefined
  while (scan.at + 8 <= scan.sizeBytes) {
    scan.require(scan.at + 8)
    if (scan.u16(scan.at, true) !== 0x0002) break
    const element = readElement(scan, place)
    elements.push(element)
    if (element.tag === TAGS.FileMetaInformationGroupLength && element.value.kind === 'bytes') {
      lengthEndsAt = scan.at + u32le(element.value.bytes, 0)
    }
  }
  if (scan.at === start) scan.remarks.add('no-meta')
  else if (lengthEndsAt !== scan.at) scan.remarks.add('meta-length-wrong')
  return elements
}

/** Could a data set begin with this tag? Lists start in the low groups; a text or an image file does not look so. */
const isPlausibleStart = (tag: Tag, spellsVr: boolean): boolean => {
  const isLow = groupOf(tag) >= 0x0002 && groupOf(tag) <= 0x0020
  return spellsVr ? isLow || isStandard(tag) : isLow && (isStandard(tag) || isGroupLength(tag))
}

/** As Implicit VR, does the first element end within the file? Then two letters there may be chance. */
const fitsImplicit = (scan: Scan): boolean => scan.at + 8 + scan.u32(scan.at + 4, true) <= scan.sizeBytes

/**
 * How the data set at which the scan stands is encoded, judged by its first element. What is declared is believed
 * unless the bytes contradict it; undefined when they look like no data set at all.
 */
export const detectEncoding = (scan: Scan, declared?: Encoding): Encoding | undefined => {
  if (scan.at + 8 > scan.sizeBytes) return declared
  scan.require(scan.at + 8)
  const spellsVr = vrFromCode(scan.u16(scan.at + 4, false)) !== undefined
  if (isPlausibleStart(scan.tag(scan.at, EXPLICIT_LE), spellsVr)) {
    if (spellsVr && declared?.explicit === false && fitsImplicit(scan)) return declared
    return spellsVr ? EXPLICIT_LE : IMPLICIT_LE
  }
  return spellsVr && isPlausibleStart(scan.tag(scan.at, EXPLICIT_BE), true) ? EXPLICIT_BE : declared
}
