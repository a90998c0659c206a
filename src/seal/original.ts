import type { Sha256 } from '../crypto/digest.ts'

/** Never exported: what carries it was made in this file. */
declare const MADE: unique symbol

/** A file as it is, for the backup lane: it comes back byte for byte. */
export interface Original {
  readonly [MADE]: true
  readonly original: Blob
  /** What is known of it from before; it is refused when it has changed since. */
  readonly sha256?: Sha256
}

export const original = (file: Blob, sha256?: Sha256): Original =>
  (sha256 === undefined ? { original: file } : { original: file, sha256 }) as Original
