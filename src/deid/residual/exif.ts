import { latin1 } from '../../dicom/ascii.ts'

/** TIFF 6.0 section 2: bytes of each type, and which of them are numbers and not text. */
const TYPE_BYTES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
const NUMBERS: ReadonlySet<number> = new Set([3, 4, 5, 8, 9, 10, 11, 12])
const ENTRY_BYTES = 12
const MAX_ENTRIES = 512
const MAX_DIRECTORIES = 16
/** Of a value that is numbers; in more there may be anything. */
const MAX_NUMBERS_BYTES = 256

/** CIPA DC-008 4.6.3: directories within directories. */
const [EXIF, GPS, INTEROPERABILITY] = [0x8769, 0x8825, 0xa005]
const THUMBNAIL = 0x0201
/** Make, model, lens and software, and versions and arrangements of the format: the same for every camera that was sold. */
const QUIET_TEXT: ReadonlySet<number> = new Set([
  0x0001, 0x0002, 0x010f, 0x0110, 0x0131, 0x9000, 0x9101, 0xa000, 0xa300, 0xa301, 0xa302, 0xa433, 0xa434,
])

interface Entry {
  readonly tag: number
  readonly type: number
  readonly value: Uint8Array
}

interface Directory {
  readonly entries: readonly Entry[]
  readonly next: number
}

/** Undefined where it is none: what cannot be read cannot be shown to be quiet. */
const directoryAt = (view: DataView, at: number, little: boolean): Directory | undefined => {
  if (at < 8 || at + 2 > view.byteLength) return undefined
  const count = view.getUint16(at, little)
  const end = at + 2 + count * ENTRY_BYTES
  if (count > MAX_ENTRIES || end > view.byteLength) return undefined
  const entries: Entry[] = []
  for (let place = at + 2; place < end; place += ENTRY_BYTES) {
    const [tag, type] = [view.getUint16(place, little), view.getUint16(place + 2, little)]
    const sizeBytes = view.getUint32(place + 4, little) * (TYPE_BYTES[type] ?? 0)
    const start = sizeBytes <= 4 ? place + 8 : view.getUint32(place + 8, little)
    if (start + sizeBytes > view.byteLength || TYPE_BYTES[type] === undefined) return undefined
    entries.push({ tag, type, value: new Uint8Array(view.buffer, view.byteOffset + start, sizeBytes) })
  }
  return { entries, next: end + 4 <= view.byteLength ? view.getUint32(end, little) : 0 }
}

const isBlank = (value: Uint8Array): boolean => latin1(value).replace(/[\0 ]/g, '') === ''

const isQuiet = ({ tag, type, value }: Entry): boolean => {
  if (tag === THUMBNAIL) return false
  if (NUMBERS.has(type)) return value.length <= MAX_NUMBERS_BYTES
  return QUIET_TEXT.has(tag) || isBlank(value)
}

/** Where a directory begins, and whether it tells of a place. */
interface Pointer {
  readonly at: number
  readonly isGps: boolean
}

/** Undefined where an entry that should point has none. */
const pointersIn = ({ entries, next }: Directory, little: boolean): readonly Pointer[] | undefined => {
  const pointers = next === 0 ? [] : [{ at: next, isGps: false }]
  for (const { tag, value } of entries) {
    if (tag !== EXIF && tag !== GPS && tag !== INTEROPERABILITY) continue
    if (value.length !== 4) return undefined
    const at = new DataView(value.buffer, value.byteOffset, 4).getUint32(0, little)
    pointers.push({ at, isGps: tag === GPS })
  }
  return pointers
}

/** A version alone is no place. */
const isQuietDirectory = ({ entries }: Directory, isGps: boolean): boolean =>
  isGps ? entries.every(({ tag }) => tag === 0) : entries.every(isQuiet)

/**
 * Whether EXIF says more than how a camera was set: where or when a picture was taken, by whom, of what, or with which
 * single device. What cannot be read says more. CIPA DC-008, TIFF 6.0.
 */
export const exifSaysMore = (tiff: Uint8Array): boolean => {
  const order = latin1(tiff.subarray(0, 2))
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return true
  const little = order === 'II'
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const waiting: Pointer[] = [{ at: view.getUint32(4, little), isGps: false }]
  for (let count = 0; count < MAX_DIRECTORIES; count += 1) {
    const next = waiting.pop()
    if (next === undefined) return false
    const directory = directoryAt(view, next.at, little)
    if (directory === undefined || !isQuietDirectory(directory, next.isGps)) return true
    const pointers = pointersIn(directory, little)
    if (pointers === undefined) return true
    waiting.push(...pointers)
  }
  return true
}
