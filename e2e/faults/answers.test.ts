import { describe, expect, it } from 'vitest'
import type { Fault, Seen } from '../stand/fault-proxy.ts'
import { allDelivered, useHouse } from './house.ts'
import { sourcesOf, type Random } from './random.ts'
import { carriesBody, firstOfEach, isBlockList, isPut, replayed, workOf } from './requests.ts'

const house = useHouse()

/** Breaks each put once, tells what was broken, and lets all be delivered. */
const breakingOnce = async (name: string, rights: string, faultFor: (seen: Seen, random: Random) => Fault) => {
  const now = await house().newCase(name)
  const { proxy } = house()
  const desk = await now.open()
  await desk.lead()
  await desk.page.evaluate(() => faults.hintEvery(100))
  await desk.connect(now.link({ rights }))
  const isFirst = firstOfEach()
  const from = proxy.seen.length
  const broken: string[] = []
  proxy.breakWith((seen) => {
    if (!isPut(seen) || !isFirst(seen)) return undefined
    broken.push(workOf(seen))
    return faultFor(seen, now.random)
  })
  expect(await desk.accept(sourcesOf(now.random))).toEqual([])
  const { receipts } = await allDelivered(now, desk)
  return { broken, receipts, seen: proxy.seen.slice(from) }
}

describe.each([
  ['rcwl', 'read-back'],
  ['cw', 'block-checksums'],
])('with a link that has the rights %s', (rights, how) => {
  it('the answer to every block, every small object and every list is lost once', async () => {
    const lost = await breakingOnce(`lost ${rights}`, rights, () => ({ kind: 'lose-answer' }))
    expect(lost.broken.length).toBeGreaterThanOrEqual(12)
    expect(lost.seen.filter(isBlockList).length).toBeGreaterThanOrEqual(2)
    expect(new Set(lost.receipts.map((receipt) => receipt.how))).toEqual(new Set([how]))
    // Where a socket was used before, Chromium has sent the same request again before any script heard of it.
    expect(replayed(lost.seen)).toBeGreaterThan(0)
    console.log(`${lost.broken.length} answers lost, ${replayed(lost.seen)} requests replayed by Chromium itself`)
  })
})

it('every answer is cut off once, somewhere in its head or after it', async () => {
  const cut = await breakingOnce('truncated', 'rcwl', (_, random) => ({
    kind: 'truncate-answer',
    bytes: random.below(600),
  }))
  expect(cut.broken.length).toBeGreaterThanOrEqual(12)
  expect(cut.seen.filter(carriesBody).length).toBeGreaterThan(cut.broken.length)
})
