import type { DataSet } from '../dicom/data-set.ts'
import type { Change } from './changes.ts'

/** Never exported: what carries it was made in this room. */
declare const MADE: unique symbol

/** Who an instance is now: pseudonyms only. Empty where the instance does not say. */
export interface Identity {
  readonly patientId: string
  readonly studyUid: string
  readonly seriesUid: string
  readonly instanceUid: string
  readonly modality: string
  readonly sopClass: string
}

/** An instance after PS3.15 Annex E. Only `deidentify()` makes one. */
export interface Deidentified {
  readonly [MADE]: true
  /** The file, to be written one after the other. Pixel Data is a slice of the source. */
  readonly parts: readonly (Uint8Array<ArrayBuffer> | Blob)[]
  readonly dataSet: DataSet
  readonly changes: readonly Change[]
  readonly identity: Identity
}
