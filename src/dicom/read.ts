import { Failure } from '../errors.ts'
import { asciiOf } from './ascii.ts'
import type { DataElement, DicomFile, Encoding } from './data-set.ts'
import { detectEncoding, readMeta, skipPreamble } from './file-head.ts'
import { inflated } from './inflate.ts'
import { READ_BOUNDS, Scan, type ReadBounds } from './scan.ts'
import {
  openBytes,
  sourceWindow,
  throwIfAborted,
  type ByteSource,
  type Opened,
  type SourceWindow,
} from './source-window.ts'
import { readDataSet } from './read-data-set.ts'
import { TAGS } from './tags.ts'
import {
  encodingOf,
  EXPLICIT_BE,
  EXPLICIT_LE,
  IMPLICIT_LE,
  isDeflated,
  isEncapsulated,
  sameEncoding,
  TRANSFER_SYNTAXES,
} from './transfer-syntax.ts'

export interface ReadOptions {
  readonly bounds?: Partial<ReadBounds>
  readonly signal?: AbortSignal
}

/**
 * Reads a DICOM file whole except for what is large: every element at every depth, Pixel Data as a range. What is cut
 * off, contradicts itself or goes beyond the bounds is a `Failure`, never a data set that was read in half.
 * PS3.10 section 7, PS3.5 section 7 and annex A.
 */
export const readDicom = async (source: ByteSource, options: ReadOptions = {}): Promise<DicomFile> => {
  throwIfAborted(options.signal)
  return readOpened(await openBytes(source), options)
}

/** The same, of a file whose beginning was looked at already. */
export const readOpened = async (opened: Opened, { bounds: given, signal }: ReadOptions): Promise<DicomFile> => {
  const bounds = { ...READ_BOUNDS, ...given }
  const window = sourceWindow(opened, new Scan(opened.sizeBytes, bounds), signal)
  const head = await readHead(window)
  if (!isDeflated(head.transferSyntax)) return readBody(window, head)
  const whole = await openBytes(await inflated(blobOf(opened.source), window.scan.at, bounds.maxInflatedBytes))
  const scan = new Scan(whole.sizeBytes, bounds)
  scan.at = window.scan.at
  for (const remark of window.scan.remarks) scan.remarks.add(remark)
  return readBody(sourceWindow(whole, scan, signal), head)
}

const blobOf = (source: ByteSource): Blob => (source instanceof Uint8Array ? new Blob([source]) : source)

export interface Head {
  readonly meta: readonly DataElement[]
  readonly transferSyntax: string
  readonly encoding: Encoding
}

/** File Meta Information and the transfer syntax: declared there, or detected where nothing is declared. */
export const readHead = async (window: SourceWindow): Promise<Head> => {
  const { scan } = window
  await window.step(() => skipPreamble(scan))
  const meta = await window.step(() => readMeta(scan))
  const uid = asciiOf(meta.find(({ tag }) => tag === TAGS.TransferSyntaxUID)) ?? ''
  const declared = encodingOf(uid)
  if (uid !== '' && declared === undefined) {
    throw new Failure('dicom/unknown-transfer-syntax', { detail: { isUid: /^[0-9.]{1,64}$/.test(uid) } })
  }
  if (isDeflated(uid)) return { meta, transferSyntax: uid, encoding: EXPLICIT_LE }
  const encoding = await window.step(() =>
    detectEncoding(scan, declared ?? (meta.length > 0 ? IMPLICIT_LE : undefined)),
  )
  if (encoding === undefined) throw new Failure('dicom/not-dicom')
  if (declared !== undefined && !sameEncoding(declared, encoding)) scan.remarks.add('transfer-syntax-wrong')
  return { meta, transferSyntax: isEncapsulated(uid) ? uid : nativeSyntaxOf(encoding), encoding }
}

const nativeSyntaxOf = (encoding: Encoding): string => {
  if (sameEncoding(encoding, EXPLICIT_BE)) return TRANSFER_SYNTAXES.explicitBigEndian
  return encoding.explicit ? TRANSFER_SYNTAXES.explicitLittleEndian : TRANSFER_SYNTAXES.implicitLittleEndian
}

const readBody = async (window: SourceWindow, { meta, transferSyntax, encoding }: Head): Promise<DicomFile> => {
  const { scan, source, held } = window
  const elements = await readDataSet(window, encoding)
  if (elements.length === 0) throw new Failure('dicom/no-data-set')
  let blob: Blob | undefined
  return {
    // What is in memory is all held; a blob of it is made for who asks for one.
    get source() {
      return (blob ??= blobOf(source))
    },
    held,
    meta: { elements: meta },
    transferSyntax,
    encoding,
    dataSet: { elements },
    remarks: [...scan.remarks],
  }
}
