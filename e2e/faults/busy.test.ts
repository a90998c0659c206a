import { expect, it } from 'vitest'
import { allDelivered, useHouse } from './house.ts'
import { sourcesOf } from './random.ts'
import { isPut } from './requests.ts'

const house = useHouse()
/** Four requests together, one of which was refused. */
const MOST_UNDER_WAY = 3

const LINKS = ['rcwl', 'c']

it.each(LINKS)('a store that is busy and says for how long is left alone for that long: link %s', async (rights) => {
  const now = await house().newCase(`retry-after ${rights}`)
  const { proxy } = house()
  const desk = await now.open()
  await desk.lead()
  // Taken in before the line is known, the large one has blocks of 1 MiB, and twelve at least.
  expect(await desk.accept(sourcesOf(now.random))).toEqual([])
  const from = proxy.seen.length
  const askedMs = 3000
  const refusals = new Set([2, 6, 10].map((at) => at + now.random.below(3)))
  const refusedAtMs: number[] = []
  let puts = 0
  proxy.breakWith((seen) => {
    if (!isPut(seen) || !refusals.has((puts += 1))) return undefined
    refusedAtMs.push(seen.atMs)
    const headers = { 'retry-after': String(askedMs / 1000), 'x-ms-error-code': 'ServerBusy' }
    return { kind: 'answer', status: 503, headers, cors: true }
  })
  await desk.connect(now.link({ rights }))
  await allDelivered(now, desk)
  expect(refusedAtMs).toHaveLength(3)
  const putsAtMs = proxy.seen
    .slice(from)
    .filter(isPut)
    .map(({ atMs }) => atMs)
  for (const atMs of refusedAtMs) {
    const early = putsAtMs.filter((one) => one > atMs && one < atMs + askedMs)
    const next = Math.min(...putsAtMs.filter((one) => one >= atMs + askedMs))
    console.log(
      `asked for ${askedMs} ms: ${early.length} were on their way, then silence until ${Math.round(next - atMs)} ms`,
    )
    expect(early.length).toBeLessThanOrEqual(MOST_UNDER_WAY)
  }
})

it.each(LINKS)(
  'a gateway that answers 503 without the headers of the store, to a fifth of all requests, is a bad line: link %s',
  async (rights) => {
    const now = await house().newCase(`gateway ${rights}`)
    const { proxy } = house()
    const desk = await now.open()
    await desk.lead()
    await desk.page.evaluate(() => faults.hintEvery(100))
    expect(await desk.accept(sourcesOf(now.random))).toEqual([])
    let refused = 0
    // One of every five, and another each time.
    let [asked, unlucky] = [0, 0]
    proxy.breakWith(() => {
      if (asked % 5 === 0) unlucky = asked + now.random.below(5)
      if (asked++ !== unlucky) return undefined
      refused += 1
      return { kind: 'answer', status: 503, headers: { 'retry-after': '1' } }
    })
    await desk.connect(now.link({ rights }))
    await allDelivered(now, desk)
    // Fifteen requests, and as many preflights.
    expect(refused).toBeGreaterThan(5)
  },
)
