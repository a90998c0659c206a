import { expect, it } from 'vitest'
import type { Fault } from '../stand/fault-proxy.ts'
import { allDelivered, useHouse } from './house.ts'
import { sourcesOf } from './random.ts'
import { isBlock, sentTwice } from './requests.ts'

const house = useHouse()
const STALL_MS = 1500

/**
 * Which requests of a method are swallowed: of the first so many, and so many there are at least. A large
 * object of 12 MiB is at least three blocks and a list, and the small ones are at least one blob more: each request has its
 * preflight, and both blobs are looked at and read.
 */
const AT_LEAST = { PUT: 5, OPTIONS: 5, HEAD: 2, GET: 2 }

const BLACKHOLE = 'a blackhole that takes nothing'
const HANG = 'a store that takes the body and says nothing'

it.each<[string, string, Fault]>([
  [BLACKHOLE, 'rcwl', { kind: 'blackhole' }],
  [BLACKHOLE, 'c', { kind: 'blackhole' }],
  [HANG, 'rcwl', { kind: 'hang' }],
  [HANG, 'c', { kind: 'hang' }],
])(
  '%s is left after the watchdog, for uploads and for the look at what was uploaded: link %s',
  async (name, rights, fault) => {
    const now = await house().newCase(`${name} ${rights}`)
    const { proxy } = house()
    const desk = await now.open()
    await desk.lead()
    await desk.page.evaluate(() => faults.hintEvery(100))
    await desk.connect(now.link({ rights }), STALL_MS)
    const from = proxy.seen.length
    const isMethod = (method: string): method is keyof typeof AT_LEAST => method in AT_LEAST
    const some = (end: number) => new Set(now.random.shuffled([...Array(end).keys()]).slice(0, Math.min(2, end - 1)))
    const chosen = { PUT: some(AT_LEAST.PUT), OPTIONS: some(AT_LEAST.OPTIONS), HEAD: some(2), GET: some(2) }
    const [met, swallowed] = [
      { PUT: 0, HEAD: 0, GET: 0, OPTIONS: 0 },
      { PUT: 0, HEAD: 0, GET: 0, OPTIONS: 0 },
    ]
    proxy.breakWith(({ method }) => {
      if (!isMethod(method) || !chosen[method].has(met[method]++)) return undefined
      swallowed[method] += 1
      return fault
    })
    expect(await desk.accept(sourcesOf(now.random))).toEqual([])
    await allDelivered(now, desk)
    const seen = proxy.seen.slice(from)
    // Whoever may only create cannot look.
    const looks = rights === 'c' ? 0 : 1
    expect(swallowed).toEqual({ PUT: 2, OPTIONS: 2, HEAD: looks, GET: looks })
    expect(sentTwice(seen)).toEqual([])
    console.log(`swallowed ${JSON.stringify(swallowed)}, ${seen.filter(isBlock).length} blocks sent`)
  },
)
