import type { JsonObject } from '../crypto/canonical-json.ts'
import type { Sha256 } from '../crypto/digest.ts'
import { toFailure, type FailureCode } from '../errors.ts'
import type { VerifiedManifest } from '../seal/manifest.ts'
import { readBatchReport, type ReportSummary } from './report.ts'
import type { WithdrawnFate } from './withdrawn.ts'

export interface Restored {
  readonly restored: number
  readonly refused: readonly Refused[]
  /** Objects that the manifests read so far name. */
  readonly of: number
  readonly plainBytes: number
  /** Fingerprints of the devices that signed what was restored. */
  readonly signers: readonly Sha256[]
  /** Objects that a request of withdrawal is about: gone, or left out because they should be. Absent where there are none. */
  readonly withdrawn?: readonly Refused[]
  /** The store does not answer, and is asked again. */
  readonly waiting?: FailureCode
}

export interface Refused {
  /** The object's name in the store: random, says nothing. */
  readonly object: string
  readonly code: FailureCode
}

/** A batch whose catalogue was opened. */
interface OpenedBatch {
  readonly batch: string
  /** Fingerprint of the device that signed it. */
  readonly signer: Sha256
  /** As it travelled, sealed. */
  readonly report?: JsonObject
}

/** What a person is told, and finds beside what was restored. */
export interface RestoreReport extends Pick<Restored, 'restored' | 'refused' | 'withdrawn'> {
  readonly format: 'sealift-restore-report/1'
  readonly batches: readonly OpenedBatch[]
}

/** What a list names and the store does not have is missing, whatever the store calls it. */
export function reasonOf(thrown: unknown): FailureCode {
  const { code } = toFailure(thrown)
  return code === 'upload/not-found' ? 'restore/object-missing' : code
}

interface Told {
  readonly signal: AbortSignal
  readonly onProgress?: (progress: Restored) => void
}

/** Counts, and tells. A failure that is only this device's own ending ends everything. */
export function tallyOf({ signal, onProgress }: Told) {
  const refused: Refused[] = []
  const withdrawn: Refused[] = []
  const signers = new Set<Sha256>()
  const batches: OpenedBatch[] = []
  const count = { restored: 0, of: 0, plainBytes: 0 }
  let waiting: { readonly waiting?: FailureCode } = {}
  const taken = () => (withdrawn.length === 0 ? {} : { withdrawn: [...withdrawn] })
  const now = (): Restored => ({ ...count, ...waiting, ...taken(), refused: [...refused], signers: [...signers] })
  const tell = () => onProgress?.(now())
  return {
    now,
    report: (): RestoreReport => ({
      format: 'sealift-restore-report/1',
      restored: count.restored,
      refused,
      ...taken(),
      batches,
    }),
    waits: (code: FailureCode | undefined) => {
      waiting = code === undefined ? {} : { waiting: code }
      tell()
    },
    expect: (objects: number, signer: Sha256) => {
      count.of += objects
      signers.add(signer)
      tell()
    },
    opened: ({ batch, signer }: VerifiedManifest, report: JsonObject | undefined) => {
      batches.push({ batch, signer, ...(report === undefined ? {} : { report }) })
    },
    restore: (sizeBytes: number) => {
      count.restored += 1
      count.plainBytes += sizeBytes
      tell()
    },
    withdraw: (object: string, code: WithdrawnFate) => {
      withdrawn.push({ object, code })
      tell()
    },
    refuse: (object: string, thrown: unknown) => {
      const code = reasonOf(thrown)
      if (signal.aborted || code === 'storage/full') throw toFailure(thrown)
      refused.push({ object, code })
      tell()
    },
  }
}

export type Tally = ReturnType<typeof tallyOf>

/** Of the reports that this version can read. The others stand in the file, whole. */
export const summariesOf = ({ batches }: RestoreReport): readonly ReportSummary[] =>
  batches.flatMap(({ report }) => {
    if (report === undefined) return []
    try {
      return [readBatchReport(report)]
    } catch {
      return []
    }
  })
