import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { allDelivered, keepsTheLaw, useHouse } from './house.ts'
import { sourcesOf } from './random.ts'
import { sentTwice } from './requests.ts'

const house = useHouse()
const KILLS = 20
const PATIENCE_MS = 20_000

/** A busy computer comes less far in the same time. */
const reached = async (now: () => number, wanted: number): Promise<void> => {
  for (let leftMs = PATIENCE_MS; now() < wanted && leftMs > 0; leftMs -= 20) await sleep(20)
}

it(`a browser that is killed ${KILLS} times, taking in and sending, keeps all that it said it had accepted`, async () => {
  const now = await house().newCase('kill')
  const { proxy } = house()
  const sources = [...sourcesOf(now.random, { large: 2, small: 24 })]
  const left = () => sources.filter(({ key }) => !now.promised.has(key))
  let amidTaking = 0
  const from = proxy.seen.length
  for (let kill = 0; kill < KILLS; kill += 1) {
    const desk = await now.open()
    await keepsTheLaw(now, desk)
    await desk.lead()
    await desk.connect(now.link())
    // There is always something to take in.
    if (left().length < 4) sources.push(...sourcesOf(now.random, { large: 1, small: 8 }))
    const taken = desk.accept(left()).then(
      () => 0,
      () => 1,
    )
    await reached(() => now.promised.size, now.promised.size + now.random.below(5))
    await sleep(now.random.below(500))
    await now.kill()
    amidTaking += await taken
  }
  const desk = await now.open()
  const { jobs, receipts } = await keepsTheLaw(now, desk)
  console.log(
    `${KILLS} kills, ${amidTaking} of them while objects were written: ${jobs.length} held, ${receipts.length} delivered`,
  )
  expect(amidTaking).toBeGreaterThan(5)
  await desk.lead()
  await desk.connect(now.link())
  await allDelivered(now, desk)
  // A kill between the store's answer and its record costs that block again: four are under way at most.
  expect(sentTwice(proxy.seen.slice(from)).length).toBeLessThanOrEqual(4 * KILLS)
})
