import type { BrowserContext } from 'playwright'
import { expect, it } from 'vitest'
import { sha256 } from '../stand/store-facts.ts'
import { allDelivered, keepsTheLaw, useHouse } from './house.ts'
import { sourcesOf } from './random.ts'

const house = useHouse()

it('a bit that flips in stored ciphertext is noticed before it is sent, and its source is asked for', async () => {
  const now = await house().newCase('flipped')
  const { proxy } = house()
  const sources = sourcesOf(now.random)
  const desk = await now.open()
  await desk.lead()
  expect(await desk.accept(sources)).toEqual([])
  const flips = [1, 2, 3, 4, 5, 6].map(() => now.random.below(2 ** 30))
  const damaged = await desk.page.evaluate(async (nths) => {
    const digests: string[] = []
    for (const nth of nths) digests.push(await faults.damage(nth))
    return digests
  }, flips)
  const { jobs } = await desk.page.evaluate(() => faults.inventory([]))
  const hit = jobs.filter(({ whole }) => !whole)
  expect(hit.length).toBeGreaterThan(0)
  const sent = new Set<string>()
  proxy.onBody((body) => sent.add(sha256(body)))
  await desk.connect(now.link())
  const stuck = expect.objectContaining({ state: 'parked', code: 'outbox/block-damaged' }) as unknown
  await expect.poll(async () => (await desk.now()).open, { timeout: 120_000 }).toEqual(hit.map(() => stuck))
  expect(damaged.filter((digest) => sent.has(digest))).toEqual([])
  const again = sources.filter(({ key }) => hit.some(({ ledgerKey }) => ledgerKey === key))
  expect(again).toHaveLength(hit.length)
  for (const { key } of again) expect(await desk.page.evaluate((one) => faults.isAccepted(one), key)).toBe(false)
  expect(await desk.accept(again)).toEqual([])
  await allDelivered(now, desk)
  expect(damaged.filter((digest) => sent.has(digest))).toEqual([])
  console.log(`${hit.length} of ${jobs.length} objects damaged, none of them sent`)
})

/** Lets a test close every handle of IndexedDB behind the program's back, and refuse now and then what it asks of one. */
const loseHandles = (context: BrowserContext) =>
  context.addInitScript(() => {
    const handles = new Set<IDBDatabase>()
    const lost = { closed: 0, refused: 0 }
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on whatever it is asked of
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (...asked) {
      const opening = open.apply(this, asked)
      opening.addEventListener('success', () => handles.add(opening.result))
      return opening
    }
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const { transaction } = IDBDatabase.prototype
    let until = 0
    IDBDatabase.prototype.transaction = function (...asked) {
      if (performance.now() > until) return transaction.apply(this, asked)
      until = 0
      lost.refused += 1
      throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError')
    }
    const lose = (refuses: boolean) => {
      if (refuses) until = performance.now() + 50
      lost.closed += handles.size
      for (const handle of handles) handle.close()
      handles.clear()
    }
    Object.assign(globalThis, { lose, lost })
  })

it('handles of IndexedDB that are closed and refused while it works cost nothing that was accepted', async () => {
  const now = await house().newCase('handles')
  const desk = await now.open({ before: loseHandles })
  await desk.lead()
  await desk.page.evaluate(() => faults.hintEvery(100))
  await desk.connect(now.link())
  let [working, lost] = [true, 0]
  const losing = (async () => {
    for (; working; lost += 1) {
      await desk.page.evaluate(
        (refuses) => (globalThis as unknown as { lose: (refuses: boolean) => void }).lose(refuses),
        now.random.below(2) === 0,
      )
      await new Promise((resolve) => setTimeout(resolve, 50 + now.random.below(500)))
    }
  })()
  let left = sourcesOf(now.random)
  for (let round = 0; left.length > 0 && round < 10; round += 1) {
    const refused = await desk.accept(left)
    left = left.filter(({ key }) => refused.some((one) => one.key === key))
    await keepsTheLaw(now, desk)
  }
  expect(left).toEqual([])
  await allDelivered(now, desk)
  working = false
  await losing
  expect(now.promised.size).toBe(13)
  const seen = await desk.page.evaluate(() => (globalThis as unknown as { lost: { closed: number } }).lost)
  expect(seen.closed).toBeGreaterThan(2)
  console.log(`lost ${lost} times: ${JSON.stringify(seen)}`)
})
