import type { Encoding } from './data-set.ts'

/** UIDs of PS3.6 table A-1 that this room speaks of by name. */
export const TRANSFER_SYNTAXES = {
  implicitLittleEndian: '1.2.840.10008.1.2',
  explicitLittleEndian: '1.2.840.10008.1.2.1',
  deflatedExplicitLittleEndian: '1.2.840.10008.1.2.1.99',
  explicitBigEndian: '1.2.840.10008.1.2.2',
} as const

export const IMPLICIT_LE: Encoding = { explicit: false, littleEndian: true }
export const EXPLICIT_LE: Encoding = { explicit: true, littleEndian: true }
export const EXPLICIT_BE: Encoding = { explicit: true, littleEndian: false }

export const sameEncoding = (a: Encoding, b: Encoding): boolean =>
  a.explicit === b.explicit && a.littleEndian === b.littleEndian

// PS3.5 A.4 and A.6: whatever is encapsulated is Explicit VR Little Endian. Below each root stands what PS3.6 registers:
// 1.98 uncompressed, 4.50 to 4.70 JPEG, 4.80 and 4.81 JPEG-LS, 4.90 to 4.95 JPEG 2000 and JPIP, 4.100 to 4.108 video, 4.110
// to 4.112 JPEG XL, 4.201 to 4.205 High-Throughput JPEG 2000, 5 RLE, 8.1 deflated frames.
const ENCAPSULATED =
  /^1\.2\.840\.10008\.1\.2\.(1\.98|4\.(5[0-9]|6[0-6]|70|8[01]|9[0-4]|10[0-8](\.1)?|11[0-2]|20[1-4])|5|8\.1)$/

// PS3.5 A.7 and A.8: JPIP, with a data set that is deflated as a whole.
const DEFLATED: ReadonlySet<string> = new Set([
  TRANSFER_SYNTAXES.deflatedExplicitLittleEndian,
  '1.2.840.10008.1.2.4.95',
  '1.2.840.10008.1.2.4.205',
])

export const isDeflated = (transferSyntax: string): boolean => DEFLATED.has(transferSyntax)

export const isEncapsulated = (transferSyntax: string): boolean => ENCAPSULATED.test(transferSyntax)

/** How a data set in the transfer syntax is read, after inflating; undefined for one that is not known. */
export const encodingOf = (transferSyntax: string): Encoding | undefined => {
  if (transferSyntax === TRANSFER_SYNTAXES.implicitLittleEndian) return IMPLICIT_LE
  if (transferSyntax === TRANSFER_SYNTAXES.explicitBigEndian) return EXPLICIT_BE
  if (transferSyntax === TRANSFER_SYNTAXES.explicitLittleEndian) return EXPLICIT_LE
  return isDeflated(transferSyntax) || isEncapsulated(transferSyntax) ? EXPLICIT_LE : undefined
}

/** What a data set that was read in the given transfer syntax is written in: its own where that is little-endian and not deflated. */
export const outputTransferSyntax = (transferSyntax: string): string => {
  if (transferSyntax === TRANSFER_SYNTAXES.explicitBigEndian) return TRANSFER_SYNTAXES.explicitLittleEndian
  if (transferSyntax === '1.2.840.10008.1.2.4.95') return '1.2.840.10008.1.2.4.94'
  if (transferSyntax === '1.2.840.10008.1.2.4.205') return '1.2.840.10008.1.2.4.204'
  return isDeflated(transferSyntax) ? TRANSFER_SYNTAXES.explicitLittleEndian : transferSyntax
}
