import type { FailureCode } from '../errors.ts'
import type { State } from './job.ts'

/**
 * What is done about a failure on the way out. `retry`: back off and try again, without end. `renew`: the link is not
 * accepted; ask once for another, then back off. `restage`: the store has forgotten staged blocks; send all again.
 * `rename`: the store cannot take it under this name; send all under another.
 * `park`: a person is needed; nothing is lost meanwhile.
 */
export interface Remedy {
  readonly remedy: 'retry' | 'renew' | 'restage' | 'rename' | 'park'
  /** `line`: every job would meet the same, so the whole queue waits. */
  readonly scope: 'job' | 'line'
}

const RETRY_JOB: Remedy = { remedy: 'retry', scope: 'job' }
const RETRY_LINE: Remedy = { remedy: 'retry', scope: 'line' }
const PARK_JOB: Remedy = { remedy: 'park', scope: 'job' }
const PARK_LINE: Remedy = { remedy: 'park', scope: 'line' }

/** What no row names is tried again by itself: no object is given up for a reason that nobody foresaw. */
export const REMEDIES: Readonly<Partial<Record<FailureCode, Remedy>>> = {
  'upload/network': RETRY_LINE,
  'upload/no-answer': RETRY_LINE,
  'upload/stalled': RETRY_LINE,
  'upload/busy': RETRY_LINE,
  'upload/interrupted': RETRY_JOB,
  'upload/checksum-refused': RETRY_JOB,
  'upload/refused': RETRY_JOB,
  'upload/blocks-lost': { remedy: 'restage', scope: 'job' },
  'upload/not-found': { remedy: 'restage', scope: 'job' },
  'upload/link-refused': { remedy: 'renew', scope: 'line' },
  'upload/link-expired': { remedy: 'renew', scope: 'line' },
  'upload/link-invalid': PARK_LINE,
  'upload/not-permitted': PARK_LINE,
  'upload/account-disabled': PARK_LINE,
  'upload/broker-unreachable': RETRY_LINE,
  'upload/broker-refused': PARK_LINE,
  'upload/sign-in-needed': PARK_LINE,
  'upload/host-not-allowed': PARK_LINE,
  'project/other-host': PARK_LINE,
  'upload/container-missing': PARK_LINE,
  'upload/mobile-budget-spent': PARK_LINE,
  'upload/name-clash': { remedy: 'rename', scope: 'job' },
  // Told only of a blob that was looked at and is not ours; where nobody may look, it is taken for ours.
  'upload/name-taken': { remedy: 'rename', scope: 'job' },
  'upload/name-unusable': PARK_JOB,
  'upload/other-container': PARK_JOB,
  'upload/mismatch': PARK_JOB,
  'upload/too-many-blocks': PARK_JOB,
  'outbox/block-damaged': PARK_JOB,
  'outbox/not-kept': PARK_JOB,
  'outbox/fenced': PARK_LINE,
  'storage/newer-version': PARK_LINE,
  'storage/cleared': PARK_LINE,
  'storage/damaged': PARK_LINE,
  'storage/unavailable': RETRY_LINE,
  'storage/full': RETRY_LINE,
}

export const remedyFor = (code: FailureCode): Remedy => REMEDIES[code] ?? RETRY_JOB

/** A new link may help. */
export const awaitsLink = ({ state }: { readonly state: State }): boolean =>
  state.state === 'waiting' || (state.state === 'parked' && state.code === 'upload/other-container')

/** The line may go well, and this one not. */
export const failedByItself = (state: State): boolean =>
  state.state === 'parked' || (state.state === 'waiting' && remedyFor(state.code).scope === 'job')

const ASK_FOR_SOURCE: readonly FailureCode[] = ['outbox/not-kept', 'outbox/block-damaged', 'upload/name-unusable']

/** What is kept of the job is no use any more: its source must be chosen again. */
export const asksForSource = (code: FailureCode): boolean => ASK_FOR_SOURCE.includes(code)

/**
 * What a failure is called of an object that was sent while it was sealed: nothing of it is kept here that could be sent
 * again, so what counts on a copy becomes the one code that asks for the source.
 */
export const codeWithoutCopy = (code: FailureCode): FailureCode => {
  const { remedy } = remedyFor(code)
  const countsOnCopy = remedy === 'restage' || remedy === 'rename'
  return countsOnCopy || code === 'upload/mismatch' ? 'outbox/not-kept' : code
}
