import type { Recipient } from '../crypto/recipient.ts'
import type { Sha256 } from '../crypto/digest.ts'
import { toHex, toUtf8 } from '../bytes/text.ts'
import { approveAgain, type Approval, type Approved } from '../deid/approve.ts'
import { Failure } from '../errors.ts'
import type { Intake } from '../outbox/accept.ts'
import type { Sealed } from '../outbox/job.ts'
import { markOf } from '../outbox/witness.ts'
import { seal } from '../seal/seal.ts'
import type { SealedObject } from '../seal/sealing.ts'
import { acceptSealing } from './accept.ts'
import { examine, type Finding, type Lens } from './examine.ts'
import { catalogueRecord } from './kept.ts'
import { profileDigest } from './report/profile-facts.ts'
import { tally } from './report/tally.ts'
import type { Source } from './source.ts'

/** What a device needs to prepare a project's instances. */
export interface Workshop extends Lens {
  readonly recipients: readonly Recipient[]
  /** Keyed, so that the ledger says nothing to who does not have the vault. */
  readonly ledgerHash: (message: Uint8Array) => Uint8Array
  /** Keyed by the project, so that it outlives the vault. Absent where no second copy of the ledger is kept. */
  readonly markHash?: (message: Uint8Array) => Uint8Array
}

/** What is to be prepared, and on whose word. */
export interface Order {
  readonly batch: string
  readonly approval: Approval
  /** Its study is sent before all others. */
  readonly urgent?: true
}

/** The name under which the ledger knows an instance: of what would be sent, so the same source finds itself again. */
export const ledgerKeyOf = (sha256: Sha256, { ledgerHash }: Workshop): string => toHex(ledgerHash(toUtf8(sha256)))

/** How the second copy of the ledger knows it. */
export const sourceMarkOf = (sha256: Sha256, { markHash }: Workshop): string | undefined =>
  markHash === undefined ? undefined : markOf(markHash(toUtf8(sha256)))

const GROUP_DIGITS = 16

/** A patient's study of a batch: what a patient withdraws shares no pack with another's, even under the same Study UID. */
const groupOf = ({ identity: { patientId, studyUid } }: Approved, batch: string, { ledgerHash }: Workshop): string =>
  toHex(ledgerHash(toUtf8(JSON.stringify([batch, patientId, studyUid])))).slice(0, GROUP_DIGITS)

/**
 * Read again, de-identify again, seal what was approved, and take it into the outbox. Resolves when it is accepted;
 * fails, with nothing kept, when it is no longer what was approved.
 */
export async function prepare(
  source: Source,
  order: Order,
  workshop: Workshop,
  { intake, signal }: { readonly intake: Intake; readonly signal: AbortSignal },
): Promise<Sealed> {
  const { file, instance } = found(await examine(source, workshop, signal))
  const approved = approveAgain(instance, order.approval)
  const deeds = tally(workshop.profile)
  deeds.addInstance(approved.changes, file.dataSet)
  const done = { profile: await profileDigest(workshop.profile), deeds: deeds.kept() }
  const sealing = await seal(approved, { lane: 'research', recipients: workshop.recipients, signal })
  const sourceMark = sourceMarkOf(approved.sha256, workshop)
  const entry = {
    batch: order.batch,
    kind: 'instance',
    plainBytes: new Blob([...approved.parts]).size,
    ledgerKey: ledgerKeyOf(approved.sha256, workshop),
    ...(sourceMark === undefined ? {} : { sourceMark }),
    group: groupOf(approved, order.batch, workshop),
    ...(order.urgent === undefined ? {} : { urgent: order.urgent }),
    record: (object: SealedObject) => catalogueRecord(object, approved, done),
  } as const
  return acceptSealing(sealing, entry, intake, signal)
}

function found(finding: Finding) {
  if (finding.kind === 'instance') return finding
  if (finding.kind === 'archive') throw new Failure('deid/changed-since-approval')
  const { code, residual } = finding.kind === 'quarantined' ? finding : { ...finding, residual: undefined }
  throw new Failure(code, { detail: { ...residual } })
}
