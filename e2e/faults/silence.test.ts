import { expect, it } from 'vitest'
import type { Fault } from '../stand/fault-proxy.ts'
import { allDelivered, useHouse } from './house.ts'
import { sourcesOf } from './random.ts'
import { isBlock, sentTwice } from './requests.ts'

const house = useHouse()
const STALL_MS = 1500

it.each<[string, Fault]>([
  ['a blackhole that takes nothing', { kind: 'blackhole' }],
  ['a store that takes the body and says nothing', { kind: 'hang' }],
])('%s is left after the watchdog, for uploads and for the look at what was uploaded', async (name, fault) => {
  const now = await house().newCase(name)
  const { proxy } = house()
  const desk = await now.open()
  await desk.lead()
  await desk.page.evaluate(() => faults.hintEvery(100))
  await desk.connect(now.link(), STALL_MS)
  const from = proxy.seen.length
  const swallowed = { PUT: 0, HEAD: 0, GET: 0, OPTIONS: 0 }
  const isMethod = (method: string): method is keyof typeof swallowed => method in swallowed
  proxy.breakWith(({ method }) => {
    if (!isMethod(method) || swallowed[method] >= 2 || now.random.below(6) > 0) return undefined
    swallowed[method] += 1
    return fault
  })
  expect(await desk.accept(sourcesOf(now.random))).toEqual([])
  await allDelivered(now, desk)
  const seen = proxy.seen.slice(from)
  expect(swallowed.PUT).toBe(2)
  expect(swallowed.GET + swallowed.HEAD).toBeGreaterThan(0)
  expect(sentTwice(seen)).toEqual([])
  console.log(`swallowed ${JSON.stringify(swallowed)}, ${seen.filter(isBlock).length} blocks sent`)
})
