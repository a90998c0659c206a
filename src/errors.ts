/**
 * Every way in which Sealift fails. A code is stable: logs, reports and tests name it. The words for people stand in
 * `words/`, where a code without words does not compile.
 *
 * [Law: nothing of a patient] A failure carries its code, a cause for the developer's eye on this device, and details
 * that are numbers, flags and terms of the standard (a tag, a UID of the registry). Never a value, a name or a path.
 */
export const FAILURE_CODES = [
  'bytes/aborted',
  'internal/unexpected',
  'bytes/archive-encrypted',
  'bytes/archive-too-large',
  'bytes/archive-unreadable',
  'bytes/not-base64',
  'bytes/not-hex',
  'bytes/not-utf8',
  'bytes/too-large',
  'dicom/charset-unknown',
  'dicom/inflate-failed',
  'dicom/inflate-too-large',
  'dicom/length-contradicts',
  'dicom/not-dicom',
  'dicom/too-deep',
  'dicom/too-large-header',
  'dicom/too-many-elements',
  'dicom/truncated',
  'dicom/unknown-transfer-syntax',
  'dicom/unknown-vr',
  'dicom/value-too-long',
  'deid/audio',
  'deid/bad-patient-list',
  'deid/bad-profile',
  'deid/changed-since-approval',
  'deid/date-not-moved',
  'deid/dicomdir',
  'deid/embedded-overlay',
  'deid/encapsulated-document',
  'deid/no-instance-uid',
  'deid/no-sop-class',
  'deid/output-unreadable',
  'deid/patient-list-too-large',
  'deid/patient-not-listed',
  'deid/patient-withdrawn',
  'deid/pixel-data-lost',
  'deid/picture-metadata',
  'deid/remote-pixels',
  'deid/residual-identifier',
  'deid/several-pixel-data',
  'deid/unreadable-measures',
  'deid/video',
  'crypto/bad-key',
  'crypto/bad-signature',
  'crypto/damaged',
  'crypto/no-recipient',
  'crypto/not-a-recipient',
  'crypto/not-canonical',
  'crypto/passphrase-needed',
  'crypto/too-large',
  'crypto/trailing-bytes',
  'crypto/truncated',
  'crypto/unknown-format',
  'crypto/weak-key',
  'crypto/wrong-passphrase',
  'vault/absent',
  'vault/damaged',
  'vault/exists',
  'vault/locked',
  'vault/weak-parameters',
  'vault/weak-passphrase',
  'vault/wrong-passphrase',
  'seal/bad-barred-list',
  'seal/bad-linkage-table',
  'seal/bad-manifest',
  'seal/bad-project',
  'seal/bad-secret',
  'seal/bad-withdrawal',
  'seal/custodian-is-recipient',
  'seal/not-as-listed',
  'seal/not-what-was-approved',
  'seal/older-barred-list',
  'seal/older-project',
  'seal/unknown-encoding',
  'seal/unknown-signer',
  'seal/wrong-lane',
  'seal/wrong-root',
  'outbox/block-damaged',
  'outbox/fenced',
  'outbox/manifest-outdated',
  'outbox/rules-unsound',
  'outbox/not-kept',
  'outbox/too-large-for-budget',
  'outbox/unknown-job',
  'storage/cleared',
  'storage/damaged',
  'storage/full',
  'storage/newer-version',
  'storage/unavailable',
  'upload/account-disabled',
  'upload/blocks-lost',
  'upload/broker-refused',
  'upload/broker-unreachable',
  'upload/busy',
  'upload/changed',
  'upload/checksum-refused',
  'upload/container-missing',
  'upload/host-not-allowed',
  'upload/interrupted',
  'upload/mobile-budget-spent',
  'upload/link-expired',
  'upload/link-invalid',
  'upload/link-refused',
  'upload/may-not-delete',
  'upload/mismatch',
  'upload/name-clash',
  'upload/name-taken',
  'upload/other-container',
  'upload/name-unusable',
  'upload/network',
  'upload/no-answer',
  'upload/not-found',
  'upload/not-permitted',
  'upload/not-readable',
  'upload/refused',
  'upload/sign-in-needed',
  'upload/stalled',
  'upload/too-many-blocks',
  'bytes/source-unreadable',
  'dicom/no-data-set',
  'dicom/value-has-backslash',
  'prepare/document',
  'prepare/not-dicom',
  'prepare/archive-in-archive',
  'cli/usage',
  'restore/nothing-found',
  'restore/object-missing',
  'restore/withdrawn',
  'restore/not-yet-deleted',
  'restore/not-yet-sent',
  'restore/other-project',
  'report/contradicts-itself',
  'report/unreadable',
  'project/none',
  'project/changed',
  'project/no-secret',
  'project/demo-host',
  'project/no-link',
  'project/no-sign-in',
  'project/no-patient-list',
  'project/nobody-looked-at',
  'workers/not-leader',
  'project/other-host',
  'cli/file-exists',
] as const

export type FailureCode = (typeof FAILURE_CODES)[number]

export type FailureDetail = Readonly<Record<string, number | boolean | string>>

export interface FailureOptions {
  readonly detail?: FailureDetail
  readonly cause?: unknown
}

export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  readonly detail: FailureDetail

  constructor(code: FailureCode, options: FailureOptions = {}) {
    super(code, 'cause' in options ? { cause: options.cause } : undefined)
    this.code = code
    this.detail = options.detail ?? {}
  }
}

/** A failure as it crosses threads: structured clone drops `code` and `cause`. */
export interface FailureRecord {
  readonly code: FailureCode
  readonly detail: FailureDetail
}

/** Whatever was thrown, as a failure: what is not one of ours is `internal/unexpected`, with the thing itself as cause. */
export const toFailure = (thrown: unknown): Failure => {
  if (thrown instanceof Failure) return thrown
  if (thrown instanceof DOMException && thrown.name === 'AbortError')
    return new Failure('bytes/aborted', { cause: thrown })
  return new Failure('internal/unexpected', { cause: thrown })
}

export const toRecord = (thrown: unknown): FailureRecord => {
  const { code, detail } = toFailure(thrown)
  return { code, detail }
}

export const fromRecord = ({ code, detail }: FailureRecord): Failure => new Failure(code, { detail })
