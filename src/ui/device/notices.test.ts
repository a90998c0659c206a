import { describe, expect, it } from 'vitest'
import { SCENES } from '../../../e2e/screens/scenes.ts'
import { noticeAfter } from './notices.ts'
import { factsOf, type OutboxFacts } from './outbox-facts.ts'

const facts = (change: Partial<OutboxFacts> = {}): OutboxFacts => ({
  left: 3,
  hasSome: true,
  isEmpty: false,
  isRunning: true,
  isOffline: false,
  ...change,
})
const EMPTY = facts({ left: 0, hasSome: false, isEmpty: true })
const STUCK = facts({ trouble: 'upload/link-expired', isRunning: false })

describe('a notification', () => {
  it('comes when the last object is delivered, and not before', () => {
    expect(noticeAfter(true, facts({ left: 1 }), undefined)).toBeUndefined()
    expect(noticeAfter(true, EMPTY, undefined)).toEqual({ kind: 'done' })
    expect(noticeAfter(false, EMPTY, undefined)).toBeUndefined()
  })

  it('does not come while more is being made, however empty the outbox', () => {
    expect(noticeAfter(true, { ...EMPTY, isEmpty: false }, undefined)).toBeUndefined()
  })

  it('comes when a person is needed, once for each trouble', () => {
    expect(noticeAfter(true, STUCK, undefined)).toEqual({ kind: 'stuck', left: 3 })
    expect(noticeAfter(true, { ...STUCK, left: 2 }, STUCK.trouble)).toBeUndefined()
    expect(noticeAfter(true, { ...STUCK, trouble: 'objects' }, STUCK.trouble)).toMatchObject({ kind: 'stuck' })
  })
})

describe('what the device is told of the outbox', () => {
  const of = (scene: string, works = false) => {
    const status = SCENES[scene]
    if (status === undefined) throw new Error(`no scene ${scene}`)
    return factsOf(status.outbox, works)
  }

  it('are counts and a code', () => {
    expect(of('sending')).toMatchObject({ isEmpty: false, isOffline: false })
    expect(of('sending').left).toBeGreaterThan(0)
    expect(of('parked').trouble).toBe('internal/unexpected')
    expect(of('ready')).toEqual({ left: 0, hasSome: false, isEmpty: true, isRunning: false, isOffline: false })
  })

  it('an outbox is not empty while something is made for it', () => {
    expect(of('ready', true)).toMatchObject({ hasSome: false, isEmpty: false })
  })

  it('what is sent while it is sealed is something left to do', () => {
    expect(of('rolling')).toMatchObject({ left: 0, isEmpty: false, isOffline: true })
  })
})
