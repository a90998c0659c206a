import { expect, it } from 'vitest'
import { allDelivered, keepsTheLaw, useHouse } from './house.ts'
import { sourcesOf } from './random.ts'
import { carriesBody, isBlockList, isPut, nameIn } from './requests.ts'

const house = useHouse()

/** Holds back whatever arrives until it is let go. */
const dam = () => {
  let open = () => undefined as unknown
  const until = new Promise<void>((resolve) => (open = resolve))
  return { until, open: () => open() }
}

it('of three tabs that each believe to lead the last one does: the others are refused, and nothing is committed twice', async () => {
  const now = await house().newCase('leaders')
  const { proxy } = house()
  const from = proxy.seen.length
  const [first, second, third] = [await now.open(), await now.tab(), await now.tab()]
  const sources = sourcesOf(now.random, { large: 2, small: 16 })
  await first.lead()
  const half = sources.slice(0, 9)
  expect(await first.accept(half)).toEqual([])
  let held = dam()
  let [bodies, stop] = [0, 3 + now.random.below(6)]
  proxy.breakWith((seen) => (isPut(seen) && (bodies += 1) > stop ? { kind: 'wait', until: held.until } : undefined))
  await first.connect(now.link())
  await expect.poll(() => bodies > stop, { timeout: 60_000 }).toBe(true)

  // The first has blocks and small objects on their way when the second takes the lead.
  await second.lead()
  held.open()
  await expect
    .poll(async () => (await first.now()).line, { timeout: 60_000 })
    .toEqual({ state: 'parked', code: 'outbox/fenced' })
  const late = await first.accept(sources.slice(9, 12))
  expect(late.map(({ code }) => code)).toEqual(['outbox/fenced', 'outbox/fenced', 'outbox/fenced'])
  await keepsTheLaw(now, second)

  held = dam()
  ;[bodies, stop] = [0, 2]
  const taking = second.accept(sources.slice(9))
  await second.connect(now.link())
  await expect.poll(() => bodies > stop, { timeout: 60_000 }).toBe(true)
  await third.lead()
  held.open()
  const refused = await taking
  await keepsTheLaw(now, third)
  await third.connect(now.link())
  const left = sources.filter(({ key }) => refused.some((one) => one.key === key))
  expect(await third.accept(left)).toEqual([])
  await allDelivered(now, third)
  expect(now.promised.size).toBe(sources.length)

  const seen = proxy.seen.slice(from)
  const made = seen.filter((one) => one.status === 201 && (isBlockList(one) || !one.url.includes('comp=')))
  expect(made.filter(carriesBody).length).toBeGreaterThan(0)
  expect(new Set(made.map(nameIn)).size).toBe(made.length)
  console.log(`${refused.length} refused to the second, ${made.length} objects made once each`)
})
