import type { DataSet } from '../dicom/data-set.ts'
import type { Part } from '../dicom/output.ts'
import type { Change } from './changes.ts'

/** Not exported, and nothing at run time: no other code can say that it has one of these without a cast. */
declare const MADE: unique symbol

/** Who an instance is now: pseudonyms only. Empty where the instance does not say. */
export interface Identity {
  /** The Patient ID; where there is none, the pseudonym of what else tells the patient. */
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
  /** The file, one part after the other. Pixel Data is a slice of the source. */
  readonly parts: readonly Part[]
  readonly dataSet: DataSet
  readonly changes: readonly Change[]
  readonly identity: Identity
}
