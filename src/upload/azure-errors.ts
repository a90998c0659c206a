import { RestError } from '@azure/storage-blob'
import { Failure, type FailureCode, type FailureDetail } from '../errors.ts'
import { retryAfterMs } from './retry-after.ts'

/** By `x-ms-error-code`, as the Blob service documents them. */
const BY_ERROR_CODE: Readonly<Record<string, FailureCode>> = {
  AccountIsDisabled: 'upload/account-disabled',
  AuthenticationFailed: 'upload/link-refused',
  AuthorizationFailure: 'upload/link-refused',
  AuthorizationPermissionMismatch: 'upload/not-permitted',
  AuthorizationProtocolMismatch: 'upload/not-permitted',
  AuthorizationResourceTypeMismatch: 'upload/not-permitted',
  AuthorizationServiceMismatch: 'upload/not-permitted',
  AuthorizationSourceIPMismatch: 'upload/not-permitted',
  InsufficientAccountPermissions: 'upload/not-permitted',
  BlobAlreadyExists: 'upload/name-taken',
  BlobImmutableDueToPolicy: 'upload/name-taken',
  UnauthorizedBlobOverwrite: 'upload/name-taken',
  BlobNotFound: 'upload/not-found',
  BlockCountExceedsLimit: 'upload/too-many-blocks',
  BlockListTooLong: 'upload/too-many-blocks',
  ConditionNotMet: 'upload/changed',
  ContainerBeingDeleted: 'upload/container-missing',
  ContainerDisabled: 'upload/container-missing',
  ContainerNotFound: 'upload/container-missing',
  Crc64Mismatch: 'upload/checksum-refused',
  Md5Mismatch: 'upload/checksum-refused',
  InternalError: 'upload/busy',
  OperationTimedOut: 'upload/busy',
  ServerBusy: 'upload/busy',
  InvalidBlobOrBlock: 'upload/name-clash',
  InvalidBlockId: 'upload/name-unusable',
  InvalidBlockList: 'upload/blocks-lost',
  InvalidResourceName: 'upload/name-unusable',
}

/** What a proxy on the way answers carries no code of the service. */
const BY_STATUS: Readonly<Record<number, FailureCode>> = {
  401: 'upload/link-refused',
  403: 'upload/link-refused',
  404: 'upload/not-found',
  408: 'upload/busy',
  429: 'upload/busy',
  500: 'upload/busy',
  502: 'upload/busy',
  503: 'upload/busy',
  504: 'upload/busy',
}

const detailOf = (error: RestError, errorCode: string | undefined, nowMs: number): FailureDetail => {
  const header = (name: string) => error.response?.headers.get(name)
  const date = Date.parse(header('date') ?? '')
  const clock = Number.isNaN(date) ? {} : { clockOffsetMs: date - nowMs }
  const waitMs = retryAfterMs(header('retry-after'), Number.isNaN(date) ? nowMs : date)
  return {
    ...(error.statusCode === undefined ? {} : { status: error.statusCode }),
    ...(errorCode === undefined ? {} : { errorCode }),
    ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
    ...clock,
  }
}

/**
 * What the service answered, as a failure. The error of the SDK itself is not kept as cause: it carries the request, and
 * the request carries the access link.
 */
export const azureFailure = (thrown: unknown, nowMs: number): Failure => {
  if (thrown instanceof Failure) return thrown
  if (!(thrown instanceof RestError)) return new Failure('internal/unexpected', { cause: thrown })
  const errorCode = thrown.response?.headers.get('x-ms-error-code') ?? thrown.code
  const { statusCode } = thrown
  if (statusCode === undefined) return new Failure('upload/network')
  const named = errorCode === undefined ? undefined : BY_ERROR_CODE[errorCode]
  const code = named ?? BY_STATUS[statusCode] ?? 'upload/refused'
  return new Failure(code, { detail: detailOf(thrown, errorCode, nowMs) })
}
