import { toFailure, type FailureCode } from '../errors.ts'
import { latin1 } from './ascii.ts'
import { readHead } from './read.ts'
import { READ_BOUNDS, Scan } from './scan.ts'
import { sourceWindow, type Opened } from './source-window.ts'
import { uidOf } from './elements.ts'
import { TAGS } from './tags.ts'

/** What a file is, by its bytes; never by its name. */
export type Sniffed =
  | { readonly kind: 'instance' }
  | { readonly kind: 'document'; readonly mediaType: string }
  | { readonly kind: 'archive' }
  | { readonly kind: 'dicomdir' }
  | { readonly kind: 'not-dicom' }
  | { readonly kind: 'unreadable'; readonly code: FailureCode }

/** Media Storage Directory Storage, PS3.6 table A-1. */
const DICOMDIR = '1.2.840.10008.1.3.10'
const HEAD_BYTES = 512

/** How files begin, as characters of one byte each. */
const DOCUMENTS: readonly (readonly [start: RegExp, mediaType: string])[] = [
  [/^%PDF-/, 'application/pdf'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^\x89PNG\r\n/, 'image/png'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^(II\*\0|MM\0\*)/, 'image/tiff'],
  [/^BM[^]{4}\0{4}/, 'image/bmp'],
  [/^RIFF[^]{4}WEBP/, 'image/webp'],
  [/^RIFF[^]{4}AVI /, 'video/x-msvideo'],
  [/^[^]{4}ftyp/, 'video/mp4'],
  [/^\{\\rtf/, 'application/rtf'],
  [/^(\xef\xbb\xbf)?<\?xml/, 'application/xml'],
]

const isDicm = (head: string): boolean => head.startsWith('DICM', 128)
const isZip = (head: string): boolean => head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')

/** Only the head is read: an instance may still turn out to be damaged when it is read whole. */
export const sniff = async (opened: Opened): Promise<Sniffed> => {
  try {
    const head = latin1(opened.head.bytes.subarray(0, HEAD_BYTES))
    // A TIFF with a DICOM preamble is both, and a DICOM file to whoever sends it. PS3.10 7.1
    if (!isDicm(head)) {
      if (isZip(head)) return { kind: 'archive' }
      const [, mediaType] = DOCUMENTS.find(([start]) => start.test(head)) ?? []
      if (mediaType !== undefined) return { kind: 'document', mediaType }
    }
    return await sniffDicom(opened)
  } catch (thrown) {
    const { code } = toFailure(thrown)
    return code === 'dicom/not-dicom' ? { kind: 'not-dicom' } : { kind: 'unreadable', code }
  }
}

const sniffDicom = async (opened: Opened): Promise<Sniffed> => {
  const { meta } = await readHead(sourceWindow(opened, new Scan(opened.sizeBytes, READ_BOUNDS)))
  return uidOf({ elements: meta }, TAGS.MediaStorageSOPClassUID) === DICOMDIR
    ? { kind: 'dicomdir' }
    : { kind: 'instance' }
}
