import { Failure } from '../errors.ts'
import type { DataElement, Encoding, Range, Value } from './data-set.ts'
import { RanOut, type Scan } from './scan.ts'
import { readRange, type SourceWindow } from './source-window.ts'
import { formatTag, groupOf } from './tags.ts'
import { holdsFragments, readElementOf, readFragment, readHeader, type Header, type Place } from './tokenise.ts'

/** Why a run of elements ended: with the data set, with the window, or at what only further ranges can tell. */
type Stop = 'end' | 'window' | 'zeros' | Header

/** The elements from where the scan stands to the end of the source. PS3.5 section 7. */
export const readDataSet = async (window: SourceWindow, encoding: Encoding): Promise<DataElement[]> => {
  const { scan } = window
  const place: Place = { encoding, depth: 0, end: scan.sizeBytes }
  const elements: DataElement[] = []
  let paddingFrom = 0
  for (;;) {
    const stop = await window.step(() => readRun(scan, place, { elements, paddingFrom }))
    if (stop === 'end') return elements
    if (stop === 'zeros') {
      const next = await firstOtherByte(window)
      if (next === undefined) {
        scan.remarks.add('trailing-bytes')
        return elements
      }
      paddingFrom = next
    } else if (stop !== 'window') keep(scan, elements, await readEncapsulated(window, stop, place))
  }
}

interface Run {
  readonly elements: DataElement[]
  /** Zeros before this are known not to be padding: another byte follows. */
  readonly paddingFrom: number
}

/** As many elements as the window holds, without waiting once. */
const readRun = (scan: Scan, place: Place, { elements, paddingFrom }: Run): Stop => {
  const first = elements.length
  while (scan.at < scan.sizeBytes) {
    const { at, elementCount, oddCount } = scan
    // After a value that stays in the source, such as Pixel Data.
    if (elements.length > first && !scan.isInWindow) return 'window'
    try {
      if (at >= paddingFrom && beginsWithZeros(scan)) return 'zeros'
      const header = readHeader(scan, place.encoding)
      if (holdsFragments(header)) return header
      keep(scan, elements, readElementOf(scan, place, header))
    } catch (thrown) {
      if (!(thrown instanceof RanOut) || elements.length === first) throw thrown
      scan.at = at
      scan.elementCount = elementCount
      scan.oddCount = oddCount
      return 'window'
    }
  }
  return 'end'
}

const keep = (scan: Scan, elements: DataElement[], element: DataElement): void => {
  const { tag } = element
  const before = elements.at(-1)?.tag ?? -1
  if (tag <= before) scan.remarks.add(tag === before ? 'duplicate-tag' : 'order')
  // PS3.10 7.1: group 0002 is File Meta Information alone. Elsewhere it says that a length before it was wrong.
  if (groupOf(tag) === 0x0002) throw new Failure('dicom/length-contradicts', { detail: { tag: formatTag(tag) } })
  elements.push(element)
}

/** Encapsulated Pixel Data: from fragment to fragment without loading what is in them. PS3.5 A.4. */
const readEncapsulated = async ({ scan, peek }: SourceWindow, header: Header, place: Place): Promise<DataElement> => {
  const { tag, vr, valueAt } = header
  const { at: offset } = scan
  const fragments: Range[] = []
  scan.countElement()
  scan.at = valueAt
  for (;;) {
    const fragment = await peek(() => readFragment(scan, place))
    if (fragment === undefined) break
    fragments.push(fragment)
  }
  const value: Value = { kind: 'fragments', range: { offset: valueAt, length: scan.at - valueAt }, fragments }
  return { tag, vr, value, range: { offset, length: scan.at - offset } }
}

const beginsWithZeros = (scan: Scan): boolean => {
  const end = Math.min(scan.at + 8, scan.sizeBytes)
  scan.require(end)
  if (end === scan.at + 8) return scan.u32(scan.at, true) === 0 && scan.u32(scan.at + 4, true) === 0
  return scan.slice(scan.at, end).every((byte) => byte === 0)
}

const CHUNK_BYTES = 1024 * 1024

/** Zeros up to the end, where nothing is found, are padding that some writers append, and no elements. */
const firstOtherByte = async ({ scan, source }: SourceWindow): Promise<number | undefined> => {
  for (let offset = scan.at; offset < scan.sizeBytes; offset += CHUNK_BYTES) {
    const index = (await readRange(source, offset, CHUNK_BYTES)).findIndex((byte) => byte !== 0)
    if (index >= 0) return offset + index
  }
  return undefined
}
