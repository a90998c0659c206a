import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FAILURE_CODES, Failure } from '../errors.ts'
import { hasBlock, rolledProgress, storedMark, type Event, type Progress, type Sealed, type State } from './job.ts'
import { remedyFor } from './remedies.ts'
import { backoffMs, broke, waitMs } from './retry.ts'
import { transition } from './transition.ts'

const stored = { etag: '"1"' }
const STATES: Readonly<Record<State['state'], State>> = {
  sealed: { state: 'sealed' },
  uploading: { state: 'uploading', attempt: 2 },
  waiting: { state: 'waiting', attempt: 2, untilMs: 900, code: 'upload/network', stored },
  uploaded: { state: 'uploaded', attempt: 2, stored },
  verified: { state: 'verified', stored, atMs: 5, how: 'read-back' },
  parked: { state: 'parked', code: 'upload/mismatch', stored },
}
const EVENTS: Readonly<Record<Event['type'], Event>> = {
  started: { type: 'started' },
  parted: { type: 'parted' },
  acknowledged: { type: 'acknowledged', index: 3 },
  stored: { type: 'stored', stored },
  verified: { type: 'verified', atMs: 7, how: 'read-back' },
  broke: { type: 'broke', code: 'upload/busy', atMs: 100, waitMs: 50 },
  interrupted: { type: 'interrupted', atMs: 100 },
  released: { type: 'released', atMs: 100 },
}
const acknowledged = Uint8Array.of(0b101)
const after = (state: State, event: Event) => transition({ state, acknowledged }, event)

describe('every pair of state and event', () => {
  const moves = Object.values(STATES).map((state) => {
    const next = Object.values(EVENTS).map((event) => {
      try {
        return `${event.type} > ${after(state, event).state.state}`
      } catch (error) {
        expect(error).toMatchObject({ code: 'internal/unexpected' })
        return `${event.type} !`
      }
    })
    return [state.state, next.join(', ')]
  })

  it('is a move that is written here, or refused', () => {
    const same = (state: string) => `interrupted > ${state}, released > ${state}`
    expect(Object.fromEntries(moves)).toEqual({
      sealed: `started > uploading, parted !, acknowledged !, stored !, verified !, broke !, ${same('sealed')}`,
      uploading:
        'started !, parted > uploading, acknowledged > uploading, stored > uploaded, verified !, broke > waiting, interrupted > waiting, released > uploading',
      waiting: `started > uploaded, parted !, acknowledged !, stored !, verified !, broke !, ${same('waiting')}`,
      uploaded: `started > uploaded, parted !, acknowledged !, stored !, verified > verified, broke > waiting, ${same('uploaded')}`,
      verified: `started !, parted !, acknowledged !, stored !, verified !, broke !, ${same('verified')}`,
      parked:
        'started !, parted !, acknowledged !, stored !, verified !, broke !, interrupted > parked, released > waiting',
    })
  })
})

describe('a name that the store cannot take', () => {
  it.each(['upload/name-clash', 'upload/name-taken'] as const)(
    'is left for another after %s, under which nothing is acknowledged yet',
    (code) => {
      const broke = { ...EVENTS.broke, code, blob: 'other' } as Event
      const next = after(STATES.uploading, broke)
      expect(next).toMatchObject({ state: { state: 'waiting', code }, blob: 'other' })
      expect(hasBlock(next.acknowledged, 0)).toBe(false)
    },
  )

  it('stays left, whatever happens then', () => {
    const progress: Progress = { state: STATES.uploading, acknowledged, blob: 'other' }
    for (const event of [EVENTS.acknowledged, EVENTS.stored, EVENTS.broke, EVENTS.interrupted])
      expect(transition(progress, event).blob).toBe('other')
    const lost = { ...EVENTS.broke, code: 'upload/blocks-lost' } as Event
    expect(transition(progress, lost).blob).toBe('other')
  })
})

