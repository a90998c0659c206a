import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import { afterAll, expect, it } from 'vitest'
import { persistStorage } from '../stand/own-browser.ts'
import { smallDisk } from '../stand/small-disk.ts'
import { allDelivered, keepsTheLaw, useHouse, type Case, type Desk } from './house.ts'
import { sourcesOf } from './random.ts'

const house = useHouse()
const MiB = 1024 * 1024

const disk = smallDisk(260 * MiB)
afterAll(() => disk.remove())

/** Ever smaller ones, until there is no room for the smallest. */
const fillToTheBrim = async ({ random }: Case, desk: Desk) => {
  for (let [sizeBytes, at] = [MiB / 4, 0]; sizeBytes >= 1024; at += 1) {
    const refused = await desk.accept([{ key: `filler-${at}`, sizeBytes, seed: 1 + random.below(2 ** 31 - 1) }])
    if (refused.length > 0) sizeBytes /= 4
  }
}

/** Not one byte is left, and what says so is not that the browser would not let it. */
const saysThatItIsFull = async (desk: Desk) => {
  const isToldOrDone = async () => {
    const { line, open } = await desk.now()
    return open.length === 0 || ('code' in line && line.code === 'storage/full')
  }
  await expect.poll(isToldOrDone, { timeout: 60_000 }).toBe(true)
}

/** Offers more than there is room for, delivers what was taken, and offers the rest again. */
const fillsUp = async (now: Case, desk: Desk, makeRoom = () => undefined as unknown) => {
  const sources = sourcesOf(now.random, { large: 3, small: 12 })
  await desk.lead()
  const refused = await desk.accept(sources)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.length).toBeLessThan(sources.length)
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['storage/full']))
  for (const { key } of refused) expect(await desk.page.evaluate((one) => faults.isAccepted(one), key)).toBe(false)
  const { jobs } = await keepsTheLaw(now, desk)
  expect(jobs).toHaveLength(sources.length - refused.length)
  await fillToTheBrim(now, desk)
  const fillers = now.promised.size - jobs.length
  await desk.connect(now.link())
  await saysThatItIsFull(desk)
  makeRoom()
  await allDelivered(now, desk)
  const stays = refused.map(({ key }) => sources.find((source) => source.key === key)!)
  // The browser frees deleted blobs when it likes.
  for (let left = stays; left.length > 0;) {
    const again = await desk.accept(left)
    left = left.filter(({ key }) => again.some((one) => one.key === key))
    await allDelivered(now, desk)
  }
  console.log(`${refused.length} of ${sources.length} did not fit at first, and then ${fillers} small ones did`)
  expect(now.promised.size).toBe(sources.length + fillers)
}

it('with a quota that is used up, an object is taken whole or stays with its source', async () => {
  const now = await house().newCase('quota')
  const before = async (context: BrowserContext, page: Page) => {
    const session = await context.newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin: house().tools.origin, quotaSize: 30 * MiB })
  }
  await fillsUp(now, await now.open({ before }))
})

it.skipIf(!disk.isMounted)(
  'on a disk of 260 MB that is full, an object is taken whole or stays with its source',
  async () => {
    const now = await house().newCase('disk')
    const profile = join(disk.path, 'profile')
    persistStorage(profile, house().tools.origin)
    const desk = await now.open({ profile })
    expect(await desk.page.evaluate(() => navigator.storage.persisted())).toBe(true)
    // What is left after the browser has settled in is less than what is offered.
    const giveBack = disk.fill(36 * MiB)
    // A person has deleted a photograph.
    await fillsUp(now, desk, () => giveBack(2 * MiB))
    giveBack()
  },
)

it.skipIf(!disk.isMounted)(
  'on a disk that is full, a browser that was not asked to keep clears all, and that is said',
  async () => {
    const now = await house().newCase('cleared')
    const desk = await now.open({ profile: join(disk.path, 'other') })
    await desk.lead()
    expect(await desk.accept(sourcesOf(now.random, { large: 1, small: 4 }))).toEqual([])
    expect(await desk.page.evaluate(() => navigator.storage.persisted())).toBe(false)
    // Another app takes what was left; then a record is due.
    const giveBack = disk.fill()
    await desk.connect(now.link())
    const parked = { state: 'parked', code: 'storage/cleared' }
    await expect.poll(async () => (await desk.now()).line, { timeout: 60_000 }).toEqual(parked)
    const { jobs, receipts } = await desk.page.evaluate(() => faults.inventory([]))
    expect([jobs, receipts]).toEqual([[], []])
    giveBack()
  },
)
