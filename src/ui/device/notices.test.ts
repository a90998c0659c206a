import { describe, expect, it } from 'vitest'
import { SCENES } from '../../../e2e/screens/scenes.ts'
import { noticeAfter } from './notices.ts'
import { factsOf, type OutboxFacts } from './outbox-facts.ts'

const facts = (change: Partial<OutboxFacts> = {}): OutboxFacts => ({
  left: 3,
  isEmpty: false,
  isRunning: true,
  isOffline: false,
  ...change,
})
const EMPTY = facts({ left: 0, isEmpty: true })
const STUCK = facts({ trouble: 'upload/link-expired', isRunning: false })

describe('a notification', () => {
  it('comes when the last object is delivered, and not before', () => {
    expect(noticeAfter(facts(), facts({ left: 1 }), undefined)).toBeUndefined()
    expect(noticeAfter(facts({ left: 1 }), EMPTY, undefined)).toEqual({ kind: 'done' })
    expect(noticeAfter(EMPTY, EMPTY, undefined)).toBeUndefined()
  })

  it('comes when a person is needed, once for each trouble', () => {
    expect(noticeAfter(facts(), STUCK, undefined)).toEqual({ kind: 'stuck', left: 3 })
    expect(noticeAfter(STUCK, { ...STUCK, left: 2 }, STUCK.trouble)).toBeUndefined()
    expect(noticeAfter(STUCK, { ...STUCK, trouble: 'objects' }, STUCK.trouble)).toMatchObject({ kind: 'stuck' })
  })
})

describe('what the device is told of the outbox', () => {
  const of = (scene: string) => {
    const status = SCENES[scene]
    if (status === undefined) throw new Error(`no scene ${scene}`)
    return factsOf(status.outbox)
  }

  it('are counts and a code', () => {
    expect(of('sending')).toMatchObject({ isEmpty: false, isOffline: false })
    expect(of('sending').left).toBeGreaterThan(0)
    expect(of('parked').trouble).toBe('internal/unexpected')
    expect(of('ready')).toEqual({ left: 0, isEmpty: true, isRunning: false, isOffline: false })
  })

  it('what is sent while it is sealed is something left to do', () => {
    expect(of('rolling')).toMatchObject({ left: 0, isEmpty: false, isOffline: true })
  })
})