describe('when the tab dies', () => {
  it.each(Object.values(STATES))('in $state, nothing acknowledged and no stored mark is forgotten', (state) => {
    const next = after(state, EVENTS.interrupted)
    expect(next.acknowledged).toEqual(acknowledged)
    expect(storedMark(next.state)).toEqual(storedMark(state))
  })

  it('in uploading, the next session may begin at once', () => {
    const { state } = after(STATES.uploading, EVENTS.interrupted)
    expect(state).toEqual({ state: 'waiting', attempt: 2, untilMs: 100, waitMs: 0, code: 'upload/interrupted' })
  })
})

describe('a failure', () => {
  it('that parks the job keeps all, and a person releases it', () => {
    const parked = after(STATES.uploading, { type: 'broke', code: 'upload/mismatch', atMs: 1, waitMs: 9 })
    expect(parked).toEqual({ state: { state: 'parked', code: 'upload/mismatch' }, acknowledged })
    expect(transition(parked, EVENTS.released).state).toMatchObject({ state: 'waiting', untilMs: 100 })
  })

  it('of a store that has forgotten blocks forgets them too', () => {
    const event = { type: 'broke', code: 'upload/blocks-lost', atMs: 1, waitMs: 9 } as const
    expect(after(STATES.uploading, event).acknowledged).toEqual(Uint8Array.of(0))
    const gone = transition({ state: STATES.uploaded, acknowledged }, { ...event, code: 'upload/not-found' })
    expect(gone).toMatchObject({ acknowledged: Uint8Array.of(0), state: { state: 'waiting' } })
    expect(storedMark(gone.state)).toBeUndefined()
  })

  it('while confirming never makes it send again', () => {
    const waiting = after(STATES.uploaded, EVENTS.broke)
    expect(transition(waiting, EVENTS.started).state).toEqual({ state: 'uploaded', attempt: 3, stored })
  })

  it('after something moved is the first failure again', () => {
    const moved = after({ state: 'uploading', attempt: 9 }, EVENTS.acknowledged)
    expect(moved.state).toEqual({ state: 'uploading', attempt: 1 })
    expect([0, 1, 2, 3, 4].map((index) => hasBlock(moved.acknowledged, index))).toEqual([
      true,
      false,
      true,
      true,
      false,
    ])
  })

  it('of any code leaves the job in the outbox: waiting, or parked until a person has looked', () => {
    for (const code of FAILURE_CODES) {
      const { state } = after(STATES.uploading, { type: 'broke', code, atMs: 1, waitMs: 2 }).state
      const { remedy, scope } = remedyFor(code)
      expect(state, code).toBe(remedy === 'park' && scope === 'job' ? 'parked' : 'waiting')
    }
  })
})

describe('a job whose blocks were never kept here', () => {
  const rolled = rolledProgress({ blocks: ['x', 'y', 'z'] } as unknown as Sealed, { stored })

  it('begins where the store has all of it: the next session looks, and sends nothing', () => {
    expect(rolled.state).toEqual({ state: 'uploaded', attempt: 0, stored })
    expect([0, 1, 2].map((index) => hasBlock(rolled.acknowledged, index))).toEqual([true, true, true])
    expect(transition(rolled, EVENTS.interrupted)).toEqual(rolled)
    const looking = transition(rolled, EVENTS.started)
    expect(looking.state).toEqual({ state: 'uploaded', attempt: 1, stored })
    expect(transition(looking, EVENTS.verified).state).toMatchObject({ state: 'verified' })
  })

  it.each(['upload/not-found', 'upload/blocks-lost', 'upload/name-clash', 'upload/mismatch'] as const)(
    'parks and asks for the source when looking says %s; who tries again only looks again',
    (code) => {
      const parked = transition(rolled, { type: 'broke', code, atMs: 1, waitMs: 9, blob: 'other' })
      expect(parked).toEqual({ ...rolled, state: { state: 'parked', code: 'outbox/not-kept', stored } })
      expect(transition(parked, EVENTS.interrupted)).toEqual(parked)
      expect(() => transition(parked, EVENTS.started)).toThrow()
      const again = transition(transition(parked, EVENTS.released), EVENTS.started)
      expect(again.state).toEqual({ state: 'uploaded', attempt: 1, stored })
    },
  )

  it('waits as every other does when only the looking fails', () => {
    const event = { type: 'broke', code: 'upload/network', atMs: 1, waitMs: 9 } as const
    expect(transition(rolled, event).state).toMatchObject({ state: 'waiting', untilMs: 10, stored })
  })

  it('never begins to send, whatever happens', () => {
    const event = fc.oneof(
      ...Object.values(EVENTS).map((one) => fc.constant(one)),
      fc.constantFrom(...FAILURE_CODES).map((code): Event => ({ type: 'broke', code, atMs: 1, waitMs: 1 })),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let progress: Progress = rolled
        for (const one of events) {
          try {
            progress = transition(progress, one)
          } catch {
            continue
          }
          expect(['sealed', 'uploading']).not.toContain(progress.state.state)
          expect([progress.rolled, progress.blob, storedMark(progress.state)]).toEqual([true, undefined, stored])
        }
      }),
    )
  })
})

