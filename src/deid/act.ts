import type { DataElement, Vr } from '../dicom/data-set.ts'
import type { Charset } from '../dicom/charset.ts'
import type { Patient } from './patient.ts'
import type { ActionCode, ShiftRange } from './profile.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import type { Verdict } from './rules.ts'

/** The data set or item in which an element stands. */
export interface Scope {
  readonly siblings: readonly DataElement[]
  /** That reigns over `siblings`. */
  readonly charset: Charset
  readonly patient: Patient
  readonly means: Means
}

/** With what values are replaced, moved and cleaned; the same for a whole instance. */
export interface Means {
  readonly pseudonyms: Pseudonyms
  readonly shift: ShiftRange
  /** What may stay of a free text. PS3.15 E.3.5. */
  readonly clean: (text: string) => string
}

/** One element, and what it is judged to be. */
export interface Subject {
  readonly element: DataElement
  /** By which it is judged; see `resolveVr`. */
  readonly vr: Vr
  /** Whether its value can be read as that VR. */
  readonly readable: boolean
  readonly verdict: Verdict
  readonly scope: Scope
}

/** What became of an element: gone, replaced, or kept; a kept sequence still has to be looked into. */
export interface Outcome {
  readonly element: DataElement | undefined
  /** Undefined: nothing was done to it. */
  readonly action?: ActionCode
  readonly rule?: 'charset' | 'form'
  /** Text was written anew, and may be more than ASCII. */
  readonly isUtf8?: true
}

/** Carries out one action on one element. What is inside a sequence is not its concern. */
export type Act = (subject: Subject) => Outcome
