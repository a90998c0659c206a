import { describe, expect, it } from 'vitest'
import { placesOf } from '../../src/outbox/places.ts'
import type { Fault, Seen } from '../stand/fault-proxy.ts'
import { allDelivered, useHouse } from './house.ts'
import { sourcesOf, type Random } from './random.ts'
import { firstOfEach, isBlockList, isPut, nameIn, replayed, sentBytes, workOf } from './requests.ts'

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
  const broken: Seen[] = []
  proxy.breakWith((seen) => {
    if (!isPut(seen) || !isFirst(seen)) return undefined
    broken.push(seen)
    return faultFor(seen, now.random)
  })
  expect(await desk.accept(sourcesOf(now.random))).toEqual([])
  const { receipts } = await allDelivered(now, desk)
  const seen = proxy.seen.slice(from)
  // How many requests it takes is the line's to choose. Whatever it chose was broken once: all that stands in the store.
  expect(new Set(broken.map(workOf))).toEqual(new Set(seen.filter(isPut).map(workOf)))
  const blobs = new Set(receipts.flatMap((receipt) => placesOf(receipt).map(({ blob }) => blob)))
  expect(new Set(broken.map(nameIn))).toEqual(blobs)
  expect(sentBytes(broken)).toBe(receipts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0))
  // Whoever may only create joins nothing: every block is a blob.
  expect(broken.some(isBlockList)).toBe(rights !== 'c')
  return { broken, receipts, seen }
}

describe.each([
  ['rcwl', 'read-back'],
  ['cw', 'block-checksums'],
  ['c', 'block-checksums'],
])('with a link that has the rights %s', (rights, how) => {
  it('the answer to every block, every small object and every list is lost once', async () => {
    const lost = await breakingOnce(`lost ${rights}`, rights, () => ({ kind: 'lose-answer' }))
    // Each was lost, so each was sent again.
    expect(lost.seen.filter(isBlockList).length).toBeGreaterThanOrEqual(2 * lost.broken.filter(isBlockList).length)
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
  // Where the head came whole, that was an answer: not all was sent again.
  expect(cut.seen.filter(isPut).length).toBeGreaterThan(cut.broken.length)
})
