import { expect, it } from 'vitest'
import type { FailureCode } from '../../src/errors.ts'
import { allDelivered, keepsTheLaw, useHouse, type Case, type Desk } from './house.ts'
import { sourcesOf } from './random.ts'
import { isBlock, sentTwice } from './requests.ts'

const house = useHouse()
const BEFORE_THE_END = 4

const parkedWith = (desk: Desk, code: string) =>
  expect.poll(async () => (await desk.now()).line, { timeout: 60_000 }).toEqual({ state: 'parked', code })

/** A link, and what ends it. */
interface Ending {
  readonly link: string
  readonly end: () => Promise<unknown>
}

/** Ends the link when some blocks of the large object have passed, checks what is held, and goes on with a new link. */
const endingIn = async (now: Case, code: FailureCode, begin: () => Ending) => {
  const { proxy } = house()
  const desk = await now.open()
  await desk.lead()
  expect(await desk.accept(sourcesOf(now.random))).toEqual([])
  const from = proxy.seen.length
  let blocks = 0
  let ended: Promise<unknown> | undefined
  const { link, end } = begin()
  proxy.breakWith((seen) => {
    if (ended === undefined && !(isBlock(seen) && (blocks += 1) > BEFORE_THE_END)) return undefined
    return { kind: 'wait', until: (ended ??= end()) }
  })
  await desk.connect(link)
  await parkedWith(desk, code)
  expect(proxy.seen.slice(from).filter((seen) => isBlock(seen) && seen.status === 201)).toHaveLength(BEFORE_THE_END)
  const held = await keepsTheLaw(now, desk)
  expect(held.jobs.length).toBeGreaterThan(0)
  expect(await desk.page.evaluate(() => faults.signals.refused)).toEqual([code])
  proxy.breakWith(() => undefined)
  await desk.connect(now.link())
  await allDelivered(now, desk)
  expect(sentTwice(proxy.seen.slice(from))).toEqual([])
}

const SECONDS_TO_LIVE = 12

it('a link that expires in the middle of an object is said to have expired, and a new one goes on from there', async () => {
  const now = await house().newCase('expiry')
  await endingIn(now, 'upload/link-expired', () => {
    const expiresAtMs = Date.now() + 1000 * SECONDS_TO_LIVE
    return {
      link: now.link({ rights: 'rcwl', expiresInMs: 1000 * SECONDS_TO_LIVE }),
      end: () => new Promise((resolve) => setTimeout(resolve, expiresAtMs - Date.now() + 1500)),
    }
  })
})

it('a link whose stored access policy is revoked is said to be refused, and a new one goes on from there', async () => {
  const now = await house().newCase('revoked')
  const accessPolicy = { permissions: 'rcwl', startsOn: new Date(0), expiresOn: new Date(Date.now() + 3_600_000) }
  await now.container.setAccessPolicy(undefined, [{ id: 'clinic', accessPolicy }])
  const link = now.link({ rights: 'rcwl', policy: 'clinic' })
  await endingIn(now, 'upload/link-refused', () => ({ link, end: () => now.container.setAccessPolicy() }))
})
