/** Whom a project takes, who is who, and who withdraws: what the screens may ask for, and what they are told. */
import type { ListProblem } from '../deid/read-patient-list.ts'
import type { Reason } from '../seal/withdrawal.ts'

export type { ListProblem, Reason }

/** Whom the vault knows of: counts and columns, nobody's name. */
export interface AdmissionView {
  /** Given: nobody who is not in it is taken. */
  readonly list?: { readonly patients: number; readonly columns: readonly string[] }
  /** How many have withdrawn. */
  readonly barred: number
  /** Columns that the project's rules use and the list lacks: nothing is prepared without them. */
  readonly missing: readonly string[]
}

/** What became of a list that was given. A list with a problem is not taken; the one before it stays. */
export interface TakenList {
  readonly problems: readonly ListProblem[]
  /** By number from 1. They were left behind. */
  readonly unusedColumns: readonly number[]
}

export interface ListChoice {
  /** Several original IDs are one person. */
  readonly mayShareStudyId: boolean
}

export interface SavedLinkage {
  readonly file: Blob
  readonly patients: number
  /** Fingerprint of the key that it is sealed to; absent where it is in clear. */
  readonly custodian?: string
}

/** Who withdraws, as the clinic or as the study knows the person. */
export type Withdrawing = { readonly originalId: string } | { readonly pseudonym: string }

/** What of a patient this device has accepted. */
export interface HeldObjects {
  readonly pseudonyms: readonly string[]
  readonly objects: number
  readonly batches: number
  /** Objects among them that have not left this device yet. */
  readonly waiting: number
  /** Objects of which this device has no record: there may be more. */
  readonly unread: number
}

export interface WithdrawalFiles {
  /** The request to delete, signed by this device. */
  readonly request: Blob
  /** All who are barred here, signed by this device, for the others who send. */
  readonly barred: Blob
  /** Fingerprint of this device's key: who carries the request out has to know it. */
  readonly signer: string
  readonly held: HeldObjects
}

export interface PatientsDesk {
  takeList(file: Blob, choice: ListChoice): Promise<TakenList>
  dropList(): Promise<void>
  /** Adds to those who are barred here. Believed when the project's root, this device or `signer` has signed it. */
  takeBarred(file: Blob, signer?: string): Promise<void>
  /** Who became whom, of all that was looked through since the unlock, sealed to a custodian's public key, PEM. */
  sealLinkage(custodian: Blob): Promise<SavedLinkage>
  /** The same, readable by everybody. */
  linkageInClear(): Promise<SavedLinkage>
  find(patient: Withdrawing): Promise<HeldObjects>
  /** Writes the request, and bars the patient on this device. */
  withdraw(patient: Withdrawing, reason: Reason): Promise<WithdrawalFiles>
}
