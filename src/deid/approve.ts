import { digestOf, type Sha256 } from '../crypto/digest.ts'
import type { Change } from './changes.ts'
import type { Deidentified, Identity } from './deidentified.ts'

/** Not exported: only this file makes what carries it. */
const APPROVED: unique symbol = Symbol('made by approve')

/** Who looked at what is going to leave, and when. */
export interface Reviewer {
  /** As the project knows the person: a number or a key, not a name. */
  readonly id: string
  readonly atMs: number
}

/** What a reviewer said yes to. Data only: it is kept while the bytes are not. */
export interface Approval {
  readonly sha256: Sha256
  readonly reviewer: Reviewer
}

/** A de-identified instance that a person let go. Only `approve()` and `approveAgain()` make one. */
export interface Approved extends Approval {
  readonly [APPROVED]: true
  /** The file, one part after the other: the bytes that were approved. */
  readonly parts: Deidentified['parts']
  readonly changes: readonly Change[]
  readonly identity: Identity
}

const approved = ({ parts, changes, identity }: Deidentified, { sha256, reviewer }: Approval): Approved => ({
  [APPROVED]: true,
  parts,
  changes,
  identity,
  sha256,
  reviewer,
})

const sha256Of = ({ parts }: Deidentified): Promise<Sha256> => digestOf(new Blob([...parts]))

/** Lets an instance go, and pins every byte of it by its digest. */
export const approve = async (instance: Deidentified, reviewer: Reviewer): Promise<Approved> =>
  approved(instance, { sha256: await sha256Of(instance), reviewer })

/**
 * The same instance, read and de-identified again when it is to be sealed. It carries the digest that was approved, and
 * sealing refuses it unless every byte is the same: there its bytes go by, so they are not read one more time here.
 */
export const approveAgain = (instance: Deidentified, approval: Approval): Approved => approved(instance, approval)
