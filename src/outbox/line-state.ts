import type { FailureCode } from '../errors.ts'
import type { Event } from './job.ts'
import { remedyFor } from './remedies.ts'
import { endOf } from './retry.ts'
import type { Restraint } from './sending-rules.ts'

/** What holds or moves the whole queue. What one job meets alone is its own state. */
export interface Condition {
  readonly paused: boolean
  /** There is a way out: a link that is unlocked. */
  readonly connected: boolean
  /** Failures of the line one after the other, since something went well. */
  readonly failures: number
  readonly hold?: Hold
  /** What the person has said keeps it now. */
  readonly restraint?: Restraint
}

export type Hold =
  /** `asked`: the store has named the time, and what succeeds meanwhile was on its way before. */
  | {
      readonly kind: 'backoff'
      readonly code: FailureCode
      readonly untilMs: number
      readonly waitMs: number
      readonly asked?: true
    }
  | { readonly kind: 'parked'; readonly code: FailureCode }

export type Happening =
  | { readonly type: 'paused' | 'resumed' | 'connected' | 'disconnected' }
  /** `looked`: at the clock, which may have been set back. */
  | { readonly type: 'succeeded' | 'looked'; readonly atMs: number }
  /** Something says that trying now may help: the browser is online again, a person asks. */
  | { readonly type: 'hinted' }
  | { readonly type: 'restrained'; readonly restraint?: Restraint }
  | (Event & { readonly type: 'broke' })

export type LineView =
  | { readonly state: 'idle' | 'running' | 'paused' | 'locked' }
  /** With a code where it is not simply the network. */
  | { readonly state: 'offline'; readonly code?: FailureCode }
  | { readonly state: 'parked'; readonly code: FailureCode }
  /** By what the person has said. */
  | ({ readonly state: 'held' } & Restraint)

export const AT_FIRST: Condition = { paused: false, connected: false, failures: 0 }

const released = ({ hold: _hold, ...condition }: Condition): Condition => condition

const restrained = ({ restraint: _before, ...condition }: Condition, restraint?: Restraint): Condition =>
  restraint === undefined ? condition : { ...condition, restraint }

const held = (condition: Condition, { code, atMs, waitMs, asked }: Happening & { type: 'broke' }): Condition => {
  const { remedy, scope } = remedyFor(code)
  const { hold } = condition
  if (scope !== 'line' || hold?.kind === 'parked') return condition
  if (remedy === 'park') return { ...condition, hold: { kind: 'parked', code } }
  // Jobs that were under way together fail together: that is one failure.
  if (hold !== undefined && hold.untilMs > atMs && (asked !== true || hold.asked === true)) return condition
  const wait = { untilMs: atMs + waitMs, waitMs, ...(asked === undefined ? {} : { asked }) }
  return { ...condition, failures: condition.failures + 1, hold: { kind: 'backoff', code, ...wait } }
}

/** One that success does not end. */
const isKept = (hold: Hold | undefined, atMs: number): boolean =>
  hold?.kind === 'parked' || (hold?.kind === 'backoff' && hold.asked === true && hold.untilMs > atMs)

const bounded = (condition: Condition, nowMs: number): Condition => {
  const { hold } = condition
  return hold?.kind === 'backoff' ? { ...condition, hold: { ...hold, untilMs: endOf(hold, nowMs) } } : condition
}

export const lineAfter = (condition: Condition, happening: Happening): Condition => {
  switch (happening.type) {
    case 'paused':
      return { ...condition, paused: true }
    case 'resumed':
      return { ...condition, paused: false }
    case 'connected':
      return { ...released(condition), connected: true, failures: 0 }
    case 'disconnected':
      return { ...released(condition), connected: false }
    case 'succeeded':
      return isKept(condition.hold, happening.atMs) ? condition : { ...released(condition), failures: 0 }
    case 'looked':
      return bounded(condition, happening.atMs)
    case 'hinted':
      return released(condition)
    case 'restrained':
      return restrained(condition, happening.restraint)
    case 'broke':
      return held(condition, happening)
    default:
      return happening satisfies never
  }
}

export const mayBegin = ({ paused, connected, hold, restraint }: Condition, nowMs: number): boolean =>
  connected &&
  !paused &&
  restraint === undefined &&
  (hold === undefined || (hold.kind === 'backoff' && hold.untilMs <= nowMs))

/** A wait that the line has chosen may be cut short; one that the store has asked for may not. */
export const mayBeHinted = ({ hold }: Condition, nowMs: number): boolean =>
  hold?.kind === 'backoff' && !(hold.asked === true && hold.untilMs > nowMs)

/** Undefined when it does not wait for a time to come. */
export const holdEndsMs = ({ hold }: Condition): number | undefined =>
  hold?.kind === 'backoff' ? hold.untilMs : undefined

const OFFLINE: readonly FailureCode[] = ['upload/network', 'upload/stalled', 'upload/busy', 'upload/broker-unreachable']

export const viewOf = ({ paused, connected, hold, restraint }: Condition, hasWork: boolean): LineView => {
  if (hold?.kind === 'parked') return { state: 'parked', code: hold.code }
  if (paused) return { state: 'paused' }
  if (!hasWork) return { state: 'idle' }
  if (!connected) return { state: 'locked' }
  if (restraint !== undefined) return { state: 'held', ...restraint }
  if (hold === undefined) return { state: 'running' }
  if (hold.code === 'upload/no-answer') return { state: 'offline', code: hold.code }
  return OFFLINE.includes(hold.code) ? { state: 'offline' } : { state: 'parked', code: hold.code }
}
