import type { BrowserContext, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { allDelivered, useHouse } from './house.ts'
import { sourcesOf } from './random.ts'
import { isPut } from './requests.ts'

const house = useHouse()
const HOURS_MS = 3_600_000

const OFFSET = 'clockOffsetMs'

/** The clock of the device, for every page of this browser. */
const setClock = (context: BrowserContext, byMs: number) =>
  context.addInitScript(
    ([offset, offsetMs]) => {
      const { now } = Date
      Reflect.set(globalThis, offset, offsetMs)
      const shifted = () => now() + Number(Reflect.get(globalThis, offset))
      globalThis.Date = new Proxy(Date, {
        construct: (target, given: readonly unknown[], as) =>
          Reflect.construct(target, given.length > 0 ? [...given] : [shifted()], as) as Date,
        get: (target, key) => (key === 'now' ? shifted : (Reflect.get(target, key) as unknown)),
      })
    },
    [OFFSET, byMs] as const,
  )

/** The same, while a page is open. */
const setClockOf = (page: Page, byMs: number) =>
  page.evaluate(([offset, offsetMs]) => void Reflect.set(globalThis, offset, offsetMs), [OFFSET, byMs] as const)

describe.each([
  ['ahead', 2 * HOURS_MS],
  ['behind', -2 * HOURS_MS],
])('with a device whose clock is two hours %s', (_, byMs) => {
  it('all is delivered, and a busy store that names a time of its own clock is waited for by that', async () => {
    const now = await house().newCase(`clock ${byMs}`)
    const { proxy } = house()
    const desk = await now.open({ before: (context) => setClock(context, byMs) })
    const offsetMs = (await desk.page.evaluate(() => Date.now())) - Date.now()
    expect(Math.abs(offsetMs - byMs)).toBeLessThan(60_000)
    await desk.lead()
    // Taken in before the line is known, the large one has blocks of 1 MiB, and twelve at least.
    expect(await desk.accept(sourcesOf(now.random))).toEqual([])
    const from = proxy.seen.length
    const busyAt = 2 + now.random.below(6)
    let [puts, refusedAtMs] = [0, 0]
    proxy.breakWith((seen) => {
      if (!isPut(seen) || (puts += 1) !== busyAt) return undefined
      refusedAtMs = seen.atMs
      const until = new Date(Date.now() + 4_000).toUTCString()
      return {
        kind: 'answer',
        status: 503,
        headers: { 'retry-after': until, 'x-ms-error-code': 'ServerBusy' },
        cors: true,
      }
    })
    await desk.connect(now.link())
    await allDelivered(now, desk)
    const later = proxy.seen.slice(from).filter((seen) => isPut(seen) && seen.atMs > refusedAtMs + 2_500)
    console.log(
      `clock ${byMs / HOURS_MS} h: heard again ${Math.round((later[0]?.atMs ?? Infinity) - refusedAtMs)} ms later`,
    )
    expect(later.length).toBeGreaterThan(0)
  })

  it('a link that has expired by the clock of the store is said to have expired', async () => {
    const now = await house().newCase(`expired ${byMs}`)
    const desk = await now.open({ before: (context) => setClock(context, byMs) })
    await desk.lead()
    await desk.accept(sourcesOf(now.random, { small: 1, large: 0 }))
    await desk.connect(now.link({ rights: 'rcwl', expiresInMs: -60_000 }))
    const parked = { state: 'parked', code: 'upload/link-expired' }
    await expect.poll(async () => (await desk.now()).line, { timeout: 60_000 }).toEqual(parked)
    await desk.connect(now.link())
    await allDelivered(now, desk)
  })
})

it('a clock that is set back by two hours while the line waits holds it no longer than it would have waited', async () => {
  const now = await house().newCase('clock set back')
  const { proxy } = house()
  const desk = await now.open({ before: (context) => setClock(context, 0) })
  await desk.lead()
  expect(await desk.accept(sourcesOf(now.random))).toEqual([])
  let refused = 0
  proxy.breakWith((seen) => {
    if (!isPut(seen)) return undefined
    refused += 1
    return { kind: 'answer', status: 503, headers: { 'x-ms-error-code': 'ServerBusy' }, cors: true }
  })
  await desk.connect(now.link())
  await expect.poll(() => refused, { timeout: 60_000 }).toBeGreaterThan(4)
  await expect.poll(async () => (await desk.now()).line, { timeout: 60_000 }).toEqual({ state: 'offline' })
  await setClockOf(desk.page, -2 * HOURS_MS)
  const setAtMs = Date.now()
  proxy.breakWith(() => undefined)
  await allDelivered(now, desk, 120_000)
  console.log(`clock set back: delivered ${Math.round((Date.now() - setAtMs) / 1000)} s later`)
})
