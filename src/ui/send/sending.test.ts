import { describe, expect, it } from 'vitest'
import { fakeSealift } from '../../../e2e/screens/fake-sealift.ts'
import { SCENES } from '../../../e2e/screens/scenes.ts'
import { Failure } from '../../errors.ts'
import { workRuns } from '../work.ts'
import type { Picked } from './picking.ts'
import { Sending } from './sending.ts'

const scene = SCENES['ready']!
const picked: Picked = { files: [], unopened: 2 }
const pick = () => Promise.resolve(picked)

const sendingWith = (more: Partial<Parameters<typeof fakeSealift>[0]> = {}) =>
  new Sending(fakeSealift({ scene, files: 300, ...more }))

describe('a listing on its way', () => {
  it('goes from the pick over the review to the outcome, and says what could not be opened', async () => {
    const sending = sendingWith()
    await sending.take(pick)
    expect(sending.step.value).toEqual({ step: 'review', unopened: 2 })
    expect(sending.found.value.looked).toBe(300)
    await sending.send('AB')
    expect(sending.step.value).toMatchObject({ step: 'done', outcome: { batch: '7c41d09be2' } })
    expect(workRuns.value).toBe(false)
  })

  it('forgets everything when it is reset, and counts as work no longer though nothing answers', async () => {
    const sending = sendingWith({ holdAt: 'look' })
    const taking = sending.take(pick)
    await expect.poll(() => sending.found.value.looked).toBeGreaterThan(0)
    expect(workRuns.value).toBe(true)
    sending.reset()
    await taking
    expect(workRuns.value).toBe(false)
    expect(sending.found.value.patients.size).toBe(0)
    expect(sending.step.value).toEqual({ step: 'pick' })
  })

  it('a pick that was given up does not come back', async () => {
    const sending = sendingWith()
    let give = (_: Picked): void => undefined
    const slow = sending.take(() => new Promise((resolve) => (give = resolve)))
    await sending.take(pick)
    give({ files: [], unopened: 99 })
    await slow
    expect(sending.step.value).toEqual({ step: 'review', unopened: 2 })
  })

  it('stops with what was accepted', async () => {
    const sending = sendingWith({ holdAt: 'seal' })
    await sending.take(pick)
    const done = sending.send('AB')
    const accepted = () => (sending.step.value.step === 'seal' ? sending.step.value.progress.accepted : 0)
    await expect.poll(accepted).toBeGreaterThan(100)
    sending.stop()
    await done
    expect(sending.step.value).toMatchObject({ step: 'stopped' })
  })

  it('is given up with words when the project changes, but not what was sent already', async () => {
    const sending = sendingWith()
    sending.projectChanged()
    expect(sending.failure.value).toBeUndefined()
    await sending.take(pick)
    sending.projectChanged()
    expect(sending.step.value).toEqual({ step: 'pick' })
    expect(sending.failure.value?.code).toBe('project/changed')
    await sending.take(pick)
    await sending.send('AB')
    sending.projectChanged()
    expect(sending.step.value).toMatchObject({ step: 'done' })
    expect(sending.failure.value).toBeUndefined()
  })

  it('a failure is kept to be said, and the way starts anew', async () => {
    const sending = sendingWith()
    await sending.take(() => Promise.reject(new Failure('vault/locked')))
    expect(sending.failure.value?.code).toBe('vault/locked')
    expect(sending.step.value).toEqual({ step: 'pick' })
  })
})
