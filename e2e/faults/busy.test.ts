import { expect, it } from 'vitest'
import { allDelivered, useHouse } from './house.ts'
import { sourcesOf } from './random.ts'
import { isPut } from './requests.ts'

const house = useHouse()
/** Four requests together, one of which was refused. */
const MOST_UNDER_WAY = 3

it('a store that is busy and says for how long is left alone for that long', async () => {
  const now = await house().newCase('retry-after')
  const { proxy } = house()
  const desk = await now.open()
  await desk.lead()
  await desk.connect(now.link())
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
  expect(await desk.accept(sourcesOf(now.random))).toEqual([])
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

it('a gateway that answers 503 without the headers of the store, to a fifth of all requests, is a bad line', async () => {
  const now = await house().newCase('gateway')
  const { proxy } = house()
  const desk = await now.open()
  await desk.lead()
  await desk.page.evaluate(() => faults.hintEvery(100))
  await desk.connect(now.link())
  let refused = 0
  proxy.breakWith(() => {
    if (now.random.below(5) > 0) return undefined
    refused += 1
    return { kind: 'answer', status: 503, headers: { 'retry-after': '1' } }
  })
  expect(await desk.accept(sourcesOf(now.random))).toEqual([])
  await allDelivered(now, desk)
  expect(refused).toBeGreaterThan(5)
})
