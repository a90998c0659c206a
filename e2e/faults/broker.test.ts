import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startBroker, type Broker } from '../stand/broker.ts'
import { startFaultProxy, type FaultProxy } from '../stand/fault-proxy.ts'
import { allDelivered, keepsTheLaw, useHouse, type Case, type Desk } from './house.ts'
import { sourcesOf } from './random.ts'
import { isBlock, sentTwice } from './requests.ts'

const house = useHouse()
const MINUTES_MS = 60_000
const HOUR_MS = 60 * MINUTES_MS

let broker: Broker
/** Stands before the broker. */
let gate: FaultProxy
let livesMs: number

beforeAll(async () => {
  const { azurite, proxy, tools } = house()
  const mint = ({ container, rights }: { container: string; rights: string }) =>
    Promise.resolve(proxy.through(azurite.accessLink({ container, rights, expiresInMs: livesMs })))
  broker = await startBroker({ mint, origins: [tools.origin] })
  gate = await startFaultProxy(broker.origin)
})
beforeEach(() => {
  livesMs = HOUR_MS
  gate.breakWith(() => undefined)
})
afterAll(async () => {
  await gate.stop()
  await broker.stop()
})

const accessTo = ({ container }: Case): string => gate.through(broker.admit(container.containerName, 'cw').access)

/** Taken in before the line is known: the large one has blocks of 1 MiB, and twelve at least. */
const taken = async (now: Case): Promise<Desk> => {
  const desk = await now.open()
  await desk.lead()
  expect(await desk.accept(sourcesOf(now.random))).toEqual([])
  return desk
}

/** Before the block of this number passes, this happens. */
const before = (happenings: Readonly<Record<number, () => Promise<unknown>>>) => {
  let blocks = 0
  house().proxy.breakWith((seen) => {
    const happens = isBlock(seen) ? happenings[(blocks += 1)] : undefined
    return happens === undefined ? undefined : { kind: 'wait', until: happens() }
  })
}

const codesOf = async (desk: Desk) => new Set((await desk.now()).open.flatMap(({ code }) => code ?? []))

it('a broker that is gone is not missed while its link lives, then waited for, and asked again when it is back', async () => {
  const now = await house().newCase('broker down')
  const { proxy } = house()
  const desk = await taken(now)
  const from = proxy.seen.length
  const made = broker.made
  let sentWithout = 0
  const acknowledged = () => proxy.seen.slice(from).filter((seen) => isBlock(seen) && seen.status === 201).length
  const pass = (timeMs: number) => desk.page.evaluate((byMs) => faults.pass(byMs), timeMs)
  before({
    3: async () => {
      await gate.down()
      sentWithout = -acknowledged()
      await pass(31 * MINUTES_MS)
    },
    7: async () => {
      sentWithout += acknowledged()
      await pass(30 * MINUTES_MS)
    },
  })
  await desk.connect(accessTo(now))
  await expect.poll(async () => (await desk.now()).line, { timeout: 60_000 }).toEqual({ state: 'offline' })
  expect(sentWithout).toBeGreaterThan(0)
  expect(await codesOf(desk)).toContain('upload/broker-unreachable')
  expect((await keepsTheLaw(now, desk)).jobs.length).toBeGreaterThan(0)
  expect(broker.made).toBe(made + 1)
  await gate.up()
  await allDelivered(now, desk)
  expect(broker.made).toBe(made + 2)
  expect(sentTwice(proxy.seen.slice(from))).toEqual([])
})

const EXPIRES_AFTER_MS = 12_000

it('a broker that refuses to renew parks the line, though it gave a link before, and another access goes on', async () => {
  const now = await house().newCase('broker refuses')
  const { proxy } = house()
  const desk = await taken(now)
  const from = proxy.seen.length
  let asked = 0
  gate.breakWith(({ method }) => {
    if (method !== 'POST' || (asked += 1) === 1) return undefined
    return { kind: 'answer', status: 403, cors: true }
  })
  livesMs = EXPIRES_AFTER_MS
  const endsAtMs = Date.now() + EXPIRES_AFTER_MS
  before({ 5: () => new Promise((resolve) => setTimeout(resolve, endsAtMs - Date.now() + 1500)) })
  await desk.connect(accessTo(now))
  const parked = { state: 'parked', code: 'upload/broker-refused' }
  await expect.poll(async () => (await desk.now()).line, { timeout: 60_000 }).toEqual(parked)
  expect((await keepsTheLaw(now, desk)).jobs.length).toBeGreaterThan(0)
  // Parked is not asked again: who was under way together shared one asking, or came too late for it.
  const askedBefore = asked
  await new Promise((resolve) => setTimeout(resolve, 2000))
  expect(asked).toBe(askedBefore)
  expect((await desk.now()).line).toEqual(parked)
  gate.breakWith(() => undefined)
  livesMs = HOUR_MS
  await desk.connect(accessTo(now))
  await allDelivered(now, desk)
  expect(sentTwice(proxy.seen.slice(from))).toEqual([])
})

it('a broker that refuses at half life ends the link that it gave, though the store would take it', async () => {
  const now = await house().newCase('broker half life')
  const desk = await taken(now)
  let asked = 0
  gate.breakWith(({ method }) => {
    if (method !== 'POST' || (asked += 1) === 1) return undefined
    return { kind: 'answer', status: 403, cors: true }
  })
  before({ 3: () => desk.page.evaluate((byMs) => faults.pass(byMs), 31 * MINUTES_MS) })
  await desk.connect(accessTo(now))
  const parked = { state: 'parked', code: 'upload/broker-refused' }
  await expect.poll(async () => (await desk.now()).line, { timeout: 60_000 }).toEqual(parked)
  expect((await keepsTheLaw(now, desk)).jobs.length).toBeGreaterThan(0)
  gate.breakWith(() => undefined)
  await desk.connect(accessTo(now))
  await allDelivered(now, desk)
})
