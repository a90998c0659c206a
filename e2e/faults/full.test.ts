import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import { afterAll, expect, it } from 'vitest'
import { allDelivered, keepsTheLaw, useHouse, type Case, type Desk } from './house.ts'
import { sourcesOf } from './random.ts'

const house = useHouse()
const MiB = 1024 * 1024

/** A disk of 260 MB, where this computer lets us have one. */
const disk = mkdtempSync(join(tmpdir(), 'sealift-disk-'))
const isMounted = (() => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=260m', 'tmpfs', disk], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
afterAll(() => {
  if (isMounted) execFileSync('umount', ['--lazy', disk])
  rmdirSync(disk)
})

/** Ever smaller ones, until there is no room for the smallest. */
const fillToTheBrim = async ({ random }: Case, desk: Desk) => {
  for (let [sizeBytes, at] = [MiB / 4, 0]; sizeBytes >= 1024; at += 1) {
    const refused = await desk.accept([{ key: `filler-${at}`, sizeBytes, seed: 1 + random.below(2 ** 31 - 1) }])
    if (refused.length > 0) sizeBytes /= 4
  }
}

/** Offers more than there is room for, delivers what was taken, and offers the rest again. */
const fillsUp = async (now: Case, desk: Desk) => {
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

it.skipIf(!isMounted)(
  'on a disk of 260 MB that is full, an object is taken whole or stays with its source',
  async () => {
    const now = await house().newCase('disk')
    const profile = join(disk, 'profile')
    mkdirSync(profile)
    const desk = await now.open({ profile })
    // What is left after the browser has settled in is less than what is offered.
    const { bavail, bsize } = statfsSync(disk)
    const ballast = join(disk, 'ballast')
    writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - 36 * MiB), 1))
    await fillsUp(now, desk)
    rmSync(ballast)
  },
)
