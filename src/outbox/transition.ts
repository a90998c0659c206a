import { Failure } from '../errors.ts'
import { storedMark, withBlock, type Event, type Progress, type State } from './job.ts'
import { codeWithoutCopy, remedyFor } from './remedies.ts'

type In<S extends State['state']> = State & { readonly state: S }
type Broke = Event & { readonly type: 'broke' }

const impossible = (state: State, event: Event): Failure =>
  new Failure('internal/unexpected', { detail: { state: state.state, event: event.type } })

const afterFailure = (progress: Progress, attempt: number, { code, atMs, waitMs, blob }: Broke): Progress => {
  const { remedy, scope } = remedyFor(code)
  const mark = storedMark(progress.state)
  const stored = mark === undefined ? {} : { stored: mark }
  // The mark stays: whoever tries this one again only looks again.
  const named = progress.rolled === true ? codeWithoutCopy(code) : code
  if (named !== code) return { ...progress, state: { state: 'parked', code: named, ...stored } }
  if (remedy === 'park' && scope === 'job') return { ...progress, state: { state: 'parked', code, ...stored } }
  if (remedy === 'restage' || remedy === 'rename')
    return {
      ...progress,
      state: { state: 'waiting', attempt, untilMs: atMs + waitMs, waitMs, code },
      acknowledged: new Uint8Array(progress.acknowledged.length),
      ...(remedy === 'rename' && blob !== undefined ? { blob } : {}),
    }
  return { ...progress, state: { state: 'waiting', attempt, untilMs: atMs + waitMs, waitMs, code, ...stored } }
}

/**
 * Blocks that wait to be joined are no parts, and parts in another store are none of this object: all of it goes again.
 * Parts stay parts, whatever a later link may do.
 */
const inParts = (progress: Progress, { destination }: Event & { readonly type: 'parted' }): Progress => {
  const isElsewhere = progress.destination !== undefined && progress.destination !== destination
  const stays = progress.parted === true && !isElsewhere
  return {
    ...progress,
    acknowledged: stays ? progress.acknowledged : new Uint8Array(progress.acknowledged.length),
    parted: true,
    ...(destination === undefined ? {} : { destination }),
  }
}

const begin = (progress: Progress, attempt: number): Progress => {
  const mark = storedMark(progress.state)
  const state: State =
    mark === undefined ? { state: 'uploading', attempt } : { state: 'uploaded', attempt, stored: mark }
  return { ...progress, state }
}

const whileUploading = (progress: Progress, state: In<'uploading'>, event: Event): Progress => {
  switch (event.type) {
    case 'acknowledged':
      // What moves is not failing: the next wait is short again.
      return {
        ...progress,
        state: { ...state, attempt: 1 },
        acknowledged: withBlock(progress.acknowledged, event.index),
      }
    case 'parted':
      return inParts(progress, event)
    case 'stored':
      return { ...progress, state: { state: 'uploaded', attempt: state.attempt, stored: event.stored } }
    case 'broke':
      return afterFailure(progress, state.attempt, event)
    case 'interrupted':
      return {
        ...progress,
        state: { state: 'waiting', attempt: state.attempt, untilMs: event.atMs, waitMs: 0, code: 'upload/interrupted' },
      }
    case 'released':
      return progress
    default:
      throw impossible(state, event)
  }
}

const whileUploaded = (progress: Progress, state: In<'uploaded'>, event: Event): Progress => {
  switch (event.type) {
    case 'verified':
      return {
        ...progress,
        state: { state: 'verified', stored: state.stored, atMs: event.atMs, how: event.how },
      }
    case 'broke':
      return afterFailure(progress, state.attempt, event)
    case 'started':
      return { ...progress, state: { ...state, attempt: state.attempt + 1 } }
    case 'interrupted':
    case 'released':
      return progress
    default:
      throw impossible(state, event)
  }
}

const whileWaiting = (progress: Progress, state: In<'waiting'>, event: Event): Progress => {
  switch (event.type) {
    case 'started':
      return begin(progress, state.attempt + 1)
    case 'released':
      return { ...progress, state: { ...state, untilMs: Math.min(state.untilMs, event.atMs) } }
    case 'interrupted':
      return progress
    default:
      throw impossible(state, event)
  }
}

const whileParked = (progress: Progress, state: In<'parked'>, event: Event): Progress => {
  if (event.type === 'released')
    return { ...progress, state: { ...state, state: 'waiting', attempt: 0, untilMs: event.atMs, waitMs: 0 } }
  if (event.type === 'interrupted') return progress
  throw impossible(state, event)
}

/** All moves that a job can make. Pure: what it was and what happened give what it is. */
export const transition = (progress: Progress, event: Event): Progress => {
  const { state } = progress
  switch (state.state) {
    case 'sealed':
      if (event.type === 'started') return begin(progress, 1)
      if (event.type === 'interrupted' || event.type === 'released') return progress
      throw impossible(state, event)
    case 'uploading':
      return whileUploading(progress, state, event)
    case 'uploaded':
      return whileUploaded(progress, state, event)
    case 'waiting':
      return whileWaiting(progress, state, event)
    case 'parked':
      return whileParked(progress, state, event)
    case 'verified':
      if (event.type === 'interrupted' || event.type === 'released') return progress
      throw impossible(state, event)
    default:
      return state satisfies never
  }
}