it('whatever happens, a job is never without a state, and acknowledged blocks go only when the store has lost them or parts take their place', () => {
  const event = fc.oneof(
    ...Object.values(EVENTS).map((one) => fc.constant(one)),
    fc.constantFrom(...FAILURE_CODES).map((code): Event => ({ type: 'broke', code, atMs: 1, waitMs: 1 })),
  )
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      let progress: Progress = { state: STATES.sealed, acknowledged }
      for (const one of events) {
        const before = progress
        try {
          progress = transition(before, one)
        } catch {
          continue
        }
        const inParts = one.type === 'parted' && before.parted !== true
        const restaged = inParts || (one.type === 'broke' && ['restage', 'rename'].includes(remedyFor(one.code).remedy))
        const kept = before.acknowledged.every((byte, at) => (byte & (progress.acknowledged[at] ?? 0)) === byte)
        expect(kept || restaged).toBe(true)
        expect(Object.keys(STATES)).toContain(progress.state.state)
      }
    }),
  )
})

describe('waiting', () => {
  it('is spread from nothing to a cap that doubles, and never ends', () => {
    expect([1, 2, 3, 7, 8, 1000].map((attempt) => backoffMs(attempt, 0.999_999))).toEqual([
      1000, 2000, 4000, 64_000, 90_000, 90_000,
    ])
    expect(backoffMs(5, 0)).toBe(0)
  })

  it('is never shorter than the store asked for', () => {
    const busy = new Failure('upload/busy', { detail: { retryAfterMs: 30_000 } })
    expect(waitMs(busy, 1, 0)).toBe(30_000)
    expect(waitMs(busy, 1, 0.5)).toBe(30_500)
    const absurd = new Failure('upload/busy', { detail: { retryAfterMs: 10 ** 12 } })
    expect(waitMs(absurd, 1, 0)).toBe(24 * 3_600_000)
  })

  it('is not the job’s when the queue is parked', () => {
    const failure = new Failure('upload/not-permitted', { detail: { retryAfterMs: 5_000 } })
    expect(broke(failure, 9, { atMs: 1, random: 0.9 })).toEqual({
      type: 'broke',
      code: failure.code,
      atMs: 1,
      waitMs: 0,
    })
  })
})

describe('parts, for a link that may only create', () => {
  it('begin anew what was staged to be joined, and keep what was sent as parts', () => {
    const { uploading } = STATES
    const first = transition({ state: uploading, acknowledged }, { type: 'parted' })
    expect(first).toEqual({ state: uploading, acknowledged: Uint8Array.of(0), parted: true })
    const sent = transition(first, { type: 'acknowledged', index: 2 })
    expect(transition(sent, { type: 'parted' })).toEqual(sent)
    const later = transition(transition(sent, { type: 'interrupted', atMs: 0 }), { type: 'started' })
    expect(later).toMatchObject({ acknowledged: Uint8Array.of(0b100), parted: true })
  })
})
